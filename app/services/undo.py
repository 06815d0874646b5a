"""Taking acts back and doing them again, over the whole session."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import NothingToRedoError, NothingToUndoError
from app.persistence import acts
from app.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from app.persistence.acts import RecordedAct
    from app.persistence.store import Store


@dataclass(frozen=True, slots=True)
class NamedAct:
    """An act as it is named to people: app.services.wording turns it into words."""

    what: str
    detail: dict[str, object]


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What was taken back or done again; `kept` values were edited since and stay as they are."""

    act: NamedAct
    kept: int
    changes: Changes


class UndoService:
    """Steps back and forth through what was done since the program was opened."""

    def __init__(self, store: Store) -> None:
        """Begin a session: earlier acts stay as they are."""
        self._store = store
        self._begin()
        # A restored store counts its acts by itself.
        store.after_replacing.append(self._begin)

    def _begin(self) -> None:
        with self._store.database.reading() as connection:
            self._session_begin = acts.newest(connection)

    def next_undo(self) -> NamedAct | None:
        """Return what `undo` would take back now."""
        with self._store.database.reading() as connection:
            return _named(acts.last_to_undo(connection, self._session_begin))

    def next_redo(self) -> NamedAct | None:
        """Return what `redo` would do again now."""
        with self._store.database.reading() as connection:
            return _named(acts.last_to_redo(connection, self._session_begin))

    def undo(self) -> UndoResult:
        """Take back the newest act that stands."""
        with self._store.database.reading() as connection:
            found = acts.last_to_undo(connection, self._session_begin)
        if found is None:
            raise NothingToUndoError
        return self._step("undo", found, acts.take_back, acts.UNDONE)

    def redo(self) -> UndoResult:
        """Do again what was taken back last."""
        with self._store.database.reading() as connection:
            found = acts.last_to_redo(connection, self._session_begin)
        if found is None:
            raise NothingToRedoError
        return self._step("redo", found, acts.do_again, acts.DONE)

    def _step(
        self,
        what: str,
        found: RecordedAct,
        write: Callable[[Connection, int], int],
        state: str,
    ) -> UndoResult:
        with self._store.database.act(what, of=found.what, **found.detail) as act:
            act.undoes = found.number
            kept = write(act.connection, found.number)
            acts.mark(act.connection, found.number, state)
        named = NamedAct(found.what, found.detail)
        return UndoResult(named, kept, Changes(act.tables))


def _named(found: RecordedAct | None) -> NamedAct | None:
    return None if found is None else NamedAct(found.what, found.detail)

"""Taking acts back and doing them again, over the whole session."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.domain.errors import (
    NothingToRedoError,
    NothingToUndoError,
    PapersAreOutError,
    RefusedError,
)
from app.domain.errors_rights import RightsError
from app.persistence import acts, certificate_register, history, shared_rights
from app.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Connection

    from app.persistence.acts import KeptCell, RecordedAct
    from app.persistence.store import Store


@dataclass(frozen=True, slots=True)
class NamedAct:
    """An act as it is named to people: app.services.wording turns it into words."""

    what: str
    detail: dict[str, object]


@dataclass(frozen=True, slots=True)
class UndoResult:
    """What was taken back or done again.

    `kept` values were edited since and stay as they are; `kept_in` names their records and fields.
    """

    act: NamedAct
    kept: int
    changes: Changes
    kept_in: tuple[KeptIn, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptIn:
    """A record with something that was edited since; `columns` are empty for all of it."""

    table: str
    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DoneAct:
    """One act of this session; one that does not stand can be done again."""

    number: int
    act: NamedAct
    at: datetime | None
    who: str
    stands: bool
    refusal: RightsError | None = None
    """Why it stays although it stands: what it changed is not changed here any more."""


class UndoService:
    """Steps back and forth through what was done since the program was opened."""

    def __init__(self, store: Store) -> None:
        """Work on `store`: what was done before it was opened stays as it is."""
        self._store = store

    @property
    def _session_begin(self) -> int:
        return self._store.session_begin

    def next_undo(self) -> NamedAct | None:
        """Return what `undo` would take back now."""
        with self._store.database.reading() as connection:
            return _named(acts.last_to_undo(connection, self._session_begin))

    def next_redo(self) -> NamedAct | None:
        """Return what `redo` would do again now."""
        with self._store.database.reading() as connection:
            return _named(acts.last_to_redo(connection, self._session_begin))

    def done(self) -> tuple[DoneAct, ...]:
        """Return what was done in this session, newest first."""
        with self._store.database.reading() as connection:
            found = acts.recent(connection, self._session_begin)
            workers = {bytes.fromhex(one.worker) for one in found if one.worker}
            names = history.names_of(connection, {"worker": workers})
            refusals = _refusals(connection, found)
        return tuple(_told(one, names, refusals.get(one.number)) for one in found)

    def undo_back_to(self, number: int) -> tuple[UndoResult, ...]:
        """Take back the newest acts one by one, down to this one and with it.

        Each is an act of its own, so that each can be done again by itself.
        """
        results: list[UndoResult] = []
        refused: RefusedError | None = None
        while True:
            with self._store.database.reading() as connection:
                found = acts.last_to_undo(connection, self._session_begin)
            if found is None or found.number < number:
                break
            try:
                results.append(self._take_back(found))
            except (PapersAreOutError, RightsError) as error:
                # What is on paper, or not ours to change any more, stays; what was done before
                # it can go all the same.
                refused = refused or error
        if not results:
            raise refused or NothingToUndoError
        return tuple(results)

    def undo(self) -> UndoResult:
        """Take back the newest act that stands."""
        with self._store.database.reading() as connection:
            found = acts.last_to_undo(connection, self._session_begin)
        if found is None:
            raise NothingToUndoError
        return self._take_back(found)

    def redo(self) -> UndoResult:
        """Do again what was taken back last."""
        with self._store.database.reading() as connection:
            found = acts.last_to_redo(connection, self._session_begin)
        if found is None:
            raise NothingToRedoError
        with self._left_if_not_ours(found.number, acts.DROPPED):
            return self._step("redo", found, acts.do_again, acts.DONE)

    def _take_back(self, found: RecordedAct) -> UndoResult:
        """Take an act back; one whose papers are out stands from now on, and the next is next."""
        with self._store.database.reading() as connection:
            out = certificate_register.out_since(connection, found.number)
        if out:
            with self._store.database.unnamed(capture=False) as connection:
                acts.mark(connection, found.number, acts.KEPT)
            raise PapersAreOutError(out[0], len(out))
        with self._left_if_not_ours(found.number, acts.KEPT):
            return self._step("undo", found, acts.take_back, acts.UNDONE)

    @contextlib.contextmanager
    def _left_if_not_ours(self, number: int, state: str) -> Iterator[None]:
        """Leave an act that this laptop may do or undo no more, as of before it joined."""
        try:
            yield
        except RightsError:
            with self._store.database.unnamed(capture=False) as connection:
                acts.mark(connection, number, state)
            raise

    def _step(
        self,
        what: str,
        found: RecordedAct,
        write: Callable[[Connection, int], tuple[KeptCell, ...]],
        state: str,
    ) -> UndoResult:
        with self._store.database.act(what, of=found.what, **found.detail) as act:
            act.undoes = found.number
            kept = write(act.connection, found.number)
            acts.mark(act.connection, found.number, state)
            kept_in = kept_in_of(act.connection, kept)
        named = NamedAct(found.what, found.detail)
        return UndoResult(named, len(kept), Changes(act.tables | _noted(found.what)), kept_in)


def _noted(what: str) -> frozenset[str]:
    """Return what an act changes besides records: what this laptop notes for itself."""
    return frozenset({"difference"}) if what.startswith("difference.") else frozenset()


def kept_in_of(connection: Connection, kept: tuple[KeptCell, ...]) -> tuple[KeptIn, ...]:
    """Return the records with something that stays, by name."""
    by_record: dict[tuple[str, bytes], list[str]] = defaultdict(list)
    wanted: dict[str, set[bytes]] = defaultdict(set)
    for cell in kept:
        by_record[(cell.table, cell.row)].append(cell.column)
        wanted[cell.table].add(cell.row)
    names = history.names_of(connection, wanted)
    return tuple(
        KeptIn(table, names.get((table, row), ""), tuple(filter(None, columns)))
        for (table, row), columns in by_record.items()
    )


def _refusals(
    connection: Connection, found: tuple[RecordedAct, ...]
) -> dict[int, RightsError | None]:
    """Return why acts stay, such as those of before this laptop joined; asked only where it is."""
    if not shared_rights.is_held(connection):
        return {}
    return {one.number: _refusal(connection, one.number) for one in found if one.is_done}


def _refusal(connection: Connection, number: int) -> RightsError | None:
    try:
        shared_rights.refuse(connection, number, acts.tables_of(connection, number))
    except RightsError as error:
        # Without its trace, which would keep the whole reading with it.
        return error.with_traceback(None)
    return None


def _told(
    found: RecordedAct, names: Mapping[tuple[str, bytes], str], refusal: RightsError | None
) -> DoneAct:
    return DoneAct(
        number=found.number,
        act=NamedAct(found.what, found.detail),
        at=datetime.fromisoformat(found.at) if found.at else None,
        who=names.get(("worker", bytes.fromhex(found.worker)), "") if found.worker else "",
        stands=found.is_done,
        refusal=refusal,
    )


def _named(found: RecordedAct | None) -> NamedAct | None:
    return None if found is None else NamedAct(found.what, found.detail)

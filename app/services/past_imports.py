"""Imports of lists that stand, of whatever day, and taking one of them back by itself.

Undo goes back step by step; a wrong list is often noticed after a day of other work. What was
changed or used since stays as it is and is named; everything else goes, as one act that can be
undone in its turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.domain.errors import NotFoundError
from app.persistence import acts, taking_back
from app.services.changes import Changes
from app.services.undo import NamedAct, UndoResult, kept_in_of

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.persistence.acts import RecordedAct
    from app.persistence.store import Store

TAKING_BACK: Final = "import.take_back"
_IMPORTS: Final = "%.import"


@dataclass(frozen=True, slots=True)
class PastImport:
    """An import that stands; `at` is None where the laptop's clock could not be trusted."""

    number: int
    act: NamedAct
    at: datetime | None


class PastImportsService:
    """What people do with lists that were taken in earlier."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def list(self) -> tuple[PastImport, ...]:
        """Return the imports that stand, newest first."""
        with self._store.database.reading() as connection:
            found = _standing(connection)
        return tuple(_told(one) for one in found)

    def take_back(self, number: int) -> UndoResult:
        """Take this import back, but for what was changed or used since.

        Raises NotFoundError for one that does not stand any more.
        """
        with self._store.database.act(TAKING_BACK) as act:
            found = next((one for one in _standing(act.connection) if one.number == number), None)
            if found is None:
                raise NotFoundError("import", str(number))
            act.detail.update(found.detail)
            act.detail["import"] = number
            kept = taking_back.take_back_alone(act.connection, number)
            kept_in = kept_in_of(act.connection, kept)
        named = NamedAct(found.what, found.detail)
        return UndoResult(named, len(kept), Changes(act.tables), kept_in)


def _standing(connection: Connection) -> list[RecordedAct]:
    """Return imports that were neither undone nor taken back by themselves."""
    taken = {one.detail.get("import") for one in acts.that_stand(connection, TAKING_BACK)}
    return [one for one in acts.that_stand(connection, _IMPORTS) if one.number not in taken]


def _told(found: RecordedAct) -> PastImport:
    at = datetime.fromisoformat(found.at) if found.at else None
    return PastImport(found.number, NamedAct(found.what, found.detail), at)

"""Attendance that two laptops noted apart: what waits to be settled, and settling it.

Nothing is lost in a merge: the later note stands, the other is kept beside it. People say which is
right, or leave it; what they say travels, and then nobody is asked again on any laptop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance import Mark
from app.domain.disagreements import (
    Agreement,
    Disagreement,
    Noted,
    Opinion,
    Stamp,
    agreed_text,
    agreed_word,
    read_word,
)
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import attendance_id
from app.persistence import disagreements, records, tables
from app.services.authors import Authors
from app.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from app.domain.ids import EventId, PersonId, SessionId
    from app.persistence.disagreements import Lost, MarkedCell
    from app.persistence.store import Store

    _Disputed = tuple[MarkedCell, list["_Said"]]


class DisagreementsService:
    """What people do about attendance that was noted differently on two laptops."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def list(self) -> tuple[Disagreement, ...]:
        """Return all that wait to be settled, the latest sessions first."""
        with self._store.database.reading() as connection:
            return _told(connection, _disputed(disagreements.cells(connection)))

    def of_event(self, event_id: EventId) -> tuple[Disagreement, ...]:
        """Return those of one event."""
        return tuple(one for one in self.list() if one.event == event_id)

    def waiting(self) -> int:
        """Return how many wait to be settled."""
        with self._store.database.reading() as connection:
            return sum(1 for _ in _disputed(disagreements.cells(connection)))

    def decide(
        self,
        session_id: SessionId,
        person_id: PersonId,
        mark: Mark | None,
        minutes: int | None = None,
    ) -> Changes:
        """Settle a cell: what stands goes on standing, or the other note is put back.

        The other laptops learn of it by the next file, and ask no more.
        """
        if minutes is not None and minutes < 0:
            raise InvalidValueError("minutes", str(minutes), "negative")
        decided = Noted(mark, minutes if mark is Mark.PRESENT else None)
        with self._store.database.act("attendance.decide") as act:
            found = disagreements.cells(act.connection, [attendance_id(session_id, person_id)])
            if not found:
                raise NotFoundError("session", session_id.hex())
            ((cell, lost),) = found
            act.detail.update(name=cell.name, mark="" if mark is None else mark.value)
            cells = {**_cells(decided, cell), "agreed": agreed_text(decided, _latest(cell, lost))}
            records.change(act.connection, tables.attendance, cell.id, cells)
        return Changes(act.tables)


def _cells(decided: Noted, cell: MarkedCell) -> dict[str, object]:
    """Return the cells to set, and nothing that already says the same."""
    if decided.is_as(cell.noted):
        return {}
    if decided.mark is None:
        return {"deleted": 1}
    return {"deleted": 0, "mark": decided.mark.value, "minutes": decided.minutes}


def _latest(cell: MarkedCell, lost: Iterable[Lost]) -> int:
    stamps = [cell.stamp, *(one.stamp for one in _all_opinions(cell, lost))]
    return max(stamp.time for stamp in stamps)


class _Said:
    """An opinion that differs from what stands, with its stamp."""

    __slots__ = ("is_agreement", "noted", "stamp")

    def __init__(self, noted: Noted, stamp: Stamp, *, is_agreement: bool = False) -> None:
        self.noted = noted
        self.stamp = stamp
        self.is_agreement = is_agreement


def _all_opinions(cell: MarkedCell, lost: Iterable[Lost]) -> Iterator[_Said]:
    for one in lost:
        yield _Said(one.noted, one.stamp)
    blind = cell.marked_after_clearing()
    if blind is not None:
        yield _Said(blind.noted, blind.stamp)
    agreed = read_word(agreed_word(cell.agreed)) if cell.agreed else None
    if agreed is not None:
        yield _Said(agreed, cell.agreed_at, is_agreement=True)


def _disputed(found: Iterable[tuple[MarkedCell, tuple[Lost, ...]]]) -> Iterator[_Disputed]:
    """Yield the cells about which somebody must be asked, each differing note once."""
    for cell, lost in found:
        differing: dict[str, _Said] = {}
        for said in _all_opinions(cell, lost):
            known = differing.get(said.noted.word)
            is_later = known is None or said.stamp.is_after(known.stamp)
            if is_later and _is_open(said, cell):
                differing[said.noted.word] = said
        if differing:
            yield cell, sorted(differing.values(), key=_by_stamp, reverse=True)


def _is_open(said: _Said, cell: MarkedCell) -> bool:
    if said.is_agreement:
        # A decision that says blank is an opinion like any other: somebody took the mark away.
        return not said.noted.is_as(cell.noted)
    if not said.noted.disputes(cell.noted):
        return False
    if _is_own_later(said, cell):
        return False
    if not cell.agreed:
        return True
    agreement = Agreement(agreed_word(cell.agreed), cell.agreed_at)
    return not agreement.settles(said.stamp, cell.noted)


def _is_own_later(said: _Said, cell: MarkedCell) -> bool:
    """Say whether the same laptop set the cell later: nobody disagrees with themselves.

    Taking a decision back sets the cell too, and is meant to ask again.
    """
    is_own = cell.stamp.incarnation == said.stamp.incarnation
    return is_own and cell.stamp.is_after(said.stamp) and not cell.has_agreement_undone


def _by_stamp(said: _Said) -> tuple[int, bytes]:
    return said.stamp.time, said.stamp.incarnation


def _told(connection: Connection, disputed: Iterable[_Disputed]) -> tuple[Disagreement, ...]:
    found = list(disputed)
    if not found:
        return ()
    stamps = [stamp for cell, said in found for stamp in (cell.stamp, *(s.stamp for s in said))]
    authors = Authors(connection, (stamp.incarnation for stamp in stamps))
    told = [
        Disagreement(
            event=cell.event,
            title=cell.title,
            session=cell.session,
            person=cell.person,
            name=cell.name,
            stands=_opinion(authors, cell.noted, cell.stamp),
            others=tuple(
                _opinion(authors, one.noted, one.stamp, is_agreement=one.is_agreement)
                for one in said
            ),
        )
        for cell, said in found
    ]
    return tuple(sorted(told, key=_order))


def _opinion(
    authors: Authors, noted: Noted, stamp: Stamp, *, is_agreement: bool = False
) -> Opinion:
    author = authors.of(stamp)
    return Opinion(noted, author.at, author.laptop, author.who, author.is_here, is_agreement)


def _order(one: Disagreement) -> tuple[int, str, bytes, str, bytes]:
    session = one.session
    return -session.on.toordinal(), session.starts, session.id, one.name, one.person

"""What is on record about cells of attendance that laptops noted apart.

A merge keeps the later value and lists the other (`sync_loser`, only on the laptop that merged).
Two kinds of disagreement show in the stamps themselves, on every laptop: a mark made after the cell
was cleared by somebody who had not seen it, and an agreement that does not stand.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.domain.attendance import Mark
from app.domain.disagreements import Noted, Stamp
from app.domain.ids import EventId, PersonId
from app.persistence.events import to_session
from app.persistence.merge_sql import DELETED
from app.persistence.tables import SYNCED_BY_NAME, attendance, event, person, session

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from sqlalchemy import Connection, Row

    from app.domain.events import Session

_TABLE: Final = SYNCED_BY_NAME["attendance"]
_NUMBERS: Final = {column.name: column.number for column in _TABLE.columns}
_MARK, _MINUTES, _AGREED = _NUMBERS["mark"], _NUMBERS["minutes"], _NUMBERS["agreed"]
_ROW: Final = 0
"""Stands for the row as a whole among the numbers of its columns."""
_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class Kept:
    """The values of a cell as they are kept; a cleared one still has those it had before."""

    is_cleared: bool
    mark: str
    minutes: int | None

    @property
    def noted(self) -> Noted:
        """Return what they say to people."""
        if self.is_cleared or self.mark not in set(Mark):
            return Noted(None)
        return Noted(Mark(self.mark), self.minutes)


@dataclass(frozen=True, slots=True)
class MarkedCell:
    """A cell of attendance with what stands in it, and the stamps of its values by column."""

    id: bytes
    event: EventId
    title: str
    session: Session
    person: PersonId
    name: str
    kept: Kept
    agreed: str
    stamps: Mapping[int, Stamp]

    @property
    def noted(self) -> Noted:
        """Return what stands."""
        return self.kept.noted

    @property
    def stamp(self) -> Stamp:
        """Return when and where what stands was noted."""
        if self.noted.mark is None:
            return self.stamps[DELETED]
        mark, minutes = self.stamps[_MARK], self.stamps[_MINUTES]
        is_later = self.noted.mark is Mark.PRESENT and minutes.is_after(mark)
        return minutes if is_later else mark

    @property
    def has_agreement_undone(self) -> bool:
        """Say whether it was agreed on and somebody took that back."""
        return not self.agreed and self.agreed_at != self.stamps[_ROW]

    @property
    def agreed_at(self) -> Stamp:
        """Return when and where it was agreed on."""
        return self.stamps[_AGREED]

    def marked_after_clearing(self) -> Lost | None:
        """Return the mark of somebody who had not seen that the cell was cleared before."""
        cleared, marked = self.stamps[DELETED], self.stamps[_MARK]
        is_blind = cleared.incarnation != marked.incarnation and marked.is_after(cleared)
        if not (self.kept.is_cleared and is_blind):
            return None
        return Lost(
            Kept(is_cleared=False, mark=self.kept.mark, minutes=self.kept.minutes).noted, marked
        )


@dataclass(frozen=True, slots=True)
class Lost:
    """What one laptop noted of a cell and lost to another's later value."""

    noted: Noted
    stamp: Stamp


def cells(
    connection: Connection, ids: Collection[bytes] | None = None
) -> tuple[tuple[MarkedCell, tuple[Lost, ...]], ...]:
    """Return the cells that were noted apart, all of them or those asked for, with what was lost.

    Sessions and events that are removed do not matter any more.
    """
    lost = _lost(connection, ids)
    wanted = list(lost.keys() | _telling_of_themselves(connection) if ids is None else ids)
    found = []
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        stamps = _stamps(connection, chunk)
        for row in _rows(connection, chunk):
            cell = _to_cell(row, stamps[row.cell])
            found.append((cell, tuple(_versions(cell, lost.get(row.cell, [])))))
    return tuple(found)


def _lost(
    connection: Connection, ids: Collection[bytes] | None
) -> dict[bytes, list[tuple[int, Any, Stamp]]]:
    rows = connection.exec_driver_sql(
        "SELECT l.r, l.c, l.value, l.h, i.id FROM sync_loser l "
        "JOIN sync_incarnation i ON i.alias = l.n "
        f"WHERE l.t = {_TABLE.number} AND l.c IN ({DELETED}, {_MARK}, {_MINUTES})"
    )
    found: dict[bytes, list[tuple[int, Any, Stamp]]] = defaultdict(list)
    for row, column, value, time, incarnation in rows:
        if ids is None or row in ids:
            found[row].append((column, value, Stamp(time, incarnation)))
    return found


def _telling_of_themselves(connection: Connection) -> set[bytes]:
    """Return cells that were agreed on, and those that were marked after they were cleared."""
    rows = connection.exec_driver_sql(
        f"SELECT r FROM sync_cell WHERE t = {_TABLE.number} AND c = {_AGREED} UNION "
        "SELECT cleared.r FROM sync_cell cleared JOIN sync_cell marked "
        f"ON marked.t = cleared.t AND marked.r = cleared.r AND marked.c = {_MARK} "
        f"WHERE cleared.t = {_TABLE.number} AND cleared.c = {DELETED} "
        "AND marked.n <> cleared.n AND marked.h >= cleared.h"
    )
    return {row[0] for row in rows}


def _rows(connection: Connection, ids: Collection[bytes]) -> list[Row[*tuple[Any, ...]]]:
    return list(
        connection.execute(
            select(
                attendance.c.id.label("cell"),
                attendance.c.person_id,
                attendance.c.mark,
                attendance.c.minutes,
                attendance.c.agreed,
                attendance.c.deleted.label("is_cleared"),
                person.c.given,
                person.c.surname,
                event.c.title,
                session,
            )
            .join(session, session.c.id == attendance.c.session_id)
            .join(event, event.c.id == session.c.event_id)
            .join(person, person.c.id == attendance.c.person_id)
            .where(attendance.c.id.in_(ids), session.c.deleted == 0, event.c.deleted == 0)
        )
    )


def _stamps(connection: Connection, ids: Collection[bytes]) -> dict[bytes, dict[int, Stamp]]:
    """Return the stamp of each column that matters, by row: its own, or that of the row."""
    places = ", ".join("?" * len(ids))
    base = connection.exec_driver_sql(
        "SELECT m.r, m.h, i.id FROM sync_row m JOIN sync_incarnation i ON i.alias = m.n "
        f"WHERE m.t = {_TABLE.number} AND m.r IN ({places})",
        tuple(ids),
    )
    columns = (_ROW, DELETED, _MARK, _MINUTES, _AGREED)
    found = {row: dict.fromkeys(columns, Stamp(h, name)) for row, h, name in base}
    own = connection.exec_driver_sql(
        "SELECT k.r, k.c, k.h, i.id FROM sync_cell k JOIN sync_incarnation i ON i.alias = k.n "
        f"WHERE k.t = {_TABLE.number} AND k.r IN ({places})",
        tuple(ids),
    )
    for row, column, h, name in own:
        found[row][column] = Stamp(h, name)
    return found


def _to_cell(row: Row[*tuple[Any, ...]], stamps: Mapping[int, Stamp]) -> MarkedCell:
    return MarkedCell(
        id=row.cell,
        event=EventId(row.event_id),
        title=row.title or "",
        session=to_session(row),
        person=PersonId(row.person_id),
        name=f"{row.given or ''} {row.surname or ''}".strip(),
        kept=Kept(bool(row.is_cleared), row.mark, row.minutes),
        agreed=row.agreed or "",
        stamps=stamps,
    )


def _versions(cell: MarkedCell, lost: list[tuple[int, Any, Stamp]]) -> Iterator[Lost]:
    """Yield what each laptop noted: its latest values that lost, and for the others what stands."""
    by_laptop: dict[bytes, dict[int, tuple[Any, Stamp]]] = defaultdict(dict)
    for column, value, stamp in sorted(lost, key=_by_time):
        by_laptop[stamp.incarnation][column] = value, stamp
    for values in by_laptop.values():
        yield Lost(
            Kept(
                bool(values[DELETED][0]) if DELETED in values else cell.kept.is_cleared,
                values[_MARK][0] if _MARK in values else cell.kept.mark,
                values[_MINUTES][0] if _MINUTES in values else cell.kept.minutes,
            ).noted,
            max((stamp for _, stamp in values.values()), key=_in_order),
        )


def _by_time(lost: tuple[int, Any, Stamp]) -> int:
    return lost[2].time


def _in_order(stamp: Stamp) -> tuple[int, bytes]:
    return stamp.time, stamp.incarnation

"""People of an event whose records are joined: one row, one mark at a session, one sum.

It knows which record leads and how marks of several become one. It never joins anybody.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.attendance import AttendanceSum, Cell, Mark
from app.domain.events import Registration, RegistrationState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.domain.events import Session
    from app.domain.ids import PersonId, SessionId

# Whoever saw somebody there knows more than whoever missed them.
_WEIGHT: Final = {Mark.PRESENT: 2, Mark.EXCUSED: 1, Mark.ABSENT: 0}


def leads_of(
    people: Sequence[Registration], same: Mapping[PersonId, Sequence[PersonId]]
) -> dict[PersonId, PersonId]:
    """Return for every record of somebody on the list the record that leads their row.

    `same` has all records of a person, under each that is on the list. It leads who is still in
    the records, has a place, and has the least id: wherever the list is read, the same one.
    """
    by_record = {one.person: one for one in people}
    leads: dict[PersonId, PersonId] = {}
    for one in people:
        group = same.get(one.person, (one.person,))
        lead = min((by_record[each] for each in group if each in by_record), key=_rank)
        leads.update(dict.fromkeys(group, lead.person))
    return leads


def joined_people(
    people: Iterable[Registration], leads: Mapping[PersonId, PersonId]
) -> tuple[Registration, ...]:
    """Return one registration for each person, in the order given."""
    return tuple(one for one in people if leads[one.person] == one.person)


def joined_cells(cells: Iterable[Cell], leads: Mapping[PersonId, PersonId]) -> tuple[Cell, ...]:
    """Return one cell for each person and session, under the record that leads."""
    found: dict[tuple[PersonId, SessionId], list[Cell]] = defaultdict(list)
    for cell in cells:
        lead = leads.get(cell.person, cell.person)
        found[lead, cell.session].append(replace(cell, person=lead))
    return tuple(cells[0] if len(cells) == 1 else _one_of(cells) for cells in found.values())


def sums_of(cells: Iterable[Cell], sessions: Iterable[Session]) -> dict[PersonId, AttendanceSum]:
    """Return sessions and minutes that each person attended."""
    lengths = {one.id: one.minutes for one in sessions}
    sums: dict[PersonId, AttendanceSum] = {}
    for cell in cells:
        if cell.mark is Mark.PRESENT and cell.session in lengths:
            known = sums.get(cell.person, AttendanceSum(cell.person, 0, 0))
            minutes = lengths[cell.session] if cell.minutes is None else max(0, cell.minutes)
            sums[cell.person] = AttendanceSum(
                cell.person, known.sessions + 1, known.minutes + minutes
            )
    return sums


def _rank(one: Registration) -> tuple[bool, bool, PersonId]:
    return one.is_removed, one.state is not RegistrationState.REGISTERED, one.person


def _one_of(cells: Sequence[Cell]) -> Cell:
    mark = max((cell.mark for cell in cells), key=_WEIGHT.__getitem__)
    agreeing = [cell for cell in cells if cell.mark is mark]
    return replace(
        agreeing[0],
        minutes=_longest(agreeing),
        at=min((cell.at for cell in agreeing if cell.at), default=""),
    )


def _longest(cells: Sequence[Cell]) -> int | None:
    """Return the most minutes; None, the whole session, is more than any."""
    noted = [cell.minutes for cell in cells if cell.minutes is not None]
    return max(noted) if len(noted) == len(cells) else None

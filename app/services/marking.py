"""Marking people inside other acts: which of somebody's records bears the mark, and what stays.

Every way of marking leads through here, so that at one session one person has one mark, however
many records of them are joined. It begins no transaction of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.attendance import Cell, Mark, Method
from app.domain.clock import wall_time
from app.domain.errors import NotFoundError
from app.domain.events import RegistrationState
from app.domain.ids import PersonId
from app.persistence import attendance, links, people
from app.services.person_records import person_of_centre
from app.services.registering import welcome

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from app.domain.events import Event, Registration
    from app.domain.ids import SessionId
    from app.domain.people import Person


@dataclass(frozen=True, slots=True)
class Marking:
    """Notes people at one session: how it is recorded, and at which moment."""

    connection: Connection
    event: Event
    session: SessionId
    method: Method
    moment: datetime

    def note(self, person_id: PersonId, mark: Mark | None, minutes: int | None = None) -> Person:
        """Mark a person, or make their cell blank; return the record that bears the mark.

        Minutes and the moment of arrival stay with somebody who is noted as present once more.
        """
        group = _records_of(self.connection, person_id)
        person = self._standing(person_id, group)
        kept = {
            cell.person: cell for cell in attendance.cells_of(self.connection, self.session, group)
        }
        if mark is not None:
            person = person_of_centre(self.connection, self.event.centre, person)
            self._put(Cell(person.id, self.session, mark, minutes), tuple(kept.values()))
            self._list(person, mark)
        for one in kept:
            if mark is None or one != person.id:
                attendance.clear_mark(self.connection, self.session, one)
        return person

    def _put(self, cell: Cell, kept: tuple[Cell, ...]) -> None:
        if cell.mark is Mark.PRESENT:
            came = [one for one in kept if one.mark is Mark.PRESENT]
            cell = Cell(
                cell.person, cell.session, cell.mark, _minutes(cell, came), self._arrival(came)
            )
        attendance.put_mark(self.connection, self.event.centre, cell, self.method)

    def _arrival(self, came: list[Cell]) -> str:
        noted = min((one.at for one in came if one.at), default="")
        if noted or self.method is not Method.DOOR:
            return noted
        return wall_time(self.moment)

    def _list(self, person: Person, mark: Mark) -> None:
        known = attendance.one_registration(self.connection, self.event.id, person.id)
        if mark is Mark.PRESENT or known is None:
            welcome(self.connection, self.event, person, self.moment)

    def _standing(self, person_id: PersonId, group: tuple[PersonId, ...]) -> Person:
        """Return the person's record that stands on the event's list, else the one asked for.

        Who was removed can be marked where they stand on the list: what happened, happened.
        """
        listed = [one for one in map(self._registration, group) if one is not None]
        known = people.several(self.connection, group)
        for one in sorted(listed, key=_order):
            if one.person in known:
                return known[one.person]
        if person_id in known or known:
            return known.get(person_id) or known[min(known)]
        removed = people.one_ever(self.connection, person_id)
        if removed is None or not (listed or self._is_marked(group)):
            raise NotFoundError("person", person_id.hex())
        return removed

    def _registration(self, person_id: PersonId) -> Registration | None:
        return attendance.one_registration(self.connection, self.event.id, person_id)

    def _is_marked(self, group: tuple[PersonId, ...]) -> bool:
        return bool(attendance.cells_of(self.connection, self.session, group))


def _records_of(connection: Connection, person_id: PersonId) -> tuple[PersonId, ...]:
    return tuple(map(PersonId, links.group_of(connection, links.PERSON, person_id)))


def _minutes(cell: Cell, came: list[Cell]) -> int | None:
    """Return the minutes that were asked for, else those that were noted before."""
    if cell.minutes is not None:
        return cell.minutes
    return next((one.minutes for one in came if one.minutes is not None), None)


def _order(listed: Registration) -> tuple[bool, PersonId]:
    return listed.state is not RegistrationState.REGISTERED, listed.person

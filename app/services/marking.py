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
        found = self._found(person_id)
        if mark is None:
            for one in found.kept:
                attendance.clear_mark(self.connection, self.session, one.person)
            return found.person
        if mark is Mark.PRESENT and minutes is None:
            noted = (one.minutes for one in found.came if one.minutes is not None)
            minutes = next(noted, None)
        return self._put(found, mark, minutes)

    def note_minutes(self, person_id: PersonId, minutes: int | None) -> Person:
        """Note how long somebody was there, None for the whole session: so they were present."""
        return self._put(self._found(person_id), Mark.PRESENT, minutes)

    def _put(self, found: _Found, mark: Mark, minutes: int | None) -> Person:
        person = person_of_centre(self.connection, self.event.centre, found.person)
        at = self._arrival(found.came) if mark is Mark.PRESENT else ""
        cell = Cell(person.id, self.session, mark, minutes, at)
        attendance.put_mark(self.connection, self.event.centre, cell, self.method)
        state = next((one.state for one in found.listed if one.person == person.id), None)
        if state is None or (mark is Mark.PRESENT and state is not RegistrationState.REGISTERED):
            welcome(self.connection, self.event, person, self.moment)
        for one in found.kept:
            if one.person != person.id:
                attendance.clear_mark(self.connection, self.session, one.person)
        return person

    def _arrival(self, came: tuple[Cell, ...]) -> str:
        noted = min((one.at for one in came if one.at), default="")
        if noted or self.method is not Method.DOOR:
            return noted
        return wall_time(self.moment)

    def _found(self, person_id: PersonId) -> _Found:
        """Return the record to mark: the one on the event's list, else the one asked for.

        Who was removed can be marked where they stand on the list: what happened, happened.
        """
        group = _records_of(self.connection, person_id)
        kept = attendance.cells_of(self.connection, self.session, group)
        listed = attendance.listed(self.connection, self.event.id, group)
        known = people.several(self.connection, group)
        standing = [one.person for one in sorted(listed, key=_order) if one.person in known]
        first = (*standing, person_id, *sorted(known))
        person = next((known[one] for one in first if one in known), None)
        if person is None and (listed or kept):
            person = people.one_ever(self.connection, person_id)
        if person is None:
            raise NotFoundError("person", person_id.hex())
        return _Found(person, kept, listed)


@dataclass(frozen=True, slots=True)
class _Found:
    """The record of somebody to mark; what is marked, and who is listed, of all their records."""

    person: Person
    kept: tuple[Cell, ...]
    listed: tuple[Registration, ...]

    @property
    def came(self) -> tuple[Cell, ...]:
        return tuple(one for one in self.kept if one.mark is Mark.PRESENT)


def _records_of(connection: Connection, person_id: PersonId) -> tuple[PersonId, ...]:
    return tuple(map(PersonId, links.group_of(connection, links.PERSON, person_id)))


def _order(listed: Registration) -> tuple[bool, PersonId]:
    return listed.state is not RegistrationState.REGISTERED, listed.person

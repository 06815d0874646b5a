"""Marking people inside other acts: which of somebody's records bears the mark, and what stays.

Every way of marking leads through here, so that at one session one person has one mark, however
many records of them are joined. It begins no transaction of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
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
        kept, person = self._kept(person_id)
        if mark is None:
            for one in kept:
                attendance.clear_mark(self.connection, self.session, one.person)
            return person
        if mark is Mark.PRESENT and minutes is None:
            minutes = next((one.minutes for one in _came(kept) if one.minutes is not None), None)
        return self._put(Cell(person.id, self.session, mark, minutes), person, kept)

    def note_minutes(self, person_id: PersonId, minutes: int | None) -> Person:
        """Note how long somebody was there, None for the whole session: so they were present."""
        kept, person = self._kept(person_id)
        return self._put(Cell(person.id, self.session, Mark.PRESENT, minutes), person, kept)

    def _kept(self, person_id: PersonId) -> tuple[tuple[Cell, ...], Person]:
        """Return what is marked of all records of a person, and the record to mark."""
        group = _records_of(self.connection, person_id)
        kept = attendance.cells_of(self.connection, self.session, group)
        return kept, self._standing(person_id, group, is_marked=bool(kept))

    def _put(self, cell: Cell, person: Person, kept: tuple[Cell, ...]) -> Person:
        person = person_of_centre(self.connection, self.event.centre, person)
        at = self._arrival(_came(kept)) if cell.mark is Mark.PRESENT else ""
        cell = replace(cell, person=person.id, at=at)
        attendance.put_mark(self.connection, self.event.centre, cell, self.method)
        self._list(person, cell.mark)
        for one in kept:
            if one.person != person.id:
                attendance.clear_mark(self.connection, self.session, one.person)
        return person

    def _arrival(self, came: tuple[Cell, ...]) -> str:
        noted = min((one.at for one in came if one.at), default="")
        if noted or self.method is not Method.DOOR:
            return noted
        return wall_time(self.moment)

    def _list(self, person: Person, mark: Mark) -> None:
        known = attendance.one_registration(self.connection, self.event.id, person.id)
        if mark is Mark.PRESENT or known is None:
            welcome(self.connection, self.event, person, self.moment)

    def _standing(
        self, person_id: PersonId, group: tuple[PersonId, ...], *, is_marked: bool
    ) -> Person:
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
        if removed is None or not (listed or is_marked):
            raise NotFoundError("person", person_id.hex())
        return removed

    def _registration(self, person_id: PersonId) -> Registration | None:
        return attendance.one_registration(self.connection, self.event.id, person_id)


def _records_of(connection: Connection, person_id: PersonId) -> tuple[PersonId, ...]:
    return tuple(map(PersonId, links.group_of(connection, links.PERSON, person_id)))


def _came(kept: tuple[Cell, ...]) -> tuple[Cell, ...]:
    return tuple(one for one in kept if one.mark is Mark.PRESENT)


def _order(listed: Registration) -> tuple[bool, PersonId]:
    return listed.state is not RegistrationState.REGISTERED, listed.person

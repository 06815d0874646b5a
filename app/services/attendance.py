"""Attendance: who is expected, who came, how many came without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance import Cell, Grid, Mark, Method, SessionTotals
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.events import is_expected
from app.domain.ids import PersonId
from app.domain.minutes import MOST_MINUTES
from app.domain.places import Beyond, queue
from app.persistence import attendance, events, links, people
from app.services.changes import Changes
from app.services.event_people import people_of_event
from app.services.home import known_event, known_person, known_sitting
from app.services.marking import Marking
from app.services.people import added_person, tidied
from app.services.registering import expect, places_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from app.domain.attendance import Headcount
    from app.domain.events import Registration, Session
    from app.domain.ids import EventId, SessionId
    from app.domain.people import Person, PersonDraft
    from app.domain.places import Places
    from app.persistence.store import Store


class AttendanceService:
    """What people do at the door and with the signed paper."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def grid(self, event_id: EventId) -> Grid:
        """Return people × sessions of an event in Latvian order, with headcounts and totals."""
        with self._store.database.reading() as connection:
            known_event(connection, event_id)
            sessions = events.sessions(connection, event_id)
            headcounts = attendance.headcounts(connection, event_id)
            came = people_of_event(connection, event_id)
            return Grid(
                sessions=sessions,
                people=came.people,
                cells={(cell.person, cell.session): cell for cell in came.cells},
                headcounts=headcounts,
                totals=_totals(sessions, came.cells, headcounts),
                leads=came.leads,
                families=came.families(connection),
                on_paper=came.on_paper(connection),
            )

    def register(
        self,
        event_id: EventId,
        persons: Sequence[PersonId],
        role: str = "",
        *,
        beyond: Beyond = Beyond.WAIT,
    ) -> Changes:
        """Expect people at an event, with the attributes that they have today.

        Who finds no place waits, in the order of `persons`, unless `beyond` lets them take one.
        """
        with self._store.database.act("registration.add", count=len(persons)) as act:
            event = known_event(act.connection, event_id)
            expected = [known_person(act.connection, one) for one in persons]
            if expected:
                act.detail["name"] = expected[-1].name
            expect(act.connection, event, expected, self._now(), role=role, beyond=beyond)
        return Changes(act.tables)

    def register_new(
        self, event_id: EventId, draft: PersonDraft, *, beyond: Beyond = Beyond.WAIT
    ) -> Person:
        """Add somebody who was not known and expect them at an event, or let them wait."""
        tidy = tidied(draft, self._store.clock.today())
        with self._store.database.act("registration.add", count=1) as act:
            event = known_event(act.connection, event_id)
            person = added_person(act.connection, event.centre, tidy)
            act.detail["name"] = person.name
            expect(act.connection, event, [person], self._now(), beyond=beyond)
        return person

    def give_place(self, event_id: EventId, person_id: PersonId) -> Changes:
        """Give somebody who waits a place, be it the free one or one above the limit."""
        with self._store.database.act("registration.place") as act:
            event = known_event(act.connection, event_id)
            person = known_person(act.connection, person_id)
            act.detail["name"] = person.name
            expect(act.connection, event, [person], self._now(), beyond=Beyond.TAKE)
        return Changes(act.tables)

    def places(self, event_id: EventId) -> Places:
        """Return how many places the event has, and who has or wants one."""
        with self._store.database.reading() as connection:
            return places_of(connection, known_event(connection, event_id))

    def offer(self, event_id: EventId) -> Registration | None:
        """Return whom a free place is to be offered to, None where none is free or nobody waits."""
        with self._store.database.reading() as connection:
            if not places_of(connection, known_event(connection, event_id)).free:
                return None
            return next(iter(queue(attendance.registrations(connection, event_id))), None)

    def unregister(self, event_id: EventId, person_id: PersonId) -> Changes:
        """Take a person off the event's list; marks in its sessions are cleared with them."""
        with self._store.database.act("registration.remove") as act:
            person = people.one_ever(act.connection, person_id)
            if person is None:
                raise NotFoundError("person", person_id.hex())
            act.detail["name"] = person.name
            sessions = events.sessions(act.connection, event_id)
            for record in links.group_of(act.connection, links.PERSON, person_id):
                attendance.remove_registration(act.connection, event_id, PersonId(record))
                for session in sessions:
                    attendance.clear_mark(act.connection, session.id, PersonId(record))
        return Changes(act.tables)

    def walk_in(
        self,
        event_id: EventId,
        session_id: SessionId,
        draft: PersonDraft,
        *,
        method: Method = Method.GRID,
    ) -> Person:
        """Add somebody who came without registering, and mark them present."""
        tidy = tidied(draft, self._store.clock.today())
        with self._store.database.act("attendance.walk_in") as act:
            event, session = known_sitting(act.connection, session_id)
            if event.id != event_id:
                raise NotFoundError("session", session_id.hex())
            person = added_person(act.connection, event.centre, tidy)
            act.detail["name"] = person.name
            marking = Marking(act.connection, event, session.id, method, self._now())
            marking.note(person.id, Mark.PRESENT)
        return person

    def mark(
        self,
        session_id: SessionId,
        person_id: PersonId,
        mark: Mark | None,
        *,
        minutes: int | None = None,
        method: Method = Method.GRID,
    ) -> Changes:
        """Mark a person at a session, or make the cell blank; who was not expected is a walk-in.

        Who is marked as present once more keeps the minutes that were noted, unless there are
        others. The moment of arrival is noted at the door, the first time.
        """
        if minutes is not None and minutes < 0:
            raise InvalidValueError("minutes", str(minutes), "negative")
        with self._store.database.act("attendance.mark") as act:
            event, _ = known_sitting(act.connection, session_id)
            marking = Marking(act.connection, event, session_id, method, self._now())
            person = marking.note(person_id, mark, minutes)
            act.detail.update(name=person.name, mark="" if mark is None else mark.value)
        return Changes(act.tables)

    def set_minutes(
        self, session_id: SessionId, person_id: PersonId, minutes: int | None
    ) -> Changes:
        """Note how long somebody was at a session, None for all of it; so they were present."""
        if minutes is not None and not 0 < minutes <= MOST_MINUTES:
            raise InvalidValueError("minutes", str(minutes), "minutes")
        with self._store.database.act("attendance.minutes") as act:
            event, _ = known_sitting(act.connection, session_id)
            marking = Marking(act.connection, event, session_id, Method.GRID, self._now())
            act.detail["name"] = marking.note_minutes(person_id, minutes).name
        return Changes(act.tables)

    def mark_together(
        self,
        session_id: SessionId,
        persons: Sequence[PersonId],
        *,
        method: Method = Method.GRID,
    ) -> Changes:
        """Mark several people present in one act, such as a family that came together."""
        with self._store.database.act("attendance.together", count=len(persons)) as act:
            event, _ = known_sitting(act.connection, session_id)
            marking = Marking(act.connection, event, session_id, method, self._now())
            noted = [marking.note(one, Mark.PRESENT) for one in persons]
            act.detail["name"] = ", ".join(one.name for one in noted)
        return Changes(act.tables)

    def mark_rest_present(self, session_id: SessionId) -> int:
        """Mark everybody expected whose cell is blank; say how many. Other marks stay."""
        with self._store.database.act("attendance.rest") as act:
            event, _ = known_sitting(act.connection, session_id)
            came = people_of_event(act.connection, event.id)
            marked = {cell.person for cell in came.cells if cell.session == session_id}
            blank = [
                registration.person
                for registration in came.people
                if is_expected(registration) and registration.person not in marked
            ]
            for person_id in blank:
                cell = Cell(person_id, session_id, Mark.PRESENT)
                attendance.put_mark(act.connection, event.centre, cell, Method.GRID)
            act.detail["count"] = len(blank)
        return len(blank)

    def _now(self) -> datetime:
        return self._store.noted_now()


def _totals(
    sessions: Sequence[Session], cells: Sequence[Cell], headcounts: Sequence[Headcount]
) -> tuple[SessionTotals, ...]:
    return tuple(
        SessionTotals(
            session.id,
            sum(cell.session == session.id and cell.mark is Mark.PRESENT for cell in cells),
            sum(counted.count for counted in headcounts if counted.session == session.id),
        )
        for session in sessions
    )

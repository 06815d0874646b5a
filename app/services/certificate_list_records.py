"""Records made of a list that papers are issued for: its people, and the event they came to.

Inside the act that issues the papers. Which names are wanted as records is asked before.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.attendance import Cell, Mark, Method
from app.domain.events import Event, EventState, Session
from app.domain.ids import EventId, SessionId, new_id
from app.domain.people import PersonDraft
from app.domain.places import Beyond
from app.persistence import attendance, events, programme
from app.services.certificate_sources import drafts_of
from app.services.home import known_person, own_centre
from app.services.people import added_person, tidied
from app.services.registering import expect

if TYPE_CHECKING:
    from datetime import datetime

    from app.domain.certificate_wishes import KeepRecords, ListLine, ListSource
    from app.domain.certificates import CertificateDraft
    from app.domain.people import Person
    from app.persistence.store import Store
    from app.services.certificate_papers import PaperDesk


def with_records(
    desk: PaperDesk, store: Store, source: ListSource, keep: KeepRecords
) -> tuple[CertificateDraft, ...]:
    """Return the drafts of a list, tied to the records that were made of it."""
    if not (keep.people or keep.event):
        return drafts_of(desk, source)
    people = [_kept(desk, line, is_kept=keep.people) for line in source.lines]
    event = None
    if keep.event:
        event = _held_event(desk, source)
        came = [one for one in people if one is not None]
        people_there = _there(desk, event, came, store.noted_now())
        found = iter(people_there)
        people = [None if one is None else next(found) for one in people]
    lines = (
        replace(line, person=None if person is None else person.id)
        for line, person in zip(source.lines, people, strict=True)
    )
    drafts = drafts_of(desk, replace(source, lines=tuple(lines)))
    return tuple(replace(one, event=None if event is None else event.id) for one in drafts)


def _kept(desk: PaperDesk, line: ListLine, *, is_kept: bool) -> Person | None:
    """Return the record of somebody on the list, made now where it is wanted."""
    if line.person is not None:
        return known_person(desk.connection, line.person)
    if not is_kept:
        return None
    given, surname = (line.given, line.surname) if line.given else _parts(line.name)
    draft = PersonDraft(given, surname)
    name = f"{given} {surname}".strip()
    if name != line.name:
        draft = replace(draft, certificate_name=line.name)
    centre = own_centre(desk.connection)
    return added_person(desk.connection, centre, tidied(draft, desk.day))


def _parts(name: str) -> tuple[str, str]:
    given, _, surname = name.rpartition(" ")
    return (given, surname) if given else (surname, "")


def _held_event(desk: PaperDesk, source: ListSource) -> Event:
    """Add the event that the list is of, with a sitting on its first and on its last day."""
    event = Event(
        id=EventId(new_id()),
        centre=own_centre(desk.connection),
        programme=programme.the_programme(desk.connection).id,
        kind=source.event_kind,
        title=source.title,
        place=source.place,
        state=EventState.HELD,
        hours_unit=source.hours_unit,
    )
    events.add(desk.connection, event)
    days = dict.fromkeys((source.first_day, source.last_day))
    sittings = [Session(SessionId(new_id()), event.id, day) for day in days]
    events.add_sessions(desk.connection, event.centre, sittings)
    return event


def _there(
    desk: PaperDesk, event: Event, people: list[Person], moment: datetime
) -> tuple[Person, ...]:
    """Put people on the event's list and mark them present: they get a paper for it."""
    expected = expect(desk.connection, event, people, moment, beyond=Beyond.TAKE)
    for session in events.sessions(desk.connection, event.id):
        for person in expected:
            cell = Cell(person.id, session.id, Mark.PRESENT)
            attendance.put_mark(desk.connection, event.centre, cell, Method.GRID)
    return expected

"""Where new records belong: the centre of this laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import NoCentreError, NotFoundError
from app.persistence import events, people, programme

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.events import Event, Session
    from app.domain.ids import CentreId, EventId, PersonId, SessionId
    from app.domain.people import Person
    from app.domain.programme import Laptop


def own_centre(connection: Connection) -> CentreId:
    """Return the centre whose records are made here; a gathering laptop has none."""
    laptop = programme.this_laptop(connection)
    if laptop is None or laptop.centre is None:
        raise NoCentreError
    return laptop.centre


def set_up_laptop(connection: Connection) -> Laptop:
    """Return this installation; before the first start was answered it can send nothing."""
    laptop = programme.this_laptop(connection)
    if laptop is None:
        raise NoCentreError
    return laptop


def known_event(connection: Connection, event_id: EventId) -> Event:
    """Return the event or refuse."""
    found = events.one(connection, event_id)
    if found is None:
        raise NotFoundError("event", event_id.hex())
    return found


def known_sitting(connection: Connection, session_id: SessionId) -> tuple[Event, Session]:
    """Return the session and its event, or refuse."""
    session = events.one_session(connection, session_id)
    if session is None:
        raise NotFoundError("session", session_id.hex())
    return known_event(connection, session.event), session


def known_person(connection: Connection, person_id: PersonId) -> Person:
    """Return the person or refuse."""
    found = people.one(connection, person_id)
    if found is None:
        raise NotFoundError("person", person_id.hex())
    return found

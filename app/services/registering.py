"""Putting people on an event's list: with a place, on the waiting list, or as walk-ins.

Every way into the list leads through `expect`, so that none of them knows another limit.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from app.domain.events import Registration, RegistrationState
from app.domain.ids import registration_id
from app.domain.places import Beyond, Places, limit_of
from app.persistence import attendance
from app.services.person_records import person_of_centre

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from app.domain.events import Event
    from app.domain.people import Person


def places_of(connection: Connection, event: Event) -> Places:
    """Return how many places the event has, and who has or wants one."""
    taken, waiting = attendance.taken_and_waiting(connection, event.id)
    return Places(limit_of(event), taken, waiting)


def expect(  # noqa: PLR0913  who, at what, when, as what, and what if there is no place
    connection: Connection,
    event: Event,
    people: Sequence[Person],
    moment: datetime,
    *,
    role: str = "",
    beyond: Beyond = Beyond.WAIT,
) -> tuple[Person, ...]:
    """Put people on the event's list in this order; who stands on it keeps their turn.

    Returns them as the event's centre has them: so they stand on the list.
    """
    expected = tuple(person_of_centre(connection, event.centre, one) for one in people)
    for turn, person in enumerate(expected):
        known = attendance.one_registration(connection, event.id, person.id)
        if known is None:
            state = places_of(connection, event).state_for_next(beyond)
            # A list is put in at one moment, and waits in the order in which it stands.
            since = _moment_words(moment + timedelta(microseconds=turn))
            made = replace(_registration(event, person, role), state=state, since=since)
            attendance.put_registration(connection, event.centre, made)
            continue
        if role and role != known.role:
            known = replace(known, role=role)
        if beyond is Beyond.TAKE:
            known = replace(known, state=RegistrationState.REGISTERED)
        attendance.put_registration(connection, event.centre, known)
    return expected


def welcome(connection: Connection, event: Event, person: Person, moment: datetime) -> None:
    """Put somebody who is there on the list: whoever came has a place, however many there are.

    Expects the person as the event's centre has them.
    """
    known = attendance.one_registration(connection, event.id, person.id)
    if known is None:
        since = _moment_words(moment)
        arrival = replace(_registration(event, person, ""), since=since, is_walk_in=True)
        attendance.put_registration(connection, event.centre, arrival)
    elif known.state is not RegistrationState.REGISTERED:
        taken = replace(known, state=RegistrationState.REGISTERED)
        attendance.put_registration(connection, event.centre, taken)


def _registration(event: Event, person: Person, role: str) -> Registration:
    return Registration(
        id=registration_id(event.id, person.id),
        event=event.id,
        person=person.id,
        name=person.name,
        surname=person.surname,
        given=person.given,
        state=RegistrationState.REGISTERED,
        role=role or next(iter(person.roles), ""),
        organisation=person.organisation,
        organisation_name=person.organisation_name,
        territory=person.territory,
        age_band=person.age_band,
    )


def _moment_words(moment: datetime) -> str:
    """Return the moment so that the order of the texts is the order of the moments."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")

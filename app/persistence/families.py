"""Who belongs together: households, guardians and their children."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from app.domain.ids import PersonId
from app.domain.name_likeness import sounds_of
from app.domain.people import Family
from app.persistence import people
from app.persistence.tables import person, registration

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.ids import EventId
    from app.domain.people import Person, PersonSummary

_MOST_PROPOSED = 5


def guardians(connection: Connection, event: EventId) -> dict[PersonId, str]:
    """Return the names of the guardians of those on the event's list who have one."""
    grown_up = person.alias()
    rows = connection.execute(
        select(registration.c.person_id, grown_up.c.given, grown_up.c.surname)
        .join(person, person.c.id == registration.c.person_id)
        .join(grown_up, grown_up.c.id == person.c.guardian_id)
        .where(
            registration.c.event_id == event,
            registration.c.deleted == 0,
            grown_up.c.deleted == 0,
        )
    )
    return {
        PersonId(row.person_id): f"{row.given or ''} {row.surname or ''}".strip() for row in rows
    }


def of_household(connection: Connection, household: bytes | None) -> tuple[PersonSummary, ...]:
    """Return those who live in a household, in Latvian order."""
    if household is None:
        return ()
    ids = select(person.c.id).where(person.c.household == household, person.c.deleted == 0)
    found = [row.id for row in connection.execute(ids)]
    return people.summaries_where(connection, person.c.id.in_(found))


def belonging_to(connection: Connection, of: Person) -> tuple[PersonSummary, ...]:
    """Return the person and all who belong to them: household, guardian, and both's children."""
    grown_up = of.guardian or of.id
    conditions = [
        person.c.id == of.id,
        person.c.id == grown_up,
        person.c.guardian_id.in_((of.id, grown_up)),
    ]
    if of.household is not None:
        conditions.append(person.c.household == of.household)
    # The ids alone first: by its indexes, while a list in order would go through everybody.
    ids = [
        row.id
        for row in connection.execute(
            select(person.c.id).where(or_(*conditions), person.c.deleted == 0)
        )
    ]
    found = people.summaries_where(connection, person.c.id.in_(ids))
    return tuple(sorted(found, key=lambda one: one.id != of.id))


def family_of(connection: Connection, of: Person) -> Family:
    """Return who stands in the person's page as their family."""
    near = belonging_to(connection, of)
    links = {
        row.id: row
        for row in connection.execute(
            select(person.c.id, person.c.guardian_id, person.c.household).where(
                person.c.id.in_([one.id for one in near])
            )
        )
    }

    def lives_here(one: PersonSummary) -> bool:
        home = links[one.id].household
        return of.household is not None and home == of.household and one.id != of.id

    at_home = tuple(filter(lives_here, near))
    return Family(
        guardian=next((one for one in near if one.id == of.guardian), None),
        children=tuple(one for one in near if links[one.id].guardian_id == of.id),
        household=at_home,
        proposed=_with_the_same_phone(connection, of, {of.id, *(one.id for one in at_home)}),
    )


def _with_the_same_phone(
    connection: Connection, of: Person, known: set[PersonId]
) -> tuple[PersonSummary, ...]:
    if not of.phone:
        return ()
    found = people.find(connection, of.phone, _MOST_PROPOSED)
    # Whoever has the same name too is a possible duplicate: nobody lives with themselves.
    sounds = sounds_of(of.name)
    return tuple(
        one
        for one in found
        if one.phone == of.phone and one.id not in known and sounds_of(one.name) != sounds
    )

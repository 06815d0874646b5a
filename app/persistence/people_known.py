"""All people of one centre with their consents, to compare a whole list with them at once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.domain.ids import CentreId, PersonId
from app.domain.people import ConsentPurpose
from app.persistence import people
from app.persistence.tables import consent, person

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.people import Consent, Person


def people_of(connection: Connection, centre: CentreId) -> tuple[Person, ...]:
    """Return everybody whom the centre keeps, in the order of their ids."""
    rows = connection.execute(
        select(person.c.id)
        .where(person.c.centre_id == centre, person.c.deleted == 0)
        .order_by(person.c.id)
    )
    return tuple(people.several(connection, [PersonId(row.id) for row in rows]).values())


def consents_of(connection: Connection, centre: CentreId) -> dict[PersonId, tuple[Consent, ...]]:
    """Return every act of consent that the centre keeps, by person."""
    found: dict[PersonId, tuple[Consent, ...]] = defaultdict(tuple)
    rows = connection.execute(
        select(consent).where(
            consent.c.centre_id == centre,
            consent.c.deleted == 0,
            consent.c.purpose.in_(list(ConsentPurpose)),
        )
    )
    for row in rows:
        one = people.consent_from(row)
        found[one.person] = (*found[one.person], one)
    return found

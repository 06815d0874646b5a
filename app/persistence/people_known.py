"""All people of one centre with their consents, to compare a whole list with them at once."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.domain.ids import CentreId, ConsentId, PersonId
from app.domain.people import Consent, ConsentPurpose, Person
from app.persistence import people
from app.persistence.tables import consent, person

if TYPE_CHECKING:
    from sqlalchemy import Connection


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
        select(consent).where(consent.c.centre_id == centre, consent.c.deleted == 0)
    )
    for row in rows:
        one = Consent(
            ConsentId(row.id),
            PersonId(row.person_id),
            ConsentPurpose(row.purpose),
            bool(row.given),
            date.fromisoformat(row.on_date),
            row.paper or "",
        )
        found[one.person] = (*found[one.person], one)
    return found

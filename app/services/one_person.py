"""Everything of one person, whichever of their records has it.

It follows the links between records and moves nothing: each visit says which record keeps it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.ids import PersonId
from app.persistence import certificates, links, people, programme, tables

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.certificates import Certificate
    from app.domain.people import Consent, Person, PersonSummary, Visit


def other_records(connection: Connection, person_id: PersonId) -> tuple[Person, ...]:
    """Return the other records of the same person that are here."""
    group = links.group_of(connection, links.PERSON, person_id)
    others = [PersonId(one) for one in group if one != person_id]
    return tuple(people.several(connection, others).values())


def all_visits(
    connection: Connection, person_id: PersonId, others: tuple[Person, ...]
) -> tuple[Visit, ...]:
    """Return the visits of all records of a person, the newest first."""
    own = people.visits(connection, person_id)
    elsewhere = (
        replace(visit, kept_as=record.name)
        for record in others
        for visit in people.visits(connection, record.id)
    )
    return tuple(sorted((*own, *elsewhere), key=_first_day, reverse=True))


def all_consents(
    connection: Connection, person_id: PersonId, others: tuple[Person, ...]
) -> tuple[Consent, ...]:
    """Return the acts of consent of all records of a person, the oldest first."""
    given = [
        consent
        for one in (person_id, *(record.id for record in others))
        for consent in people.consents(connection, one)
    ]
    return tuple(sorted(given, key=_day))


def all_certificates(
    connection: Connection, person_id: PersonId, others: tuple[Person, ...]
) -> tuple[Certificate, ...]:
    """Return the certificates of all records of a person, those of the asked one first."""
    return tuple(
        issued
        for one in (person_id, *(record.id for record in others))
        for issued in certificates.of_person(connection, one)
    )


def one_each(connection: Connection, found: tuple[PersonSummary, ...]) -> tuple[PersonSummary, ...]:
    """Return people once each: of several records that of this centre, else the canonical one.

    A person is found by the names of every record, and shown by one.
    """
    groups = links.groups_of(connection, links.PERSON, [one.id for one in found])
    if not groups:
        return found
    laptop = programme.this_laptop(connection)
    own = None if laptop is None else laptop.centre
    every = sorted({PersonId(member) for group in groups.values() for member in group})
    centres = {one.id: one.centre for one in people.several(connection, every).values()}
    among = tables.person.c.id.in_(every)
    summaries = {one.id: one for one in people.summaries_where(connection, among)}
    shown: dict[PersonId, PersonSummary] = {}
    for one in found:
        members = [PersonId(each) for each in groups.get(one.id, ()) if each in summaries]
        lead = min(members, key=lambda member: (centres[member] != own, member), default=one.id)
        also = tuple(member for member in members if member != lead)
        shown.setdefault(lead, replace(summaries.get(lead, one), also=also))
    return tuple(shown.values())


def _first_day(visit: Visit) -> date:
    return visit.first_day


def _day(consent: Consent) -> date:
    return consent.on

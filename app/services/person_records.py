"""People inside other acts: as the centre of a record has them that points to them.

It knows what of somebody another centre may keep. It begins no transaction of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE, PersonId, derived_id, new_id
from app.domain.people import Person
from app.persistence import links, organisations, people, records, tables
from app.services.home import known_person
from app.services.organisation_records import organisation_of_centre

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.ids import CentreId
    from app.domain.people import PersonDraft


def person_of_centre(connection: Connection, centre: CentreId, person: Person) -> Person:
    """Return the person as the centre has them, for a record of that centre to point to.

    A record may point to nobody of another centre: the centre's own laptops would refuse every
    file that holds it. So who is kept by others only is added to the centre too and joined with
    their record; counts, lists and the person's page show one.
    """
    if person.centre in (centre, ORG_SCOPE):
        return person
    group = links.group_of(connection, links.PERSON, person.id)
    known = people.several(connection, [PersonId(one) for one in sorted(group)])
    own = [one for one in known.values() if one.centre == centre]
    if own:
        return min(own, key=lambda one: one.id)
    added = _as_kept_by(connection, centre, person)
    row = {"id": added.id, "centre_id": centre, **people.cells_of(added)}
    records.put(connection, tables.person, row)
    links.put(connection, links.PERSON, (person.id, added.id), links.SAME)
    return known_person(connection, added.id)


def draft_of_centre(
    connection: Connection, centre: CentreId, draft: PersonDraft, before: Person | None = None
) -> PersonDraft:
    """Return the draft with organisation and guardian as the centre has them.

    Whatever was removed meanwhile stays with a person to whom it belonged `before`.
    """
    organisation, guardian = draft.organisation, draft.guardian
    if organisation is not None and (before is None or organisation != before.organisation):
        organisation = organisation_of_centre(connection, centre, organisation)
    if guardian is not None and (before is None or guardian != before.guardian):
        known = known_person(connection, guardian)
        guardian = person_of_centre(connection, centre, known).id
    return replace(draft, organisation=organisation, guardian=guardian)


def _as_kept_by(connection: Connection, centre: CentreId, person: Person) -> Person:
    """Return what papers and counts need of the person; contacts, notes and family stay at home."""
    organisation = person.organisation
    if organisation is not None and organisations.one(connection, organisation) is not None:
        organisation = organisation_of_centre(connection, centre, organisation)
    else:
        organisation = None
    return Person(
        _id_at(connection, centre, person.id),
        centre,
        person.given,
        person.surname,
        original_name=person.original_name,
        certificate_name=person.certificate_name,
        birth_year=person.birth_year,
        age_band=person.age_band,
        territory=person.territory,
        organisation=organisation,
        roles=person.roles,
    )


def _id_at(connection: Connection, centre: CentreId, person: PersonId) -> PersonId:
    """Return an id that two laptops derive alike, so that both add one and the same record."""
    derived = PersonId(derived_id("person_at.v1", centre, person))
    # One that stands is not joined any more: somebody said that these are two people.
    return derived if people.one(connection, derived) is None else PersonId(new_id())

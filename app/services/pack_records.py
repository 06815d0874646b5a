"""What the print pack needs of an event's records: its facts, and its people each once.

Contacts and birth dates are never read into it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import NotFoundError
from app.domain.events import RegistrationState
from app.domain.ids import PersonId
from app.domain.papers import SheetSession
from app.domain.person_codes import person_code
from app.domain.pictures_of_people import is_child, may_be_pictured
from app.domain.print_pack import EventFacts
from app.persistence import events, links, people, programme
from app.services.event_hosts import hosts_of
from app.services.event_people import people_of_event
from app.services.home import known_event
from app.services.kinds import forms_of
from app.services.paper_logos import sheet_logos

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from app.domain.events import Registration
    from app.domain.ids import EventId
    from app.domain.people import Consent, Person


@dataclass(frozen=True, slots=True)
class PackPerson:
    """Somebody expected, as the papers need them."""

    given: str
    surname: str
    organisation: str
    code: str
    is_child: bool
    is_not_pictured: bool
    guardian: str = ""

    @property
    def name(self) -> str:
        """Return given name and surname."""
        return f"{self.given} {self.surname}".strip()


@dataclass(frozen=True, slots=True)
class PackRecords:
    """The facts of an event and who is expected, in Latvian order of their names."""

    facts: EventFacts
    people: tuple[PackPerson, ...]


def read_records(connection: Connection, event_id: EventId, language: str) -> PackRecords:
    """Return what stands on the papers of an event."""
    return PackRecords(_facts(connection, event_id, language), _people(connection, event_id))


def _facts(connection: Connection, event_id: EventId, language: str) -> EventFacts:
    event = known_event(connection, event_id)
    sessions = events.sessions(connection, event_id)
    shown = programme.the_programme(connection)
    centre = programme.one_centre(connection, event.centre)
    if centre is None:
        raise NotFoundError("centre", event.centre.hex())
    kind = forms_of(connection, event.kind, language)
    hosts = hosts_of(connection, event_id, centre)
    return EventFacts(
        language=language,
        title=event.title,
        sessions=tuple(SheetSession(one.on, one.starts, one.ends) for one in sessions),
        places=tuple("" if one.place == event.place else one.place for one in sessions),
        kind=kind.nominative,
        kind_locative=kind.locative,
        place=event.place or centre.place,
        centre=centre.name,
        programme=shown.name,
        organiser=hosts.organiser,
        facilitators=hosts.facilitators,
        controller=shown.controller or hosts.issuer,
        contact=shown.contact,
        funding_statement=shown.funding_statement or shown.funders,
        is_open=event.is_open,
        logos=sheet_logos(connection),
    )


def _people(connection: Connection, event_id: EventId) -> tuple[PackPerson, ...]:
    expected = [
        one
        for one in people_of_event(connection, event_id).people
        if one.state is RegistrationState.REGISTERED
    ]
    groups = links.groups_of(connection, links.PERSON, [one.person for one in expected])
    known = people.several(connection, _everybody(expected, groups))
    guardians = people.several(
        connection, [one.guardian for one in known.values() if one.guardian is not None]
    )
    consents = people.consents_of(connection, list(known))
    found: list[PackPerson] = []
    for one in expected:
        records = groups.get(one.person, (one.person,))
        same = [known[PersonId(record)] for record in records if record in known]
        given = [act for person in same for act in consents.get(person.id, ())]
        guardian = next((guardians[p.guardian] for p in same if p.guardian in guardians), None)
        found.append(_person(one, same, given, guardian))
    return tuple(found)


def _everybody(
    expected: Sequence[Registration], groups: Mapping[bytes, tuple[bytes, ...]]
) -> list[PersonId]:
    """Return all records of those expected, also those that are not on the list themselves."""
    ids = (record for one in expected for record in groups.get(one.person, (one.person,)))
    return [PersonId(record) for record in dict.fromkeys(ids)]


def _person(
    one: Registration,
    records: Sequence[Person],
    consents: Sequence[Consent],
    guardian: Person | None,
) -> PackPerson:
    band = one.age_band or next((record.age_band for record in records if record.age_band), "")
    has_guardian = any(record.guardian is not None for record in records)
    as_child = is_child(band, has_guardian=has_guardian)
    return PackPerson(
        given=one.given,
        surname=one.surname,
        organisation=one.organisation_name,
        code=person_code(one.person),
        is_child=as_child,
        is_not_pictured=not may_be_pictured(consents, as_child=as_child),
        guardian="" if guardian is None else guardian.name,
    )

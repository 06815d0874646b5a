"""Records as the cells of a list that goes out: each column a function of one record.

It knows what stands in which column. Which records there are, and which columns somebody wants, is
asked of app.services.list_exports.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.dates import numeric_span
from app.domain.events import PartnerRole, TeamRole, hours_of
from app.domain.people import ConsentPurpose, Person
from app.domain.phones import shown_phone
from app.services.wording import lists

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.domain.attendance import Mark
    from app.domain.certificate_register import RegisterLine
    from app.domain.events import (
        Event,
        EventSummary,
        Partner,
        Registration,
        Session,
        TeamMember,
    )
    from app.domain.exports import Value
    from app.domain.mini_projects import MiniProject
    from app.domain.organisations import Organisation
    from app.domain.people import Consent
    from app.domain.presences import OrganisationPresence
    from app.texts import Catalogue


@dataclass(frozen=True, slots=True)
class Words:
    """How things are called in the language of the list."""

    texts: Catalogue
    place: Callable[[str], str]
    kind: Callable[[str, str], str]
    """Names a kind of event, a centre's own among them, in a language."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with what other records say about them."""

    person: Person
    guardian: str = ""
    events: int = 0
    consents: tuple[Consent, ...] = ()


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event with its numbers, its sittings, and who makes it happen."""

    event: Event
    summary: EventSummary
    sessions: tuple[Session, ...]
    team: tuple[TeamMember, ...] = ()
    partners: tuple[Partner, ...] = ()
    mini_project: str = ""
    counts: tuple[tuple[str, int], ...] = ()
    """How many came without a name, by the names of the categories."""
    present: tuple[OrganisationPresence, ...] = ()


@dataclass(frozen=True, slots=True)
class MiniProjectRow:
    """A mini-project with the name of the organisation that leads it."""

    mini_project: MiniProject
    lead: str = ""


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """Somebody on the list of an event, as they were that day, with their contacts of today."""

    registration: Registration
    person: Person | None = None
    marks: tuple[Mark | None, ...] = field(default=())


_LOCAL: Final = "+371 "


def phone_cell(kept: str) -> str:
    """Return a phone as people write it: local numbers without the code of the country.

    A cell that begins with "+" would be a formula to some programs.
    """
    return shown_phone(kept).removeprefix(_LOCAL)


def _cents(amount: int) -> Decimal | None:
    return Decimal(amount) / 100 if amount else None


def _number(count: int) -> int | None:
    """Return a number that says something: 0 of a place or a year means not stated."""
    return count or None


# People


def _latest_answer(row: PersonRow, purpose: ConsentPurpose) -> bool | None:
    acts = [one for one in row.consents if one.purpose is purpose]
    # The latest act counts; on one day withdrawing wins.
    latest = max(acts, key=lambda one: (one.on, not one.is_given), default=None)
    return None if latest is None else latest.is_given


PEOPLE: Final[Mapping[str, Callable[[PersonRow, Words], Value]]] = MappingProxyType(
    {
        "given": lambda row, _: row.person.given,
        "surname": lambda row, _: row.person.surname,
        "age_band": lambda row, words: lists.age_cell(row.person.age_band, words.texts),
        "territory": lambda row, words: words.place(row.person.territory),
        "organisation": lambda row, _: row.person.organisation_name,
        "roles": lambda row, words: lists.roles_cell(row.person.roles, words.texts),
        "birth_year": lambda row, _: _number(row.person.birth_year),
        "original_name": lambda row, _: row.person.original_name,
        "certificate_name": lambda row, _: row.person.certificate_name,
        "news": lambda row, words: lists.answer_cell(
            _latest_answer(row, ConsentPurpose.NEWS), words.texts
        ),
        "photo": lambda row, words: lists.answer_cell(
            _latest_answer(row, ConsentPurpose.PHOTO), words.texts
        ),
        "visits": lambda row, _: row.events,
        "phone": lambda row, _: phone_cell(row.person.phone),
        "email": lambda row, _: row.person.email,
        "guardian": lambda row, _: row.guardian,
        "note": lambda row, _: row.person.note,
    }
)


# Events


def _times(row: EventRow, _words: Words) -> str:
    """Return from when until when the first sitting is, as far as it is known."""
    first = row.sessions[0] if row.sessions else None
    return "" if first is None else "–".join(filter(None, (first.starts, first.ends)))


def _hours(row: EventRow) -> int | None:
    minutes = sum(session.minutes for session in row.sessions)
    return _number(hours_of(minutes, row.event.hours_unit))


def _facilitators(row: EventRow) -> str:
    return "; ".join(one.name for one in row.team if one.role is TeamRole.FACILITATOR)


def _partners(row: EventRow, role: PartnerRole) -> str:
    return "; ".join(one.name for one in row.partners if one.role is role)


def _languages(row: EventRow, words: Words) -> str:
    return ", ".join(lists.language_cell(code, words.texts) for code in row.event.languages)


def _counts(row: EventRow) -> str:
    """Return "Children: 12; Adults: 3"; a semicolon inside a name would part it in two."""
    return "; ".join(f"{name.replace(';', ',')}: {count}" for name, count in row.counts if count)


def _present(row: EventRow) -> str:
    """Return the organisations that came, each once: "Skola (12); Koris"."""
    people: dict[str, int] = {}
    for one in row.present:
        people[one.name] = max(people.get(one.name, 0), one.people or 0)
    return "; ".join(f"{name} ({count})" if count else name for name, count in people.items())


EVENTS: Final[Mapping[str, Callable[[EventRow, Words], Value]]] = MappingProxyType(
    {
        "first_day": lambda row, _: row.summary.first_day,
        "title": lambda row, _: row.event.title,
        "last_day": lambda row, _: row.summary.last_day,
        "times": _times,
        "kind": lambda row, words: words.kind(row.event.kind, words.texts.language),
        "place": lambda row, _: row.event.place,
        "state": lambda row, words: lists.event_state_cell(row.event.state, words.texts),
        "sessions": lambda row, _: len(row.sessions),
        "hours": lambda row, _: _hours(row),
        "registered": lambda row, _: row.summary.registered,
        "present": lambda row, _: row.summary.present,
        "headcount": lambda row, _: row.summary.headcount,
        "headcounts": lambda row, _: _counts(row),
        "organisations_present": lambda row, _: _present(row),
        "organisers": lambda row, _: _partners(row, PartnerRole.ORGANISER),
        "partners": lambda row, _: _partners(row, PartnerRole.PARTNER),
        "facilitators": lambda row, _: _facilitators(row),
        "mini_project": lambda row, _: row.mini_project,
        "capacity": lambda row, _: _number(row.event.capacity),
        "languages": _languages,
        "certificates": lambda row, _: row.summary.certificates,
        "centre": lambda row, _: row.summary.centre_code,
        "programme_kind": lambda row, words: lists.programme_kind_cell(
            row.event.approved.kind, words.texts
        ),
        "approved_by": lambda row, _: row.event.approved.authority,
        "approved_on": lambda row, _: row.event.approved.day,
        "approval_number": lambda row, _: row.event.approved.number,
        "topics": lambda row, _: row.event.approved.topics,
        "note": lambda row, _: row.event.note,
    }
)


# Organisations and mini-projects

ORGANISATIONS: Final[Mapping[str, Callable[[Organisation, Words], Value]]] = MappingProxyType(
    {
        "name": lambda row, _: row.name,
        "kind": lambda row, words: lists.organisation_kind_cell(row.kind, words.texts),
        "territory": lambda row, words: words.place(row.territory),
        "registration_number": lambda row, _: row.registration_number,
        "aliases": lambda row, _: "; ".join(row.aliases),
        "contact_name": lambda row, _: row.contact_name,
        "phone": lambda row, _: phone_cell(row.phone),
        "email": lambda row, _: row.email,
        "note": lambda row, _: row.note,
    }
)

MINI_PROJECTS: Final[Mapping[str, Callable[[MiniProjectRow, Words], Value]]] = MappingProxyType(
    {
        "title": lambda row, _: row.mini_project.title,
        "state": lambda row, words: lists.mini_project_state_cell(
            row.mini_project.state, words.texts
        ),
        "lead_organisation": lambda row, _: row.lead,
        "lead_name": lambda row, _: row.mini_project.lead_name,
        "grant": lambda row, _: _cents(row.mini_project.grant_cents),
        "own": lambda row, _: _cents(row.mini_project.own_cents),
        "call": lambda row, _: row.mini_project.call,
        "territory": lambda row, words: words.place(row.mini_project.territory),
        "since": lambda row, _: row.mini_project.since,
        "until": lambda row, _: row.mini_project.until,
        "applied_on": lambda row, _: row.mini_project.applied_on,
        "people_planned": lambda row, _: _number(row.mini_project.people_planned),
        "story": lambda row, _: row.mini_project.story,
        "note": lambda row, _: row.mini_project.note,
    }
)


# The register of certificates


def _days(row: RegisterLine, words: Words) -> str:
    paper = row.certificate.paper
    return numeric_span(paper.first_day, paper.last_day, words.texts.language)


def _state(row: RegisterLine, words: Words) -> str:
    return lists.certificate_state_cell(row.certificate.state, words.texts)


def _certificate_kind(row: RegisterLine, words: Words) -> str:
    return lists.certificate_kind_cell(row.kind, words.texts)


CERTIFICATES: Final[Mapping[str, Callable[[RegisterLine, Words], Value]]] = MappingProxyType(
    {
        "number": lambda row, _: row.certificate.number,
        "recipient": lambda row, _: row.certificate.paper.recipient,
        "issued_on": lambda row, _: row.certificate.issued_on,
        "certificate_kind": _certificate_kind,
        "title": lambda row, _: row.certificate.paper.title,
        "days": _days,
        "hours": lambda row, _: _number(round(row.certificate.paper.hours)),
        "organisation": lambda row, _: row.certificate.paper.organisation,
        "centre": lambda row, _: row.centre_code,
        "state": _state,
        "copies": lambda row, _: _number(row.copies),
        "handed_on": lambda row, _: row.certificate.handed_on,
        "handed_to": lambda row, _: row.certificate.handed_to,
        "reason": lambda row, _: row.certificate.reason,
        "granted": lambda row, _: row.certificate.granted,
    }
)


# The people of an event


def _registration(row: ParticipantRow, words: Words) -> str:
    on_list = row.registration
    return lists.registration_cell(on_list.state, words.texts, is_walk_in=on_list.is_walk_in)


PARTICIPANTS: Final[Mapping[str, Callable[[ParticipantRow, Words], Value]]] = MappingProxyType(
    {
        "given": lambda row, _: row.registration.given,
        "surname": lambda row, _: row.registration.surname,
        "registration": _registration,
        "role": lambda row, words: lists.roles_cell((row.registration.role,), words.texts),
        "age_band": lambda row, words: lists.age_cell(row.registration.age_band, words.texts),
        "territory": lambda row, words: words.place(row.registration.territory),
        "organisation": lambda row, _: row.registration.organisation_name,
        "phone": lambda row, _: phone_cell(row.person.phone) if row.person else "",
        "email": lambda row, _: row.person.email if row.person else "",
        "total": lambda row, _: sum(mark == "present" for mark in row.marks),
    }
)

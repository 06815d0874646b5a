"""What certificates are asked for: from which records or from which list, and with which words.

A source says whom and what the papers are about, `PaperOrder` what all of them have in common.
Neither reads a record; app.services.certificate_sources makes drafts of both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from app.domain.designs import CertificateKind
from app.domain.events import HoursUnit
from app.domain.ids import EventId, MiniProjectId, OrganisationId, PersonId
from app.domain.papers import Issuer, Signatory

_STATEMENT_YEARS: Final = 3
"""Teachers prove 36 hours of learning in three years."""


@dataclass(frozen=True, slots=True)
class PaperOrder:
    """What the papers of one act have in common.

    `issued_on` None is today. `issuer` and `signatories` None are those of the centre. `reason` is
    what thanks are given for.
    """

    kind: CertificateKind = CertificateKind.PARTICIPATION
    language: str = "lv"
    second_language: str = ""
    issued_on: date | None = None
    issuer: Issuer | None = None
    signatories: tuple[Signatory, ...] | None = None
    reason: str = ""
    has_stamp_place: bool = False
    is_e_signed: bool = False


@dataclass(frozen=True, slots=True)
class EventSource:
    """People and organisations of an event; None are all who stand ready by the usual rule.

    Which of them a paper may be for follows from its kind: those who took part, those who led,
    volunteers, everybody who helped, partners. `codes` are personal codes as they were typed: they
    are kept in the papers alone. `granted` gives the reason where the rule is not met.
    """

    event: EventId
    people: tuple[PersonId, ...] | None = None
    organisations: tuple[OrganisationId, ...] | None = None
    codes: Mapping[PersonId, str] = field(default_factory=dict)
    granted: Mapping[PersonId, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MiniProjectSource:
    """Those who made a mini-project happen; None are all of them.

    `has_group` asks for a paper also for a group that leads and is in no record.
    """

    mini_project: MiniProjectId
    people: tuple[PersonId, ...] | None = None
    organisations: tuple[OrganisationId, ...] | None = None
    has_group: bool = True


@dataclass(frozen=True, slots=True)
class HoursSource:
    """What people attended over a period; None begins three years before the day of issue."""

    people: tuple[PersonId, ...]
    since: date | None = None
    until: date | None = None
    codes: Mapping[PersonId, str] = field(default_factory=dict)


def usual_since(until: date) -> date:
    """Return the day on which the three years begin that a statement of hours is usually about."""
    year = until.year - _STATEMENT_YEARS
    try:
        return until.replace(year=year)
    except ValueError:
        # The 29th of February has no day of its own in three years.
        return until.replace(year=year, day=28)


@dataclass(frozen=True, slots=True)
class ListLine:
    """Somebody on a list; what is None or "" is taken from the list as a whole.

    `given` and `surname` are told apart for those who are to be kept as records. `person` names a
    record that is known already.
    """

    name: str
    given: str = ""
    surname: str = ""
    organisation: str = ""
    hours: float | None = None
    personal_code: str = ""
    dative: str = ""
    accusative: str = ""
    reason: str = ""
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class ListSource:
    """A list of names and what they took part in; nothing of it needs to be a record.

    `event_kind` is a code of app.domain.kinds.
    """

    lines: tuple[ListLine, ...]
    title: str
    first_day: date
    last_day: date
    hours: float = 0
    hours_unit: HoursUnit = HoursUnit.ACADEMIC
    place: str = ""
    event_kind: str = "event"
    programme_kind: str = ""
    approval_authority: str = ""
    approval_day: date | None = None
    approval_number: str = ""
    topics: str = ""
    facilitators: tuple[str, ...] = ()


Source = EventSource | MiniProjectSource | HoursSource | ListSource


@dataclass(frozen=True, slots=True)
class KeepRecords:
    """Which records are made of a list in the act that issues its papers."""

    people: bool = False
    event: bool = False

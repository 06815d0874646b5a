"""People: who takes part, how they are named, reached and counted.

Never ethnicity, mother tongue or personal code.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.ids import CentreId, ConsentId, EventId, OrganisationId, PersonId

if TYPE_CHECKING:
    from app.domain.likeness import Sign


@dataclass(frozen=True, slots=True)
class Person:
    """One person as one centre keeps them. `birth_year` 0 and `age_band` "" mean not stated.

    `dative` and `accusative` are the name on certificates after "kam?" and "ko?", where somebody
    has settled them (app.services.name_forms).
    """

    id: PersonId
    centre: CentreId
    given: str
    surname: str
    original_name: str = ""
    certificate_name: str = ""
    birth_year: int = 0
    age_band: str = ""
    phone: str = ""
    email: str = ""
    territory: str = ""
    organisation: OrganisationId | None = None
    organisation_name: str = ""
    roles: tuple[str, ...] = ()
    guardian: PersonId | None = None
    household: bytes | None = None
    note: str = ""
    dative: str = ""
    accusative: str = ""

    @property
    def name(self) -> str:
        """Return given name and surname, in the order of Cabinet Regulation 114/2004."""
        return f"{self.given} {self.surname}".strip()

    @property
    def printed_name(self) -> str:
        """Return the name that certificates carry."""
        return self.certificate_name or self.name


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """What was typed about a person, before it is tidied and checked."""

    given: str
    surname: str = ""
    original_name: str = ""
    certificate_name: str = ""
    birth_year: int = 0
    age_band: str = ""
    phone: str = ""
    email: str = ""
    territory: str = ""
    organisation: OrganisationId | None = None
    roles: tuple[str, ...] = ()
    guardian: PersonId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonSummary:
    """One line of a list of people; `also` are the other records of the same person."""

    id: PersonId
    name: str
    surname: str
    given: str
    territory: str
    organisation_name: str
    phone: str
    age_band: str
    visits: int = 0
    also: tuple[PersonId, ...] = ()

    @property
    def records(self) -> tuple[PersonId, ...]:
        """Return all records of the person."""
        return self.id, *self.also


@dataclass(frozen=True, slots=True)
class Family:
    """Who belongs to a person; `proposed` have the same phone and do not live with them yet."""

    guardian: PersonSummary | None = None
    children: tuple[PersonSummary, ...] = ()
    household: tuple[PersonSummary, ...] = ()
    proposed: tuple[PersonSummary, ...] = ()


@dataclass(frozen=True, slots=True)
class LikelySame:
    """A person who may be the one being typed, with what speaks for it, the weightiest first."""

    person: PersonSummary
    reasons: tuple[Sign, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """An event a person came to: how many of its sessions, for how long.

    `kept_as` names the record that has the visit where it is another one of the same person.
    """

    event: EventId
    title: str
    first_day: date
    sessions: int
    minutes: int
    role: str
    kept_as: str = ""


class ConsentPurpose(StrEnum):
    """What a consent is for."""

    NEWS = "news"
    PHOTO = "photo"
    CHILD_DATA = "child_data"
    CHILD_PHOTO = "child_photo"


@dataclass(frozen=True, slots=True)
class Consent:
    """One dated act of giving or withdrawing; never changed, only followed by another."""

    id: ConsentId
    person: PersonId
    purpose: ConsentPurpose
    is_given: bool
    on: date
    paper: str = ""


def consents_in_force(consents: tuple[Consent, ...]) -> frozenset[ConsentPurpose]:
    """Return what is consented to: the latest act counts; on one day withdrawing wins."""
    latest: dict[ConsentPurpose, tuple[date, bool]] = {}
    for consent in consents:
        act = (consent.on, not consent.is_given)
        if consent.purpose not in latest or act > latest[consent.purpose]:
            latest[consent.purpose] = act
    return frozenset(purpose for purpose, (_, withdrawn) in latest.items() if not withdrawn)

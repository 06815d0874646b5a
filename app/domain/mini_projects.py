"""Mini-projects: small projects by local groups, with a grant and a result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.events import EventSummary
from app.domain.ids import CentreId, MiniProjectId, OrganisationId, PersonId
from app.domain.open_words import OpenWord


class MiniProjectState(OpenWord):
    """How far a mini-project has come."""

    APPLIED = "applied"
    SUPPORTED = "supported"
    COMPLETED = "completed"

    @property
    def has_grant(self) -> bool:
        """Say whether the money was granted, not only asked for."""
        return self in {MiniProjectState.SUPPORTED, MiniProjectState.COMPLETED}


class MiniProjectRole(OpenWord):
    """What a person does in a mini-project."""

    LEAD = "lead"
    GROUP = "group"
    HELPER = "helper"


@dataclass(frozen=True, slots=True)
class MiniProject:
    """A container of events, partners and a short result story. Money in cents.

    It is led by an organisation, or by a group without one: then `lead_name` says who. `call` is
    the project call that it answered, `people_planned` an estimate.
    """

    id: MiniProjectId
    centre: CentreId
    title: str
    state: MiniProjectState
    lead_organisation: OrganisationId | None = None
    lead_name: str = ""
    grant_cents: int = 0
    own_cents: int = 0
    story: str = ""
    call: str = ""
    applied_on: date | None = None
    since: date | None = None
    until: date | None = None
    territory: str = ""
    people_planned: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class MiniProjectDraft:
    """What was typed about a mini-project."""

    title: str
    state: MiniProjectState = MiniProjectState.APPLIED
    lead_organisation: OrganisationId | None = None
    lead_name: str = ""
    grant_cents: int = 0
    own_cents: int = 0
    story: str = ""
    call: str = ""
    applied_on: date | None = None
    since: date | None = None
    until: date | None = None
    territory: str = ""
    people_planned: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class MiniProjectFilter:
    """Which mini-projects a list asks for; what is empty does not narrow."""

    state: MiniProjectState | None = None
    call: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class MiniProjectLine:
    """One line of the list: the project, who leads it by name, how much belongs to it."""

    project: MiniProject
    lead: str
    events: int = 0
    people: int = 0
    partners: int = 0


@dataclass(frozen=True, slots=True)
class MiniProjectTotals:
    """Sums over a list, by the definitions of the report: only what was granted is a grant."""

    projects: int = 0
    asked_cents: int = 0
    granted_cents: int = 0
    own_cents: int = 0


@dataclass(frozen=True, slots=True)
class MiniProjectPartner:
    """An organisation that takes part in a mini-project."""

    organisation: OrganisationId
    name: str


@dataclass(frozen=True, slots=True)
class MiniProjectPerson:
    """A person who makes a mini-project happen."""

    person: PersonId
    name: str
    role: MiniProjectRole


@dataclass(frozen=True, slots=True)
class MiniProjectPage:
    """Everything the page of a mini-project shows."""

    project: MiniProject
    lead: str
    partners: tuple[MiniProjectPartner, ...]
    people: tuple[MiniProjectPerson, ...]
    events: tuple[EventSummary, ...]


def totals_of(lines: Iterable[MiniProjectLine]) -> MiniProjectTotals:
    """Return the sums over the lines of a list."""
    projects = [line.project for line in lines]
    granted = [one for one in projects if one.state.has_grant]
    return MiniProjectTotals(
        projects=len(projects),
        asked_cents=sum(one.grant_cents for one in projects if not one.state.has_grant),
        granted_cents=sum(one.grant_cents for one in granted),
        own_cents=sum(one.own_cents for one in granted),
    )

"""Mini-projects: small projects by local groups, with a grant and a result."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import CentreId, MiniProjectId, OrganisationId


class MiniProjectState(StrEnum):
    """How far a mini-project has come."""

    APPLIED = "applied"
    SUPPORTED = "supported"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class MiniProject:
    """A container of events, partners and a short result story. Money in cents."""

    id: MiniProjectId
    centre: CentreId
    title: str
    state: MiniProjectState
    lead_organisation: OrganisationId | None = None
    lead_name: str = ""
    grant_cents: int = 0
    own_cents: int = 0
    story: str = ""


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

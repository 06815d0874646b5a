"""Organisations that were present at a session, apart from the people who came."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import OrganisationId, SessionId


@dataclass(frozen=True, slots=True)
class OrganisationPresence:
    """An organisation at a session. `people` stood for it; None where nobody noted how many."""

    session: SessionId
    organisation: OrganisationId
    name: str
    people: int | None = None
    note: str = ""

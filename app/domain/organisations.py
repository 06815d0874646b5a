"""Organisations: schools, libraries, municipal bodies, associations, informal groups."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import CentreId, OrganisationId


@dataclass(frozen=True, slots=True)
class Organisation:
    """A body that takes part; informal groups have no registration number."""

    id: OrganisationId
    centre: CentreId
    name: str
    kind: str = "other"
    registration_number: str = ""
    territory: str = ""
    aliases: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class OrganisationDraft:
    """What a person typed about an organisation."""

    name: str
    kind: str = "other"
    registration_number: str = ""
    territory: str = ""
    note: str = ""

"""The programme, its centres and this laptop's place among them."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import CentreId, LaptopId, ProgrammeId


@dataclass(frozen=True, slots=True)
class Programme:
    """The initiative whose name, funder and statement the papers carry."""

    id: ProgrammeId
    name: str
    project_number: str = ""
    funder: str = ""
    funding_statement: str = ""
    controller: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Centre:
    """A community resource centre, and who signs its papers."""

    id: CentreId
    name: str
    code: str
    territory: str = ""
    place: str = ""
    issuer_name: str = ""
    issuer_number: str = ""
    signatory_name: str = ""
    signatory_position: str = ""


@dataclass(frozen=True, slots=True)
class Laptop:
    """One installation.

    `centre` is the centre whose records are made here, None on a coordinator's laptop that only
    gathers. `keeps_all` says whether the records of every centre are taken in.
    """

    id: LaptopId
    name: str
    centre: CentreId | None
    code: str
    keeps_all: bool = False

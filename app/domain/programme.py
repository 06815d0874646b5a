"""The programme, its centres and this laptop's place among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import CentreId, LaptopId, ProgrammeId

if TYPE_CHECKING:
    from collections.abc import Iterable


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


def distinct_codes(centres: Iterable[Centre]) -> dict[CentreId, str]:
    """Return a code for each centre that no other has: "PRE", "PRE-2".

    Centres far apart choose their codes alone, so two may choose the same. The least id keeps
    the bare code, on every laptop alike.
    """
    every = sorted(centres, key=lambda one: one.id)
    taken = {one.code for one in every}
    codes: dict[CentreId, str] = {}
    for centre in every:
        code, number = centre.code, 1
        while code in codes.values() or (number > 1 and code in taken):
            number += 1
            code = f"{centre.code}-{number}"
        codes[centre.id] = code
    return codes

"""The programme, its centres and this laptop's place among them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import (
    CentreId,
    LaptopId,
    OutcomeAreaId,
    ProgrammeId,
    ReportingPeriodId,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, slots=True)
class Programme:
    """The initiative whose name, funders and statement the papers carry.

    `funder` holds one funder a line. `wants_evidence` says that copies of scans and photos go along
    with the records.
    """

    id: ProgrammeId
    name: str
    project_number: str = ""
    funder: str = ""
    funding_statement: str = ""
    controller: str = ""
    contact: str = ""
    since: date | None = None
    until: date | None = None
    wants_evidence: bool = False

    @property
    def funders(self) -> str:
        """Return all funders on one line, as papers name them."""
        return ", ".join(line for line in self.funder.splitlines() if line)


@dataclass(frozen=True, slots=True)
class ReportingPeriod:
    """A stretch of days that the funder asks a report of, both ends included."""

    id: ReportingPeriodId
    name: str
    since: date
    until: date

    def overlaps(self, other: ReportingPeriod) -> bool:
        """Say whether some day lies in both."""
        return self.since <= other.until and other.since <= self.until


@dataclass(frozen=True, slots=True)
class PeriodDraft:
    """What was typed about a reporting period."""

    name: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class OutcomeArea:
    """A change that the programme wants to bring about; events are tagged with one."""

    id: OutcomeAreaId
    name: str
    english: str = ""
    russian: str = ""
    position: int = 0

    @property
    def key(self) -> str:
        """Return what an event keeps of its area."""
        return self.id.hex()

    def label(self, language: str) -> str:
        """Return the name in the language, the Latvian one where it has none there."""
        return {"en": self.english, "ru": self.russian}.get(language, "") or self.name


@dataclass(frozen=True, slots=True)
class OutcomeAreaDraft:
    """What was typed about an outcome area."""

    name: str
    english: str = ""
    russian: str = ""


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

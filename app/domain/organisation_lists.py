"""Lists of organisations as centres keep them in files: what columns mean, what the rows name.

It knows neither file formats nor the store.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.record_lists import FoundTable


class OrganisationColumn(StrEnum):
    """What a column tells about the organisation of its row."""

    NOTHING = "nothing"
    NAME = "name"
    ALIASES = "aliases"
    KIND = "kind"
    NUMBER = "number"
    TERRITORY = "territory"
    CONTACT = "contact"
    PHONE = "phone"
    EMAIL = "email"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class ListedOrganisation:
    """An organisation that a row names; "" and () mean not stated.

    `kind` is what the row says, `likely_kind` what the name tells. `territory` is a code.
    """

    row: int
    name: str
    kind: str = ""
    number: str = ""
    territory: str = ""
    contact_name: str = ""
    phone: str = ""
    email: str = ""
    aliases: tuple[str, ...] = ()
    note: str = ""
    likely_kind: str = "other"


@dataclass(frozen=True, slots=True)
class OrganisationsList:
    """What a sheet says about organisations."""

    table: FoundTable
    organisations: tuple[ListedOrganisation, ...]

    @property
    def weight(self) -> int:
        """Return how much the sheet says: of several the weightiest is the one that is meant."""
        return len(self.organisations)

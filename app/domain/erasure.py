"""Records whose personal values are gone for ever, on every laptop.

The set of them only grows and is weighed by nothing: no clock, no later edit, no old file and no
restored backup brings a value of theirs back (docs/sync.md). It holds no name, only which record.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.ids import CentreId, LaptopId


@dataclass(frozen=True, slots=True)
class Erased:
    """One record that was erased: the number of its table and its id.

    `by` is the laptop where it was done, `at` the ISO date and time there, `reason` a stable word.
    """

    table: int
    record: bytes
    scope: CentreId
    by: LaptopId
    at: str
    reason: str

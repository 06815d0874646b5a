"""What became of a record in the course of time: what changed, when, on which laptop, by whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

TOGETHER: Final = "together"
"""In the detail of an entry for many acts alike: on how many records."""
ADDED: Final = "added"
CHANGED: Final = "changed"
OVERWRITTEN: Final = "overwritten"
"""What is known of a change made elsewhere; changes made here bear the name of their act."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """One field before and after; `column` "" means the whole record, `new` 1 that it came to be.

    Values are as kept, but names stand in the place of ids. `has_old` tells an empty value from
    one that is not known here. `record` holds the fields of the record that changed.
    """

    table: str
    row: bytes
    column: str
    old: object
    new: object
    has_old: bool = True
    record: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What was done at one time by one person, as far as it touched the record.

    `what` is an act's name, or one of ADDED, CHANGED, OVERWRITTEN. `at` is None where the laptop's
    clock could not be trusted. `who` and `laptop` are "" where they are not known.
    """

    at: datetime | None
    what: str
    who: str
    laptop: str
    is_here: bool
    changes: tuple[CellChange, ...]
    detail: Mapping[str, object] = field(default_factory=dict)

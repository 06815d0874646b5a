"""What two laptops wrote differently: what stands, what gave way to it, and whose it was.

A difference is about one field of one record. Deleting is one too: a record that somebody deleted
while somebody else changed it, or the other way round. Attendance is not among them: what was
noted of people is settled by app.domain.disagreements, for all laptops at once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

KEPT_DAYS: Final = 90
"""So long a value that gave way can be put back."""

MOST_DAYS_AT_ONCE: Final = 31
"""More than a month is never counted between two openings of the program, see `days_passed`."""


class Kind(StrEnum):
    """What two laptops differ about."""

    VALUE = "value"
    DELETED = "deleted"
    """It is deleted, and somebody changed it who did not know."""
    KEPT = "kept"
    """It stands, and somebody had deleted it."""


class Area(StrEnum):
    """Where a record is looked for."""

    PEOPLE = "people"
    EVENTS = "events"
    ORGANISATIONS = "organisations"
    MINI_PROJECTS = "mini_projects"
    CERTIFICATES = "certificates"
    PROGRAMME = "programme"


AREAS: Final[Mapping[str, Area]] = MappingProxyType(
    {
        "person": Area.PEOPLE,
        "event": Area.EVENTS,
        "organisation": Area.ORGANISATIONS,
        "mini_project": Area.MINI_PROJECTS,
        "certificate": Area.CERTIFICATES,
        "template": Area.CERTIFICATES,
        "signatory": Area.CERTIFICATES,
        "picture": Area.CERTIFICATES,
    }
)
"""Of records that stand by themselves; all others belong to the programme."""


def area_of(subject: str) -> Area:
    """Return where a record that stands by itself is looked for."""
    return AREAS.get(subject, Area.PROGRAMME)


@dataclass(frozen=True, slots=True)
class Said:
    """A value with when, where and by whom it was given; "" and None where it is not known."""

    value: object
    at: datetime | None
    laptop: str
    who: str
    is_here: bool = False


@dataclass(frozen=True, slots=True)
class Edited:
    """A field that somebody changed in a record that is deleted, with what it holds."""

    column: str
    value: object


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of a record: what stands, and what gave way to it.

    `number` is by what it is put back. Names stand in the place of ids; `record` holds the fields
    of the row that it is about, which may belong to a greater record.
    """

    number: int
    kind: Kind
    table: str
    row: bytes
    column: str
    stands: Said
    lost: Said
    is_new: bool = False
    edited: tuple[Edited, ...] = ()
    added: Mapping[str, int] = field(default_factory=dict)
    """How many rows of which tables were added to a record that is deleted, on the last day."""
    record: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RecordDifferences:
    """A record as people know it, and where laptops differ about it."""

    subject: str
    record: bytes
    name: str
    differences: tuple[Difference, ...]

    @property
    def area(self) -> Area:
        """Return where people look for it."""
        return area_of(self.subject)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which differences to list: of an area, with words in the name, a page of so many records."""

    area: Area | None = None
    words: str = ""
    first: int = 0
    count: int = 30


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of the list. `records` counts all that were found, `total` every difference at all.

    `unknown` are about what only a newer program knows, `attendance` wait to be settled by
    app.services.disagreements.
    """

    page: tuple[RecordDifferences, ...]
    records: int
    total: int
    unknown: int
    attendance: int


def days_passed(last: int, now: int) -> int:
    """Return how many days to count between two openings of the program, by ordinal numbers.

    A clock that jumps ten years ahead must not take away what people have ninety days for: it
    costs them a month. So does a summer in the cupboard, which nobody could use. A clock that goes
    back gives nothing and takes nothing.
    """
    return min(max(now - last, 0), MOST_DAYS_AT_ONCE)

"""What a preview says about each person of a list, and what somebody decides about it.

Values only: they are made by app.services.people_import_plan and shown by the window.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from app.domain.likeness import Sign
    from app.domain.people import Person


class Standing(StrEnum):
    """How somebody on the list stands to the records."""

    NEW = "new"
    KNOWN = "known"
    ADDS = "adds"
    CLOSE = "close"


class Choice(StrEnum):
    """What somebody decides about a person of the list."""

    SAME = "same"
    """One with a match: what the row tells is added there."""
    OTHER = "other"
    """Another person than the matches, which is remembered."""
    LEAVE_OUT = "leave_out"


@dataclass(frozen=True, slots=True)
class Decision:
    """A choice; `match` tells which of the entry's matches is the same person."""

    choice: Choice
    match: int = 0


SAME = Decision(Choice.SAME)
OTHER = Decision(Choice.OTHER)
LEAVE_OUT = Decision(Choice.LEAVE_OUT)


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody who may be the person of an entry, with what speaks for and against it.

    `entry` is the number of the entry where the match stands in the same list; None means that the
    person is kept already. `row` is that entry's row.
    """

    person: Person
    reasons: tuple[Sign, ...]
    entry: int | None = None
    row: int | None = None


class Stands(Protocol):
    """What every entry of a list tells."""

    @property
    def standing(self) -> Standing: ...


Entered = TypeVar("Entered", bound=Stands)


class InGroups(Generic[Entered]):
    """What every preview tells of its entries."""

    __slots__ = ()
    entries: tuple[Entered, ...]

    def group(self, standing: Standing) -> tuple[Entered, ...]:
        """Return the entries that stand so, in the order of the file."""
        return tuple(one for one in self.entries if one.standing is standing)

    def count(self, standing: Standing) -> int:
        """Return how many entries stand so."""
        return sum(one.standing is standing for one in self.entries)

    @property
    def new(self) -> int:
        return self.count(Standing.NEW)

    @property
    def known(self) -> int:
        return self.count(Standing.KNOWN)

    @property
    def adds(self) -> int:
        return self.count(Standing.ADDS)

    @property
    def close(self) -> int:
        return self.count(Standing.CLOSE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of one row, as they would be kept, and how they stand to the records.

    `fields` are what the row adds to the best match, `differs` where it says something else than
    what is kept, which then stays.
    """

    number: int
    row: int
    person: Person
    standing: Standing
    matches: tuple[Match, ...] = ()
    fields: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.person.name

    @property
    def other(self) -> str:
        """Return the name of the best match, "" where there is none."""
        return self.matches[0].person.name if self.matches else ""

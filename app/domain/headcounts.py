"""People counted without names: as whom they are counted, and what the counts of an event come to.

A count keeps the code of its category: one of the program's four, or the id of one that the
programme made for itself. "" are people whose age nobody noted.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.events import Session
from app.domain.ids import HeadcountCategoryId


@dataclass(frozen=True, slots=True)
class OwnCategory:
    """A category of the programme's own; where there is one, the program's four are not offered."""

    id: HeadcountCategoryId
    name: str
    english: str = ""
    russian: str = ""
    position: int = 0

    @property
    def code(self) -> str:
        """Return what a count keeps of its category."""
        return self.id.hex()

    def label(self, language: str) -> str:
        """Return the name in the language, the Latvian one where it has none there."""
        return {"en": self.english, "ru": self.russian}.get(language, "") or self.name


@dataclass(frozen=True, slots=True)
class CategoryDraft:
    """What was typed about a category."""

    name: str
    english: str = ""
    russian: str = ""


@dataclass(frozen=True, slots=True)
class CategoryChoice:
    """A category that people may be counted under, in the language of the screen."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """How many of a category came to a session."""

    code: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class SessionCounts:
    """The counts of one session: all categories that are offered, and all that have a number."""

    session: Session
    lines: tuple[CategoryCount, ...]
    counted_by: str = ""

    @property
    def total(self) -> int:
        """Return everybody who was counted at the session."""
        return sum(line.count for line in self.lines)


@dataclass(frozen=True, slots=True)
class EventCounts:
    """The counts of an event, session by session in their order."""

    sessions: tuple[SessionCounts, ...]

    @property
    def total(self) -> int:
        """Return everybody who was counted, each session for itself."""
        return sum(one.total for one in self.sessions)

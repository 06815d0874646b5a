"""Attendance that two laptops noted apart: when it is a disagreement, and what settles it.

Both notes are facts, and the later one stands (app.sync.merge). Where they agree there is nothing
to ask. Somebody noted as present on one laptop and not at all on another was present: a blank cell
says nothing. Everything else is for people to decide, and what they agreed on travels with the
attendance, so that it is asked once in all the programme.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.attendance import Mark
from app.domain.events import Session
from app.domain.ids import EventId, PersonId

_BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Noted:
    """What a cell says: a mark, or none, and minutes where only a part was attended."""

    mark: Mark | None
    minutes: int | None = None

    @property
    def word(self) -> str:
        """Return it as one word, by which it is told whether two say the same."""
        mark = _BLANK if self.mark is None else self.mark.value
        minutes = self.minutes if self.mark is Mark.PRESENT else None
        return f"{mark}:{'' if minutes is None else minutes}"

    def is_as(self, other: Noted) -> bool:
        """Say whether both say the same; minutes matter only of somebody who was there."""
        return self.word == other.word

    def disputes(self, standing: Noted) -> bool:
        """Say whether people must be asked, where this was noted and the other one stands."""
        if self.is_as(standing) or self.mark is None:
            return False
        return standing.mark is not None or self.mark is Mark.PRESENT


@dataclass(frozen=True, slots=True)
class Stamp:
    """Where and when a value was given; the later of two stands."""

    time: int
    incarnation: bytes

    def is_after(self, other: Stamp) -> bool:
        """Say whether this is the later one, in the order that all laptops use."""
        return (self.time, self.incarnation) > (other.time, other.incarnation)


@dataclass(frozen=True, slots=True)
class Agreement:
    """What was agreed on for a cell, and when."""

    word: str
    stamp: Stamp

    def settles(self, opinion: Stamp, standing: Noted) -> bool:
        """Say whether an opinion was known when what stands was agreed on."""
        return self.word == standing.word and self.stamp.is_after(opinion)


def agreed_text(noted: Noted, latest: int) -> str:
    """Return an agreement as it is kept: what was agreed on, and the latest stamp it knew of.

    The stamp makes it another text than one of last month, and the same on two laptops that agreed
    on the same apart.
    """
    return f"{noted.word} {latest:x}"


def agreed_word(kept: str) -> str:
    """Return what was agreed on."""
    return kept.partition(" ")[0]


def read_word(word: str) -> Noted | None:
    """Return what a word says; None for one that only a later program knows."""
    mark, _, minutes = word.partition(":")
    if mark == _BLANK:
        return Noted(None)
    if mark not in set(Mark) or not (minutes.isdecimal() or not minutes):
        return None
    return Noted(Mark(mark), int(minutes) if minutes else None)


@dataclass(frozen=True, slots=True)
class Opinion:
    """What somebody noted: when, on which laptop, and who worked there, as far as it is known."""

    noted: Noted
    at: datetime | None
    laptop: str
    who: str
    is_here: bool = False
    is_agreement: bool = False
    """It was decided so before, and another decision or a late file stands in its place."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A cell of attendance about which laptops differ: what stands, then the others."""

    event: EventId
    title: str
    session: Session
    person: PersonId
    name: str
    stands: Opinion
    others: tuple[Opinion, ...]

"""What the review of duplicates shows, as words: lines of lists, two records beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.domain.duplicates import PeoplePair
    from app.domain.ids import PersonId
    from app.domain.likeness import Likelihood
    from ui.jobs.protocol import RunningJob


class Part(StrEnum):
    """The parts of the page; the words are the names of its segments."""

    PAIRS = "pairs"
    HOUSEHOLDS = "households"
    JOINED = "joined"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class PairLine:
    """Two records that wait for a decision, as a line of the list."""

    pair: PeoplePair
    name: str
    other: str
    likelihood: Likelihood
    word: str


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One thing about both records; `agrees` is None where one of them does not say."""

    label: str
    one: str
    other: str
    agrees: bool | None


@dataclass(frozen=True, slots=True)
class ComparisonShown:
    """Two records beside each other, with what speaks for one person and for two."""

    pair: PeoplePair
    one: str
    other: str
    likelihood: Likelihood
    word: str
    lines: tuple[ComparedLine, ...]
    signs_for: tuple[str, ...]
    signs_against: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HouseholdLine:
    """People who may live together, as a line of the list."""

    members: tuple[PersonId, ...]
    names: str
    why: str


@dataclass(frozen=True, slots=True)
class DecidedLine:
    """A decision, as a line of the list."""

    pair: PeoplePair
    names: str
    about: str


@dataclass(frozen=True, slots=True)
class PageShown:
    """The lists of the page; `words` say how many there are, by the part."""

    pairs: tuple[PairLine, ...]
    households: tuple[HouseholdLine, ...]
    joined: tuple[DecidedLine, ...]
    apart: tuple[DecidedLine, ...]
    subtitle: str
    words: dict[Part, str]
    postponed: str


class DuplicatesView(Protocol):
    """What the review asks of the screen."""

    def show_page(self, shown: PageShown) -> None:
        """Show these lists."""
        ...

    def listen_to(self, running: RunningJob) -> None:
        """Hand on what becomes of the work, as long as the screen is there to show it."""
        ...

    def show_comparison(self, shown: ComparisonShown | None) -> None:
        """Show two records beside each other, or none."""
        ...

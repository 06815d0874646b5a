"""What stands on the page of laptops, and what its presenter asks of the page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.ids import LaptopId
    from ui.exchange.joining.view import Told
    from ui.exchange.wording import Look


class Which(StrEnum):
    """Which laptops are listed."""

    ALL = "all"
    ATTENTION = "attention"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class LaptopRow:
    """One line of the list. Days are shown as words and sorted as ISO times."""

    laptop: LaptopId
    name: str
    role: str
    centre: str
    received: str
    received_at: str
    confirmed: str
    confirmed_at: str
    look: Look


@dataclass(frozen=True, slots=True)
class LaptopOpened:
    """One laptop with all that is known of it.

    `remarks` are whole sentences, the weightiest first; `may_be_taken_out` says that
    this laptop may take it out; `may_begin_anew` and `may_leave` that it is this laptop, which may
    ask anew, and leave the programme.
    """

    laptop: LaptopId
    title: str
    looks: Sequence[Look]
    facts: Sequence[Told]
    remarks: Sequence[str]
    may_be_taken_out: bool
    may_begin_anew: bool
    may_leave: bool


@dataclass(frozen=True, slots=True)
class ErasureShown:
    """One erased person, of whom only the day, the centre and the reason are known."""

    title: str
    about: str
    look: Look
    lines: Sequence[str]


@dataclass(frozen=True, slots=True)
class LaptopsShown:
    """The page: the rows, how many there are in words, and which acts this laptop has.

    `code` is the programme's, that newcomers compare. `coming` tells how other laptops come onto a
    list that holds none, "" where there are some. `strangers` is a sentence about laptops that
    nobody let in, "" for none. With `has_erasures` people may look which laptops have erased whom.
    """

    rows: Sequence[LaptopRow]
    count: str
    lets_in: bool
    has_papers_to_make: bool
    keeps_papers: bool
    strangers: str
    programme: str
    code: str
    has_erasures: bool = False
    coming: str = ""


class LaptopsView(Protocol):
    """What the presenter asks of its view."""

    def show_laptops(self, shown: LaptopsShown) -> None:
        """Show the list."""
        ...

    def show_laptop(self, opened: LaptopOpened) -> None:
        """Show one laptop beside the list."""
        ...

    def show_taking_out(self, laptop: LaptopId, name: str) -> None:
        """Ask why a laptop is taken out, beside the list."""
        ...

    def show_leaving(self, programme: str, *, is_last: bool) -> None:
        """Tell beside the list what it means that this laptop leaves the programme.

        It `is_last` where no other laptop can let others in.
        """
        ...

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        ...

    def show_erasures(self, erased: Sequence[ErasureShown], more: str) -> None:
        """Show beside the list which laptops have erased whom; `more` tells of older ones."""
        ...

    def close_beside(self) -> None:
        """Close what stands beside the list."""
        ...

    def go_back(self) -> None:
        """Go where the place of the exchange begins."""
        ...

    def ask_anew(self) -> None:
        """Go where a laptop asks to join anew."""
        ...

"""Printing as people speak of it: a printer, what is wished of it, and what became of the pages.

It knows nothing of any printing system, and nothing of what stands on the pages.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from app.domain.errors_printing import PageRangeError
from app.domain.print_calibration import Correction

MOST_COPIES: Final = 99
_SPAN: Final = re.compile(r"([0-9]+)?(-)?([0-9]+)?")


class Sides(StrEnum):
    """On which sides of the paper, and around which edge it is turned."""

    ONE = "one"
    LONG_EDGE = "long"
    SHORT_EDGE = "short"


class PaperSize(StrEnum):
    """What a printer is told to take the paper of."""

    A4 = "A4"
    A3 = "A3"
    A5 = "A5"


class OddPages(StrEnum):
    """Whether a paper has pages of another size than A4, such as a poster or a small certificate.

    Smaller pages among others are printed as they are, on A4.
    """

    NONE = "none"
    ALL_A3 = "all_a3"
    ALL_A5 = "all_a5"
    SOME = "some"  # larger ones of several sizes, or of one that is neither A4 nor A3

    @property
    def size(self) -> PaperSize | None:
        """Return the paper that all pages are made for, None where that is A4 or none."""
        return {OddPages.ALL_A3: PaperSize.A3, OddPages.ALL_A5: PaperSize.A5}.get(self)


class PrinterState(StrEnum):
    """What a printer does with what it is handed."""

    READY = "ready"
    BUSY = "busy"
    STOPPED = "stopped"  # takes papers and keeps them until somebody lets it go on
    REFUSING = "refusing"


class PrinterTrouble(StrEnum):
    """What a printer waits for, as far as it says."""

    PAPER = "paper"
    JAM = "jam"
    INK = "ink"
    COVER = "cover"
    AWAY = "away"


class JobStage(StrEnum):
    """How far the printing system is with what it was handed."""

    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


ENDED: Final = frozenset({JobStage.DONE, JobStage.CANCELLED, JobStage.FAILED})


@dataclass(frozen=True, slots=True)
class PrinterInfo:
    """A printer: `name` is for the printing system, `words` and `place` are for people."""

    name: str
    words: str
    place: str = ""
    is_default: bool = False
    has_driver: bool = True
    can_duplex: bool = False
    is_colour: bool = False
    state: PrinterState = PrinterState.READY
    trouble: PrinterTrouble | None = None


@dataclass(frozen=True, slots=True)
class PrintWish:
    """What is asked of a printer; `pages` are counted from 1, none named means all.

    The size is never asked: papers are printed as they are, or the codes could not be read. It
    follows from the pages and from what the printer takes (app.services.printing).
    """

    printer: str
    title: str
    copies: int = 1
    pages: tuple[int, ...] = ()
    sides: Sides = Sides.ONE
    is_colour: bool = True
    size: PaperSize = PaperSize.A4
    parts: tuple[int, ...] = ()
    """How many pages each of several papers in the file has; each begins on a leaf of its own."""
    correction: Correction = field(default_factory=Correction)
    """What puts the pages where they belong on paper that has something on it already."""


@dataclass(frozen=True, slots=True)
class PrintHabits:
    """What was chosen the last time on this laptop; `printer` "" for whichever is usual."""

    printer: str = ""
    sides: Sides = Sides.ONE
    is_colour: bool = True
    on_preprinted: bool = False


@dataclass(frozen=True, slots=True)
class PrintedJob:
    """Pages that a printer was handed; `number` is that of the printing system, 0 for none."""

    number: int
    printer: str
    words: str
    pages: int
    copies: int


@dataclass(frozen=True, slots=True)
class JobOutcome:
    """What has become of a job so far, and what its printer waits for."""

    stage: JobStage
    trouble: PrinterTrouble | None = None


def chosen_pages(typed: str, count: int) -> tuple[int, ...]:
    """Read pages such as `1-3, 5` or `4-`; nothing typed, and every page, is ().

    Raises PageRangeError for anything else, and for pages that are not there.
    """
    pages: set[int] = set()
    for part in filter(None, re.split(r"[,;]\s*|(?<=\d)\s+(?=\d)", _plain(typed))):
        pages |= _span(part, typed, count)
    return () if len(pages) == count else tuple(sorted(pages))


def _plain(typed: str) -> str:
    return re.sub(r"\s*[-‐‑–—]\s*", "-", typed.strip())


def _span(part: str, typed: str, count: int) -> set[int]:
    found = _SPAN.fullmatch(part)
    if found is None or not (found[1] or found[3]):
        raise PageRangeError(typed, count)
    first = int(found[1] or 1)
    last = int(found[3] or (count if found[2] else first))
    if not 1 <= first <= last <= count:
        raise PageRangeError(typed, count)
    return set(range(first, last + 1))

"""What printing asks of the box and of whoever prints; what the box asks of it. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from app.domain.designs import PageFormat
    from app.domain.printing import (
        JobOutcome,
        OddPages,
        PaperSize,
        PrintedJob,
        PrinterInfo,
        PrintHabits,
        PrintWish,
        Sides,
    )
    from app.jobs import Job
    from ui.jobs.protocol import RunningJob
    from ui.theme.tokens import Tone


class Printing(Protocol):
    """Who prints: app.services.printing, or ui.printing.painted where no PDF is taken."""

    def page_count(self, pdf: bytes) -> int: ...
    def page_format(self, pdf: bytes) -> PageFormat | None: ...
    def ruler_page(self, page: PageFormat) -> bytes: ...
    def odd_pages(self, pdf: bytes) -> OddPages: ...
    def printers(self, job: Job) -> tuple[PrinterInfo, ...]: ...
    def takes(self, printer: str, size: PaperSize, job: Job) -> bool: ...
    def print_pdf(self, pdf: bytes, wish: PrintWish, job: Job) -> PrintedJob: ...
    def outcome(self, printed: PrintedJob) -> JobOutcome: ...
    def cancel(self, printed: PrintedJob) -> None: ...


@dataclass(frozen=True, slots=True)
class Asked:
    """What stands in the box: `pages` as typed."""

    printer: str
    copies: int
    pages: str
    sides: Sides
    is_colour: bool
    on_preprinted: bool = False


@dataclass(frozen=True, slots=True)
class PrinterShown:
    """What can be asked of the chosen printer, and what is worth knowing about it."""

    note: str
    can_duplex: bool
    is_colour: bool
    can_print: bool


class PrintView(Protocol):
    """What printing asks of the box."""

    def show_printers(
        self, printers: tuple[tuple[str, str, str], ...], habits: PrintHabits
    ) -> None:
        """Offer printers (name, words, place), and what was chosen the last time."""
        ...

    def show_printer(self, shown: PrinterShown) -> None:
        """Show what the chosen printer can do."""
        ...

    def show_no_printer(self, words: str) -> None:
        """Say why nothing can be printed here; opening and saving stay."""
        ...

    def show_preview(self, pdf: bytes, pages: int) -> None:
        """Show the pages."""
        ...

    def show_correction(self, words: str, *, can_adjust: bool) -> None:
        """Say how the pages are moved for the chosen printer, and offer to measure that."""
        ...

    def show_page_problem(self, words: str) -> None:
        """Say that the pages that were typed are not there."""
        ...

    def show_problem(self, words: str) -> None:
        """Say what went wrong; everything can be tried again."""
        ...

    def show_at_work(self, running: RunningJob, words: str) -> None:
        """Show that the paper is on its way, with a way to stop it."""
        ...

    def show_handed(self, words: str, *, can_stop: bool, goes_on: bool) -> None:
        """Say what was handed to the printer."""
        ...

    def show_outcome(self, words: str, tone: Tone, *, is_ended: bool) -> None:
        """Say how far the printer is."""
        ...

    def ask_again_later(self) -> None:
        """Call `look` after a moment."""
        ...

    def open_file(self, pdf: bytes) -> bool:
        """Show the PDF with the system's own viewer; False where there is none."""
        ...

    def leave(self) -> None:
        """Close the box: what was asked is done."""
        ...

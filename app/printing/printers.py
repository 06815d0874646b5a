"""What a printing system can do for Kopā, and a computer that has none."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors_printing import NoPrintingSystemError
from app.jobs import NO_JOB

if TYPE_CHECKING:
    from app.domain.printing import JobOutcome, PaperSize, PrintedJob, PrinterInfo, PrintWish
    from app.jobs import Job

_CUPS: Final = ("lp", "lpstat", "lpoptions", "cancel")


class Printers(Protocol):
    """The printers of a computer. Every method may take a moment and raises PrintingErrors."""

    @property
    def takes_pdf(self) -> bool:
        """Tell whether papers are handed over as they are; else whoever has a screen paints."""
        ...

    def printers(self, job: Job = NO_JOB) -> tuple[PrinterInfo, ...]:
        """Return the printers that are known now, the default one first."""
        ...

    def print_pdf(self, pdf: bytes, wish: PrintWish, pages: int, job: Job = NO_JOB) -> PrintedJob:
        """Hand over a PDF whose pages are exactly those to print; cancelling leaves no job."""
        ...

    def takes(self, printer: str, size: PaperSize, job: Job = NO_JOB) -> bool:
        """Tell whether a printer offers a size; one that does not say offers none."""
        ...

    def outcome(self, printed: PrintedJob) -> JobOutcome:
        """Return what has become of it so far."""
        ...

    def cancel(self, printed: PrintedJob) -> None:
        """Take it out of the queue; whatever is on paper already is on paper."""
        ...


class NoPrinters:
    """A computer without a printing system that takes PDF."""

    takes_pdf: Final = False

    def printers(self, job: Job = NO_JOB) -> tuple[PrinterInfo, ...]:
        """Refuse: nothing is known of any printer."""
        del job
        raise NoPrintingSystemError

    def print_pdf(self, pdf: bytes, wish: PrintWish, pages: int, job: Job = NO_JOB) -> PrintedJob:
        """Refuse: nothing can be printed."""
        del pdf, wish, pages, job
        raise NoPrintingSystemError

    def takes(self, printer: str, size: PaperSize, job: Job = NO_JOB) -> bool:
        """Refuse: nothing is known of any printer."""
        del printer, size, job
        raise NoPrintingSystemError

    def outcome(self, printed: PrintedJob) -> JobOutcome:
        """Refuse: nothing was printed."""
        del printed
        raise NoPrintingSystemError

    def cancel(self, printed: PrintedJob) -> None:
        """Refuse: nothing was printed."""
        del printed
        raise NoPrintingSystemError


def printers_of_the_system() -> Printers:
    """Return the printers of this computer; asked anew, it notices what was installed since."""
    if all(map(shutil.which, _CUPS)):
        from app.printing.cups import CupsPrinters  # noqa: PLC0415  not on Windows

        return CupsPrinters()
    return NoPrinters()

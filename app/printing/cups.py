"""Printers of CUPS, on Linux and macOS: the PDF itself is handed over, as vectors, in a moment.

CUPS' own programs are asked, not its library: a printing system that hangs or falls over takes
nothing of Kopā with it, and every question can be stopped (decision 0019).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.errors_printing import (
    PrinterGoneError,
    PrinterRefusesError,
    PrintingSilentError,
    PrintRefusedError,
)
from app.domain.printing import JobOutcome, PrintedJob, PrinterState, Sides
from app.jobs import NO_JOB, JobCancelled, stop_if_cancelled, track
from app.printing import cups_words
from app.printing.programs import ask

if TYPE_CHECKING:
    from app.domain.printing import PaperSize, PrinterInfo, PrintWish
    from app.jobs import Job

# IPP's "name(MAX)"; CUPS calls a job with a longer one "Untitled".
_LONGEST_NAME: Final = 255
_SIDES: Final = {
    Sides.ONE: "one-sided",
    Sides.LONG_EDGE: "two-sided-long-edge",
    Sides.SHORT_EDGE: "two-sided-short-edge",
}


class CupsPrinters:
    """The printers that CUPS knows on this computer."""

    takes_pdf: Final = True

    def printers(self, job: Job = NO_JOB) -> tuple[PrinterInfo, ...]:
        """Return the printers that are known now, the default one first."""
        known = ask(["lpstat", "-e"], job=job)
        names = cups_words.names(known.said)
        if not names:
            self._check_that_it_answers(job)
            return ()
        default = cups_words.default_name(ask(["lpstat", "-d"], job=job).said)
        found = [self._printer(name, default) for name in track(names, job)]
        return tuple(sorted(found, key=lambda one: (not one.is_default, one.words.casefold())))

    def print_pdf(self, pdf: bytes, wish: PrintWish, pages: int, job: Job = NO_JOB) -> PrintedJob:
        """Hand over a PDF whose pages are exactly those to print."""
        printer = self._accepting(wish.printer)
        answer = ask(["lp", *_options(wish, printer)], pdf, job)
        if not answer.is_done:
            raise PrintRefusedError(printer.words, answer.complained.removeprefix("lp: "))
        printed = PrintedJob(
            cups_words.job_number(answer.said), wish.printer, printer.words, pages, wish.copies
        )
        try:
            stop_if_cancelled(job)
        except JobCancelled:
            self.cancel(printed)
            raise
        return printed

    def takes(self, printer: str, size: PaperSize, job: Job = NO_JOB) -> bool:
        """Tell whether a printer offers a size; one without a driver offers nothing."""
        return cups_words.offers(ask(["lpoptions", "-p", printer, "-l"], job=job).said, size)

    def outcome(self, printed: PrintedJob) -> JobOutcome:
        """Return what has become of it so far; a job that CUPS has forgotten is done."""
        # Asked for all queues: lpstat finds no jobs of a queue whose name has other letters than
        # those of English.
        waiting = ask(["lpstat", "-l", "-W", "not-completed", "-o"]).said
        stage = cups_words.stage(printed.number, waiting)
        if stage is not None:
            return JobOutcome(stage, self._printer(printed.printer, "").trouble)
        ended = ask(["lpstat", "-l", "-W", "completed", "-o"]).said
        return JobOutcome(cups_words.end(printed.number, ended))

    def cancel(self, printed: PrintedJob) -> None:
        """Take it out of the queue; one that is through already stays on paper."""
        ask(["cancel", str(printed.number)])

    def _printer(self, name: str, default: str) -> PrinterInfo:
        said = ask(["lpoptions", "-p", name]).said
        return cups_words.printer(name, said, is_default=name == default)

    def _accepting(self, name: str) -> PrinterInfo:
        if name not in cups_words.names(ask(["lpstat", "-e"]).said):
            self._check_that_it_answers(NO_JOB)
            raise PrinterGoneError(name)
        printer = self._printer(name, "")
        if printer.state is PrinterState.REFUSING:
            raise PrinterRefusesError(printer.words)
        return printer

    def _check_that_it_answers(self, job: Job) -> None:
        """Tell a computer without printers from one whose printing does not answer."""
        if "not" in ask(["lpstat", "-r"], job=job).said:
            raise PrintingSilentError


def _options(wish: PrintWish, printer: PrinterInfo) -> list[str]:
    """Return the arguments of lp.

    What a person or the queue has set as usual is overruled where it would change the size: the
    codes at the corners and the boxes to sign are read by their measures.
    """
    options = {
        "document-format": "application/pdf",
        "media": wish.size.value,
        "print-scaling": "none",
        "number-up": "1",
        "sides": _SIDES[wish.sides if printer.can_duplex else Sides.ONE],
        "collate": "true",
        "multiple-document-handling": "separate-documents-collated-copies",
    }
    if printer.is_colour:
        options["print-color-mode"] = "color" if wish.is_colour else "monochrome"
    given = [word for name, value in options.items() for word in ("-o", f"{name}={value}")]
    return ["-d", wish.printer, "-n", str(wish.copies), "-t", _job_name(wish.title), *given]


def _job_name(title: str) -> str:
    """Return the title in one line, cut between letters where it is too long for a job."""
    return " ".join(title.split()).encode()[:_LONGEST_NAME].decode(errors="ignore")

"""Sentences about printing: why nothing comes out, what a printer waits for, what was handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors_printing import (
    NoPrintingSystemError,
    PageRangeError,
    PrinterGoneError,
    PrinterRefusesError,
    PrintingSilentError,
    PrintRefusedError,
)
from app.domain.printing import JobStage, OddPages, PrinterState, PrinterTrouble
from app.services.wording.sentences import sentence
from app.texts import language, translate

if TYPE_CHECKING:
    from app.domain.print_calibration import Correction
    from app.domain.printing import JobOutcome, PrintedJob, PrinterInfo


@sentence.register
def _(_error: NoPrintingSystemError) -> str:
    return translate(
        "Printing",
        "This computer has nothing to print with. Open the PDF, or save it and print it on "
        "another computer.",
    )


@sentence.register
def _(_error: PrintingSilentError) -> str:
    return translate(
        "Printing",
        "The computer’s printing does not answer. Try again in a minute; if it stays so, restart "
        "the computer.",
    )


@sentence.register
def _(error: PrinterGoneError) -> str:
    return translate(
        "Printing",
        "The printer “{printer}” is not there any more. Check its cable and choose a printer "
        "again.",
    ).format(printer=error.printer)


@sentence.register
def _(error: PrinterRefusesError) -> str:
    return translate(
        "Printing",
        "“{printer}” takes no papers at present. Allow it in the computer’s printer settings, or "
        "choose another printer.",
    ).format(printer=error.printer)


@sentence.register
def _(error: PrintRefusedError) -> str:
    words = translate(
        "Printing",
        "“{printer}” did not take the paper (“{reason}”). Choose another printer, or open the PDF "
        "and print it from there.",
    )
    return words.format(printer=error.printer, reason=error.reason or "–")


@sentence.register
def _(error: PageRangeError) -> str:
    return translate(
        "Printing",
        "Write pages such as “1-2, 4”. This paper has %n page(s).",
        n=error.pages,
    )


def trouble_words(trouble: PrinterTrouble) -> str:
    """Return what a printer waits for, and what helps."""
    match trouble:
        case PrinterTrouble.PAPER:
            return translate("Printing", "Out of paper. Put some in, and it goes on by itself.")
        case PrinterTrouble.JAM:
            return translate("Printing", "Paper is stuck in it. Take it out, and it goes on.")
        case PrinterTrouble.INK:
            return translate("Printing", "Its ink or toner is used up. Change it, and it goes on.")
        case PrinterTrouble.COVER:
            return translate("Printing", "Its cover is open. Close it, and it goes on.")
        case PrinterTrouble.AWAY:
            return translate("Printing", "It does not answer. Switch it on and check its cable.")


def state_words(printer: PrinterInfo) -> str:
    """Return what is worth knowing about a printer before handing it a paper; "" for nothing."""
    if printer.state is PrinterState.REFUSING:
        return sentence(PrinterRefusesError(printer.words))
    if printer.state is PrinterState.STOPPED:
        return translate(
            "Printing",
            "It is paused. Papers wait until it is resumed in the computer’s printer settings.",
        )
    if printer.trouble is not None:
        return trouble_words(printer.trouble)
    if not printer.has_driver:
        return translate(
            "Printing",
            "It is set up without a driver. If odd signs come out, set it up anew in the "
            "computer’s printer settings, or open the PDF.",
        )
    if printer.state is PrinterState.BUSY:
        return translate("Printing", "It is printing something else; this comes after it.")
    return ""


def size_words(odd: OddPages, *, is_taken: bool) -> str:
    """Return on what paper a paper comes out where it is not all A4; "" where it is.

    `is_taken` says whether the printer takes the paper that all pages are made for.
    """
    if odd is OddPages.NONE:
        return ""
    if odd is OddPages.ALL_A5:
        return _a5_words(is_taken=is_taken)
    if odd is OddPages.SOME:
        return translate(
            "Printing", "Pages larger than A4 are made smaller to fit on A4; nothing is cut off."
        )
    if is_taken:
        return translate("Printing", "Made for A3: put A3 paper into the printer.")
    return translate(
        "Printing",
        "Made for A3, which this printer does not take: it is made smaller to fit on A4, nothing "
        "is cut off.",
    )


def _a5_words(*, is_taken: bool) -> str:
    if is_taken:
        return translate("Printing", "Made for A5: put A5 paper into the printer.")
    return translate(
        "Printing",
        "Made for A5, which this printer does not take: each page comes out on a half of A4, to "
        "be cut.",
    )


def handed_words(printed: PrintedJob) -> str:
    """Return what was handed to which printer."""
    pages = translate("Printing", "%n page(s)", n=printed.pages)
    if printed.copies == 1:
        words = translate("Printing", "Handed to {printer}: {pages}.")
        return words.format(printer=printed.words, pages=pages)
    copies = translate("Printing", "%n copies", n=printed.copies)
    words = translate("Printing", "Handed to {printer}: {pages}, {copies}.")
    return words.format(printer=printed.words, pages=pages, copies=copies)


def outcome_words(outcome: JobOutcome) -> str:
    """Return how far a paper is."""
    if outcome.trouble is not None:
        return trouble_words(outcome.trouble)
    match outcome.stage:
        case JobStage.WAITING:
            return translate("Printing", "Waiting for its turn.")
        case JobStage.PRINTING:
            return translate("Printing", "Printing…")
        case JobStage.DONE:
            return translate("Printing", "The printer has taken all of it.")
        case JobStage.CANCELLED:
            return translate("Printing", "Printing was stopped.")
        case JobStage.FAILED:
            return translate(
                "Printing",
                "The printer gave up. Look at it and try again, or open the PDF and print it from "
                "there.",
            )


def ruler_words() -> tuple[str, tuple[str, ...]]:
    """Return the title of the ruler page and what is done with it, step by step."""
    steps = (
        translate(
            "Printing",
            "1. Measure with a ruler from each edge of the paper to the line: A at the left, B "
            "above, C at the right, D below.",
        ),
        translate("Printing", "2. Type the four readings in Kopā, to half a millimetre."),
        translate(
            "Printing",
            "If each is 20\N{NO-BREAK SPACE}mm, this printer needs no correction. The scales show "
            "the millimetres as the printer understands them.",
        ),
    )
    return translate("Printing", "Ruler page"), steps


def correction_words(correction: Correction) -> str:
    """Return what a correction does to a page, "" for one that changes nothing."""
    parts = (
        _shift_words(correction.shift_x, is_across=True),
        _shift_words(correction.shift_y, is_across=False),
        _scale_words(correction.scale_x, is_across=True),
        _scale_words(correction.scale_y, is_across=False),
    )
    return ", ".join(filter(None, parts))


def _shift_words(shift: float, *, is_across: bool) -> str:
    if not shift:
        return ""
    if is_across:
        words = (
            translate("Printing", "{mm}\N{NO-BREAK SPACE}mm to the right")
            if shift > 0
            else translate("Printing", "{mm}\N{NO-BREAK SPACE}mm to the left")
        )
    else:
        words = (
            translate("Printing", "{mm}\N{NO-BREAK SPACE}mm down")
            if shift > 0
            else translate("Printing", "{mm}\N{NO-BREAK SPACE}mm up")
        )
    return words.format(mm=_figures(abs(shift)))


def _scale_words(scale: float, *, is_across: bool) -> str:
    if scale == 100:
        return ""
    if is_across:
        words = translate("Printing", "width {percent}%")
    else:
        words = translate("Printing", "height {percent}%")
    return words.format(percent=_figures(scale))


def _figures(number: float) -> str:
    return f"{number:g}".replace(".", "." if language() == "en" else ",")

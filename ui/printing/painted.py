"""Printers that take no PDF, as on Windows: pages are painted for them, one after the other.

It knows Qt's printers and pictures of pages. A page keeps its size to the dot; only the system's
own printing knows what becomes of it afterwards.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.errors_printing import NoPrintingSystemError, PrinterGoneError, PrintRefusedError
from app.domain.printing import (
    JobOutcome,
    JobStage,
    OddPages,
    PaperSize,
    PrintedJob,
    PrinterInfo,
    PrinterState,
    PrintWish,
    Sides,
)
from app.jobs import NO_JOB, JobCancelled, track
from app.services.pictures import PaperPictures
from app.services.printing import (
    odd_pages,
    page_format,
    pages_to_print,
    ruler_page,
    sized_for,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.designs import PageFormat
    from app.jobs import Job

# Fine enough for letters of 6 points and the codes; a page is then 35 MB while it is painted.
DOTS_PER_INCH: Final = 300
_POINTS_PER_INCH: Final = 72
_NO_MARGINS: Final = QMarginsF(0, 0, 0, 0)
_SIDES: Final = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}
_SIZES: Final = {
    PaperSize.A4: QPageSize.PageSizeId.A4,
    PaperSize.A3: QPageSize.PageSizeId.A3,
    PaperSize.A5: QPageSize.PageSizeId.A5,
}
_STATES: Final = {
    QPrinter.PrinterState.Active: PrinterState.BUSY,
    QPrinter.PrinterState.Aborted: PrinterState.STOPPED,
    QPrinter.PrinterState.Error: PrinterState.STOPPED,
}


class PaintedPrinting:
    """The printers that Qt knows; the same questions as `app.services.printing` answers."""

    takes_pdf: Final = False

    def __init__(self, find: Callable[[str], QPrinter] | None = None) -> None:
        """Paint on what `find` returns for a printer's name; usually the printer itself."""
        self._find = find or _system_printer

    def page_count(self, pdf: bytes) -> int:
        """Return how many pages a paper has."""
        return pages_to_print(pdf, PrintWish("", ""))[1]

    def page_format(self, pdf: bytes) -> PageFormat | None:
        """Return the format of the first page, None where it is none of the usual ones."""
        return page_format(pdf)

    def ruler_page(self, page: PageFormat) -> bytes:
        """Return the page that tells where a printer puts things."""
        return ruler_page(page)

    def odd_pages(self, pdf: bytes) -> OddPages:
        """Tell whether a paper has pages of another size than A4."""
        return odd_pages(pdf)

    def takes(self, printer: str, size: PaperSize, job: Job = NO_JOB) -> bool:
        """Tell whether a printer takes paper of a size."""
        del job
        sizes = QPrinterInfo.printerInfo(printer).supportedPageSizes()
        return any(one.id() is _SIZES[size] for one in sizes)

    def printers(self, job: Job = NO_JOB) -> tuple[PrinterInfo, ...]:
        """Return the printers that are known now, the default one first."""
        del job
        found = [_described(one) for one in QPrinterInfo.availablePrinters()]
        if not found:
            raise NoPrintingSystemError
        return tuple(sorted(found, key=lambda one: (not one.is_default, one.words.casefold())))

    def print_pdf(self, pdf: bytes, wish: PrintWish, job: Job = NO_JOB) -> PrintedJob:
        """Paint the wished pages; when the job is cancelled, the printer forgets them."""
        sized, size = sized_for(pdf, lambda asked: self.takes(wish.printer, asked))
        wished, count = pages_to_print(sized, wish)
        printer = _set_up(self._find(wish.printer), replace(wish, size=size))
        pictures = PaperPictures(wished)
        try:
            _paint(printer, pictures, job)
        finally:
            pictures.close()
        return PrintedJob(
            0, wish.printer, printer.printerName() or wish.printer, count, wish.copies
        )

    def outcome(self, printed: PrintedJob) -> JobOutcome:
        """Return what is known: the system took the pages; it tells no more."""
        del printed
        return JobOutcome(JobStage.DONE)

    def cancel(self, printed: PrintedJob) -> None:
        """Do nothing: what was painted belongs to the system's queue, which has its own window."""


def _system_printer(name: str) -> QPrinter:
    found = QPrinterInfo.printerInfo(name)
    if found.isNull():
        raise PrinterGoneError(name)
    return QPrinter(found, QPrinter.PrinterMode.HighResolution)


def _described(printer: QPrinterInfo) -> PrinterInfo:
    duplex = printer.supportedDuplexModes()
    return PrinterInfo(
        name=printer.printerName(),
        words=printer.description() or printer.printerName(),
        place=printer.location(),
        is_default=printer.isDefault(),
        can_duplex=any(mode is not QPrinter.DuplexMode.DuplexNone for mode in duplex),
        is_colour=QPrinter.ColorMode.Color in printer.supportedColorModes(),
        state=_STATES.get(printer.state(), PrinterState.READY),
    )


def _set_up(printer: QPrinter, wish: PrintWish) -> QPrinter:
    printer.setDocName(wish.title)
    printer.setResolution(DOTS_PER_INCH)
    # Measured from the edge of the paper, as the pages are.
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(_SIZES[wish.size]))
    printer.setPageMargins(_NO_MARGINS, QPageLayout.Unit.Point)
    printer.setCopyCount(wish.copies)
    printer.setCollateCopies(True)
    printer.setDuplex(_SIDES[wish.sides])
    colours = QPrinter.ColorMode
    printer.setColorMode(colours.Color if wish.is_colour else colours.GrayScale)
    return printer


def _paint(printer: QPrinter, pictures: PaperPictures, job: Job) -> None:
    painter = QPainter()
    try:
        for page in track(range(pictures.page_count), job):
            width, height = pictures.size(page)
            _turn(printer, is_wide=width > height)
            if not (painter.begin(printer) if page == 0 else printer.newPage()):
                raise PrintRefusedError(printer.printerName(), "")
            _paint_page(painter, pictures, page, printer.resolution())
    except JobCancelled:
        printer.abort()
        raise
    finally:
        painter.end()


def _turn(printer: QPrinter, *, is_wide: bool) -> None:
    ways = QPageLayout.Orientation
    printer.setPageOrientation(ways.Landscape if is_wide else ways.Portrait)


def _paint_page(painter: QPainter, pictures: PaperPictures, page: int, dots: int) -> None:
    width, height = (round(side * dots / _POINTS_PER_INCH) for side in pictures.size(page))
    drawn = pictures.picture(page, width)
    image = QImage(
        drawn.pixels, drawn.width, drawn.height, drawn.width * 4, QImage.Format.Format_RGBX8888
    )
    painter.drawImage(QRect(0, 0, width, height), image)

"""Printers that keep what they are handed, and the print box that is in sight."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.printing import JobOutcome, JobStage, PaperSize, PrintedJob, PrinterInfo
from app.services.printing import PrintingService

HALL = PrinterInfo("hall", "Zāles printeris", "2. stāvs", can_duplex=True, is_colour=True)
DESK = PrinterInfo("desk", "Galda printeris")


@dataclass
class RecordingPrinters:
    """A printing system whose printers do what the test says; `handed` is what they got."""

    known: tuple = (HALL, DESK)
    handed: list = field(default_factory=list)
    cancelled: list = field(default_factory=list)
    becomes: JobOutcome = field(default_factory=lambda: JobOutcome(JobStage.PRINTING))
    refuses_with: Exception | None = None
    takes_pdf: bool = True
    with_a3: frozenset = frozenset()
    with_a5: frozenset = frozenset()

    def printers(self, job=None):
        if isinstance(self.known, Exception):
            raise self.known
        return self.known

    def print_pdf(self, pdf, wish, pages, job=None):
        if self.refuses_with is not None:
            raise self.refuses_with
        self.handed.append((pdf, wish))
        words = next(one.words for one in self.known if one.name == wish.printer)
        return PrintedJob(len(self.handed), wish.printer, words, pages, wish.copies)

    def takes(self, printer, size, job=None):
        return printer in (self.with_a3 if size is PaperSize.A3 else self.with_a5)

    def outcome(self, printed):
        return self.becomes

    def cancel(self, printed):
        self.cancelled.append(printed.number)


@pytest.fixture
def printers(application):
    """The printers of the test's computer."""
    recording = RecordingPrinters()
    # Kept where the application would keep what it makes when it is first asked.
    application.__dict__["printing"] = PrintingService(lambda: recording)
    return recording


def print_box():
    """Return the print box in sight."""
    (box,) = [
        one
        for one in QApplication.topLevelWidgets()
        if one.objectName() == "print" and one.isVisible()
    ]
    return box


__all__ = ["DESK", "HALL", "RecordingPrinters", "print_box", "printers"]

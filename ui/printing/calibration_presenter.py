"""Measuring where a printer puts a page: the ruler page, the four readings, what follows.

It knows no widgets and no PDF.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import InvalidValueError, KopaError
from app.domain.print_calibration import (
    Correction,
    Readings,
    correction_of,
    kept_for,
    readings_of,
    with_correction,
)
from app.domain.printing import PrintWish
from app.services.wording.errors import sentence
from app.services.wording.printing import correction_words, handed_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.designs import PageFormat
    from app.domain.printing import PrintedJob, PrinterInfo
    from app.jobs import Job
    from ui.jobs.protocol import RunningJob
    from ui.printing.view import Printing
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class PrinterPage:
    """What is measured: a printer, and a format of paper in it."""

    printer: PrinterInfo
    page: PageFormat


class CalibrationView(Protocol):
    """What measuring asks of the box."""

    def show_readings(self, values: Mapping[str, object], *, is_corrected: bool) -> None:
        """Fill the four fields; say whether a correction is kept that can be dropped."""
        ...

    def show_page(self, pdf: bytes) -> None:
        """Show the ruler page."""
        ...

    def show_result(self, words: str) -> None:
        """Say what the readings come to."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show why a reading cannot be."""
        ...

    def show_state(self, words: str) -> None:
        """Say how far printing the ruler page is."""
        ...

    def leave(self) -> None:
        """Close the box: it is settled."""
        ...


@dataclass(frozen=True, slots=True)
class _RulerOrder:
    printing: Printing
    pdf: bytes
    wish: PrintWish

    def run(self, job: Job) -> PrintedJob:
        return self.printing.print_pdf(self.pdf, self.wish, job)


class CalibrationPresenter:
    """Decides what the box shows and keeps the correction."""

    def __init__(
        self, view: CalibrationView, desk: Desk, printing: Printing, place: PrinterPage
    ) -> None:
        self._view = view
        self._desk = desk
        self._printing = printing
        self._place = place
        self._ruler = printing.ruler_page(place.page)
        self._running: RunningJob | None = None

    def load(self) -> None:
        """Show the ruler page, and the readings that the kept correction was made of."""
        kept = self._desk.application.settings.preferences().corrections
        correction = kept_for(kept, self._place.printer.name, self._place.page)
        readings = readings_of(correction, self._place.page)
        self._view.show_page(self._ruler)
        self._view.show_readings(_values(readings), is_corrected=correction.is_needed)
        self._view.show_result(_result(correction))

    def print_ruler(self) -> None:
        """Print the ruler page as it is: without any correction."""
        wish = PrintWish(self._place.printer.name, translate("Printing", "Ruler page"))
        order = _RulerOrder(self._printing, self._ruler, wish)
        self._running = self._desk.jobs.start(order.run)
        self._running.succeeded.connect(self._note_printed)
        self._running.failed.connect(self._explain)
        self._view.show_state(translate("Printing", "Handing the pages to the printer…"))

    def look(self, values: Mapping[str, object]) -> None:
        """Say what the readings come to while they are typed."""
        try:
            self._view.show_result(_result(correction_of(_readings(values), self._place.page)))
        except InvalidValueError:
            # Said when it is saved: a number that is half typed is no mistake.
            self._view.show_result("")

    def save(self, values: Mapping[str, object]) -> None:
        """Keep the correction for this printer and format."""
        try:
            correction = correction_of(_readings(values), self._place.page)
        except InvalidValueError as error:
            self._view.show_problem(error.field, sentence(error))
            return
        self._keep(correction)

    def drop(self) -> None:
        """Print as the printer does by itself."""
        self._keep(Correction())

    def _keep(self, correction: Correction) -> None:
        settings = self._desk.application.settings
        preferences = settings.preferences()
        kept = with_correction(
            preferences.corrections, self._place.printer.name, self._place.page, correction
        )
        settings.prefer(replace(preferences, corrections=kept))
        self._view.leave()

    def _note_printed(self, printed: PrintedJob) -> None:
        self._view.show_state(handed_words(printed))

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._view.show_state(sentence(error))


def _result(correction: Correction) -> str:
    words = correction_words(correction)
    if not words:
        return translate("Printing", "Nothing has to be moved on this printer.")
    return translate("Printing", "Pages will be moved: {correction}.").format(correction=words)


def _readings(values: Mapping[str, object]) -> Readings:
    typed = {name: _number(values[name]) for name in ("left", "top", "right", "bottom")}
    return Readings(**typed)


def _number(value: object) -> float:
    # Nothing typed is no reading: it is refused with the others that cannot be.
    return float(value) if isinstance(value, int | float) else 0.0


def _values(readings: Readings) -> dict[str, object]:
    return {
        "left": readings.left,
        "top": readings.top,
        "right": readings.right,
        "bottom": readings.bottom,
    }

"""The box that measures where a printer puts a page: print the ruler page, type four readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from app.texts import language, translate
from ui.printing.calibration_presenter import CalibrationPresenter
from ui.printing.on_screen import PaperOnScreen
from ui.theme.theme import current_theme
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.dialogs import HIGHEST, Box
from ui.widgets.fields import ReadField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second, strong
from ui.widgets.layouts import column, row
from ui.widgets.page_preview import PagePreview

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from ui.printing.calibration_presenter import PrinterPage
    from ui.printing.view import Printing
    from ui.shell.desk import Desk

_WIDTH: Final = 880
_WIDEST: Final = 1280


class CalibrationBox(Box):
    """Four distances, and what follows from them. `saved` is sent when that was kept."""

    saved = Signal()

    def __init__(self, parent: QWidget, desk: Desk, printing: Printing, place: PrinterPage) -> None:
        super().__init__(
            parent, translate("Printing", "Where the printer puts the page"), name="ruler"
        )
        self._preview = PagePreview(
            spoken=translate("Printing", "The ruler page"), name="ruler.preview"
        )
        self._paper = PaperOnScreen(self._preview)
        self._state = second()
        self._result = strong()
        self._form = Form("ruler", _fields())
        self._presenter = CalibrationPresenter(self, desk, printing, place)
        self._lay_out(place)
        self._form.changed.connect(self._look)
        self._form.submitted.connect(self._save)
        self.finished.connect(self._forget)
        self._presenter.load()

    def _lay_out(self, place: PrinterPage) -> None:
        self._preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        side = column(gap=8)
        for widget in (
            strong(translate("Printing", "1. Print the ruler page on plain paper")),
            second(translate("Printing", "Printer: {printer}").format(printer=place.printer.words)),
        ):
            side.addWidget(widget)
        side.addWidget(
            outlined(
                translate("Printing", "Print the ruler page"),
                self._presenter.print_ruler,
                name="ruler.print",
                sign="print",
            ),
            0,
            Qt.AlignmentFlag.AlignLeft,
        )
        side.addWidget(self._state)
        side.addWidget(strong(translate("Printing", "2. Measure, and type the four distances")))
        side.addWidget(
            body(translate("Printing", "From the edge of the paper to the line, in millimetres."))
        )
        side.addWidget(self._form)
        side.addWidget(self._result)
        side.addStretch(1)
        across = row(gap=16)
        across.addWidget(self._preview, 5)
        across.addLayout(side, 6)
        self.body.addLayout(across, 1)
        self._drop = self.add_act(
            plain(translate("Printing", "Move nothing"), self._presenter.drop, name="ruler.drop")
        )
        self.add_cancel()
        self.add_act(
            primary(translate("Printing", "Save"), self._save, name="ruler.save", sign="check"),
            is_default=True,
        )
        self.resize(min(current_theme().px(_WIDTH), _WIDEST), HIGHEST)

    # What the presenter asks of it

    def show_readings(self, values: Mapping[str, object], *, is_corrected: bool) -> None:
        """Fill the four fields."""
        self._form.set_values(values)
        self._drop.setVisible(is_corrected)

    def show_page(self, pdf: bytes) -> None:
        """Show the ruler page."""
        self._paper.show(pdf)

    def show_result(self, words: str) -> None:
        """Say what the readings come to."""
        self._result.set_text(words)

    def show_problem(self, field: str, words: str) -> None:
        """Show why a reading cannot be."""
        self._form.show_problems({field: words})

    def show_state(self, words: str) -> None:
        """Say how far printing the ruler page is."""
        self._state.set_text(words)
        self._form.focus("left")

    def leave(self) -> None:
        """Close the box: it is settled."""
        self.saved.emit()
        self.accept()

    # What people ask of it

    def _look(self) -> None:
        self._presenter.look(self._form.values())

    def _save(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.save(values)

    def _forget(self) -> None:
        self._paper.close()


def _fields() -> tuple[FormField, ...]:
    return (
        FormField("left", translate("Printing", "A (left)"), _distance()),
        FormField("top", translate("Printing", "B (above)"), _distance(), is_beside=True),
        FormField("right", translate("Printing", "C (right)"), _distance()),
        FormField("bottom", translate("Printing", "D (below)"), _distance(), is_beside=True),
    )


def _distance() -> ReadField:
    return ReadField(
        _read,
        _show,
        not_understood=translate("Printing", "Write millimetres such as 20 or 19.5."),
        placeholder="20",
    )


def _read(typed: str) -> float:
    return float(typed.replace("mm", "").replace(",", ".").strip())


def _show(value: object) -> str:
    return f"{value:g}".replace(".", "." if language() == "en" else ",")

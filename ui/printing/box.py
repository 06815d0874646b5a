"""The box that prints a paper: its pages at the left, what is asked of a printer at the right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QSizePolicy

from app.domain.printing import MOST_COPIES, PrintHabits, Sides
from app.texts import translate
from ui.printing.calibration_presenter import PrinterPage
from ui.printing.on_screen import PaperOnScreen
from ui.printing.opened import open_paper
from ui.printing.presenter import PrintPresenter
from ui.printing.view import Asked
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.dialogs import HIGHEST, Box, ask_file_to_save, ask_folder
from ui.widgets.fields import CheckField, NumberField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.layouts import column, row
from ui.widgets.page_preview import PagePreview
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.jobs.protocol import RunningJob
    from ui.printing.paper import PaperToPrint
    from ui.printing.view import PrinterShown, Printing
    from ui.shell.desk import Desk

_WIDTH: Final = 920
_WIDEST: Final = 1280
_LOOKS_AGAIN_MS: Final = 1_500


class PrintBox(Box):
    """Printer, copies, pages, sides, colour; or open, or save. It owns its presenter."""

    def __init__(self, parent: QWidget, desk: Desk, paper: PaperToPrint) -> None:
        super().__init__(parent, paper.title, name="print")
        self._desk = desk
        self._suggested = paper.suggested_file
        self._has_each = paper.save_each is not None
        self._printing = _printing(desk)
        self._presenter = PrintPresenter(self, desk, paper, self._printing)
        self._preview = PagePreview(
            spoken=translate("Printing", "Preview of the pages"), name="print.preview"
        )
        self._paper = PaperOnScreen(self._preview)
        self._status = Card(translate("Printing", "Looking for printers…"))
        self._stop = outlined(
            translate("Printing", "Stop printing"),
            self._presenter.stop,
            name="print.stop",
            sign="close",
        )
        self._look_again = outlined(
            translate("Printing", "Look again"),
            self._look_for_printers,
            name="print.look_again",
            sign="redo",
        )
        self._form = Form("print", _fields())
        self._adjust_link = link(
            translate("Printing", "Adjust the place on the paper…"),
            self._adjust,
            name="print.adjust",
        )
        self._has_preprinted = paper.preprinted is not None
        self._strip = ProgressStrip()
        self._acts_of_paper = self._add_acts()
        self._later = QTimer(self)
        self._lay_out()
        self._connect()
        self._presenter.load()

    def _add_acts(self) -> tuple[QWidget, ...]:
        self._close = self.add_act(
            plain(translate("Printing", "Close"), self.reject, name="print.close")
        )
        self._save = self.add_act(
            outlined(
                translate("Printing", "Save PDF…"), self._ask_save, name="print.save", sign="pdf"
            )
        )
        each = outlined(
            translate("Printing", "One file per person…"),
            self._ask_folder,
            name="print.each",
            sign="folder",
        )
        self._each = self.add_act(each)
        self._each.setVisible(self._has_each)
        self._open = self.add_act(
            outlined(
                translate("Printing", "Open the PDF"),
                self._presenter.open,
                name="print.open",
                sign="file",
            )
        )
        self._print = self.add_act(
            primary(translate("Printing", "Print"), self._ask, name="print.print", sign="print"),
            is_default=True,
        )
        self._print.setEnabled(False)
        acts = (self._save, self._open, self._print)
        return (*acts, self._each) if self._has_each else acts

    def _lay_out(self) -> None:
        for act in (self._stop, self._look_again):
            self._status.add_act(act)
            act.hide()
        self._form.hide()
        self._adjust_link.hide()
        self._form.show_field("on_preprinted", is_shown=self._has_preprinted)
        self._preview.hide()
        # As high as the box, and no reason for it to scroll: the pages scroll by themselves.
        self._preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        side = column(gap=12)
        side.addWidget(self._status)
        side.addWidget(self._form)
        side.addWidget(self._adjust_link, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self._strip)
        side.addStretch(1)
        across = row(gap=16)
        across.addWidget(self._preview, 5)
        across.addLayout(side, 6)
        self.body.addLayout(across, 1)
        theme = current_theme()
        self.resize(min(theme.px(_WIDTH), _WIDEST), HIGHEST)

    def _connect(self) -> None:
        self._later.setSingleShot(True)
        self._later.setInterval(_LOOKS_AGAIN_MS)
        self._later.timeout.connect(self._presenter.look)
        self._form.editor("printer").changed.connect(self._choose)
        self._form.editor("on_preprinted").changed.connect(self._choose_preprinted)
        self._form.submitted.connect(self._ask)
        self.finished.connect(self._forget)

    # What the presenter asks of it

    def show_printers(
        self, printers: tuple[tuple[str, str, str], ...], habits: PrintHabits
    ) -> None:
        """Offer printers, and what was chosen the last time."""
        editor = self._form.editor("printer")
        if isinstance(editor, ChoiceField):
            editor.set_choices([Choice(*printer) for printer in printers])
        self._form.set_values(
            {
                "printer": habits.printer,
                "copies": 1,
                "sides": habits.sides,
                "is_colour": habits.is_colour,
                "on_preprinted": habits.on_preprinted and self._has_preprinted,
            }
        )
        self._status.hide()
        self._look_again.hide()
        self._form.show()
        self._print.show()
        self._print.setDefault(True)
        self._form.focus("printer")

    def show_printer(self, shown: PrinterShown) -> None:
        """Show what the chosen printer can do."""
        self._form.show_hint("printer", shown.note)
        self._form.show_field("sides", is_shown=shown.can_duplex)
        self._form.show_field("is_colour", is_shown=shown.is_colour)
        self._print.setEnabled(shown.can_print)

    def show_no_printer(self, words: str) -> None:
        """Say why nothing can be printed here; opening and saving stay."""
        self._say(translate("Printing", "No printer"), words, Tone.ATTENTION)
        self._set_free(is_free=True)
        self._form.hide()
        self._print.hide()
        self._look_again.show()
        self._open.setDefault(True)
        self._open.setFocus()

    def show_preview(self, pdf: bytes, pages: int) -> None:
        """Show the pages; one page needs no choice of pages."""
        self._paper.show(pdf)
        self._preview.show()
        self._form.show_field("pages", is_shown=pages > 1)

    def show_correction(self, words: str, *, can_adjust: bool) -> None:
        """Say how the pages are moved for the chosen printer, and offer to measure that."""
        self._form.show_hint("on_preprinted", words)
        self._adjust_link.setVisible(can_adjust)

    def show_page_problem(self, words: str) -> None:
        """Say that the pages that were typed are not there."""
        self._form.show_problems({"pages": words})

    def show_problem(self, words: str) -> None:
        """Say what went wrong; everything can be tried again."""
        self._say(translate("Printing", "Not printed"), words, Tone.ATTENTION)
        self._set_free(is_free=True)
        self._print.setFocus()

    def show_at_work(self, running: RunningJob, words: str) -> None:
        """Show that the paper is on its way."""
        self._status.hide()
        self._set_free(is_free=False)
        self._strip.follow(running, words)

    def show_handed(self, words: str, *, can_stop: bool, goes_on: bool) -> None:
        """Say what was handed to the printer; closing, or going on, is all that is left to do."""
        self._say(words, "", Tone.GOOD)
        if goes_on:
            self._close.set_words(translate("Printing", "Go on to the next"))
        self._stop.setVisible(can_stop)
        self._form.hide()
        self._adjust_link.hide()
        for act in self._acts_of_paper:
            act.hide()
        self._close.setDefault(True)
        self._close.setFocus()

    def show_outcome(self, words: str, tone: Tone, *, is_ended: bool) -> None:
        """Say how far the printer is."""
        self._status.set_subtitle(words)
        self._status.set_tone(tone)
        if is_ended:
            self._close.setFocus()
            self._stop.hide()

    def ask_again_later(self) -> None:
        """Look after a moment."""
        self._later.start()

    def open_file(self, pdf: bytes) -> bool:
        """Show the PDF with the system's own viewer."""
        return open_paper(pdf, self._desk.application.folder, self._suggested.name)

    def leave(self) -> None:
        """Close the box: what was asked is done."""
        self.accept()

    def _say(self, title: str, words: str, tone: Tone) -> None:
        self._status.set_title(title)
        self._status.set_subtitle(words)
        self._status.set_tone(tone)
        self._status.show()

    def _set_free(self, *, is_free: bool) -> None:
        self._form.setEnabled(is_free)
        for act in self._acts_of_paper:
            act.setEnabled(is_free)

    # What people ask of it

    def _look_for_printers(self) -> None:
        self._say(translate("Printing", "Looking for printers…"), "", Tone.NEUTRAL)
        self._look_again.hide()
        self._presenter.look_for_printers()

    def _choose(self) -> None:
        self._presenter.choose(str(self._form.editor("printer").value()))

    def _choose_preprinted(self) -> None:
        self._presenter.choose_preprinted(is_on=bool(self._form.editor("on_preprinted").value()))

    def _adjust(self) -> None:
        printer, page = self._presenter.printer, self._presenter.page_format
        if printer is None or page is None:
            return
        # Few people print on such paper.
        from ui.printing.calibration_box import CalibrationBox  # noqa: PLC0415  see above

        box = CalibrationBox(self, self._desk, self._printing, PrinterPage(printer, page))
        box.saved.connect(self._presenter.note_corrected)
        box.open()

    def _ask(self) -> None:
        values = self._form.read()
        if values is None or not self._print.isEnabled() or self._form.isHidden():
            return
        copies, sides = values["copies"], values["sides"]
        self._presenter.print(
            Asked(
                str(values["printer"]),
                copies if isinstance(copies, int) else 1,
                str(values["pages"] or ""),
                sides if isinstance(sides, Sides) else Sides.ONE,
                bool(values["is_colour"]),
                bool(values["on_preprinted"]),
            )
        )

    def _ask_save(self) -> None:
        location = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(location))
        kinds = translate("Printing", "PDF files (*.pdf)")
        title = translate("Printing", "Save the PDF")
        ask_file_to_save(self, title, folder / self._suggested, kinds, self._presenter.save)

    def _ask_folder(self) -> None:
        title = translate("Printing", "Folder for one file per person")
        ask_folder(self, title, self._presenter.save_each)

    def _forget(self) -> None:
        self._presenter.leave()
        self._later.stop()
        self._paper.close()


def _printing(desk: Desk) -> Printing:
    printing = desk.application.printing
    if printing.takes_pdf:
        return printing
    # Loads Qt's printing, which most computers with CUPS never need.
    from ui.printing.painted import PaintedPrinting  # noqa: PLC0415  see above

    return PaintedPrinting()


def _fields() -> tuple[FormField, ...]:
    sides = (
        Choice(Sides.ONE, translate("Printing", "One side of the paper")),
        Choice(Sides.LONG_EDGE, translate("Printing", "Both sides, turned like a book")),
        Choice(Sides.SHORT_EDGE, translate("Printing", "Both sides, turned like a calendar")),
    )
    return (
        FormField("printer", translate("Printing", "Printer"), ChoiceField(())),
        FormField("copies", translate("Printing", "Copies"), NumberField(1, MOST_COPIES)),
        FormField(
            "pages",
            translate("Printing", "Pages"),
            TextField(placeholder=translate("Printing", "All")),
            hint=translate("Printing", "Such as 1-2, 4"),
            is_beside=True,
        ),
        FormField("sides", translate("Printing", "Sides"), ChoiceField(sides)),
        FormField(
            "is_colour",
            translate("Printing", "In colour"),
            CheckField(translate("Printing", "In colour")),
        ),
        FormField(
            "on_preprinted",
            translate("Printing", "Printed paper"),
            CheckField(translate("Printing", "The paper carries the background already")),
        ),
    )

"""The sign-in sheet beside what can be asked of it: language, sessions, blank rows, columns."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.events.documents.sheet_presenter import SheetPresenter
from ui.events.documents.sheet_wishes import SheetWishes
from ui.printing.act import ask_print
from ui.printing.on_screen import PaperOnScreen
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_file_to_save
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.page_preview import PagePreview
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from app.domain.ids import EventId
    from ui.events.documents.sheet_presenter import SheetShown
    from ui.shell.desk import Desk

_SCROLL_BAR: Final = 14


class SheetPart(QWidget):
    """What is asked of the sheet at the left, how it will look at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._presenter = SheetPresenter(self, desk)
        self._problems = Card(
            translate("Documents", "Cannot be printed as it is"), tone=Tone.ATTENTION
        )
        self._preview = PagePreview(
            spoken=translate("Documents", "Preview of the sign-in sheet"), name="sheet.preview"
        )
        self._paper = PaperOnScreen(self._preview)
        self._pdf = b""
        self._nothing = EmptyState("", sign="sheet")
        self._print = primary(
            translate("Documents", "Print…"), self._ask_print, name="sheet.print", sign="print"
        )
        self._save = outlined(
            translate("Documents", "Save PDF"), self._ask_save, name="sheet.save", sign="pdf"
        )
        self._asked = SheetWishes(desk)
        self._inner = QWidget()
        self._wishes = scrolled(self._inner)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = column(self._inner, gap=12)
        left.addWidget(self._problems)
        left.addWidget(self._asked, 1)
        acts = flow(gap=8)
        acts.addWidget(self._print)
        acts.addWidget(self._save)
        side = column(gap=8)
        side.addWidget(self._wishes, 1)
        side.addLayout(acts)
        across = row(self, gap=16)
        across.addLayout(side, 4)
        across.addWidget(self._preview, 7)
        across.addWidget(self._nothing, 7)

    def _connect(self) -> None:
        self._asked.changed.connect(self._tell_wish)
        self._asked.form_chosen.connect(self._presenter.choose_form)
        self._asked.settled.connect(self._presenter.settle)
        self._asked.went_back.connect(self._presenter.go_back)

    # What the documents ask of it

    def open(self, event: EventId) -> None:
        """Show the sheet of another event."""
        self._presenter.open(event)

    def load(self) -> None:
        """Show the sheet of the event as it is kept now."""
        self._presenter.load()

    def take_focus(self) -> None:
        """Give the keys to printing: Enter goes on."""
        self._print.setFocus()

    # What the presenter asks of it

    def show_wish(self, shown: SheetShown) -> None:
        """Show what is asked of the sheet."""
        self._asked.show_wish(shown)
        self._fit_wishes()

    def show_paper(self, pdf: bytes) -> None:
        """Show the pages as they will be printed."""
        self._show_paper(pdf, "")

    def show_no_paper(self, words: str) -> None:
        """Say why there is nothing to print."""
        self._show_paper(b"", words)

    def show_problems(self, problems: Sequence[str]) -> None:
        """Show in words what cannot be printed."""
        show_lines(self._problems, problems)

    def _show_paper(self, pdf: bytes, words: str) -> None:
        self._pdf = pdf
        self._paper.show(pdf)
        self._nothing.set_sentence(words)
        self._preview.setVisible(bool(pdf))
        self._nothing.setVisible(not pdf)
        for button in (self._print, self._save):
            button.setEnabled(bool(pdf))

    def _tell_wish(self) -> None:
        self._presenter.ask(self._asked.wish())

    def _ask_print(self) -> None:
        self._tell_wish()
        paper = self._presenter.paper()
        if paper is not None:
            ask_print(self, self._desk, paper)

    def _ask_save(self) -> None:
        self._tell_wish()
        location = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(location))
        title = translate("Documents", "Save the sign-in sheet")
        kinds = translate("Documents", "PDF files (*.pdf)")
        file = folder / self._presenter.suggested_file()
        ask_file_to_save(self, title, file, kinds, self._presenter.save)

    def _fit_wishes(self) -> None:
        # What is asked is never cut at the side, as long as half of the page is enough for it.
        asked = self._inner.minimumSizeHint().width() + current_theme().px(_SCROLL_BAR)
        self._wishes.setMinimumWidth(min(asked, self.width() // 2))

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_wishes()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._paper.close()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and self._pdf:
            self._paper.show(self._pdf)
        super().showEvent(event)


def show_lines(card: Card, lines: Sequence[str]) -> None:
    """Show sentences in a card; none hides it."""
    clear(card.body)
    card.setVisible(bool(lines))
    for words in lines:
        card.add(TextLabel(words))

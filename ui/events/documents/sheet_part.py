"""The sign-in sheet beside what can be asked of it: language, sessions, blank rows, columns."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.events.documents.sheet_presenter import SheetPresenter
from ui.events.documents.sheet_wishes import SheetWishes
from ui.printing.act import ask_print
from ui.printing.on_screen import PaperView
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_file_to_save
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.scrolled import UncutScrollArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.ids import EventId
    from ui.events.documents.sheet_presenter import SheetShown
    from ui.shell.desk import Desk


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
        self._paper = PaperView(
            spoken=translate("Documents", "Preview of the sign-in sheet"),
            name="sheet.preview",
            sign="sheet",
        )
        self._print = primary(
            translate("Documents", "Print…"), self._ask_print, name="sheet.print", sign="print"
        )
        self._save = outlined(
            translate("Documents", "Save PDF"), self._ask_save, name="sheet.save", sign="pdf"
        )
        self._asked = SheetWishes(desk)
        self._inner = QWidget()
        self._wishes = UncutScrollArea(self._inner, self)
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
        across.addWidget(self._paper, 7)

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

    def show_paper(self, pdf: bytes) -> None:
        """Show the pages as they will be printed."""
        self._paper.show_paper(pdf)
        self._allow(is_there=True)

    def show_no_paper(self, words: str) -> None:
        """Say why there is nothing to print."""
        self._paper.show_words(words)
        self._allow(is_there=False)

    def show_problems(self, problems: Sequence[str]) -> None:
        """Show in words what cannot be printed."""
        show_lines(self._problems, problems)

    def _allow(self, *, is_there: bool) -> None:
        for button in (self._print, self._save):
            button.setEnabled(is_there)

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


def show_lines(card: Card, lines: Sequence[str]) -> None:
    """Show sentences in a card; none hides it."""
    clear(card.body)
    card.setVisible(bool(lines))
    for words in lines:
        card.add(TextLabel(words))

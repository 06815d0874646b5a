"""The page of files: a card for saving, a card for taking in, and what was received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.exchange.columns import received_columns
from ui.exchange.drop_zone import DropZone, dropped_paths
from ui.exchange.files_presenter import FilesPresenter
from ui.exchange.files_view import NextAct, Step
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.dialogs import ask_files_to_open, ask_folder
from ui.widgets.labels import body, heading, second
from ui.widgets.layouts import clear, column
from ui.widgets.record_table import ROW_HEIGHT, RecordTable
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Hashable
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
    from PySide6.QtWidgets import QVBoxLayout

    from ui.exchange.files_view import FileCard, PageShown, ReceivedRow
    from ui.shell.desk import Desk

_MOST_ROWS = 10


class FilesPage(ScreenFrame):
    """Files between laptops, on one calm page. Its signals ask for the other pages."""

    laptops_asked = Signal()
    differences_asked = Signal()
    imports_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Exchange", "Exchange"), name="exchange.files", is_scrolled=True)
        self.setAcceptDrops(True)
        self._presenter = FilesPresenter(self, desk)
        self._save_card = Card()
        self._saved: QVBoxLayout = column(gap=4)
        self._last_saved = second()
        self._pictures = second()
        self._save = outlined(
            translate("Exchange", "Save to a stick …"),
            self._presenter.begin_saving,
            name="exchange.save",
            sign="stick",
        )
        self._take_card = Card(translate("Exchange", "Take in files"))
        self._choose = outlined(
            translate("Exchange", "Choose files …"),
            self._choose_files,
            name="exchange.choose",
            sign="folder",
        )
        self._drop = DropZone(self._choose)
        self._import = primary("", self._presenter.take_in, name="exchange.import", sign="import")
        self._save_now = primary(
            "", self._presenter.begin_saving, name="exchange.save_now", sign="stick"
        )
        self._choose_now = primary(
            translate("Exchange", "Choose files …"),
            self._choose_files,
            name="exchange.choose_now",
            sign="folder",
        )
        self._put_away = plain(
            translate("Exchange", "Put the files away"),
            self._presenter.put_away,
            name="exchange.put_away",
        )
        self._files: QVBoxLayout = column(gap=12)
        self._summary = heading()
        self._received = RecordTable(
            received_columns(),
            _identity,
            spoken=translate("Exchange", "Last file of each laptop"),
            name="exchange.received",
        )
        self._received_words = heading(translate("Exchange", "Last file of each laptop"))
        self._lay_out()

    def _lay_out(self) -> None:
        for words, asked, name in (
            (translate("Exchange", "Laptops"), self.laptops_asked, "exchange.to_laptops"),
            (
                translate("Exchange", "Differences"),
                self.differences_asked,
                "exchange.to_differences",
            ),
            (translate("Exchange", "Imports"), self.imports_asked, "exchange.to_imports"),
        ):
            self.add_act(plain(words, asked.emit, name=name))
        self.add_act(self._put_away)
        # One of the three is in sight: what is to be done next.
        for button in (self._choose_now, self._save_now, self._import):
            self.set_main_act(button)
        self._fill_save_card()
        self._take_card.add(
            second(
                translate(
                    "Exchange",
                    "Kopā first says what would change. Files may come in any order, and twice: "
                    "it does no harm.",
                )
            )
        )
        self._take_card.add(self._drop)
        self._pair = SideBySide()
        self._pair.left.addWidget(self._save_card)
        self._pair.left.addStretch(1)
        self._pair.right.addWidget(self._take_card)
        self._pair.right.addStretch(1)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._files)
        self.body.addWidget(self._pair)
        self.body.addWidget(self._received_words)
        self.body.addWidget(self._received)
        self.body.addStretch(1)
        self._summary.hide()

    def _fill_save_card(self) -> None:
        self._save_words = second()
        self._save_card.add(self._save_words)
        self._save_card.add(self._pictures)
        self._save_card.add(self._last_saved)
        self._save_card.body.addLayout(self._saved)
        self._save_card.add_act(self._save)

    # What the window asks of it

    def load(self) -> None:
        """Show what is so now; files that were looked at stay."""
        self._presenter.load()

    # What the presenter asks of it

    def show_page(self, shown: PageShown) -> None:
        """Show the cards that fit the step."""
        belongs = shown.step is not Step.ALONE
        has_files = shown.step in {Step.LOOKED, Step.TAKEN}
        self._pair.setVisible(belongs)
        self._save.setEnabled(belongs)
        self._choose.setEnabled(belongs and shown.step is not Step.LOOKING)
        self._import.setVisible(shown.next_act is NextAct.IMPORT)
        self._choose_now.setVisible(shown.next_act is NextAct.CHOOSE)
        self._save_now.setVisible(shown.next_act is NextAct.SAVE)
        self._put_away.setVisible(has_files)
        self._show_saving(shown)

    def show_saved(self, lines: tuple[str, ...]) -> None:
        """Show which files were saved."""
        clear(self._saved)
        if lines:
            self._saved.addWidget(
                Chip(translate("Exchange", "Saved and read back"), tone=Tone.GOOD)
            )
        for line in lines:
            self._saved.addWidget(body(line))

    def show_files(self, cards: tuple[FileCard, ...], summary: str) -> None:
        """Show the files that were chosen, with one sentence above them."""
        clear(self._files)
        self._summary.set_text(summary)
        self._summary.setVisible(bool(summary))
        for shown in cards:
            self._files.addWidget(_file_card(shown))

    def show_import(self, words: str, *, is_possible: bool) -> None:
        """Say on the button what it will do."""
        if words:
            self._import.set_words(words)
        self._import.setEnabled(is_possible)
        if is_possible:
            self._import.setFocus()

    def show_received(self, rows: tuple[ReceivedRow, ...]) -> None:
        """Show the last file of each laptop."""
        self._received.show_records(rows)
        self._received.setVisible(bool(rows))
        self._received_words.setVisible(bool(rows))
        self.apply_theme()

    def ask_folder(self, start: Path | None) -> None:
        """Let the person choose the stick or folder to save to."""
        box = ask_folder(
            self, translate("Exchange", "Choose the stick or a folder"), self._presenter.save
        )
        if start is not None:
            box.setDirectory(str(start))

    def apply_theme(self) -> None:
        """Let the table be as high as its rows at the text size in force."""
        rows = min(self._received.record_model.rowCount(), _MOST_ROWS)
        self._received.setFixedHeight(current_theme().px(ROW_HEIGHT * (rows + 1) + 8))

    # What people ask of it

    def _choose_files(self) -> None:
        title = translate("Exchange", "Choose files from other laptops")
        kinds = translate("Exchange", "Kopā files (*.kopa)")
        ask_files_to_open(self, title, kinds, self._presenter.look_at)

    def _show_saving(self, shown: PageShown) -> None:
        if shown.is_gathering:
            title = translate("Exchange", "Save files for the centres")
            words = translate(
                "Exchange",
                "Each centre gets a file with its own records and what the whole programme shares.",
            )
        else:
            title = translate("Exchange", "Save a file for the coordinator")
            words = translate(
                "Exchange",
                "The file holds all records of this centre and can be opened only by the "
                "coordinator and the laptops of the centre. If it gets lost, save another one.",
            )
        self._save_card.set_title(title)
        self._save_words.set_text(words)
        self._save_now.set_words(title)
        last = translate("Exchange", "Last saved: {moment}").format(moment=shown.last_saved)
        self._last_saved.set_text(last if shown.last_saved else "")
        self._last_saved.setVisible(bool(shown.last_saved))
        self._pictures.set_text(shown.pictures)
        self._pictures.setVisible(bool(shown.pictures))

    # Qt overrides
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._drop.mark(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop.mark(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop.mark(is_over=False)
        event.acceptProposedAction()
        self._presenter.look_at(dropped_paths(event.mimeData()))


def _file_card(shown: FileCard) -> Card:
    card = Card(shown.title, subtitle=shown.about, tone=shown.look.tone)
    card.add_chip(Chip(shown.look.word, tone=shown.look.tone, sign=shown.look.sign))
    for line in shown.lines:
        card.add(body(line))
    return card


def _identity(row: ReceivedRow) -> Hashable:
    return (row.sender, row.centres)

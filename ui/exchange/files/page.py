"""The page of files: sending at the left, taking in at the right, and the files themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal

from app.texts import translate
from ui.exchange.files.card import ShownFile
from ui.exchange.files.cards_words import files_left_out
from ui.exchange.files.drop_zone import dropped_paths
from ui.exchange.files.receiving import ReceivingPresenter
from ui.exchange.files.send_card import SendCard
from ui.exchange.files.sending import SendingPresenter
from ui.exchange.files.take_card import DoneCard, TakeCard
from ui.exchange.files.view import Step
from ui.exchange.first_keys import FirstKeys
from ui.exchange.question_card import QuestionCard
from ui.exchange.stick_watch import ASK_EVERY, StickWatch
from ui.widgets.buttons import plain, primary
from ui.widgets.dialogs import ask_files_to_open, ask_folder
from ui.widgets.labels import body, heading
from ui.widgets.layouts import clear, column
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.scrolled import bring_into_sight
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QHideEvent,
        QShowEvent,
    )
    from PySide6.QtWidgets import QVBoxLayout

    from app.services.sticks import Stick
    from ui.exchange.files.view import Done, Review, Saved, SendShown, StickFiles
    from ui.shell.desk import Desk

_MOST_CARDS: Final = 60
"""Of a stick with the files of a thousand centres; what asks something stands first."""


class FilesPage(ScreenFrame):
    """Files between laptops, on one calm page. Its signals ask for the other pages.

    `wish_dropped` carries a file with which a laptop asks to join, `report_asked` the identity of
    one that was taken in.
    """

    laptops_asked = Signal()
    differences_asked = Signal()
    imports_asked = Signal()
    report_asked = Signal(object)
    wish_dropped = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Exchange", "Exchange"), name="exchange.files", is_scrolled=True)
        self.setAcceptDrops(True)
        self._desk = desk
        self._sending = SendingPresenter(self, desk)
        self._receiving = ReceivingPresenter(self, desk, self._sending)
        self._sticks = StickWatch(desk, self._take_sticks)
        self._asking = QTimer(self)
        self._asking.setInterval(ASK_EVERY)
        self._asking.timeout.connect(self._sticks.ask)
        self._send = SendCard()
        self._take = TakeCard()
        self._done = DoneCard()
        self._make_acts()
        self._first_keys = FirstKeys(self, self._give_first_keys)
        self._step = Step.READY
        self._summary = heading()
        self._files: QVBoxLayout = column(gap=12)
        self._cards: list[ShownFile] = []
        self._question: QuestionCard | None = None
        self._saved: Saved | None = None
        self._lay_out()
        self._listen()

    def _make_acts(self) -> None:
        self._import = primary("", self._receiving.take_in, name="exchange.import", sign="import")
        self._put_away = plain(
            translate("Exchange", "Put the files away"),
            self._receiving.put_away,
            name="exchange.put_away",
        )
        self._differences = plain(
            translate("Exchange", "Differences"),
            self.differences_asked.emit,
            name="exchange.to_differences",
            sign="copy",
        )
        self._to_laptops = plain(
            translate("Exchange", "Laptops"),
            self.laptops_asked.emit,
            name="exchange.to_laptops",
            sign="laptop",
        )

    def _lay_out(self) -> None:
        self.add_act(self._to_laptops)
        self.add_act(self._differences)
        self._to_imports = plain(
            translate("Exchange", "Imports"),
            self.imports_asked.emit,
            name="exchange.to_imports",
            sign="table",
        )
        self.add_act(self._to_imports)
        self.add_act(self._put_away)
        self.set_main_act(self._import)
        # Where one stands under the other, a coordinator takes in first and answers then.
        self._pair = SideBySide(is_right_above=self._sending.is_gathering)
        self._pair.left.addWidget(self._send)
        self._pair.left.addStretch(1)
        # After an import the next file may come: what was done stands above where it is taken in.
        self._pair.right.addWidget(self._done)
        self._pair.right.addWidget(self._take)
        self._pair.right.addStretch(1)
        self.body.addWidget(self._pair)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._files)
        self.body.addStretch(1)
        self._summary.hide()
        self.show_step(Step.READY)

    def _listen(self) -> None:
        self._send.chosen.connect(self._sending.save)
        self._send.elsewhere_asked.connect(self._sending.choose_elsewhere)
        self._send.copies_left.connect(self._leave_copies)
        self._take.stick_chosen.connect(self._receiving.look_at_stick)
        self._take.files_asked.connect(self._choose_files)
        self._done.report_asked.connect(self.report_asked)
        self._done.reports_asked.connect(self.imports_asked)
        self._done.differences_asked.connect(self.differences_asked)

    # What the window asks of it

    def load(self) -> None:
        """Show what is so now; files that were looked at stay."""
        self._sending.load()
        self._receiving.load()
        self._sticks.ask()

    def take_focus(self) -> None:
        """Let the stick that is in have the keys, also one that is noticed a moment later."""
        # What stood here at the last visit may be gone in a moment, this button never is.
        self._to_laptops.setFocus()
        self._first_keys.begin()
        if not self._sticks.is_looking:
            self._first_keys.go_on()

    def look_at(self, paths: tuple[Path, ...]) -> None:
        """Look at files, or at all files of a stick."""
        self._receiving.look_at(paths)

    # What the presenters ask of it

    def show_sending(self, shown: SendShown) -> None:
        """Show the half about sending, and what was saved just now where people see it."""
        is_news = shown.saved is not None and shown.saved != self._saved
        self._saved = shown.saved
        self._send.show_sending(shown)
        if is_news:
            QTimer.singleShot(0, self, self._send.bring_saved_into_sight)

    def show_step(self, step: Step) -> None:
        """Show the parts that fit the step."""
        has_files = step in {Step.LOOKED, Step.TAKING, Step.TAKEN}
        is_reviewing = step in {Step.LOOKED, Step.TAKING}
        self._pair.setVisible(not is_reviewing)
        self._take.show_busy(is_busy=step is Step.LOOKING)
        self._done.setVisible(step is Step.TAKEN)
        self._import.setVisible(is_reviewing)
        for one in (self._differences, self._to_imports):
            # While files lie open they are what there is to do, and large text leaves no room.
            one.setVisible(not is_reviewing)
        self._put_away.setVisible(has_files)
        self._put_away.setEnabled(step is not Step.TAKING)
        if step is not self._step:
            # Of what was only looked at nothing can be shown any more.
            self.close_panel()
        self._step = step

    def show_sticks(self, sticks: tuple[StickFiles, ...], *, is_main: bool) -> None:
        """Offer to look at the files on the sticks that are in."""
        # What others do not have is known a moment after the sticks, and decides what comes first.
        goes_on = is_main and self._send.has_main_keys()
        self._take.show_sticks(sticks, is_main=is_main)
        if goes_on and self._take.take_keys():
            QTimer.singleShot(0, self, self._bring_keys_into_sight)

    def show_review(self, review: Review) -> None:
        """Show the files, with one sentence above them."""
        clear(self._files)
        self._cards = []
        self._summary.set_text(review.words)
        self._summary.setVisible(bool(review.words))
        self._question = None
        if review.question is not None:
            asked, left_out = review.question, files_left_out()
            self._question = QuestionCard(asked.lines, asked.reason, left_out)
            self._question.reasoned.connect(self._receiving.give_reason)
            # It does not import yet: the keys stand there, and people look once more.
            self._question.settled.connect(self._import.setFocus)
            self._files.addWidget(self._question)
        for place, shown in enumerate(review.cards[:_MOST_CARDS]):
            card = ShownFile(shown, place)
            card.items_asked.connect(self._receiving.show_items)
            card.wish_asked.connect(self._receiving.show_wish)
            card.belief_asked.connect(self._receiving.believe)
            self._files.addWidget(card)
            self._cards.append(card)
        more = len(review.cards) - _MOST_CARDS
        if more > 0:
            self._files.addWidget(body(translate("Exchange", "and %n more files", n=more)))

    def show_import(self, words: str, *, is_possible: bool) -> None:
        """Say on the button what it will do."""
        if words:
            self._import.set_words(words)
        self._import.setEnabled(is_possible)
        if is_possible and not self._files_have_keys():
            self._import.setFocus()
        elif self._step is Step.LOOKED and not self._files_have_keys():
            first = self._put_away if self._question is None else self._question
            first.setFocus()

    def show_believing(self, *, is_busy: bool) -> None:
        """Let nothing else be done with the files while one is taken at its word."""
        for one in (*self._cards, self._put_away, self._take):
            one.setEnabled(not is_busy)

    def show_done(self, done: Done) -> None:
        """Show what the import came to."""
        self._done.show_done(done)
        # After the layout is done: what is not in sight yet refuses the keys.
        QTimer.singleShot(0, self, self._give_keys_on)

    def show_differences(self, words: str) -> None:
        """Say how many differences wait."""
        self._differences.set_words(words)

    def show_items(self, identity: bytes, title: str) -> None:
        """Show every record that a file touches, beside the page."""
        from ui.exchange.imports.items_panel import ItemsPanel  # noqa: PLC0415  few visits come to it

        self.show_panel(ItemsPanel(self._desk, identity, title))

    def show_wish(self, file: Path) -> None:
        """Go where a laptop that asks to join is let in."""
        self.wish_dropped.emit(file)

    def ask_folder(self, start: Path | None) -> None:
        """Let the person choose the folder to save to."""
        title = translate("Exchange", "Choose the stick or a folder")
        box = ask_folder(self, title, self._sending.save_elsewhere)
        if start is not None:
            box.setDirectory(str(start))

    # What people ask of it

    def _choose_files(self) -> None:
        title = translate("Exchange", "Choose files from other laptops")
        kinds = translate("Exchange", "Kopā files (*.kopa *.kopa-join)")
        ask_files_to_open(self, title, kinds, self._receiving.look_at)

    def _leave_copies(self, are_left: bool) -> None:  # noqa: FBT001  as the signal carries it
        self._sending.leave_copies(are_left=are_left)

    def _take_sticks(self, sticks: tuple[Stick, ...]) -> None:
        had_keys = self._sticks_have_keys()
        self._sending.show_sticks(sticks)
        self._receiving.show_sticks(sticks)
        if had_keys and not self._sticks_have_keys():
            # The next stick has them again, unless somebody takes them elsewhere.
            self._first_keys.begin()
        self._first_keys.go_on()

    def _sticks_have_keys(self) -> bool:
        return self._send.has_keys() or self._take.has_keys()

    def _give_first_keys(self) -> bool:
        has_taken = self._send.take_keys() or self._take.take_keys()
        if has_taken:
            # With large text the cards stand one under the other. After the layout is done.
            QTimer.singleShot(0, self, self._bring_keys_into_sight)
        return has_taken

    def _give_keys_on(self) -> None:
        """Let the answer have the keys after an import, or the report where none is due."""
        if self._step is not Step.TAKEN:
            return
        if not self._send.take_keys():
            self._done.take_keys()
        self._bring_keys_into_sight()

    def _bring_keys_into_sight(self) -> None:
        at = self.focusWidget()
        if at is not None:
            # With large text it stands below the edge of the window.
            bring_into_sight(at)

    def _files_have_keys(self) -> bool:
        at = self.focusWidget()
        question = () if self._question is None else (self._question,)
        return at is not None and any(one.isAncestorOf(at) for one in (*question, *self._cards))

    # Qt overrides
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._asking.start()
        # What lies on a stick that stayed in may have changed meanwhile.
        self._sticks.ask_anew()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._asking.stop()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self._take.mark_over(is_over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._take.mark_over(is_over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._take.mark_over(is_over=False)
        event.acceptProposedAction()
        self.look_at(dropped_paths(event.mimeData()))

"""The page of a laptop on its own: joining a programme, or letting others join."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.exchange.files.drop_zone import dropped_paths
from ui.exchange.first_keys import FirstKeys
from ui.exchange.joining.code import differing_words
from ui.exchange.joining.founding_panel import FoundingPanel
from ui.exchange.joining.parts import (
    AskingCard,
    JoinedCard,
    WelcomeCard,
    WelcomeOpened,
    out_card,
    welcome_offers,
    wish_offers,
)
from ui.exchange.joining.presenter import JoiningPresenter
from ui.exchange.joining.view import Step
from ui.exchange.leaving_panel import LeavingPanel
from ui.exchange.stick_offers import Offer, StickOffers
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_before_final, ask_file_to_open, ask_file_to_save
from ui.widgets.labels import body, second
from ui.widgets.layouts import column
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.services.sticks import Stick
    from ui.exchange.joining.view import JoinedShown, JoiningShown, WelcomeShown
    from ui.shell.desk import Desk


class JoiningPage(ScreenFrame):
    """How laptops come together.

    `joined` asks for the files of a laptop that belongs now, `founded` for the page where others
    are let in, `restoring_asked` for the page of recovery papers.
    """

    joined = Signal()
    founded = Signal()
    restoring_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Exchange", "Exchange"), name="exchange.joining", is_scrolled=True
        )
        self.setAcceptDrops(True)
        self._presenter = JoiningPresenter(self, desk)
        self._make_acts()
        self._first_keys = FirstKeys(self, self._give_first_keys)
        self._sticks = self._offer_sticks(desk)
        self._asking = AskingCard(self._sticks[Step.ALONE])
        self._welcome = WelcomeCard(self._sticks[Step.ASKED])
        self._out_words = body()
        self._out = self._make_out_card()
        self._opened = WelcomeOpened()
        self._opened.reasoned.connect(self._presenter.give_reason)
        self._joined = JoinedCard()
        self._others = self._make_others_card()
        self._paper = self._make_paper_card()
        self._lay_out()

    def _offer_sticks(self, desk: Desk) -> dict[Step, StickOffers]:
        """Return what is offered on the sticks that are in, for each step that wants one."""
        wish = StickOffers(desk, wish_offers, self._elsewhere, name="exchange.join.stick")
        wish.chosen.connect(self._presenter.ask_on_stick)
        welcome = StickOffers(desk, self._offer_welcomes, name="exchange.join.welcome")
        welcome.chosen.connect(self._presenter.open_welcome)
        for one in (wish, welcome):
            one.changed.connect(self._first_keys.go_on)
        return {Step.ALONE: wish, Step.ASKED: welcome}

    def _make_out_card(self) -> Card:
        card = out_card()
        card.add(self._out_words)
        card.add_act(
            plain(
                translate("Laptops", "Leave the programme …"),
                self._presenter.begin_leaving,
                name="exchange.join.leave",
            )
        )
        return card

    def _make_acts(self) -> None:
        self._elsewhere = outlined(
            translate("Joining", "Save to a folder …"),
            self._presenter.begin_asking,
            name="exchange.join.elsewhere",
            sign="folder",
        )
        self._refuse = outlined(
            differing_words(),
            self._presenter.refuse_welcome,
            name="exchange.join.refuse",
        )
        self._away = plain(
            translate("Joining", "Put the file away"),
            self._presenter.put_away,
            name="exchange.join.away",
        )
        self._make_main_acts()

    def _make_main_acts(self) -> None:
        self._found = primary(
            translate("Joining", "Let others join …"),
            self._presenter.begin_founding,
            name="exchange.join.found",
            sign="group",
        )
        self._ask = primary(
            translate("Joining", "Ask to join …"),
            self._presenter.begin_asking,
            name="exchange.join.ask",
            sign="stick",
        )
        self._open = primary(
            translate("Joining", "Open the welcome …"),
            self._choose_welcome,
            name="exchange.join.open",
            sign="folder",
        )
        self._accept = primary(
            translate("Joining", "The codes are the same: join"),
            self._presenter.accept_welcome,
            name="exchange.join.accept",
            sign="check",
        )
        self._go_on = primary(
            translate("Joining", "To the exchange"), self._leave, name="exchange.join.go_on"
        )

    def _make_others_card(self) -> Card:
        card = Card(translate("Joining", "Let others join this laptop"))
        card.add(
            second(
                translate(
                    "Joining",
                    "For the coordinator’s own laptop, once in a programme: from then on the "
                    "laptops of the centres can join it.",
                )
            )
        )
        self._found_beside = outlined(
            translate("Joining", "Let others join …"),
            self._presenter.begin_founding,
            name="exchange.join.found_beside",
            sign="group",
        )
        card.add_act(self._found_beside)
        return card

    def _make_paper_card(self) -> Card:
        card = Card(translate("Joining", "Use a recovery paper"))
        card.add(
            second(
                translate(
                    "Joining",
                    "If every coordinator’s laptop is lost or broken: this laptop becomes the "
                    "coordinator’s with the paper and its passphrase.",
                )
            )
        )
        card.add_act(
            outlined(
                translate("Joining", "Use a recovery paper …"),
                self.restoring_asked.emit,
                name="exchange.join.paper",
                sign="sheet",
            )
        )
        return card

    def _lay_out(self) -> None:
        for button in (self._away, self._refuse):
            self.add_act(button)
        for button in (self._found, self._ask, self._open, self._accept, self._go_on):
            # One of them is in sight: what is to be done next.
            self.set_main_act(button)
        self._steps = SideBySide(shares=(3, 2))
        self._steps_to_join = QWidget()
        steps = column(self._steps_to_join, gap=16)
        for card in (self._asking, self._welcome):
            steps.addWidget(card)
        self._put_first(self._steps_to_join)
        for side in (self._steps.left, self._steps.right):
            side.addStretch(1)
        self._steps.right.insertWidget(1, self._paper)
        for part in (self._out, self._joined, self._opened, self._steps):
            self.body.addWidget(part)
        self.body.addStretch(1)

    # What the screen asks of it

    def load(self) -> None:
        """Show what is so now."""
        self._presenter.load()

    def take_focus(self) -> None:
        """Let the coordinator's own laptop begin with what only it can do, any other with a stick.

        What is on a stick is known a moment later.
        """
        if self._found.isVisibleTo(self):
            self._found.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().take_focus()
        for act in (self._ask, self._open, self._accept, self._go_on):
            if act.isVisibleTo(self):
                act.setFocus(Qt.FocusReason.OtherFocusReason)
        self._first_keys.begin()
        self._first_keys.go_on()

    @property
    def is_telling(self) -> bool:
        """Tell whether something stands here that people have not read to the end yet."""
        return self._presenter.step is Step.JOINED

    def begin_anew(self) -> None:
        """Ask for a file with new keys, on a laptop that was taken out and cannot know it."""
        ask_before_final(
            self,
            translate("Joining", "Join anew?"),
            translate(
                "Joining",
                "Only if the coordinator has taken this laptop out, for instance because it was "
                "lost. Until the new welcome comes, no files for others can be saved here. All "
                "records stay.",
            ),
            translate("Joining", "Ask to join anew"),
            self._presenter.begin_asking_anew,
        )

    # What the presenter asks of it

    def show_joining(self, shown: JoiningShown) -> None:
        """Show how to join."""
        self._show_only(shown.step)
        is_first = shown.gathers and shown.step is Step.ALONE and not shown.out
        self._put_first(self._others if is_first else self._steps_to_join)
        self._found.setVisible(is_first)
        self._found_beside.setVisible(not is_first)
        self._ask.setVisible(shown.step is Step.ALONE and not is_first)
        self.set_subtitle("" if shown.out else _why_to_join())
        self._out.setVisible(bool(shown.out))
        self._out_words.set_text(shown.out)
        self._asking.show_asking(shown)
        self._welcome.show_waiting(shown.step)
        again = translate("Joining", "Save the file once more …")
        first = translate("Joining", "Save to a folder …")
        self._elsewhere.set_words(again if shown.step is Step.ASKED else first)
        # Whoever asked somebody to be let in neither begins a programme nor has papers of one.
        for card in (self._others, self._paper):
            card.setVisible(not shown.out)

    def show_welcome(self, shown: WelcomeShown) -> None:
        """Show a welcome whose code is to be compared."""
        self._show_only(Step.LOOKED)
        self.set_subtitle("")
        self._opened.show_welcome(shown)
        self._accept.setFocus()

    def show_accepting(self, *, is_possible: bool) -> None:
        """Let the welcome be accepted, or not yet."""
        self._accept.setEnabled(is_possible)

    def show_joined(self, shown: JoinedShown) -> None:
        """Say what came with the welcome, and what to do next."""
        self._show_only(Step.JOINED)
        self.set_subtitle("")
        self._joined.show_joined(shown)
        self._go_on.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        for button in (self._ask, self._open, self._accept, self._refuse, self._away):
            button.setEnabled(not is_busy)
        self._steps.setEnabled(not is_busy)
        if is_busy:
            return
        # What was shown meanwhile could not take them.
        if self._presenter.step is Step.LOOKED:
            self._accept.setFocus()
        elif self.window().focusWidget() in {None, self}:
            self.take_focus()

    def ask_wish_target(self, name: str) -> None:
        """Let the person choose where the file goes that asks to join."""
        title = translate("Joining", "Save the file that asks to join")
        kinds = translate("Joining", "Files that ask to join (*.kopa-join)")
        ask_file_to_save(self, title, Path(name), kinds, self._presenter.ask_to_join)

    def ask_founding(self, name: str) -> None:
        """Say what letting others join means, and ask how the programme is called."""
        panel = FoundingPanel(name)
        panel.founded.connect(self._presenter.found)
        self.show_panel(panel)

    def show_leaving(self, programme: str) -> None:
        """Tell beside the page what it means that this laptop leaves its programme."""
        panel = LeavingPanel(programme, is_last=False)
        panel.agreed.connect(self._presenter.leave_programme)
        self.show_panel(panel)

    def close_leaving(self) -> None:
        """Close what tells of it."""
        self.close_panel()

    def tell_founded(self) -> None:
        """Go where others are let in."""
        self.close_panel()
        self.founded.emit()

    # What people ask of it

    def _put_first(self, first: QWidget) -> None:
        """Let what is likely to be wanted stand where people look first."""
        second_place = self._steps_to_join if first is self._others else self._others
        if self._steps.left.indexOf(first) >= 0:
            return
        with_keys = self._steps.focusWidget()
        had_keys = with_keys is not None and with_keys.hasFocus()
        self._steps.left.insertWidget(0, first)
        self._steps.right.insertWidget(0, second_place)
        if had_keys and with_keys is not None:
            with_keys.setFocus()

    def _show_only(self, step: Step) -> None:
        self._found.hide()
        self._ask.setVisible(step is Step.ALONE)
        self._open.setVisible(step is Step.ASKED)
        for button in (self._accept, self._refuse, self._away):
            button.setVisible(step is Step.LOOKED)
        self._go_on.setVisible(step is Step.JOINED)
        self._steps.setVisible(step in {Step.ALONE, Step.ASKED})
        self._opened.setVisible(step is Step.LOOKED)
        self._joined.setVisible(step is Step.JOINED)
        self._out.hide()

    def _give_first_keys(self) -> bool:
        sticks = self._sticks.get(self._presenter.step)
        return sticks is not None and sticks.take_keys()

    def _offer_welcomes(self, stick: Stick) -> Iterator[Offer]:
        return welcome_offers(stick, self._presenter.is_welcome, self._presenter.was_accepted)

    def _choose_welcome(self) -> None:
        title = translate("Joining", "Open the welcome")
        kinds = translate("Joining", "Kopā files (*.kopa)")
        ask_file_to_open(self, title, kinds, self._presenter.open_welcome)

    def _leave(self) -> None:
        self._presenter.leave()
        self.joined.emit()

    # Qt overrides
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        (file,) = dropped_paths(event.mimeData())
        self._presenter.open_welcome(file)


def _why_to_join() -> str:
    return translate(
        "Joining",
        "This laptop works alone so far. Laptops of one programme bring their records together by "
        "files, without internet. Nobody else can open these files.",
    )

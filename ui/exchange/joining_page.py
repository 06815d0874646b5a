"""The page of a laptop on its own: joining a programme, or letting others join."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.exchange.joining_presenter import JoiningPresenter
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_file_to_open, ask_file_to_save
from ui.widgets.labels import body
from ui.widgets.layouts import clear, column
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from ui.shell.desk import Desk


class JoiningPage(ScreenFrame):
    """How laptops come together. `joined` tells that this one belongs now."""

    joined = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Exchange", "Exchange"), name="exchange.joining", is_scrolled=True
        )
        self._presenter = JoiningPresenter(self, desk)
        self._joining: QVBoxLayout = column(gap=4)
        self._accept = primary(
            translate("Exchange", "The codes are the same: join"),
            self._presenter.accept_welcome,
            name="exchange.join.accept",
        )
        self._accept.hide()
        self.body.addWidget(self._make_joining_card())
        self.body.addStretch(1)

    def _make_joining_card(self) -> Card:
        card = Card(translate("Exchange", "This laptop works alone so far"))
        card.add(body(_why_to_join()))
        card.body.addLayout(self._joining)
        card.add_act(self._accept)
        card.add_act(
            outlined(
                translate("Exchange", "Ask to join …"),
                self._presenter.begin_asking,
                name="exchange.join.ask",
                sign="stick",
            )
        )
        card.add_act(
            outlined(
                translate("Exchange", "Open the welcome …"),
                self._choose_welcome,
                name="exchange.join.open",
                sign="folder",
            )
        )
        card.add_act(
            plain(
                translate("Exchange", "Let others join this laptop"),
                self._presenter.found,
                name="exchange.join.found",
            )
        )
        return card

    # What the presenter asks of it

    def ask_wish_target(self, name: str) -> None:
        """Let the person choose where the file goes that asks to join."""
        title = translate("Exchange", "Save the file that asks to join")
        kinds = translate("Exchange", "Files that ask to join (*.kopa-join)")
        ask_file_to_save(self, title, Path(name), kinds, self._presenter.ask_to_join)

    def show_joining(self, lines: tuple[str, ...], *, can_accept: bool) -> None:
        """Show how far joining has come, and whether a welcome can be accepted now."""
        clear(self._joining)
        for line in lines:
            self._joining.addWidget(body(line))
        self._accept.setVisible(can_accept)

    def show_joined(self) -> None:
        """Leave the page: this laptop belongs now."""
        self.joined.emit()

    # What people ask of it

    def _choose_welcome(self) -> None:
        title = translate("Exchange", "Open the welcome")
        kinds = translate("Exchange", "Kopā files (*.kopa)")
        ask_file_to_open(self, title, kinds, self._presenter.open_welcome)


def _why_to_join() -> str:
    return translate(
        "Exchange",
        "Laptops that belong to one programme bring their records together by files, and nobody "
        "else can open them. Save a file that asks to join, give it to your coordinator, and open "
        "the welcome that you get for it.",
    )

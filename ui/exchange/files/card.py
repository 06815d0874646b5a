"""The card of one file: what it is, what it would bring, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.exchange.files.parts import PathButton
from ui.widgets.buttons import Rank
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.labels import body

if TYPE_CHECKING:
    from ui.exchange.files.view import FileCard


class ShownFile(Card):
    """One file, and what can be done with it."""

    items_asked = Signal(object)
    wish_asked = Signal(object)
    belief_asked = Signal(object)

    def __init__(self, shown: FileCard, place: int) -> None:
        super().__init__(shown.title, subtitle=shown.about, tone=shown.look.tone)
        self._file = shown.file
        self._place = place
        self.add_chip(Chip(shown.look.word, tone=shown.look.tone, sign=shown.look.sign))
        for line in shown.lines:
            self.add(body(line))
        if shown.identity is not None:
            words = translate("Exchange", "Look at every record")
            self._add_button("items", words, "table").taken.connect(self.items_asked)
        if shown.can_be_believed:
            words = translate("Exchange", "Take them from this file")
            self._add_button("believe", words, "import").taken.connect(self.belief_asked)
        if shown.is_wish:
            words = translate("Exchange", "Let this laptop in …")
            self._add_button("wish", words, "laptop").taken.connect(self.wish_asked)

    def _add_button(self, name: str, words: str, sign: str) -> PathButton:
        button = PathButton(f"exchange.{name}.{self._place}", words, sign=sign, rank=Rank.PLAIN)
        button.stand_for(self._file)
        self.add_act(button)
        return button

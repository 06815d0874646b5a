"""The card that asks why it is right to take so much away: once, above all files of one act."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.cards import Card
from ui.widgets.fields import TextField
from ui.widgets.labels import body, second

if TYPE_CHECKING:
    from ui.exchange.files.view import Question


class QuestionCard(Card):
    """`reasoned` carries the words that somebody gives."""

    reasoned = Signal(str)

    def __init__(self, asked: Question) -> None:
        title = translate("Exchange", "Why is it right to delete this?")
        super().__init__(title, tone=Tone.ATTENTION)
        for line in asked.lines:
            self.add(body(line))
        self._reason = TextField(
            placeholder=translate("Exchange", "For example: the list of test people was deleted")
        )
        self._reason.name("exchange.reason", title)
        self._reason.set_value(asked.reason)
        self._reason.changed.connect(self._tell)
        self.add(self._reason)
        words = translate(
            "Exchange",
            "Write it in a few words: they are kept with the report. Without them the marked files "
            "are left out, and the others come in.",
        )
        self.add(second(words))

    def _tell(self) -> None:
        self.reasoned.emit(self._reason.value())

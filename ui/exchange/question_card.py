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
    from collections.abc import Sequence


class QuestionCard(Card):
    """`reasoned` carries the words that somebody gives, `settled` tells that Enter ended them.

    `lines` tell what it is about; `left_out` what happens where nobody says anything.
    """

    reasoned = Signal(str)
    settled = Signal()

    def __init__(self, lines: Sequence[str], reason: str, left_out: str) -> None:
        title = translate("Exchange", "Why is it right to delete this?")
        super().__init__(title, tone=Tone.ATTENTION)
        for line in lines:
            self.add(body(line))
        self._reason = TextField(
            placeholder=translate("Exchange", "For example: the list of test people was deleted")
        )
        self._reason.name("exchange.reason", title)
        self._reason.set_value(reason)
        self.setFocusProxy(self._reason)
        self._reason.changed.connect(self._tell)
        self._reason.submitted.connect(self.settled)
        self.add(self._reason)
        words = translate("Exchange", "Write it in a few words: they are kept with the report.")
        self.add(second(f"{words} {left_out}"))

    def _tell(self) -> None:
        self.reasoned.emit(self._reason.value())

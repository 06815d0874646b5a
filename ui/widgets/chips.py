"""Chips: a state in one word with a sign beside it, never colour alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.theme.tokens import Tone
from ui.widgets.labels import Sign, TextLabel, ink_of, restyle
from ui.widgets.layouts import row

_SIGNS: Final = {
    Tone.NEUTRAL: "info",
    Tone.GOOD: "check",
    Tone.ATTENTION: "warning",
    Tone.TROUBLE: "trouble",
}


class Chip(QFrame):
    """One state: sign, word and tone. Without a sign of its own it takes the tone's."""

    def __init__(self, word: str, *, tone: Tone = Tone.NEUTRAL, sign: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sign = Sign(sign or _SIGNS[tone], size=16)
        self._word = TextLabel("", "chip_word", wraps=False)
        layout = row(self, gap=4, margins=(8, 2, 10, 2))
        layout.addWidget(self._sign)
        layout.addWidget(self._word)
        self.show_state(word, tone=tone, sign=sign)

    def show_state(self, word: str, *, tone: Tone = Tone.NEUTRAL, sign: str = "") -> None:
        """Show another state."""
        self._word.set_text(word)
        self._sign.set_sign(sign or _SIGNS[tone], ink=ink_of(tone))
        self.setProperty("tone", tone.value)
        self.setAccessibleName(word)
        restyle(self)
        self._word.set_tone(tone)

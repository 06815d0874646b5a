"""A strip above the screen for something that stays wrong until a person settles it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.widgets.buttons import outlined
from ui.widgets.labels import Sign, TextLabel
from ui.widgets.layouts import row
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.widgets.lock_note import LockNote


class Strip(QFrame):
    """A quiet line that stays as long as it is so, with nothing to settle."""

    def __init__(self, note: LockNote) -> None:
        super().__init__()
        self.note = note
        self.setProperty("kind", "strip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row(self, margins=(24, 6, 24, 6)).addWidget(note)
        self.hide()


class Banner(QFrame):
    """Words with one button; hidden until there is something to settle."""

    def __init__(self, act: Callable[[], object], *, name: str, sign: str = "warning") -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words = TextLabel()
        self._button = outlined("", act, name=f"{name}.act")
        layout = row(self, gap=12, margins=(24, 8, 24, 8))
        layout.addWidget(Sign(sign, ink="attention"))
        layout.addWidget(self._words, 1)
        layout.addWidget(self._button)
        self.hide()

    def show_trouble(self, words: str, act: str) -> None:
        """Say what is wrong, and on the button how to settle it."""
        self._words.set_text(words)
        self._button.set_words(act)
        self.setAccessibleName(words)
        self.show()
        announce(self, words)

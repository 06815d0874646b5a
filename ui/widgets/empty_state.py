"""What an empty place says: in one sentence what belongs there, and the button for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.labels import Sign, TextLabel
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from ui.widgets.buttons import Button


class EmptyState(QWidget):
    """A sign, one sentence and, where there is something to do, a button."""

    def __init__(self, sentence: str, *, sign: str = "info", button: Button | None = None) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._sentence = TextLabel(sentence, "second")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = column(self, gap=12, margins=(24, 4, 24, 4))
        layout.addStretch(1)
        layout.addWidget(Sign(sign, size=40), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._sentence)
        if button is not None:
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    @property
    def sentence(self) -> str:
        return self._sentence.accessibleName()

    def set_sentence(self, sentence: str) -> None:
        """Say something else, such as that a search found nobody."""
        self._sentence.set_text(sentence)

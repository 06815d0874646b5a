"""A quiet line with a lock: why something is shown and not changed here, and what to do instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.labels import Sign, TextLabel
from ui.widgets.layouts import row


class LockNote(QWidget):
    """The words beside a lock; without words there is no line."""

    def __init__(self, words: str = "", *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words = TextLabel(words, "second")
        self.setAccessibleName(words)
        line = row(self, gap=8)
        line.addWidget(Sign("lock", ink="second", size=18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        # With words it is shown with what it stands in: by itself it would be a window.
        if not words:
            self.hide()

    @property
    def words(self) -> str:
        """What the line says; empty where there is none."""
        return "" if self.isHidden() else self._words.accessibleName()

    def show_words(self, words: str) -> None:
        """Say this; empty words take the line away."""
        self._words.set_text(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))

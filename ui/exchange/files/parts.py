"""Small parts of the page of files: buttons that stand for a file, and sentences with a sign."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button, Rank
from ui.widgets.labels import Sign, TextLabel, body, ink_of
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from ui.exchange.files.view import Line


class PathButton(Button):
    """A button for one file or folder; `taken` carries it."""

    taken = Signal(object)

    def __init__(
        self, name: str, words: str = "", *, sign: str = "", rank: Rank = Rank.OUTLINED
    ) -> None:
        super().__init__(words, sign=sign, rank=rank)
        self.setObjectName(name)
        self._path = Path()
        self.acted.connect(self._take)

    def stand_for(self, path: Path, words: str = "") -> None:
        """Stand for another file or folder; without words the old ones stay."""
        self._path = path
        if words:
            self.set_words(words)

    def _take(self) -> None:
        self.taken.emit(self._path)


def explained_row(sign: str, words: TextLabel) -> QWidget:
    """Return what a half of the page is about, beside a large sign."""
    shown = QWidget()
    layout = row(shown, gap=16)
    layout.addWidget(Sign(sign, ink="accent", size=40), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(words, 1)
    return shown


def line_row(line: Line) -> QWidget:
    """Return a sentence with its sign before it."""
    shown = QWidget()
    layout = row(shown, gap=8)
    layout.addWidget(Sign(line.sign, ink=ink_of(line.tone), size=18), 0, Qt.AlignmentFlag.AlignTop)
    layout.addWidget(body(line.words), 1)
    return shown

"""The page that stands in for the program when its data cannot be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.buttons import primary
from ui.widgets.labels import Sign, TextLabel
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Callable


class TroublePage(QWidget):
    """What is in the way, what to do, and a button that closes the program."""

    def __init__(self, words: str, folder: str, close: Callable[[], object]) -> None:
        super().__init__()
        self._inner = QWidget()
        self._button = primary(translate("Start", "Close"), close, name="trouble.close")
        self.setFocusProxy(self._button)
        layout = column(self._inner, gap=16)
        layout.addWidget(Sign("trouble", ink="trouble", size=44))
        layout.addWidget(TextLabel(translate("Start", "Kopā could not open its data"), "title"))
        layout.addWidget(TextLabel(words))
        place = translate("Start", "Data folder: {folder}").format(folder=folder)
        layout.addWidget(TextLabel(place, "small"))
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        outer = column(self, margins=(32, 32, 32, 32))
        across = row()
        across.addStretch(1)
        across.addWidget(self._inner, 4)
        across.addStretch(1)
        outer.addStretch(1)
        outer.addLayout(across)
        outer.addStretch(2)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Keep lines short enough to read at the text size in force."""
        self._inner.setMaximumWidth(current_theme().px(640))

"""A line on a card of the settings: a name, quieter words, and buttons at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import icon_button
from ui.widgets.labels import second, strong
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.widgets.buttons import Button

_SIGNS: Final = {"up": "chevron_up", "down": "chevron_down", "edit": "edit", "remove": "delete"}


class SettingLine(QWidget):
    """What is told of one record; `edited`, `removed` and `moved` carry the record.

    `spoken` gives the words of each button that the line has: up, down, edit, remove. `moved`
    carries (record, places), a place up being -1.
    """

    edited = Signal(object)
    removed = Signal(object)
    moved = Signal(object)

    def __init__(self, record: object, title: str, spoken: Mapping[str, str], *, name: str) -> None:
        super().__init__()
        self._record = record
        self._line = row(self, gap=12)
        self._words = column(gap=0)
        self._words.addWidget(strong(title))
        self._line.addLayout(self._words, 1)
        acts = {"up": self._up, "down": self._down, "edit": self._edit, "remove": self._remove}
        buttons = row(gap=0)
        self.buttons: dict[str, Button] = {}
        for act, words in spoken.items():
            button = icon_button(_SIGNS[act], words, acts[act], name=f"{name}.{act}")
            self.buttons[act] = button
            buttons.addWidget(button)
        self._line.addLayout(buttons)
        self._line.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)

    def stand_at(self, place: int, among: int) -> None:
        """Offer no moving beyond the ends of the list, where the line can be moved at all."""
        for act, is_possible in (("up", place > 0), ("down", place < among - 1)):
            if act in self.buttons:
                self.buttons[act].setEnabled(is_possible)

    def focus(self, by: int) -> None:
        """Give the keys back to the button that moved the record, or to the other at an end."""
        first, other = ("up", "down") if by < 0 else ("down", "up")
        button = self.buttons[first] if self.buttons[first].isEnabled() else self.buttons[other]
        button.setFocus()

    def say(self, words: str) -> None:
        """Put quieter words under the name."""
        if words:
            self._words.addWidget(second(words))

    def put_first(self, widget: QWidget) -> None:
        """Put a picture before the words."""
        self._line.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignTop)

    def add(self, widget: QWidget) -> None:
        """Put a widget under the words."""
        self._words.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def _up(self) -> None:
        self.moved.emit((self._record, -1))

    def _down(self) -> None:
        self.moved.emit((self._record, 1))

    def _edit(self) -> None:
        self.edited.emit(self._record)

    def _remove(self) -> None:
        self.removed.emit(self._record)

"""A line about something that belongs to a mini-project: its name, and taking it off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import icon_button, link
from ui.widgets.labels import small
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from ui.widgets.chips import Chip


class RecordLine(QWidget):
    """Its name opens it; `opened` and `removed` carry the record.

    With `remove` there is a button for taking it off, spoken so.
    """

    opened = Signal(object)
    removed = Signal(object)

    def __init__(
        self, record: object, title: str, about: str, *, name: str, remove: str = ""
    ) -> None:
        super().__init__()
        self._record = record
        self._across = row(self, gap=8)
        words = column(gap=0)
        words.addWidget(link(title, self._open, name=name), 0, Qt.AlignmentFlag.AlignLeft)
        if about:
            # As far in as the words of a link stand.
            beneath = row(gap=0, margins=(4, 0, 0, 0))
            beneath.addWidget(small(about))
            words.addLayout(beneath)
        self._across.addLayout(words, 1)
        if remove:
            button = icon_button("close", remove, self._remove, name=f"{name}.remove")
            self._across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def add_chip(self, chip: Chip) -> None:
        """Put a state at the end of the line."""
        self._across.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)

    def _open(self) -> None:
        self.opened.emit(self._record)

    def _remove(self) -> None:
        self.removed.emit(self._record)

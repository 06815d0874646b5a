"""What to look at in a plan, under its days: a sign and a sentence for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.widgets.labels import Sign, second
from ui.widgets.layouts import clear, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence


class HintList(QWidget):
    """Out of sight while there is nothing to look at."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._column = column(self, gap=4)
        self._shown: tuple[str, ...] = ()
        self.hide()

    def show_hints(self, hints: Sequence[str]) -> None:
        """Show these sentences."""
        if tuple(hints) == self._shown:
            return
        self._shown = tuple(hints)
        clear(self._column)
        for words in hints:
            line = row(gap=8)
            line.addWidget(Sign("warning", ink="attention", size=16))
            line.addWidget(second(words), 1)
            self._column.addLayout(line)
        self.setAccessibleName("\n".join(hints))
        self.setVisible(bool(hints))

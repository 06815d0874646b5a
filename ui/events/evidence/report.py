"""What is worth saying of single files that were brought, until a person has read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.buttons import plain
from ui.widgets.cards import Card
from ui.widgets.labels import body
from ui.widgets.layouts import clear

if TYPE_CHECKING:
    from collections.abc import Sequence


class ReportCard(Card):
    """Lines that stay in sight until they were read. `closed` carries nothing."""

    closed = Signal()

    def __init__(self, *, name: str) -> None:
        super().__init__(translate("Evidence", "Worth a look"), tone=Tone.ATTENTION)
        self.setObjectName(f"{name}.report")
        self.add_act(
            plain(translate("Evidence", "Understood"), self._close, name=f"{name}.report.close")
        )
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show the lines; none hides the card."""
        clear(self.body)
        for line in lines:
            self.add(body(line))
        self.setVisible(bool(lines))

    def _close(self) -> None:
        self.show_lines(())
        self.closed.emit()

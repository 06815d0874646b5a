"""The bar that says what happened, with Undo beside it; it never asks and never blocks.

It shows one notice until the next act or until it is closed: nobody has to read against a clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.buttons import icon_button, plain
from ui.widgets.edges import EdgedFrame
from ui.widgets.labels import Sign, TextLabel, ink_of, restyle
from ui.widgets.layouts import column, row
from ui.widgets.spoken import announce

_SIGNS: Final = {
    Tone.NEUTRAL: "info",
    Tone.GOOD: "present",
    Tone.ATTENTION: "warning",
    Tone.TROUBLE: "trouble",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """What the bar says. `undoable` offers Undo beside it."""

    text: str
    tone: Tone = Tone.GOOD
    undoable: bool = False


class NoticeBar(QWidget):
    """One notice at a time. `undo_asked` and `closed` carry nothing."""

    undo_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._frame = EdgedFrame("notice")
        self.setObjectName("notice")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._sign = Sign("info")
        self._words = TextLabel()
        self._undo = plain(
            translate("Widgets", "Undo"), self._ask_undo, name="notice.undo", sign="undo"
        )
        close = icon_button(
            "close", translate("Widgets", "Close notice"), self.close_notice, name="notice.close"
        )
        column(self, margins=(24, 0, 24, 12)).addWidget(self._frame)
        layout = row(self._frame, gap=8, margins=(12, 4, 6, 4))
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._undo)
        layout.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said at the moment; empty when nothing is."""
        return "" if self.isHidden() else self._words.accessibleName()

    def show_notice(self, notice: Notice) -> None:
        """Say this instead of what was said before, aloud too."""
        self._words.set_text(notice.text)
        self._sign.set_sign(_SIGNS[notice.tone], ink=ink_of(notice.tone))
        self._undo.setVisible(notice.undoable)
        self._frame.setProperty("tone", notice.tone.value)
        self.setAccessibleName(notice.text)
        self._frame.set_edge(notice.tone)
        restyle(self._frame)
        self.show()
        announce(self, notice.text, urgent=notice.tone is Tone.TROUBLE)

    def close_notice(self) -> None:
        """Say nothing any more."""
        self.hide()
        self.closed.emit()

    def _ask_undo(self) -> None:
        self.undo_asked.emit()

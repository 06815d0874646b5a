"""Cards: white sheets with round corners that hold one thing each, with its acts below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import Tone
from ui.widgets.edges import EdgedFrame
from ui.widgets.labels import heading, second
from ui.widgets.layouts import column, flow, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.widgets.chips import Chip


class Card(EdgedFrame):
    """A sheet with an optional heading, a body to fill and a row of acts.

    `body` is a layout from top to bottom; `add_act` puts buttons under it, side by side.
    """

    def __init__(self, title: str = "", *, subtitle: str = "", tone: Tone = Tone.NEUTRAL) -> None:
        super().__init__("card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._outer = column(self, gap=12, margins=(16, 14, 16, 14))
        self._head = row(gap=8)
        self._chips = row(gap=4)
        self._title = heading(title)
        self._subtitle = second(subtitle)
        self.body: QVBoxLayout = column(gap=8)
        self._acts = flow(gap=8)
        self._build()
        self._title.setVisible(bool(title))
        self._subtitle.setVisible(bool(subtitle))
        self.set_tone(tone)

    def _build(self) -> None:
        words = column(gap=2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._head.addLayout(words, 1)
        self._head.addLayout(self._chips)
        self._outer.addLayout(self._head)
        self._outer.addLayout(self.body)
        self._outer.addLayout(self._acts)

    def set_title(self, text: str) -> None:
        """Change the heading."""
        self._title.set_text(text)
        self._title.setVisible(bool(text))

    def set_subtitle(self, text: str) -> None:
        """Change the quieter line under the heading."""
        self._subtitle.set_text(text)
        self._subtitle.setVisible(bool(text))

    def set_tone(self, tone: Tone) -> None:
        """Mark the card's edge; the words of the card say the same."""
        self.set_edge(tone)

    def add_chip(self, chip: Chip) -> Chip:
        """Put a state into the upper right corner."""
        self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        return chip

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget at the end of the body."""
        self.body.addWidget(widget)
        return widget

    def add_act(self, button: QWidget) -> QWidget:
        """Put a button at the end of the acts."""
        self._acts.addWidget(button)
        return button

    # Qt overrides
    def sizeHint(self) -> QSize:
        """Ask for the height that the width in force needs.

        A card may not grow, so its hint is its greatest height too, and Qt's own hint knows
        nothing of lines that wrap.
        """
        hint = super().sizeHint()
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            return hint
        return QSize(hint.width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

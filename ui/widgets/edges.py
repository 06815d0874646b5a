"""Frames with a coloured edge at the left, for what is good, needs attention or is in trouble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QFrame

from ui.theme.theme import current_theme
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class EdgedFrame(QFrame):
    """A sheet whose left edge carries a tone; the words in it say the same."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self._tone = Tone.NEUTRAL

    def set_edge(self, tone: Tone) -> None:
        """Colour the edge; a neutral one has none."""
        self._tone = tone
        self.update()

    # Qt overrides
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._tone is Tone.NEUTRAL:
            return
        # Drawn here: a style sheet bends a thick left border around the corners.
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = QPainterPath()
        sheet.addRoundedRect(QRectF(self.rect()), theme.px(8), theme.px(8))
        painter.setClipPath(sheet)
        colour = QColor(theme.tokens.of(self._tone))
        painter.fillRect(0, 0, theme.px(4), self.height(), colour)
        painter.end()

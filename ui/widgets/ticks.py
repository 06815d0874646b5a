"""Ticks, drawn by Kopā itself so that they are as crisp and as large as the text asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from ui import icons
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


def paint_tick(painter: QPainter, frame: QRect, *, is_ticked: bool, is_possible: bool) -> None:
    """Draw a box, with a tick in it or without."""
    theme = current_theme()
    tokens = theme.tokens
    outline = tokens.edge if is_possible else tokens.line
    ground = tokens.surface if is_possible else tokens.hover
    if is_ticked:
        outline = ground = tokens.accent if is_possible else tokens.edge
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(outline), max(1.5, theme.px(1.5))))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(QRectF(frame).adjusted(1, 1, -1, -1), theme.px(4), theme.px(4))
    if is_ticked:
        painter.drawPixmap(
            frame.adjusted(1, 1, -1, -1), icons.pixmap("check", ink="on_accent", size=16)
        )
    painter.restore()


class TickBox(QCheckBox):
    """A tick with its words."""

    # Qt overrides
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        place = QStyle.SubElement.SE_CheckBoxIndicator
        frame = self.style().subElementRect(place, option, self)
        painter = QPainter(self)
        paint_tick(painter, frame, is_ticked=self.isChecked(), is_possible=self.isEnabled())
        painter.end()

"""What cells of marks are painted with: chips of sign and word, the ring of the cursor, heads.

The grid of attendance and the page entered from paper look alike because both draw with these. They
know nothing of marks: sign, word and tone are given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.labels import ink_of

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from ui.theme.tokens import Tone

_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CORNER: Final = 6
_SIGN: Final = 16


def strong_font(font: QFont) -> QFont:
    """Return the font of heads and marks: a little smaller than the words around it, and bolder."""
    strong = QFont(font)
    strong.setPointSizeF(strong.pointSizeF() * 10 / 11)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def draw_cut(painter: QPainter, frame: QRectF, text: str) -> int:
    """Draw words cut to the frame; return how wide they are."""
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(frame.width()))
    painter.drawText(frame, _LEFT, shown)
    return metrics.horizontalAdvance(shown)


def paint_chip(painter: QPainter, cell: QRectF, tone: Tone, sign: str) -> QRectF:
    """Draw the chip of a mark with its sign; return the room for its word.

    The painter is left with the ink of the word.
    """
    theme = current_theme()
    chip = _inside(cell)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.behind(tone)))
    painter.drawRoundedRect(chip, theme.px(_CORNER), theme.px(_CORNER))
    side = theme.px(_SIGN)
    drawn = icons.pixmap(sign, ink=ink_of(tone), size=_SIGN)
    painter.drawPixmap(QPointF(chip.x() + theme.px(6), chip.center().y() - side / 2), drawn)
    painter.setPen(QColor(theme.tokens.of(tone)))
    return chip.adjusted(side + theme.px(10), 0, -theme.px(2), 0)


def paint_blank(painter: QPainter, cell: QRectF) -> None:
    """Draw the dashed outline of a chip that is not there yet."""
    theme = current_theme()
    painter.setPen(QPen(QColor(theme.tokens.line), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(_inside(cell), theme.px(_CORNER), theme.px(_CORNER))


def paint_ring(painter: QPainter, cell: QRectF, *, has_focus: bool) -> None:
    """Draw the ring around the cell where the cursor is."""
    theme = current_theme()
    width = max(2, theme.px(2))
    painter.setPen(QPen(QColor(theme.tokens.accent if has_focus else theme.tokens.edge), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = cell.adjusted(width, width / 2, -width / 2, -width)
    painter.drawRoundedRect(ring, theme.px(_CORNER), theme.px(_CORNER))


def paint_head(painter: QPainter, rect: QRect, *, is_current: bool, has_edge: bool) -> QRectF:
    """Draw the ground of a column's head; return the room for its words, the ink set for them."""
    theme = current_theme()
    line = QColor(theme.tokens.line)
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, line)
    if has_edge:
        painter.fillRect(rect.x(), rect.y(), 1, rect.height(), line)
    if is_current:
        thick = theme.px(3)
        accent = QColor(theme.tokens.accent)
        painter.fillRect(rect.x(), rect.bottom() - thick, rect.width(), thick, accent)
    painter.setPen(QColor(theme.tokens.text if is_current else theme.tokens.second))
    return QRectF(rect).adjusted(theme.px(12), 0, -theme.px(4), -theme.px(2))


def _inside(cell: QRectF) -> QRectF:
    theme = current_theme()
    return cell.adjusted(theme.px(5), theme.px(5), -theme.px(4), -theme.px(5))

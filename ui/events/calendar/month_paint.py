"""How a day of the month is drawn: its number, its holiday, and as many events as have room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from app.texts import translate
from ui import icons
from ui.events.calendar.month_model import MonthModel
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from ui.events.calendar.month import DayLine, MonthDay
    from ui.events.calendar.month_model import Index

_PAD: Final = 6
_SIGN: Final = 14
_GAP: Final = 2
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE: Final = Qt.AlignmentFlag.AlignCenter


class DayDelegate(QStyledItemDelegate):
    """Draws days. A state is never told by colour alone: cancelled events are struck out."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._small = QFont()
        self._strong = QFont()
        self.take_theme()

    def take_theme(self) -> None:
        """Take over the fonts in force."""
        self._small = QFont(self._view.font())
        self._small.setPointSizeF(self._small.pointSizeF() * 10 / 11)
        self._strong = QFont(self._view.font())
        self._strong.setWeight(QFont.Weight.DemiBold)

    @property
    def least_height(self) -> int:
        """Return the height in which the number and one line have room."""
        return self._head_height() + self._line_height() + current_theme().px(_GAP)

    def line_at(self, shown: MonthDay, frame: QRect, y: int) -> DayLine | None:
        """Return the event that is drawn at a height of a cell, if one is."""
        number = (y - frame.top() - self._head_height()) // self._line_height()
        lines = self._fitting(shown, frame)
        return lines[number] if 0 <= number < len(lines) else None

    # Qt overrides
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, MonthModel)  # noqa: S101  the view shows nothing else
        shown = model.day(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, shown)
        self._paint_head(painter, option.rect, shown)
        self._paint_lines(painter, option.rect, shown)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, shown: MonthDay
    ) -> None:
        theme = current_theme()
        tokens, frame = theme.tokens, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = tokens.surface if shown.is_of_month else tokens.background
        painter.fillRect(frame, QColor(tokens.soft if is_selected else ground))
        painter.fillRect(frame.x(), frame.bottom(), frame.width(), 1, QColor(tokens.line))
        painter.fillRect(frame.right(), frame.y(), 1, frame.height(), QColor(tokens.line))
        if is_selected and self._view.hasFocus():
            width = theme.px(2)
            painter.setPen(QPen(QColor(tokens.accent), width))
            inset = width // 2 + 1
            painter.drawRect(frame.adjusted(inset, inset, -inset - 1, -inset - 1))

    def _paint_head(self, painter: QPainter, frame: QRect, shown: MonthDay) -> None:
        theme = current_theme()
        tokens = theme.tokens
        side = self._head_height() - theme.px(4)
        number = QRectF(frame.x() + theme.px(3), frame.y() + theme.px(3), side, side)
        # Days of other months are told apart by their weight too: high contrast has no greys.
        painter.setFont(self._strong if shown.is_of_month else self._small)
        if shown.is_today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(number)
        ink = tokens.text if shown.is_of_month else tokens.second
        painter.setPen(QColor(tokens.on_accent if shown.is_today else ink))
        painter.drawText(number, int(_MIDDLE), str(shown.on.day))
        if shown.holiday:
            self._paint_holiday(painter, frame, number, shown.holiday)

    def _paint_holiday(self, painter: QPainter, frame: QRect, number: QRectF, holiday: str) -> None:
        theme = current_theme()
        sign = theme.px(_SIGN)
        left = number.right() + theme.px(4)
        painter.drawPixmap(
            QPointF(left, number.center().y() - sign / 2),
            icons.pixmap("star", ink="attention", size=_SIGN),
        )
        painter.setFont(self._small)
        painter.setPen(QColor(theme.tokens.attention))
        left += sign + theme.px(3)
        room = QRectF(left, number.y(), frame.right() - theme.px(_PAD) - left, number.height())
        _draw_cut(painter, room, holiday)

    def _paint_lines(self, painter: QPainter, frame: QRect, shown: MonthDay) -> None:
        theme = current_theme()
        pad, height = theme.px(_PAD), self._line_height()
        top = frame.y() + self._head_height()
        lines = self._fitting(shown, frame)
        for line in lines:
            self._paint_line(
                painter, QRectF(frame.x() + pad, top, frame.width() - 2 * pad, height), line
            )
            top += height
        hidden = len(shown.lines) - len(lines)
        if hidden:
            painter.setFont(self._small)
            painter.setPen(QColor(theme.tokens.second))
            words = translate("Events", "+{count} more").format(count=hidden)
            _draw_cut(painter, QRectF(frame.x() + pad, top, frame.width() - 2 * pad, height), words)

    def _paint_line(self, painter: QPainter, room: QRectF, line: DayLine) -> None:
        theme = current_theme()
        bar = theme.px(3)
        ink = theme.tokens.second if line.is_cancelled else theme.tokens.text
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tokens.edge if line.is_cancelled else theme.tokens.accent))
        painter.drawRoundedRect(room.adjusted(0, 3, bar - room.width(), -3), bar / 2, bar / 2)
        font = QFont(self._small)
        font.setStrikeOut(line.is_cancelled)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        _draw_cut(painter, room.adjusted(bar + theme.px(4), 0, 0, 0), line.words)

    def _fitting(self, shown: MonthDay, frame: QRect) -> tuple[DayLine, ...]:
        """Return the events that have room; one line less where the others are counted."""
        room = max((frame.height() - self._head_height()) // self._line_height(), 1)
        return shown.lines if len(shown.lines) <= room else shown.lines[: room - 1]

    def _head_height(self) -> int:
        return QFontMetrics(self._strong).height() + current_theme().px(8)

    def _line_height(self) -> int:
        return QFontMetrics(self._small).height() + current_theme().px(_GAP)


def _draw_cut(painter: QPainter, room: QRectF, words: str) -> None:
    metrics = painter.fontMetrics()
    cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, int(_LEFT), cut)

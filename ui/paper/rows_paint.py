"""How the rows of a page look: like the paper, with what was read from it as sign and word.

It draws; it decides nothing. Sign, word and colour always stand together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from app.texts import translate
from ui import icons
from ui.events.attendance.words import SIGNS, TONES, UNKNOWN_SIGN
from ui.paper.rows_model import Kind, RowsModel
from ui.paper.words import mark_word, standing_words
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.cell_paint import (
    draw_cut,
    paint_blank,
    paint_chip,
    paint_head,
    paint_ring,
    strong_font,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QRect
    from PySide6.QtWidgets import QTableView

    from app.domain.attendance import Mark
    from app.domain.paper_entry import PaperLine

    Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 40
HEAD_HEIGHT: Final = 46
PADDING: Final = 12
_BOXES: Final = 18
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RowDelegate(QStyledItemDelegate):
    """Draws a cell of the page; a ring stands where the cursor is."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def _paint_ground(self, painter: QPainter, frame: QRect, index: Index) -> None:
        tokens = current_theme().tokens
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(frame, QColor(tokens.hover))
            if index.column() == 0:
                thick = current_theme().px(4)
                painter.fillRect(frame.x(), frame.y(), thick, frame.height(), QColor(tokens.accent))
        painter.fillRect(frame.x(), frame.bottom(), frame.width(), 1, QColor(tokens.line))
        if index.column():
            painter.fillRect(frame.x(), frame.y(), 1, frame.height(), QColor(tokens.line))

    def _paint_number(self, painter: QPainter, frame: QRectF, line: PaperLine) -> None:
        painter.setPen(QColor(current_theme().tokens.second))
        inner = frame.adjusted(0, 0, -current_theme().px(10), 0)
        painter.drawText(inner, _RIGHT, str(line.number))

    def _paint_name(
        self, painter: QPainter, frame: QRectF, line: PaperLine, *, is_at_cursor: bool
    ) -> None:
        theme = current_theme()
        inner = frame.adjusted(theme.px(PADDING), 0, -theme.px(8), 0)
        if line.person is None and is_at_cursor:
            painter.setPen(QColor(theme.tokens.second))
            draw_cut(painter, inner, translate("Paper", "Enter: type the name written here"))
            return
        if line.person is None:
            self._paint_boxes(painter, inner)
            return
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens.text))
        more = standing_words(line)
        used = draw_cut(painter, inner, line.name)
        rest = inner.adjusted(used + theme.px(10), 0, 0, 0)
        if more and rest.width() > theme.px(40):
            painter.setFont(self._view.font())
            painter.setPen(QColor(theme.tokens.second))
            draw_cut(painter, rest, more)

    def _paint_boxes(self, painter: QPainter, frame: QRectF) -> None:
        """Draw the boxes for letters that the paper has on its empty rows."""
        theme = current_theme()
        side = theme.px(18)
        painter.setPen(QPen(QColor(theme.tokens.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        top = frame.center().y() - side / 2
        count = min(_BOXES, int(frame.width() // side))
        for place in range(count):
            painter.drawRect(QRectF(frame.x() + place * side, top, side, side))

    def _paint_mark(self, painter: QPainter, frame: QRectF, mark: Mark) -> None:
        words = paint_chip(
            painter, frame, TONES.get(mark, Tone.NEUTRAL), SIGNS.get(mark, UNKNOWN_SIGN)
        )
        painter.setFont(strong_font(self._view.font()))
        draw_cut(painter, words, mark_word(mark))

    def _paint_tick(self, painter: QPainter, frame: QRectF, *, says: bool | None) -> None:
        theme = current_theme()
        side = theme.px(18)
        box = QRectF(frame.center().x() - side / 2, frame.center().y() - side / 2, side, side)
        painter.setPen(QPen(QColor(theme.tokens.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))
        if says is not None:
            sign = icons.pixmap(
                "check" if says else "close", ink="accent" if says else "trouble", size=16
            )
            painter.drawPixmap(QPointF(box.x() + theme.px(1), box.y() + theme.px(1)), sign)

    def _paint_inside(self, painter: QPainter, frame: QRectF, index: Index) -> None:
        model = index.model()
        assert isinstance(model, RowsModel)  # noqa: S101  made for this model only
        line, column = model.line(index.row()), model.column(index.column())
        mark = model.mark(index.row(), index.column())
        match column.kind:
            case Kind.NUMBER:
                self._paint_number(painter, frame, line)
            case Kind.NAME:
                is_at_cursor = index.row() == self._view.currentIndex().row()
                self._paint_name(painter, frame, line, is_at_cursor=is_at_cursor)
            case Kind.ABOUT:
                theme = current_theme()
                painter.setPen(QColor(theme.tokens.second))
                inner = frame.adjusted(theme.px(PADDING), 0, -theme.px(4), 0)
                draw_cut(painter, inner, model.about(index.row()))
            case Kind.SESSION if mark is not None:
                self._paint_mark(painter, frame, mark)
            case Kind.SESSION if line.person is not None:
                paint_blank(painter, frame)
            case Kind.TICK if column.purpose is not None and line.person is not None:
                self._paint_tick(painter, frame, says=line.ticks.get(column.purpose))

    # Qt overrides
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option.rect, index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._view.font())
        frame = QRectF(option.rect)
        self._paint_inside(painter, frame, index)
        if index == self._view.currentIndex():
            paint_ring(painter, frame, has_focus=self._view.hasFocus())
        painter.restore()


class RowsHeader(QHeaderView):
    """The heads of the columns as on the paper; the session that is entered is underlined."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # Qt overrides
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        is_current = section == self._view.currentIndex().column()
        painter.save()
        frame = paint_head(painter, rect, is_current=is_current, has_edge=section > 0)
        painter.setFont(strong_font(self._view.font()))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        metrics = painter.fontMetrics()
        lines = [
            metrics.elidedText(one, Qt.TextElideMode.ElideRight, int(frame.width()))
            for one in words.splitlines()
        ]
        painter.drawText(frame, _LEFT, "\n".join(lines))
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(HEAD_HEIGHT))

"""How the grid looks: cells with sign and word, names at the left, sessions on top.

It draws; it decides nothing. Sign, word and colour always stand together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem

from ui import icons
from ui.events.attendance.grid_model import GridModel, KinPlace
from ui.events.attendance.words import TONES, cell_word, mark_word, removed_words, sign_of
from ui.people.wording import age_words
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
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QTableView

    from app.domain.attendance import Cell
    from app.domain.events import Registration

    Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 36
HEAD_HEIGHT: Final = 48
LEAST_CELL: Final = 92
WIDEST_CELL: Final = 148
LEAST_NAMES: Final = 220
PADDING: Final = 12
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class CellDelegate(QStyledItemDelegate):
    """Draws a cell: the mark as sign and word, a ring where the cursor is.

    A blank cell has the outline of a mark only where it `offers_marks`.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self.offers_marks = True
        self._strong = QFont()
        self.take_theme()

    def take_theme(self) -> None:
        """Take over the fonts in force."""
        self._strong = strong_font(self._view.font())

    def _paint_ground(self, painter: QPainter, frame: QRect, index: Index) -> None:
        tokens = current_theme().tokens
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(frame, QColor(tokens.hover))
        painter.fillRect(frame.x(), frame.bottom(), frame.width(), 1, QColor(tokens.line))
        painter.fillRect(frame.x(), frame.y(), 1, frame.height(), QColor(tokens.line))

    def _paint_mark(self, painter: QPainter, frame: QRectF, cell: Cell) -> None:
        words = paint_chip(painter, frame, TONES.get(cell.mark, Tone.NEUTRAL), sign_of(cell))
        painter.setFont(self._strong)
        draw_cut(painter, words, _fitting_word(cell, painter, words.width()))

    # Qt overrides
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, GridModel)  # noqa: S101  made for this model only
        painter.save()
        self._paint_ground(painter, option.rect, index)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = model.cell(index.row(), index.column())
        if cell is None:
            if self.offers_marks:
                paint_blank(painter, QRectF(option.rect))
        else:
            self._paint_mark(painter, QRectF(option.rect), cell)
        if index == self._view.currentIndex():
            paint_ring(painter, QRectF(option.rect), has_focus=self._view.hasFocus())
        painter.restore()


class NamesHeader(QHeaderView):
    """The names at the left, with quieter words behind them where there is room."""

    def __init__(self, view: QTableView, place_label: Callable[[str], str]) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self._place_label = place_label
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    def _about(self, person: Registration) -> str:
        parts = (
            person.organisation_name or self._place_label(person.territory),
            age_words(person.age_band),
        )
        return " · ".join(part for part in parts if part)

    def _paint_ground(self, painter: QPainter, rect: QRect, *, is_current: bool) -> None:
        theme = current_theme()
        if is_current:
            painter.fillRect(rect, QColor(theme.tokens.hover))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, QColor(theme.tokens.line))
        if is_current:
            painter.fillRect(
                rect.x(), rect.y(), theme.px(4), rect.height(), QColor(theme.tokens.accent)
            )

    def _paint_bracket(self, painter: QPainter, rect: QRect, place: KinPlace) -> None:
        """Draw the row's part of the bracket that holds a family together."""
        theme = current_theme()
        pen = QPen(QColor(theme.tokens.second), max(2, theme.px(2)))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        x, tip = rect.x() + theme.px(PADDING), rect.x() + theme.px(PADDING + 7)
        middle = rect.center().y()
        top = middle if place is KinPlace.FIRST else rect.top()
        bottom = middle if place is KinPlace.LAST else rect.bottom() + 1
        painter.drawLine(x, top, x, bottom)
        if place is not KinPlace.WITHIN:
            painter.drawLine(x, middle, tip, middle)

    def _paint_removed(self, painter: QPainter, frame: QRectF) -> QRectF:
        """Draw the sign of somebody who was removed; return the room that is left for the name."""
        theme = current_theme()
        side = theme.px(18)
        sign = icons.pixmap("person_removed", ink="attention", size=18)
        painter.drawPixmap(QPointF(frame.x(), frame.center().y() - side / 2), sign)
        return frame.adjusted(side + theme.px(6), 0, 0, 0)

    def _paint_words(
        self, painter: QPainter, frame: QRectF, person: Registration, *, is_current: bool
    ) -> None:
        theme = current_theme()
        font = QFont(self._view.font())
        if is_current:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens.second if person.is_removed else theme.tokens.text))
        used = draw_cut(painter, frame, person.name)
        start = max(frame.x() + used + theme.px(16), theme.px(LEAST_NAMES + PADDING))
        rest = QRectF(frame)
        rest.setLeft(start)
        if rest.width() > theme.px(60):
            painter.setFont(self._view.font())
            tone = theme.tokens.attention if person.is_removed else theme.tokens.second
            painter.setPen(QColor(tone))
            draw_cut(painter, rest, removed_words() if person.is_removed else self._about(person))

    # Qt overrides
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self.model()
        if not isinstance(model, GridModel) or not rect.isValid():
            return
        theme = current_theme()
        person, place = model.person(section), model.kin_place(section)
        is_current = section == self._view.currentIndex().row()
        painter.save()
        self._paint_ground(painter, rect, is_current=is_current)
        frame = QRectF(rect).adjusted(theme.px(PADDING), 0, -theme.px(8), 0)
        if place is not KinPlace.ALONE:
            self._paint_bracket(painter, rect, place)
            # Whoever leads the family stands out from those who belong to them.
            inset = 14 if place is KinPlace.FIRST else 24
            frame.adjust(theme.px(inset), 0, 0, 0)
        if person.is_removed:
            frame = self._paint_removed(painter, frame)
        self._paint_words(painter, frame, person, is_current=is_current)
        painter.restore()


class SessionsHeader(QHeaderView):
    """The sessions on top: day above, start below; the one that counts go to is underlined."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # Qt overrides
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        is_current = section == self._view.currentIndex().column()
        painter.save()
        frame = paint_head(painter, rect, is_current=is_current, has_edge=True)
        painter.setFont(strong_font(self._view.font()))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.drawText(frame, _LEFT, words)
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().px(HEAD_HEIGHT))


def _fitting_word(cell: Cell, painter: QPainter, room: float) -> str:
    """Return mark and minutes where there is room for both, else the minutes alone."""
    if cell.minutes is None:
        return cell_word(cell)
    both = f"{mark_word(cell.mark)} {cell_word(cell)}"
    return both if painter.fontMetrics().horizontalAdvance(both) <= room else cell_word(cell)

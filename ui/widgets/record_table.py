"""The table view of records: airy rows, selection kept by identity, Enter opens, Tab leaves.

It knows how rows are drawn and which keys mean what; what is shown comes from the model's columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import icons
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.labels import ink_of
from ui.widgets.table_model import (
    SECOND_ROLE,
    SIGN_ROLE,
    TONE_ROLE,
    Column,
    RecordTableModel,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from ui.widgets.table_model import Index

ROW_HEIGHT: Final = 36
TALL_ROW_HEIGHT: Final = 52
_PADDING: Final = 12
_SIGNS: Final = {
    Tone.NEUTRAL: "info",
    Tone.GOOD: "check",
    Tone.ATTENTION: "warning",
    Tone.TROUBLE: "trouble",
}


class _RowDelegate(QStyledItemDelegate):
    """Draws cells: words, quieter words under them, or a chip. The row at the cursor has a bar."""

    def __init__(self, view: RecordTable) -> None:
        super().__init__(view)
        self._view = view
        self._theme = current_theme()
        self._small = QFont()
        self._strong = QFont()
        self.take_theme()

    def take_theme(self) -> None:
        """Take over the fonts and colours in force."""
        self._small = QFont(self._view.font())
        self._small.setPointSizeF(self._small.pointSizeF() * 10 / 11)
        self._strong = QFont(self._small)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, frame = self._theme, option.rect
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(frame, QColor(theme.tokens.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(frame, QColor(theme.tokens.hover))
        painter.fillRect(frame.x(), frame.bottom(), frame.width(), 1, QColor(theme.tokens.line))
        if is_selected and index.column() == 0:
            painter.fillRect(
                frame.x(), frame.y(), theme.px(4), frame.height(), QColor(theme.tokens.accent)
            )

    def _paint_words(self, painter: QPainter, frame: QRectF, index: Index) -> None:
        tokens = self._theme.tokens
        text = index.data()
        second = index.data(SECOND_ROLE)
        alignment = Qt.AlignmentFlag(index.data(Qt.ItemDataRole.TextAlignmentRole))
        painter.setFont(self._view.font())
        painter.setPen(QColor(tokens.text))
        if not second:
            _draw_cut(painter, frame, alignment, text)
            return
        upper = QRectF(frame.x(), frame.y(), frame.width(), frame.height() * 0.56)
        lower = QRectF(frame.x(), upper.bottom(), frame.width(), frame.height() * 0.40)
        _draw_cut(painter, upper, _at(alignment, Qt.AlignmentFlag.AlignBottom), text)
        painter.setFont(self._small)
        painter.setPen(QColor(tokens.second))
        _draw_cut(painter, lower, _at(alignment, Qt.AlignmentFlag.AlignTop), second)

    def _paint_chip(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, tone: Tone
    ) -> None:
        theme = self._theme
        frame = self._inside(option)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = theme.tokens.surface if is_selected else theme.tokens.behind(tone)
        sign = index.data(SIGN_ROLE) or _SIGNS[tone]
        side, pad = theme.px(16), theme.px(8)
        painter.setFont(self._strong)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, int(frame.width()) - side - 3 * pad
        )
        width = metrics.horizontalAdvance(text) + side + pad * 5 // 2
        height = metrics.height() + theme.px(4)
        chip = QRectF(frame.x(), frame.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.drawPixmap(
            QPointF(chip.x() + pad * 0.75, chip.center().y() - side / 2),
            icons.pixmap(sign, ink=ink_of(tone), size=16),
        )
        painter.setPen(QColor(theme.tokens.of(tone)))
        words = chip.adjusted(side + pad * 1.25, 0, 0, 0)
        painter.drawText(words, _LEFT, text)

    def _inside(self, option: QStyleOptionViewItem) -> QRectF:
        pad = self._theme.px(_PADDING)
        return QRectF(option.rect).adjusted(pad, 0, -pad, 0)

    # Qt overrides
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self._paint_ground(painter, option, index)
        tone = index.data(TONE_ROLE)
        if tone is None or not index.data():
            self._paint_words(painter, self._inside(option), index)
        else:
            # An enum that passed through Qt comes back as plain text.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_chip(painter, option, index, Tone(tone))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * self._theme.px(_PADDING), hint.height())


class RecordTable(QTableView):
    """A table of records.

    `opened` carries the identity of a row (Enter or double click), `selected` the identity of the
    row at the cursor or None, `letter_typed` what was typed on a row, for the search to go on with,
    `key_pressed` carries (key as int, identity) for keys that a screen asked for with `take_keys`.
    `sort_asked` carries (place of the column, whether falling) where `sorts_elsewhere` was called.
    `end_reached` says that the last row came into sight, for lists that are read piece by piece.
    """

    opened = Signal(object)
    selected = Signal(object)
    letter_typed = Signal(str)
    left_up = Signal()
    key_pressed = Signal(object)
    sort_asked = Signal(object)
    end_reached = Signal()

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        identity: Callable[[Any], Hashable],
        *,
        spoken: str,
        name: str,
        is_multiple: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._model = RecordTableModel(columns, identity, self)
        self._keys: frozenset[int] = frozenset()
        self._sorts_itself = True
        self._is_filling = False
        self._is_tall = any(column.second is not None for column in columns)
        self.setModel(self._model)
        self._delegate = _RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self._set_behaviour(is_multiple=is_multiple)
        self._set_header()
        self.apply_theme()
        self.selectionModel().currentRowChanged.connect(self._tell_selected)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._tell_end)

    def _set_behaviour(self, *, is_multiple: bool) -> None:
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if is_multiple else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _set_header(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(False)
        header.setStretchLastSection(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionClicked.connect(self._sort_by)

    @property
    def record_model(self) -> RecordTableModel[Any]:
        return self._model

    def show_records(self, records: Sequence[Any]) -> None:
        """Show these records; selection, cursor and scrolling stay where they were."""
        chosen, at = self.chosen(), self.identity_at_cursor()
        scrolled = self.verticalScrollBar().value()
        # Filling moves the scroll bar to and fro; only a person reaches the end.
        self._is_filling = True
        is_same = self._model.set_records(records)
        if not is_same:
            self._select_all_of(chosen, at)
            self.verticalScrollBar().setValue(scrolled)
        self._is_filling = False
        if not is_same:
            self.selected.emit(self.identity_at_cursor())

    def identity_at_cursor(self) -> Hashable | None:
        """Return the identity of the row at the cursor."""
        index = self.currentIndex()
        return self._model.identity_of(index.row()) if index.isValid() else None

    def chosen(self) -> tuple[Hashable, ...]:
        """Return the identities of all selected rows, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._model.identity_of(row) for row in rows)

    def go_to(self, identity: Hashable) -> bool:
        """Put the cursor on the row of an identity; return False when no row shows it."""
        row = self._model.row_of(identity)
        if row is None:
            return False
        self.setCurrentIndex(self._model.index(row, 0))
        return True

    def go_to_first(self) -> None:
        """Put the cursor on a row if it is on none, and take the keys."""
        if self._model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._model.index(0, 0))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, rows: int) -> None:
        """Move the cursor by so many rows, as far as there are rows."""
        row = min(max(self.currentIndex().row() + rows, 0), self._model.rowCount() - 1)
        if row >= 0:
            self.setCurrentIndex(self._model.index(row, 0))

    def sorts_elsewhere(self) -> None:
        """Tell the wish for an order through `sort_asked`: only part of the list is shown here."""
        self._sorts_itself = False

    def take_keys(self, *keys: Qt.Key) -> None:
        """Tell these keys through `key_pressed` instead of typing them into the search."""
        self._keys = frozenset(int(key) for key in keys)

    def apply_theme(self) -> None:
        """Take over the row height and the column widths of the text size in force."""
        height = TALL_ROW_HEIGHT if self._is_tall else ROW_HEIGHT
        self.verticalHeader().setMinimumSectionSize(current_theme().px(24))
        self.verticalHeader().setDefaultSectionSize(current_theme().px(height))
        self.setMinimumHeight(current_theme().px(ROW_HEIGHT + 2 * height))
        self._delegate.take_theme()
        self._share_width()

    def _select_all_of(self, chosen: Sequence[Hashable], at: Hashable | None) -> None:
        rows = [row for identity in chosen if (row := self._model.row_of(identity)) is not None]
        if at is not None and (row := self._model.row_of(at)) is not None:
            self.setCurrentIndex(self._model.index(row, 0))
        flags = QItemSelectionModel.SelectionFlag
        for row in rows:
            index = self._model.index(row, 0)
            self.selectionModel().select(index, flags.Select | flags.Rows)

    def _share_width(self) -> None:
        columns = self._model.columns
        letter = self.fontMetrics().horizontalAdvance("n")
        pad = 2 * current_theme().px(_PADDING)
        least = [column.chars * letter + pad for column in columns]
        free = max(self.viewport().width() - sum(least), 0)
        shares = sum(column.share for column in columns) or 1
        for place, column in enumerate(columns):
            self.setColumnWidth(place, least[place] + free * column.share // shares)

    def _sort_by(self, place: int) -> None:
        header = self.horizontalHeader()
        is_again = header.isSortIndicatorShown() and header.sortIndicatorSection() == place
        order = Qt.SortOrder.AscendingOrder
        if is_again and header.sortIndicatorOrder() == order:
            order = Qt.SortOrder.DescendingOrder
        header.setSortIndicatorShown(True)
        header.setSortIndicator(place, order)
        if self._sorts_itself:
            self._model.sort(place, order)
        else:
            self.sort_asked.emit((place, order == Qt.SortOrder.DescendingOrder))

    def _tell_selected(self, current: QModelIndex) -> None:
        self.selected.emit(self._model.identity_of(current.row()) if current.isValid() else None)

    def _tell_end(self, value: int) -> None:
        if not self._is_filling and value == self.verticalScrollBar().maximum() > 0:
            self.end_reached.emit()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.identity_of(index.row()))

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if key in self._keys and plain:
            self.key_pressed.emit((key, self.identity_at_cursor()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_up.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.letter_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()


_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _at(alignment: Qt.AlignmentFlag, height: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    return (alignment & Qt.AlignmentFlag.AlignHorizontal_Mask) | height


def _draw_cut(painter: QPainter, frame: QRectF, alignment: Qt.AlignmentFlag, text: str) -> None:
    width = int(frame.width())
    metrics = painter.fontMetrics()
    painter.drawText(
        frame, int(alignment), metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    )

"""A list of lines to tick: whom to print, whom to issue a certificate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.buttons import link
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.ticks import paint_tick

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem

_LINE_HEIGHT: Final = 36
_LEAST_SHOWN: Final = 4
_MOST_SHOWN: Final = 7
_EDGES: Final = 4  # of the frame that the style draws, above and below together


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line: whose it is, its words, quieter words behind them, and whether it may be ticked."""

    identity: Hashable
    words: str
    second: str = ""
    is_ticked: bool = True
    is_possible: bool = True


class _LineDelegate(QStyledItemDelegate):
    """Draws a line with its tick; a click anywhere on it and Space turn the tick."""

    # Qt overrides
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        tokens, frame = theme.tokens, option.rect
        is_possible = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(frame, QColor(tokens.soft))
        elif option.state & QStyle.StateFlag.State_MouseOver and is_possible:
            painter.fillRect(frame, QColor(tokens.hover))
        side, pad = theme.px(18), theme.px(12)
        box = QRect(frame.x() + pad, frame.center().y() - side // 2, side, side)
        paint_tick(painter, box, is_ticked=_is_ticked(index), is_possible=is_possible)
        words = frame.adjusted(2 * pad + side, 0, -pad, 0)
        painter.setPen(QColor(tokens.text if is_possible else tokens.second))
        text = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        # No width of its own: a long line is cut with an ellipsis instead of scrolling sideways.
        del option, index
        return QSize(0, current_theme().px(_LINE_HEIGHT))

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        del option
        by_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        by_click = event.type() == QEvent.Type.MouseButtonRelease
        if not (by_key or by_click) or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        state = Qt.CheckState.Unchecked if _is_ticked(index) else Qt.CheckState.Checked
        return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)


class CheckList(QWidget):
    """Lines with ticks, and *All* and *None* above. `changed` carries nothing.

    One that `is_short` is as high as its lines, where others take the height that is left.
    """

    changed = Signal()

    def __init__(self, *, spoken: str, name: str, is_short: bool = False) -> None:
        super().__init__()
        self._is_short = is_short
        self._lines: tuple[CheckLine, ...] = ()
        self._model = QStandardItemModel(self)
        self._view = QListView()
        self._view.setObjectName(name)
        self._view.setProperty("kind", "list")
        self._view.setAccessibleName(spoken)
        self._view.setModel(self._model)
        self._view.setItemDelegate(_LineDelegate(self._view))
        self._view.setMouseTracking(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._count = TextLabel("", "second", wraps=False)
        self._lay_out(name)
        self.setFocusProxy(self._view)
        self._model.itemChanged.connect(self._note_change)
        self.apply_theme()

    def _lay_out(self, name: str) -> None:
        top = row(gap=8)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(link(translate("Widgets", "Tick all"), self.tick_all, name=f"{name}.all"))
        top.addWidget(link(translate("Widgets", "Tick none"), self.tick_none, name=f"{name}.none"))
        layout = column(self, gap=4)
        # Tab comes in at the lines, which take the focus for the whole. What is put in before them
        # would be passed over.
        layout.addWidget(self._view, 1)
        layout.insertLayout(0, top)

    def show_lines(self, lines: Sequence[CheckLine]) -> None:
        """Show these lines with their ticks."""
        self._lines = tuple(lines)
        self._model.clear()
        for line in self._lines:
            self._model.appendRow(_item_of(line))
        self._show_count()
        self.apply_theme()

    def ticked(self) -> tuple[Hashable, ...]:
        """Return whose lines are ticked, in the order shown."""
        return tuple(
            line.identity
            for place, line in enumerate(self._lines)
            if self._model.item(place).checkState() == Qt.CheckState.Checked
        )

    def tick_all(self) -> None:
        """Tick every line that may be."""
        self._tick_each(Qt.CheckState.Checked)

    def tick_none(self) -> None:
        """Take every tick away."""
        self._tick_each(Qt.CheckState.Unchecked)

    def apply_theme(self) -> None:
        """Keep lines in sight at the text size in force: four at the least, of a short one all."""
        line = current_theme().px(_LINE_HEIGHT)
        if self._is_short:
            shown = min(max(1, len(self._lines)), _MOST_SHOWN)
            self._view.setFixedHeight(line * shown + 2 * self._view.frameWidth() + _EDGES)
        else:
            self._view.setMinimumHeight(line * _LEAST_SHOWN)
        self._view.scheduleDelayedItemsLayout()

    def _tick_each(self, state: Qt.CheckState) -> None:
        for place, line in enumerate(self._lines):
            if line.is_possible:
                self._model.item(place).setCheckState(state)

    def _note_change(self, _item: QStandardItem) -> None:
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        self._count.set_text(
            translate("Widgets", "{ticked} of {all} ticked").format(
                ticked=len(self.ticked()), all=len(self._lines)
            )
        )


def _is_ticked(index: QModelIndex | QPersistentModelIndex) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked


def _item_of(line: CheckLine) -> QStandardItem:
    item = QStandardItem(f"{line.words} · {line.second}" if line.second else line.words)
    item.setCheckable(line.is_possible)
    item.setEnabled(line.is_possible)
    item.setEditable(False)
    ticked = line.is_ticked and line.is_possible
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    return item

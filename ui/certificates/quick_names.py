"""Who gets one: a field that takes names from anywhere, and the list that it turns into.

A paste becomes the list at once; what is typed becomes it when the field is left. In the list a
name is written anew with Enter, removed with Delete. It decides nothing: the presenter does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QWidget,
)

from app.texts import translate
from ui import icons
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData, QRect
    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    Index = QModelIndex | QPersistentModelIndex

_LINE: Final = 34
_LINE_WITH_REMARK: Final = 52
_LINES_SHOWN: Final = 6
_NUMBER_ROOM: Final = 34
_REMARK: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class NameShown:
    """A row of the list; `remark` says what should be looked at, "" where all is well."""

    name: str
    remark: str = ""
    beside: str = ""


class PasteBox(QPlainTextEdit):
    """Takes names. `given` carries the text: of a paste, or of what was typed when it is left."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quick.paste")
        self.setTabChangesFocus(True)
        self.setAccessibleName(translate("QuickCertificates", "Names"))
        self.setPlaceholderText(
            translate(
                "QuickCertificates",
                "Paste the names here, from Excel, Word, an e-mail or anywhere, or write them one "
                "below the other.",
            )
        )
        self.apply_theme()

    def apply_theme(self) -> None:
        """Keep the height at a few lines of the text size in force."""
        self.setFixedHeight(current_theme().px(_LINE * 4))

    def give(self) -> None:
        """Hand over what stands here."""
        text = self.toPlainText()
        if text.strip():
            self.clear()
            self.given.emit(text)

    # Qt overrides
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.given.emit(f"{self.toPlainText()}\n{source.text()}".strip("\n"))
        self.clear()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.give()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.give()
            return
        super().keyPressEvent(event)


class _NameDelegate(QStyledItemDelegate):
    """Draws number, name and remark; what was written anew is told and not taken over."""

    renamed = Signal(int, str)

    # Qt overrides
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, tokens, frame = current_theme(), current_theme().tokens, option.rect
        painter.save()
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(frame, QColor(tokens.soft))
            painter.fillRect(
                frame.x(), frame.y(), theme.px(4), frame.height(), QColor(tokens.accent)
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(frame, QColor(tokens.hover))
        number = frame.adjusted(theme.px(8), 0, 0, 0)
        number.setWidth(theme.px(_NUMBER_ROOM) - theme.px(10))
        line = theme.px(_LINE)
        number.setHeight(line)
        centre = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.second))
        painter.drawText(number, int(centre | Qt.AlignmentFlag.AlignRight), str(index.row() + 1))
        words = frame.adjusted(theme.px(_NUMBER_ROOM) + theme.px(8), 0, -theme.px(8), 0)
        words.setHeight(line)
        painter.setPen(QColor(tokens.text))
        self._draw(painter, words, str(index.data() or ""))
        remark = str(index.data(_REMARK) or "")
        if remark:
            self._paint_remark(painter, words.translated(0, line - theme.px(8)), remark)
        painter.restore()

    def _paint_remark(self, painter: QPainter, words: QRect, remark: str) -> None:
        theme = current_theme()
        side = theme.px(14)
        sign = icons.pixmap("warning", ink="attention", size=14)
        painter.drawPixmap(words.x(), words.center().y() - side // 2, sign)
        small = QFont(painter.font())
        small.setPointSizeF(small.pointSizeF() * 10 / 11)
        painter.setFont(small)
        painter.setPen(QColor(theme.tokens.attention))
        self._draw(painter, words.adjusted(side + theme.px(6), 0, 0, 0), remark)

    def _draw(self, painter: QPainter, frame: QRect, text: str) -> None:
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, frame.width())
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(frame, int(left), cut)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        return QSize(0, current_theme().px(_LINE_WITH_REMARK if index.data(_REMARK) else _LINE))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        del index
        theme = current_theme()
        frame = option.rect.adjusted(theme.px(_NUMBER_ROOM), 0, 0, 0)
        frame.setHeight(theme.px(_LINE))
        editor.setGeometry(frame)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QLineEdit:
        del option, index
        editor = QLineEdit(parent)
        editor.setObjectName("quick.names.editor")
        editor.setAccessibleName(translate("QuickCertificates", "Name on the paper"))
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        del model
        self.renamed.emit(index.row(), cast("QLineEdit", editor).text())


class NamesList(QListView):
    """The rows. `renamed` carries row and name, `removed` the row, `chosen` the row at the cursor.

    The row at the cursor is -1 where the list is empty. `pasted` carries a text with more names.
    """

    renamed = Signal(int, str)
    removed = Signal(int)
    chosen = Signal(int)
    pasted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("quick.names")
        self.setProperty("kind", "list")
        self.setAccessibleName(translate("QuickCertificates", "Names on the papers"))
        self.setAccessibleDescription(
            translate("QuickCertificates", "Enter writes a name anew, Delete removes it.")
        )
        self._model = QStandardItemModel(self)
        self._delegate = _NameDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._delegate.renamed.connect(self.renamed)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.apply_theme()

    @property
    def row(self) -> int:
        return self.currentIndex().row()

    def show_names(self, names: Sequence[NameShown]) -> None:
        """Show these rows; the cursor stays in its row."""
        at = self.row
        self._model.clear()
        for shown in names:
            self._model.appendRow(_item_of(shown))
        self.apply_theme()
        if names:
            self.setCurrentIndex(self._model.index(min(max(at, 0), len(names) - 1), 0))
        self.chosen.emit(self.row)

    def go_to(self, row: int) -> None:
        """Put the cursor into a row and give it the keys."""
        self.setCurrentIndex(self._model.index(row, 0))
        self.setFocus()

    def write_anew(self, row: int) -> None:
        """Open a row for writing."""
        self.go_to(row)
        self.edit(self._model.index(row, 0))

    def apply_theme(self) -> None:
        """Show a few rows at the text size in force, all of them while they are fewer."""
        theme = current_theme()
        remarks = sum(bool(self._model.index(at, 0).data(_REMARK)) for at in range(6))
        rows = min(max(self._model.rowCount(), 2), _LINES_SHOWN)
        extra = min(remarks, rows) * (_LINE_WITH_REMARK - _LINE)
        self.setFixedHeight(theme.px(rows * _LINE + extra) + 2 * self.frameWidth() + 4)
        self.scheduleDelayedItemsLayout()

    def _tell_chosen(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(self.row)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_editing = self.state() == QAbstractItemView.State.EditingState
        if key == Qt.Key.Key_Delete and self.row >= 0:
            self.removed.emit(self.row)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0 and not is_editing:
            self.edit(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)


def _item_of(shown: NameShown) -> QStandardItem:
    item = QStandardItem(shown.name)
    item.setData(shown.remark, _REMARK)
    spoken = ". ".join(filter(None, (shown.name, shown.beside, shown.remark)))
    item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    item.setData(shown.remark or shown.name, Qt.ItemDataRole.ToolTipRole)
    return item

"""The answers under a name that is being typed: one of them is ready to be taken with Enter.

The keys stay in the field; the list only shows which answer Enter would take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from ui.events.people.find_presenter import FoundLine

    Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 36
LEAST_ROWS: Final = 3
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)


class FoundModel(QAbstractListModel):
    """Answers as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[FoundLine, ...] = ()

    def set_lines(self, lines: Sequence[FoundLine]) -> None:
        """Show these answers."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def line(self, row: int) -> FoundLine:
        """Return the answer of a row."""
        return self._lines[row]

    # Qt overrides
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == _DISPLAY:
            return line.words
        if role == _SPOKEN:
            return f"{line.words}, {line.second}" if line.second else line.words
        return None


class _FoundDelegate(QStyledItemDelegate):
    """Draws a sign, the name, and quieter words behind it."""

    # Qt overrides
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # No width of its own: what does not fit is cut, and nothing scrolls sideways.
        del option, index
        return QSize(0, current_theme().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        model = index.model()
        assert isinstance(model, FoundModel)  # noqa: S101  made for this model only
        line = model.line(index.row())
        painter.save()
        frame = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(frame, QColor(theme.tokens.soft))
            edge = QRectF(frame.x(), frame.y(), theme.px(4), frame.height())
            painter.fillRect(edge, QColor(theme.tokens.accent))
        side = theme.px(18)
        top = round(frame.center().y() - side / 2)
        sign = icons.pixmap(
            "person_add" if line.person is None else "person", ink="second", size=18
        )
        painter.drawPixmap(round(frame.x()) + theme.px(14), top, sign)
        words = frame.adjusted(theme.px(44), 0, -theme.px(12), 0)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        used = _draw(painter, words, font, theme.tokens.text, line.words)
        rest = words.adjusted(used + theme.px(12), 0, 0, 0)
        if line.second and rest.width() > 0:
            _draw(painter, rest, option.font, theme.tokens.second, line.second)
        painter.restore()


def _draw(painter: QPainter, frame: QRectF, font: QFont, colour: str, text: str) -> int:
    """Draw words cut to the frame; return how wide they are."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(frame.width()))
    painter.drawText(frame, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)


class FoundList(QListView):
    """As high as its answers. `chosen` carries a FoundLine that was clicked."""

    chosen = Signal(object)

    def __init__(self, *, spoken: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("kind", "list")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self._model = FoundModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_FoundDelegate(self))
        self.clicked.connect(self._choose)
        self.hide()

    def show_lines(self, lines: Sequence[FoundLine]) -> None:
        """Show answers with the first sure one ready; none hides the list."""
        self._model.set_lines(lines)
        self.setVisible(bool(lines))
        self.apply_theme()
        if lines:
            sure = next((place for place, line in enumerate(lines) if line.is_sure), 0)
            self.setCurrentIndex(self._model.index(sure, 0))

    def ready(self) -> FoundLine | None:
        """Return the answer that Enter would take."""
        index = self.currentIndex()
        return self._model.line(index.row()) if index.isValid() else None

    def step(self, rows: int) -> None:
        """Make another answer ready, and say it."""
        count = self._model.rowCount()
        if not count:
            return
        row = min(max(self.currentIndex().row() + rows, 0), count - 1)
        index = self._model.index(row, 0)
        self.setCurrentIndex(index)
        announce(self, index.data(_SPOKEN))

    def apply_theme(self) -> None:
        """Be as high as the answers at the text size in force."""
        height = current_theme().px(ROW_HEIGHT)
        # A third of the window at most; the arrows reach the other answers.
        most = max(self.window().height() // 3 // height, LEAST_ROWS)
        rows = min(self._model.rowCount(), most)
        self.setFixedHeight(rows * height + 2 * self.frameWidth() + 2)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.line(index.row()))

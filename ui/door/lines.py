"""The answers of the door in big type: a digit to choose by, the name, and what is to be known.

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
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.texts import translate
from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from ui.door.shown import DoorLine

    Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT: Final = 48
_LEAST_ROWS: Final = 2
_MOST_DIGIT: Final = 9
_NAME_POINTS: Final = 18
_WORDS_POINTS: Final = 12
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter


class DoorModel(QAbstractListModel):
    """Answers as rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[DoorLine, ...] = ()

    @property
    def lines(self) -> tuple[DoorLine, ...]:
        return self._lines

    def set_lines(self, lines: Sequence[DoorLine]) -> None:
        """Show these answers."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    # Qt overrides
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == _DISPLAY:
            return line.name
        if role == _SPOKEN:
            return ", ".join(filter(None, (line.name, line.second, line.standing)))
        return None


class DoorList(QListView):
    """As high as its answers, as far as there is room. `chosen` carries a DoorLine clicked on."""

    chosen = Signal(object)

    def __init__(self, *, spoken: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("kind", "list")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setUniformItemSizes(True)
        self._model = DoorModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_LineDelegate(self))
        self.clicked.connect(self._choose)

    def show_lines(self, lines: Sequence[DoorLine]) -> None:
        """Show answers with the first sure one ready."""
        self._model.set_lines(lines)
        self.apply_theme()
        if lines:
            sure = next((place for place, line in enumerate(lines) if line.is_sure), 0)
            self._go_to(sure)

    @property
    def lines(self) -> tuple[DoorLine, ...]:
        """The answers in sight."""
        return self._model.lines

    def ready(self) -> DoorLine | None:
        """Return the answer that Enter would take."""
        index = self.currentIndex()
        return self._model.lines[index.row()] if index.isValid() else None

    def step(self, rows: int) -> None:
        """Make another answer ready, around the end too, and say it."""
        count = self._model.rowCount()
        if count:
            self._go_to((self.currentIndex().row() + rows) % count)
            announce(self, self.currentIndex().data(_SPOKEN))

    def apply_theme(self) -> None:
        """Be as high as the answers at the text size in force, and two rows at least."""
        height = current_theme().px(ROW_HEIGHT)
        edge = 2 * self.frameWidth() + 2
        rows = self._model.rowCount()
        self.setMaximumHeight(rows * height + edge)
        self.setMinimumHeight(min(rows, _LEAST_ROWS) * height + edge)
        self.scheduleDelayedItemsLayout()

    def _go_to(self, row: int) -> None:
        index = self._model.index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.lines[index.row()])

    # Qt overrides
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.maximumHeight())


class _LineDelegate(QStyledItemDelegate):
    """Draws the digit, the name, quieter words, and at the right what is to be known."""

    # Qt overrides
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # No width of its own: what does not fit is cut, and nothing scrolls sideways.
        del option, index
        return QSize(0, current_theme().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, DoorModel)  # noqa: S101  made for this model only
        line, frame = model.lines[index.row()], QRectF(option.rect)
        is_ready = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_ready:
            _paint_ground(painter, frame)
        _paint_digit(painter, frame, index.row(), line)
        theme = current_theme()
        room = frame.adjusted(theme.px(56), 0, -theme.px(16), 0)
        room.setRight(_paint_standing(painter, room, line, option.font, is_ready=is_ready))
        _paint_name(painter, room, line, option.font)
        painter.restore()


def _paint_ground(painter: QPainter, frame: QRectF) -> None:
    theme = current_theme()
    painter.fillRect(frame, QColor(theme.tokens.soft))
    edge = QRectF(frame.x(), frame.y(), theme.px(5), frame.height())
    painter.fillRect(edge, QColor(theme.tokens.accent))


def _paint_digit(painter: QPainter, frame: QRectF, row: int, line: DoorLine) -> None:
    theme = current_theme()
    side = theme.px(26)
    box = QRectF(frame.x() + theme.px(16), frame.center().y() - side / 2, side, side)
    if line.person is None or row >= _MOST_DIGIT:
        name = "person_add" if line.person is None else "person"
        painter.drawPixmap(box.topLeft().toPoint(), icons.pixmap(name, ink="second", size=26))
        return
    painter.setPen(QPen(QColor(theme.tokens.edge), 1))
    painter.drawRoundedRect(box, theme.px(6), theme.px(6))
    _draw(painter, box, _font(painter.font(), _WORDS_POINTS), theme.tokens.second, str(row + 1))


def _paint_standing(
    painter: QPainter, room: QRectF, line: DoorLine, font: QFont, *, is_ready: bool
) -> float:
    """Draw what is to be known at the right; return where it begins."""
    theme = current_theme()
    right = room.right()
    words = line.standing
    if line.family and is_ready:
        more = translate("Door", "family: {count}").format(count=line.family + 1)
        words = f"{words} · {more}" if words else more
    if not words:
        return right
    colour = theme.tokens.accent if line.is_here else theme.tokens.second
    painter.setFont(_font(font, _WORDS_POINTS, QFont.Weight.DemiBold))
    width = min(painter.fontMetrics().horizontalAdvance(words) + 2, room.width() * 0.55)
    box = QRectF(right - width, room.y(), width, room.height())
    _draw(painter, box, painter.font(), colour, words)
    if not line.is_here:
        return box.left() - theme.px(16)
    side = theme.px(20)
    at = QRectF(box.left() - theme.px(28), room.center().y() - side / 2, side, side)
    painter.drawPixmap(at.topLeft().toPoint(), icons.pixmap("present", ink="accent", size=20))
    return at.left() - theme.px(12)


def _paint_name(painter: QPainter, room: QRectF, line: DoorLine, font: QFont) -> None:
    theme = current_theme()
    colour = theme.tokens.second if line.is_here else theme.tokens.text
    weight = QFont.Weight.Normal if line.person is None else QFont.Weight.DemiBold
    used = _draw(painter, room, _font(font, _NAME_POINTS, weight), colour, line.name)
    rest = room.adjusted(used + theme.px(14), 0, 0, 0)
    if line.second and rest.width() > 0:
        _draw(painter, rest, _font(font, _WORDS_POINTS), theme.tokens.second, line.second)


def _font(base: QFont, points: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(base)
    font.setPointSizeF(points * current_theme().percent / 100)
    font.setWeight(weight)
    return font


def _draw(painter: QPainter, frame: QRectF, font: QFont, colour: str, text: str) -> int:
    """Draw words cut to the frame, a single sign in its middle; return how wide they are."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(frame.width()) + 1)
    side = Qt.AlignmentFlag.AlignHCenter if len(text) == 1 else Qt.AlignmentFlag.AlignLeft
    painter.drawText(frame, _MIDDLE | side, shown)
    return metrics.horizontalAdvance(shown)

"""Two lists beside the page: its elements in words, and what is wrong with it.

The list of elements is the page for those who cannot see it: everything on it can be chosen here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.texts import translate
from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.labels import strong
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from ui.template_editor.canvas import Hands
    from ui.template_editor.view import ElementLine, TroubleLine

_NO_SIGN: Final = ("", "")
_LEAST: Final = 64
_MOST: Final = 190


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is seen and as it is said, with a sign before it or none."""

    id: str
    words: str
    spoken: str
    sign: tuple[str, str] = _NO_SIGN


class _Lines(QAbstractListModel):
    """The lines of a list."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: tuple[Line, ...]) -> bool:
        """Show other lines; True where they are not the same things as before."""
        is_other = [one.id for one in lines] != [one.id for one in self.lines]
        if is_other:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
        elif lines != self.lines:
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
        return is_other

    # Qt overrides
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.spoken
        if role == Qt.ItemDataRole.DecorationRole and line.sign != _NO_SIGN:
            return icons.icon(line.sign[0], ink=line.sign[1])
        return None


class LineList(QListView):
    """Lines of words that break where the panel ends."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.record_model = _Lines()
        self.record_model.setParent(self)
        self.setModel(self.record_model)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("kind", "list")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(current_theme().px(_LEAST))


class ElementList(LineList):
    """Elements in the order one reads the page. `chosen` carries the ids that were selected."""

    chosen = Signal(tuple)
    opened = Signal()

    def __init__(self, hands: Hands) -> None:
        super().__init__(
            "template_editor.elements", translate("TemplateEditor", "Elements of the page")
        )
        self._hands = hands
        self._is_showing = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    def show_lines(self, lines: Sequence[ElementLine]) -> None:
        """Show elements, and which of them are chosen."""
        self._is_showing = True
        self.record_model.show_lines(
            tuple(
                Line(
                    one.id,
                    one.words,
                    one.spoken,
                    ("trouble", "trouble") if one.has_trouble else _NO_SIGN,
                )
                for one in lines
            )
        )
        self._select([place for place, one in enumerate(lines) if one.is_chosen])
        self._is_showing = False

    def _select(self, places: list[int]) -> None:
        model, chosen = self.record_model, QItemSelection()
        if places == sorted(index.row() for index in self.selectedIndexes()):
            return
        for place in places:
            chosen.select(model.index(place), model.index(place))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        if places and self.currentIndex().row() not in places:
            self.selectionModel().setCurrentIndex(model.index(places[0]), flags.NoUpdate)
            self.scrollTo(model.index(places[0]))

    def _tell(self) -> None:
        if self._is_showing:
            return
        rows = sorted(index.row() for index in self.selectedIndexes())
        self.chosen.emit(tuple(self.record_model.lines[row].id for row in rows))

    def _open(self, _index: QModelIndex) -> None:
        self.opened.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._take_act(event) or self._take_clipboard(event)):
            super().keyPressEvent(event)

    def _take_act(self, event: QKeyEvent) -> bool:
        key = event.key()
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._hands.remove()
        elif is_control and key == Qt.Key.Key_D:
            self._hands.duplicate()
        elif key == Qt.Key.Key_Escape and self.selectedIndexes():
            self._hands.choose_none()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            return False
        return True

    def _take_clipboard(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._hands.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._hands.cut()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._hands.paste()
        else:
            return False
        return True


class TroublePart(QWidget):
    """What is wrong with the design. `asked` carries the element that one line is about."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._heading = strong(translate("TemplateEditor", "What to look at"))
        self._list = LineList(
            "template_editor.troubles", translate("TemplateEditor", "What to look at")
        )
        self._list.clicked.connect(self._tell)
        self._list.activated.connect(self._tell)
        layout = column(self, gap=4)
        layout.addWidget(self._heading)
        layout.addWidget(self._list, 1)
        self.show_troubles((), {})

    def show_troubles(self, troubles: Sequence[TroubleLine], elements: Mapping[str, str]) -> None:
        """Show these lines, each with the words for its element."""
        self.setVisible(bool(troubles))
        lines = []
        for one in troubles:
            about = elements.get(one.element, "")
            words = f"{about}\n{one.words}" if about else one.words
            sign = ("info", "second") if one.is_advice else ("trouble", "trouble")
            lines.append(Line(one.element, words, words, sign))
        self._list.record_model.show_lines(tuple(lines))
        self.apply_theme()

    def apply_theme(self) -> None:
        """Be as high as the lines, as far as there is room for them."""
        rows = range(self._list.record_model.rowCount())
        height = sum(self._list.sizeHintForRow(row) for row in rows) + current_theme().px(4)
        least, most = current_theme().px(_LEAST), current_theme().px(_MOST)
        self._list.setMaximumHeight(min(max(height, least), most))

    def take_focus(self) -> None:
        """Give the keys to the first line."""
        self._list.setFocus()
        self._list.setCurrentIndex(self._list.record_model.index(0))

    def _tell(self, index: QModelIndex) -> None:
        self.asked.emit(self._list.record_model.lines[index.row()].id)

"""Two lists beside the page: its elements in words, and what is wrong with it.

The list of elements is the page for those who cannot see it: everything on it can be chosen here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from app.texts import translate
from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.labels import second
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.template_editor.canvas import Hands
    from ui.template_editor.view import ElementLine, TroubleLine

_ID: Final = Qt.ItemDataRole.UserRole


class _Lines(QListWidget):
    """Lines of words that break where the panel ends."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("kind", "list")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(current_theme().px(120))


class ElementList(_Lines):
    """Elements in the order one reads the page. `chosen` carries the ids that were selected."""

    chosen = Signal(tuple)
    opened = Signal()

    def __init__(self, hands: Hands) -> None:
        super().__init__(
            "template_editor.elements", translate("TemplateEditor", "Elements of the page")
        )
        self._hands = hands
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.itemSelectionChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self._open)

    def show_lines(self, lines: Sequence[ElementLine]) -> None:
        """Show elements, and which of them are chosen."""
        self.blockSignals(True)
        if [one.id for one in lines] != self._ids():
            self.clear()
            for one in lines:
                item = QListWidgetItem()
                item.setData(_ID, one.id)
                self.addItem(item)
        for place, one in enumerate(lines):
            item = self.item(place)
            if item.text() != one.words:
                item.setText(one.words)
            has_sign = not item.icon().isNull()
            if has_sign is not one.has_trouble:
                item.setIcon(icons.icon("trouble", ink="trouble"))
            if item.isSelected() is not one.is_chosen:
                item.setSelected(one.is_chosen)
        self._go_to_chosen(lines)
        self.blockSignals(False)

    def _go_to_chosen(self, lines: Sequence[ElementLine]) -> None:
        places = [place for place, one in enumerate(lines) if one.is_chosen]
        if places and self.currentRow() not in places:
            self.setCurrentRow(places[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollToItem(self.item(places[0]))

    def _ids(self) -> list[str]:
        return [self.item(place).data(_ID) for place in range(self.count())]

    def _tell(self) -> None:
        self.chosen.emit(tuple(item.data(_ID) for item in self.selectedItems()))

    def _open(self, _item: QListWidgetItem) -> None:
        self.opened.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._hands.remove()
        elif is_control and key == Qt.Key.Key_D:
            self._hands.duplicate()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._hands.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._hands.cut()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._hands.paste()
        elif key == Qt.Key.Key_Escape and self.selectedItems():
            self._hands.choose_none()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class TroublePart(QWidget):
    """What is wrong with the design. `asked` carries the element that one line is about."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._nothing = second(translate("TemplateEditor", "Nothing is wrong with this template."))
        self._lines = _Lines(
            "template_editor.troubles", translate("TemplateEditor", "What to look at")
        )
        self._lines.itemClicked.connect(self._tell)
        self._lines.itemActivated.connect(self._tell)
        self._shown: tuple[TroubleLine, ...] = ()
        layout = column(self, gap=8, margins=(2, 2, 2, 8))
        layout.addWidget(self._nothing)
        layout.addWidget(self._lines, 1)
        layout.addStretch(0)
        self.show_troubles((), {})

    def show_troubles(self, troubles: Sequence[TroubleLine], elements: dict[str, str]) -> None:
        """Show these lines, each with the words for its element."""
        self._nothing.setVisible(not troubles)
        self._lines.setVisible(bool(troubles))
        if tuple(troubles) == self._shown:
            return
        self._shown = tuple(troubles)
        self._lines.clear()
        for one in troubles:
            about = elements.get(one.element, "")
            item = QListWidgetItem(f"{about}\n{one.words}" if about else one.words)
            sign, ink = ("info", "second") if one.is_advice else ("trouble", "trouble")
            item.setIcon(icons.icon(sign, ink=ink))
            item.setData(_ID, one.element)
            self._lines.addItem(item)

    def _tell(self, item: QListWidgetItem) -> None:
        self.asked.emit(str(item.data(_ID) or ""))

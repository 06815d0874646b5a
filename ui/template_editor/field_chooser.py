"""The list of what is filled in for every person: found by typing, chosen with Enter or a click."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit

from app.texts import translate
from ui.template_editor.lists_part import Line, LineList
from ui.theme.theme import current_theme
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.domain.templates import TemplateField

_WIDTH: Final = 340
_HEIGHT: Final = 360
_WALKING: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class FieldChooser(QFrame):
    """A small window at a button that closes with Escape or a click elsewhere.

    `chosen` carries the name of the field.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget, fields: Sequence[TemplateField]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("kind", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("template_fields")
        self._fields = tuple(fields)
        self._search = QLineEdit()
        self._search.setObjectName("template_fields.search")
        self._search.setPlaceholderText(translate("TemplateEditor", "Find a field"))
        self._search.setAccessibleName(translate("TemplateEditor", "Find a field"))
        self._list = LineList(
            "template_fields.list", translate("TemplateEditor", "Fields that can be filled in")
        )
        layout = column(self, gap=8, margins=(8, 8, 8, 8))
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        self._search.textChanged.connect(self._show)
        self._search.installEventFilter(self)
        self._list.clicked.connect(self._take)
        self._list.activated.connect(self._take)
        self._show("")

    def open_at(self, button: QWidget) -> None:
        """Open under a button, or wherever there is room beside it."""
        theme = current_theme()
        room = QGuiApplication.primaryScreen().availableGeometry()
        width = min(theme.px(_WIDTH), room.width())
        height = min(theme.px(_HEIGHT), room.height())
        at = button.mapToGlobal(QPoint(0, button.height() + theme.px(4)))
        x = max(min(at.x(), room.right() - width), room.left())
        y = max(min(at.y(), room.bottom() - height), room.top())
        self.setGeometry(x, y, width, height)
        self.show()
        self._search.setFocus()

    def _show(self, typed: str) -> None:
        asked = typed.casefold().split()
        lines = []
        for field in self._fields:
            searched = f"{field.meaning} {field.name} {field.sample}".casefold()
            if all(word in searched for word in asked):
                sample = " ".join(field.sample.split())
                words = f"{field.meaning}\n{{{field.name}}} · {sample}"
                lines.append(Line(field.name, words, words))
        self._list.record_model.show_lines(tuple(lines))
        if lines:
            self._list.setCurrentIndex(self._list.record_model.index(0))

    def _take(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        name = self._list.record_model.lines[index.row()].id
        self.close()
        self.chosen.emit(name)

    # Qt overrides
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentIndex())
            return True
        if event.key() in _WALKING:
            # One types and walks without leaving the field.
            self._list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

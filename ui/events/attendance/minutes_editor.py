"""A small field over a cell: how many minutes somebody stayed.

It tells what was typed when Enter or Tab is pressed or another place is clicked. Whether that can
be minutes is decided by whoever listens; the field stays until it is told to go.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QFocusEvent, QKeyEvent

_WIDTH: Final = 264
_LONGEST: Final = 24


class MinutesEditor(QFrame):
    """The field with a line under it that says what may be typed.

    `given` carries what stands in the field, `left` nothing: Escape was pressed.
    """

    given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._field = _MinutesField()
        self._field.setObjectName(name)
        self._field.setMaxLength(_LONGEST)
        self._hint = TextLabel("", "small")
        layout = column(self, gap=4, margins=(6, 6, 6, 6))
        layout.addWidget(self._field)
        layout.addWidget(self._hint)
        self._field.given.connect(self._give)
        self._field.left.connect(self.left)
        self.hide()

    def begin(self, over: QRect, name: str, minutes: int | None, session: int) -> None:
        """Open over a cell, filled with the minutes that are noted or those of the session."""
        whole = minutes if minutes is not None else session
        words = translate("Attendance", "Minutes of {name}").format(name=name)
        self._field.setAccessibleName(words)
        self._hint.set_text(_hint_words(session))
        self._field.setAccessibleDescription(_hint_words(session))
        self._field.setText(str(whole) if whole else "")
        self._place(over)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def _place(self, over: QRect) -> None:
        """Stand over the cell, or as near as the room of the grid allows."""
        parent = self.parentWidget()
        assert parent is not None  # noqa: S101  made over a grid
        self.setFixedWidth(current_theme().px(_WIDTH))
        self.adjustSize()
        furthest = QPoint(parent.width() - self.width(), parent.height() - self.height())
        self.move(
            max(0, min(over.x(), furthest.x())),
            max(0, min(over.y(), furthest.y())),
        )

    def _give(self) -> None:
        if self.isVisible():
            self.given.emit(self._field.text())


class _MinutesField(QLineEdit):
    """Enter, Tab and leaving give what stands there; Escape leaves."""

    given = Signal()
    left = Signal()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Tab, keys.Key_Backtab):
            self.given.emit()
        elif event.key() == keys.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002, FBT001 - Qt's
        # Tab gives what was typed; the grid has the keys after that.
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Another window before this one is no leaving, and a click elsewhere no giving up.
        if event.reason() == Qt.FocusReason.MouseFocusReason and self.isModified():
            self.given.emit()
        elif event.reason() in {Qt.FocusReason.MouseFocusReason, Qt.FocusReason.OtherFocusReason}:
            self.left.emit()


def _hint_words(session: int) -> str:
    if not session:
        return translate("Attendance", "Such as 45, 1:30 or 1.5 h.")
    words = translate(
        "Attendance", "Such as 45, 1:30 or 1.5 h. Empty: the whole session, {minutes} min."
    )
    return words.format(minutes=session)

"""The one field of the door: letters go in, and every other key says what becomes of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_STEPS: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -5,
    Qt.Key.Key_PageDown: 5,
}
_WITH_FAMILY: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class DoorField(QLineEdit):
    """One line in big type.

    `submitted`, `family_asked` (Enter with Ctrl or Shift), `choice_asked` (Tab) and `left` (Escape
    without text) carry nothing; `stepped` and `session_stepped` (with Ctrl) carry how far.
    """

    submitted = Signal()
    family_asked = Signal()
    choice_asked = Signal()
    left = Signal()
    stepped = Signal(int)
    session_stepped = Signal(int)

    def __init__(self, spoken: str, *, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "door")
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(spoken)
        self.setMaxLength(120)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # A key that is held down would let in whoever is typed next.
            if not event.isAutoRepeat():
                self._submit(with_family=bool(event.modifiers() & _WITH_FAMILY))
            return True
        if key in _STEPS:
            is_session = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            (self.session_stepped if is_session else self.stepped).emit(_STEPS[key])
            return True
        if key == Qt.Key.Key_Escape:
            self._escape()
            return True
        return False

    def _submit(self, *, with_family: bool) -> None:
        if with_family:
            self.family_asked.emit()
        else:
            self.submitted.emit()

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    # Qt overrides
    def event(self, event: QEvent) -> bool:
        # Tab never leads away from here.
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            if event.type() == QEvent.Type.KeyPress:
                self.choice_asked.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event):
            super().keyPressEvent(event)

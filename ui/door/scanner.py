"""Watches the keys of the door's fields and takes out what a scanner typed.

It knows Qt's key events and when nothing more follows; what a burst is, ui.door.keys decides.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from ui.door.keys import SILENCE_MS, KeyCollector, digit_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.door.keys import Read

_ENDS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_OTHERWISE: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_PLATFORM: Final = "windows" if sys.platform == "win32" else "linux"


class Scanner(QObject):
    """`scanned` carries a code.

    Digits of fingers go to `take_digits`, which tells whether they were used up: then an Enter
    right behind them is done too.
    """

    scanned = Signal(str)

    def __init__(self, take_digits: Callable[[str], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._take_digits = take_digits
        self._keys = KeyCollector()
        self._since = QElapsedTimer()
        self._since.start()
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(SILENCE_MS)
        self._silence.timeout.connect(self._look_again)

    def watch(self, field: QWidget) -> None:
        """Look at every key of a field before the field does."""
        field.installEventFilter(self)

    def _look_again(self) -> None:
        # Where the window was busy, keys that came in time still wait behind this timer.
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        if not self._silence.isActive():
            self._tell(self._keys.rest())

    def _tell(self, read: Read | None) -> bool:
        if read is None:
            return False
        self._silence.stop()
        if read.is_scan:
            self.scanned.emit(read.digits)
            return True
        return self._take_digits(read.digits)

    def _take(self, event: QKeyEvent) -> bool:
        moment = event.timestamp() or self._since.elapsed()
        is_plain = not event.modifiers() & _OTHERWISE
        digit = digit_of(event.text(), event.nativeScanCode(), _PLATFORM) if is_plain else ""
        if digit:
            self._tell(self._keys.digit(digit, moment))
            self._silence.start()
            return True
        if not self._keys.is_holding or not event.text():
            # Shift and its like are no end of anything.
            return False
        if event.key() in _ENDS:
            return self._tell(self._keys.end(moment))
        self._tell(self._keys.rest())
        return False

    # Qt overrides
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        return False

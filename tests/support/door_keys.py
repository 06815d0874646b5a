"""Keys at the door as they come from fingers and from scanners, each with its moment.

Nothing waits: the moments are written on the keys, as the window system writes them.
"""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.gui import type_text

DIGIT_ROW = {digit: 10 + place for place, digit in enumerate("1234567890")}
"""The places of the digits on the keyboard, as Linux numbers them."""
SHIFTED = {
    "en": dict(zip("1234567890", "!@#$%^&*()", strict=True)),
    "ru": dict(zip("1234567890", '!"№;%:?*()', strict=True)),
    "lv": dict(zip("1234567890", '!"#$%&/()=', strict=True)),
}
BETWEEN_LETTERS_MS = 180
BETWEEN_SCANNED_MS = 12
PAUSE_MS = 900


class DoorKeys:
    """Somebody at the keyboard with a scanner beside it. `moment` is the time of the last key."""

    def __init__(self) -> None:
        self.moment = 1_000

    def letters(self, text):
        """Type a name letter by letter, digits as keys of their own."""
        for char in text:
            self.moment += BETWEEN_LETTERS_MS
            if char.isdecimal():
                self.key(Qt.Key(ord(char)), char)
            else:
                type_text(_focused(), char)

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
        """Press one key after a pause of fingers."""
        self.moment += BETWEEN_LETTERS_MS
        self.key(key, text, modifiers)

    def enter(self, modifiers=Qt.KeyboardModifier.NoModifier):
        self.press(Qt.Key.Key_Return, modifiers, "\r")

    def shortcut(self, keys):
        """Press keys that the window listens to, such as Ctrl+Z."""
        self.moment += BETWEEN_LETTERS_MS
        pressed = QKeySequence(keys)[0]
        QTest.keyClick(_focused(), pressed.key(), pressed.keyboardModifiers())

    def mistake(self, wrong, right):
        """Type something wrong, take it back letter by letter, and type it right."""
        self.letters(wrong)
        for _ in wrong:
            self.press(Qt.Key.Key_Backspace, text="\b")
        self.letters(right)

    def pause(self):
        self.moment += PAUSE_MS

    def scan(self, code, *, layout="en", end=Qt.Key.Key_Return, how="row"):
        """Type a code as a scanner does under a layout: the upper row, with Shift, or the keypad.

        Under all three layouts the row types digits; with Shift held each types its own signs.
        """
        self.moment += PAUSE_MS
        for digit in code:
            self.moment += BETWEEN_SCANNED_MS
            self._scanned(digit, layout, how)
        self.moment += BETWEEN_SCANNED_MS
        if end is not None:
            self.key(end, "\t" if end == Qt.Key.Key_Tab else "\r")
        QCoreApplication.processEvents()

    def _scanned(self, digit, layout, how):
        place = DIGIT_ROW[digit]
        if how == "keypad":
            self.key(Qt.Key(ord(digit)), digit, Qt.KeyboardModifier.KeypadModifier)
        elif how == "shift":
            sign = SHIFTED[layout][digit]
            self.key(Qt.Key.Key_Shift, "", Qt.KeyboardModifier.ShiftModifier, 50)
            self.key(ord(sign), sign, Qt.KeyboardModifier.ShiftModifier, place)
        else:
            self.key(Qt.Key(ord(digit)), digit, scan_code=place)

    def key(self, key, text, modifiers=Qt.KeyboardModifier.NoModifier, scan_code=0):
        """Send one key to whatever has the focus, with its moment."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, int(key), modifiers, scan_code, 0, 0, text)
            event.setTimestamp(self.moment)
            QApplication.sendEvent(_focused(), event)


def _focused():
    found = QApplication.focusWidget()
    if found is None:
        QCoreApplication.processEvents()
        found = QApplication.focusWidget()
    assert found is not None, "nothing has the keys"
    return found

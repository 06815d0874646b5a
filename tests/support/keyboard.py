"""A person without a mouse: every key goes to whatever has the focus, and nowhere else."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.support.gui import type_text

MOST_STEPS = 300


class Keyboard:
    """Keys pressed in the window that is in front."""

    def __init__(self, window, jobs) -> None:
        self._window = window
        self._jobs = jobs

    @property
    def at(self):
        """The widget that has the keys."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        if QApplication.activeWindow() is None:
            # Without a screen nobody else gives the keys back when a box is closed.
            self._window.activateWindow()
            QCoreApplication.processEvents()
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keys"
        return found

    @property
    def place(self) -> str:
        """The name of what has the keys, or of what it is a part of."""
        widget = self.at
        while widget is not None and "." not in widget.objectName():
            widget = widget.parentWidget()
        return "" if widget is None else widget.objectName()

    def press(self, *keys) -> None:
        """Press keys one after another, each where the focus then is: "Ctrl+2", Qt.Key.Key_Tab."""
        for key in keys:
            pressed = QKeySequence(key)[0]
            QTest.keyClick(self.at, pressed.key(), pressed.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type text into what has the keys."""
        type_text(self.at, text)

    def tab_to(self, name: str) -> None:
        """Press Tab until the widget of this name has the keys."""
        seen = []
        for _ in range(MOST_STEPS):
            if self.place == name:
                return
            seen.append(self.place)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}; it was at {sorted(set(seen))}")

    def use(self, name: str) -> None:
        """Tab to a button and press it, then let the work that it began be done."""
        self.tab_to(name)
        self.press(Qt.Key.Key_Return)
        self.wait()

    def fill(self, **fields: str) -> None:
        """Tab from field to field of the form that has the keys, and type into each."""
        form = self.place.rpartition(".")[0]
        for field, text in fields.items():
            self.tab_to(f"{form}.{field}")
            self.type(text)

    def wait(self) -> None:
        """Let the work of the window come to its end."""
        self._jobs.run()
        QCoreApplication.processEvents()

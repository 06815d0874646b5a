"""A mouse on the page of the editor of templates, with real events of Qt."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


class PageMouse:
    """Goes by millimetres of the page."""

    def __init__(self, canvas):
        self._canvas = canvas

    def _place(self, x, y):
        return self._canvas.sheet.point(x, y).toPoint()

    def press(self, x, y, keys=Qt.KeyboardModifier.NoModifier):
        at = self._place(x, y)
        QTest.mousePress(self._canvas.viewport(), Qt.MouseButton.LeftButton, keys, at)

    def move(self, x, y, keys=Qt.KeyboardModifier.NoModifier):
        # QTest.mouseMove says nothing of buttons and keys that are held.
        at = QPointF(self._place(x, y))
        viewport = self._canvas.viewport()
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            at,
            viewport.mapToGlobal(at),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            keys,
        )
        QApplication.sendEvent(viewport, event)

    def release(self, x, y, keys=Qt.KeyboardModifier.NoModifier):
        at = self._place(x, y)
        QTest.mouseRelease(self._canvas.viewport(), Qt.MouseButton.LeftButton, keys, at)

    def click(self, x, y, keys=Qt.KeyboardModifier.NoModifier):
        self.press(x, y, keys)
        self.release(x, y, keys)

    def drag(self, start, end, keys=Qt.KeyboardModifier.NoModifier):
        """Press at a point, go to another one in a few steps, and let go."""
        self.press(*start)
        for step in (0.3, 0.7, 1.0):
            x, y = (a + (b - a) * step for a, b in zip(start, end, strict=True))
            self.move(x, y, keys)
        self.release(*end, keys)

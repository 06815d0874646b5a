"""The editor in a window of its own size, over the test's store."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.designs import CertificateKind
from app.domain.ids import template_id
from tests.support.gui import find
from ui.template_editor.screen import TemplateEditor

PARTICIPATION = template_id(CertificateKind.PARTICIPATION)


class Mouse:
    """A mouse on the page, by millimetres, with real events of Qt."""

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


@pytest.fixture
def editor(qtbot, desk, jobs):
    """A template of Kopā, opened in the editor and drawn."""
    screen = TemplateEditor(desk)
    qtbot.addWidget(screen)
    screen.resize(1160, 768)
    screen.show()
    qtbot.waitExposed(screen)
    screen.open_template(PARTICIPATION)
    jobs.run()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.take_focus()
    return screen


@pytest.fixture
def canvas(editor):
    return find(editor, "template_editor.canvas")


@pytest.fixture
def mouse(canvas):
    return Mouse(canvas)

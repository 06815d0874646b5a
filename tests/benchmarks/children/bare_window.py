"""The floor of a start: a bare window of Qt, painted once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.children.telling import moment, tell

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell_painted)

    def tell_painted(self) -> None:
        tell(painted=moment())
        QApplication.quit()


application = QApplication(sys.argv[:1])
window = Window()
window.resize(1366, 700)
window.show()
application.exec()

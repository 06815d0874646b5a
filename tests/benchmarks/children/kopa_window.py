"""A start of Kopā as people start it, over the data folder that is named.

Tells when its first picture was painted, and when the first screen with the data on it was.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

import main
from tests.benchmarks.children.telling import moment, tell
from ui.main_window import MainWindow


class Watch(QObject):
    """Looks on while Kopā starts, and ends it when there is something to work with."""

    def __init__(self) -> None:
        super().__init__()
        self.first = 0
        self._is_told = False

    def note_first(self) -> None:
        self.first = moment()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_told:
            self._is_told = True
            # The filter comes before the painting: look at the clock when that is done.
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        tell(painted=self.first, usable=moment())
        QApplication.closeAllWindows()
        QApplication.quit()


watch = Watch()
make, serve = MainWindow.__init__, MainWindow.serve


def watched_make(window: MainWindow) -> None:
    make(window)
    # Connected before Kopā's own wish to go on, which opens the data at once.
    window.first_painted.connect(watch.note_first)


def watched_serve(window: MainWindow, factories: object) -> None:
    serve(window, factories)
    window._stack.currentWidget().installEventFilter(watch)


def refuse_other_page(_window: MainWindow, _page: object) -> None:
    """Stop at once where Kopā shows a trouble or asks the first questions: nothing would end it."""
    sys.exit("Kopā did not come to its first screen")


MainWindow.show_page = refuse_other_page
sys.argv = ["kopa", "--data", sys.argv[1]]
MainWindow.__init__, MainWindow.serve = watched_make, watched_serve
sys.exit(main.run())

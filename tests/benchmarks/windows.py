"""Windows to measure in, and the time from an act to the picture of it."""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from ui.jobs.runner import ThreadedJobRunner
from ui.main_window import MainWindow
from ui.start import prepare

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.bootstrap import Application
    from tests.benchmarks.measuring import Seconds
    from ui.main_window import ScreenFactory

_PATIENCE = 5.0


class Picture:
    """A window whose `watched` widget shows what was done."""

    def __init__(self, window: QWidget, watched: QWidget) -> None:
        self._window = window
        self._painted = _Painted(watched)
        window.resize(1366, 700)
        window.show()
        settle()

    def after(self, act: Callable[[], object]) -> Seconds:
        """Return how long it takes from an act to the next picture."""
        settle()
        self._painted.is_painted = False
        gc.collect()
        begin = time.perf_counter()
        act()
        while not self._painted.is_painted:
            QCoreApplication.processEvents()
            if time.perf_counter() - begin > _PATIENCE:
                raise RuntimeError("nothing was painted")
        return time.perf_counter() - begin

    def close(self) -> None:
        self._window.close()
        self._window.deleteLater()
        settle()


class _Painted(QObject):
    """Notes that a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.is_painted = self.is_painted or event.type() == QEvent.Type.Paint
        return False


def kopa_window(application: Application, screens: Mapping[str, ScreenFactory]) -> MainWindow:
    """Return Kopā's window with some of its screens; closing it leaves the store open."""
    prepare(qt(), application.settings.preferences())
    window = MainWindow()
    window.take(_Lent(application), ThreadedJobRunner())
    window.serve(screens)
    return window


class _Lent:
    """An application that is closed by somebody else."""

    def __init__(self, application: Application) -> None:
        self._application = application

    def __getattr__(self, name: str) -> Any:
        return getattr(self._application, name)

    def close(self) -> None:
        pass


def qt() -> QApplication:
    """Return the one QApplication of the process."""
    qInstallMessageHandler(_pass_over)
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(sys.argv[:1])


def _pass_over(_kind: object, _where: object, words: str) -> None:
    """Say what Qt says, without what the offscreen platform says of every window."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def in_sight(parent: QWidget, kind: type[Any]) -> Any:
    """Return the one widget of a kind that can be seen."""
    found = [widget for widget in parent.findChildren(kind) if widget.isVisibleTo(parent)]
    assert len(found) == 1, f"{len(found)} of {kind.__name__} are in sight"
    return found[0]


def settle() -> None:
    """Let everything happen that waits."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

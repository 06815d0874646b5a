"""What a picture is, and what is done in every window that is pictured: press, wait, settle."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Application
    from ui.jobs.runner import ThreadedJobRunner
    from ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, and how to get there in a window with sample data.

    `laptop` is one of pictured_laptops, in the place of the sample data.
    """

    name: str
    show: Callable[[MainWindow], None]
    laptop: str = ""


def settle() -> None:
    """Let everything that was begun come into sight."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for_work(window: MainWindow) -> None:
    """Let papers and other long work come into sight."""
    settle()
    while window.desk is not None and cast("ThreadedJobRunner", window.desk.jobs).is_busy:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    settle()


def the_application(window: MainWindow) -> Application:
    """Return what the window works with."""
    if window.desk is None:
        raise LookupError("the data are not open")
    return window.desk.application


def press(parent: QObject, name: str) -> None:
    """Press the button of this name."""
    button = parent.findChild(QAbstractButton, name)
    if button is None:
        raise LookupError(name)
    button.click()
    settle()

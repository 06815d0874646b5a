"""Starting the window: paint first, then load what is heavy.

It knows the order of things up to the first picture; what comes after is in ui.opening.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.services.surroundings import look_around
from ui.collector import Collector
from ui.main_window import MainWindow
from ui.shell.geometry import restore_geometry
from ui.shell.outfit import put_on
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.preferences import Preferences
    from app.services.surroundings import Surroundings


def run(data_folder: Path | None = None) -> int:
    """Show the window over a data folder until it is closed; return the exit status."""
    application = QApplication(sys.argv[:1])
    surroundings = look_around(data_folder)
    prepare(application, surroundings.preferences)
    window = MainWindow()
    start = _Start(window, surroundings, application)
    window.first_painted.connect(start.go_on)
    restore_geometry(window)
    window.show()
    status = application.exec()
    # The window has to go before the QApplication that it belongs to.
    window.deleteLater()
    return status


def prepare(application: QApplication, preferences: Preferences) -> None:
    """Dress a fresh QApplication in what the person likes, and keep garbage off other threads."""
    Collector(application)
    application.setApplicationName("kopa")
    application.setApplicationDisplayName("Kopā")
    application.setDesktopFileName("kopa")
    # The same on every system: the style sheet is made for this one.
    application.setStyle("Fusion")
    put_on(preferences)
    application.styleHints().colorSchemeChanged.connect(current_theme().follow_system)


class _Start(QObject):
    """What follows the first picture."""

    def __init__(self, window: MainWindow, surroundings: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._surroundings = surroundings

    def go_on(self) -> None:
        """Write a log from here on, and open the data."""
        # The database alone takes three times as long to load as the whole window.
        from ui.crash import CrashHook, write_log  # noqa: PLC0415 - after the first picture

        CrashHook(write_log(self._surroundings.logs), self).install()
        from ui.opening import Opening  # noqa: PLC0415 - after the first picture

        Opening(self._window, self._surroundings.folder, self).open()

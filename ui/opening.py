"""Opening the data once the window is on the screen: the day, the first questions, or a trouble.

Everything heavy is imported here and nowhere before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bootstrap import open_application
from app.domain.errors import KopaError
from app.services.wording.errors import sentence
from ui.first_start.page import FirstStartPage
from ui.jobs.runner import ThreadedJobRunner
from ui.screens import SCREENS
from ui.shell.trouble_page import TroublePage

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.clock import Clock
    from app.domain.preferences import Preferences
    from ui.main_window import MainWindow


class Opening(QObject):
    """Brings a window and a data folder together."""

    def __init__(
        self, window: MainWindow, folder: Path, parent: QObject, clock: Clock | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._folder = folder
        self._clock = clock
        self._application: Application | None = None
        self._questions: FirstStartPage | None = None

    def open(self) -> None:
        """Open the folder and show what comes next."""
        try:
            application = open_application(self._folder, self._clock)
        except KopaError as error:
            page = TroublePage(sentence(error), str(self._folder), self._window.close)
            self._window.show_page(page)
            return
        self._application = application
        self._window.take(application, ThreadedJobRunner())
        if application.settings.laptop() is None:
            self._ask(FirstStartPage(application))
        else:
            self._begin()

    def _ask(self, page: FirstStartPage) -> None:
        self._questions = page
        page.finished.connect(self._begin)
        page.language_chosen.connect(self._ask_in_other_language)
        self._window.show_page(page)

    def _ask_in_other_language(self, preferences: Preferences) -> None:
        self._window.wear(preferences)
        if self._application is not None and self._questions is not None:
            answers = self._questions.answers()
            page = FirstStartPage(self._application)
            page.fill(answers)
            self._ask(page)

    def _begin(self) -> None:
        self._questions = None
        self._window.serve(SCREENS)

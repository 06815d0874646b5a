"""Opening the data once the window is on the screen: the day, the first questions, or a trouble.

Everything heavy is imported here and nowhere before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from app.bootstrap import open_application
from app.domain.errors import KopaError
from app.services.wording.errors import sentence
from ui.jobs.runner import ThreadedJobRunner
from ui.screens import SCREENS
from ui.shell.trouble_page import TroublePage

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.clock import Clock
    from app.domain.preferences import Preferences
    from ui.first_start.page import FirstStartPage
    from ui.main_window import MainWindow


SAMPLE: Final = "sample"


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
        window.own_data_asked.connect(self._leave_sample)

    def open(self) -> None:
        """Open the folder and show what comes next."""
        application = self._opened(self._folder)
        if application is None:
            return
        if application.settings.laptop() is None:
            self._ask(_questions(application))
        else:
            self._begin()

    def open_sample(self) -> None:
        """Show sample data, which have a folder of their own; the real one stays new."""
        preferences = (
            None if self._application is None else self._application.settings.preferences()
        )
        self._window.release()
        application = self._opened(self._folder / SAMPLE)
        if application is None:
            return
        if application.settings.laptop() is None:
            application.samples.fill()
        if preferences is not None:
            application.settings.prefer(preferences)
        self._begin()
        self._window.show_sample(is_sample=True)

    def _leave_sample(self) -> None:
        self._window.release()
        self._window.show_sample(is_sample=False)
        self.open()

    def _opened(self, folder: Path) -> Application | None:
        try:
            application = open_application(folder, self._clock)
        except KopaError as error:
            page = TroublePage(sentence(error), str(folder), self._window.close)
            self._window.show_page(page)
            return None
        self._application = application
        self._window.take(application, ThreadedJobRunner())
        return application

    def _ask(self, page: FirstStartPage) -> None:
        self._questions = page
        page.finished.connect(self._begin)
        page.sample_asked.connect(self.open_sample)
        page.language_chosen.connect(self._ask_in_other_language)
        self._window.show_page(page)

    def _ask_in_other_language(self, preferences: Preferences) -> None:
        self._window.wear(preferences)
        if self._application is not None and self._questions is not None:
            answers = self._questions.answers()
            page = _questions(self._application)
            page.fill(answers)
            self._ask(page)

    def _begin(self) -> None:
        self._questions = None
        self._window.serve(SCREENS)


def _questions(application: Application) -> FirstStartPage:
    from ui.first_start.page import FirstStartPage  # noqa: PLC0415  only a new laptop asks

    return FirstStartPage(application)

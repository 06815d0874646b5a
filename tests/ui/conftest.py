"""Every test of the window starts dressed in the light colours, in English, at 100 %."""

import pytest
from PySide6.QtWidgets import QApplication

from app import texts
from app.domain.preferences import Preferences, Theme
from tests.support.desks import desk, jobs, window
from ui.shell.outfit import put_on, speak
from ui.theme.theme import current_theme

__all__ = ["desk", "jobs", "window"]

DRESSED = "kopa.tests.dressed"
PLAIN = Preferences(language="en", text_size=100, theme=Theme.LIGHT)


@pytest.fixture(autouse=True)
def dressed(qapp):
    """The one QApplication in the look that every test may count on."""
    # Asking the application for its sheet would take as long as the rest of this.
    if qapp.property(DRESSED) is None:
        QApplication.setStyle("Fusion")
        qapp.setProperty(DRESSED, True)
        put_on(PLAIN)
    elif not _is_plain():
        put_on(PLAIN)
    elif texts.language() != PLAIN.language:
        speak(PLAIN.language)
    yield
    texts.set_language(PLAIN.language)


def _is_plain() -> bool:
    theme = current_theme()
    return (theme.percent, theme.chosen) == (PLAIN.text_size, PLAIN.theme)

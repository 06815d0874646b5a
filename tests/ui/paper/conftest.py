"""An event of yesterday with a printed page, and the place of signed paper over it."""

import pytest

from tests.support.signed_paper import an_event_of, print_pages
from ui.paper.screen import PaperScreen

ROOM = (1158, 768)
NAMES = ("Anna Bērziņa", "Juris Kalns", "Zane Ozola")


@pytest.fixture
def event(application):
    return an_event_of(application, NAMES)


@pytest.fixture
def code(application, event):
    return print_pages(application, event, blank_rows=3)[0]


@pytest.fixture
def screen(qtbot, desk):
    """The place of paper as a window of its own; its acts reach it as the main window's do."""
    screen = PaperScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(*ROOM)
    keep_told = desk.window.tell
    desk.window.tell = lambda changes, text: (
        keep_told(changes, text),
        screen.take_changes(changes),
    )
    screen.load()
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    return screen

"""An event with people, days and marks, and the place of events over it."""

from datetime import timedelta

import pytest

from tests.support.stores import TODAY, a_session, an_event, begin_with
from tests.ui.events.builders import add_people, mark, sessions_of
from ui.events.screen import EventsScreen

# What the window leaves of 1366×768 beside its rail.
ROOM = (1158, 768)


@pytest.fixture(scope="session")
def begun_course(tmp_path_factory, pristine_folder):
    """The store of the tests that ask for the course."""
    return begin_with(pristine_folder, tmp_path_factory.mktemp("course"), _add_course)


@pytest.fixture
def begun_folder(request, pristine_folder):
    if "course" in request.fixturenames:
        return request.getfixturevalue("begun_course").folder
    return pristine_folder


@pytest.fixture
def course(application, begun_course):
    """Two days, the second of them today; Anna was there on the first."""
    return begun_course.made


def _add_course(application):
    event = application.events.add(
        an_event("Valodu kurss", place="Preiļu bibliotēka"),
        [a_session(TODAY - timedelta(days=7)), a_session(TODAY)],
    )
    people = add_people(application, event, "Anna Bērziņa", "Juris Kalns", "Zane Ozola")
    mark(application, sessions_of(application, event)[0], people[0])
    return event


@pytest.fixture
def make_screen(qtbot, desk, jobs):
    """Make places of events in the look in force; they live until the test is over."""
    made = []

    def make():
        made.append(EventsScreen(desk))
        qtbot.addWidget(made[-1])
        made[-1].resize(*ROOM)
        return made[-1]

    yield make
    jobs.shut_down()
    # A window that nobody holds any more could be collected in the middle of being painted.
    for screen in made:
        screen.hide()


@pytest.fixture
def screen(qtbot, make_screen, desk):
    """The place of events as a window of its own; its acts reach it as the main window's do."""
    screen = make_screen()
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

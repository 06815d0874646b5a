"""The door in the window, with an event of today and people who are expected."""

import pytest
from PySide6.QtCore import QCoreApplication

from tests.support.desks import desk, jobs, window
from tests.support.gui_window import gone_to, main_window
from tests.support.stores import a_person, a_session, an_event
from ui.events.place import DoorPlace

__all__ = ["desk", "jobs", "main_window", "window"]


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session()])


@pytest.fixture
def session(application, event):
    return application.events.page(event.id).sessions[0].id


@pytest.fixture
def expect(application, event):
    """Add people and expect them; return their ids."""

    def add(*names, **more):
        people = [application.people.add(a_person(*name.split(), **more)) for name in names]
        application.attendance.register(event.id, [one.id for one in people])
        return [one.id for one in people]

    return add


@pytest.fixture
def here(application, event):
    """Return the names of those who are present, in Latvian order."""

    def names():
        grid = application.attendance.grid(event.id)
        return [one.name for one in grid.people if (one.person, grid.sessions[0].id) in grid.cells]

    return names


@pytest.fixture
def door(main_window, event, qtbot):
    """The door of the event, in the window."""
    gone_to(main_window, "events", DoorPlace(event.id))
    screen = main_window._screens["door"]
    QCoreApplication.processEvents()
    assert screen.field.hasFocus()
    return screen

"""The window with all its screens over the test's own store, as people see it."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.gui import focusable, nameless, tab_stops
from ui.main_window import MainWindow
from ui.screens import SCREENS

SMALLEST = (1366, 768)


@pytest.fixture
def main_window(qtbot, application, jobs):
    """The window at its smallest screen; jobs run when the test says so."""
    shown = MainWindow()
    qtbot.addWidget(shown)
    shown.take(application, jobs)
    shown.serve(SCREENS)
    shown.resize(*SMALLEST)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    # The store is closed by its fixture, not by the window.
    shown._desk = None


def gone_to(window, name, record=None):
    """Go to a place and return its screen."""
    window.go(name, record)
    return window._screens[name]


def assert_can_be_worked_by_keys(window, page):
    """Everything on a page has names, is reached by Tab, and fits the smallest screen."""
    page.take_focus()

    assert nameless(window) == []
    unnamed = [type(one).__name__ for one in focusable(page) if "." not in one.objectName()]
    assert unnamed == [], "no object name"
    reached = tab_stops(window)
    missed = [one.objectName() for one in focusable(page) if one not in reached]
    assert missed == [], f"not reached by Tab: {missed}"
    least = window.minimumSizeHint()
    assert (least.width() <= SMALLEST[0], least.height() <= SMALLEST[1]) == (True, True), least


def file_box():
    """Return the box in sight that asks for a file."""
    (box,) = [one for one in QApplication.topLevelWidgets() if one.inherits("QFileDialog")]
    return box

"""Sample spreadsheets, the window, and a page that keeps what a presenter asked of it."""

import pytest

from tests.spreadsheets.files import SAMPLES
from tests.support.gui_window import main_window
from ui.lists_in.place import ImportPlace
from ui.lists_in.presenter import ImportPresenter

__all__ = ["SAMPLES", "main_window"]


class RecordingPage:
    """What the page was asked to show: the last of each."""

    def __init__(self):
        self.page = self.understood = self.at = self.deciding = self.done = None
        self.groups, self.lines, self.went_to = (), (), []
        self.asked_for_files = 0

    def show_page(self, shown):
        self.page = shown

    def show_understood(self, shown):
        self.understood = shown

    def show_groups(self, groups, at, lines):
        self.groups, self.at, self.lines = groups, at, lines

    def show_deciding(self, deciding):
        self.deciding = deciding

    def go_to_line(self, number):
        self.went_to.append(number)

    def show_done(self, shown):
        self.done = shown

    def ask_file(self):
        self.asked_for_files += 1


@pytest.fixture
def page():
    return RecordingPage()


@pytest.fixture
def presenter(page, desk):
    made = ImportPresenter(page, desk)
    made.begin(ImportPlace("people"))
    return made


@pytest.fixture
def looked_at(presenter, jobs):
    """Look at one of the sample files."""

    def look(name):
        presenter.look_at(SAMPLES / name)
        jobs.run()
        return presenter

    return look

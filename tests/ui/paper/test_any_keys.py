"""Whatever keys are pressed in whatever order: what is kept equals what the screen shows."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.domain.attendance import Mark
from app.domain.errors import NothingToUndoError
from app.domain.sheets import SheetColumn
from app.services.changes import EVERYTHING
from tests.support.gui import find, press
from tests.support.signed_paper import an_event_of, print_pages
from tests.support.stores import a_person
from tests.ui.paper.conftest import NAMES
from ui.events.place import PaperPlace
from ui.paper.rows_view import RowsView

Key = Qt.Key
KEYS = {
    "P": Key.Key_P, "Space": Key.Key_Space, "A": Key.Key_A, "0": Key.Key_0, "1": Key.Key_1,
    "V": Key.Key_V, "N": Key.Key_N, "F": Key.Key_F, "Up": Key.Key_Up, "Down": Key.Key_Down,
    "Left": Key.Key_Left, "Right": Key.Key_Right, "Home": Key.Key_Home, "End": Key.Key_End,
    "Back": Key.Key_Backspace, "Del": Key.Key_Delete,
}  # fmt: skip

SIGNED = {"P": Mark.PRESENT, "Space": Mark.PRESENT, "1": Mark.PRESENT}
UNSIGNED = {"A": Mark.ABSENT, "0": Mark.ABSENT}


@pytest.fixture
def two_days(application):
    event = an_event_of(application, NAMES, days=(3, 2), title="Kurss")
    columns = (SheetColumn.SIGNATURE, SheetColumn.NEWS, SheetColumn.PHOTO)
    return print_pages(application, event, blank_rows=2, columns=columns)[0]


class Page:
    """The page in the window, and what is kept of it."""

    def __init__(self, application, screen, code):
        self.application, self.screen, self.code = application, screen, code
        self.people = 0
        screen.open_record(PaperPlace(code=code))
        self.rows = find(screen, "paper.rows", RowsView)

    def do(self, what):
        if what in KEYS:
            self._press(what)
        elif what == "order":
            self.rows.is_by_column = not self.rows.is_by_column
        elif what == "written":
            self._write()
        else:
            self._take_back(what)

    def _press(self, what):
        line = self.rows.line_at_cursor()
        if line.person is None and what.isalpha() and len(what) == 1:
            return  # it would begin a name; that has tests of its own
        press(self.rows, KEYS[what])

    def _write(self):
        line = self.rows.line_at_cursor()
        if line.person is not None:
            return
        self.people += 1
        person = self.application.people.add(a_person("Guntis", f"Nācējs {self.people}"))
        presenter = self.screen._entry._presenter
        presenter.begin_naming(line.line, self.rows.session_at_cursor())
        presenter.take_known(person.id, person.name)

    def _take_back(self, what):
        try:
            getattr(self.application.undo, what)()
        except NothingToUndoError:
            return
        self.screen.take_changes(EVERYTHING)

    def shown(self):
        model = self.rows.rows
        return [model.line(row) for row in range(model.rowCount())]

    def kept(self):
        return list(self.application.paper_entry.page(self.code).lines)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(keys=st.lists(st.sampled_from([*KEYS, "written", "order"]), max_size=25))
def test_what_is_kept_is_what_the_screen_shows(application, screen, two_days, keys):
    page = Page(application, screen, two_days)

    for key in keys:
        page.do(key)

    assert page.shown() == page.kept()


@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(keys=st.lists(st.sampled_from(["P", "A", "V", "N", "Back", "undo"]), max_size=15))
def test_acts_that_are_taken_back_are_gone_from_the_screen_too(application, screen, two_days, keys):
    page = Page(application, screen, two_days)
    depth = len(application.undo.done())

    for key in keys:
        if key != "undo" or len(application.undo.done()) > depth:
            page.do(key)

    assert page.shown() == page.kept()


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(keys=st.lists(st.sampled_from([*SIGNED, *UNSIGNED]), min_size=1, max_size=6))
def test_each_key_marks_the_next_cell_in_the_order_of_the_paper(
    application, screen, two_days, keys
):
    page = Page(application, screen, two_days)
    page.rows.is_by_column = False
    page.rows.go_to(0, application.paper_entry.page(two_days).sessions[0].id)

    for key in keys:
        page.do(key)

    sessions = application.paper_entry.page(two_days).sessions
    cells = [line.marks.get(one.id) for line in page.kept()[:3] for one in sessions]
    assert cells[: len(keys)] == [(SIGNED | UNSIGNED)[key] for key in keys]

"""Attendance: one mark is one act, totals follow, others' changes are taken over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.attendance import Cell, Mark
from app.domain.events import RegistrationState
from app.services.changes import Changes
from tests.support.stores import TODAY, a_person, a_session, an_event
from tests.ui.events.builders import add_people, sessions_of, words_said, words_told
from ui.events.attendance.presenter import AttendancePresenter
from ui.events.attendance.rows import without_cancelled
from ui.events.attendance.words import cell_spoken

CATEGORIES = ["children", "young", "adults", "seniors"]


class RecordingView:
    def __init__(self):
        self.grids, self.cells, self.shown, self.at = [], [], None, None

    def show_grid(self, grid):
        self.grids.append(grid)

    def show_order(self, order, offered):
        self.order, self.offered = order, offered

    def show_cell(self, person, session, cell):
        self.cells.append((person, session, None if cell is None else cell.mark))

    def open_minutes(self, minutes, session):
        self.minutes = (minutes, session)

    def show_session(self, shown):
        self.shown = shown

    def go_to(self, person):
        self.at = person


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session(TODAY)])


@pytest.fixture
def session(application, event):
    return sessions_of(application, event)[0]


@pytest.fixture
def people(application, event):
    return add_people(application, event, "Anna Bērziņa", "Juris Kalns", "Zane Ozola")


@pytest.fixture
def presenter(view, desk, event, people):
    presenter = AttendancePresenter(view, desk)
    presenter.open(event.id)
    return presenter


def kept(application, event):
    cells = application.attendance.grid(event.id).cells
    return {key: cell.mark for key, cell in cells.items()}


@pytest.mark.parametrize("given", list(Mark))
def test_a_mark_is_saved_at_once_and_one_cell_is_shown(presenter, view, desk, event, given):
    person, session = view.grids[0].people[0].person, view.grids[0].sessions[0]

    presenter.mark(person, session.id, given)

    assert kept(desk.application, event) == {(person, session.id): given}
    assert view.cells == [(person, session.id, given)]
    assert len(view.grids) == 1


def test_each_mark_is_told_by_name_and_undone_by_itself(presenter, desk, event, session, people):
    application, window = desk.application, desk.window
    anna, juris, _ = people
    presenter.mark(anna, session.id, Mark.PRESENT)
    presenter.mark(juris, session.id, Mark.ABSENT)

    application.undo.undo()

    assert words_told(window) == ["Anna Bērziņa: present", "Juris Kalns: absent"]
    assert kept(application, event) == {(anna, session.id): Mark.PRESENT}


def test_the_same_mark_again_is_no_act(presenter, session, people, window):
    presenter.mark(people[0], session.id, Mark.PRESENT)
    presenter.mark(people[0], session.id, Mark.PRESENT)

    assert len(window.told) == 1


def test_a_blank_cell_has_no_mark_any_more(presenter, application, event, session, people):
    presenter.mark(people[0], session.id, Mark.PRESENT)

    presenter.mark(people[0], session.id, None)

    assert kept(application, event) == {}


def test_stepping_goes_through_all_marks_and_back_to_blank(presenter, view, session, people):
    for _ in range(4):
        presenter.step(people[0], session.id)

    assert [given for _, _, given in view.cells] == [
        Mark.PRESENT,
        Mark.ABSENT,
        Mark.EXCUSED,
        None,
    ]


def test_the_running_line_adds_names_and_headcount(presenter, view, session, people):
    presenter.mark(people[0], session.id, Mark.PRESENT)
    presenter.mark(people[1], session.id, Mark.ABSENT)
    presenter.count({"children": 5, "young": 0, "adults": 2, "seniors": 0}, "Ilze")

    assert view.shown.line == "named 1 + without names 7 = 8"
    assert view.shown.rest == 1


def test_the_rest_is_marked_present_and_other_marks_stay(
    presenter, application, event, session, people
):
    anna, juris, zane = people
    presenter.mark(juris, session.id, Mark.EXCUSED)

    presenter.mark_rest()

    assert kept(application, event) == {
        (anna, session.id): Mark.PRESENT,
        (juris, session.id): Mark.EXCUSED,
        (zane, session.id): Mark.PRESENT,
    }


def test_marking_the_rest_says_how_many_and_is_one_undo(presenter, view, desk, event):
    presenter.mark_rest()
    told = words_told(desk.window)

    desk.application.undo.undo()

    assert told == ["3 people marked as present: Today"]
    assert kept(desk.application, event) == {}
    assert view.shown.rest == 0


def test_counts_are_shown_by_category_with_who_counted(presenter, view, application, session):
    presenter.count({"children": 5, "young": 0, "adults": 2, "seniors": 0}, " Ilze ")

    assert [line.category for line in view.shown.counts] == CATEGORIES
    assert [line.count for line in view.shown.counts] == [5, 0, 2, 0]
    assert [line.words for line in view.shown.counts][:2] == ["Children", "Young people"]
    assert view.shown.counted_by == "Ilze"


def test_the_same_counts_again_are_no_act(presenter, window):
    counts = {"children": 5, "young": 0, "adults": 2, "seniors": 0}
    presenter.count(counts, "Ilze")
    presenter.count(counts, "Ilze ")

    assert words_told(window) == ["Without names: 7 (Today)"]


def test_an_event_is_complete_without_a_single_name(view, desk):
    application = desk.application
    event = application.events.add(an_event(is_open=True), [a_session()])
    presenter = AttendancePresenter(view, desk)
    presenter.open(event.id)

    presenter.count({"children": 332, "young": 0, "adults": 48, "seniors": 0}, "")

    assert view.shown.line == "named 0 + without names 380 = 380"
    assert application.events.page(event.id).headcount == 380


def test_an_impossible_count_is_explained(presenter, view, window):
    assert not presenter.count({"children": -1}, "")
    assert len(words_said(window)) == 1
    assert view.shown.line == "named 0 + without names 0 = 0"


@pytest.mark.parametrize(
    ("days", "at"),
    [
        pytest.param([-7, 0, 7], 1, id="today"),
        pytest.param([-7, -1, 7], 1, id="last before today"),
        pytest.param([7, 14], 0, id="first of those to come"),
    ],
)
def test_the_session_at_hand_is_chosen(view, desk, days, at):
    sessions = [a_session(TODAY + timedelta(days=day)) for day in days]
    event = desk.application.events.add(an_event(), sessions)

    AttendancePresenter(view, desk).open(event.id)

    assert view.shown.session == sessions_of(desk.application, event)[at].id


def test_marks_and_counts_go_to_the_session_that_was_chosen(view, desk):
    event = desk.application.events.add(
        an_event(), [a_session(TODAY), a_session(TODAY, "14:00", "15:00")]
    )
    presenter = AttendancePresenter(view, desk)
    presenter.open(event.id)
    _, afternoon = sessions_of(desk.application, event)

    presenter.choose_session(afternoon.id)
    presenter.count({"adults": 3}, "")
    presenter.load()

    assert view.shown.name == "Today · 14:00"
    (counted,) = desk.application.attendance.grid(event.id).headcounts
    assert counted.session == afternoon.id


def test_an_event_without_a_day_has_no_session(view, desk):
    event = desk.application.events.add(an_event())

    presenter = AttendancePresenter(view, desk)
    presenter.open(event.id)
    presenter.mark_rest()

    assert view.shown is None
    assert view.grids[0].sessions == ()


def test_somebody_found_by_name_is_present_and_the_cursor_goes_there(
    presenter, view, desk, event, session
):
    guest = desk.application.people.add(a_person("Ilze", "Liepa"))

    presenter.take_known(guest.id, guest.name)

    assert kept(desk.application, event) == {(guest.id, session.id): Mark.PRESENT}
    assert view.at == guest.id
    assert words_told(desk.window) == ["Ilze Liepa: present"]
    assert view.grids[-1].people[2].is_walk_in


def test_a_walk_in_is_added_present_in_one_act(presenter, view, application, session, window):
    presenter.take_new(a_person("Ilze", "Liepa"))

    assert view.shown.line == "named 1 + without names 0 = 1"
    assert words_told(window) == ["Added and present: Ilze Liepa"]
    application.undo.undo()
    assert application.people.count() == 3


def test_a_walk_in_without_a_day_is_explained(view, desk):
    event = desk.application.events.add(an_event())
    presenter = AttendancePresenter(view, desk)
    presenter.open(event.id)

    presenter.take_new(a_person("Ilze", "Liepa"))

    assert words_said(desk.window) == ["The event has no day yet. Add one under Change."]
    assert desk.application.people.count() == 0


def test_an_undo_elsewhere_is_shown(presenter, view, application, session, people):
    presenter.mark(people[0], session.id, Mark.PRESENT)
    result = application.undo.undo()

    presenter.take_changes(result.changes)

    assert view.grids[-1].cells == {}
    assert view.shown.line == "named 0 + without names 0 = 0"


def test_changes_that_do_not_concern_attendance_load_nothing(presenter, view):
    presenter.take_changes(Changes(frozenset({"consent"})))

    assert len(view.grids) == 1


def test_a_mark_made_here_is_not_loaded_again(presenter, view, desk, session, people):
    desk.window.tell = lambda changes, _text: presenter.take_changes(changes)

    presenter.mark(people[0], session.id, Mark.PRESENT)

    assert len(view.grids) == 1


def test_a_mark_that_cannot_be_saved_is_explained_and_not_shown(
    presenter, view, desk, session, people
):
    desk.application.events.remove_session(session.id)

    assert not presenter.mark(people[0], session.id, Mark.PRESENT)
    assert view.cells == []
    assert len(words_said(desk.window)) == 1


def test_a_cell_is_spoken_with_name_day_and_mark(session):
    present = Cell(bytes(16), session.id, Mark.PRESENT)
    spoken = [cell_spoken("Anna Bērziņa", session, replace(present, minutes=m)) for m in (None, 45)]

    assert spoken == [
        "Anna Bērziņa, 22 November: present",
        "Anna Bērziņa, 22 November: present, 45 minutes",
    ]
    assert cell_spoken("Anna Bērziņa", session, None) == "Anna Bērziņa, 22 November: no mark"


def test_who_cancelled_is_not_asked_for_unless_something_is_marked(view, desk, presenter, session):
    grid = view.grids[0]
    anna, juris, zane = grid.people
    cancelled = [replace(one, state=RegistrationState.CANCELLED) for one in (anna, juris)]
    cell = Cell(juris.person, session.id, Mark.PRESENT)

    shown = without_cancelled(
        replace(grid, people=(*cancelled, zane), cells={(juris.person, session.id): cell})
    )

    assert [one.person for one in shown.people] == [juris.person, zane.person]

"""The attendance part beside its grid: the running line, the rest, counts, walk-ins."""

import pytest
from PySide6.QtCore import Qt

from app.domain.attendance import Headcount, Mark
from app.domain.preferences import Preferences, Theme
from tests.support.gui import click, find, press, type_text
from tests.support.stores import a_person, a_session, an_event
from tests.ui.events.builders import seen, sessions_of, words_told
from ui.events.place import EventPlace, PaperPlace, Part
from ui.shell.outfit import put_on


@pytest.fixture
def part(screen, course):
    screen.open_record(EventPlace(course.id, Part.ATTENDANCE))
    return find(screen, "attendance")


def line(part):
    return find(part, "attendance.line").accessibleName()


def counted(application, event):
    return application.attendance.grid(event.id).headcounts


def test_the_running_line_follows_every_mark(part):
    grid = find(part, "attendance.grid")
    press(grid, Qt.Key.Key_P)
    press(grid, Qt.Key.Key_P)

    assert line(part) == "named 2 + without names 0 = 2"


def test_the_running_line_is_that_of_the_session_at_the_cursor(part):
    press(find(part, "attendance.grid"), Qt.Key.Key_Left)

    assert line(part) == "named 1 + without names 0 = 1"


def test_the_rest_says_how_many_before_and_after(part, window):
    rest = find(part, "attendance.rest")
    before = rest.accessibleName()

    click(rest)

    assert before == "Mark the rest present (3)"
    assert words_told(window) == ["3 people marked as present: Today"]
    assert line(part) == "named 3 + without names 0 = 3"
    assert not rest.isEnabled()


def test_counts_are_saved_when_a_field_is_left(part, application, course):
    children = find(part, "attendance.count.children")
    children.setFocus()
    type_text(children, "12")

    press(children, Qt.Key.Key_Tab)

    _, today = sessions_of(application, course)
    assert counted(application, course) == (Headcount(today.id, "children", 12),)
    assert line(part) == "named 0 + without names 12 = 12"


def test_who_counted_is_kept_with_the_counts(part, application, course):
    adults, by = find(part, "attendance.count.adults"), find(part, "attendance.count.by")
    adults.setText("7")
    by.setText("Ilze")

    press(by, Qt.Key.Key_Return)

    (one,) = counted(application, course)
    assert (one.count, one.counted_by) == (7, "Ilze")


def test_leaving_counts_as_they_are_is_no_act(part, window):
    children = find(part, "attendance.count.children")
    children.setFocus()

    press(children, Qt.Key.Key_Tab)

    assert window.told == []


def test_what_is_no_number_counts_nobody(part, application, course):
    children = find(part, "attendance.count.children")
    children.setText("daudz")

    press(children, Qt.Key.Key_Return)

    assert counted(application, course) == ()


def test_people_counted_without_their_ages_stay_with_their_session(screen, application, course):
    first, today = sessions_of(application, course)
    application.headcounts.set_headcount(first.id, "", 40)
    screen.open_record(EventPlace(course.id, Part.ATTENDANCE))
    part = find(screen, "attendance")
    grid = find(part, "attendance.grid")
    press(grid, Qt.Key.Key_Left)
    whole = find(part, "attendance.count.")
    was_shown = (whole.text(), whole.accessibleName())
    press(grid, Qt.Key.Key_Right)
    children = find(part, "attendance.count.children")
    children.setText("3")
    press(children, Qt.Key.Key_Return)

    assert was_shown == ("40", "Ages not stated")
    assert not whole.isVisibleTo(part)
    assert set(counted(application, course)) == {
        Headcount(first.id, "", 40),
        Headcount(today.id, "children", 3),
    }


def test_counts_of_another_session_are_its_own(part, application, course):
    children = find(part, "attendance.count.children")
    children.setText("12")
    press(children, Qt.Key.Key_Return)

    press(find(part, "attendance.grid"), Qt.Key.Key_Left)

    assert children.text() == ""


def test_an_undone_count_goes_from_its_field(part, screen, application):
    children = find(part, "attendance.count.children")
    children.setText("12")
    press(children, Qt.Key.Key_Return)

    screen.take_changes(application.undo.undo().changes)

    assert children.text() == ""


def test_buttons_mark_the_cell_at_the_cursor(part, application, course):
    click(find(part, "attendance.excused"))

    _, today = sessions_of(application, course)
    grid = application.attendance.grid(course.id)
    assert grid.cells[grid.people[0].person, today.id].mark is Mark.EXCUSED
    assert find(part, "attendance.grid").hasFocus()


def test_typing_a_name_of_the_list_marks_that_person(part, application, course):
    field = find(part, "attendance.find")
    field.setFocus()
    type_text(field, "ozo")

    press(field, Qt.Key.Key_Return)

    _, today = sessions_of(application, course)
    grid = application.attendance.grid(course.id)
    assert grid.cells[grid.people[2].person, today.id].mark is Mark.PRESENT
    assert find(part, "attendance.grid").currentIndex().row() == 2


def test_an_event_without_people_begins_with_counting(qtbot, screen, application):
    event = application.events.add(an_event(is_open=True), [a_session()])
    screen.open_record(EventPlace(event.id, Part.ATTENDANCE))
    part = find(screen, "attendance")

    assert find(part, "attendance.find").hasFocus()
    qtbot.waitUntil(find(part, "attendance.count.adults").isVisible)


def test_a_narrow_window_shows_counts_when_they_are_asked_for(qtbot, part, screen):
    adults, button = find(part, "attendance.count.adults"), find(part, "attendance.show_counts")
    screen.resize(800, 700)
    qtbot.waitUntil(button.isVisible)
    assert not adults.isVisible()

    click(button)

    assert adults.isVisible()


def test_an_event_without_a_day_says_what_to_do(screen, application):
    event = application.events.add(an_event())
    screen.open_record(EventPlace(event.id, Part.ATTENDANCE))
    part = find(screen, "attendance")

    assert not find(part, "attendance.find").isVisible()
    assert not find(part, "attendance.rest").isVisible()


def test_letters_typed_in_the_grid_of_a_narrow_window_make_one_name(qtbot, part, screen):
    screen.resize(800, 700)
    grid, field = find(part, "attendance.grid"), find(part, "attendance.find")
    qtbot.waitUntil(find(part, "attendance.show_counts").isVisible)

    press(grid, Qt.Key.Key_O)
    press(field, Qt.Key.Key_Z)
    type_text(field, "o")

    assert field.text() == "ozo"
    assert not grid.isVisible()
    assert find(part, "attendance.line").isVisible()


@pytest.mark.parametrize(("width", "is_named"), [(1300, True), (850, False)])
def test_the_numbers_of_the_running_line_come_before_the_name_of_the_session(
    qtbot, screen, application, width, is_named
):
    days = [a_session(starts="10:00", ends="12:00"), a_session(starts="13:00", ends="15:00")]
    event = application.events.add(an_event(), days)
    application.attendance.register(event.id, [application.people.add(a_person()).id])
    first = sessions_of(application, event)[0]
    application.headcounts.set_headcounts(first.id, {"children": 1250, "adult": 1250})
    screen.resize(width, 740)
    screen.open_record(EventPlace(event.id, Part.ATTENDANCE))
    shown = find(screen, "attendance.line")

    qtbot.waitUntil(lambda: shown.width() >= shown.sizeHint().width(), timeout=2_000)

    assert find(screen, "attendance.session").isVisible() is is_named


def test_an_event_without_a_day_keeps_its_sentence_when_the_window_changes(
    qtbot, screen, application
):
    event = application.events.add(an_event())
    screen.open_record(EventPlace(event.id, Part.ATTENDANCE))

    screen.resize(800, 700)
    qtbot.waitUntil(lambda: find(screen, "attendance").width() < 800)

    assert any(text.startswith("The event has no day yet.") for text in seen(screen))
    assert not find(screen, "attendance.show_counts").isVisible()


def test_an_event_without_people_leaves_room_for_a_notice_at_large_text(
    make_screen, application, jobs
):
    put_on(Preferences(language="lv", text_size=150, theme=Theme.LIGHT))
    event = application.events.add(an_event(), [a_session()])
    screen = make_screen()
    screen.show()

    screen.open_record(EventPlace(event.id, Part.ATTENDANCE))
    jobs.run()

    # 768 pixels less a notice in one line.
    assert screen.minimumSizeHint().height() <= 684


def test_from_paper_leads_to_the_signed_pages_of_the_event(part, course, window):
    click(find(part.window(), "attendance.paper"))

    assert window.gone == [("events", PaperPlace(course.id))]

"""Counting at an event: by keys, by buttons, by typing; organisations beside; all is saved."""

import pytest
from PySide6.QtCore import Qt

from app.domain.headcounts import CategoryDraft
from app.domain.organisations import OrganisationDraft
from app.services.changes import Changes
from tests.support.gui import click, find, press, type_text
from tests.support.stores import an_event
from tests.ui.events.builders import seen, sessions_of, words_told
from ui.events.place import CountsPlace, EventPlace, Part


@pytest.fixture
def page(screen, course):
    screen.open_record(CountsPlace(course.id))
    return screen.page_in_sight


def counted(application, event):
    return {
        (one.session, one.category): (one.count, one.counted_by)
        for one in application.attendance.grid(event.id).headcounts
    }


@pytest.fixture
def today(application, course):
    return sessions_of(application, course)[1].id


def line(page):
    return find(page, "counts.line").text()


def test_plus_and_minus_count_and_each_step_is_saved(page, application, course, today):
    field = page.focusWidget()
    assert field.objectName() == "counts.of.children"

    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Up, Qt.Key.Key_Minus):
        press(field, key)

    assert counted(application, course) == {(today, "children"): (2, "")}
    assert line(page) == "named 0 + without names 2 = 2"


def test_ten_are_counted_at_once(page, application, course, today):
    press(page.focusWidget(), Qt.Key.Key_PageUp)

    assert counted(application, course) == {(today, "children"): (10, "")}


def test_nobody_is_counted_below_nought(page, application, course):
    press(page.focusWidget(), Qt.Key.Key_Minus)

    assert counted(application, course) == {}


def test_buttons_count_and_leave_the_keys_at_the_number(page, application, course, today):
    click(find(page, "counts.of.adults.more"))
    click(find(page, "counts.of.adults.more"))
    click(find(page, "counts.of.adults.less"))

    assert counted(application, course) == {(today, "adults"): (1, "")}
    assert page.focusWidget().objectName() == "counts.of.adults"


def test_a_typed_number_is_saved_by_enter_which_moves_on(page, application, course, today):
    field = page.focusWidget()
    for digit in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2):
        press(field, digit)
    press(field, Qt.Key.Key_Return)

    assert counted(application, course) == {(today, "children"): (132, "")}
    assert page.focusWidget().objectName() == "counts.of.young"


def test_who_counted_is_kept_with_the_numbers(page, application, course, today):
    press(page.focusWidget(), Qt.Key.Key_Plus)
    by = find(page, "counts.by")
    by.setFocus()
    type_text(by, "Ilze Kalniņa")
    press(by, Qt.Key.Key_Return)

    assert counted(application, course) == {(today, "children"): (1, "Ilze Kalniņa")}


def test_the_programmes_own_categories_take_the_place_of_the_four(screen, application, course):
    families = application.headcount_categories.add(CategoryDraft("Ģimenes"))
    screen.open_record(CountsPlace(course.id))
    page = screen.page_in_sight

    press(page.focusWidget(), Qt.Key.Key_Plus)

    assert find(page, f"counts.of.{families.code}").text() == "1"
    assert "Children" not in seen(page)


def test_undo_takes_a_step_back_on_the_page(page, screen, application):
    press(page.focusWidget(), Qt.Key.Key_Plus)
    application.undo.undo()
    screen.take_changes(Changes(frozenset({"headcount"})))

    assert line(page) == "named 0 + without names 0 = 0"


def test_all_sessions_are_seen_and_another_one_is_chosen_by_its_row(
    page, application, course, today
):
    press(page.focusWidget(), Qt.Key.Key_Plus)
    first = sessions_of(application, course)[0].id
    sessions = find(page, "counts.sessions")
    assert sessions.isVisible()

    sessions.go_to(first)
    press(find(page, "counts.of.children"), Qt.Key.Key_PageUp)

    assert counted(application, course) == {
        (today, "children"): (1, ""),
        (first, "children"): (10, ""),
    }


def test_an_event_without_a_day_says_what_is_missing(screen, application):
    event = application.events.add(an_event(), [])

    screen.open_record(CountsPlace(event.id))

    words = "The event has no day yet. Add one under Change, then count here."
    assert words in seen(screen.page_in_sight)


def test_a_known_organisation_is_noted_with_its_people(page, application, course, today, window):
    school = application.organisations.add(OrganisationDraft("Preiļu 1. pamatskola", "school"))
    field = find(page, "counts.organisation.organisation")
    field.setFocus()
    type_text(field, "Preiļu 1. pamatskola")
    type_text(find(page, "counts.organisation.people"), "12")

    click(find(page, "counts.organisation.add"))

    (present,) = application.presences.of_event(course.id)
    assert (present.organisation, present.people, present.session) == (school.id, 12, today)
    assert words_told(window)[-1] == "Organisation noted as present"
    assert page.focusWidget().objectName() == "counts.organisation.organisation"
    assert not page.has_unsaved_text()


def test_an_organisation_is_changed_and_taken_off(page, application, course, today, screen):
    application.presences.put_new(today, OrganisationDraft("Koris"), 3)
    screen.take_changes(Changes(frozenset({"organisation_presence"})))
    assert "3 people" in seen(page)

    click(find(page, "counts.organisation0.edit"))
    people = find(page, "counts.organisation.people")
    people.selectAll()
    type_text(people, "5")
    press(people, Qt.Key.Key_Return)
    assert [one.people for one in application.presences.of_event(course.id)] == [5]

    click(find(page, "counts.organisation0.close"))
    assert application.presences.of_event(course.id) == ()


def test_half_typed_organisations_are_not_lost_unasked(page, screen):
    type_text(find(page, "counts.organisation.organisation"), "Preiļu")

    assert screen.has_unsaved_text()


def test_the_way_back_leads_to_attendance(page, screen, course):
    click(find(page, "counts.back"))

    screen.open_record(EventPlace(course.id, Part.ATTENDANCE))
    assert screen.page_in_sight is not page


def test_the_overview_of_an_event_lists_who_was_present_and_leads_to_counting(
    screen, application, course, window
):
    for session in sessions_of(application, course):
        application.presences.put_new(session.id, OrganisationDraft("Koris"), 3)
    application.presences.put_new(
        sessions_of(application, course)[1].id, OrganisationDraft("Skola"), 12, "6. klase"
    )

    screen.open_record(EventPlace(course.id))

    page = screen.page_in_sight
    words = seen(page)
    assert "at 2 sessions" in words
    assert "12 people · 6. klase" in words
    click(find(page, "event.overview.count"))
    assert screen.page_in_sight.objectName() == "counts"

"""The page of what laptops wrote differently: both values side by side, and two buttons."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from app.bootstrap import Application
from app.domain.attendance import Mark
from tests.support.differing import lost_elsewhere
from tests.support.disagreements import noted_elsewhere
from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.stores import a_person, a_session, an_event
from ui.exchange.place import DIFFERENCES

EVENING, MORNING = "Call after five", "Call in the morning"


def seen(widget):
    """Return the words in sight; what was put into a layout just now is shown first."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    return visible_texts(widget)


@pytest.fixture
def application(store):
    """A centre's laptop: people and events are written here."""
    return Application(store)


@pytest.fixture
def person(application):
    return application.people.add(a_person(note=MORNING)).id


@pytest.fixture
def differing(application, store, person):
    """Another laptop noted something else about Anna, and another place for an event."""
    event = application.events.add(an_event("Choir", place="Library"), [a_session()]).id
    lost_elsewhere(store, "event", event, "place", "Museum")
    lost_elsewhere(store, "person", person, "note", EVENING)


@pytest.fixture
def page(main_window, differing):
    return gone_to(main_window, "exchange", DIFFERENCES).page_in_sight


def note(application, person):
    return application.people.page(person).person.note


def test_each_record_shows_both_values_and_whose_they_are(page):
    words = seen(page)

    for one in ("Anna Bērziņa", "Note", MORNING, EVENING, "Choir", "Library", "Museum"):
        assert one in words
    assert any(one.startswith("this laptop · ") for one in words)
    assert any(one.startswith("another laptop") for one in words)


def test_one_press_puts_a_value_back_and_the_next_one_has_the_keys(page, application, person):
    back = find(page, "exchange.differences.0.0.put_back")
    assert back.accessibleName() == f"Put back: Anna Bērziņa, Note, {EVENING}"
    back.setFocus()

    press(back, Qt.Key.Key_Return)

    assert note(application, person) == EVENING
    assert EVENING not in seen(page)
    assert page.focusWidget().objectName() == "exchange.differences.0.0.put_back"
    assert "Choir" in page.focusWidget().accessibleName()


def test_what_was_done_is_said_with_a_way_to_undo_it(page, main_window, application, person):
    click(find(page, "exchange.differences.0.0.put_back"))
    assert "Put back: Anna Bērziņa, Note" in seen(main_window)

    press(main_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert note(application, person) == MORNING
    assert EVENING in seen(page)


def test_what_is_left_as_it_is_goes_and_comes_back_with_undo(page, main_window, application):
    click(find(page, "exchange.differences.0.0.keep"))
    assert EVENING not in seen(page)
    assert application.differences.waiting() == 1

    press(main_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert EVENING in seen(page)


def test_when_all_is_settled_the_page_says_so(page):
    for _ in range(2):
        click(find(page, "exchange.differences.0.0.keep"))

    assert "No differences wait to be looked at." in seen(page)
    assert page.focusWidget().objectName() == "exchange.differences.back"
    assert not find(page, "exchange.differences.search").isVisible()


def test_the_list_is_searched_and_narrowed_to_an_area(page):
    type_text(find(page, "exchange.differences.search"), "cho")
    assert "Museum" in seen(page)
    assert EVENING not in seen(page)

    type_text(find(page, "exchange.differences.search"), "xyz")
    assert "No difference fits this. Search for something else." in seen(page)


def test_a_value_that_cannot_stand_is_said_in_a_sentence(
    page, main_window, application, store, person
):
    child = application.people.add(a_person("Juris", "Kalns")).id
    lost_elsewhere(store, "person", child, "guardian_id", person)
    application.people.remove(person)
    page.load()

    click(find(page, "exchange.differences.0.0.put_back"))

    words = seen(main_window)
    assert any("“Anna Bērziņa” is not on the lists any more." in one for one in words)


def test_a_record_deleted_while_it_was_changed_can_be_brought_back(
    page, application, store, person
):
    application.people.remove(person)
    lost_elsewhere(store, "person", person, "deleted", 0)
    page.load()
    assert "Deleted on one laptop while it was changed on another." in seen(page)
    assert find(page, "exchange.differences.0.0.keep").text() == "Leave it deleted"

    click(find(page, "exchange.differences.0.0.put_back"))

    assert [one.id for one in application.people.find("")] == [person]


def test_a_record_is_opened_from_its_card(page, main_window):
    click(find(page, "exchange.differences.0.open"))

    assert main_window._screens["people"].isVisible()


def test_more_records_than_a_page_holds_come_by_a_button(main_window, application, store):
    for number in range(25):
        person = application.people.add(a_person("Anna", f"Numur{number}")).id
        lost_elsewhere(store, "person", person, "note", EVENING)
    page = gone_to(main_window, "exchange", DIFFERENCES).page_in_sight
    more = find(page, "exchange.differences.more")
    assert more.text() == "Show 5 more records"

    click(more)

    assert "Anna Numur0" in seen(page)
    assert not more.isVisible()


def test_nothing_is_news_any_more_after_a_look(page, application, jobs):
    assert "New" in seen(page)
    jobs.run()
    assert "New" in seen(page)
    assert application.differences.news() == 0


def test_everything_is_reached_by_keys(main_window, page):
    assert_can_be_worked_by_keys(main_window, page)


def test_the_history_of_a_record_leads_here(main_window, differing, person):
    people = gone_to(main_window, "people", person)
    press(people.page_in_sight, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert "1 difference between laptops can be put back" in seen(main_window)

    click(find(people, "person.history.panel.differences"))

    assert find(main_window, "exchange.differences").isVisible()


def test_attendance_noted_differently_is_led_to_and_not_told_twice(
    main_window, application, store, person
):
    event = application.events.add(an_event("Choir"), [a_session()]).id
    session = application.events.page(event).sessions[0].id
    application.attendance.mark(session, person, Mark.PRESENT)
    noted_elsewhere(store, session, person, Mark.ABSENT)
    page = gone_to(main_window, "exchange", DIFFERENCES).page_in_sight
    assert "1 person noted differently on two laptops" in seen(page)
    assert "There are no other differences." in seen(page)

    click(find(page, "exchange.differences.attendance.look"))

    assert find(main_window, "disagreements").isVisible()

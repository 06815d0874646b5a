"""Deciding about duplicates in the window, with the keys alone."""

import pytest
from PySide6.QtCore import Qt

from tests.support.gui import click, find, press, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.stores import a_person
from ui.duplicates.place import DuplicatesPlace
from ui.widgets.record_table import RecordTable

PHONE = "21234567"


@pytest.fixture
def pairs(application):
    def add(given, surname, phone=""):
        return application.people.add(a_person(given, surname, phone=phone)).id

    return [
        (add("Anna", "Bērziņa", PHONE), add("Anna", "Berzina", PHONE)),
        (add("Zane", "Egle"), add("Zane", "Egle")),
        (add("Jānis", "Ozols", "29876543"), add("Līga", "Ozola", "29876543")),
    ]


@pytest.fixture
def page(main_window, jobs, pairs):
    """The page, opened from the list of people."""
    screen = gone_to(main_window, "people")
    click(find(screen, "people.duplicates"))
    jobs.run()
    return screen.page_in_sight


def table(page, name="duplicates.pairs"):
    return find(page, name, RecordTable)


def test_the_list_of_people_says_how_many_wait_and_leads_there(main_window, page):
    assert page.title == "Possible duplicates"
    button = find(main_window, "people.duplicates")
    assert button.accessibleName() == "3 possible duplicates"


def test_today_and_others_lead_there_too(main_window, jobs, pairs):
    screen = gone_to(main_window, "people", DuplicatesPlace())
    jobs.run()

    assert table(screen.page_in_sight).record_model.rowCount() == 2


def test_one_key_joins_and_the_cursor_stands_on_the_next_pair(qtbot, application, page, pairs):
    assert table(page).hasFocus()

    press(table(page), Qt.Key.Key_1)

    assert {frozenset(one.pair) for one in application.duplicates.joined()} == {frozenset(pairs[0])}
    assert set(table(page).identity_at_cursor()) == set(pairs[1])
    qtbot.waitUntil(lambda: "Zane Egle" in visible_texts(page))


def test_two_keys_decide_everything_and_a_sentence_says_so(application, page):
    press(table(page), Qt.Key.Key_2)
    press(table(page), Qt.Key.Key_3)

    assert len(application.duplicates.told_apart()) == 1
    assert any("Nothing is left to decide" in text for text in visible_texts(page))


def test_a_digit_decides_from_a_button_as_well(application, page):
    press(find(page, "duplicates.later"), Qt.Key.Key_1)

    assert len(application.duplicates.joined()) == 1


def test_undo_brings_the_pair_back(main_window, application, page, jobs):
    press(table(page), Qt.Key.Key_1)

    press(main_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    jobs.run()

    assert application.duplicates.joined() == ()
    assert table(page).record_model.rowCount() == 2


def test_a_record_is_opened_and_the_way_back_leads_to_the_review(main_window, page, jobs):
    screen = main_window._screens["people"]

    press(find(page, "duplicates.open_one"), Qt.Key.Key_Return)
    assert screen.title in {"Anna Bērziņa", "Anna Berzina"}
    press(screen.page_in_sight, Qt.Key.Key_Escape)
    jobs.run()

    assert screen.page_in_sight is page
    assert table(page).record_model.rowCount() == 2


def test_escape_leads_back_to_the_people(main_window, page):
    press(table(page), Qt.Key.Key_Escape)

    assert main_window._screens["people"].title == "People"


def test_a_household_is_joined_by_one_key(application, page, pairs):
    click(find(page, "duplicates.parts.households"))

    press(table(page, "duplicates.households"), Qt.Key.Key_1)

    homes = {application.people.page(one).person.household for one in pairs[2]}
    assert len(homes) == 1
    assert None not in homes


def test_what_was_joined_is_taken_apart_and_never_by_a_digit(application, page, jobs):
    press(table(page), Qt.Key.Key_1)
    click(find(page, "duplicates.parts.joined"))

    press(table(page, "duplicates.joined"), Qt.Key.Key_1)
    assert len(application.duplicates.joined()) == 1
    click(find(page, "duplicates.joined.take_back"))
    jobs.run()

    assert application.duplicates.joined() == ()


@pytest.mark.parametrize("part", ["pairs", "households", "joined", "apart"])
def test_each_part_can_be_worked_by_keys(main_window, page, part):
    press(table(page), Qt.Key.Key_1)
    click(find(page, f"duplicates.parts.{part}"))

    assert_can_be_worked_by_keys(main_window, page)


def test_two_long_records_are_scrolled_by_the_arrow_keys(main_window, qtbot, page):
    area = find(page, "duplicates.comparison")
    main_window.resize(main_window.minimumSizeHint())
    area.setFocus()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)

    press(area, Qt.Key.Key_Down)

    assert area.verticalScrollBar().value() > 0


def test_asked_for_again_the_page_begins_with_what_waits(main_window, page, jobs):
    click(find(page, "duplicates.parts.apart"))
    press(page, Qt.Key.Key_Escape)

    click(find(main_window, "people.duplicates"))
    jobs.run()

    assert table(page).isVisible()
    assert table(page).hasFocus()


def test_the_way_back_from_a_person_leads_to_the_part_in_sight_before(main_window, page, jobs):
    click(find(page, "duplicates.parts.households"))
    screen = main_window._screens["people"]
    page.opened.emit(table(page, "duplicates.households").identity_at_cursor()[0])

    press(screen.page_in_sight, Qt.Key.Key_Escape)
    jobs.run()

    assert table(page, "duplicates.households").isVisible()


@pytest.mark.parametrize("part", ["joined", "apart"])
def test_where_nothing_is_listed_nothing_offers_to_take_it_back(page, part):
    click(find(page, f"duplicates.parts.{part}"))

    assert not find(page, f"duplicates.{part}.take_back").isVisible()

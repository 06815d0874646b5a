"""Attendance noted differently: a card for each person, settled by one press."""

import pytest
from PySide6.QtCore import Qt

from app.domain.attendance import Mark
from app.services.changes import Changes
from tests.support.disagreements import noted_elsewhere
from tests.support.gui import click, find, press
from tests.ui.events.builders import add_people, mark, seen, sessions_of, words_told
from ui.events.place import DisagreementsPlace, EventPlace, Part


@pytest.fixture
def people(application, course):
    return [one.person for one in application.attendance.grid(course.id).people]


@pytest.fixture
def differing(application, store, course, people):
    """Anna and Juris are present here, and absent on another laptop."""
    first = sessions_of(application, course)[0]
    mark(application, first, *people[:2])
    for person in people[:2]:
        noted_elsewhere(store, first.id, person, Mark.ABSENT)
    return first


@pytest.fixture
def page(screen, differing, course):
    screen.open_record(DisagreementsPlace(course.id))
    return screen.page_in_sight


def marks(application, course, session):
    cells = application.attendance.grid(course.id).cells
    return [cell.mark for (_, one), cell in sorted(cells.items()) if one == session.id]


def test_each_card_tells_who_which_session_and_both_notes(page):
    words = seen(page)

    assert "Anna Bērziņa" in words
    assert any(one.startswith("Valodu kurss · ") for one in words)
    assert [find(page, f"disagreements.0.{place}").accessibleName() for place in (0, 1)] == [
        "Present: Stands now",
        "Absent: Also noted",
    ]


def test_one_press_settles_an_entry_and_the_next_one_has_the_keys(
    page, application, course, differing, window
):
    press(page.focusWidget(), Qt.Key.Key_Return)

    assert words_told(window)[-1] == "Settled: Anna Bērziņa – Present"
    assert [one.name for one in application.disagreements.list()] == ["Juris Kalns"]
    assert page.focusWidget().objectName() == "disagreements.0.0"


def test_the_other_note_is_put_back(page, application, course, people, differing):
    click(find(page, "disagreements.0.1"))

    cells = application.attendance.grid(course.id).cells
    assert cells[people[0], differing.id].mark is Mark.ABSENT


def test_when_all_is_settled_the_page_says_so_and_leads_back(page, screen):
    for _ in range(2):
        click(find(page, "disagreements.0.0"))

    assert "All laptops agree on who was there." in seen(page)
    assert page.focusWidget().objectName() == "disagreements.back"
    click(find(page, "disagreements.back"))
    assert screen.page_in_sight is not page


def test_undo_asks_again(page, application, screen):
    click(find(page, "disagreements.0.0"))

    application.undo.undo()
    screen.take_changes(Changes(frozenset({"attendance"})))

    assert "Anna Bērziņa" in seen(page)


def test_the_page_of_an_event_shows_a_banner_that_leads_to_its_entries(
    screen, differing, course, window
):
    screen.open_record(EventPlace(course.id, Part.ATTENDANCE))
    banner = find(screen.page_in_sight, "event.disagreements")

    assert banner.isVisible()
    click(find(banner, "event.disagreements.look"))
    assert window.gone == [("events", DisagreementsPlace(course.id))]


def test_without_differing_notes_there_is_no_banner(screen, course):
    screen.open_record(EventPlace(course.id))

    assert find(screen.page_in_sight, "event.disagreements").isHidden()


def test_no_more_cards_are_shown_than_can_be_looked_through(screen, application, store, course):
    first = sessions_of(application, course)[0]
    names = (f"Anna Kalna{chr(ord('a') + place % 26)}{place // 26}" for place in range(32))
    for person in add_people(application, course, *names):
        mark(application, first, person)
        noted_elsewhere(store, first.id, person, Mark.ABSENT)

    screen.open_record(DisagreementsPlace())

    assert "2 more after these" in seen(screen.page_in_sight)

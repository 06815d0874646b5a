"""Sign-in sheets from the event's records."""

import pytest

from app.domain.codes import is_sound
from app.domain.errors import FolderUnusableError, NothingToPrintError
from app.persistence.values import split
from app.services.sheets import SheetWish
from tests.support.stores import a_person, a_session, an_event, table_dump


@pytest.fixture
def event(application):
    event = application.events.add(an_event(), [a_session()])
    people = [application.people.add(a_person(f"Anna {n}", "Liepa")) for n in range(30)]
    application.attendance.register(event.id, [person.id for person in people])
    return event


def pages(store):
    with store.database.reading() as connection:
        return connection.exec_driver_sql("SELECT * FROM sheet_page ORDER BY page").all()


def test_each_page_has_a_sound_code_of_its_own_and_its_rows_are_remembered(
    application, store, event, tmp_path
):
    made = application.sheets.save(event.id, SheetWish(blank_rows=6), tmp_path / "lapa.pdf")

    kept = pages(store)
    assert made.problems == ()
    assert len(kept) == made.pages > 1
    assert len({page.code for page in kept}) == made.pages
    assert all(is_sound(page.code) for page in kept)
    printed = [person for page in kept for person in split(page.people)]
    grid = application.attendance.grid(event.id)
    assert printed == [person.person.hex() for person in grid.people]
    assert sum(page.blank_rows for page in kept) == 6


def test_a_preview_remembers_nothing(application, store, event):
    made = application.sheets.preview(event.id, SheetWish())

    assert made.pages
    assert pages(store) == []


def test_a_blank_sheet_names_nobody(application, store, event, tmp_path):
    application.sheets.save(event.id, SheetWish(is_blank=True), tmp_path / "lapa.pdf")

    assert all(page.people == "" for page in pages(store))


def test_several_days_stand_side_by_side_and_are_remembered(application, store, tmp_path):
    event = application.events.add(an_event(), [a_session() for _ in range(3)])

    application.sheets.save(event.id, SheetWish(), tmp_path / "lapa.pdf")

    (page,) = pages(store)
    sessions = application.events.page(event.id).sessions
    assert split(page.sessions) == tuple(session.id.hex() for session in sessions)


def test_an_event_without_a_day_has_no_sheet(application, tmp_path):
    event = application.events.add(an_event())

    with pytest.raises(NothingToPrintError):
        application.sheets.save(event.id, SheetWish(), tmp_path / "lapa.pdf")


def test_a_sheet_that_cannot_be_written_is_not_remembered(application, store, event, tmp_path):
    before = table_dump(store, "sheet_page")

    with pytest.raises(FolderUnusableError):
        application.sheets.save(event.id, SheetWish(), tmp_path / "no folder" / "lapa.pdf")

    assert table_dump(store, "sheet_page") == before

"""Printed pages of sign-in sheets as they are kept."""

from dataclasses import replace

import pytest

from app.domain.ids import PersonId, new_id
from app.domain.sheet_choices import SheetChoice
from app.domain.sheets import (
    SheetBlock,
    SheetCells,
    SheetColumn,
    SheetForm,
    SheetLayout,
    SheetPageKept,
    SheetPlace,
    SheetTick,
)
from app.persistence import sheet_pages
from app.services.sheets import SheetsService, SheetWish
from app.services.territories import TerritoriesService
from tests.support.stores import a_session, an_event

LAYOUT = SheetLayout(
    form=SheetForm.SIDE_BY_SIDE,
    columns=(SheetColumn.SIGNATURE, SheetColumn.NEWS),
    language="lv",
    width_mm=297.0,
    height_mm=210.0,
    first_row=14,
    blocks=(
        SheetBlock(
            0,
            3,
            60.5,
            9.2,
            (
                SheetCells(SheetPlace.SESSION, 200.0, 256.0, session=0),
                SheetCells(SheetPlace.NEWS, 256.0, 279.0, None, (SheetTick(265.0, 269.2),)),
            ),
        ),
    ),
    unprinted=(1,),
)


@pytest.fixture
def event(application):
    event = application.events.add(an_event(), [a_session(), a_session()])
    return application.events.page(event.id)


def a_page(event, **changes):
    page = SheetPageKept(
        id=sheet_pages.fresh_id(),
        centre=event.event.centre,
        event=event.event.id,
        code="202611220010",
        page=2,
        pages=3,
        sessions=tuple(one.id for one in event.sessions),
        people=(PersonId(new_id()), PersonId(new_id())),
        blank_rows=1,
        layout=LAYOUT,
        printed_at="2026-11-23T10:04:30",
    )
    return replace(page, **changes)


def kept(store, *pages):
    with store.database.act("sheet.print") as act:
        sheet_pages.add_all(act.connection, pages)
    return pages


def found(store, code="202611220010"):
    with store.database.reading() as connection:
        return sheet_pages.page_by_code(connection, code)


def test_a_page_is_found_by_its_code_with_everything_that_was_kept_of_it(store, event):
    (page,) = kept(store, a_page(event))

    assert found(store) == page
    assert (page.lines, page.first_row) == (3, 14)
    assert found(store, "202611220011") is None


def test_a_page_from_before_layouts_were_kept_is_read_without_one(store, event):
    kept(store, a_page(event, layout=None, printed_at=""))

    page = found(store)
    assert page.layout is None
    assert page.first_row == 0


@pytest.mark.parametrize("cell", ["{", '{"form": "of_tomorrow"}', "[]", '{"form": "blank"}'])
def test_a_layout_of_a_later_version_does_not_hide_the_page(store, event, cell):
    (page,) = kept(store, a_page(event))
    with store.database.act("sheet.print") as act:
        act.connection.exec_driver_sql("UPDATE sheet_page SET layout = ?", (cell,))

    assert found(store) == replace(page, layout=None)


def test_signatures_that_were_counted_and_the_moment_of_entry_come_back(store, event):
    (page,) = kept(store, a_page(event))
    first, second = page.sessions

    with store.database.act("sheet.print") as act:
        assert sheet_pages.note_signatures(act.connection, page.id, {second: 3, first: 2})
        assert not sheet_pages.note_signatures(act.connection, page.id, {first: 2, second: 3})
        assert sheet_pages.note_entered(act.connection, page.id, "2026-11-24T09:00:00")

    entered = found(store)
    assert entered.signatures == {first: 2, second: 3}
    assert entered.entered_at == "2026-11-24T09:00:00"


@pytest.mark.parametrize("cell", ["{", '{"no session": 2}', '{"aa": "2"}'])
def test_counts_that_cannot_be_read_are_as_none(store, event, cell):
    kept(store, a_page(event))
    with store.database.act("sheet.print") as act:
        act.connection.exec_driver_sql("UPDATE sheet_page SET signatures = ?", (cell,))

    assert found(store).signatures == {}


def test_the_pages_of_an_event_come_with_the_latest_sheet_first(store, event):
    older, newer = "2026-11-22T10:00:00", "2026-11-23T10:00:00"
    kept(store, a_page(event, code="1", page=2, printed_at=older))
    kept(store, a_page(event, code="2", page=1, printed_at=older))
    kept(store, a_page(event, code="3", page=1, printed_at=newer))

    with store.database.reading() as connection:
        pages = sheet_pages.of_event(connection, event.event.id)
        one = sheet_pages.one(connection, pages[0].id)

    assert [page.code for page in pages] == ["3", "2", "1"]
    assert one == pages[0]


def test_a_sheet_whose_printing_was_undone_is_not_found(application, store, event, tmp_path):
    application.sheets.save(event.event.id, SheetWish(), tmp_path / "lapa.pdf")
    with store.database.reading() as connection:
        (page,) = sheet_pages.of_event(connection, event.event.id)

    application.undo.undo()

    assert found(store, page.code) is None
    with store.database.reading() as connection:
        assert sheet_pages.one(connection, page.id) is None
        assert sheet_pages.of_event(connection, event.event.id) == ()
        assert page.code in sheet_pages.codes(connection)


def test_a_page_of_a_torn_or_forged_file_has_the_rows_that_it_can_have(store, event):
    page = a_page(event)
    with store.database.act("sheet.print", name="") as act:
        forged = replace(page, blank_rows=10**18)
        sheet_pages.add_all(act.connection, [forged])
    with store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql("DROP TRIGGER fixed_sheet_page")
        connection.exec_driver_sql("UPDATE sheet_page SET people = 'no id' || char(10) || 'abcd'")
        (read,) = sheet_pages.of_event(connection, page.event)

    assert (read.blank_rows, read.people) == (500, (b"\xab\xcd",))


def test_what_a_newer_program_settled_stays_when_another_form_is_settled_here(store):
    newer = '{"by_form":{"banner":{"columns":["stars"],"glow":3}},"form":"banner"}'
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE programme SET sheet_columns = ?", (newer,))
    choice = SheetChoice((SheetColumn.NEWS,))

    SheetsService(store, TerritoriesService(store)).settle(SheetForm.COMPACT, choice)

    with store.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT sheet_columns FROM programme").scalar_one()
    assert '"banner":{"columns":["stars"],"glow":3}' in kept
    assert '"compact":' in kept

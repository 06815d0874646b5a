"""Sign-in sheets from the event's records."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.codes import is_sound
from app.domain.errors import FolderUnusableError, NothingToPrintError
from app.domain.sheet_choices import SheetChoice
from app.domain.sheets import COLUMNS_OF, USUAL_COLUMNS, SheetColumn, SheetForm
from app.persistence import sheet_pages
from app.persistence.values import split
from app.services.sheets import SheetWish
from tests.documents.read_back import on_one_line, pages_of
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
    application.sheets.save(event.id, SheetWish(form=SheetForm.BLANK), tmp_path / "lapa.pdf")

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


def kept_pages(store, event):
    with store.database.reading() as connection:
        return sheet_pages.of_event(connection, event.id)


@pytest.mark.parametrize("form", SheetForm)
def test_every_form_keeps_its_people_in_order_and_where_their_lines_are(
    application, store, event, form
):
    made = application.sheets.make(event.id, SheetWish(form=form, blank_rows=3))

    pages = kept_pages(store, event)
    assert tuple(page.id for page in pages) == made.kept
    assert made.pages == len(pages)
    for page in pages:
        assert page.layout.form is form
        assert sum(block.lines for block in page.layout.blocks) == page.lines
        assert page.printed_at == "2026-11-22T12:00:00+00:00"
    printed = [person for page in pages for person in page.people]
    expected = [one.person for one in application.attendance.grid(event.id).people]
    assert printed == ([] if form is SheetForm.BLANK else expected)
    assert [page.first_row for page in pages] == [
        sum(other.lines for other in pages[:index]) for index in range(len(pages))
    ]


def test_each_session_has_pages_of_its_own(application, store):
    event = application.events.add(an_event(), [a_session() for _ in range(3)])

    application.sheets.make(event.id, SheetWish(form=SheetForm.EACH_SESSION))

    sessions = application.events.page(event.id).sessions
    assert [page.sessions for page in kept_pages(store, event)] == [(one.id,) for one in sessions]


def test_twelve_sessions_are_told_apart_on_their_pages(application, store):
    event = application.events.add(an_event(), [a_session() for _ in range(12)])

    application.sheets.make(event.id, SheetWish())

    sessions = tuple(one.id for one in application.events.page(event.id).sessions)
    pages = kept_pages(store, event)
    assert tuple(one for page in pages for one in page.sessions) == sessions
    assert len(pages) > 1


def test_a_childrens_sheet_leaves_out_adults_unless_they_have_a_guardian(application, store):
    event = application.events.add(an_event(), [a_session()])
    mother = application.people.add(a_person("Ilze", "Liepa", age_band="30-54"))
    child = application.people.add(a_person("Anna", "Liepa", guardian=mother.id))
    young = application.people.add(a_person("Jānis", "Ozols", age_band="18-29", guardian=mother.id))
    unknown = application.people.add(a_person("Zane", "Vītola"))
    people = (mother, child, young, unknown)
    application.attendance.register(event.id, [one.id for one in people])

    application.sheets.make(event.id, SheetWish(form=SheetForm.CHILDREN))

    (page,) = kept_pages(store, event)
    assert page.people == (child.id, young.id, unknown.id)


def words_of(made):
    return on_one_line(" ".join(pages_of(made.pdf)))


def test_guardians_are_named_only_where_that_is_asked_for_and_contacts_never(application):
    event = application.events.add(an_event(), [a_session()])
    mother = application.people.add(a_person("Ilze", "Liepa", phone="21234567"))
    child = application.people.add(
        a_person("Anna", "Kalna", guardian=mother.id, email="anna@example.lv", birth_year=2016)
    )
    application.attendance.register(event.id, [child.id])
    wish = SheetWish(form=SheetForm.CHILDREN)

    plain = words_of(application.sheets.preview(event.id, wish))
    named = words_of(application.sheets.preview(event.id, replace(wish, has_guardian_names=True)))

    assert "Anna Kalna" in plain
    assert "Ilze Liepa" not in plain
    assert "Ilze Liepa" in named
    for private in ("2123", "anna@", "2016"):
        assert private not in named


@pytest.mark.parametrize("form", SheetForm)
def test_no_form_tells_others_a_contact(application, form):
    event = application.events.add(an_event(), [a_session()])
    person = application.people.add(a_person(phone="21234567", email="anna@example.lv"))
    application.attendance.register(event.id, [person.id])

    made = application.sheets.preview(event.id, SheetWish(form=form, columns=COLUMNS_OF[form]))

    words = words_of(made)
    assert "anna@" not in words
    assert "21 234 567" not in words
    assert "21234567" not in words


def test_a_sheet_that_never_came_out_of_the_printer_is_forgotten(application, store, event):
    made = application.sheets.make(event.id, SheetWish())

    application.sheets.take_back(made)

    assert kept_pages(store, event) == ()
    application.undo.undo()
    assert tuple(page.id for page in kept_pages(store, event)) == made.kept


FORM = SheetForm.SIDE_BY_SIDE
CHOICE = SheetChoice((SheetColumn.SIGNATURE,), is_large_print=True, keep_until=date(2031, 12, 31))


def test_a_laptop_that_chose_nothing_has_what_the_programme_settled(application):
    assert application.sheets.choice(FORM) == SheetChoice(USUAL_COLUMNS[FORM])

    application.sheets.settle(FORM, CHOICE)

    assert application.sheets.choice(FORM) == CHOICE
    assert application.sheets.choice(SheetForm.BLANK) == SheetChoice(USUAL_COLUMNS[SheetForm.BLANK])


def test_what_a_laptop_chose_stands_before_what_the_programme_settled(application):
    own = replace(CHOICE, columns=(), second_language="ru")
    application.sheets.remember(FORM, own)

    application.sheets.settle(FORM, CHOICE)

    assert application.sheets.choice(FORM) == own
    assert application.sheets.programme_choice(FORM) == CHOICE


def test_choosing_what_the_programme_has_follows_it_from_then_on(application):
    application.sheets.settle(FORM, CHOICE)
    application.sheets.remember(FORM, replace(CHOICE, columns=()))
    application.sheets.remember(FORM, CHOICE)
    later = replace(CHOICE, is_large_print=False)

    application.sheets.settle(FORM, later)

    assert application.sheets.choice(FORM) == later


def test_remembering_is_no_act_and_touches_no_record(application, store):
    before = table_dump(store, "programme")

    application.sheets.remember(SheetForm.COMPACT, CHOICE)

    assert application.undo.next_undo() is None
    assert table_dump(store, "programme") == before
    assert application.sheets.last_form() is SheetForm.COMPACT


def test_settling_can_be_undone(application):
    application.sheets.settle(FORM, CHOICE)

    application.undo.undo()

    assert application.sheets.choice(FORM) == SheetChoice(USUAL_COLUMNS[FORM])


@pytest.mark.parametrize(
    "cell",
    [
        "{",
        "[]",
        '{"by_form": {"side_by_side": {"columns": ["of_tomorrow"]}}}',
        '{"by_form": {"of_tomorrow": {}}, "form": "of_tomorrow"}',
        '{"by_form": {"side_by_side": 7}}',
    ],
)
def test_what_a_later_version_settled_leaves_the_usual(application, store, cell):
    with store.database.act("sheet.columns") as act:
        act.connection.exec_driver_sql("UPDATE programme SET sheet_columns = ?", (cell,))

    assert application.sheets.choice(FORM) == SheetChoice(USUAL_COLUMNS[FORM])
    assert application.sheets.last_form() is FORM


def test_a_column_that_a_form_cannot_have_is_left_out(application):
    application.sheets.settle(SheetForm.COMPACT, SheetChoice(tuple(SheetColumn)))

    assert application.sheets.choice(SheetForm.COMPACT).columns == (SheetColumn.AFFILIATION,)

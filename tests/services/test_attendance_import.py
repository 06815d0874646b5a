"""Grids of attendance: the sample's own counts, signs in cells, which event is meant, the act."""

import json
from datetime import date

import pytest

from app.domain.attendance import Mark
from app.domain.errors_spreadsheets import (
    DaysNotKnownError,
    NothingToImportError,
    YearNotKnownError,
)
from app.domain.events import EventDraft, EventState, SessionDraft
from app.domain.record_lists import RecordHint, TableReading
from app.jobs import JobCancelled
from app.services.attendance_import_plan import GridChoice
from app.services.people_import_entries import LEAVE_OUT, Standing
from app.services.wording.record_lists import record_preview_words
from app.spreadsheets.attendance_sheet import mark_of
from tests.services.test_events_import import StopAfter
from tests.spreadsheets.files import SAMPLES, text_file, workbook
from tests.support.stores import a_person, table_dump

GRID = SAMPLES / "apmeklejums.xls"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))[GRID.name]
IN_2026 = TableReading(year=2026)
TABLES = ("event", "session", "person", "registration", "attendance")


def dump(store):
    return {name: table_dump(store, name) for name in TABLES}


def taken(application, file, choice=None, decisions=None):
    preview = application.attendance_import.look_at(file, IN_2026, choice or GridChoice())
    return application.attendance_import.take_in(preview, decisions or {})


def the_grid(application):
    (event,) = application.events.list()
    return application.attendance.grid(event.id)


@pytest.fixture
def grid(tmp_path):
    """Return a function that writes a grid of a group on two days."""

    def written(*rows, headings="Vārds;Uzvārds;05.10.2026;12.10.2026;Kopā"):
        return text_file(tmp_path / "deju-kopa.csv", headings, *rows)

    return written


# --- the sample ---------------------------------------------------------------------------------


def test_the_sample_has_the_people_sessions_and_marks_that_it_says(application):
    seen = application.attendance_import.look_at(GRID)

    assert seen.header_row == EXPECTED["header_row"]
    assert (seen.rows, seen.new) == (EXPECTED["people"], EXPECTED["people"])
    assert len(seen.sessions) == EXPECTED["sessions"]
    assert seen.present == EXPECTED["present"]
    assert (seen.title, seen.year, seen.year_asked) == ("Rokdarbu pulciņš", 2026, True)


def test_the_year_has_to_be_told_before_anything_is_taken_in(application, store):
    before = dump(store)
    seen = application.attendance_import.look_at(GRID)

    with pytest.raises(YearNotKnownError):
        application.attendance_import.take_in(seen)

    assert dump(store) == before


def test_a_year_in_the_name_of_the_file_is_taken(application, tmp_path):
    file = tmp_path / "pulciņš 2025.xls"
    file.write_bytes(GRID.read_bytes())

    seen = application.attendance_import.look_at(file)

    assert (seen.year, seen.year_asked) == (2025, False)


def test_the_sample_taken_in_is_an_event_with_all_its_marks(application):
    done = taken(application, GRID)

    grid = the_grid(application)
    assert (done.people, done.marks) == (18, 124)
    assert (len(grid.people), len(grid.sessions)) == (18, 8)
    assert sum(totals.named for totals in grid.totals) == EXPECTED["present"]
    assert grid.sessions[0].on == date(2026, 3, 4)
    assert application.events.list()[0].state is EventState.HELD


def test_the_same_grid_again_changes_nothing(application, store):
    taken(application, GRID)
    before = dump(store)

    seen = application.attendance_import.look_at(GRID, IN_2026)
    done = application.attendance_import.take_in(seen)

    assert (seen.known, seen.new, seen.event.name) == (18, 0, "Rokdarbu pulciņš")
    assert (seen.marks.cells, seen.marks.kept) == ((), 124)
    assert not done.changes.subjects
    assert dump(store) == before


def test_taking_in_is_one_act_that_is_undone_and_done_again(application, store):
    before = dump(store)
    taken(application, GRID)
    after = dump(store)

    named = application.undo.next_undo()
    application.undo.undo()
    undone = dump(store)
    application.undo.redo()

    assert (named.what, named.detail["name"]) == ("attendance.import", "Rokdarbu pulciņš")
    assert undone == before
    assert dump(store) == after


@pytest.mark.parametrize("steps", [0, 5, 15, 22])
def test_a_cancelled_import_marks_nobody(application, store, steps):
    before = dump(store)
    seen = application.attendance_import.look_at(GRID, IN_2026)

    with pytest.raises(JobCancelled):
        application.attendance_import.take_in(seen, {}, StopAfter(steps))

    assert dump(store) == before


# --- signs and days -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sign", "mark"),
    [
        *((sign, Mark.PRESENT) for sign in ("x", "X", "+", "1", "v", "✓", "jā", "Ir", "да", "2")),
        *((sign, Mark.ABSENT) for sign in ("n", "N/B", "-", "–", "0", "nē", "нет", "н", "nav")),
        *((sign, Mark.EXCUSED) for sign in ("slims", "Slima", "s", "att.", "болеет", "ns", "exc.")),
        *((sign, None) for sign in ("?", "Anna", "12.03.", "…", "xx")),
    ],
)
def test_signs_mean_what_people_mean_by_them(sign, mark):
    assert mark_of(sign) is mark


def test_a_sign_that_says_nothing_stays_blank_with_a_hint(application, grid):
    file = grid("Anna;Ozola;x;?;1")

    seen = application.attendance_import.look_at(file)
    application.attendance_import.take_in(seen)

    assert [(one.row, one.hint, one.text) for one in seen.hints] == [(2, RecordHint.MARK, "?")]
    assert len(the_grid(application).cells) == 1


def test_days_may_stand_under_months_in_a_second_line(application, tmp_path):
    file = workbook(
        tmp_path / "a.xlsx",
        [
            ["Grupa: Deju kopa"],
            ["Vārds", "Uzvārds", "Marts", "", "Aprīlis"],
            ["", "", "4", "11", "1"],
            ["Anna", "Ozola", "x", "-", "1"],
        ],
    )

    seen = application.attendance_import.look_at(file, IN_2026)

    assert [one.on for one in seen.found.days] == [
        date(2026, 3, 4),
        date(2026, 3, 11),
        date(2026, 4, 1),
    ]
    assert (seen.rows, seen.new, seen.present, seen.unusable) == (1, 1, 2, ())


def test_after_december_comes_january_of_the_next_year(application, grid):
    headings = "Vārds;Uzvārds;03.12.;10.12.;07.01."
    file = grid("Anna;Ozola;x;x;x", headings=headings)

    seen = application.attendance_import.look_at(file, TableReading(year=2025))

    assert [one.on.year for one in seen.found.days] == [2025, 2025, 2026]


def test_a_column_of_totals_is_no_day(application, grid):
    seen = application.attendance_import.look_at(grid("Anna;Ozola;x;x;2"))

    assert [one.heading for one in seen.found.days] == ["05.10.2026", "12.10.2026"]


# --- the event ----------------------------------------------------------------------------------


def test_marks_go_to_an_event_that_is_chosen_and_fill_only_blank_cells(application, grid):
    event = application.events.add(EventDraft("Dejas"), [SessionDraft(date(2026, 10, 5), "17:00")])
    anna = application.people.add(a_person("Anna", "Ozola"))
    session = application.events.page(event.id).sessions[0].id
    application.attendance.mark(session, anna.id, Mark.EXCUSED)
    file = grid("Anna;Ozola;x;x;2", "Ilze;Kalniņa;1;n;1")

    seen = application.attendance_import.look_at(file, choice=GridChoice(event.id))
    application.attendance_import.take_in(seen)

    cells = {key: cell.mark for key, cell in the_grid(application).cells.items()}
    assert [one.is_new for one in seen.sessions] == [False, True]
    assert seen.marks.differing == ((2, 3),)
    assert cells[anna.id, session] is Mark.EXCUSED
    assert sorted(mark.value for mark in cells.values()) == [
        "absent", "excused", "present", "present",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("title", "days", "is_meant"),
    [
        ("deju kopa", (date(2026, 10, 5),), True),
        ("Cits", (date(2026, 10, 5), date(2026, 10, 12)), True),
        ("Cits", (date(2026, 10, 5),), False),
        ("deju kopa", (date(2026, 9, 5),), False),
    ],
    ids=("same title and a day", "the very days", "only a day", "only the title"),
)
def test_the_event_that_is_surely_meant_is_found(application, grid, title, days, is_meant):
    application.events.add(EventDraft(title), [SessionDraft(on) for on in days])

    seen = application.attendance_import.look_at(grid("Anna;Ozola;x;x;2"))

    assert [one.name for one in seen.candidates] == [title]
    assert (seen.event is not None) is is_meant
    assert seen.title == "deju-kopa"


def test_people_who_are_counted_at_the_event_already_are_told(application, grid):
    event = application.events.add(EventDraft("Dejas"), [SessionDraft(date(2026, 10, 5))])
    session = application.events.page(event.id).sessions[0].id
    application.headcounts.set_headcount(session, "children", 40)

    seen = application.attendance_import.look_at(
        grid("Anna;Ozola;x;x;2"), choice=GridChoice(event.id)
    )

    assert seen.headcount == 40
    assert "40" in record_preview_words(seen)


def test_a_new_event_is_made_where_a_person_says_so(application, grid):
    days = [SessionDraft(date(2026, 10, 5)), SessionDraft(date(2026, 10, 12))]
    application.events.add(EventDraft("deju-kopa"), days)

    taken(application, grid("Anna;Ozola;x;x;2"), GridChoice(title="Jauna kopa", is_new=True))

    assert {event.title for event in application.events.list()} == {"deju-kopa", "Jauna kopa"}


def test_columns_that_only_count_need_an_event_with_as_many_sessions(application, grid):
    file = grid("Anna;Ozola;x;-", headings="Vārds;Uzvārds;1. nodarbība;2. nodarbība")
    seen = application.attendance_import.look_at(file)
    with pytest.raises(DaysNotKnownError):
        application.attendance_import.take_in(seen)
    days = [SessionDraft(date(2026, 10, 5)), SessionDraft(date(2026, 10, 12))]
    event = application.events.add(EventDraft("Dejas"), days)

    done = taken(application, file, GridChoice(event.id))

    marks = [the_grid(application).totals[place].named for place in (0, 1)]
    assert (done.marks, marks) == (2, [1, 0])


# --- people -------------------------------------------------------------------------------------


def test_people_are_matched_like_those_of_any_list(application, grid):
    application.people.add(a_person("Anna", "Ozola"))
    application.people.add(a_person("Ilze", "Kalniņa", phone="21234567"))
    headings = "Vārds;Uzvārds;Tālrunis;05.10.2026"
    file = grid("Anna;Ozola;;x", "Ilze;Kalniņa;26543210;x", "Dace;Liepa;;x", headings=headings)

    seen = application.attendance_import.look_at(file)

    assert [entry.standing for entry in seen.entries] == [
        Standing.KNOWN,
        Standing.CLOSE,
        Standing.NEW,
    ]


def test_who_is_left_out_has_no_marks(application, grid):
    done = taken(application, grid("Anna;Ozola;x;x;2", "Ilze;Liepa;x;x;2"), None, {1: LEAVE_OUT})

    assert (done.left_out, done.marks, application.people.count()) == (1, 2, 1)


def test_of_two_rows_of_one_person_being_there_counts(application, grid):
    taken(application, grid("Anna;Ozola;n;x;1", "Anna;Ozola;x;;1"))

    assert [totals.named for totals in the_grid(application).totals] == [1, 1]


def test_a_list_without_days_is_refused(application):
    seen = application.attendance_import.look_at(SAMPLES / "sapulce.csv")

    with pytest.raises(NothingToImportError):
        application.attendance_import.take_in(seen)

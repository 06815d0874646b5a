"""Plans of events: what the sample says about itself, what is known, and the act itself."""

import json
from datetime import date

import pytest

from app.domain.attendance import Mark
from app.domain.errors_spreadsheets import NothingToImportError, YearNotKnownError
from app.domain.events import EventDraft, EventState, PartnerRole, SessionDraft, TeamRole
from app.domain.events_lists import ALL_AGES, EventColumn
from app.domain.own_kinds import OwnKindDraft
from app.domain.record_lists import RecordHint, RecordTrouble, TableReading
from app.jobs import JobCancelled
from app.services.people_import_entries import LEAVE_OUT, OTHER, SAME, Standing
from tests.spreadsheets.files import SAMPLES, text_file, workbook
from tests.support.stores import a_person, table_dump

PLAN = SAMPLES / "gada-plans.xlsx"
EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))[PLAN.name]
TABLES = ("event", "session", "headcount", "organisation", "person", "event_team", "event_partner")


class StopAfter:
    """A job that a person stops after so many steps."""

    def __init__(self, steps):
        self._left = steps

    @property
    def is_cancelled(self):
        return self._left < 0

    def report(self, progress):
        self._left -= 1


def dump(store):
    return {name: table_dump(store, name) for name in TABLES}


def taken(application, file, decisions=None, **reading):
    preview = application.events_import.look_at(file, TableReading(**reading))
    return application.events_import.take_in(preview, decisions or {})


def one(application):
    (found,) = application.events.list()
    return application.events.page(found.id)


@pytest.fixture
def plan(tmp_path):
    """Return a function that writes a plan with the usual headings."""

    def written(*rows, headings="Datums;Laiks;Nosaukums;Vieta;Dalībnieki"):
        return text_file(tmp_path / "plans.csv", headings, *rows)

    return written


# --- the sample ---------------------------------------------------------------------------------


def test_the_sample_has_as_many_events_and_people_as_it_says(application):
    seen = application.events_import.look_at(PLAN)

    assert seen.header_row == EXPECTED["header_row"]
    assert (seen.rows, seen.new, len(seen.unusable)) == (EXPECTED["events"], 33, 0)
    assert seen.found.headcount == EXPECTED["headcount_sum"]


def test_the_sample_taken_in_is_a_year_of_held_events(application):
    done = taken(application, PLAN)

    events = application.events.list()
    assert (done.added, len(events)) == (33, 33)
    assert sum(event.headcount for event in events) == EXPECTED["headcount_sum"]
    assert {event.state for event in events} == {EventState.HELD}
    assert sum(event.sessions == 2 for event in events) == 11


def test_kinds_are_guessed_from_their_words_and_titles(application):
    taken(application, PLAN)

    kinds = {event.title: event.kind for event in application.events.list()}
    assert kinds["Aušanas pamati"] == "creative_workshop"
    assert kinds["Sadarbība ar ģimenēm: praktiski rīki"] == "training"
    assert kinds["Pavasara talka parkā"] == "cleanup"
    assert kinds["Pārgājiens pa pagasta takām"] == "hike"


def test_a_kind_of_the_centre_s_own_is_meant_by_its_name(application, plan):
    own = application.kinds.add(OwnKindDraft("mammu rīts", "mammu rītā"))
    file = plan(
        "01.10.2026;A;Mammu rīts", "02.10.2026;Lielais mammu rīts ar talku;",
        headings="Datums;Nosaukums;Veids",
    )  # fmt: skip

    taken(application, file)

    assert {event.kind for event in application.events.list()} == {own.code}


def test_looking_changes_nothing(application, store):
    before = dump(store)

    application.events_import.look_at(PLAN)

    assert dump(store) == before


def test_the_same_plan_again_changes_nothing(application, store):
    taken(application, PLAN)
    before = dump(store)

    seen = application.events_import.look_at(PLAN)
    done = application.events_import.take_in(seen)

    assert (seen.known, seen.new, seen.adds, seen.close) == (33, 0, 0, 0)
    assert not done.changes.subjects
    assert dump(store) == before


def test_taking_in_is_one_act_that_is_undone_and_done_again(application, store):
    before = dump(store)
    taken(application, PLAN)
    after = dump(store)

    named = application.undo.next_undo()
    application.undo.undo()
    undone = dump(store)
    application.undo.redo()

    assert (named.what, named.detail["count"]) == ("events.import", 33)
    assert undone == before
    assert dump(store) == after


@pytest.mark.parametrize("steps", [0, 5, 40, 60])
def test_a_cancelled_import_takes_no_event_in(application, store, steps):
    before = dump(store)
    seen = application.events_import.look_at(PLAN)

    with pytest.raises(JobCancelled):
        application.events_import.take_in(seen, {}, StopAfter(steps))

    assert dump(store) == before


# --- what a row tells ---------------------------------------------------------------------------


def test_several_days_become_several_sessions_and_one_count(application, plan):
    taken(application, plan("12.05.2026., 19.05.2026.;10.00–12.00;Deju darbnīca;Centrs;40"))

    page = one(application)
    assert [(s.on.day, s.starts, s.ends) for s in page.sessions] == [
        (12, "10:00", "12:00"),
        (19, "10:00", "12:00"),
    ]
    assert (page.headcount, page.event.place, page.event.kind) == (40, "Centrs", "workshop")


@pytest.mark.parametrize(
    ("row", "held", "hints"),
    [
        pytest.param("01.10.2026;;A;;40", (EventState.HELD, 40), set(), id="past and counted"),
        pytest.param(
            "01.10.2026;;A;;", (EventState.PLANNED, 0), {RecordHint.NOT_COUNTED}, id="no count"
        ),
        pytest.param("01.12.2026;;A;;", (EventState.PLANNED, 0), set(), id="to come"),
        pytest.param(
            "01.12.2026;;A;;40",
            (EventState.PLANNED, 0),
            {RecordHint.COUNT_PLANNED},
            id="who may come",
        ),
        pytest.param("22.11.2026;;A;;40", (EventState.HELD, 40), set(), id="today"),
        pytest.param("01.10.2026;;A;;0", (EventState.PLANNED, 0), {RecordHint.NOT_COUNTED}, id="0"),
        pytest.param(";;A;;40", (EventState.PLANNED, 0), {RecordHint.NO_DAY}, id="no day"),
    ],
)
def test_held_is_what_is_past_and_counted(application, plan, row, held, hints):
    seen = application.events_import.look_at(plan(row))
    application.events_import.take_in(seen)

    page = one(application)
    assert (page.event.state, page.headcount) == held
    assert {hint.hint for hint in seen.hints} == hints


def test_people_who_may_come_stand_in_the_note(application, plan):
    taken(application, plan("01.12.2026;;A;;40"))

    assert one(application).event.note == "Dalībnieki: 40"


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("notika", EventState.HELD),
        ("atcelts, slikts laiks", EventState.CANCELLED),
        ("plānots", EventState.PLANNED),
    ],
)
def test_a_state_that_is_stated_holds(application, plan, said, state):
    taken(application, plan(f"01.10.2026;A;{said}", headings="Datums;Nosaukums;Statuss"))

    event = one(application).event
    assert event.state is state
    assert bool(event.cancel_reason) is (state is EventState.CANCELLED)


@pytest.mark.parametrize(
    ("headings", "cells", "counts"),
    [
        ("Bērni;Pieaugušie;Kopā", "30;12;42", {"children": 30, "adults": 12}),
        ("Bērni;Pieaugušie;Kopā", "30;12;50", {"children": 30, "adults": 12, ALL_AGES: 8}),
        ("Jaunieši;Seniori", "5;7", {"young": 5, "seniors": 7}),
        ("Dalībnieku skaits", "~50", {ALL_AGES: 50}),
        ("Dalībnieku skaits", "50 (20 bērni)", {"children": 20, ALL_AGES: 30}),
        ("Dalībnieki", "332 bērni un 48 pieaugušie", {"children": 332, "adults": 48}),
        ("Dalībnieku skaits", "1 200", {ALL_AGES: 1200}),
    ],
)
def test_people_are_counted_by_category(application, plan, headings, cells, counts):
    taken(application, plan(f"01.10.2026;A;{cells}", headings=f"Datums;Nosaukums;{headings}"))

    grid = application.attendance.grid(one(application).event.id)
    assert {each.category: each.count for each in grid.headcounts} == counts


def test_parts_that_are_more_than_the_total_are_pointed_out(application, plan):
    file = plan("01.10.2026;A;30;12;40", headings="Datums;Nosaukums;Bērni;Pieaugušie;Kopā")

    seen = application.events_import.look_at(file)

    assert [hint.hint for hint in seen.hints] == [RecordHint.SUM_DIFFERS]


def test_partners_and_facilitators_are_found_again_or_added(application, plan):
    anna = application.people.add(a_person("Anna", "Ozola"))
    file = plan(
        "01.10.2026;Deju vakars;Anna Ozola, Juris Kalns;Preiļu bibliotēka; Biedrība „Zari”",
        "08.10.2026;Otrs vakars;Ozola Anna un citi;PREIĻU BIBLIOTĒKA;Preiļu kopienas centrs",
        headings="Datums;Nosaukums;Vadītājs;Sadarbības partneri;Organizators",
    )

    done = taken(application, file)

    first, second = (
        application.events.page(event.id)
        for event in sorted(application.events.list(), key=lambda event: event.title)
    )
    assert (done.people, done.organisations) == (1, 2)
    assert {(m.name, m.role) for m in first.team} == {
        ("Anna Ozola", TeamRole.FACILITATOR),
        ("Juris Kalns", TeamRole.FACILITATOR),
    }
    assert {(p.name, p.role) for p in first.partners} == {
        ("Preiļu bibliotēka", PartnerRole.PARTNER),
        ("Biedrība „Zari”", PartnerRole.ORGANISER),
    }
    assert [member.person for member in second.team] == [anna.id]
    assert [p.role for p in second.partners] == [PartnerRole.PARTNER]
    assert "citi" in second.event.note


def test_what_fits_no_field_is_kept_in_the_note(application, plan):
    file = plan(
        "katru otrdienu;visu dienu;Deju vakars;Centrs;daudz",
        "01.10.2026;10.00;Cits vakars;Centrs;",
    )

    seen = application.events_import.look_at(file)
    application.events_import.take_in(seen)

    (event,) = [one for one in application.events.list() if one.title == "Deju vakars"]
    note = application.events.page(event.id).event.note
    assert {hint.hint for hint in seen.hints if hint.row == 2} >= {RecordHint.DAY, RecordHint.TIME}
    assert set(note.splitlines()) == {
        "Datums: katru otrdienu",
        "Laiks: visu dienu",
        "Dalībnieki: daudz",
    }


def test_hours_give_an_end_where_only_the_beginning_is_stated(application, plan):
    headings = "Datums;Laiks;Nosaukums;Stundas"
    taken(application, plan("01.10.2026;17.00;A;2", headings=headings))

    assert one(application).sessions[0].ends == "18:30"


def test_rows_without_a_title_are_told_with_their_number(application, plan):
    seen = application.events_import.look_at(
        plan("01.10.2026;;A;;1", "02.10.2026;10.00;;Centrs;5", "Kopā;;;;6")
    )

    assert [(each.row, each.reason) for each in seen.unusable] == [(3, RecordTrouble.NO_TITLE)]
    assert seen.rows == 2


def test_months_between_the_rows_complete_the_days(application, tmp_path):
    file = workbook(
        tmp_path / "a.xlsx",
        [
            ["Pasākumu plāns 2025. gadam"],
            ["Diena", "Pasākums", "Vieta"],
            ["MARTS"],
            ["5.", "Deju vakars", "Centrs"],
            ["APRĪLIS"],
            ["7.", "Talka", "Parks"],
            ["KOPĀ 2025. gadā", "", ""],
        ],
    )

    taken(application, file)

    days = {event.title: event.first_day for event in application.events.list()}
    assert days == {"Deju vakars": date(2025, 3, 5), "Talka": date(2025, 4, 7)}


@pytest.mark.parametrize(
    ("headings", "row"),
    [
        ("Norises laiks;Nosaukums", "01.10.2026;Talka"),
        ("Laiks;Nosaukums", "01.10.2026;Talka"),
        ("Norises laiks;Datums;Nosaukums", "10.00–12.00;01.10.2026;Talka"),
        ("Datums un laiks;Nosaukums", "01.10.2026. plkst. 10.00;Talka"),
    ],
)
def test_the_cells_say_whether_a_column_holds_days_or_times(application, plan, headings, row):
    taken(application, plan(row, headings=headings))

    (session,) = one(application).sessions
    assert session.on == date(2026, 10, 1)
    assert session.starts == ("10:00" if "10.00" in row else "")


def test_a_sheet_for_each_month_is_taken_in_by_itself(application, tmp_path):
    head = ["Datums", "Nosaukums"]
    file = workbook(
        tmp_path / "plans-2025.xlsx",
        [head, ["5.", "Deju vakars"], ["12.", "Talka"]],
        [head, ["7.", "Koncerts"]],
        [["Te nav nekā"]],
        names=("Marts", "Aprīlis", "Info"),
    )

    first = application.events_import.look_at(file)
    for sheet in (first.sheet, *first.further_sheets):
        taken(application, file, sheet=sheet)

    assert (first.sheet, first.further_sheets) == ("Marts", ("Aprīlis",))
    days = {event.title: event.first_day for event in application.events.list()}
    assert days == {
        "Deju vakars": date(2025, 3, 5),
        "Talka": date(2025, 3, 12),
        "Koncerts": date(2025, 4, 7),
    }


def test_columns_that_a_person_corrects_are_read_so_and_remembered(application, plan):
    headings = "Datums;Kas;Kur"
    file = plan("01.10.2026;Deju vakars;Centrs", headings=headings)
    roles = {2: EventColumn.TITLE.value, 3: EventColumn.PLACE.value}

    chosen = application.events_import.look_at(file, TableReading(header_row=1, roles=roles))
    application.events_import.take_in(chosen)
    again = application.events_import.look_at(plan("08.10.2026;Talka;Parks", headings=headings))

    assert chosen.entries[0].listed.place == "Centrs"
    assert again.is_remembered
    assert again.entries[0].listed.title == "Talka"


# --- the year -----------------------------------------------------------------------------------


def test_a_year_that_nothing_tells_is_asked(application, plan):
    file = plan("12.05.;;A;;", "19.05.;;B;;")

    seen = application.events_import.look_at(file)
    told = application.events_import.look_at(file, TableReading(year=2025))

    assert (seen.year, seen.year_asked) == (2026, True)
    with pytest.raises(YearNotKnownError):
        application.events_import.take_in(seen)
    assert (told.year_asked, told.entries[0].listed.days) == (False, (date(2025, 5, 12),))


@pytest.mark.parametrize(
    ("name", "sheet", "title"),
    [("plans-2025.xlsx", "Lapa", ""), ("a.xlsx", "2025", ""), ("a.xlsx", "x", "Plāns 2025. g.")],
)
def test_a_year_in_the_name_or_title_is_taken(application, tmp_path, name, sheet, title):
    rows = [["Datums", "Nosaukums"], ["12.05.", "A"]]
    file = workbook(tmp_path / name, [[title], *rows] if title else rows, names=(sheet,))

    seen = application.events_import.look_at(file)

    assert (seen.year, seen.year_asked) == (2025, False)


# --- who is known -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "standing", "fields"),
    [
        pytest.param("01.10.2026;10.00;Deju vakars;;", Standing.KNOWN, (), id="same"),
        pytest.param("01.10.26;;DEJU  VAKARS;;", Standing.KNOWN, (), id="typed otherwise"),
        pytest.param("01.10.2026;;Deju vakars;Cits;", Standing.KNOWN, (), id="another place"),
        pytest.param("01.10.2026;;Deju vakars;;40", Standing.ADDS, ("state", "counts"), id="count"),
        pytest.param("01.10.-02.10.2026;;Deju vakars;;", Standing.ADDS, ("days",), id="a day more"),
        pytest.param("01.10.2026;15.00;Deju vakars;;", Standing.CLOSE, (), id="another time"),
        pytest.param("01.10.2026;;Deju vakras;;", Standing.CLOSE, (), id="a slip"),
        pytest.param("01.10.2026;;Deju vakars bērniem;;", Standing.CLOSE, (), id="says more"),
        pytest.param("08.10.2026;;Deju vakars;;", Standing.NEW, (), id="another day"),
        pytest.param("01.10.2026;;Dziesmu vakars;;", Standing.NEW, (), id="another title"),
    ],
)
def test_a_row_stands_to_the_records_as_a_careful_person_would_say(
    application, plan, row, standing, fields
):
    draft = EventDraft("Deju vakars", place="Centrs")
    application.events.add(draft, [SessionDraft(date(2026, 10, 1), "10:00", "12:00")])

    seen = application.events_import.look_at(plan(row))

    assert [(entry.standing, entry.fields) for entry in seen.entries] == [(standing, fields)]


def test_what_is_kept_is_never_overwritten(application, plan):
    draft = EventDraft("Deju vakars", place="Centrs")
    kept = application.events.add(draft, [SessionDraft(date(2026, 10, 1), "10:00")])
    session = application.events.page(kept.id).sessions[0].id
    application.headcounts.set_headcount(session, "children", 7)

    seen = application.events_import.look_at(plan("01.10.2026;10.00;Deju vakars;Parks;40"))
    application.events_import.take_in(seen)

    page = one(application)
    assert (page.event.place, page.headcount) == ("Centrs", 7)
    assert set(seen.entries[0].differs) == {"place", "counts"}


def test_people_who_have_names_are_not_counted_a_second_time(application, plan):
    kept = application.events.add(EventDraft("Deju vakars"), [SessionDraft(date(2026, 10, 1))])
    anna = application.people.add(a_person())
    session = application.events.page(kept.id).sessions[0].id
    application.attendance.mark(session, anna.id, Mark.PRESENT)

    seen = application.events_import.look_at(plan("01.10.2026;;Deju vakars;;40"))
    application.events_import.take_in(seen)

    page = one(application)
    assert (page.present, page.headcount) == (1, 0)
    assert seen.entries[0].differs == ("counts",)


def test_two_groups_of_one_day_are_two_events_also_the_next_time(application, plan, store):
    file = plan("01.10.2026;10.00;Deju vakars;;", "01.10.2026;14.00;Deju vakars;;")
    seen = application.events_import.look_at(file)
    assert (seen.new, seen.close) == (2, 0)
    taken(application, file)
    before = dump(store)

    taken(application, file)

    assert len(application.events.list()) == 2
    assert dump(store) == before


@pytest.mark.parametrize(
    ("decision", "events", "places"),
    [(SAME, 1, {"Parks"}), (OTHER, 2, {"", "Parks"}), (LEAVE_OUT, 1, {""})],
    ids=("same", "other", "left out"),
)
def test_a_close_match_is_what_somebody_decides(application, plan, decision, events, places):
    application.events.add(EventDraft("Deju vakars"), [SessionDraft(date(2026, 10, 1))])

    done = taken(application, plan("01.10.2026;;Deju vakras;Parks;"), {0: decision})

    found = application.events.list()
    assert (len(found), {event.place for event in found}) == (events, places)
    assert (done.left_out, done.undecided) == (int(decision is LEAVE_OUT), 0)


def test_an_undecided_close_match_is_added_and_counted(application, plan):
    application.events.add(EventDraft("Deju vakars"), [SessionDraft(date(2026, 10, 1))])

    done = taken(application, plan("01.10.2026;;Deju vakras;;"))

    assert (done.added, done.undecided, len(application.events.list())) == (1, 1, 2)


def test_events_added_since_the_preview_are_not_added_again(application, plan):
    seen = application.events_import.look_at(plan("01.10.2026;;Deju vakars;;"))
    application.events.add(EventDraft("Deju vakars"), [SessionDraft(date(2026, 10, 1))])

    done = application.events_import.take_in(seen)

    assert (seen.new, done.added, done.known) == (1, 0, 1)


def test_a_list_without_events_is_refused(application):
    seen = application.events_import.look_at(SAMPLES / "sabojats.csv")

    with pytest.raises(NothingToImportError):
        application.events_import.take_in(seen)

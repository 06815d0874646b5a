from dataclasses import replace
from datetime import date

import pytest

from app.domain.people_lists import ColumnRole
from app.domain.record_lists import ListKind
from app.services.people_import_entries import Choice
from tests.spreadsheets.files import workbook
from tests.support.stores import a_person, a_session, an_event
from tests.ui.lists_in.conftest import SAMPLES
from ui.lists_in.lines import line_about, line_decision
from ui.lists_in.place import ImportPlace
from ui.lists_in.shown import Group, Step


def group_words(page):
    return [one.words for one in page.groups]


def options(asked):
    return [one.value for one in asked.options]


# --- looking --------------------------------------------------------------------------------------


def test_the_page_begins_with_the_question_for_a_file(presenter, page):
    presenter.choose_file()

    assert (page.page.step, page.page.act, page.asked_for_files) == (Step.CHOOSING, "", 1)


def test_a_file_is_shown_as_it_was_understood_and_nothing_is_stored(looked_at, page, application):
    looked_at("sapulce.csv")

    assert page.page.step is Step.SEEN
    assert (page.page.act, page.page.is_possible) == ("Import 26 people", True)
    assert (page.understood.file, page.understood.header.value) == ("sapulce.csv", 3)
    assert page.understood.columns[1].heading == "Uzvārds, vārds"
    assert page.understood.columns[1].role == ColumnRole.NAME
    assert page.understood.columns[1].cells[0] == "Zvaigzne Viktorija"
    assert application.people.count() == 0


@pytest.mark.parametrize(
    ("file", "kind", "act"),
    [
        ("sapulce.csv", ListKind.PEOPLE, "Import 26 people"),
        ("gada-plans.xlsx", ListKind.EVENTS, "Import 33 events"),
        ("gimenes.csv", ListKind.PEOPLE, "Import 25 people"),
    ],
)
def test_the_kind_of_list_is_told_by_the_file(looked_at, page, file, kind, act):
    looked_at(file)

    assert (page.understood.kind.value, page.page.act) == (kind, act)


def test_a_file_that_is_no_table_is_explained_and_another_can_be_chosen(
    presenter, page, jobs, window, tmp_path
):
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\r\n")

    presenter.look_at(file)
    jobs.run()

    assert page.page.step is Step.CHOOSING
    assert "picture.png" in window.said[-1][0]


def test_reading_that_is_stopped_shows_what_was_seen_before(looked_at, presenter, page, jobs):
    looked_at("sapulce.csv")
    presenter.say("header", 0)
    jobs.waiting[0].cancel()
    jobs.run()

    assert (page.page.step, page.understood.header.value) == (Step.SEEN, 3)


def test_a_file_that_was_put_away_does_not_come_back(presenter, page, jobs):
    presenter.look_at(SAMPLES / "sapulce.csv")
    presenter.put_away()
    jobs.run()

    assert page.page.step is Step.CHOOSING
    assert page.understood is None


def test_the_way_back_leads_to_where_the_person_came_from(presenter, page, window):
    presenter.begin(ImportPlace("events", ListKind.EVENTS))
    presenter.leave()

    assert page.page.back == "Events"
    assert window.gone == [("events", None)]


# --- saying otherwise -----------------------------------------------------------------------------


def test_another_reading_of_the_letters_can_be_chosen_by_how_they_would_look(
    looked_at, presenter, page, jobs
):
    looked_at("sabojats.csv")
    assert page.understood.is_repaired
    assert "Lūse" in page.understood.encoding.options[0].words

    presenter.say("encoding", "utf-8")
    jobs.run()

    assert not page.understood.is_repaired
    assert page.understood.columns[0].cells[0] != "Vārds"
    assert page.understood.encoding.value == "utf-8"


def test_a_column_can_be_taken_for_something_else(looked_at, presenter, page, jobs):
    looked_at("sapulce.csv")

    presenter.say_role(3, "note")
    jobs.run()

    assert page.understood.columns[2].role == "note"
    assert page.understood.columns[1].role == "name"


def test_what_was_said_of_several_columns_is_kept_together(looked_at, presenter, page, jobs):
    looked_at("sapulce.csv")

    for number, role in ((3, "note"), (4, "nothing")):
        presenter.say_role(number, role)
        jobs.run()

    assert [one.role for one in page.understood.columns] == ["nothing", "name", "note", "nothing"]


def test_without_a_column_of_names_there_is_nothing_to_import(looked_at, presenter, page, jobs):
    looked_at("sapulce.csv")

    presenter.say_role(2, "nothing")
    jobs.run()

    assert not page.page.is_possible
    assert page.page.why_not == "There is nothing new to import in this file."


def test_what_parts_the_cells_is_asked_where_all_is_in_one_column(
    looked_at, presenter, page, jobs, tmp_path
):
    looked_at("sapulce.csv")
    assert page.understood.separator.options == ()
    file = tmp_path / "list.csv"
    file.write_text("Vārds:Uzvārds\nAnna:Bērziņa, ķīmiķe\nJuris:Ozols, mežsargs\n", "utf-8")

    presenter.look_at(file)
    jobs.run()
    presenter.say("separator", "|")
    jobs.run()

    assert options(page.understood.separator) == [";", ",", "\t", "|"]
    assert (page.understood.separator.value, len(page.understood.columns)) == ("|", 1)


def test_columns_that_only_keep_others_apart_are_not_shown(looked_at, page):
    looked_at("skolotaji.ods")

    assert [one.number for one in page.understood.columns] == [2, 4, 5, 6, 7]
    assert page.understood.columns[2].role == "personal_code"
    assert not any(page.understood.columns[2].cells)


def test_the_order_of_names_can_be_turned(looked_at, presenter, page, jobs):
    looked_at("sapulce.csv")
    first = page.lines[0].words

    presenter.say("order", "given_first")
    jobs.run()

    assert page.lines[0].words.split() == first.split()[::-1]


def test_another_kind_of_list_can_be_chosen(looked_at, presenter, page, jobs):
    looked_at("apmeklejums.xls")

    presenter.say("kind", ListKind.PEOPLE)
    jobs.run()

    assert (page.understood.kind.value, page.page.act) == (ListKind.PEOPLE, "Import 18 people")


def test_columns_are_taken_as_the_last_time_until_they_are_guessed_anew(
    looked_at, presenter, page, jobs
):
    looked_at("sapulce.csv")
    presenter.say_role(3, "note")
    jobs.run()
    presenter.take_in()
    jobs.run()

    looked_at("sapulce.csv")
    assert (page.understood.is_remembered, page.understood.columns[2].role) == (True, "note")

    presenter.guess_anew()
    jobs.run()
    assert (page.understood.is_remembered, page.understood.columns[2].role) == (False, "phone")


def test_days_without_a_year_are_asked_about_before_anything_is_taken_in(
    looked_at, presenter, page, jobs
):
    looked_at("apmeklejums.xls")
    assert (page.understood.year.value, page.page.is_possible) == (None, False)
    assert 2026 in options(page.understood.year)

    presenter.say("year", 2026)
    jobs.run()

    assert (page.understood.year.value, page.page.is_possible) == (2026, True)


# --- groups and decisions -------------------------------------------------------------------------


def test_groups_are_counted_and_what_has_to_be_decided_comes_first(looked_at, page):
    looked_at("seniori-ru.csv")

    assert group_words(page) == ["Close matches, to decide: 4", "New: 14"]
    assert (page.at, len(page.lines)) == (Group.CLOSE, 4)
    assert [line_decision(one) for one in page.lines] == ["To decide"] * 4


def test_rows_that_were_understood_in_part_are_a_group_to_look_at(looked_at, page):
    looked_at("sapulce.csv")

    assert group_words(page) == ["New: 26", "To look at: 3"]


def test_rows_that_cannot_be_used_say_why(looked_at, presenter, page):
    looked_at("tickets.csv")
    presenter.choose_group(Group.UNUSABLE)

    assert [(one.row, one.words) for one in page.lines] == [
        (6, "It was cancelled or refunded."),
        (15, "It was cancelled or refunded."),
    ]
    assert page.deciding.leave_out == ""


def test_a_decision_leads_to_the_next_line_that_is_undecided(looked_at, presenter, page):
    looked_at("seniori-ru.csv")
    numbers = [one.number for one in page.lines]
    presenter.choose_lines([numbers[1]])

    presenter.decide(Choice.SAME)

    assert [line_decision(one) for one in page.lines][1] == "The same"
    assert page.went_to == [numbers[2]]


def test_who_is_the_same_or_left_out_is_not_added(looked_at, presenter, page, application, jobs):
    looked_at("seniori-ru.csv")
    numbers = [one.number for one in page.lines]
    for number, choice in zip(
        numbers, (Choice.SAME, Choice.OTHER, Choice.LEAVE_OUT, Choice.SAME), strict=True
    ):
        presenter.choose_lines([number])
        presenter.decide(choice)

    presenter.take_in()
    jobs.run()

    assert application.people.count() == 15


def test_all_the_rest_can_be_decided_at_once(looked_at, presenter, page):
    looked_at("seniori-ru.csv")
    presenter.choose_lines([page.lines[0].number])
    presenter.decide(Choice.SAME)
    assert page.deciding.rest == "All 3 undecided:"

    presenter.decide_rest(Choice.LEAVE_OUT)

    decided = [line_decision(one) for one in page.lines]
    assert decided == ["The same", "Left out", "Left out", "Left out"]
    assert page.deciding.rest == ""


def test_a_decision_can_be_taken_back(looked_at, presenter, page):
    looked_at("seniori-ru.csv")
    presenter.choose_lines([page.lines[0].number])
    presenter.decide(Choice.LEAVE_OUT)

    presenter.choose_lines([page.lines[0].number])
    presenter.take_back()

    assert line_decision(page.lines[0]) == "To decide"
    assert not page.deciding.is_decided


def test_a_new_person_can_only_be_left_out(looked_at, presenter, page):
    looked_at("sapulce.csv")
    presenter.choose_lines([page.lines[0].number])
    assert (page.deciding.same, page.deciding.leave_out) == ("", "Leave out")

    presenter.decide(Choice.SAME)
    assert line_decision(page.lines[0]) == ""
    presenter.decide(Choice.LEAVE_OUT)

    assert page.page.act == "Import 25 people"


def test_of_several_likely_people_the_one_that_is_meant_can_be_chosen(
    looked_at, presenter, page, application, jobs
):
    # Two of one name, told apart by their phones, and a list that has neither phone.
    kept = [
        application.people.add(a_person("Zane", "Lūse", phone=phone, email=email))
        for phone, email in (("21234567", "a@example.lv"), ("26543210", "b@example.lv"))
    ]
    looked_at("sabojats.csv")
    assert page.at is Group.CLOSE
    presenter.choose_lines([page.lines[0].number])
    assert len(page.deciding.matches) == 2

    presenter.choose_match(1)
    presenter.decide(Choice.SAME)

    assert line_about(page.lines[0]) == page.deciding.matches[1].words
    presenter.take_in()
    jobs.run()
    assert application.people.count() == 11 + len(kept)


def test_what_was_decided_does_not_hold_for_another_reading(looked_at, presenter, page, jobs):
    looked_at("seniori-ru.csv")
    presenter.decide_rest(Choice.LEAVE_OUT)

    presenter.say_role(3, "note")
    jobs.run()

    presenter.choose_group(Group.CLOSE)
    assert {line_decision(one) for one in page.lines} <= {"To decide"}


# --- taking in ------------------------------------------------------------------------------------


def test_a_list_is_taken_in_as_one_act_and_can_be_undone(looked_at, presenter, page, desk, jobs):
    application = desk.application
    looked_at("sapulce.csv")
    presenter.take_in()
    jobs.run()

    assert application.people.count() == 26
    assert (page.page.step, page.page.act) == (Step.DONE, "")
    assert page.done.lines[0] == "26 people added"
    changes, notice = desk.window.told[-1]
    assert changes.concern("person")
    assert notice.startswith("26 people added")
    application.undo.undo()
    assert application.people.count() == 0


def test_a_list_whose_import_is_undone_can_be_taken_in_again(
    looked_at, presenter, page, application, jobs
):
    looked_at("sapulce.csv")
    presenter.take_in()
    jobs.run()

    application.undo.undo()
    presenter.take_changes()
    jobs.run()

    assert (page.page.step, page.page.act) == (Step.SEEN, "Import 26 people")


def test_taking_in_that_is_stopped_leaves_nothing_and_the_list_in_sight(
    looked_at, presenter, page, application, jobs
):
    looked_at("sapulce.csv")
    presenter.take_in()
    jobs.waiting[0].cancel()
    jobs.run()

    assert application.people.count() == 0
    assert (page.page.step, page.page.is_possible) == (Step.SEEN, True)


def test_a_list_that_is_taken_in_twice_brings_nothing_new(looked_at, presenter, page, jobs):
    for _ in range(2):
        looked_at("sapulce.csv")
        presenter.take_in()
        jobs.run()

    looked_at("sapulce.csv")
    assert group_words(page)[0] == "Already here: 26"
    assert not page.page.is_possible


def test_a_new_event_gets_the_title_that_was_typed_last(
    looked_at, presenter, page, application, jobs
):
    looked_at("apmeklejums.xls")
    presenter.say("year", 2026)
    jobs.run()
    assert page.understood.event_title == "Rokdarbu pulciņš"

    presenter.name_event("Aušanas pulciņš")
    presenter.take_in()
    jobs.run()

    (event,) = application.events.list()
    assert (event.title, event.sessions) == ("Aušanas pulciņš", 8)


def test_from_what_was_done_the_way_leads_to_the_list(looked_at, presenter, page, jobs, window):
    looked_at("gada-plans.xlsx")
    presenter.take_in()
    jobs.run()

    presenter.show_records()

    assert page.done.open_words == "Show the events"
    assert window.gone[-1] == ("events", None)


# --- a sheet for each month -----------------------------------------------------------------------


def months(tmp_path, *titles):
    head = ["Datums", "Nosaukums"]
    sheets = [[head, ["5.", title], ["12.", f"{title} otrreiz"]] for title in titles]
    names = ("Janvāris", "Februāris", "Marts")[: len(titles)]
    return workbook(tmp_path / "plans.xlsx", *sheets, [["Te nav nekā"]], names=(*names, "Info"))


def test_other_sheets_with_such_a_list_are_offered(presenter, page, jobs, tmp_path):
    presenter.look_at(months(tmp_path, "Deju vakars", "Koncerts", "Talka"))
    jobs.run()
    assert page.understood.sheets == ("Februāris", "Marts")

    presenter.go_to_sheet("Februāris")
    jobs.run()

    assert page.understood.sheet.value == "Februāris"
    assert page.understood.sheets == ("Janvāris", "Marts")


def test_a_workbook_is_taken_in_sheet_by_sheet_with_its_year_said_once(
    presenter, page, jobs, application, tmp_path
):
    presenter.look_at(months(tmp_path, "Deju vakars", "Koncerts"))
    jobs.run()
    presenter.say("year", 2025)
    jobs.run()
    presenter.take_in()
    jobs.run()
    assert page.done.next_sheet == "Next sheet: Februāris"

    presenter.go_to_next_sheet()
    jobs.run()
    assert (page.understood.sheet.value, page.understood.sheets) == ("Februāris", ())
    presenter.take_in()
    jobs.run()

    assert page.done.next_sheet == ""
    first_days = {event.first_day for event in application.events.list()}
    assert first_days == {date(2025, month, day) for month in (1, 2) for day in (5, 12)}


def test_sheets_that_were_passed_over_come_after_those_that_follow(presenter, page, jobs, tmp_path):
    presenter.look_at(months(tmp_path, "Deju vakars", "Koncerts", "Talka"))
    jobs.run()
    presenter.say("year", 2025)
    jobs.run()
    following = []
    for sheet in ("Februāris", "Marts", "Janvāris"):
        presenter.go_to_sheet(sheet)
        jobs.run()
        presenter.take_in()
        jobs.run()
        following.append(page.done.next_sheet)

    assert following == ["Next sheet: Marts", "Next sheet: Janvāris", ""]


def test_a_sheet_whose_import_was_undone_is_offered_again(
    presenter, page, jobs, application, tmp_path
):
    presenter.look_at(months(tmp_path, "Deju vakars", "Koncerts"))
    jobs.run()
    presenter.say("year", 2025)
    jobs.run()
    presenter.take_in()
    jobs.run()
    application.undo.undo()
    presenter.take_changes()
    jobs.run()

    presenter.go_to_sheet("Februāris")
    jobs.run()

    assert page.understood.sheets == ("Janvāris",)


def test_sheets_of_one_file_are_not_offered_for_another(looked_at, presenter, page, jobs, tmp_path):
    presenter.look_at(months(tmp_path, "Deju vakars", "Koncerts"))
    jobs.run()

    looked_at("gada-plans.xlsx")

    assert page.understood.sheets == ()


def test_a_year_in_the_name_of_a_sheet_is_stronger_than_one_that_was_said(
    presenter, page, jobs, tmp_path
):
    head = ["Datums", "Nosaukums"]
    rows = ([head, ["05.03.", "Deju vakars"]], [head, ["07.04.", "Koncerts"]])
    presenter.look_at(workbook(tmp_path / "plans.xlsx", *rows, names=("Šogad", "2019")))
    jobs.run()
    presenter.say("year", 2025)
    jobs.run()

    presenter.go_to_sheet("2019")
    jobs.run()

    assert page.understood.year.value == 2019


# --- for an event ---------------------------------------------------------------------------------


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session()])


def test_people_who_were_brought_for_an_event_come_on_its_list(presenter, page, desk, event, jobs):
    presenter.begin(ImportPlace("events", ListKind.PEOPLE, SAMPLES / "sapulce.csv", event.id))
    jobs.run()
    assert (page.page.title, page.page.act) == ("Import participants", "Import 26 participants")

    presenter.take_in()
    jobs.run()

    assert len(desk.application.attendance.grid(event.id).people) == 26
    assert page.done.lines[0] == "26 people registered"


def test_who_is_already_here_can_still_come_on_the_list_of_an_event(
    looked_at, presenter, page, event, jobs
):
    looked_at("sapulce.csv")
    presenter.take_in()
    jobs.run()

    presenter.begin(ImportPlace("events", ListKind.PEOPLE, SAMPLES / "sapulce.csv", event.id))
    jobs.run()
    presenter.choose_lines([page.lines[0].number])
    presenter.decide(Choice.LEAVE_OUT)

    assert (page.page.act, page.page.is_possible) == ("Import 25 participants", True)


def test_from_an_event_the_way_leads_back_to_it(presenter, page, window, event):
    presenter.begin(ImportPlace("events", ListKind.PEOPLE, event=event.id, record="its people"))

    presenter.leave()

    assert page.page.back == "Event"
    assert window.gone == [("events", "its people")]


def test_a_list_for_an_event_is_about_people_or_who_came(presenter, page, event, jobs):
    presenter.begin(ImportPlace("events", ListKind.PEOPLE, SAMPLES / "gada-plans.xlsx", event.id))
    jobs.run()

    assert options(page.understood.kind) == [ListKind.PEOPLE, ListKind.ATTENDANCE]


def test_marks_that_were_brought_for_an_event_go_to_it(presenter, page, event, jobs):
    presenter.begin(ImportPlace("events", ListKind.PEOPLE, SAMPLES / "apmeklejums.xls", event.id))
    jobs.run()

    assert page.understood.kind.value is ListKind.ATTENDANCE
    assert page.understood.event_title is None


def test_people_who_are_counted_without_names_at_the_event_are_told(
    looked_at, presenter, page, application, jobs
):
    event = application.events.add(an_event("Rokdarbu pulciņš"), [a_session()])
    session = application.events.page(event.id).sessions[0].id
    application.headcounts.set_headcount(session, "children", 40)
    presenter.begin(ImportPlace("events", ListKind.ATTENDANCE, event=event.id))

    looked_at("apmeklejums.xls")

    assert page.understood.event.value == event.id
    assert page.understood.note.startswith("At this event 40 people are counted")
    presenter.say("event", "")
    jobs.run()
    assert page.understood.note == ""


@pytest.mark.parametrize(
    "room",
    [
        (0, ""),
        (27, ""),
        (26, "25 places are free: whoever comes after goes on the waiting list."),
        (1, "All places are taken: whoever is new goes on the waiting list."),
    ],
)
def test_that_some_of_a_list_will_have_to_wait_is_said_before(
    looked_at, presenter, page, application, room
):
    capacity, note = room
    event = application.events.add(replace(an_event(), capacity=capacity), [a_session()])
    here = application.people.add(a_person("Ilze", "Liepa"))
    application.attendance.register(event.id, [here.id])
    presenter.begin(ImportPlace("events", ListKind.PEOPLE, event=event.id))

    looked_at("sapulce.csv")

    assert page.understood.note == note

"""What Kopā wrote, it knows again: events, attendance, organisations and mini-projects."""

from datetime import date, timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.events import EventDraft, SessionDraft
from app.domain.exports import COLUMNS, ExportWish, ListKind
from app.domain.mini_projects import MiniProjectDraft, MiniProjectState
from app.domain.organisations import OrganisationDraft
from app.domain.record_lists import ListKind as ListOf
from app.domain.record_lists import TableReading
from app.services.people_import_entries import Standing
from app.texts import LANGUAGES
from tests.support.stores import TODAY, a_person, a_session, an_event, table_dump

TABLES = ("event", "session", "headcount", "organisation", "mini_project", "mini_project_partner",
          "person", "registration", "attendance", "event_team", "event_partner")  # fmt: skip
SUFFIXES = (".xlsx", ".csv")


def dump(store):
    return {name: table_dump(store, name) for name in TABLES}


def strangers(seen):
    return [
        (one.row, one.name, one.standing, one.fields)
        for one in seen.entries
        if one.standing is not Standing.KNOWN
    ]


def everything(kind, language):
    return ExportWish(tuple(one.name for one in COLUMNS[kind]), language)


@pytest.fixture
def a_year(application):
    """A centre with events of every sort."""
    events = application.events
    counted = events.add(
        EventDraft("Pavasara talka; parkā", kind="cleanup", place="Parks", note="Divas\nrindas"),
        [SessionDraft(date(2026, 5, 8), "10:00", "13:00")],
    )
    session = events.page(counted.id).sessions[0].id
    application.headcounts.set_headcounts(session, {"children": 40, "adults": 12})
    events.mark_held(counted.id)
    weekly = [SessionDraft(date(2026, 10, 6) + timedelta(7 * week), "17:00") for week in range(2)]
    events.add(EventDraft("Deju kopa", kind="lesson", capacity=12, languages=("lv", "ru")), weekly)
    events.add(EventDraft("Nometne", kind="camp"), [a_session(on=date(2026, 7, d)) for d in (6, 7)])
    events.add(EventDraft("Bez dienas"))
    called_off = events.add(EventDraft("Pārgājiens", kind="hike"), [a_session()])
    events.cancel(called_off.id, "lietus")
    return application


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_list_of_events_comes_back_as_already_here(a_year, store, tmp_path, language, suffix):
    wish = everything(ListKind.EVENTS, language)
    file = a_year.list_exports.save_events(wish, tmp_path / f"list{suffix}").file
    before = dump(store)

    seen = a_year.events_import.look_at(file)

    assert a_year.lists_import.kind_of(file).kind is ListOf.EVENTS
    assert (seen.known, strangers(seen), seen.unusable) == (5, [], ())
    a_year.events_import.take_in(seen)
    assert dump(store) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_organisations_come_back_as_already_here(application, store, tmp_path, language, suffix):
    for draft in (
        OrganisationDraft("Preiļu 1. pamatskola", "school", "40900000010", "0042000",
                          aliases=("Pirmā, vecā", "P1P"), contact_name="Anna Ozola",
                          phone="63123456", email="skola@example.lv", note="Divas\nrindas"),
        OrganisationDraft("Rūķu pulciņš", "other", "123"),
        OrganisationDraft("Rogovkas grupa", "informal_group", is_informal=True),
        OrganisationDraft("Bibliotēka pie ezera", "municipal"),
        OrganisationDraft("Kultūras nams", "culture", territory="0042000"),
    ):  # fmt: skip
        application.organisations.add(draft)
    wish = everything(ListKind.ORGANISATIONS, language)
    file = application.list_exports.save_organisations(wish, tmp_path / f"list{suffix}").file
    before = dump(store)

    seen = application.organisations_import.look_at(file)

    assert application.lists_import.kind_of(file).kind is ListOf.ORGANISATIONS
    assert (seen.known, strangers(seen), seen.unusable) == (5, [], ())
    application.organisations_import.take_in(seen)
    assert dump(store) == before


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_mini_projects_come_back_as_already_here(application, store, tmp_path, language, suffix):
    lead = application.organisations.add(OrganisationDraft("Biedrība „Sauleskalns”", "ngo"))
    for draft in (
        MiniProjectDraft("Ziedu pļava", MiniProjectState.COMPLETED, lead.id, grant_cents=55_050,
                         own_cents=6_000, story="Zied.\nJau otro gadu.", call="2. konkurss",
                         applied_on=date(2026, 2, 1), since=date(2026, 3, 1),
                         until=date(2026, 9, 30), territory="0042000", people_planned=25),
        MiniProjectDraft("Āra klase", lead_name="Rožupes mammas"),
        MiniProjectDraft("Deju pulciņa tērpi", MiniProjectState.SUPPORTED, grant_cents=120_000),
    ):  # fmt: skip
        application.mini_projects.add(draft)
    wish = everything(ListKind.MINI_PROJECTS, language)
    file = application.list_exports.save_mini_projects(wish, tmp_path / f"list{suffix}").file
    before = dump(store)

    seen = application.mini_projects_import.look_at(file)

    assert application.lists_import.kind_of(file).kind is ListOf.MINI_PROJECTS
    assert (seen.known, strangers(seen), seen.unusable) == (3, [], ())
    application.mini_projects_import.take_in(seen)
    assert dump(store) == before


@pytest.fixture
def a_group(application):
    """Return a function that makes an event of so many days with three marked people."""

    def made(days):
        sessions = [a_session(on=TODAY - timedelta(7 * day)) for day in range(days)]
        event = application.events.add(an_event("Rokdarbu pulciņš"), sessions)
        given = ("Anna", "Ilze", "Dace")
        people = [application.people.add(a_person(one, "Ozola")) for one in given]
        application.attendance.register(event.id, [one.id for one in people])
        for session in application.events.page(event.id).sessions:
            for person, mark in zip(people, Mark, strict=True):
                application.attendance.mark(session.id, person.id, mark)
        return application, event.id

    return made


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [1, 3])
def test_attendance_comes_back_as_already_here(a_group, store, tmp_path, language, days):
    application, event = a_group(days)
    wish = everything(ListKind.ATTENDANCE, language)
    target = tmp_path / "list.xlsx"
    file = application.list_exports.save_attendance(wish, target, event=event).file
    before = dump(store)

    seen = application.attendance_import.look_at(file)

    assert application.lists_import.kind_of(file).kind is ListOf.ATTENDANCE
    assert (seen.known, strangers(seen), seen.event.name) == (3, [], "Rokdarbu pulciņš")
    assert (len(seen.marks.cells), seen.marks.kept) == (0, 3 * days)
    application.attendance_import.take_in(seen)
    application.attendance_import.take_in(
        application.attendance_import.look_at(file, TableReading(from_memory=False))
    )
    kept = dump(store)
    assert [one for one in TABLES if kept[one] != before[one]] == []

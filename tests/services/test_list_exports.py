import csv
import os
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.domain.attendance import Mark
from app.domain.errors import DiskFullError, FolderUnusableError, InvalidValueError, NotFoundError
from app.domain.events import EventFilter
from app.domain.exports import (
    COLUMNS,
    ExportWish,
    ListKind,
    Privacy,
    chosen_columns,
    columns_to_remember,
    usual_columns,
)
from app.domain.ids import EventId, new_id
from app.domain.mini_projects import MiniProjectDraft, MiniProjectState
from app.domain.organisations import OrganisationDraft
from app.domain.own_kinds import OwnKindDraft
from app.domain.people import ConsentPurpose
from app.jobs import JobCancelled
from app.services.wording.lists import heading_words
from app.texts import LANGUAGES, catalogue
from tests.support.stores import TODAY, a_person, a_session, an_event

FULL_DISK = Path("/dev/full")


def everything(kind, language="lv"):
    return ExportWish(tuple(one.name for one in COLUMNS[kind]), language)


def only(*columns, language="lv"):
    return ExportWish(columns, language)


def rows_of(file):
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, delimiter=";"))


@pytest.fixture
def out(tmp_path):
    return tmp_path / "list.csv"


# --- which columns --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ListKind)
def test_nobody_gets_contacts_or_notes_without_asking(kind):
    usual = chosen_columns(kind, usual_columns(kind))

    assert {one.privacy for one in usual} == {Privacy.ORDINARY}


@pytest.mark.parametrize("kind", ListKind)
def test_contacts_and_notes_are_never_remembered(kind):
    remembered = columns_to_remember(kind, (one.name for one in COLUMNS[kind]))

    privacies = {one.name: one.privacy for one in COLUMNS[kind]}
    assert {privacies[name] for name in remembered} == {Privacy.ORDINARY}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ListKind)
def test_every_column_has_a_heading_of_its_own(kind, language):
    words = [heading_words(kind, one, catalogue(language)) for one in COLUMNS[kind]]

    assert all(words)
    assert len(set(words)) == len(words)


def test_columns_stand_in_the_order_of_the_list_whatever_the_order_of_asking(application, out):
    application.people.add(a_person(phone="21234567"))

    application.list_exports.save_people(only("phone", "roles", "surname"), out)

    assert rows_of(out)[0] == ["Vārds", "Uzvārds", "Loma", "Tālrunis"]


def test_a_column_that_the_list_does_not_have_is_refused_and_nothing_is_written(application, out):
    with pytest.raises(InvalidValueError):
        application.list_exports.save_people(only("shoe_size"), out)

    assert not out.exists()


# --- people ---------------------------------------------------------------------------------------


def test_people_stand_in_latvian_order_with_all_that_is_known(application, out):
    organisations, people = application.organisations, application.people
    school = organisations.add(OrganisationDraft("Dagdas vidusskola"))
    anna = people.add(a_person("Anna", "Čakste"))
    people.add(
        a_person(
            "Zane",
            "Cukura",
            original_name="Зане Цукура",
            certificate_name="Zane Cukura-Kalniņa",
            birth_year=1980,
            phone="+371 21234567",
            email="zane@example.lv",
            territory="0042000",
            organisation=school.id,
            roles=("teacher", "parent"),
            guardian=anna.id,
            note="Zvanīt\nvakarā",
        )
    )

    application.list_exports.save_people(everything(ListKind.PEOPLE), out)

    heading, zane, cakste = rows_of(out)
    assert dict(zip(heading, zane, strict=True)) == {
        "Vārds": "Zane",
        "Uzvārds": "Cukura",
        "Vecums": "30–54 gadi",
        "Dzīvesvieta": "Preiļu novads",
        "Organizācija": "Dagdas vidusskola",
        "Loma": "Pedagogs, Vecāks",
        "Dzimšanas gads": "1980",
        "Oriģinālrakstībā": "Зане Цукура",
        "Rakstība apliecinājumā": "Zane Cukura-Kalniņa",
        "Piekrīt saņemt ziņas": "",
        "Piekrīt fotografēšanai": "",
        "Apmeklēto pasākumu skaits": "0",
        "Tālrunis": "21 234 567",
        "E-pasts": "zane@example.lv",
        "Vecāks vai likumiskais pārstāvis": "Anna Čakste",
        "Piezīmes": "Zvanīt\nvakarā",
    }
    assert cakste[1] == "Čakste"


def test_only_the_people_that_the_list_shows_go_out(application, out):
    application.people.add(a_person("Anna", "Bērziņa"))
    application.people.add(a_person("Juris", "Ozols"))

    saved = application.list_exports.save_people(only(), out, typed="berzi")

    assert (saved.rows, rows_of(out)[1:]) == (1, [["Anna", "Bērziņa"]])


def test_a_foreign_phone_keeps_its_country_and_is_no_formula(application, out):
    application.people.add(a_person(phone="+44 20 7946 0018"))

    application.list_exports.save_people(only("phone"), out)

    assert rows_of(out)[1][2] == "'+44 20 7946 0018"


def test_the_latest_answer_about_news_goes_out(application, out):
    person = application.people.add(a_person())
    for day, is_given in ((date(2026, 3, 1), True), (date(2026, 5, 1), False)):
        application.people.record_consent(person.id, ConsentPurpose.NEWS, day, is_given=is_given)
    application.people.record_consent(person.id, ConsentPurpose.PHOTO, TODAY, is_given=True)

    application.list_exports.save_people(only("news", "photo"), out)

    assert rows_of(out)[1][2:] == ["Nē", "Jā"]


def test_events_are_counted_once_however_many_sessions_somebody_was_at(application, out):
    person = application.people.add(a_person())
    event = application.events.add(an_event(), [a_session(), a_session(date(2026, 11, 23))])
    for session in application.events.page(event.id).sessions:
        application.attendance.mark(session.id, person.id, Mark.PRESENT)

    application.list_exports.save_people(only("visits"), out)

    assert rows_of(out)[1][2] == "1"


# --- events ---------------------------------------------------------------------------------------


def test_an_event_goes_out_with_its_days_times_and_numbers(application, tmp_path):
    file = tmp_path / "list.xlsx"
    person = application.people.add(a_person())
    event = application.events.add(
        an_event(place="Skolas zāle", capacity=20, languages=("lv", "ru")),
        [a_session(TODAY, "10:00", "12:15"), a_session(date(2026, 11, 29), "10:00", "12:15")],
    )
    session = application.events.page(event.id).sessions[0]
    application.attendance.mark(session.id, person.id, Mark.PRESENT)
    application.headcounts.set_headcount(session.id, "adults", 12)

    application.list_exports.save_events(everything(ListKind.EVENTS), file)

    heading, row = openpyxl.load_workbook(file).active.iter_rows(values_only=True)
    cells = dict(zip(heading, row, strict=True))
    assert (cells["Datums"].date(), cells["Pēdējā diena"].date()) == (TODAY, date(2026, 11, 29))
    assert (cells["Laiks"], cells["Veids"]) == ("10:00–12:15", "radošā darbnīca")
    assert (cells["Nodarbību skaits"], cells["Stundas"], cells["Vietu skaits"]) == (2, 6, 20)
    assert cells["Dalībnieki pēc saraksta (skaits)"] == 1
    assert cells["Dalībnieki bez saraksta (skaits)"] == 12
    assert cells["Valodas"] == "latviešu, krievu"


def test_only_the_events_that_pass_the_filter_go_out(application, out):
    application.events.add(an_event("Talka"), [a_session()])
    application.events.add(an_event("Koncerts"), [a_session()])

    saved = application.list_exports.save_events(only(), out, wanted=EventFilter(text="talka"))

    assert (saved.rows, rows_of(out)[1][1]) == (1, "Talka")


# --- organisations, mini-projects, certificates ---------------------------------------------------


def test_chosen_organisations_go_out_in_the_order_chosen(application, out):
    first = application.organisations.add(OrganisationDraft("Ābeļu skola", kind="school"))
    second = application.organisations.add(OrganisationDraft("Zīles", kind="informal_group"))
    application.organisations.add(OrganisationDraft("Cita"))

    application.list_exports.save_organisations(only("kind"), out, ids=[second.id, first.id])

    assert rows_of(out)[1:] == [["Zīles", "Neformāla grupa"], ["Ābeļu skola", "Skola"]]


def test_all_mini_projects_go_out_with_their_money_as_numbers(application, tmp_path):
    file = tmp_path / "list.xlsx"
    lead = application.organisations.add(OrganisationDraft("Biedrība „Zīles”"))
    application.mini_projects.add(
        MiniProjectDraft(
            "Zaļā klase",
            MiniProjectState.SUPPORTED,
            lead_organisation=lead.id,
            grant_cents=55_050,
            own_cents=5_000,
        )
    )

    application.list_exports.save_mini_projects(
        only("state", "lead_organisation", "grant", "own"), file
    )

    (row,) = openpyxl.load_workbook(file).active.iter_rows(min_row=2, values_only=True)
    assert row == ("Zaļā klase", "Atbalstīts", "Biedrība „Zīles”", 550.5, 50)


def test_the_register_of_certificates_goes_out(application, out):
    person = application.people.add(a_person())
    event = application.events.add(an_event(), [a_session()])
    session = application.events.page(event.id).sessions[0]
    application.attendance.mark(session.id, person.id, Mark.PRESENT)
    issued = application.certificates.issue_to(event.id, [person.id], "lv", TODAY).certificates

    application.list_exports.save_certificates(
        only("issued_on", "title", "state"), out, ids=[issued[0].id]
    )

    assert rows_of(out)[1:] == [
        [issued[0].number, "Anna Bērziņa", "22.11.2026", "Adventes vainagu darbnīca", "Izsniegts"]
    ]


# --- the people of an event -----------------------------------------------------------------------


@pytest.fixture
def event(application):
    return application.events.add(
        an_event(),
        [
            a_session(TODAY, "10:00"),
            a_session(TODAY, "14:00", "15:00"),
            a_session(date(2026, 11, 29)),
        ],
    )


def test_attendance_goes_out_as_people_by_sessions(application, event, out):
    anna = application.people.add(a_person("Anna", "Bērziņa"))
    juris = application.people.add(a_person("Juris", "Ozols"))
    application.attendance.register(event.id, [anna.id, juris.id])
    first, second, third = application.events.page(event.id).sessions
    application.attendance.mark(first.id, anna.id, Mark.PRESENT)
    application.attendance.mark(third.id, anna.id, Mark.PRESENT)
    application.attendance.mark(second.id, juris.id, Mark.ABSENT)
    application.attendance.mark(third.id, juris.id, Mark.EXCUSED)

    application.list_exports.save_attendance(only(), out, event=event.id)

    assert rows_of(out) == [
        ["Vārds", "Uzvārds", "22.11.2026. 10:00", "22.11.2026. 14:00", "29.11.2026.", "Kopā"],
        ["Anna", "Bērziņa", "1", "", "1", "2"],
        ["Juris", "Ozols", "", "n", "att.", "0"],
    ]


def test_the_list_of_an_event_says_who_came_without_registering(application, event, out):
    anna = application.people.add(a_person("Anna", "Bērziņa", phone="21234567"))
    application.attendance.register(event.id, [anna.id])
    session = application.events.page(event.id).sessions[0]
    application.attendance.walk_in(event.id, session.id, a_person("Juris", "Ozols"))

    application.list_exports.save_registrations(only("registration", "phone"), out, event=event.id)

    assert rows_of(out)[1:] == [
        ["Anna", "Bērziņa", "Pieteikums", "21 234 567"],
        ["Juris", "Ozols", "Bez pieteikšanās", ""],
    ]


def test_an_event_that_is_gone_has_no_list(application, out):
    with pytest.raises(NotFoundError):
        application.list_exports.save_attendance(only(), out, event=EventId(new_id()))

    assert not out.exists()


# --- the file -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ListKind)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_goes_out_whole_in_every_language(application, event, tmp_path, kind, language):
    wish, lists = everything(kind, language), application.list_exports
    save = {
        ListKind.PEOPLE: lists.save_people,
        ListKind.EVENTS: lists.save_events,
        ListKind.ORGANISATIONS: lists.save_organisations,
        ListKind.MINI_PROJECTS: lists.save_mini_projects,
        ListKind.CERTIFICATES: lists.save_certificates,
        ListKind.ATTENDANCE: lambda wish, file: lists.save_attendance(wish, file, event=event.id),
        ListKind.REGISTRATIONS: lambda wish, file: lists.save_registrations(
            wish, file, event=event.id
        ),
    }[kind]
    file = tmp_path / "list.xlsx"

    save(wish, file)

    assert openpyxl.load_workbook(file).active.max_row >= 1


def test_a_stopped_list_leaves_what_stood_there_before(application, out):
    out.write_text("earlier")
    for place in range(30):
        application.people.add(a_person(f"Anna {place}"))

    class Stopped:
        is_cancelled = False

        def report(self, progress):
            self.is_cancelled = progress.done > 3

    with pytest.raises(JobCancelled):
        application.list_exports.save_people(only(), out, Stopped())

    assert [one.name for one in out.parent.glob("list.csv*")] == ["list.csv"]
    assert out.read_text() == "earlier"


@pytest.mark.skipif(getattr(os, "getuid", int)() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_named(application, tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)

    with pytest.raises(FolderUnusableError):
        application.list_exports.save_people(only(), folder / "list.csv")


def test_a_folder_that_is_gone_is_named(application, tmp_path):
    with pytest.raises(FolderUnusableError):
        application.list_exports.save_people(only(), tmp_path / "gone" / "list.xlsx")


@pytest.mark.skipif(not FULL_DISK.exists(), reason="only Linux has a full disk to write to")
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_full_disk_is_said_so(application, tmp_path, suffix):
    application.people.add(a_person())
    (tmp_path / f"list{suffix}.part").symlink_to(FULL_DISK)

    with pytest.raises(DiskFullError):
        application.list_exports.save_people(only(), tmp_path / f"list{suffix}")


def test_an_own_kind_of_event_goes_out_by_its_name(application, out):
    kind = application.kinds.add(OwnKindDraft("radošais vakars", "radošajā vakarā"))
    application.events.add(an_event(kind=kind.code), [a_session()])

    application.list_exports.save_events(only("title", "kind"), out)

    assert "radošais vakars" in rows_of(out)[1]

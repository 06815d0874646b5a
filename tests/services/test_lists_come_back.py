"""What Kopā wrote, it knows again: a list that went out comes back as "already here"."""

import shutil
from contextlib import contextmanager
from datetime import date

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.events import ApprovedProgramme, PartnerRole, TeamRole
from app.domain.exports import COLUMNS, ExportWish, ListKind, usual_columns
from app.domain.headcounts import CategoryDraft
from app.domain.kinds import AgeBand, Role
from app.domain.mini_projects import MiniProjectDraft, MiniProjectState
from app.domain.names import tidy_lines, tidy_name
from app.domain.organisations import OrganisationDraft
from app.domain.people import ConsentPurpose
from app.domain.people_lists import ColumnRole
from app.persistence.store import Store
from app.services.attendance_import_plan import GridChoice
from app.services.people_import_entries import Standing
from app.services.wording.lists import heading_words
from app.spreadsheets.headings import role_of
from app.texts import LANGUAGES, catalogue
from tests.support.stores import TODAY, MovableClock, a_person, a_session, an_event, table_dump

USUAL = usual_columns(ListKind.PEOPLE)
EVERYTHING = tuple(one.name for one in COLUMNS[ListKind.PEOPLE])
TABLES = ("person", "consent", "organisation")

LATVIAN = "aābcčdeēgģiīkķlļmnņoprsštuūvzž"
CYRILLIC = "абвгдежзийклмнопрстуфхцчшщыэюяёіїєґ"
WORDS = st.one_of(
    st.text(LATVIAN, min_size=2, max_size=12).map(str.capitalize),
    st.text(CYRILLIC, min_size=2, max_size=12).map(str.capitalize),
    st.sampled_from(
        ['=HYPERLINK("x")', "+Anna", "@Juris", "Anna; Juris", 'Anna "Ancis"', "O'Hara", "'Amina",
         "Bērziņa-Kalniņa", "Vārds", "Kopā", "Nav", "<b>Anna</b>", "de la Cruz", "Straße", "Øre"]
    ),
)  # fmt: skip
NOTES = st.text(alphabet=f"{LATVIAN}\"';,=+-@\n 0123456789", max_size=40).map(tidy_lines)


def _name(draft):
    return (draft.given.casefold(), draft.surname.casefold())


def strangers(seen):
    """Return who does not stand as already here, and what would be added."""
    return [
        (one.row, one.name, one.standing, one.fields)
        for one in seen.entries
        if one.standing is not Standing.KNOWN
    ]


@st.composite
def drafts(draw):
    given_name, surname = draw(WORDS), draw(WORDS)
    assume(sum(map(str.isalpha, tidy_name(f"{given_name}{surname}"))) > 3)
    assume(tidy_name(given_name) and tidy_name(surname))
    return a_person(
        given_name,
        surname,
        birth_year=draw(st.sampled_from([0, 0, 1948, 1980, 2015])),
        age_band=draw(st.sampled_from(["", *AgeBand])),
        phone=draw(st.sampled_from(["", "21234567", "63123456", "+44 20 7946 0018"])),
        email=draw(st.sampled_from(["", "anna@example.lv"])),
        territory=draw(st.sampled_from(["", "0042000", "0032000:indras-pagasts"])),
        roles=tuple(draw(st.sets(st.sampled_from([role.value for role in Role]), max_size=3))),
        note=draw(NOTES),
    )


@contextmanager
def a_laptop(pristine_folder, folder):
    """Open a store of its own for each example: what one kept must not meet the next."""
    shutil.copytree(pristine_folder, folder / "data")
    store = Store(folder / "data", MovableClock(), BUILD_DATE)
    try:
        yield Application(store), store
    finally:
        store.close()


@settings(max_examples=12, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    people=st.lists(drafts(), min_size=1, max_size=8, unique_by=_name),
    suffix=st.sampled_from([".xlsx", ".csv"]),
    columns=st.sampled_from([USUAL, EVERYTHING]),
    language=st.sampled_from(LANGUAGES),
)
@example([a_person("=Anna", "+Kalniņa", note="=1+1\n-2")], ".csv", EVERYTHING, "lv")
def test_whoever_went_out_is_already_here(  # noqa: PLR0913, PLR0917 - the fixtures, and an example
    pristine_folder, tmp_path_factory, people, suffix, columns, language
):
    folder = tmp_path_factory.mktemp("laptop")
    with a_laptop(pristine_folder, folder) as (application, store):
        for draft in people:
            application.people.add(draft)
        kept = [table_dump(store, table) for table in TABLES]
        file = folder / f"list{suffix}"
        application.list_exports.save_people(ExportWish(columns, language), file)

        seen = application.people_import.look_at(file)
        application.people_import.take_in(seen)

        assert (len(seen.entries), seen.unusable, strangers(seen)) == (len(people), (), [])
        assert [table_dump(store, table) for table in TABLES] == kept


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@pytest.mark.parametrize("columns", [USUAL, EVERYTHING], ids=["usual", "everything"])
def test_people_of_one_name_are_all_already_here(application, store, tmp_path, suffix, columns):
    for draft in (
        a_person(birth_year=1980, phone="21234567"),
        a_person(birth_year=2015),
        a_person(phone="26543210", territory="0042000"),
        a_person(),
    ):
        application.people.add(draft)

    assert_all_known(application, store, tmp_path / f"list{suffix}", columns)


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_very_long_notes_come_back_unchanged(application, store, tmp_path, suffix):
    for name, line in (("Maija", "Zvanīja; piezvanīs"), ("Līna", 'Teica: "labi"'), ("Zane", "-")):
        application.people.add(a_person(name, "Ozola", note="\n".join([line] * 120)))

    assert_all_known(application, store, tmp_path / f"list{suffix}", EVERYTHING)


FORMER = "0055000"  # Varakļānu novads, a part of Madonas novads since 2025


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
@pytest.mark.parametrize("columns", [USUAL, EVERYTHING], ids=["usual", "everything"])
def test_whoever_is_kept_under_an_abolished_place_is_already_here(
    application, store, tmp_path, suffix, columns
):
    for draft in (
        a_person("Maija", "Ozola", territory=FORMER),
        a_person("Zane", "Kalna", territory=FORMER, birth_year=1980),
        a_person("Līna", "Bērza", territory=FORMER, phone="21234567"),
    ):
        application.people.add(draft)

    assert_all_known(application, store, tmp_path / f"list{suffix}", columns)


@pytest.mark.parametrize("columns", [USUAL, EVERYTHING], ids=["usual", "everything"])
def test_families_consents_and_organisations_come_back_unchanged(
    application, store, tmp_path, columns
):
    school = application.organisations.add(OrganisationDraft('Dagdas "Saules"; vidusskola'))
    parent = application.people.add(a_person("Maija", "Ozola", organisation=school.id))
    child = application.people.add(a_person("Līna", "Ozola", guardian=parent.id))
    for purpose, is_given in ((ConsentPurpose.NEWS, True), (ConsentPurpose.PHOTO, False)):
        application.people.record_consent(parent.id, purpose, TODAY, is_given=is_given)
    application.people.record_consent(child.id, ConsentPurpose.PHOTO, TODAY, is_given=True)

    assert_all_known(application, store, tmp_path / "list.xlsx", columns)


def assert_all_known(application, store, file, columns):
    kept = [table_dump(store, table) for table in TABLES]
    application.list_exports.save_people(ExportWish(columns), file)

    seen = application.people_import.look_at(file)
    application.people_import.take_in(seen)

    assert (seen.unusable, strangers(seen)) == ((), [])
    assert [table_dump(store, table) for table in TABLES] == kept


ROLES = {
    "given": ColumnRole.GIVEN,
    "surname": ColumnRole.SURNAME,
    "age_band": ColumnRole.AGE,
    "territory": ColumnRole.TERRITORY,
    "organisation": ColumnRole.ORGANISATION,
    "roles": ColumnRole.ROLE,
    "birth_year": ColumnRole.BIRTH,
    "original_name": ColumnRole.NOTHING,
    "certificate_name": ColumnRole.NOTHING,
    "news": ColumnRole.NEWS,
    "photo": ColumnRole.PHOTO,
    "visits": ColumnRole.NOTHING,
    "phone": ColumnRole.PHONE,
    "email": ColumnRole.EMAIL,
    "guardian": ColumnRole.GUARDIAN,
    "note": ColumnRole.NOTE,
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_of_the_list_of_people_is_understood(language):
    headings = {
        one.name: heading_words(ListKind.PEOPLE, one, catalogue(language))
        for one in COLUMNS[ListKind.PEOPLE]
    }

    assert {name: role_of(words) for name, words in headings.items()} == ROLES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_the_people_of_an_event_are_already_here(application, store, tmp_path, language, suffix):
    person = application.people.add(a_person(phone="21234567", roles=("teacher",)))
    event = application.events.add(an_event(), [a_session()])
    application.attendance.register(event.id, [person.id])
    file = tmp_path / f"list{suffix}"
    columns = tuple(one.name for one in COLUMNS[ListKind.REGISTRATIONS])
    application.list_exports.save_registrations(ExportWish(columns, language), file, event=event.id)

    seen = application.people_import.look_at(file)

    assert (len(seen.entries), strangers(seen)) == (1, [])


# --- other lists ----------------------------------------------------------------------------------

BOTH = pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
EVERY_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)


OF_EVENTS = (
    "event", "session", "headcount", "organisation_presence", "event_partner", "event_team",
    "organisation", "person",
)  # fmt: skip


def whole(kind, language):
    return ExportWish(tuple(one.name for one in COLUMNS[kind]), language)


def others_than_known(seen):
    return [
        (one.name, one.standing, one.fields, one.differs)
        for one in seen.entries
        if one.standing is not Standing.KNOWN
    ]


@BOTH
@EVERY_LANGUAGE
def test_events_that_went_out_are_already_here(application, store, tmp_path, suffix, language):
    first = application.events.add(
        an_event("=Talka; „Zaļā” diena", kind="cleanup", place="Parks", languages=("lv", "ru")),
        [a_session(), a_session(TODAY.replace(day=29))],
    )
    approved = ApprovedProgramme("A", "Preiļu novads", date(2026, 2, 3), "3-12/4", "Stunda\nDarbs")
    concert = an_event("Koncerts", kind="concert", capacity=40, approved=approved)
    application.events.add(concert, [a_session()])
    session = application.events.page(first.id).sessions[0]
    families = application.headcount_categories.add(CategoryDraft("Ģimenes; pāri", "Families"))
    application.headcounts.set_headcounts(session.id, {"adults": 12, families.code: 3})
    application.presences.put_new(session.id, OrganisationDraft("Preiļu 1. pamatskola"), 12)
    school = application.organisations.add(OrganisationDraft("Dagdas vidusskola"))
    leader = application.people.add(a_person("Maija", "Ozola"))
    application.events.set_partner(first.id, school.id, PartnerRole.PARTNER)
    application.events.set_team_member(first.id, leader.id, TeamRole.FACILITATOR)
    file = tmp_path / f"list{suffix}"
    application.list_exports.save_events(whole(ListKind.EVENTS, language), file)
    kept = [table_dump(store, table) for table in OF_EVENTS]

    seen = application.events_import.look_at(file)
    application.events_import.take_in(seen)

    assert (len(seen.entries), others_than_known(seen)) == (2, [])
    assert [table_dump(store, table) for table in OF_EVENTS] == kept


@BOTH
@EVERY_LANGUAGE
@pytest.mark.parametrize("kind", ["A", "B", "non_formal"])
def test_who_approved_a_programme_comes_to_a_laptop_that_did_not_know_it(  # noqa: PLR0913, PLR0917 - the fixtures, and an example
    application, pristine_folder, tmp_path, suffix, language, kind
):
    approved = ApprovedProgramme(kind, "Preiļu novads", date(2026, 2, 3), "3-12/4", "Stunda; darbs")
    application.events.add(an_event("Kursi", approved=approved), [a_session()])
    file = tmp_path / f"list{suffix}"
    application.list_exports.save_events(whole(ListKind.EVENTS, language), file)

    with a_laptop(pristine_folder, tmp_path / "other") as (other, _):
        other.events_import.take_in(other.events_import.look_at(file))

        (taken,) = other.events.list()
        event = other.events.page(taken.id).event

    assert event.approved == approved
    assert (taken.first_day, event.note) == (TODAY, "")


@BOTH
@EVERY_LANGUAGE
def test_counts_by_category_and_organisations_come_to_a_laptop_that_has_none(
    application, pristine_folder, tmp_path, suffix, language
):
    event = application.events.add(an_event("Talka", kind="cleanup"), [a_session()])
    session = application.events.page(event.id).sessions[0].id
    families = application.headcount_categories.add(CategoryDraft("Ģimenes", "Families", "Семьи"))
    application.headcounts.set_headcounts(session, {"children": 332, families.code: 3, "": 5})
    application.presences.put_new(session, OrganisationDraft("Preiļu 1. pamatskola"), 120)
    application.presences.put_new(session, OrganisationDraft("Koris „Latgale”"))
    application.events.mark_held(event.id)
    file = tmp_path / f"list{suffix}"
    application.list_exports.save_events(whole(ListKind.EVENTS, language), file)

    with a_laptop(pristine_folder, tmp_path / "other") as (other, _):
        other.headcount_categories.add(CategoryDraft("Ģimenes", "Families", "Семьи"))
        other.events_import.take_in(other.events_import.look_at(file))

        (taken,) = other.events.list()
        counted = {
            line.code: line.count
            for one in other.headcounts.of_event(taken.id).sessions
            for line in one.lines
            if line.count
        }
        present = {one.name: one.people for one in other.presences.of_event(taken.id)}
        again = other.events_import.look_at(file)

    assert counted == {"children": 332, families.code: 3, "": 5}
    assert present == {"Preiļu 1. pamatskola": 120, "Koris „Latgale”": None}
    assert others_than_known(again) == []


@BOTH
@EVERY_LANGUAGE
def test_organisations_that_went_out_are_already_here(
    application, store, tmp_path, suffix, language
):
    for draft in (
        OrganisationDraft("+Dagdas vidusskola", "school", "40008012345", "0042000"),
        OrganisationDraft("Rokdarbnieču pulciņš", "informal_group", is_informal=True),
    ):
        application.organisations.add(draft)
    file = tmp_path / f"list{suffix}"
    application.list_exports.save_organisations(whole(ListKind.ORGANISATIONS, language), file)
    kept = table_dump(store, "organisation")

    seen = application.organisations_import.look_at(file)
    application.organisations_import.take_in(seen)

    assert (len(seen.entries), others_than_known(seen)) == (2, [])
    assert table_dump(store, "organisation") == kept


@BOTH
@EVERY_LANGUAGE
def test_mini_projects_that_went_out_are_already_here(
    application, store, tmp_path, suffix, language
):
    lead = application.organisations.add(OrganisationDraft("Biedrība „Zīles”"))
    for draft in (
        MiniProjectDraft(
            "Zaļā klase",
            MiniProjectState.COMPLETED,
            lead_organisation=lead.id,
            grant_cents=55_050,
            own_cents=5_000,
            call="2026. gada konkurss",
            since=TODAY,
            story="Iestādīti 12 koki.",
        ),
        MiniProjectDraft("Soliņš pie skolas", lead_name="Vecāku grupa"),
    ):
        application.mini_projects.add(draft)
    file = tmp_path / f"list{suffix}"
    application.list_exports.save_mini_projects(whole(ListKind.MINI_PROJECTS, language), file)
    kept = table_dump(store, "mini_project")

    seen = application.mini_projects_import.look_at(file)
    application.mini_projects_import.take_in(seen)

    assert (len(seen.entries), others_than_known(seen)) == (2, [])
    assert table_dump(store, "mini_project") == kept


@BOTH
@EVERY_LANGUAGE
def test_attendance_that_went_out_brings_no_new_mark(
    application, store, tmp_path, suffix, language
):
    event = application.events.add(an_event(), [a_session(), a_session(TODAY.replace(day=15))])
    sessions = application.events.page(event.id).sessions
    for given_name, marks in (
        ("Anna", (Mark.PRESENT, Mark.ABSENT)),
        ("Bruno", (Mark.EXCUSED, Mark.PRESENT)),
    ):
        person = application.people.add(a_person(given_name, "Kalniņa"))
        for session, mark in zip(sessions, marks, strict=True):
            application.attendance.mark(session.id, person.id, mark)
    file = tmp_path / f"list{suffix}"
    wish = ExportWish(usual_columns(ListKind.ATTENDANCE), language)
    application.list_exports.save_attendance(wish, file, event=event.id)
    kept = [table_dump(store, table) for table in ("attendance", "person", "session")]

    choice = GridChoice(event=event.id)
    seen = application.attendance_import.look_at(file, choice=choice)
    application.attendance_import.take_in(seen)

    assert others_than_known(seen) == []
    assert (seen.marks.cells, seen.marks.kept, seen.marks.differing) == ((), 4, ())
    assert [table_dump(store, table) for table in ("attendance", "person", "session")] == kept

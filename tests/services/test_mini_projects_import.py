"""Lists of mini-projects: what a row tells, who leads, who is known, the act."""

from datetime import date

import pytest

from app.domain.errors_spreadsheets import NothingToImportError
from app.domain.mini_projects import MiniProjectDraft, MiniProjectRole, MiniProjectState
from app.domain.organisations import OrganisationDraft
from app.domain.record_lists import RecordHint
from app.jobs import JobCancelled
from app.services.people_import_entries import LEAVE_OUT, SAME, Standing
from tests.services.test_events_import import StopAfter
from tests.spreadsheets.files import SAMPLES, text_file
from tests.support.stores import table_dump

TABLES = ("mini_project", "mini_project_partner", "mini_project_person", "organisation", "person")
HEADINGS = (
    "Projekta nosaukums;Konkurss;Iesniedzējs;Projekta vadītājs;Partneri;Piešķirtais finansējums;"
    "Pašu ieguldījums;Statuss;Norises laiks;Piezīmes"
)
MEADOW = (
    "Ziedu pļava;2. konkurss;Biedrība „Zari”;Anna Ozola;Preiļu bibliotēka, Jaunsargi;600,50 EUR;"
    "60;pabeigts;01.03.2026.–30.09.2026.;Zied"
)


@pytest.fixture
def projects(tmp_path):
    """Return a function that writes a list of mini-projects."""

    def written(*rows, headings=HEADINGS):
        return text_file(tmp_path / "a.csv", headings, *rows)

    return written


def dump(store):
    return {name: table_dump(store, name) for name in TABLES}


def taken(application, file, decisions=None):
    preview = application.mini_projects_import.look_at(file)
    return application.mini_projects_import.take_in(preview, decisions or {})


def only(application):
    (found,) = application.mini_projects.list()
    return application.mini_projects.page(found.id)


def test_a_row_fills_all_the_fields_of_a_mini_project(application, projects):
    done = taken(application, projects(MEADOW))

    page = only(application)
    kept = page.project
    assert (kept.title, kept.call, kept.note) == ("Ziedu pļava", "2. konkurss", "Zied")
    assert (kept.grant_cents, kept.own_cents) == (60_050, 6_000)
    assert (kept.state, kept.since, kept.until) == (
        MiniProjectState.COMPLETED,
        date(2026, 3, 1),
        date(2026, 9, 30),
    )
    assert page.lead == "Biedrība „Zari”"
    assert {one.name for one in page.partners} == {"Preiļu bibliotēka", "Jaunsargi"}
    assert [(one.name, one.role) for one in page.people] == [("Anna Ozola", MiniProjectRole.LEAD)]
    assert (done.added, done.organisations, done.people) == (1, 3, 1)


def test_a_group_without_an_organisation_leads_by_its_name(application, projects):
    taken(application, projects("Āra klase;;Rožupes mammu pulciņš;;;;;;;"))

    assert only(application).project.lead_name == "Rožupes mammu pulciņš"
    assert application.organisations.find() == ()


def test_an_organisation_that_is_kept_leads_however_it_is_typed(application, projects):
    kept = application.organisations.add(OrganisationDraft("Rožupes mammu pulciņš", "ngo"))

    taken(application, projects("Āra klase;;ROŽUPES MAMMU PULCIŅŠ;;;;;;;"))

    assert only(application).project.lead_organisation == kept.id


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("atbalstīts", MiniProjectState.SUPPORTED),
        ("Īstenots", MiniProjectState.COMPLETED),
        ("iesniegts", MiniProjectState.APPLIED),
        ("neatbalstīts", MiniProjectState.APPLIED),
        ("", MiniProjectState.APPLIED),
        ("завершён", MiniProjectState.COMPLETED),
    ],
)
def test_states_are_understood_from_their_words(application, projects, said, state):
    taken(application, projects(f"Āra klase;;;;;;;{said};;"))

    project = only(application).project
    assert project.state is state
    assert ("neatbalstīts" in project.note) is (said == "neatbalstīts")


def test_what_fits_no_field_is_kept_in_the_note(application, projects):
    file = projects("Āra klase;;;visa klase;;daudz naudas;x;kaut kā;vasarā;")

    seen = application.mini_projects_import.look_at(file)
    application.mini_projects_import.take_in(seen)

    assert {hint.hint for hint in seen.hints} == {
        RecordHint.FACILITATOR,
        RecordHint.STATE,
        RecordHint.DAY,
    }
    note = only(application).project.note
    assert all(text in note for text in ("visa klase", "daudz naudas", "kaut kā", "vasarā"))


@pytest.mark.parametrize(
    ("row", "standing", "fields"),
    [
        pytest.param("ZIEDU PĻAVA;2. konkurss", Standing.KNOWN, (), id="same"),
        pytest.param("Ziedu pļava", Standing.KNOWN, (), id="no call stated"),
        pytest.param("Ziedu pļava;;;;;500", Standing.ADDS, ("grant_cents",), id="adds a grant"),
        pytest.param("Ziedu pļava;;;;;;;pabeigts", Standing.ADDS, ("state",), id="goes on"),
        pytest.param("Ziedu pļava;3. konkurss", Standing.CLOSE, (), id="another call"),
        pytest.param("Ziedu plavas", Standing.CLOSE, (), id="a slip"),
        pytest.param("Āra klase", Standing.NEW, (), id="another one"),
    ],
)
def test_a_row_stands_to_the_records_as_a_careful_person_would_say(
    application, projects, row, standing, fields
):
    draft = MiniProjectDraft("Ziedu pļava", MiniProjectState.SUPPORTED, call="2. konkurss")
    application.mini_projects.add(draft)

    seen = application.mini_projects_import.look_at(projects(row))

    assert [(entry.standing, entry.fields) for entry in seen.entries] == [(standing, fields)]


def test_a_list_never_puts_a_state_back(application, projects):
    application.mini_projects.add(MiniProjectDraft("Ziedu pļava", MiniProjectState.COMPLETED))

    taken(application, projects("Ziedu pļava;;;;;;;atbalstīts;;"))

    assert only(application).project.state is MiniProjectState.COMPLETED


@pytest.mark.parametrize(("decision", "count"), [(SAME, 1), (LEAVE_OUT, 1), (None, 2)])
def test_a_close_match_is_what_somebody_decides(application, projects, decision, count):
    application.mini_projects.add(MiniProjectDraft("Ziedu pļava", call="2. konkurss"))

    taken(application, projects("Ziedu pļava;3. konkurss"), {0: decision} if decision else {})

    assert len(application.mini_projects.list()) == count


def test_the_same_list_again_changes_nothing_and_one_undo_takes_it_back(
    application, projects, store
):
    before = dump(store)
    file = projects(MEADOW, "Āra klase;;Rožupes mammas;;;;;;;", "Kopā;;;;;600,50;60;;;")
    taken(application, file)
    after = dump(store)

    again = taken(application, file)

    assert (again.known, again.added, dump(store)) == (2, 0, after)
    assert application.undo.next_undo().what == "mini_projects.import"
    application.undo.undo()
    assert dump(store) == before


def test_a_cancelled_import_adds_none(application, projects, store):
    before = dump(store)
    seen = application.mini_projects_import.look_at(projects(MEADOW))

    with pytest.raises(JobCancelled):
        application.mini_projects_import.take_in(seen, {}, StopAfter(2))

    assert dump(store) == before


def test_a_list_of_people_names_no_mini_project(application):
    seen = application.mini_projects_import.look_at(SAMPLES / "sabojats.csv")

    with pytest.raises(NothingToImportError):
        application.mini_projects_import.take_in(seen)

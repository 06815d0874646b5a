"""Lists of organisations: what a row tells, who is known however it is typed, the act."""

import pytest

from app.domain.errors_spreadsheets import NothingToImportError
from app.domain.organisations import OrganisationDraft
from app.domain.record_lists import RecordHint, TableReading
from app.jobs import JobCancelled
from app.services.people_import_entries import LEAVE_OUT, SAME, Standing
from tests.services.test_events_import import StopAfter
from tests.spreadsheets.files import SAMPLES, text_file
from tests.support.stores import table_dump

HEADINGS = "Nosaukums;Veids;Reģ. nr.;Kontaktpersona;Tālrunis;E-pasts;Novads;Piezīmes"
SCHOOL = "Preiļu 1. pamatskola;skola;40900000010;Anna Ozola;63123456;skola@example.lv;Preiļu nov.;"


@pytest.fixture
def bodies(tmp_path):
    """Return a function that writes a list of organisations."""

    def written(*rows, headings=HEADINGS):
        return text_file(tmp_path / "a.csv", headings, *rows)

    return written


def dump(store):
    return table_dump(store, "organisation")


def taken(application, file, decisions=None):
    preview = application.organisations_import.look_at(file)
    return application.organisations_import.take_in(preview, decisions or {})


def names(application):
    return [one.name for one in application.organisations.find()]


def test_a_row_fills_all_the_fields_of_an_organisation(application, bodies):
    taken(application, bodies(SCHOOL))

    (kept,) = application.organisations.find()
    assert (kept.name, kept.kind, kept.registration_number) == (
        "Preiļu 1. pamatskola",
        "school",
        "40900000010",
    )
    assert (kept.contact_name, kept.phone, kept.email) == (
        "Anna Ozola",
        "+37163123456",
        "skola@example.lv",
    )
    assert kept.territory == "0042000"


@pytest.mark.parametrize(
    ("kind", "name", "kept"),
    [
        ("", "Preiļu bibliotēka", "library"),
        ("NVO", "Zari", "ngo"),
        ("neformāla grupa", "Rožupes mammas", "informal_group"),
        ("izglītības iestāde", "PII „Pasaciņa”", "kindergarten"),
        ("cits", "Preiļu bibliotēka", "library"),
        ("Библиотека", "Зари", "library"),
        ("Company", "Zari", "company"),
    ],
)
def test_kinds_are_guessed_from_their_words_and_names(application, bodies, kind, name, kept):
    taken(application, bodies(f"{name};{kind};;;;;;"))

    (found,) = application.organisations.find()
    assert found.kind == ("other" if kind == "cits" else kept)
    assert found.is_informal is (kept == "informal_group")


def test_a_personal_code_in_place_of_a_number_is_not_taken(application, bodies, store):
    file = bodies("Zari;;010190-12345", "Lapas;;40900000010", "Saknes;;40900000025")

    seen = application.organisations_import.look_at(file)
    application.organisations_import.take_in(seen)

    assert RecordHint.PERSONAL_CODE in {hint.hint for hint in seen.hints}
    assert "12345" not in str(dump(store))


def test_a_column_of_personal_codes_is_neither_shown_nor_taken(application, bodies, store):
    file = bodies("Zari;010190-12345;Ilze", headings="Nosaukums;Piezīmes;Kontaktpersona")
    wish = TableReading(roles={2: "note"})

    seen = application.organisations_import.look_at(file, wish)
    application.organisations_import.take_in(seen)

    assert seen.columns[1].role == "personal_code"
    assert "12345" not in f"{seen.first_rows}{seen.columns}{dump(store)}"


def test_what_fits_no_field_is_kept_in_the_note(application, bodies):
    file = bodies("Zari;lieliska;123;;zvanīt vakarā;;Nezināmais nov.;Labi draugi")

    seen = application.organisations_import.look_at(file)
    application.organisations_import.take_in(seen)

    (kept,) = application.organisations.find()
    assert {hint.hint for hint in seen.hints} == {
        RecordHint.NUMBER,
        RecordHint.CONTACT,
        RecordHint.TERRITORY,
    }
    assert set(kept.note.splitlines()) == {
        "Labi draugi",
        "Veids: lieliska",
        "Tālrunis: zvanīt vakarā",
        "Novads: Nezināmais nov.",
    }


@pytest.mark.parametrize(
    ("row", "standing", "fields"),
    [
        pytest.param("Preiļu 1. pamatskola", Standing.KNOWN, (), id="same name"),
        pytest.param("PREIĻU PIRMĀ PAMATSK.", Standing.ADDS, ("aliases",), id="spelled otherwise"),
        pytest.param("Cits nosaukums;;40900000010", Standing.ADDS, ("aliases",), id="same number"),
        pytest.param("Preiļu 1. pamatskola;;40900000025", Standing.CLOSE, (), id="other number"),
        pytest.param("Preiļu 1. pamtskola", Standing.CLOSE, (), id="a slip"),
        pytest.param("Preiļu 2. pamatskola", Standing.NEW, (), id="the second school"),
    ],
)
def test_a_row_stands_to_the_records_as_a_careful_person_would_say(
    application, bodies, row, standing, fields
):
    draft = OrganisationDraft("Preiļu 1. pamatskola", "school", "40900000010")
    application.organisations.add(draft)

    seen = application.organisations_import.look_at(bodies(row))

    assert [(entry.standing, entry.fields) for entry in seen.entries] == [(standing, fields)]


def test_five_spellings_in_one_list_are_one_organisation(application, bodies):
    done = taken(
        application,
        bodies("Preiļu 1. pamatskola", "Preiļu pirmā pamatskola", "PREIĻU 1.PAMATSK.", "Zari"),
    )

    assert (done.added, sorted(names(application))) == (2, ["Preiļu 1. pamatskola", "Zari"])


def test_what_is_kept_is_never_overwritten(application, bodies):
    application.organisations.add(
        OrganisationDraft("Preiļu 1. pamatskola", "school", phone="63999999", note="Draugi")
    )

    seen = application.organisations_import.look_at(bodies(SCHOOL))
    application.organisations_import.take_in(seen)

    (kept,) = application.organisations.find()
    assert (kept.phone, kept.email, kept.note) == ("+37163999999", "skola@example.lv", "Draugi")
    assert seen.entries[0].differs == ("phone",)


@pytest.mark.parametrize(("decision", "count"), [(SAME, 1), (LEAVE_OUT, 1), (None, 2)])
def test_a_close_match_is_what_somebody_decides(application, bodies, decision, count):
    application.organisations.add(OrganisationDraft("SIA „Maize”", "company", "40900000010"))
    file = bodies("Maize;uzņēmums;40900000025")

    taken(application, file, {} if decision is None else {0: decision})

    assert len(names(application)) == count


def test_the_same_list_again_changes_nothing_and_one_undo_takes_it_back(application, bodies, store):
    before = dump(store)
    file = bodies(SCHOOL, "Zari;NVO;;;;;;", "Rožupes mammas;neformāla grupa;;;;;;")
    taken(application, file)
    after = dump(store)

    again = taken(application, file)

    assert (again.known, again.added, dump(store)) == (3, 0, after)
    assert application.undo.next_undo().what == "organisations.import"
    application.undo.undo()
    assert dump(store) == before


def test_a_cancelled_import_adds_none(application, bodies, store):
    before = dump(store)
    seen = application.organisations_import.look_at(bodies(SCHOOL, "Zari"))

    with pytest.raises(JobCancelled):
        application.organisations_import.take_in(seen, {}, StopAfter(2))

    assert dump(store) == before


def test_a_list_of_people_names_no_organisation(application):
    seen = application.organisations_import.look_at(SAMPLES / "sabojats.csv")

    with pytest.raises(NothingToImportError):
        application.organisations_import.take_in(seen)

"""Every sample file with the counts that its own list of expectations states, and the act itself.

Of `gada-plans.xlsx` (events) nobody is a person; of `apmeklejums.xls` (attendance) the names are.
"""

import json
from datetime import date

import pytest

from app import BUILD_DATE
from app.domain.errors import NoCentreError
from app.domain.errors_spreadsheets import NobodyToImportError
from app.domain.ids import CentreId, PersonId, new_id
from app.domain.people import ConsentPurpose, Person, consents_in_force
from app.domain.people_lists import TWICE, NameOrder, Reading, RowHint
from app.jobs import JobCancelled
from app.persistence import people
from app.persistence.store import Store
from app.services.people_import import PeopleImportService
from app.services.people_import_entries import LEAVE_OUT, SAME, Standing
from app.services.territories import TerritoriesService
from tests.spreadsheets.files import SAMPLES, text_file, workbook
from tests.support.stores import MovableClock, a_person, table_dump

EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))
SYNCED = ("person", "organisation", "consent")


class StopAfter:
    """A job that a person stops after so many steps."""

    def __init__(self, steps):
        self._left = steps

    @property
    def is_cancelled(self):
        return self._left < 0

    def report(self, progress):
        self._left -= 1


def taken(application, file):
    return application.people_import.take_in(application.people_import.look_at(file))


def decided(preview, decision, standing=Standing.CLOSE):
    return {entry.number: decision for entry in preview.group(standing)}


def dump(store):
    return {name: table_dump(store, name) for name in SYNCED}


# --- the sample files ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "new", "others"),
    [
        pytest.param("sapulce.csv", 26, {}, id="a meeting, surname first, totals"),
        pytest.param(
            "pieteikumi-veidlapa.xlsx", 29, {"known": 2, "adds": 1}, id="a web form with doubles"
        ),
        pytest.param("gada-plans.xlsx", 0, {"unusable": 33}, id="a plan of events names nobody"),
        pytest.param("apmeklejums.xls", 18, {}, id="an old sheet of attendance"),
        pytest.param("skolotaji.ods", 40, {}, id="teachers with personal codes"),
        pytest.param("tickets.csv", 20, {"unusable": 2}, id="tickets, two refunded"),
        pytest.param("seniori-ru.csv", 14, {"close": 4}, id="Russian names, four again in Latin"),
        pytest.param("sabojats.csv", 12, {}, id="letters saved twice"),
        pytest.param("gimenes.csv", 25, {}, id="ten guardians with fifteen children"),
        pytest.param("dazadi.xlsx", 9, {"unusable": 2}, id="odd cells"),
    ],
)
def test_a_sample_file_is_understood_as_a_careful_person_would(application, name, new, others):
    preview = application.people_import.look_at(SAMPLES / name)

    counts = {
        "known": preview.known,
        "adds": preview.adds,
        "close": preview.close,
        "unusable": len(preview.unusable),
    }
    assert preview.new == new
    assert {kind: count for kind, count in counts.items() if count} == others


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_what_the_samples_say_about_themselves_is_found(application, name):
    expected = EXPECTED[name]

    preview = application.people_import.look_at(SAMPLES / name)

    separator = {"\t": "TAB"}.get(preview.separator, preview.separator)
    assert expected.get("encoding", preview.encoding) == preview.encoding
    assert expected.get("separator", separator) == separator
    assert expected.get("header_row", preview.header_row) == preview.header_row
    assert expected.get("data_rows", expected.get("events", preview.rows)) == preview.rows
    assert len(preview.unusable) == expected.get("unusable_rows", len(preview.unusable))


@pytest.mark.parametrize(
    ("name", "order"),
    [(name, of["name_order"]) for name, of in EXPECTED.items() if "name_order" in of],
)
def test_which_name_stands_first_in_a_sample_is_seen(application, name, order):
    preview = application.people_import.look_at(SAMPLES / name)

    surnames = {one.surname for one in preview.found.people}
    first = "surname given" if preview.order is NameOrder.SURNAME_FIRST else "given surname"
    assert first == order
    assert "" not in surnames


def test_rows_about_one_person_are_as_many_as_the_sample_has(application):
    expected = EXPECTED["pieteikumi-veidlapa.xlsx"]

    preview = application.people_import.look_at(SAMPLES / "pieteikumi-veidlapa.xlsx")

    assert preview.known + preview.adds == expected["double_submissions"]


def test_refunded_tickets_are_as_many_as_the_sample_has(application):
    preview = application.people_import.look_at(SAMPLES / "tickets.csv")

    assert preview.new == EXPECTED["tickets.csv"]["people_attending"]
    assert len(preview.unusable) == EXPECTED["tickets.csv"]["refunded"]


def test_russian_and_latin_spellings_are_the_close_matches_of_the_sample(application):
    expected = EXPECTED["seniori-ru.csv"]

    preview = application.people_import.look_at(SAMPLES / "seniori-ru.csv")

    fewest, most = expected["people_between"]
    assert preview.close == expected["close_matches"]
    assert (preview.new, preview.new + preview.close) == (fewest, most)
    assert all(entry.matches[0].entry is not None for entry in preview.group(Standing.CLOSE))


def test_close_matches_that_are_the_same_make_the_fewest_people(application):
    preview = application.people_import.look_at(SAMPLES / "seniori-ru.csv")

    application.people_import.take_in(preview, decided(preview, SAME))

    assert application.people.count() == EXPECTED["seniori-ru.csv"]["people_between"][0]


@pytest.mark.parametrize(
    ("name", "count"), [(name, of["people"]) for name, of in EXPECTED.items() if "people" in of]
)
def test_as_many_people_are_kept_as_the_sample_has(application, name, count):
    taken(application, SAMPLES / name)

    assert application.people.count() == count


def test_families_become_guardians_with_children_in_one_household(application, store):
    taken(application, SAMPLES / "gimenes.csv")

    people = [application.people.page(one.id).person for one in application.people.find()]
    children = [one for one in people if one.guardian is not None]
    guardians = {one.guardian for one in children}
    assert (len(children), len(guardians)) == (15, EXPECTED["gimenes.csv"]["guardians"])
    assert len({one.household for one in people}) == EXPECTED["gimenes.csv"]["households"]
    assert all(one.age_band and not one.birth_year for one in children)


def test_five_spellings_of_a_school_are_one_organisation(application):
    done = taken(application, SAMPLES / "skolotaji.ods")

    kept = application.organisations.find()
    assert done.organisations == EXPECTED["skolotaji.ods"]["organisations_after_joining"]
    assert [(one.name, one.kind) for one in kept] == [
        ("Preiļu 1. pamatskola", "school"),
        ("Rogovkas pamatskola", "school"),
    ]
    assert set(kept[0].aliases) == {
        "Preiļu 1.pamatskola", "Preiļu pirmā pamatskola", "PREIĻU 1. PAMATSKOLA",
        "Preiļu 1. pamatsk.",
    }  # fmt: skip


def test_no_personal_code_reaches_the_store(application, store):
    taken(application, SAMPLES / "skolotaji.ods")

    assert "000000-00000" not in str(dump(store))


def test_of_two_submissions_the_newest_answers_count(application):
    taken(application, SAMPLES / "pieteikumi-veidlapa.xlsx")

    (baiba,) = application.people.find("Zvirbule")
    consents = application.people.page(baiba.id).consents
    assert consents_in_force(consents) == {ConsentPurpose.NEWS, ConsentPurpose.PHOTO}
    assert {one.on for one in consents} == {date(2026, 2, 7)}


def test_the_letters_saved_twice_are_shown_repaired_and_as_they_are(application):
    file = SAMPLES / "sabojats.csv"

    guessed = application.people_import.look_at(file)
    as_it_is = application.people_import.look_at(file, Reading(encoding="utf-8"))

    assert guessed.encoding == TWICE
    assert guessed.found.people[0].name == "Zane Lūse"
    assert "LÅ«se" in str(as_it_is.found.first_rows)


def test_a_name_of_three_hundred_letters_is_a_person_with_a_hint(application):
    preview = application.people_import.look_at(SAMPLES / "dazadi.xlsx")

    assert [(one.row, one.hint) for one in preview.hints] == [(12, RowHint.LONG_NAME)]
    assert [(one.row, one.reason.value) for one in preview.unusable] == [
        (10, "not_a_name"),
        (11, "no_name"),
    ]


# --- looking ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_looking_changes_nothing(application, store, name):
    before = dump(store)

    application.people_import.look_at(SAMPLES / name)

    assert dump(store) == before
    assert application.undo.next_undo() is None


def test_a_laptop_without_a_centre_may_look_but_not_take_in(tmp_path):
    store = Store(tmp_path / "data", MovableClock(), BUILD_DATE)
    service = PeopleImportService(store, TerritoriesService(store))

    preview = service.look_at(SAMPLES / "sapulce.csv")

    assert preview.new == 26
    with pytest.raises(NoCentreError):
        service.take_in(preview)
    store.close()


def test_the_sheet_that_names_people_is_found_among_others(application, tmp_path):
    file = workbook(
        tmp_path / "a.xlsx",
        [["Datums", "Vieta"], ["01.10.2026", "Parks"]],
        [["Vārds", "Uzvārds"], ["Anna", "Ozola"]],
        names=("Plāns", "Cilvēki"),
    )

    preview = application.people_import.look_at(file)
    chosen = application.people_import.look_at(file, Reading(sheet="Plāns"))

    assert (preview.sheet, preview.new) == ("Cilvēki", 1)
    assert preview.sheets == ("Plāns", "Cilvēki")
    assert (chosen.sheet, chosen.new) == ("Plāns", 0)


# --- who is known -------------------------------------------------------------------------------


def standings(application, tmp_path, *lines):
    file = text_file(tmp_path / "a.csv", *lines)
    return [entry.standing for entry in application.people_import.look_at(file).entries]


@pytest.mark.parametrize(
    ("line", "standing"),
    [
        pytest.param("Anna;Bērziņa;21234567;;", Standing.KNOWN, id="same name and phone"),
        pytest.param("Anna;Bērziņa;;;", Standing.KNOWN, id="the very same name, nothing new"),
        pytest.param("Bērziņa;Anna;21234567;;", Standing.KNOWN, id="the other way round"),
        pytest.param("Анна;Берзиня;21234567;;", Standing.CLOSE, id="sounds alike, same phone"),
        pytest.param("anna;berzina;21234567;;", Standing.KNOWN, id="without diacritics"),
        pytest.param("Anna;Bērziņa;21234567;;jā", Standing.ADDS, id="brings a consent"),
        pytest.param("Anna;Bērziņa;;1985;jā", Standing.ADDS, id="same year of birth"),
        pytest.param("Anna;Bērziņa;26543210;;", Standing.CLOSE, id="another phone"),
        pytest.param("Anna;Ozola;21234567;;", Standing.CLOSE, id="another surname, same phone"),
        pytest.param("Anne;Bērziņa;21234567;;", Standing.NEW, id="a sister with the phone"),
        pytest.param("Anna;Bērziņa;21234567;2012;", Standing.NEW, id="a daughter of the name"),
        pytest.param("Jānis;Bērziņš;21234567;;", Standing.NEW, id="the husband with the phone"),
        pytest.param("Anna;Kalniņa;;;", Standing.NEW, id="somebody else"),
    ],
)
def test_a_row_stands_to_the_records_as_a_careful_person_would_say(
    application, tmp_path, line, standing
):
    application.people.add(a_person(phone="21234567", birth_year=1985))

    found = standings(application, tmp_path, "Vārds;Uzvārds;Tālrunis;Dzimšanas gads;Jaunumi", line)

    assert found == [standing]


def test_one_given_name_alone_is_never_surely_the_same_person(application, tmp_path):
    assert standings(application, tmp_path, "Vārds", "Anna", "Anna") == [
        Standing.NEW,
        Standing.CLOSE,
    ]


def test_what_a_row_adds_goes_to_nobody_by_chance(application, tmp_path):
    for phone in ("21234567", "26543210"):
        application.people.add(a_person(phone=phone, birth_year=1985))

    found = standings(
        application, tmp_path, "Vārds;Uzvārds;Dzimšanas gads;Piezīmes", "Anna;Bērziņa;1985;Dzied"
    )

    assert found == [Standing.CLOSE]


# --- taking in ----------------------------------------------------------------------------------


def test_what_was_taken_in_is_here_already_the_next_time(application, store):
    for name in sorted(EXPECTED):
        if name != "gada-plans.xlsx":
            taken(application, SAMPLES / name)
    before = dump(store)

    for name in sorted(EXPECTED):
        again = application.people_import.look_at(SAMPLES / name)
        assert (name, again.new, again.adds, again.close) == (name, 0, 0, 0)
        if again.known:
            application.people_import.take_in(again)

    assert dump(store) == before


def test_a_list_fills_what_is_empty_and_never_overwrites(application, tmp_path):
    anna = application.people.add(a_person(phone="21234567", note="Dzied korī", roles=("ngo",)))
    file = text_file(
        tmp_path / "a.csv",
        "Vārds;Uzvārds;Tālrunis;E-pasts;Skola;Dzīvesvieta;Dzimšanas gads;Loma;Piezīmes",
        "ANNA;BĒRZIŅA;21234567;anna@example.lv;Dagdas PII;Preiļi;1985;skolotāja;Cep maizi",
        "Anna;Bērziņa;21234567;cita@example.lv;Cita skola;Ludzas nov.;1986;;",
    )

    done = taken(application, file)

    kept = application.people.page(anna.id).person
    assert (done.added, done.enriched, done.known) == (0, 1, 1)
    assert (kept.name, kept.email, kept.birth_year) == ("Anna Bērziņa", "anna@example.lv", 1985)
    assert (kept.organisation_name, kept.territory) == ("Dagdas PII", "0042000:preili")
    assert (kept.roles, kept.note) == (("ngo", "teacher"), "Dzied korī\nCep maizi")


def test_close_matches_are_added_as_other_people_unless_left_out(application):
    file = SAMPLES / "seniori-ru.csv"
    preview = application.people_import.look_at(file)

    left_out = application.people_import.take_in(preview, decided(preview, LEAVE_OUT))
    assert (left_out.added, left_out.left_out, application.people.count()) == (14, 4, 14)

    added = taken(application, file)
    assert (added.added, added.undecided, application.people.count()) == (4, 4, 18)


def test_taking_in_is_one_act_that_is_undone_and_done_again(application, store):
    before = dump(store)
    taken(application, SAMPLES / "pieteikumi-veidlapa.xlsx")
    after = dump(store)

    named = application.undo.next_undo()
    application.undo.undo()
    undone = dump(store)
    application.undo.redo()

    assert (named.what, named.detail["count"]) == ("people.import", 30)
    assert undone == before
    assert dump(store) == after


@pytest.mark.parametrize("steps", [0, 5, 31, 33, 34, 35])
def test_a_cancelled_import_takes_nobody_in(application, store, steps):
    before = dump(store)
    preview = application.people_import.look_at(SAMPLES / "pieteikumi-veidlapa.xlsx")

    with pytest.raises(JobCancelled):
        application.people_import.take_in(preview, job=StopAfter(steps))

    assert dump(store) == before


def test_people_added_since_the_preview_are_not_added_again(application, tmp_path):
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds;Tālrunis", "Anna;Bērziņa;21234567")
    preview = application.people_import.look_at(file)
    application.people.add(a_person(phone="21234567"))

    done = application.people_import.take_in(preview)

    assert (preview.new, done.added, done.known) == (1, 0, 1)
    assert application.people.count() == 1


def test_a_list_that_names_nobody_is_refused(application):
    preview = application.people_import.look_at(SAMPLES / "gada-plans.xlsx")

    with pytest.raises(NobodyToImportError):
        application.people_import.take_in(preview)


def test_a_person_of_another_centre_is_not_touched(application, store, tmp_path):
    """A child who visits two centres has a record in each; the coordinator joins them."""
    elsewhere = CentreId(b"1" * 16)
    anna = Person(PersonId(new_id()), elsewhere, "Anna", "Bērziņa", phone="+37121234567")
    with store.database.unnamed(capture=True) as connection:
        people.add(connection, elsewhere, anna.id, people.cells_of(anna))

    done = taken(
        application,
        text_file(tmp_path / "a.csv", "Vārds;Uzvārds;Tālrunis", "Anna;Bērziņa;21234567"),
    )

    assert (done.added, application.people.count()) == (1, 2)
    assert application.people.page(anna.id).person == anna


def test_formulas_are_only_text(application, tmp_path):
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds;Piezīmes", "=1+1Anna;@Ozola;+SUM(A1)")

    taken(application, file)

    (found,) = application.people.find("Ozola")
    kept = application.people.page(found.id).person
    assert (kept.given, kept.surname, kept.note) == ("=1+1Anna", "@Ozola", "+SUM(A1)")

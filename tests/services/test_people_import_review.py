"""What a preview tells about each person, what somebody decides, and what is remembered."""

import pytest

from app.domain.errors_spreadsheets import ImportOutdatedError
from app.domain.linking import Verdict
from app.domain.people_lists import TWICE, ColumnRole, NameOrder, Reading, Sureness
from app.persistence import links
from app.services.people_import_entries import (
    LEAVE_OUT,
    OTHER,
    SAME,
    Choice,
    Decision,
    Standing,
)
from app.services.wording.errors import sentence
from app.services.wording.import_review import entry_words
from app.services.wording.spreadsheets import imported_notice, preview_words
from tests.spreadsheets.files import SAMPLES, text_file, workbook
from tests.support.stores import a_person

HEADINGS = "Vārds;Uzvārds;Tālrunis;Dzimšanas gads;Piezīmes"


@pytest.fixture
def look(application, tmp_path):
    def look(*lines, headings=HEADINGS, reading=None, name="a.csv"):
        file = text_file(tmp_path / name, headings, *lines)
        return application.people_import.look_at(file, reading or Reading())

    return look


@pytest.fixture
def take(application):
    def take(preview, decisions=None):
        return application.people_import.take_in(preview, decisions or {})

    return take


# --- what the preview tells ---------------------------------------------------------------------


def test_a_close_match_is_named_with_what_speaks_for_and_against_it(application, look):
    anna = application.people.add(a_person(phone="21234567"))

    (entry,) = look("Anna;Bērziņa;26543210;;").entries

    (match,) = entry.matches
    assert (entry.standing, entry.number, entry.row) == (Standing.CLOSE, 0, 2)
    assert (match.person.id, match.entry) == (anna.id, None)
    assert match.reasons == ("same_name", "other_phone")
    assert entry_words(entry) == "Anna Bērziņa: the same name, different phone numbers"


@pytest.mark.parametrize(
    ("kept", "line", "reasons"),
    [
        pytest.param({}, "Bērziņa;Anna;;;Dzied", ("swapped_name",), id="swapped"),
        pytest.param({}, "Анна;Берзиня;;;", ("other_script",), id="sounds alike"),
        pytest.param(
            {"surname": "Petrova"}, "Анна;Петрова;;;", ("other_script",), id="the other script"
        ),
        pytest.param(
            {"phone": "21234567"}, "Anna;Ozola;21234567;;", ("same_phone", "other_surname"),
            id="married",
        ),
        pytest.param(
            {"given": "Katrina", "phone": "21234567"}, "Kattina;Bērziņa;21234567;;",
            ("slip_in_name", "same_phone"), id="a slip",
        ),
        pytest.param(
            {"birth_year": 1985}, "Anna;Bērziņa;;1986;", ("same_name", "near_birth_year"),
            id="the year beside",
        ),
    ],
)  # fmt: skip
def test_why_two_may_be_one_person_is_told_in_stable_words(application, look, kept, line, reasons):
    application.people.add(a_person(**kept))

    (entry,) = look(line).entries

    assert entry.matches[0].reasons == reasons


def test_two_who_may_be_meant_are_both_offered(application, look):
    kept = {application.people.add(a_person(phone=phone)).id for phone in ("21234567", "26543210")}

    (entry,) = look("Anna;Bērziņa;;;Dzied").entries

    assert {match.person.id for match in entry.matches} == kept


def test_somebody_named_twice_in_the_list_is_pointed_at_by_row(look):
    first, second = look("Anna;Bērziņa;21234567;;", "Anna;Bērziņa;26543210;;").entries

    assert first.standing is Standing.NEW
    assert (second.standing, second.matches[0].entry, second.matches[0].row) == (
        Standing.CLOSE,
        0,
        2,
    )
    assert "row 2" in entry_words(second)


def test_what_differs_is_named_and_what_is_kept_stays(application, look, take):
    application.people.add(a_person(phone="21234567", birth_year=1985))

    preview = look("Anna;Bērziņa;21234567;1986;Dzied")
    take(preview)

    (entry,) = preview.entries
    assert (entry.standing, entry.fields, entry.differs) == (
        Standing.ADDS,
        ("note",),
        ("birth_year",),
    )
    (kept,) = application.people.find("Bērziņa")
    assert application.people.page(kept.id).person.birth_year == 1985


def test_a_household_that_a_child_brings_is_added_to_the_guardian_by_name(application, look):
    application.people.add(a_person(phone="21234567"))

    guardian, child = look(
        "Anna Bērziņa;21234567;Zane Bērziņa;7", headings="Vecāks;Tālrunis;Bērns 1;vecums"
    ).entries

    assert (guardian.standing, guardian.fields) == (Standing.ADDS, ("household",))
    assert child.standing is Standing.NEW


def test_a_child_of_the_guardians_name_is_another_person(application, look, take):
    preview = look("Anna Bērziņa;Anna Bērziņa", headings="Vecāks;Bērns 1")

    take(preview)

    people = [application.people.page(one.id).person for one in application.people.find()]
    assert len(people) == 2
    assert len({one.household for one in people}) == 1
    assert sum(one.guardian is not None for one in people) == 1


# --- deciding -----------------------------------------------------------------------------------


def test_the_same_person_gets_what_the_row_adds(application, look, take):
    anna = application.people.add(a_person(phone="21234567"))

    done = take(look("Anna;Bērziņa;26543210;1985;"), {0: SAME})

    kept = application.people.page(anna.id).person
    assert (done.added, done.enriched, application.people.count()) == (0, 1, 1)
    assert (kept.phone, kept.birth_year) == ("+37121234567", 1985)


def test_of_several_matches_the_chosen_one_gets_it(application, look, take):
    ids = [application.people.add(a_person(phone=phone)).id for phone in ("21234567", "26543210")]
    preview = look("Anna;Bērziņa;;;Dzied")
    place = [match.person.id for match in preview.entries[0].matches].index(ids[1])

    take(preview, {0: Decision(Choice.SAME, place)})

    notes = [application.people.page(one).person.note for one in ids]
    assert notes == ["", "Dzied"]


def test_the_same_person_as_in_a_row_above_is_added_once(application, look, take):
    preview = look("Anna;Bērziņa;21234567;;", "Anna;Bērziņa;26543210;1985;")

    done = take(preview, {1: SAME})

    (kept,) = application.people.find("Bērziņa")
    assert done.added == 1
    assert application.people.page(kept.id).person.birth_year == 1985


def test_another_person_is_added_and_never_asked_about_again(application, store, look, take):
    anna = application.people.add(a_person(phone="21234567"))

    done = take(look("Anna;Bērziņa;26543210;;"), {0: OTHER})

    (other,) = [one.id for one in application.people.find("Bērziņa") if one.id != anna.id]
    with store.database.reading() as connection:
        verdict = links.verdict_on(connection, anna.id, other)
    assert (done.added, done.undecided, verdict) == (1, 0, Verdict.DIFFERENT)


def test_an_undecided_match_is_added_and_stays_to_be_decided(application, store, look, take):
    application.people.add(a_person(phone="21234567"))

    done = take(look("Anna;Bērziņa;26543210;;"))

    with store.database.reading() as connection:
        decided = links.decided(connection, links.PERSON)
    assert (done.added, done.undecided, decided) == (1, 1, ())
    assert "Still to decide: 1" in imported_notice(done)


def test_a_father_and_son_of_one_name_can_be_told_apart(application, look, take):
    application.people.add(a_person("Jānis", "Ozols", phone="21234567"))
    preview = look("Jānis;Ozols;21234567;;")

    take(preview, {0: OTHER})

    assert preview.entries[0].standing is Standing.KNOWN
    assert application.people.count() == 2


def test_somebody_new_can_be_left_out_and_a_child_is_then_on_its_own(application, look, take):
    preview = look("Anna Bērziņa;Zane Bērziņa", headings="Vecāks;Bērns 1")

    done = take(preview, {0: LEAVE_OUT})

    (child,) = [application.people.page(one.id).person for one in application.people.find()]
    assert (done.added, done.left_out) == (1, 1)
    assert (child.name, child.guardian) == ("Zane Bērziņa", None)


def test_decisions_are_part_of_the_one_act_that_is_undone(application, look, take):
    application.people.add(a_person(phone="21234567"))
    take(look("Anna;Bērziņa;26543210;1985;", "Anna;Bērziņa;28765432;;"), {0: SAME, 1: OTHER})

    application.undo.undo()

    (anna,) = application.people.find("Bērziņa")
    assert application.people.page(anna.id).person.birth_year == 0


def test_a_match_that_is_gone_meanwhile_takes_nobody_in(application, look, take):
    anna = application.people.add(a_person(phone="21234567"))
    preview = look("Zane;Ozola;;;", "Anna;Bērziņa;26543210;;")
    application.people.remove(anna.id)

    with pytest.raises(ImportOutdatedError) as refused:
        take(preview, {1: SAME})

    assert "look at the list again" in sentence(refused.value)
    assert application.people.count() == 0


# --- reading it otherwise -----------------------------------------------------------------------


def test_the_encoding_in_use_comes_first_with_words_as_they_would_look(application):
    preview = application.people_import.look_at(SAMPLES / "sapulce.csv")

    choices = {one.encoding: one.sample for one in preview.encodings}
    assert next(iter(choices)) == "cp1257"
    assert "Uzvārds" in choices["cp1257"]
    assert "Uzvвrds" in choices["cp1251"]


def test_letters_saved_twice_can_be_shown_as_they_are(application):
    preview = application.people_import.look_at(SAMPLES / "sabojats.csv")

    assert preview.is_repaired
    assert [one.encoding for one in preview.encodings[:2]] == [TWICE, "utf-8"]
    assert "Lūse" in preview.encodings[0].sample
    assert "saved wrongly" in preview_words(preview)


def test_plain_letters_leave_no_encoding_to_choose(look):
    assert look("Anna;Ozola;21234567;;", headings="Name;Surname;Phone;Age;Note").encodings == ()


def test_columns_tell_how_sure_they_are_and_show_cells(look):
    preview = look(
        "Anna;Bērziņa;nezinu;kaut kas", "Zane;Ozola;vēlāk;cits",
        headings="Vārds;Uzvārds;Tālrunis;Grupas krāsa",
    )  # fmt: skip

    given, surname, phone, other = preview.columns
    assert (given.sureness, surname.sureness) == (Sureness.SURE, Sureness.SURE)
    assert (phone.role, phone.sureness) == (ColumnRole.PHONE, Sureness.LIKELY)
    assert (other.role, other.sureness) == (ColumnRole.NOTHING, Sureness.LIKELY)
    assert given.samples == ("Anna", "Zane")


def test_a_person_can_say_where_the_headings_are(look):
    lines = ("x;y", "Anna;Ozola")

    guessed = look(*lines, headings="Pirmais;Otrais")
    told = look(*lines, headings="Pirmais;Otrais", reading=Reading(header_row=2))
    none = look(*lines, headings="Pirmais;Otrais", reading=Reading(header_row=0))

    assert guessed.header_row is None
    assert (told.header_row, told.rows, told.columns[0].heading) == (2, 1, "x")
    assert (none.header_row, none.rows) == (None, 3)


def test_a_person_can_say_which_name_stands_first(look):
    lines = ("Anna Zane", "Marta Ilze")

    told = look(*lines, headings="Dalībnieks", reading=Reading(order=NameOrder.SURNAME_FIRST))

    assert look(*lines, headings="Dalībnieks").order is NameOrder.GIVEN_FIRST
    assert told.order is NameOrder.SURNAME_FIRST
    assert [one.person.surname for one in told.entries] == ["Anna", "Marta"]


def test_a_person_can_say_what_parts_the_cells(look):
    told = look("Anna:Ozola", headings="Vārds:Uzvārds", reading=Reading(separator=":"))

    assert (told.separator, told.entries[0].name) == (":", "Anna Ozola")


def test_no_wish_makes_a_column_of_personal_codes_visible(application, store, look, take):
    wish = Reading(roles={2: ColumnRole.NOTE})

    preview = look("Anna Ozola;010190-12345", headings="Dalībnieks;Kods", reading=wish)
    take(preview)

    assert preview.columns[1].role is ColumnRole.PERSONAL_CODE
    assert "010190" not in str(preview)


def test_a_personal_code_in_another_cell_is_taken_out_of_it(application, look, take):
    preview = look("Anna;Ozola;;;p.k. 010190-12345, dzied")
    take(preview)

    (anna,) = application.people.find("Ozola")
    assert application.people.page(anna.id).person.note == "p.k. , dzied"
    assert "010190" not in str(preview)


# --- remembering --------------------------------------------------------------------------------

ODD = "Dalībnieks;Sazinai;Cits"
CHOSEN = {1: ColumnRole.NAME, 2: ColumnRole.NOTE, 3: ColumnRole.PHONE}


def test_columns_are_as_the_last_time_below_any_title(application, look, take, tmp_path):
    take(look("Anna Ozola;abc;21234567", headings=ODD, reading=Reading(roles=CHOSEN)))

    again = look(ODD, "Zane Kalna;def;26543210", headings="Saraksts par martu", name="b.csv")

    assert again.is_remembered
    assert [(one.role, one.sureness) for one in again.columns] == [
        (role, Sureness.CHOSEN) for role in CHOSEN.values()
    ]
    assert (again.header_row, again.entries[0].person.note) == (2, "def")
    assert "as the last time" in preview_words(again)


def test_the_order_of_names_that_somebody_chose_is_remembered(look, take):
    chosen = Reading(order=NameOrder.SURNAME_FIRST)
    take(look("Anna Zane", headings="Dalībnieks", reading=chosen))

    again = look("Marta Ilze", headings="Dalībnieks", name="b.csv")

    assert (again.order, again.entries[0].person.surname) == (NameOrder.SURNAME_FIRST, "Marta")


def test_a_guess_anew_forgets_nothing_but_does_not_remember(look, take):
    take(look("Anna Ozola;abc;21234567", headings=ODD, reading=Reading(roles=CHOSEN)))

    anew = look("Zane Kalna;d;26543210", headings=ODD, reading=Reading(from_memory=False))
    changed = look(
        "Zane Kalna;d;26543210", headings=ODD, reading=Reading(roles={2: ColumnRole.ROLE})
    )

    assert not anew.is_remembered
    assert anew.columns[1].role is ColumnRole.NOTHING
    assert [one.role for one in changed.columns] == [
        ColumnRole.NAME,
        ColumnRole.ROLE,
        ColumnRole.PHONE,
    ]


def test_what_was_only_looked_at_is_not_remembered(look):
    look("Anna Ozola;abc;21234567", headings=ODD, reading=Reading(roles=CHOSEN))

    assert not look("Anna Ozola;abc;21234567", headings=ODD).is_remembered


def test_the_sheet_with_known_headings_is_read_first(application, tmp_path, take):
    people = [["Vārds", "Uzvārds"], ["Anna", "Ozola"]]
    known = [["Dalībnieks", "Sazinai", "Cits"], ["Zane Kalna", "d", "26543210"]]
    take(
        application.people_import.look_at(
            workbook(tmp_path / "a.xlsx", known), Reading(roles=CHOSEN)
        )
    )

    again = application.people_import.look_at(
        workbook(tmp_path / "b.xlsx", people, known, names=("Cits", "Pazīstams"))
    )

    assert (again.sheet, again.is_remembered) == ("Pazīstams", True)

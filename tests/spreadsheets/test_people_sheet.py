from datetime import date, datetime

import pytest

import resources
from app.domain.names import GivenNames
from app.domain.people import ConsentPurpose
from app.domain.people_lists import ColumnRole, Reading, RowHint, RowTrouble
from app.domain.territories import read_former_municipalities, read_territories
from app.spreadsheets.people_sheet import Knowledge, read_people
from app.spreadsheets.values import Places


@pytest.fixture(scope="module")
def knowledge():
    return Knowledge(
        GivenNames.from_json(resources.read_text("given_names.json")),
        Places(
            read_territories(resources.read_text("territories.csv")),
            read_former_municipalities(resources.read_text("legacy_novadi.csv")),
        ),
        date(2026, 11, 22),
    )


@pytest.fixture
def read(knowledge):
    def read(*lines, roles=None, **wish):
        rows = [line.split(";") for line in lines]
        return read_people(rows, knowledge, Reading(roles=roles, **wish))

    return read


def names(found):
    return [(one.given, one.surname) for one in found.people]


def roles(found):
    return [column.role.value for column in found.columns]


# --- where the list is --------------------------------------------------------------------------


def test_titles_blank_rows_and_totals_are_no_people(read):
    found = read(
        "Kopienas sapulce 12.03.2026.", "", "Nr.;Vārds, uzvārds;Tālrunis", "1;Anna Ozola;21234567",
        "", "2;Jānis Ozols;26543210", "", ";Kopā:;2",
    )  # fmt: skip

    assert found.header_row == 3
    assert found.rows == 2
    assert [one.row for one in found.people] == [4, 6]


def test_headings_that_are_printed_again_are_no_people(read):
    found = read("Vārds;Uzvārds", "Anna;Ozola", "Vārds;Uzvārds", "Jānis;Ozols")

    assert names(found) == [("Anna", "Ozola"), ("Jānis", "Ozols")]


def test_of_merged_headings_the_upper_line_counts_where_the_lower_is_empty(read):
    found = read(
        "Vārds, uzvārds;Kontakti;;Dzīvesvieta", ";Tālrunis;E-pasts;",
        "Anna Ozola;21234567;anna@example.lv;Preiļi",
    )  # fmt: skip

    assert found.header_row == 2
    assert roles(found) == ["name", "phone", "email", "territory"]


def test_a_second_line_of_headings_is_no_person(read):
    found = read(
        "Vārds;Uzvārds;Tālrunis;Dzīvesvieta;", ";;;novads;pagasts", "Anna;Ozola;21234567;;"
    )

    assert found.header_row == 2
    assert names(found) == [("Anna", "Ozola")]


def test_among_many_questions_of_a_form_the_one_for_the_name_is_found(read):
    questions = ";".join(f"Kā vērtējat nodarbību nr. {number}?" for number in range(12))
    answers = ";".join(["labi"] * 12)

    found = read(f"Kā Jūs sauc (vārds, uzvārds)?;{questions}", f"Anna Ozola;{answers}")

    assert found.header_row == 1
    assert names(found) == [("Anna", "Ozola")]


def test_a_sentence_about_names_is_no_heading(read):
    found = read(
        "Anna Ozola;lūdzu pārbaudīt vai vārds un uzvārds šeit tiešām ir pierakstīts pareizi jo "
        "nezinu", "Jānis Bērziņš;", "Inese Kalniņa;"
    )  # fmt: skip

    assert found.header_row is None
    assert len(found.people) == 3


def test_a_list_without_headings_is_told_by_its_cells(read):
    found = read(
        "Anna;Ozola;21234567;anna@example.lv", "Jānis;Bērziņš;26543210;",
        "Inese;Kalniņa;;inese@example.lv",
    )  # fmt: skip

    assert found.header_row is None
    assert roles(found) == ["given", "surname", "phone", "email"]
    assert names(found)[1] == ("Jānis", "Bērziņš")


def test_a_title_above_a_list_without_headings_is_no_person(read):
    found = read("Anna Ozola grupa;;", "Bērziņš Jānis;21234567", "Kalniņa Inese;26543210")

    assert names(found) == [("Jānis", "Bērziņš"), ("Inese", "Kalniņa")]


def test_the_first_of_a_list_without_headings_is_no_title_for_having_no_phone(read):
    found = read("Anna Ozola;;", "Bērziņš Jānis;21234567", "Kalniņa Inese;26543210")

    assert names(found)[0] == ("Anna", "Ozola")


def test_the_name_of_a_workshop_is_no_person_but_a_nickname_is_kept(read):
    found = read("Dalībnieks", "Darbnīca „Pavasaris”", "Jānis „Džonis” Ozols")

    assert [one.name for one in found.people] == ["Jānis „Džonis” Ozols"]
    assert found.unusable[0].reason is RowTrouble.NOT_A_NAME


def test_headings_that_could_be_data_are_headings_side_by_side(read):
    found = read("Vecāks;Bērns 1", "Anna Ozola;Zane Ozola")

    assert found.header_row == 1
    assert len(found.people) == 2


def test_a_list_of_something_else_names_nobody_and_says_so_for_each_row(read):
    found = read("Datums;Nosaukums;Vieta", "01.10.2026;Talka;Parks", "02.10.2026;Koncerts;Centrs")

    assert (found.header_row, found.people) == (1, ())
    assert [(one.row, one.reason) for one in found.unusable] == [
        (2, RowTrouble.NO_NAME),
        (3, RowTrouble.NO_NAME),
    ]


def test_roles_that_a_person_gives_to_columns_win(read):
    found = read("Vārds;Uzvārds", "Ozola;Anna", roles={1: ColumnRole.SURNAME, 2: ColumnRole.GIVEN})

    assert names(found) == [("Anna", "Ozola")]


# --- names --------------------------------------------------------------------------------------


def test_one_heading_over_two_columns_is_taken_apart_by_the_cells(read):
    found = read("Vārds, uzvārds;;Tālrunis", "Ozola;Anna;21234567", "Bērziņš;Jānis;26543210")

    assert roles(found) == ["surname", "given", "phone"]


def test_whole_names_under_a_heading_for_given_names_are_taken_apart(read):
    found = read("Vārds;Tālrunis", "Anna Ozola;21234567", "Bērziņš Jānis;26543210")

    assert names(found) == [("Anna", "Ozola"), ("Jānis", "Bērziņš")]


def test_the_heading_decides_the_order_where_the_name_does_not(read):
    found = read("Uzvārds, vārds", "Dūja Mieze", "Ozola Anna")

    assert names(found) == [("Mieze", "Dūja"), ("Anna", "Ozola")]
    assert found.hints == ()


def test_the_other_names_of_a_column_decide_the_order_of_an_unknown_one(read):
    found = read("Dalībnieks", "Ozola Anna", "Bērziņš Jānis", "Kalniņa Inese", "Dūja Mieze")

    assert names(found)[-1] == ("Mieze", "Dūja")


def test_an_order_that_nothing_tells_is_assumed_and_shown(read):
    found = read("Dalībnieks", "Dūja Mieze")

    assert names(found) == [("Dūja", "Mieze")]
    assert [(one.row, one.hint) for one in found.hints] == [(2, RowHint.ORDER_ASSUMED)]


def test_a_comma_in_the_cell_parts_surname_and_given_name(read):
    assert names(read("Vārds, uzvārds", "Mieze, Dūja")) == [("Dūja", "Mieze")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (";;nothing", RowTrouble.NO_NAME),
        ("🙂;;no surname", RowTrouble.NOT_A_NAME),
        ("Sagatavoja: Anna;;", RowTrouble.NOT_A_NAME),
        ("anna@example.lv;;", RowTrouble.NOT_A_NAME),
        ("12.03.2026;;", RowTrouble.NOT_A_NAME),
        ("An\ufffda;Ozola;", RowTrouble.LETTERS_LOST),
    ],
)
def test_a_row_without_a_name_is_unusable_with_its_reason(read, line, reason):
    found = read("Vārds;Uzvārds;Piezīmes", "Jānis;Ozols;", line)

    assert [(one.row, one.reason) for one in found.unusable] == [(3, reason)]
    assert names(found) == [("Jānis", "Ozols")]


def test_a_very_long_name_is_a_person_with_a_hint(read):
    found = read("Vārds;Uzvārds", "Ā" * 300 + ";Garais")

    assert len(found.people) == 1
    assert [one.hint for one in found.hints] == [RowHint.LONG_NAME]


# --- facts --------------------------------------------------------------------------------------


def test_everything_that_a_row_tells_is_understood(read):
    found = read(
        "Vārds;Uzvārds;Tālr.;E-pasts;Skola;Dzīvesvieta;Dzimšanas gads;Loma;Piezīmes;Foto",
        "Anna;Ozola;21 234 567;anna@example.lv;Dagdas vsk.;Ludzas nov.;1985;skolotāja;Dzied;jā",
    )

    (anna,) = found.people
    assert (anna.phone, anna.email) == ("+37121234567", "anna@example.lv")
    assert (anna.organisation, anna.territory) == ("Dagdas vsk.", "0037000")
    assert (anna.birth_year, anna.age_band, anna.roles) == (1985, "30-54", ("teacher",))
    assert (anna.note, anna.answers) == ("Dzied", ((ConsentPurpose.PHOTO, True),))


def test_what_does_not_fit_its_field_goes_to_the_note_with_its_heading(read):
    found = read(
        "Vārds;Uzvārds;Tālrunis;Dzīvesvieta;Vecums;Loma",
        "Anna;Ozola;zvanīt māsai;Aglonas novads;jauna;priekšniece",
    )

    (anna,) = found.people
    assert anna.note.splitlines() == [
        "Tālrunis: zvanīt māsai",
        "Vecums: jauna",
        "Dzīvesvieta: Aglonas novads",
        "Loma: priekšniece",
    ]
    assert {one.hint for one in found.hints} == {
        RowHint.PHONE,
        RowHint.BIRTH,
        RowHint.TERRITORY,
    }


def test_phone_and_address_are_told_apart_in_one_column(read):
    found = read(
        "Vārds;Uzvārds;Tālrunis vai e-pasts", "Anna;Ozola;21234567", "Jānis;Ozols;j@example.lv"
    )

    assert [(one.phone, one.email) for one in found.people] == [
        ("+37121234567", ""),
        ("", "j@example.lv"),
    ]


def test_a_second_phone_is_kept_in_the_note(read):
    (anna,) = read("Vārds;Uzvārds;Tālrunis;Mobilais", "Anna;Ozola;21234567;26543210").people

    assert (anna.phone, anna.note) == ("+37121234567", "Mobilais: 26543210")


def test_cells_that_say_there_is_nothing_say_nothing(read):
    (anna,) = read("Vārds;Uzvārds;Tālrunis;Skola", "Anna;Ozola;-;nav").people

    assert (anna.phone, anna.organisation, anna.note) == ("", "", "")


def test_personal_codes_are_never_taken_nor_shown(read):
    found = read("Vārds;Uzvārds;Personas kods;Piezīmes", "Anna;Ozola;000000-00000;111111-11111")

    assert roles(found) == ["given", "surname", "personal_code", "personal_code"]
    assert found.people[0].note == ""
    assert found.first_rows == (("Anna", "Ozola", "", ""),)


def test_refunded_tickets_are_nobody_who_comes(read):
    found = read("First Name;Last Name;Attendee Status", "Anna;Ozola;Refunded", "Jānis;Ozols;Paid")

    assert names(found) == [("Jānis", "Ozols")]
    assert [(one.row, one.reason) for one in found.unusable] == [(2, RowTrouble.CANCELLED)]


def test_the_moment_of_an_answer_is_kept_but_never_one_of_tomorrow(read):
    found = read(
        "Timestamp;Vārds;Uzvārds;Jaunumi", "2026-02-03 13:51:00;Anna;Ozola;jā",
        "2036-02-03 13:51:00;Jānis;Ozols;jā",
    )  # fmt: skip

    assert [one.answered for one in found.people] == [
        datetime.fromisoformat("2026-02-03 13:51:00"),
        None,
    ]


# --- families -----------------------------------------------------------------------------------


def test_a_parent_with_children_is_a_family(read):
    found = read(
        "Vecāks (vārds, uzvārds);Tālrunis;Bērns 1;vecums;Bērns 2;vecums",
        "Anna Ozola;21234567;Tīna Ozola;3;Uldis Ozols;14",
        "Jānis Kalns;26543210;Lote Kalna;;;",
    )

    told = [(one.given, one.phone, one.age_band, one.guardian) for one in found.people]
    assert told == [
        ("Anna", "+37121234567", "", None),
        ("Tīna", "", "0-12", 0),
        ("Uldis", "", "13-17", 0),
        ("Jānis", "+37126543210", "", None),
        ("Lote", "", "", 3),
    ]


def test_a_child_with_a_guardian_is_the_person_of_the_row(read):
    found = read("Vārds;Uzvārds;Vecums;Vecāks;Vecāka tālrunis", "Tīna;Ozola;7;Anna Ozola;21234567")

    told = [(one.given, one.age_band, one.phone, one.guardian) for one in found.people]
    assert told == [("Anna", "", "+37121234567", None), ("Tīna", "0-12", "", 0)]


def test_a_child_is_named_in_two_columns_where_the_surname_has_its_own(read):
    found = read("Bērna vārds;Uzvārds;Vecums", "Tīna;Ozola;7")

    assert names(found) == [("Tīna", "Ozola")]
    assert found.people[0].age_band == "0-12"

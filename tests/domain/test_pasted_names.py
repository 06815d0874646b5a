"""Names out of pasted lists, as people copy them from Excel, Word, letters and web pages."""

import json
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from app.domain.names import GivenNames
from app.domain.pasted_names import (
    MOST_NAMES,
    NameDoubt,
    PastedName,
    in_normal_letters,
    mark_doubles,
    read_pasted,
    typed_name,
)

KNOWN = GivenNames.from_json(resources.read_text("given_names.json"))
VOCABULARY = json.loads(resources.read_text("vocabulary.json"))
GIVEN = sorted({one for by_age in VOCABULARY["given_female"].values() for one in by_age})
SURNAMES = sorted({pair[1] for pair in VOCABULARY["surnames"] if pair[1] not in KNOWN})
ANNA_AND_JANIS = ["Anna Bērziņa", "Jānis Kalns"]

people = st.lists(
    st.tuples(st.sampled_from(GIVEN), st.sampled_from(SURNAMES)), min_size=2, max_size=30
)
junk = st.text(st.characters(codec="utf-8"), max_size=400)


def names_in(text):
    return [one.name for one in read_pasted(text, KNOWN).names]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Bērziņa\nJānis Kalns",
        "Anna Bērziņa\r\n\r\n  Jānis Kalns  \r\n",
        "1. Anna Bērziņa\n2. Jānis Kalns",
        "1) Anna Bērziņa\n2) Jānis Kalns",
        "1.Anna Bērziņa\n2.Jānis Kalns",
        "1.\tAnna Bērziņa\n2.\tJānis Kalns",
        "a) Anna Bērziņa\nb) Jānis Kalns",
        "• Anna Bērziņa\n• Jānis Kalns",
        "o\tAnna Bērziņa\no\tJānis Kalns",
        "\uf0b7\tAnna Bērziņa\n\uf0b7\tJānis Kalns",
        "- Anna Bērziņa;\n- Jānis Kalns.".replace(".", ""),
        "Anna Bērziņa, Jānis Kalns, ",
        "Anna Bērziņa; Jānis Kalns;",
        "Bērziņa, Anna\nKalns, Jānis",
        "Bērziņa Anna\nKalns Jānis",
        "Anna\tBērziņa\nJānis\tKalns",
        "Bērziņa\tAnna\nKalns\tJānis",
        "Bērziņa Anna\t5.b klase\nKalns Jānis\t5.b klase",
        "Anna;Bērziņa;5.b klase\nJānis;Kalns;6.a klase",
        "Vārds\tUzvārds\nAnna\tBērziņa\nJānis\tKalns",
        "Uzvārds\tVārds\nBērziņa\tAnna\nKalns\tJānis",
        "Nr.\tUzvārds, vārds\tParaksts\n1.\tBērziņa Anna\t\n2.\tKalns Jānis\t",
        "Seminārs Preiļos\t\n\t\nVārds, uzvārds\tParaksts\nAnna Bērziņa\t\nJānis Kalns\t",
        "Dalībnieku saraksts\nAnna Bērziņa\nJānis Kalns\nKopā: 2",
        "Anna Bērziņa <anna@example.lv>\nJānis Kalns 21234567",
        '"Anna Bērziņa" <anna@example.lv>; "Jānis Kalns" <janis@example.lv>',
        "Dr. paed. Anna Bērziņa\nMg. Jānis Kalns",
        "Anna Bērziņa, Dr.\nJānis Kalns, PhD",
        "An\u200bna Be\u0304rzin\u0327a\n\ufeffJānis\xa0Kalns",
    ],
)
def test_two_people_are_found_however_they_were_listed(text):
    assert names_in(text) == ANNA_AND_JANIS


@pytest.mark.parametrize(
    "text",
    [
        "Anna Bērziņa\tPreiļu 1. pamatskola\nJānis Kalns\tPreiļu 1. pamatskola",
        (
            "Vārds\tUzvārds\tSkola\n"
            "Anna\tBērziņa\tPreiļu 1. pamatskola\nJānis\tKalns\tPreiļu 1. pamatskola"
        ),
        "Anna Bērziņa (Preiļu 1. pamatskola)\nJānis Kalns (Preiļu 1. pamatskola)",
        "Anna Bērziņa – Preiļu 1. pamatskola\nJānis Kalns – Preiļu 1. pamatskola",
        "Anna Bērziņa, Preiļu 1. pamatskola\nJānis Kalns, Preiļu 1. pamatskola",
    ],
)  # fmt: skip
def test_the_school_beside_a_name_is_no_part_of_it(text):
    found = read_pasted(text, KNOWN).names

    assert [one.name for one in found] == ANNA_AND_JANIS
    assert {one.organisation for one in found} == {"Preiļu 1. pamatskola"}


def test_hours_and_personal_codes_come_from_their_columns():
    text = (
        "Vārds, uzvārds\tPersonas kods\tStundas\nAnna Bērziņa\t000000-00000\t6,5\nJānis Kalns\t\t8"
    )

    first, second = read_pasted(text, KNOWN).names

    assert (first.hours, first.personal_code) == (6.5, "000000-00000")
    assert (second.hours, second.personal_code) == (8, "")


def test_given_name_and_surname_count_more_than_a_column_with_both():
    text = "Vārds\tUzvārds\tVārds, uzvārds\nAnna\tBērziņa\tA. Bērziņa\nJānis\tKalns\tJ. Kalns"

    assert names_in(text) == ANNA_AND_JANIS


def test_cyrillic_names_are_told_apart_by_the_same_rules():
    assert names_in("Иванова Светлана\nПетров Иван") == ["Светлана Иванова", "Иван Петров"]


def test_the_majority_says_which_name_stands_first_where_a_row_does_not():
    found = read_pasted("Bērziņa Anna\nKalns Jānis\nXylo Quorra", KNOWN)

    assert found.is_order_sure
    assert found.names[2].name == "Quorra Xylo"


def test_a_row_that_stands_the_other_way_round_is_turned_and_says_so():
    found = read_pasted("Anna Bērziņa\nJānis Kalns\nOzola Marija", KNOWN)

    assert found.names[2].name == "Marija Ozola"
    assert found.names[2].doubts == (NameDoubt.TURNED,)
    assert found.names[2].turned().name == "Ozola Marija"


def test_a_list_of_two_orders_is_not_sure():
    assert not read_pasted("Anna Bērziņa\nKalns Jānis", KNOWN).is_order_sure


def test_a_surname_in_capitals_tells_where_it_stands():
    assert names_in("KRAUSE Xenia\nWOŹNIAK Quorra") == ["Xenia KRAUSE", "Quorra WOŹNIAK"]


def test_capitals_stay_until_somebody_wants_them_normal():
    (found,) = read_pasted("ANNA BĒRZIŅA-KALNIŅA", KNOWN).names

    assert (found.name, found.doubts) == ("ANNA BĒRZIŅA-KALNIŅA", (NameDoubt.CAPITALS,))
    mended = found.in_normal_letters()
    assert (mended.name, mended.doubts) == ("Anna Bērziņa-Kalniņa", ())


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("O'BRIEN", "O'Brien"),
        ("anna von berg", "Anna von Berg"),
        ("МАРИЯ", "Мария"),
        ("Anna", "Anna"),
        ("ŠĶĒRE-ZĀLE", "Šķēre-Zāle"),
    ],
)
def test_normal_letters_are_those_that_names_are_written_with(typed, usual):
    assert in_normal_letters(typed) == usual


def test_who_stands_twice_is_marked_once_in_either_order_of_names():
    found = read_pasted("Anna Bērziņa\nJānis Kalns\nBērziņa Anna", KNOWN).names

    assert [NameDoubt.DOUBLE in one.doubts for one in found] == [False, False, True]
    assert not any(NameDoubt.DOUBLE in one.doubts for one in mark_doubles(found[1:]))


@pytest.mark.parametrize(
    ("line", "doubt"),
    [
        ("Anna", NameDoubt.ONE_WORD),
        ("anna bērziņa", NameDoubt.SMALL_LETTERS),
        ("Anna B3rziņa", NameDoubt.ODD_SIGNS),
        ("Anna <b>Bērziņa", NameDoubt.ODD_SIGNS),
        ("Anna " + "Ā" + "ā" * 199, NameDoubt.LONG),
        ("Dr. Anna Bērziņa", NameDoubt.TITLE_LEFT_OUT),
    ],
)
def test_what_would_look_odd_on_a_paper_is_doubted(line, doubt):
    (found,) = read_pasted(line, KNOWN).names

    assert doubt in found.doubts


def test_a_typed_name_stays_as_it_is():
    found = typed_name("  Marija Luīze  Ozola ")

    assert (found.given, found.surname, found.doubts) == ("Marija Luīze", "Ozola", ())


def test_a_heading_and_a_sum_are_nobody():
    assert names_in("Dalībnieki\nAnna Bērziņa\nKopā: 1") == ["Anna Bērziņa"]


def test_an_empty_paste_holds_nobody():
    assert read_pasted(" \n\t\n", KNOWN).names == ()


def test_a_paste_of_a_whole_register_is_read_to_its_limit():
    assert len(read_pasted("Anna Bērziņa\n" * (MOST_NAMES + 50), KNOWN).names) == MOST_NAMES


@settings(max_examples=60)
@given(people, st.sampled_from(["{}. ", "{}) ", "• ", "", "{}\t"]))
def test_names_come_back_from_numbered_lists(rows, mark):
    text = "\n".join(
        f"{mark.format(place)}{given} {surname}"
        for place, (given, surname) in enumerate(rows, start=1)
    )

    assert names_in(text) == [f"{given} {surname}" for given, surname in rows]


@settings(max_examples=60)
@given(people, st.sampled_from(["\t", " ", ", "]))
def test_names_come_back_from_lists_with_the_surname_first(rows, between):
    text = "\n".join(f"{surname}{between}{given}" for given, surname in rows)

    assert names_in(text) == [f"{given} {surname}" for given, surname in rows]


@settings(max_examples=60)
@given(people)
def test_names_of_a_table_with_headings_are_those_of_its_columns(rows):
    head = "Nr.\tUzvārds\tVārds\tSkola\tStundas\n"
    text = head + "\n".join(
        f"{place}\t{surname}\t{given}\tLīvānu vidusskola\t8"
        for place, (given, surname) in enumerate(rows, start=1)
    )

    found = read_pasted(text, KNOWN).names

    assert [(one.given, one.surname, one.hours) for one in found] == [(*row, 8) for row in rows]


@settings(max_examples=150)
@given(junk)
def test_whatever_is_pasted_gives_clean_names_or_none(text):
    for one in read_pasted(text, KNOWN).names:
        assert one.name == unicodedata.normalize("NFC", one.name)
        assert one.name.isprintable()
        assert any(char.isalpha() for char in one.name)


@settings(max_examples=60)
@given(st.lists(st.text("AaĀā. ,;\t\"'()-<>1Жж", max_size=30), max_size=12))
def test_odd_signs_in_any_order_stop_nobody(lines):
    assert all(isinstance(one, PastedName) for one in read_pasted("\n".join(lines), KNOWN).names)

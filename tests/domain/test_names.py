import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from app.domain.names import (
    GivenNames,
    SplitName,
    capitalised,
    full_name,
    split_full_name,
    tidy_lines,
    tidy_name,
    tidy_text,
)

KNOWN = GivenNames.from_json(json.dumps(["Anna", "Marija", "Kristīne", "Jānis", "Juris"]))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Anna \u00a0 Marija\t", "Anna Marija"),
        ("Anna\nBērziņa", "Anna Bērziņa"),
        ("G\u0327irts", "Ģirts"),
        ("A\u200b\u0304da", "Āda"),
        ("An\u202ena\u2066", "Anna"),
        ("\ufeffAn\u200bna\u00ad", "Anna"),
        ("An\x00na\x7f", "Anna"),
        ("An\ud800na", "Anna"),
        ("क्\u200dष", "क्\u200dष"),
        ("Ōzuls Ȳ Łódź Ünal 王 Ñ", "Ōzuls Ȳ Łódź Ünal 王 Ñ"),
        ("Kopā – mēs 😀 2026", "Kopā – mēs 😀 2026"),
        (" - ", "-"),
        ("", ""),
    ],
)
def test_a_text_is_kept_without_what_nobody_meant(typed, kept):
    assert tidy_text(typed) == kept


@given(st.text(max_size=40))
def test_a_tidy_text_is_composed_single_spaced_and_stays_as_it_is(typed):
    tidy = tidy_text(typed)

    assert tidy_text(tidy) == tidy
    assert "  " not in tidy
    assert tidy == tidy.strip()
    assert unicodedata.is_normalized("NFC", tidy)


@given(st.text(st.characters(categories=["Lu", "Ll", "Lo", "Nd"]), min_size=1, max_size=40))
def test_no_letter_of_any_script_is_lost(letters):
    composed = unicodedata.normalize("NFC", letters)

    assert tidy_name(letters) == composed


def test_lines_stay_lines_and_empty_ones_inside_stay_too():
    assert tidy_lines("\r\n One  two \r\n\r\nthree\u2028four\n\n") == "One two\n\nthree\nfour"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Bērziņa - Kalniņa", "Bērziņa-Kalniņa"),
        ("Bērziņa‐Kalniņa", "Bērziņa-Kalniņa"),
        ("Bērziņa,", "Bērziņa"),
        ("-", ""),
        ("O’Brien", "O’Brien"),
        ("van der Berg jr.", "van der Berg jr."),
    ],
)
def test_a_double_name_has_one_plain_hyphen(typed, kept):
    assert tidy_name(typed) == kept


@given(st.text("aā-‐‑ ,;\u202e\t", max_size=20))
def test_a_tidy_name_stays_as_it_is(typed):
    assert tidy_name(tidy_name(typed)) == tidy_name(typed)


def test_the_given_name_stands_first_and_either_may_lack():
    assert full_name("Anna", "Bērziņa") == "Anna Bērziņa"
    assert full_name("Anna", "") == "Anna"
    assert full_name("", "Bērziņa") == "Bērziņa"


@pytest.mark.parametrize("name", ["Anna", "ANNA", "anna", "Анна", "Janis", "Янис", "Kristine"])
def test_a_given_name_is_known_in_any_script_and_without_marks(name):
    assert name in KNOWN


@pytest.mark.parametrize("name", ["Bērziņa", "", "Annas-Marijas"])
def test_other_words_are_no_given_names(name):
    assert name not in KNOWN


@pytest.mark.parametrize(
    ("typed", "given_name", "surname"),
    [
        ("Anna Bērziņa", "Anna", "Bērziņa"),
        ("Bērziņa Anna", "Anna", "Bērziņa"),
        ("Ozols Kristīne", "Kristīne", "Ozols"),
        ("Bērziņa, Anna Marija", "Anna Marija", "Bērziņa"),
        ("Anna Marija Bērziņa", "Anna Marija", "Bērziņa"),
        ("Bērziņa Anna Marija", "Anna Marija", "Bērziņa"),
        ("Anna Bērziņa - Kalniņa", "Anna", "Bērziņa-Kalniņa"),
        ("Anna Ozola Kalna", "Anna", "Ozola Kalna"),
        ("Ozola Kalna Anna", "Anna", "Ozola Kalna"),
        ("Иванова Анна Петровна", "Анна Петровна", "Иванова"),
        ("  JURIS   OZOLS ", "JURIS", "OZOLS"),
    ],
)
def test_a_known_given_name_or_a_comma_tells_the_order_for_sure(typed, given_name, surname):
    assert split_full_name(typed, KNOWN) == SplitName(given_name, surname, is_sure=True)


@pytest.mark.parametrize(
    ("typed", "given_name", "surname"),
    [
        pytest.param("Bērziņa Zelma", "Zelma", "Bērziņa", id="the ending of a surname"),
        pytest.param("Kalna-Ozola Zelma", "Zelma", "Kalna-Ozola", id="a hyphen"),
        pytest.param("Zelma Bērziņa", "Zelma", "Bērziņa", id="given name first"),
        pytest.param("Zelma Anna Bērziņa", "Zelma Anna", "Bērziņa", id="second name known"),
        pytest.param("Ivanova Bērziņa", "Ivanova", "Bērziņa", id="two like surnames"),
        pytest.param("Lulu Gagu", "Lulu", "Gagu", id="nothing known"),
        pytest.param("Anna Marija", "Anna", "Marija", id="two known given names"),
        pytest.param("Zelma", "Zelma", "", id="one word"),
        pytest.param("", "", "", id="nothing"),
    ],
)
def test_without_a_known_name_the_order_is_likely_and_said_to_be_unsure(typed, given_name, surname):
    assert split_full_name(typed, KNOWN) == SplitName(given_name, surname, is_sure=False)


@given(st.lists(st.sampled_from(["Anna", "Ozola", "Lulu", "Bērziņa", "-", ","]), max_size=5))
def test_no_word_is_lost_when_a_name_is_taken_apart(words):
    split = split_full_name(" ".join(words), KNOWN)

    kept = sorted(f"{split.given} {split.surname}".replace("-", " ").replace(",", " ").split())
    assert kept == sorted(word for word in words if word not in "-,")


def test_the_carried_list_knows_names_of_all_communities():
    known = GivenNames.from_json(resources.read_text("given_names.json"))

    for name in ("Ilze", "Ģirts", "Наталья", "Jevgeņija", "Jadwiga", "Олександр", "Šarlote"):
        assert name in known, name
    for surname in ("Bērziņa", "Kalniņš", "Ivanova", "Ozols", "Petrovskis"):
        assert surname not in known, surname


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("kalniņa  ilze", "Kalniņa Ilze"),
        ("šmite-ābele", "Šmite-Ābele"),
        ("jeanne d’arc McKay", "Jeanne D’arc McKay"),
        ("", ""),
    ],
)
def test_what_was_typed_to_find_somebody_is_written_as_a_name(typed, name):
    assert capitalised(typed) == name

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.search import (
    Closeness,
    closeness,
    digits,
    fold,
    is_slip,
    is_surely_meant,
    loose,
    sounds_alike,
    tokens,
)

VECTORS = json.loads(
    (Path(__file__).parent.parent / "data" / "language_vectors.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("text", "folded"), VECTORS["search_fold"])
def test_a_name_folds_to_plain_latin_letters(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Anna\u00a0 Marija\t", "anna marija"),
        ("Bērziņa-Kalniņa", "berzina kalnina"),
        ("Straße", "strasse"),
        ("Oʼbrien", "o brien"),
        ("Дем'яненко", "demjanenko"),
        ("Дем’яненко", "demjanenko"),
        ("Юрій Їжак", "jurij izak"),
        ("Ōzuls, Yļmars", "ozuls ylmars"),
        ("Anna\u200b\u00ad", "anna"),
        ("№ 7, 25. telpa", "no 7 25 telpa"),
        ("ＡＢＣ", "abc"),
        ("😀 Anna", "anna"),
        ("", ""),
    ],
)
def test_folding_keeps_letters_and_digits_only(text, folded):
    assert fold(text) == folded


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text("āčēģīķļņōŗšūžńśźżóąęйёїўABCабв '-", max_size=30))
def test_folding_does_not_depend_on_how_marks_are_stored(text):
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@given(st.text("āčēģīķļņšūžabcй \t-", max_size=30))
def test_folding_does_not_depend_on_capitals(text):
    assert fold(text.upper()) == fold(text)


def test_words_come_apart_in_their_order():
    assert tokens("Anna Bērziņa-Kalniņa") == ("anna", "berzina", "kalnina")


@pytest.mark.parametrize(("one", "other", "alike"), VECTORS["loose_match"])
def test_one_name_in_two_spellings_sounds_alike(one, other, alike):
    assert sounds_alike(one, other) is alike


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Берзиньш", "Bērziņš"),
        ("Калниня", "Kalniņa"),
        ("Шкеле", "Šķēle"),
        ("Чаксте", "Čakste"),
        ("Гиртс", "Ģirts"),
        ("Роберт", "Roberts"),
        ("Лиепиньш", "Liepiņš"),
        ("Айга", "Aiga"),
        ("Евгения", "Jevgēnija"),
        ("Сергей", "Sergejs"),
        ("Гаральд", "Haralds"),
        ("Достоевский", "Dostojevskis"),
        ("Юлія", "Jūlija"),
        ("Yuliia", "Jūlija"),
        ("Shevchenko", "Ševčenko"),
        ("Tsvetkova", "Cvetkova"),
        ("Khrystyna", "Hristīna"),
        ("Anna Bērziņa", "Берзиня Анна"),
    ],
)
def test_a_name_typed_in_another_script_or_passport_sounds_like_the_latvian_one(typed, written):
    assert sounds_alike(typed, written)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Anna", "Inna"), ("Bērziņš", "Bērziņa"), ("Anna", "Anna Marija"), ("Jānis", "Jana")],
)
def test_different_names_do_not_sound_alike(one, other):
    assert not sounds_alike(one, other)


@given(st.text("abcdeghijklmnoprstuvyz", max_size=12))
def test_the_sound_of_a_word_is_no_longer_than_its_spelling(word):
    assert len(loose(word)) <= len(word)


def test_a_short_name_keeps_enough_letters_to_be_told_apart():
    assert loose("ivis") == "ivi"
    assert loose("zis") == "zis"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("bernzins", "berzins", id="a letter too many"),
        pytest.param("berins", "berzins", id="a letter too few"),
        pytest.param("bersins", "berzins", id="a wrong letter"),
        pytest.param("bezrins", "berzins", id="two letters swapped"),
        pytest.param("berzinss", "berzins", id="a doubled last letter"),
        pytest.param("zberzins", "berzins", id="a letter in front"),
    ],
)
def test_one_slip_is_forgiven_in_a_long_word(one, other):
    assert is_slip(one, other)
    assert is_slip(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("berzins", "berzins"),
        ("bezrimz", "berzins"),
        ("anna", "inna"),
        ("berzins", "berziniece"),
        ("bersims", "berzins"),
        ("abcdefg", "gbcdefa"),
    ],
)
def test_more_than_a_slip_is_not_forgiven(one, other):
    assert not is_slip(one, other)
    assert not is_slip(other, one)


@pytest.mark.parametrize(
    ("query", "close"),
    [
        ("Jānis", Closeness.WORD),
        ("berzins janis", Closeness.WORD),
        ("ber", Closeness.BEGINNING),
        ("ber j", Closeness.BEGINNING),
        ("янис бер", Closeness.BEGINNING),
        ("Jaanis", Closeness.SOUND),
        ("Bjerzi", Closeness.SOUND),
        ("Бернзиньш", Closeness.SLIP),
        ("bezrins", Closeness.SLIP),
    ],
)
def test_a_name_is_found_by_what_was_typed(query, close):
    assert closeness(query, "Jānis Bērziņš") is close


@pytest.mark.parametrize("query", ["", " - ", "Anna", "Jānis Kalniņš", "erz", "Jānis Bērziņš x"])
def test_a_name_is_not_found_by_what_it_does_not_have(query):
    assert closeness(query, "Jānis Bērziņš") is None


def test_two_letters_that_only_sound_like_a_beginning_find_nothing():
    assert closeness("jj", "Ieva") is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("+371 21-234 567", "37121234567"), ("٢١", "21"), ("tel.", ""), ("½ 3²", "3")],
)
def test_only_digits_are_left_of_a_number(text, found):
    assert digits(text) == found


@pytest.mark.parametrize(
    ("typed", "name", "is_sure"),
    [
        pytest.param("anna berz", "Anna Bērziņa", True, id="beginnings"),
        pytest.param("berzina anna", "Anna Bērziņa", True, id="another order"),
        pytest.param("Ana Berzina", "Anna Bērziņa", False, id="one letter less"),
        pytest.param("Anna Berzins", "Anna Bērziņa", False, id="the man's form"),
        pytest.param("Берзиня Анна", "Anna Bērziņa", True, id="other letters"),
        pytest.param("Anna Berzina", "Анна Берзиня", True, id="other letters kept"),
        pytest.param("212345", "Anna Bērziņa", True, id="a phone number"),
    ],
)
def test_enter_takes_only_who_is_surely_meant(typed, name, is_sure):
    assert is_surely_meant(typed, name) is is_sure

import json
import random
import sqlite3
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.collation import person_sort_key, sort_key

VECTORS = json.loads(
    (Path(__file__).parent.parent / "data" / "language_vectors.json").read_text(encoding="utf-8")
)
LATVIAN = "aābcčdeēfgģhiīyjkķlļmnņoōprŗsštuūvzž"
texts = st.text(max_size=12) | st.text(LATVIAN + LATVIAN.upper() + " -'бжё", max_size=12)


def ordered(*names):
    return sorted(random.sample(names, len(names)), key=sort_key)


def test_names_stand_in_the_order_of_the_unicode_tables_for_latvian():
    assert sorted(VECTORS["sort_lv"]["input"], key=sort_key) == VECTORS["sort_lv"]["expected"]


def test_single_letters_stand_in_alphabetical_order():
    assert ordered(*VECTORS["sort_alphabet"]) == VECTORS["sort_alphabet"]


@pytest.mark.parametrize(
    "names",
    [
        pytest.param(("Cukurs", "Czekaj", "Čakste"), id="č is a letter after c"),
        pytest.param(("abele", "Abele", "Ābele", "Abele A"), id="marks before capitals"),
        pytest.param(("Abele", "Ābele", "Ābeles", "Abols"), id="long vowels count last"),
        pytest.param(("il", "īl", "yl", "im"), id="y is a kind of i"),
        pytest.param(("iyl", "īyl"), id="a macron weighs more than a y"),
        pytest.param(("ola", "ōla", "ole"), id="Latgalian ō is a kind of o"),
        pytest.param(
            ("Lodz", "Łódz", "Łódź", "Loja", "Ļ"), id="Polish ł and ź are kinds of l and z"
        ),
        pytest.param(("Strase", "Strasse", "Straße", "Straume"), id="ß is ss"),
        pytest.param(("Zvirbulis", "Žagars", "Аболс"), id="Cyrillic after Latin"),
        pytest.param(("елка", "ёлка", "елки", "жук"), id="ё is a kind of е"),
        pytest.param(("иван", "иры", "йод", "клим"), id="й is a letter after и"),
        pytest.param(("гай", "ґай", "гак", "дім"), id="ґ is a kind of г"),
        pytest.param(("Žagars", "Αθηνά", "Анна"), id="Greek between Latin and Cyrillic"),
        pytest.param(("", " a", "-a", "1", "2", "a"), id="signs, digits, letters"),
        pytest.param(("a-b", "a–b", "a-c"), id="a dash is a kind of hyphen"),
        pytest.param(('"Aka"', "„Aka”", '"Akb"'), id="quotation marks are alike"),
        pytest.param(("?", "☃", "1", "a"), id="symbols before digits"),
        pytest.param(("1", "١", "2"), id="digits of other scripts by their value"),
        pytest.param(("z", "ž", "ə", "Ə"), id="unknown Latin letters after ž"),
        pytest.param(("š", "ṧ", "š̄", "šb"), id="a mark on š leaves it an š"),
    ],
)
def test_order(names):
    assert ordered(*names) == list(names)


def test_signs_that_cannot_be_seen_do_not_count():
    assert sort_key("An\u200bna\u202e\ud800") == sort_key("Anna")


def test_a_capital_of_one_letter_may_be_two_small_ones():
    assert ordered("i", "İ", "ia") == ["i", "İ", "ia"]


@given(texts)
def test_the_key_can_be_compared_byte_by_byte_in_a_database(text):
    key = sort_key(text)

    assert "\0" not in key
    assert key.encode("utf-8").decode("utf-8") == key


@given(texts, texts)
def test_a_database_orders_keys_as_python_does(one, other):
    with sqlite3.connect(":memory:") as database:
        (less,) = database.execute("SELECT ? < ?", (sort_key(one), sort_key(other))).fetchone()
    database.close()

    assert bool(less) == (sort_key(one) < sort_key(other))


@given(texts)
def test_composed_and_decomposed_letters_have_the_same_key(text):
    decomposed = unicodedata.normalize("NFD", text)

    assert sort_key(decomposed) == sort_key(unicodedata.normalize("NFC", text))


@given(texts, st.text(LATVIAN + "бжю1 -", min_size=1, max_size=5))
def test_a_name_stands_before_the_same_name_with_more_letters(text, more):
    assert sort_key(text) < sort_key(text + more)


@given(texts, texts, texts, texts)
def test_people_with_one_surname_stand_together(surname, given_name, other_surname, other_given):
    one = person_sort_key(surname, given_name)
    other = person_sort_key(other_surname, other_given)

    if sort_key(surname) != sort_key(other_surname):
        assert (one < other) == (sort_key(surname) < sort_key(other_surname))
    else:
        assert (one < other) == (sort_key(given_name) < sort_key(other_given))


def test_the_surname_decides_in_full_before_the_given_name_counts():
    people = [("Abele", "Zane"), ("Ābele", "Anna"), ("Ābele-Ozola", "Anna"), ("Abelīte", "Anna")]

    shuffled = random.sample(people, len(people))

    assert sorted(shuffled, key=lambda p: person_sort_key(*p)) == people

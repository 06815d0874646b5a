"""The form of a number, and what it is found by."""

import pytest

from app.domain.numbers_of_certificates import (
    CODE_LETTERS,
    beginning_of,
    code_of,
    is_number,
    keys_of,
    life_code_in,
    may_be_number,
    number_in,
    serial_of,
    series_of,
)


def test_a_number_is_centre_year_life_and_serial():
    number = number_in(series_of("PRE", 2026, "K7QXM"), 14)

    assert number == "PRE-2026-K7QXM-014"
    assert (life_code_in(number), serial_of(number), is_number(number)) == ("K7QXM", 14, True)


def test_numbers_of_the_first_version_are_understood():
    assert life_code_in("PRE-2026-K7QX-001") == "K7QX"


@pytest.mark.parametrize("text", ["", "PRE", "PRE-26-K7QXM-001", "PRE-2026-K7QXM-01", "Talka"])
def test_other_texts_are_no_numbers(text):
    assert not is_number(text)
    assert life_code_in(text) == ""


def test_codes_have_no_letter_that_can_be_misread():
    assert set("IO01").isdisjoint(CODE_LETTERS)
    assert len({code_of(bytes([n] * 8)) for n in range(256)}) == 256
    assert all(len(code_of(bytes([n] * 8))) == 5 for n in range(256))


@pytest.mark.parametrize(
    "typed",
    [
        "pre 2026 k7qxm 014",
        "PRE2026K7QXMO14",
        "РRЕ-2026-К7QХМ-0l4",
        "PRE-2026-K7QXM-14",
        " pre 2026 k7qxm 14 ",
    ],
)
def test_a_number_typed_otherwise_has_the_same_key(typed):
    assert keys_of("PRE-2026-K7QXM-014")[0] in keys_of(typed)


@pytest.mark.parametrize("typed", ["P-2026-K7QX-1", "pre 2026 k7qxm 14", "PRE2026K7QXM014"])
def test_what_has_as_much_in_it_as_a_number_may_be_one(typed):
    assert may_be_number(typed)


@pytest.mark.parametrize("typed", ["", "014", "PRE-2026", "sveiki visiem te"])
def test_a_part_of_a_number_or_a_word_is_none(typed):
    assert not may_be_number(typed)


def test_a_number_is_found_at_the_beginning_of_what_a_scanner_typed():
    assert beginning_of("PRE-2026-K7QXM-014Anna Berzina") == "PRE-2026-K7QXM-014"
    assert beginning_of("ЗКУ-2026-Л7ЙЧЬ-014Фттф") == "PRE-2026-K7QXM-014"
    assert beginning_of("Anna PRE-2026-K7QXM-014") == ""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.numbers import euros, number, share
from app.texts import LANGUAGES


@pytest.mark.parametrize(
    ("value", "places", "lv", "en"),
    [
        (0, 0, "0", "0"),
        (2026, 0, "2026", "2026"),
        (12345, 0, "12\u00a0345", "12,345"),
        (Decimal("12345.65"), 1, "12\u00a0345,7", "12,345.7"),
        (Decimal("2.5"), 0, "3", "3"),
        (Decimal("4.375"), 2, "4,38", "4.38"),
        (7, 1, "7,0", "7.0"),
        (-3, 0, "−3", "−3"),
        (Decimal("-0.04"), 1, "0,0", "0.0"),
    ],
)
def test_a_number_is_written_by_the_habit_of_the_language(value, places, lv, en):
    assert number(value, "lv", places=places) == lv
    assert number(value, "ru", places=places) == lv
    assert number(value, "en", places=places) == en


@given(st.decimals(-(10**9), 10**9, places=3), st.integers(0, 3), st.sampled_from(LANGUAGES))
def test_a_written_number_is_the_nearest_one(value, places, language):
    written = number(value, language, places=places)

    plain = written.replace("\u00a0", "").replace("−", "-")
    plain = plain.replace(",", "") if language == "en" else plain.replace(",", ".")
    assert abs(Decimal(plain) - value) * 2 <= Decimal(1).scaleb(-places)


@pytest.mark.parametrize(
    ("part", "whole", "lv", "ru"),
    [
        (1, 4, "25%", "25\u00a0%"),
        (1, 8, "13%", "13\u00a0%"),
        (3, 2, "150%", "150\u00a0%"),
        (0, 0, "–", "–"),
    ],
)
def test_a_share_is_in_whole_percent(part, whole, lv, ru):
    assert share(part, whole, "lv") == share(part, whole, "en") == lv
    assert share(part, whole, "ru") == ru


@pytest.mark.parametrize(
    ("cents", "lv", "en"),
    [
        (60000, "600\u00a0€", "€600"),
        (125050, "1250,50\u00a0€", "€1250.50"),
        (-550, "−5,50\u00a0€", "−€5.50"),
        (0, "0\u00a0€", "€0"),
    ],
)
def test_money_shows_cents_only_when_there_are_any(cents, lv, en):
    assert euros(cents, "lv") == euros(cents, "ru") == lv
    assert euros(cents, "en") == en

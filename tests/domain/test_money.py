"""Sums of money as people type them."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import InvalidValueError
from app.domain.money import cents_of
from app.domain.numbers import euros


@pytest.mark.parametrize(
    ("typed", "cents"),
    [
        ("", 0),
        ("  ", 0),
        ("600", 60_000),
        ("600,50 €", 60_050),
        ("600.5", 60_050),
        ("€600", 60_000),
        ("600 EUR", 60_000),
        ("600 eiro", 60_000),
        ("1 200,00", 120_000),
        ("1\u00a0200", 120_000),
        ("1.200", 120_000),
        ("1,200", 120_000),
        ("1.200,50", 120_050),
        ("1,200.50", 120_050),
        ("1'200.50", 120_050),
        ("1.200.000", 120_000_000),
        ("0,05", 5),
    ],
)
def test_a_sum_is_read_as_it_is_meant(typed, cents):
    assert cents_of(typed, "grant") == cents


@pytest.mark.parametrize(
    "typed",
    ["-5", "€", "abc", "6oo", "600,5055", "1,2,3", "1.20.300", "1e5", "600 USD", "12345678901",
     "1,200,50", "½", "٦٠٠x"],
)  # fmt: skip
def test_what_is_no_sum_is_refused_as_it_was_typed(typed):
    with pytest.raises(InvalidValueError) as refused:
        cents_of(typed, "own")

    assert (refused.value.field, refused.value.value) == ("own", typed)
    assert refused.value.reason == "money"


@given(st.integers(min_value=0, max_value=10**9), st.sampled_from(["lv", "en", "ru"]))
def test_a_sum_that_was_written_out_is_read_back(cents, language):
    assert cents_of(euros(cents, language), "grant") == cents


@given(st.text(max_size=12))
def test_any_text_is_a_sum_or_is_refused(typed):
    with contextlib.suppress(InvalidValueError):
        assert cents_of(typed, "grant") >= 0

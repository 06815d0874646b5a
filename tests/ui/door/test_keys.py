"""Telling scanners from fingers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.door.keys import SILENCE_MS, KeyCollector, Read, digit_of

CODE = "01234567890123"


def burst(keys, digits, begin=0, step=10):
    """Feed digits one after the other; return the moment of the last, and what was told."""
    told, moment = [], begin
    for place, digit in enumerate(digits):
        moment = begin + place * step
        told.append(keys.digit(digit, moment))
    return moment, [one for one in told if one is not None]


@pytest.mark.parametrize("step", [1, 12, 40, SILENCE_MS])
def test_a_quick_burst_that_ends_with_a_key_is_a_scan(step):
    keys = KeyCollector()

    moment, told = burst(keys, CODE, step=step)

    assert told == []
    assert keys.end(moment + step) == Read(CODE, is_scan=True)
    assert not keys.is_holding


def test_a_whole_code_without_an_end_is_a_scan_when_silence_follows():
    keys = KeyCollector()
    burst(keys, CODE)

    assert keys.rest() == Read(CODE, is_scan=True)


@given(st.text("0123456789", min_size=1, max_size=30), st.integers(SILENCE_MS + 1, 5_000))
def test_fingers_are_never_taken_for_a_scanner(digits, step):
    keys = KeyCollector()

    moment, told = burst(keys, digits, step=step)
    told.append(keys.end(moment + step))

    assert told == [Read(digit, is_scan=False) for digit in digits]


def test_half_a_code_is_no_scan():
    keys = KeyCollector()
    burst(keys, "1234567")

    assert keys.rest() == Read("1234567", is_scan=False)


def test_two_scans_one_after_the_other_do_not_run_together():
    keys = KeyCollector()
    first, _ = burst(keys, CODE)

    _, told = burst(keys, CODE[::-1], begin=first + SILENCE_MS + 1)

    assert told == [Read(CODE, is_scan=True)]
    assert keys.rest() == Read(CODE[::-1], is_scan=True)


def test_nothing_held_tells_nothing():
    keys = KeyCollector()

    assert (keys.rest(), keys.end(5)) == (None, None)


@pytest.mark.parametrize(
    ("text", "scan_code", "platform", "digit"),
    [
        pytest.param("7", 0, "linux", "7", id="digit"),
        pytest.param("&", 16, "linux", "7", id="shift on Linux"),
        pytest.param("?", 8, "windows", "7", id="shift on Windows"),
        pytest.param("=", 19, "linux", "0", id="the last of the row"),
        pytest.param("/", 61, "linux", "", id="elsewhere on the keyboard"),
        pytest.param("é", 11, "linux", "", id="a letter on the row"),
        pytest.param("\r", 11, "linux", "", id="no sign"),
        pytest.param("", 50, "linux", "", id="Shift itself"),
        pytest.param("٣", 12, "linux", "", id="another script's digit"),
    ],
)
def test_a_digit_is_known_by_its_sign_or_its_place(text, scan_code, platform, digit):
    assert digit_of(text, scan_code, platform) == digit

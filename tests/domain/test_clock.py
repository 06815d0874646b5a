from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.clock import (
    STAMP_LIMIT,
    FixedClock,
    SystemClock,
    anchor_of,
    heard,
    is_valid_stamp,
    moment_of,
    next_stamp,
    stamp_of,
    start_of,
    trusted_time,
)

ANCHOR = datetime(2026, 11, 22, 10, tzinfo=UTC)
moments = st.datetimes(
    min_value=datetime(1970, 1, 2),  # noqa: DTZ001 - hypothesis wants it naive
    max_value=datetime(2199, 12, 31),  # noqa: DTZ001 - hypothesis wants it naive
    timezones=st.just(UTC),
)


def test_the_system_clock_tells_aware_utc_time():
    assert SystemClock().now().tzinfo is UTC


def test_the_system_day_is_the_local_day_of_the_system_moment():
    clock = SystemClock()

    before = clock.now().astimezone().date()
    today = clock.today()
    after = clock.now().astimezone().date()

    assert before <= today <= after


def test_a_fixed_clock_stands_still_in_utc_and_keeps_its_local_day():
    riga = timezone(timedelta(hours=2))
    clock = FixedClock(datetime(2026, 11, 23, 0, 30, tzinfo=riga))

    assert clock.now() == datetime(2026, 11, 22, 22, 30, tzinfo=UTC)
    assert clock.now().tzinfo is UTC
    assert clock.today() == date(2026, 11, 23)


def test_a_fixed_clock_refuses_a_moment_without_time_zone():
    with pytest.raises(ValueError, match="time zone"):
        FixedClock(datetime(2026, 11, 22))  # noqa: DTZ001 - the point of the test


def test_the_anchor_is_the_build_date_on_a_fresh_laptop():
    assert anchor_of(date(2026, 11, 22)) == datetime(2026, 11, 22, tzinfo=UTC)


def test_the_anchor_is_the_newest_of_all_that_is_known():
    seen = datetime(2027, 1, 5, tzinfo=UTC)
    confirmed = datetime(2027, 3, 1, tzinfo=UTC)

    assert anchor_of(date(2026, 11, 22), seen, None) == seen
    assert anchor_of(date(2026, 11, 22), seen, confirmed) == confirmed
    assert anchor_of(date(2026, 11, 22), confirmed, seen) == confirmed
    assert anchor_of(date(2028, 1, 1), seen, confirmed) == start_of(date(2028, 1, 1))


ANCHOR = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "shown", "learned"),
    [
        pytest.param(30, 31, 30, id="what a coordinator said is behind us"),
        pytest.param(300, 31, 31, id="a clock that is believed is not doubted"),
        pytest.param(-30, 31, 0, id="an old file"),
        pytest.param(3650, 31, 31, id="a coordinator ten years ahead, and a clock that is right"),
        pytest.param(3650, -7000, 0, id="a coordinator ten years ahead, and a clock that is wrong"),
        pytest.param(390, -7000, 390, id="a clock that fell back learns what is near"),
        pytest.param(1200, 1210, 1200, id="three years in a cupboard: clock and file agree"),
        pytest.param(30, 3650, 30, id="a laptop ten years ahead learns what others know"),
    ],
)
def test_what_a_coordinators_file_says_of_the_day_is_heard(said, shown, learned):
    at = [ANCHOR + timedelta(days=days) for days in (said, shown, learned)]

    assert heard(at[0], at[1], ANCHOR) == at[2]


@pytest.mark.parametrize(
    "away",
    [timedelta(0), timedelta(days=-2), timedelta(days=400), timedelta(days=30)],
    ids=["exact", "two days behind", "400 days ahead", "a month ahead"],
)
def test_a_plausible_clock_is_believed(away):
    assert trusted_time(ANCHOR + away, ANCHOR) == ANCHOR + away


@pytest.mark.parametrize(
    "away",
    [timedelta(days=-2, seconds=-1), timedelta(days=400, seconds=1), timedelta(days=26000)],
    ids=["just too far behind", "just too far ahead", "in 2098"],
)
def test_an_implausible_clock_is_not_believed(away):
    assert trusted_time(ANCHOR + away, ANCHOR) is None


@given(moments)
def test_a_stamp_keeps_its_moment_to_the_millisecond(moment):
    kept = moment_of(stamp_of(moment))

    assert timedelta(0) <= moment - kept < timedelta(milliseconds=1)
    assert kept.tzinfo is UTC


@given(moments, moments)
def test_stamps_order_like_moments(one, other):
    if one <= other:
        assert stamp_of(one) <= stamp_of(other)


def test_the_counter_has_sixteen_bits_below_the_millisecond():
    first = stamp_of(ANCHOR)

    assert moment_of(first + 0xFFFF) == ANCHOR
    assert moment_of(first + 0x10000) == ANCHOR + timedelta(milliseconds=1)


@given(st.integers(min_value=0, max_value=STAMP_LIMIT), st.none() | moments)
def test_the_next_stamp_is_always_later_than_the_last(last, trusted):
    assert next_stamp(last, trusted) > last


def test_the_next_stamp_follows_the_trusted_time_when_that_is_later():
    assert next_stamp(stamp_of(ANCHOR) - 5, ANCHOR) == stamp_of(ANCHOR)


def test_without_trusted_time_the_next_stamp_only_counts_on():
    assert next_stamp(stamp_of(ANCHOR), None) == stamp_of(ANCHOR) + 1


def test_a_stamp_from_the_year_2200_or_from_nowhere_is_malformed():
    assert is_valid_stamp(stamp_of(datetime(2199, 12, 31, tzinfo=UTC)))
    assert not is_valid_stamp(stamp_of(datetime(2200, 1, 1, tzinfo=UTC)))
    assert not is_valid_stamp(0)
    assert not is_valid_stamp(-1)

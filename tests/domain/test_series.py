"""Days that follow each other week by week."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.holidays_lv import Holiday, holiday_on
from app.domain.series import MOST_DAYS, Series, days_of

WEDNESDAY = date(2026, 11, 4)


def test_every_week_on_the_weekday_of_the_first_day():
    found = days_of(Series(WEDNESDAY, times=3, skips_holidays=False))

    assert found.days == (WEDNESDAY, date(2026, 11, 11), date(2026, 11, 18))


def test_a_holiday_is_left_out_and_the_number_is_kept():
    found = days_of(Series(WEDNESDAY, times=3))

    assert found.days == (WEDNESDAY, date(2026, 11, 11), date(2026, 11, 25))
    assert found.left_out == ((date(2026, 11, 18), Holiday.PROCLAMATION),)


def test_every_second_week_on_two_weekdays_until_a_day():
    tuesdays_and_fridays = frozenset({1, 4})
    series = Series(WEDNESDAY, 2, tuesdays_and_fridays, until=date(2026, 12, 4))

    assert days_of(series).days == (
        date(2026, 11, 6),
        date(2026, 11, 17),
        date(2026, 11, 20),
        date(2026, 12, 1),
        date(2026, 12, 4),
    )


def test_a_series_without_an_end_is_one_day():
    assert days_of(Series(WEDNESDAY)).days == (WEDNESDAY,)


def test_an_end_before_the_beginning_leaves_no_day():
    assert days_of(Series(WEDNESDAY, until=WEDNESDAY - timedelta(days=1))).days == ()


SERIES = st.builds(
    Series,
    first=st.dates(date(2000, 1, 1), date(2100, 1, 1)),
    weeks=st.integers(1, 4),
    weekdays=st.frozensets(st.integers(0, 6)),
    until=st.none() | st.dates(date(2000, 1, 1), date(2110, 1, 1)),
    times=st.none() | st.integers(1, 100),
    skips_holidays=st.booleans(),
)


@given(SERIES)
def test_days_rise_keep_to_their_bounds_and_are_never_too_many(series):
    found = days_of(series)

    assert list(found.days) == sorted(set(found.days))
    assert len(found.days) <= min(MOST_DAYS, series.times or MOST_DAYS)
    weekdays = series.weekdays or {series.first.weekday()}
    for day in found.days:
        assert series.first <= day
        assert series.until is None or day <= series.until
        assert day.weekday() in weekdays
        assert not (series.skips_holidays and holiday_on(day))

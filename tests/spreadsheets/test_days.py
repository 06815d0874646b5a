from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.spreadsheets.days import Month, days_of, minutes_after, month_of, times_of, year_in


def d(*days):
    return tuple(date(2026, month, day) for month, day in days)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        pytest.param("12.05.2026.", d((5, 12)), id="with the last dot"),
        pytest.param("2026-07-19", d((7, 19)), id="as a workbook keeps it"),
        pytest.param("2026-04-13 00:00:00", d((4, 13)), id="with midnight"),
        pytest.param("06.04.26", d((4, 6)), id="two figures of a year"),
        pytest.param("12/05/2026", d((5, 12)), id="slashes, the day first"),
        pytest.param("12-05-2026", d((5, 12)), id="dashes, the day first"),
        pytest.param("12.–13.05.2026.", d((5, 12), (5, 13)), id="two days in a row"),
        pytest.param("13.-14.04.2026", d((4, 13), (4, 14)), id="a plain dash"),
        pytest.param("12.05., 19.05.", d((5, 12), (5, 19)), id="a list without years"),
        pytest.param("12, 19, 26.05.2026", d((5, 12), (5, 19), (5, 26)), id="one month for all"),
        pytest.param("12., 13. un 19. maijs", d((5, 12), (5, 13), (5, 19)), id="months in words"),
        pytest.param("no 12.05. līdz 14.05.", d((5, 12), (5, 13), (5, 14)), id="from until"),
        pytest.param("2026. gada 12. maijs", d((5, 12)), id="the year first"),
        pytest.param("otrdiena, 12.05.2026", d((5, 12)), id="a weekday beside it"),
        pytest.param("5-6 июля 2026", d((7, 5), (7, 6)), id="in Russian"),
        pytest.param("May 12, 2026", d((5, 12)), id="in English"),
        pytest.param("46154", d((5, 12)), id="a serial number"),
        pytest.param("05.10.26 - 7.10.26", d((10, 5), (10, 6), (10, 7)), id="short years"),
    ],
)
def test_days_are_understood_however_they_are_written(text, days):
    found = days_of(text, 2026)

    assert found is not None
    assert found.days == days


@pytest.mark.parametrize(
    "text", ["", "katru otrdienu", "marts", "31.02.2026", "Anna Ozola", "21234567", "12.05.1885",
             "12.-13.-14.05.2026", "99.99.9999", "1" * 5000, "1," * 3000]
)  # fmt: skip
def test_what_is_no_day_is_none(text):
    assert days_of(text, 2026) is None


def test_days_without_a_year_say_so():
    assert days_of("12.05.", 2026).lacks_year
    assert not days_of("12.05.2026., 19.05.", 2026).lacks_year
    assert days_of("12.05., 19.05.2025.", 2026).days[0] == date(2025, 5, 12)


def test_a_range_over_new_year_begins_in_the_year_before():
    found = days_of("30.12.–02.01.2027.", 2026)

    assert found.days[0] == date(2026, 12, 30)
    assert found.days[-1] == date(2027, 1, 2)


def test_of_a_long_run_only_the_ends_are_days():
    found = days_of("01.05.2026-31.05.2026", 2026)

    assert (found.days, found.is_cut) == (d((5, 1), (5, 31)), True)


def test_the_month_above_the_rows_completes_a_bare_day():
    assert days_of("12.", 2026) is None
    assert days_of("12.", 2026, Month(5)).days == d((5, 12))
    assert days_of("12.", 2026, Month(5, 2025)).days == (date(2025, 5, 12),)


@pytest.mark.parametrize(
    ("text", "days", "clock"),
    [
        ("12.05.2026 plkst. 10.00", d((5, 12)), "10.00"),
        ("12.05.2026. 10.00-13.00", d((5, 12)), "10.00-13.00"),
        ("2026-05-12 10:30:00", d((5, 12)), "10:30"),
    ],
)
def test_a_time_beside_the_day_is_told_apart(text, days, clock):
    found = days_of(text, 2026)

    assert (found.days, found.time) == (days, clock)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("10.00–13.00", ("10:00", "13:00")),
        ("plkst. 17.00", ("17:00", "")),
        ("no plkst. 10.00 līdz 12.00", ("10:00", "12:00")),
        ("с 10.00 до 12.00", ("10:00", "12:00")),
        ("10-13", ("10:00", "13:00")),
        ("0.416666666666667", ("10:00", "")),
        ("13:00-10:00", ("13:00", "")),
        ("visu dienu", None),
        ("10.00-11.00-12.00", None),
    ],
)
def test_times_are_understood_however_they_are_written(text, times):
    assert times_of(text) == times


def test_an_end_after_midnight_is_no_end():
    assert minutes_after("17:00", 90) == "18:30"
    assert minutes_after("23:30", 90) == ""


def test_a_month_and_a_year_are_found_in_titles():
    assert month_of("MARTS 2026") == Month(3, 2026)
    assert month_of("Marta Ozola") is None
    assert year_in(["Pasākumi 2026. gadā"]) == 2026
    assert year_in(["2025./2026. mācību gads"]) is None


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 12))
def test_any_short_run_of_days_comes_back_whole(first, more):
    last = first + timedelta(days=more)

    found = days_of(f"{first:%d.%m.%Y}–{last:%d.%m.%Y}", 2026)

    assert found.days == tuple(first + timedelta(days=step) for step in range(more + 1))


@given(st.text(max_size=60))
def test_any_text_is_days_or_none(text):
    found = days_of(text, 2026)

    assert found is None or found.days
    assert times_of(text) is None or times_of(text)[0]

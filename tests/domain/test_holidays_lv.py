"""Public holidays of Latvia, against the lists of the years."""

from datetime import date, timedelta

import pytest

from app.domain.holidays_lv import Holiday, easter, holiday_name, holiday_on
from app.texts import LANGUAGES, catalogue

LISTED = {
    2026: "1.1 2.1 3.4 5.4 6.4 1.5 4.5 10.5 24.5 22.6 23.6 24.6 18.11 24.12 25.12 26.12 31.12",
    2027: "1.1 26.3 28.3 29.3 1.5 4.5 9.5 16.5 23.6 24.6 18.11 24.12 25.12 26.12 31.12",
    2028: "1.1 14.4 16.4 17.4 1.5 4.5 14.5 4.6 23.6 24.6 18.11 20.11 24.12 25.12 26.12 31.12",
    2030: "1.1 19.4 21.4 22.4 1.5 4.5 6.5 12.5 9.6 23.6 24.6 18.11 24.12 25.12 26.12 31.12",
}


@pytest.mark.parametrize("year", LISTED)
def test_the_holidays_of_a_year_are_those_that_are_listed(year):
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]

    found = [f"{day.day}.{day.month}" for day in days if holiday_on(day) is not None]

    assert [one for one in found if one != "31.12"] == LISTED[year].split()[:-1]
    assert holiday_on(date(year, 12, 31)) is Holiday.NEW_YEARS_EVE


@pytest.mark.parametrize(
    ("year", "day"),
    [(1961, "1961-04-02"), (2000, "2000-04-23"), (2038, "2038-04-25"), (2285, "2285-03-22")],
)
def test_easter_lies_where_the_church_puts_it(year, day):
    assert easter(year) == date.fromisoformat(day)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("holiday", Holiday)
def test_every_holiday_has_a_name(language, holiday):
    assert holiday_name(holiday, catalogue(language)).strip()

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import date_text, day_text, month_name, numeric
from app.domain.errors import InvalidValueError
from app.domain.typed_dates import NotADayError, NotATimeError, parse_date, parse_time
from app.texts import LANGUAGES

TODAY = date(2026, 11, 5)
days = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "22.11.2026",
        "22.11.2026.",
        "22.11.26",
        "22/11/2026",
        "22/11/26",
        "22-11-2026",
        "2026-11-22",
        "2026.11.22.",
        "22 11 2026",
        " 22 , 11 , 2026 ",
        "22112026",
        "221126",
        "20261122",
        "22.11",
        "22.11.",
        "2211",
        "22",
        "22. novembris",
        "22. nov. 2026",
        "22nov26",
        "2026. gada 22. novembrī",
        "2026.g. 22.novembrim",
        "svētdiena, 22. novembris",
        "November 22nd, 2026",
        "the 22nd of November",
        "22 ноября 2026 г.",
        "22 нояб",
        "вс, 22 ноября",
    ],
)
def test_a_day_is_understood_however_it_is_typed(typed):
    assert parse_date(typed, TODAY) == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("typed", "away"),
    [
        ("šodien", 0),
        ("Today", 0),
        ("сегодня", 0),
        ("vakar", -1),
        ("yesterday", -1),
        ("вчера", -1),
        ("rīt", 1),
        ("tomorrow", 1),
        ("завтра", 1),
    ],
)
def test_a_day_beside_today_has_a_word(typed, away):
    assert (parse_date(typed, TODAY) - TODAY).days == away


@pytest.mark.parametrize(
    ("typed", "year"),
    [("1.2.36", 2036), ("1.2.37", 1937), ("1.2.56", 1956), ("1.2.00", 2000), ("1.2.99", 1999)],
)
def test_two_figures_of_a_year_mean_the_past_beyond_the_next_ten_years(typed, year):
    assert parse_date(typed, TODAY) == date(year, 2, 1)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "-",
        "abc",
        "32.1.2026",
        "29.2.2025",
        "22.13.2026",
        "2026",
        "22.11.202",
        "22.11.20266",
        "22.11.2026 10:00",
        "122.11.2026",
        "221",
        "22.1899.11",
        "22.11.1899",
        "22.11.2200",
        "22. ma 2026",
        "22. junk 2026",
        "2. maijs jūnijs",
        "novembris",
        "1 2 maijs 2026",
        "maijs 221 26",
        "rīt vakar",
        "5 rīt",
    ],
)
def test_what_is_no_day_is_refused(typed):
    with pytest.raises(NotADayError):
        parse_date(typed, TODAY)


def test_a_refusal_says_what_was_typed_and_is_a_wrong_value_to_plain_code():
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - that it is one is the point
        parse_date("nekad", TODAY)

    assert isinstance(caught.value, InvalidValueError)
    assert (caught.value.field, caught.value.value) == ("day", "nekad")

    with pytest.raises(ValueError) as caught:  # noqa: PT011 - that it is one is the point
        parse_time("nekad")

    assert isinstance(caught.value, InvalidValueError)
    assert (caught.value.field, caught.value.value) == ("time", "nekad")


@given(days, st.sampled_from(LANGUAGES))
def test_what_papers_say_can_be_typed_back(day, language):
    assert parse_date(numeric(day, language), TODAY) == day
    assert parse_date(day.isoformat(), TODAY) == day
    assert parse_date(f"{day:%d%m%Y}", TODAY) == day
    assert parse_date(f"{day:%Y%m%d}", TODAY) == day
    assert parse_date(date_text(day, None, language), TODAY) == day
    assert parse_date(day_text(day, language), day) == day


@given(st.text(max_size=12))
def test_whatever_is_typed_is_a_day_or_is_refused(typed):
    with suppress(NotADayError):
        assert 1900 <= parse_date(typed, TODAY).year <= 2199


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_is_known_by_its_first_letters(month, language):
    word = month_name(month, language)[:4]

    assert parse_date(f"1. {word} 2026", TODAY) == date(2026, month, 1)


@pytest.mark.parametrize(
    ("typed", "hour", "minute"),
    [
        ("10", 10, 0),
        ("9", 9, 0),
        ("10.30", 10, 30),
        ("10:30", 10, 30),
        ("10,30", 10, 30),
        ("10 30", 10, 30),
        ("1030", 10, 30),
        ("930", 9, 30),
        ("16:00", 16, 0),
        ("16:00:00", 16, 0),
        ("plkst. 16.00", 16, 0),
        ("16h", 16, 0),
        ("в 16 ч", 16, 0),
        ("00:00", 0, 0),
    ],
)
def test_a_time_is_understood_however_it_is_typed(typed, hour, minute):
    assert parse_time(typed) == time(hour, minute)


@pytest.mark.parametrize(
    "typed",
    ["", "x", "24", "10.60", "10.3", "10.300", "12345", "1:2:3", "16:00:30", "100.30", "10–12.00"],
)
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(NotATimeError):
        parse_time(typed)


@given(st.times(), st.sampled_from([".", ":", " ", ""]))
def test_a_time_in_figures_can_be_typed_with_any_sign(moment, sign):
    assert parse_time(f"{moment:%H}{sign}{moment:%M}") == time(moment.hour, moment.minute)

import json
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import (
    date_text,
    date_text_short,
    day_text,
    in_month_text,
    month_name,
    month_text,
    numeric,
    numeric_span,
    short_weekday_name,
    time_span_text,
    time_text,
    weekday_name,
)
from app.texts import LANGUAGES

VECTORS = json.loads(
    (Path(__file__).parent.parent / "data" / "language_vectors.json").read_text(encoding="utf-8")
)["dates"]
SUNDAY = date(2026, 11, 22)


def day(text):
    return date.fromisoformat(text) if text else None


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["lv_numeric"] for vector in VECTORS])
def test_latvian_papers_write_dates_in_the_case_that_the_sentence_needs(vector):
    start, end = day(vector["start"]), day(vector["end"])

    assert date_text(start, end, "lv") == vector["lv_text"]
    assert numeric_span(start, end, "lv") == vector["lv_numeric"]


@pytest.mark.parametrize(
    ("start", "end", "lv", "en", "ru"),
    [
        pytest.param(
            "2026-11-22",
            None,
            "2026. gada 22. novembrī",
            "22 November 2026",
            "22 ноября 2026 г.",
            id="one day",
        ),
        pytest.param(
            "2026-05-01",
            "2026-05-01",
            "2026. gada 1. maijā",
            "1 May 2026",
            "1 мая 2026 г.",
            id="one day given twice",
        ),
        pytest.param(
            "2026-03-06",
            "2026-03-08",
            "2026. gada 6.–8. martā",
            "6–8 March 2026",
            "6–8 марта 2026 г.",
            id="within a month",
        ),
        pytest.param(
            "2026-11-28",
            "2026-12-03",
            "no 2026. gada 28. novembra līdz 3. decembrim",
            "28 November – 3 December 2026",
            "с 28 ноября по 3 декабря 2026 г.",
            id="over two months",
        ),
        pytest.param(
            "2026-08-31",
            "2027-08-31",
            "no 2026. gada 31. augusta līdz 2027. gada 31. augustam",
            "31 August 2026 – 31 August 2027",
            "с 31 августа 2026 г. по 31 августа 2027 г.",
            id="over two years, same month",
        ),
    ],
)
def test_a_span_of_days_is_written_out_in_every_language(start, end, lv, en, ru):
    written = [date_text(day(start), day(end), language) for language in ("lv", "en", "ru")]

    assert written == [lv, en, ru]


@pytest.mark.parametrize(
    ("start", "end", "lv", "other"),
    [
        ("2026-03-01", None, "01.03.2026.", "01.03.2026"),
        ("2026-03-01", "2026-03-01", "01.03.2026.", "01.03.2026"),
        ("2026-11-02", "2026-11-24", "02.–24.11.2026.", "02–24.11.2026"),
        ("2026-11-28", "2026-12-03", "28.11.–03.12.2026.", "28.11–03.12.2026"),
        ("2026-12-30", "2027-01-02", "30.12.2026.–02.01.2027.", "30.12.2026–02.01.2027"),
    ],
)
def test_a_table_cell_says_no_part_of_a_span_twice(start, end, lv, other):
    assert date_text_short(day(start), day(end), "lv") == lv
    assert date_text_short(day(start), day(end), "en") == other
    assert date_text_short(day(start), day(end), "ru") == other


def test_an_early_year_keeps_its_four_figures():
    assert numeric(date(987, 1, 2), "en") == "02.01.0987"


def test_a_day_in_figures_ends_with_a_point_only_in_latvian():
    assert [numeric(SUNDAY, language) for language in ("lv", "en", "ru")] == [
        "22.11.2026.",
        "22.11.2026",
        "22.11.2026",
    ]


def test_a_span_of_one_day_is_one_day_in_figures():
    assert numeric_span(SUNDAY, SUNDAY, "lv") == numeric_span(SUNDAY, None, "lv") == "22.11.2026."


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("lv", "svētdiena, 22. novembris"),
        ("en", "Sunday, 22 November"),
        ("ru", "воскресенье, 22 ноября"),
    ],
)
def test_a_day_of_the_agenda_has_its_weekday(language, text):
    assert day_text(SUNDAY, language) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [("lv", "2026. gada maijs"), ("en", "May 2026"), ("ru", "май 2026 г.")],
)
def test_a_month_has_a_heading(language, text):
    assert month_text(2026, 5, language) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_and_weekday_has_its_own_word(language):
    week = [SUNDAY + timedelta(days=away) for away in range(7)]

    assert len({month_name(month, language) for month in range(1, 13)}) == 12
    assert len({weekday_name(on, language) for on in week}) == 7
    assert len({short_weekday_name(on, language) for on in week}) == 7


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.integers(0, 800))
def test_every_span_is_written_with_the_figures_of_both_ends(start, days):
    end = min(start + timedelta(days=days), date(2199, 12, 31))

    for language in LANGUAGES:
        written = date_text(start, end, language)

        assert str(start.day) in written
        assert str(end.day) in written
        assert str(end.year) in written or language == "lv"
        assert str(start.year) in written or language != "lv"


@pytest.mark.parametrize(
    ("language", "one", "span"),
    [
        ("lv", "plkst. 09.05", "plkst. 09.05–16.00"),
        ("en", "09:05", "09:05–16:00"),
        ("ru", "09:05", "09:05–16:00"),
    ],
)
def test_times_are_written_by_the_habit_of_the_language(language, one, span):
    assert time_text(time(9, 5), language) == one
    assert time_span_text(time(9, 5), time(16), language) == span
    assert time_span_text(time(9, 5), None, language) == one
    assert time_span_text(time(9, 5), time(9, 5), language) == one


@pytest.mark.parametrize(
    ("language", "words"),
    [("lv", "2026. gada februārī"), ("en", "February 2026"), ("ru", "В феврале 2026 года")],
)
def test_a_month_is_told_as_what_has_days(language, words):
    assert in_month_text(2026, 2, language) == words

"""Dates and times as people read them on papers and screens, in three languages.

It knows how days, spans of days and times are written out. It never asks what day it is, and takes
the language of the paper, not of the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.date_words import (
    LATVIAN_DATIVE,
    LATVIAN_GENITIVE,
    LATVIAN_LOCATIVE,
    MONTHS,
    RUSSIAN_GENITIVE,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from app.domain.typed_dates import NotADayError, NotATimeError, parse_date, parse_time

if TYPE_CHECKING:
    from datetime import date, time

__all__ = [
    "NotADayError",
    "NotATimeError",
    "date_text",
    "date_text_short",
    "day_text",
    "month_name",
    "month_text",
    "numeric",
    "numeric_span",
    "parse_date",
    "parse_time",
    "short_weekday_name",
    "time_span_text",
    "time_text",
    "weekday_name",
]

# In Latvian the point belongs to the number: "22.11.2026." reads "the 22nd".
_POINT: Final = {"lv": ".", "en": "", "ru": ""}


def month_name(month: int, language: str) -> str:
    """Return the month 1-12 as a word on its own."""
    return MONTHS[language][month - 1]


def weekday_name(day: date, language: str) -> str:
    """Return the day of the week as a word on its own."""
    return WEEKDAYS[language][day.weekday()]


def short_weekday_name(day: date, language: str) -> str:
    """Return the day of the week in two or three letters, for narrow columns."""
    return SHORT_WEEKDAYS[language][day.weekday()]


def numeric(day: date, language: str) -> str:
    """Return the day in figures: "22.11.2026." (the last point only in Latvian)."""
    return f"{day:%d.%m.}{day.year:04}{_POINT[language]}"


def numeric_span(start: date, end: date | None, language: str) -> str:
    """Return a span of days in full figures: "22.11.2026.–24.11.2026."."""
    if end is None or end == start:
        return numeric(start, language)
    return f"{numeric(start, language)}–{numeric(end, language)}"


def date_text_short(start: date, end: date | None, language: str) -> str:
    """Return a span of days in figures without repetition: "22.–24.11.2026.", for tables."""
    if end is None or end == start:
        return numeric(start, language)
    if start.year != end.year:
        return numeric_span(start, end, language)
    point = _POINT[language]
    first = f"{start:%d}{point}" if start.month == end.month else f"{start:%d.%m}{point}"
    return f"{first}–{numeric(end, language)}"


def month_text(year: int, month: int, language: str) -> str:
    """Return the heading of a month: "2026. gada novembris"."""
    name = month_name(month, language)
    return {"lv": f"{year}. gada {name}", "en": f"{name} {year}", "ru": f"{name} {year} г."}[
        language
    ]


def in_month_text(year: int, month: int, language: str) -> str:
    """Return the month as what has days in it: "February 2026", "2026. gada februārī"."""
    match language:
        case "lv":
            return f"{year}. gada {LATVIAN_LOCATIVE[month - 1]}"
        case "ru":
            # The prepositional of every month is its genitive with another last letter.
            return f"В {RUSSIAN_GENITIVE[month - 1][:-1]}е {year} года"
        case _:
            return month_text(year, month, language)


def day_text(day: date, language: str) -> str:
    """Return a day of this year with its weekday: "svētdiena, 22. novembris"."""
    words = {
        "lv": f"{day.day}. {month_name(day.month, 'lv')}",
        "en": f"{day.day} {month_name(day.month, 'en')}",
        "ru": f"{day.day} {RUSSIAN_GENITIVE[day.month - 1]}",
    }
    return f"{weekday_name(day, language)}, {words[language]}"


def date_text(start: date, end: date | None, language: str) -> str:
    """Return when something took place, written out for the middle of a sentence on a paper.

    "2026. gada 22. novembrī", "2026. gada 22.–24. novembrī", "no 2026. gada 28. novembra līdz
    3. decembrim": Latvian needs locative, genitive and dative.
    """
    write = {"lv": _latvian, "en": _english, "ru": _russian}[language]
    return write(start, start if end is None else end)


def _latvian(start: date, end: date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        days = f"{start.day}." if start == end else f"{start.day}.–{end.day}."
        return f"{start.year}. gada {days} {LATVIAN_LOCATIVE[start.month - 1]}"
    first = f"{start.year}. gada {start.day}. {LATVIAN_GENITIVE[start.month - 1]}"
    last = f"{end.day}. {LATVIAN_DATIVE[end.month - 1]}"
    if start.year != end.year:
        last = f"{end.year}. gada {last}"
    return f"no {first} līdz {last}"


def _english(start: date, end: date) -> str:
    last = f"{end.day} {month_name(end.month, 'en')} {end.year}"
    if start == end:
        return last
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{last}"
    first = f"{start.day} {month_name(start.month, 'en')}"
    if start.year != end.year:
        first = f"{first} {start.year}"
    return f"{first} – {last}"


def _russian(start: date, end: date) -> str:
    last = f"{end.day} {RUSSIAN_GENITIVE[end.month - 1]} {end.year} г."
    if start == end:
        return last
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{last}"
    first = f"{start.day} {RUSSIAN_GENITIVE[start.month - 1]}"
    if start.year != end.year:
        first = f"{first} {start.year} г."
    return f"с {first} по {last}"


def time_text(moment: time, language: str) -> str:
    """Return a time of day: "plkst. 16.00" in Latvian, "16:00" elsewhere."""
    return f"plkst. {clock_text(moment, language)}" if language == "lv" else f"{moment:%H:%M}"


def clock_text(moment: time, language: str) -> str:
    """Return a time of day beside a date: "16.00" in Latvian, "16:00" elsewhere."""
    return f"{moment:%H.%M}" if language == "lv" else f"{moment:%H:%M}"


def time_span_text(start: time, end: time | None, language: str) -> str:
    """Return from when until when: "plkst. 10.00–16.00"; the end may be open."""
    first = time_text(start, language)
    if end is None or end == start:
        return first
    return f"{first}–{clock_text(end, language)}"

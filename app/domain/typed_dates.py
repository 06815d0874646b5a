"""Reading days and times as people type them, in three languages and in no particular order.

It knows many spellings and prefers the Latvian order day, month, year. It never asks what day it
is: the day of today is handed in.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, time, timedelta
from typing import Final

from app.domain.date_words import (
    LATVIAN_DATIVE,
    LATVIAN_GENITIVE,
    LATVIAN_LOCATIVE,
    MONTHS,
    RUSSIAN_GENITIVE,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from app.domain.errors import InvalidValueError
from app.domain.search import fold


class NotADayError(InvalidValueError, ValueError):
    """What was typed is no day between 1900 and 2199."""

    def __init__(self, typed: str) -> None:
        super().__init__("day", typed)


class NoSuchDayError(NotADayError):
    """The month that was typed has fewer days."""

    def __init__(self, typed: str, year: int, month: int) -> None:
        super().__init__(typed)
        self.year = year
        self.month = month
        self.days = monthrange(year, month)[1]


class NotATimeError(InvalidValueError, ValueError):
    """What was typed is no time of day."""

    def __init__(self, typed: str) -> None:
        super().__init__("time", typed)


class _ShortMonthError(ValueError):
    """A day from 29 to 31 of a month that has fewer."""

    def __init__(self, year: int, month: int) -> None:
        super().__init__(year, month)
        self.year = year
        self.month = month


_FIRST_YEAR: Final = 1900
_LAST_YEAR: Final = 2199
# "28" typed in 2026 means 2028, "56" means 1956.
_YEARS_AHEAD: Final = 10

_PARTS: Final = re.compile(r"\d+|[^\W\d]+")
_SHORTEST_MONTH: Final = 3
_DAYS_AWAY: Final = {
    "sodien": 0, "today": 0, "segodnja": 0,
    "vakar": -1, "yesterday": -1, "vcera": -1,
    "rit": 1, "tomorrow": 1, "zavtra": 1,
}  # fmt: skip
_BESIDE_DAYS: Final = frozenset(
    {"gada", "gads", "g", "goda", "god", "of", "the", "st", "nd", "rd", "th"}
)
_BESIDE_TIMES: Final = frozenset({"plkst", "pulksten", "h", "at", "v", "c", "clock", "o"})


def _months_by_word() -> dict[str, int]:
    cases = [*MONTHS.values(), LATVIAN_GENITIVE, LATVIAN_DATIVE, LATVIAN_LOCATIVE, RUSSIAN_GENITIVE]
    return {fold(word): month for words in cases for month, word in enumerate(words, start=1)}


_MONTHS_BY_WORD: Final = _months_by_word()
_WEEKDAYS: Final = frozenset(
    fold(word) for words in (*WEEKDAYS.values(), *SHORT_WEEKDAYS.values()) for word in words
)


def parse_date(text: str, today: date) -> date:
    """Return the day that a person typed: 22.11.2026, 22/11/26, 22 11, 22. nov., 2026-11-22, rīt.

    A missing month or year is that of today. Raise NotADayError for anything else.
    """
    parts = _PARTS.findall(fold(text))
    if len(parts) == 1 and parts[0] in _DAYS_AWAY:
        return today + timedelta(days=_DAYS_AWAY[parts[0]])
    numbers = [part for part in parts if part.isdecimal()]
    months = [_month(part, text) for part in parts if not _is_beside_day(part)]
    if len(months) > 1:
        raise NotADayError(text)
    try:
        day = _named(numbers, months[0], today) if months else _numbered(numbers, today)
    except _ShortMonthError as short:
        raise NoSuchDayError(text, short.year, short.month) from short
    except ValueError as problem:
        raise NotADayError(text) from problem
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise NotADayError(text)
    return day


def _is_beside_day(part: str) -> bool:
    return part.isdecimal() or part in _BESIDE_DAYS or part in _WEEKDAYS


def _month(word: str, text: str) -> int:
    """Return the month that a word or its beginning names."""
    found = {month for name, month in _MONTHS_BY_WORD.items() if name.startswith(word)}
    if len(word) < _SHORTEST_MONTH or len(found) != 1:
        raise NotADayError(text)
    return found.pop()


def _named(numbers: list[str], month: int, today: date) -> date:
    """Return the day of a month that was given by name, with or without its year."""
    if len(numbers) == 1:
        return _day_of(today.year, month, _short(numbers[0]))
    day, year = numbers
    if len(day) == 4:
        day, year = year, day
    return _day_of(_year(year, today), month, _short(day))


def _numbered(numbers: list[str], today: date) -> date:
    """Return the day that numbers alone mean."""
    match numbers:
        case [run]:
            return _in_one_run(run, today)
        case [day, month]:
            return _day_of(today.year, _short(month), _short(day))
        case [year, month, day] if len(year) == 4:
            return _day_of(int(year), _short(month), _short(day))
        case [day, month, year]:
            return _day_of(_year(year, today), _short(month), _short(day))
        case _:
            raise ValueError(numbers)


def _in_one_run(run: str, today: date) -> date:
    """Return the day in figures without gaps: 22, 2211, 221126, 22112026 or 20261122."""
    # Where the other order has its century stands the month, and no month is a 19 or 20.
    if len(run) == 8 and int(run[4:6]) <= 12:
        return _day_of(int(run[:4]), int(run[4:6]), int(run[6:]))
    if len(run) in {6, 8}:
        return _day_of(_year(run[4:], today), int(run[2:4]), int(run[:2]))
    if len(run) == 4:
        return _day_of(today.year, int(run[2:]), int(run[:2]))
    return today.replace(day=_short(run))


def _day_of(year: int, month: int, day: int) -> date:
    is_month = 1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR
    if is_month and monthrange(year, month)[1] < day <= 31:
        raise _ShortMonthError(year, month)
    return date(year, month, day)


def _short(number: str) -> int:
    if len(number) > 2:
        raise ValueError(number)
    return int(number)


def _year(number: str, today: date) -> int:
    if len(number) == 4:
        return int(number)
    if len(number) != 2:
        raise ValueError(number)
    year = today.year // 100 * 100 + int(number)
    return year if year <= today.year + _YEARS_AHEAD else year - 100


def parse_time(text: str) -> time:
    """Return the time that a person typed: 10, 10.30, 10:30, 1030, plkst. 10.30, 10:30:00.

    Raise NotATimeError for anything else, also for "10.3", which may mean two things.
    """
    without_seconds = text.strip().removesuffix(":00") if text.count(":") == 2 else text
    parts = _PARTS.findall(fold(without_seconds))
    numbers = [part for part in parts if part.isdecimal()]
    if any(part not in _BESIDE_TIMES for part in parts if not part.isdecimal()):
        raise NotATimeError(text)
    try:
        return _time(numbers)
    except ValueError as problem:
        raise NotATimeError(text) from problem


def _time(numbers: list[str]) -> time:
    match numbers:
        case [hour] if len(hour) <= 2:
            return time(int(hour))
        case [run] if len(run) <= 4:
            return time(int(run[:-2]), int(run[-2:]))
        case [hour, minute] if len(hour) <= 2 and len(minute) == 2:
            return time(int(hour), int(minute))
        case _:
            raise ValueError(numbers)

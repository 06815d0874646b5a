"""A series of days: every week or every few weeks on some weekdays, until a day or so many times.

It knows how days follow each other and that some fall on public holidays. Plain values.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from app.domain.holidays_lv import Holiday, holiday_on

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_DAYS: Final = 60
"""No course has more days; a slip in the year must not fill the page."""

_LONGEST: Final = timedelta(days=366 * 3)


@dataclass(frozen=True, slots=True)
class Series:
    """Every `weeks` weeks on `weekdays` (Monday is 0), from `first`, until a day or so many times.

    Without weekdays it is the weekday of the first day; without an end it is one day.
    """

    first: date
    weeks: int = 1
    weekdays: frozenset[int] = frozenset()
    until: date | None = None
    times: int | None = None
    skips_holidays: bool = True


@dataclass(frozen=True, slots=True)
class SeriesDays:
    """The days of a series, and the holidays that were left out."""

    days: tuple[date, ...]
    left_out: tuple[tuple[date, Holiday], ...]


def days_of(series: Series) -> SeriesDays:
    """Return the days; a number of times counts the days that stay. Never more than MOST_DAYS."""
    days: list[date] = []
    left_out: list[tuple[date, Holiday]] = []
    most = min(MOST_DAYS if series.times is None else series.times, MOST_DAYS)
    if series.until is None and series.times is None:
        most = 1
    for day in _candidates(series):
        if len(days) >= most:
            break
        holiday = holiday_on(day)
        if holiday is not None and series.skips_holidays:
            left_out.append((day, holiday))
        else:
            days.append(day)
    return SeriesDays(tuple(days), tuple(left_out))


def _candidates(series: Series) -> Iterator[date]:
    weekdays = series.weekdays or {series.first.weekday()}
    monday = series.first - timedelta(days=series.first.weekday())
    last = series.first + _LONGEST if series.until is None else series.until
    while monday <= last:
        for weekday in sorted(weekdays):
            day = monday + timedelta(days=weekday)
            if series.first <= day <= last:
                yield day
        monday += timedelta(weeks=max(series.weeks, 1))

"""A month as it is shown: six weeks from a Monday, each day with its holiday and its events.

Plain values and the words for them. No widgets, no services.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from app.domain.dates import day_text
from app.domain.events import EventState
from app.services.wording.event_hints import holiday_words
from app.texts import language, translate
from ui.events.words import clock, state_look

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.events import CalendarEntry
    from app.domain.ids import EventId

DAYS_OF_WEEK: Final = 7
WEEKS: Final = 6


@dataclass(frozen=True, slots=True)
class DayLine:
    """An event in a day: its time and title; a cancelled one is struck out."""

    event: EventId
    words: str
    is_cancelled: bool


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of the grid."""

    on: date
    is_of_month: bool
    is_today: bool
    holiday: str
    lines: tuple[DayLine, ...]
    spoken: str


def first_shown(month: date) -> date:
    """Return the Monday that the month's grid begins with."""
    first = month.replace(day=1)
    return first - timedelta(days=first.weekday())


def last_shown(month: date) -> date:
    """Return the Sunday that the month's grid ends with."""
    return first_shown(month) + timedelta(days=WEEKS * DAYS_OF_WEEK - 1)


def month_days(month: date, entries: Iterable[CalendarEntry], today: date) -> tuple[MonthDay, ...]:
    """Return all days of the grid with what happens on them."""
    by_day: dict[date, list[CalendarEntry]] = {}
    for entry in entries:
        by_day.setdefault(entry.on, []).append(entry)
    begin = first_shown(month)
    days = (begin + timedelta(days=number) for number in range(WEEKS * DAYS_OF_WEEK))
    return tuple(_day(day, month, by_day.get(day, ()), today) for day in days)


def moved(month: date, by: int) -> date:
    """Return the first day of the month so many months on."""
    months = month.year * 12 + month.month - 1 + by
    return date(months // 12, months % 12 + 1, 1)


def _day(day: date, month: date, entries: Sequence[CalendarEntry], today: date) -> MonthDay:
    holiday = holiday_words(day)
    return MonthDay(
        on=day,
        is_of_month=(day.year, day.month) == (month.year, month.month),
        is_today=day == today,
        holiday=holiday,
        lines=tuple(map(_line, entries)),
        spoken=_spoken(day, holiday, entries, is_today=day == today),
    )


def _line(entry: CalendarEntry) -> DayLine:
    words = " ".join(part for part in (clock(entry.starts), entry.title) if part)
    return DayLine(entry.event, words, entry.state is EventState.CANCELLED)


def _spoken(day: date, holiday: str, entries: Sequence[CalendarEntry], *, is_today: bool) -> str:
    parts = [day_text(day, language())]
    if is_today:
        parts.append(translate("Events", "Today"))
    if holiday:
        parts.append(translate("Events", "public holiday: {name}").format(name=holiday))
    parts.append(translate("Events", "%n events", n=len(entries)))
    parts.extend(map(_spoken_entry, entries))
    return "; ".join(parts)


def _spoken_entry(entry: CalendarEntry) -> str:
    words = _line(entry).words
    if entry.state is EventState.CANCELLED:
        return f"{words}, {state_look(entry.state).word}"
    return words

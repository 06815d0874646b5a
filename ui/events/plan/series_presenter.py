"""What the panel for a series of days decides: which days these are, and what to tell of them.

Plain Python. The times and the place of the first sitting are those of all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from app.domain.dates import numeric, short_weekday_name
from app.domain.holidays_lv import holiday_name
from app.domain.series import MOST_DAYS, Series, SeriesDays, days_of
from app.texts import catalogue, language, translate
from ui.events.plan.presenter import MOST_SESSIONS, TypedSession

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_SHOWN = 12


@dataclass(frozen=True, slots=True)
class TypedSeries:
    """What stands in the panel."""

    first: date | None
    weeks: int = 1
    weekdays: tuple[str, ...] = ()
    until: date | None = None
    times: int | None = None
    skips_holidays: bool = True


class SeriesView(Protocol):
    """What the presenter asks of the panel and the page."""

    def show_series(self, words: str, problem: str) -> None:
        """Show which days these are, or what is still missing."""
        ...

    def take_days(self, sessions: Sequence[TypedSession]) -> None:
        """Close the panel and show these sittings."""
        ...


class SeriesPresenter:
    """Decides for one series."""

    def __init__(self, view: SeriesView) -> None:
        self._view = view
        self._sessions: tuple[TypedSession, ...] = ()

    def begin(self, sessions: Sequence[TypedSession], today: date) -> TypedSeries:
        """Begin after the sittings that stand in the page; return what the panel begins with."""
        self._sessions = tuple(sessions)
        days = [one.on for one in sessions if one.on is not None]
        return TypedSeries(first=min(days, default=today))

    def look(self, typed: TypedSeries) -> None:
        """Show the days of what is typed."""
        problem = _problem(typed)
        self._view.show_series("" if problem else _words(_days(typed)), problem)

    def take(self, typed: TypedSeries) -> None:
        """Put the days into the page; a day that stands there already is not doubled."""
        problem = _problem(typed)
        if problem:
            self._view.show_series("", problem)
            return
        kept = [one for one in self._sessions if not one.is_empty and one.on is not None]
        like = next((one for one in self._sessions if one.starts is not None), TypedSession())
        known = {one.on for one in kept}
        added = [replace(like, id=None, on=day) for day in _days(typed).days if day not in known]
        together = sorted((*kept, *added), key=_by_day)
        self._view.take_days(tuple(together[:MOST_SESSIONS]))


def _days(typed: TypedSeries) -> SeriesDays:
    assert typed.first is not None  # noqa: S101  asked for by _problem before
    return days_of(
        Series(
            typed.first,
            typed.weeks,
            frozenset(map(int, typed.weekdays)),
            typed.until,
            typed.times,
            skips_holidays=typed.skips_holidays,
        )
    )


def _problem(typed: TypedSeries) -> str:
    if typed.first is None:
        return translate("Events", "Write the day of the first time.")
    if typed.until is None and typed.times is None:
        return translate("Events", "Write the last day, or how many times.")
    if typed.until is not None and typed.until < typed.first:
        return translate("Events", "The last day lies before the first. Correct one of them.")
    if not _days(typed).days:
        return translate("Events", "No day fits. Choose another last day or weekday.")
    return ""


def _words(found: SeriesDays) -> str:
    days = [_day(day) for day in found.days[:_SHOWN]]
    if len(found.days) > _SHOWN:
        days.append("…")
    lines = [translate("Events", "%n days:", n=len(found.days)), ", ".join(days)]
    lines.extend(
        translate("Events", "Left out: {day}, {holiday}").format(
            day=_day(day), holiday=holiday_name(holiday, catalogue(language()))
        )
        for day, holiday in found.left_out
    )
    if len(found.days) == MOST_DAYS:
        lines.append(translate("Events", "An event has %n days at most.", n=MOST_DAYS))
    return "\n".join(lines)


def _day(day: date) -> str:
    return f"{short_weekday_name(day, language())} {numeric(day, language())}"


def _by_day(session: TypedSession) -> tuple[str, str]:
    day = "" if session.on is None else session.on.isoformat()
    return day, "" if session.starts is None else session.starts.isoformat()

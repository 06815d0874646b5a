"""Spans of days that move with today, beside the programme's own reporting periods."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.programme import ReportingPeriod


class Period(StrEnum):
    """A span of days that moves with today."""

    COMING = "coming"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


def span_of(
    period: str, today: date, periods: Sequence[ReportingPeriod]
) -> tuple[date | None, date | None]:
    """Return the first and the last day of a period, None where it has none.

    `period` is a Period, the id of a reporting period in hexadecimal digits, or "" for all days.
    """
    first_of_month = today.replace(day=1)
    match period:
        case Period.COMING:
            return today, None
        case Period.THIS_MONTH:
            return first_of_month, _last_of_month(today)
        case Period.LAST_MONTH:
            last = first_of_month - timedelta(days=1)
            return last.replace(day=1), last
        case Period.THIS_YEAR | Period.LAST_YEAR:
            year = today.year - (period == Period.LAST_YEAR)
            return date(year, 1, 1), date(year, 12, 31)
        case _:
            named = (one for one in periods if one.id.hex() == period)
            return next(((one.since, one.until) for one in named), (None, None))


def _last_of_month(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)

"""How the events are narrowed: state, kind, period, centre, mini-project. Plain values.

The periods are told from today, beside the programme's own reporting periods.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.events import EventFilter, EventState
from app.domain.ids import CentreId, MiniProjectId
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.programme import ReportingPeriod


class View(StrEnum):
    """How the events are shown."""

    LIST = "list"
    CALENDAR = "calendar"


class Period(StrEnum):
    """A span of days that moves with today."""

    COMING = "coming"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"


@dataclass(frozen=True, slots=True)
class ListState:
    """What was asked of the list. Ids are hexadecimal text, "" does not narrow."""

    text: str = ""
    state: str = ""
    kind: str = ""
    period: str = ""
    centre: str = ""
    mini_project: str = ""
    view: str = View.LIST.value

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything but the typed words leaves events out."""
        return any((self.state, self.kind, self.period, self.centre, self.mini_project))

    def kept(self) -> dict[str, str]:
        """Return what is remembered when Kopā is closed; a search begins anew."""
        return {
            "state": self.state,
            "kind": self.kind,
            "period": self.period,
            "centre": self.centre,
            "mini_project": self.mini_project,
            "view": self.view,
        }


def state_of(kept: Mapping[str, str]) -> ListState:
    """Return the list as it was left; what this version does not know is forgotten."""
    known = {name: kept.get(name, "") for name in ListState().kept()}
    if known["state"] not in set(EventState):
        known["state"] = ""
    if known["view"] not in set(View):
        known["view"] = View.LIST.value
    return ListState(**known)


def filter_of(
    asked: ListState, today: date, periods: Sequence[ReportingPeriod] = ()
) -> EventFilter:
    """Return what the service is asked for; an id that cannot be one narrows nothing."""
    since, until = span_of(asked.period, today, periods)
    return EventFilter(
        text=asked.text,
        state=EventState(asked.state) if asked.state else None,
        kind=asked.kind,
        since=since,
        until=until,
        centre=CentreId(_id(asked.centre)) if _id(asked.centre) else None,
        mini_project=MiniProjectId(_id(asked.mini_project)) if _id(asked.mini_project) else None,
    )


def period_words(period: Period) -> str:
    """Return a period for people."""
    words = {
        Period.COMING: translate("Events", "From today on"),
        Period.THIS_MONTH: translate("Events", "This month"),
        Period.LAST_MONTH: translate("Events", "Last month"),
        Period.THIS_YEAR: translate("Events", "This year"),
        Period.LAST_YEAR: translate("Events", "Last year"),
    }
    return words[period]


def span_of(
    period: str, today: date, periods: Sequence[ReportingPeriod]
) -> tuple[date | None, date | None]:
    """Return the first and the last day of a period; None where it has none."""
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


def _id(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""

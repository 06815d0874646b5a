"""How the events are narrowed: state, kind, period, centre, mini-project. Plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.events import EventFilter, EventState
from app.domain.ids import CentreId, MiniProjectId
from app.domain.periods import span_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from app.domain.programme import ReportingPeriod


class View(StrEnum):
    """How the events are shown."""

    LIST = "list"
    CALENDAR = "calendar"


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


def _id(text: str) -> bytes:
    try:
        return bytes.fromhex(text)
    except ValueError:
        return b""

"""The heart of the program: what happens on a day, and what is waiting to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.events import EventFilter, EventState
from app.persistence import event_lists, settings

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.domain.events import EventSummary
    from app.persistence.store import Store

_SOON = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Today:
    """What the Today screen shows.

    `without_attendance` are past events where nobody is marked and nothing counted, `not_closed`
    past ones with people that nobody marked as held. Moments are None where it never happened.
    """

    day: date
    events: tuple[EventSummary, ...]
    soon: tuple[EventSummary, ...]
    without_attendance: tuple[EventSummary, ...]
    not_closed: tuple[EventSummary, ...]
    last_backup: datetime | None
    last_export: datetime | None


class TodayService:
    """What the first screen asks."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def today(self, day: date | None = None) -> Today:
        """Return the events of a day (this day if none is given) and what is waiting."""
        wanted = day or self._store.clock.today()
        with self._store.database.reading() as connection:
            every = event_lists.summaries(connection, EventFilter())
            return Today(
                day=wanted,
                events=event_lists.on_day(connection, wanted),
                soon=tuple(reversed([one for one in every if _is_soon(one, wanted)])),
                without_attendance=tuple(one for one in every if _lacks_attendance(one, wanted)),
                not_closed=tuple(one for one in every if _is_not_closed(one, wanted)),
                last_backup=settings.read_moment(connection, "last_backup"),
                last_export=settings.read_moment(connection, "last_export"),
            )

    def clock_trouble(self) -> date | None:
        """Return the day the laptop claims when it cannot be right, None while it can."""
        if self._store.trusted_now() is not None:
            return None
        return self._store.clock.today()

    def confirm_clock(self) -> None:
        """Take the laptop's date as right: a person said so."""
        self._store.confirm_now()


def _is_soon(event: EventSummary, day: date) -> bool:
    if event.first_day is None or event.state is not EventState.PLANNED:
        return False
    return day < event.first_day <= day + _SOON


def _lacks_attendance(event: EventSummary, day: date) -> bool:
    if event.first_day is None or event.state is EventState.CANCELLED:
        return False
    return event.first_day < day and not event.present and not event.headcount


def _is_not_closed(event: EventSummary, day: date) -> bool:
    if event.last_day is None or event.state is not EventState.PLANNED:
        return False
    return event.last_day < day and bool(event.present or event.headcount)

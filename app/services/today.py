"""The heart of the program: what happens on a day, and what is waiting to be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from app.persistence import event_lists, settings, trust, waiting_papers

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.domain.events import EventLine, EventSummary
    from app.persistence.store import Store

_SOON = timedelta(days=14)
_STILL_MENDED = timedelta(days=400)
"""So long after an event its attendance is asked for: the reports of earlier years are made."""


@dataclass(frozen=True, slots=True)
class Today:
    """What the Today screen shows.

    `without_attendance` are events of the last year or so where nobody is marked and nothing
    counted, `not_closed` those with people that nobody marked as held. Moments are None where it
    never happened. `papers` are certificates that nobody has taken, `papers_since` the day of the
    oldest. `has_events` tells whether any event was ever planned.
    """

    day: date
    events: tuple[EventSummary, ...]
    soon: tuple[EventSummary, ...]
    without_attendance: tuple[EventLine, ...]
    not_closed: tuple[EventLine, ...]
    papers: int
    papers_since: date | None
    has_events: bool
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
        since = wanted - _STILL_MENDED
        with self._store.database.reading() as connection:
            papers, papers_since = waiting_papers.not_handed_out(connection, wanted)
            return Today(
                day=wanted,
                events=event_lists.on_day(connection, wanted),
                soon=event_lists.soon(connection, wanted, wanted + _SOON),
                without_attendance=event_lists.without_attendance(connection, since, wanted),
                not_closed=event_lists.not_closed(connection, since, wanted),
                papers=papers,
                papers_since=papers_since,
                has_events=event_lists.is_any(connection),
                last_backup=settings.read_moment(connection, "last_backup"),
                last_export=settings.read_moment(connection, "last_export"),
            )

    def belongs_to_programme(self) -> bool:
        """Say whether this laptop ever belonged to a programme; it costs nothing to ask."""
        with self._store.database.reading() as connection:
            return trust.is_any(connection)

    def clock_trouble(self) -> date | None:
        """Return the day the laptop claims when it cannot be right, None while it can."""
        if self._store.trusted_now() is not None:
            return None
        return self._store.clock.today()

    def confirm_clock(self) -> None:
        """Take the laptop's date as right: a person said so."""
        self._store.confirm_now()

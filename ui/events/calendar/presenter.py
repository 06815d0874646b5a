"""What the calendar decides: which month, what stands in it, where a day leads. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.dates import day_text, month_text
from app.texts import language
from ui.events.calendar.month import first_shown, last_shown, month_days, moved
from ui.events.place import EventPlace, PlanPlace
from ui.events.words import state_look, times

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from app.domain.events import CalendarEntry, EventFilter
    from app.domain.ids import EventId
    from ui.events.calendar.month import MonthDay
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An event of one day, as the panel beside the calendar tells it."""

    event: EventId
    title: str
    about: str


class CalendarView(Protocol):
    """What the presenter asks of the calendar."""

    def show_month(self, title: str, days: Sequence[MonthDay], at: date) -> None:
        """Show the days of a month, the cursor on one of them."""
        ...

    def show_day(self, title: str, lines: Sequence[EntryLine]) -> None:
        """Show the events of one day beside the calendar."""
        ...


class CalendarPresenter:
    """Decides for one month at a time."""

    def __init__(self, view: CalendarView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._at = desk.application.clock.today()
        self._wanted: EventFilter | None = None
        self._entries: tuple[CalendarEntry, ...] = ()

    def load(self, wanted: EventFilter) -> None:
        """Show the month at the cursor, narrowed by everything but days."""
        self._wanted = wanted
        application = self._desk.application
        since, until = first_shown(self._at), last_shown(self._at)
        self._entries = application.events.calendar(since, until, wanted)
        days = month_days(self._at, self._entries, application.clock.today())
        title = month_text(self._at.year, self._at.month, language())
        self._view.show_month(title[:1].upper() + title[1:], days, self._at)

    def go_to(self, day: date) -> None:
        """Put the cursor on a day; another month comes into sight with it."""
        is_same = (day.year, day.month) == (self._at.year, self._at.month)
        self._at = day
        if not is_same and self._wanted is not None:
            self.load(self._wanted)

    def turn(self, months: int) -> None:
        """Show a month before or after, the cursor on the same day as far as it has one."""
        first = moved(self._at, months)
        after = moved(first, 1)
        last = after.fromordinal(after.toordinal() - 1)
        self.go_to(first.replace(day=min(self._at.day, last.day)))

    def go_to_today(self) -> None:
        """Put the cursor on today."""
        today = self._desk.application.clock.today()
        self.go_to(today)
        if self._wanted is not None:
            self.load(self._wanted)

    def open(self, day: date) -> None:
        """Open what happens on a day: the one event, a choice of several, or planning one."""
        entries = [one for one in self._entries if one.on == day]
        events = list(dict.fromkeys(one.event for one in entries))
        if not events:
            self.plan(day)
        elif len(events) == 1:
            self.open_event(events[0])
        else:
            title = day_text(day, language())
            self._view.show_day(title[:1].upper() + title[1:], tuple(map(_line, entries)))

    def open_event(self, event: EventId) -> None:
        """Go to the page of an event."""
        self._go(EventPlace(event))

    def plan(self, day: date) -> None:
        """Go to planning an event on a day."""
        self._go(PlanPlace(day=day))


def _line(entry: CalendarEntry) -> EntryLine:
    parts = (times(entry.starts, entry.ends), entry.place, state_look(entry.state).word)
    return EntryLine(entry.event, entry.title, " · ".join(part for part in parts if part))

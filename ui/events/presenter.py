"""What the list of events decides: which are shown, what their number is called, what opens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.events import EventFilter, EventNumbers, EventState
from app.domain.exports import ListKind
from app.texts import translate
from ui.events.place import EventPlace, PlanPlace
from ui.lists_out.to_save import ListToSave, about_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.events import EventLine
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.shell.desk import Desk

_SEEN: Final = 200


@dataclass(frozen=True, slots=True)
class ListState:
    """What was asked of the list; it stays while other screens are shown."""

    text: str = ""
    state: EventState | None = None


class CountedWhenSeen:
    """Counts people for the rows in sight, and for all at once where many are asked for."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._events: Sequence[EventId] = ()
        self._counted: dict[EventId, EventNumbers] = {}

    def forget(self, events: Sequence[EventId]) -> None:
        """Count afresh, and only these events."""
        self._events, self._counted = events, {}

    def of(self, event: EventId) -> EventNumbers:
        """Return how many people an event has."""
        if event not in self._counted:
            # A screen shows some twenty rows: whoever asks for more puts the list in order.
            few = len(self._counted) < _SEEN
            asked = [event] if few else [one for one in self._events if one not in self._counted]
            self._counted.update(self._desk.application.events.numbers(asked or [event]))
        return self._counted.get(event, EventNumbers())


class EventListView(Protocol):
    """What the presenter asks of the list."""

    def show_events(self, events: Sequence[EventLine], count: str) -> None:
        """Show events and their number in words."""
        ...

    def show_nothing_found(self) -> None:
        """Say that nothing fits what was asked."""
        ...


class EventListPresenter:
    """Decides what stands in the list of events."""

    def __init__(self, view: EventListView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._state = ListState()
        self._numbers = CountedWhenSeen(desk)

    @property
    def state(self) -> ListState:
        return self._state

    def load(self) -> None:
        """Show what is kept now, narrowed as before."""
        found = self._desk.application.events.lines(self._wanted)
        self._numbers.forget([one.id for one in found])
        self._view.show_events(found, translate("Events", "%n events", n=len(found)))
        if not found and self._state.state is not None:
            self._view.show_nothing_found()

    def numbers(self, event: EventId) -> EventNumbers:
        """Return how many people an event of the list has."""
        return self._numbers.of(event)

    def search(self, text: str) -> None:
        """Show the events that have all the typed words in title or place."""
        self._state = replace(self._state, text=text)
        self.load()

    def choose_state(self, state: EventState | None) -> None:
        """Show the events of one state, or of all."""
        self._state = replace(self._state, state=state)
        self.load()

    def list_to_save(self) -> ListToSave:
        """Return the events that the list shows, to be saved as a table."""
        save = partial(self._desk.application.list_exports.save_events, wanted=self._wanted)
        is_whole = self._state == ListState()
        return ListToSave(ListKind.EVENTS, save, about_words(is_whole=is_whole))

    def open(self, event: EventId) -> None:
        """Go to the page of an event."""
        self._go(EventPlace(event))

    def plan(self) -> None:
        """Go to planning a further event."""
        self._go(PlanPlace())

    @property
    def _wanted(self) -> EventFilter:
        return EventFilter(text=self._state.text, state=self._state.state)

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes can alter the list."""
        return changes.concern(
            "event", "event_kind", "session", "registration", "attendance", "headcount", "centre"
        )

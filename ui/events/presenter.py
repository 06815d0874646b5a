"""What the list of events decides: which are shown, as a list or a calendar, and what opens."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError
from app.domain.events import EventNumbers
from app.domain.exports import ListKind
from app.domain.periods import Period
from app.services.wording.errors import sentence
from app.services.wording.periods import period_words
from app.texts import translate
from ui.events.filters import ListState, View, filter_of, state_of
from ui.events.place import EventPlace, PaperPlace, PlanPlace
from ui.lists_out.to_save import ListToSave, about_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.events import EventFilter, EventLine
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.shell.desk import Desk

Named = tuple[str, str]
"""A value to narrow by, and its name."""

_SEEN: Final = 200
_VIEW: Final = "events"
# As printed in groups of four, or as read from a corner, which adds a digit.
_PAGE_CODE: Final = re.compile(r"(?:\d[ -]?){11,12}\d")


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

    def offer_filters(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Offer values to narrow by."""
        ...

    def show_state(self, state: ListState) -> None:
        """Show what is chosen, and the list or the calendar."""
        ...

    def show_events(self, events: Sequence[EventLine], count: str) -> None:
        """Show events and their number in words."""
        ...

    def show_calendar(self, wanted: EventFilter) -> None:
        """Show the calendar, narrowed."""
        ...

    def show_nothing_found(self) -> None:
        """Say that nothing fits what was asked."""
        ...


class EventListPresenter:
    """Decides what stands in the list of events. Filters stay also when Kopā is closed."""

    def __init__(self, view: EventListView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._state = state_of(desk.application.views.recall(_VIEW))
        self._numbers = CountedWhenSeen(desk)

    @property
    def state(self) -> ListState:
        return self._state

    def load(self) -> None:
        """Show what is kept now, narrowed as before."""
        choices = self._choices()
        self._forget_what_is_gone(choices)
        self._view.offer_filters(choices)
        self._view.show_state(self._state)
        self._show()

    def numbers(self, event: EventId) -> EventNumbers:
        """Return how many people an event of the list has."""
        return self._numbers.of(event)

    def search(self, text: str) -> None:
        """Show the events that have all the typed words in title or place."""
        self._state = replace(self._state, text=text)
        self._show()

    def open_typed(self) -> None:
        """Open the printed page whose code was typed or scanned here, instead of a title."""
        if not _PAGE_CODE.fullmatch(self._state.text.strip()):
            return
        try:
            page = self._desk.application.paper_entry.page(self._state.text)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._go(PaperPlace(page.kept.event, page.kept.code))

    def choose(self, name: str, value: str) -> None:
        """Narrow by one more thing, or no longer by it; "" does not narrow."""
        self._state = replace(self._state, **{name: value})
        self._desk.application.views.keep(_VIEW, self._state.kept())
        self._view.show_state(self._state)
        self._show()

    def clear(self) -> None:
        """Show all events; what was typed stays."""
        self._state = ListState(text=self._state.text, view=self._state.view)
        self._desk.application.views.keep(_VIEW, self._state.kept())
        self._view.show_state(self._state)
        self._show()

    def list_to_save(self) -> ListToSave:
        """Return the events that the list shows, to be saved as a table."""
        save = partial(self._desk.application.list_exports.save_events, wanted=self._wanted)
        is_whole = not self._state.text and not self._state.is_narrowed
        return ListToSave(ListKind.EVENTS, save, about_words(is_whole=is_whole))

    def open(self, event: EventId) -> None:
        """Go to the page of an event."""
        self._go(EventPlace(event))

    def plan(self) -> None:
        """Go to planning a further event."""
        self._go(PlanPlace())

    def plan_similar(self, event: EventId) -> None:
        """Go to planning a further event like one of the list."""
        self._go(PlanPlace(like=event))

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes can alter the list."""
        return changes.concern(
            "event", "event_kind", "session", "registration", "attendance", "headcount", "centre"
        )

    @property
    def _wanted(self) -> EventFilter:
        application = self._desk.application
        periods = application.programme.periods()
        return filter_of(self._state, application.clock.today(), periods)

    def _show(self) -> None:
        application, wanted = self._desk.application, self._wanted
        if self._state.view == View.CALENDAR.value:
            # The field for words is out of sight there: nothing unseen narrows.
            self._view.show_calendar(replace(wanted, text=""))
            return
        found = application.events.lines(wanted)
        self._numbers.forget([one.id for one in found])
        self._view.show_events(found, translate("Events", "%n events", n=len(found)))
        if not found and self._state.is_narrowed:
            self._view.show_nothing_found()

    def _choices(self) -> dict[str, list[Named]]:
        application = self._desk.application
        centres = application.settings.centres()
        periods = application.programme.periods()
        named = [(one.id.hex(), one.name) for one in periods]
        return {
            "kind": list(application.kinds.choices()),
            "period": [*((one.value, period_words(one)) for one in Period), *named],
            "centre": [(one.id.hex(), one.name) for one in centres] if len(centres) > 1 else [],
            "mini_project": [(one.id.hex(), one.title) for one in application.mini_projects.list()],
        }

    def _forget_what_is_gone(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Narrow no longer by what is not offered any more: nobody could see why events lack."""
        offered = {name: {value for value, _ in values} for name, values in choices.items()}
        gone = {
            name: "" for name, values in offered.items() if getattr(self._state, name) not in values
        }
        self._state = replace(self._state, **gone)

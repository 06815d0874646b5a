"""The list of events: search and states on top, a table below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.events import EventState
from app.domain.record_lists import ListKind
from app.texts import translate
from ui.events.columns import event_columns, identity_of
from ui.events.presenter import EventListPresenter
from ui.lists_in.act import ImportAct
from ui.lists_out.act import ExportAct
from ui.widgets.buttons import outlined, primary
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.segments import Segment, SegmentBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.events import EventLine
    from app.services.changes import Changes
    from ui.shell.desk import Desk

_ALL: Final = "all"


class EventListPage(ScreenFrame):
    """All events, found by typing and by their state."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__(translate("Events", "Events"), name="events.list", is_scrolled=False)
        self._presenter = EventListPresenter(self, desk, go)
        self._states = SegmentBar(_states(), name="events.state")
        self._list = RecordList(
            event_columns(self._presenter.numbers, desk.application.kinds.word),
            identity_of,
            name="events",
            words=ListWords(
                table=translate("Events", "Events"),
                search=translate("Events", "Search by title or place"),
                nothing_found=translate(
                    "Events", "No event is found. Check the spelling, or show all states."
                ),
            ),
            empty=EmptyState(
                translate("Events", "Here are all events of your centre. Plan the first one."),
                sign="events",
                button=outlined(
                    translate("Events", "Plan an event"),
                    self._presenter.plan,
                    name="events.plan_first",
                    sign="add",
                ),
            ),
        )
        self._list.filters.addWidget(self._states)
        self.body.addWidget(self._list, 1)
        self.set_main_act(
            primary(
                translate("Events", "Plan an event"),
                self._presenter.plan,
                name="events.plan",
                sign="add",
            )
        )
        self._export = ExportAct(self, desk, self._presenter.list_to_save, name="events.export")
        self._import = ImportAct(self, desk, ListKind.EVENTS, came_from="events")
        self.add_act(self._import.button)
        self.add_act(self._export.button)
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._presenter.open)
        self._states.chosen.connect(self._choose_state)

    def load(self) -> None:
        """Show what is kept now, narrowed as before."""
        self._presenter.load()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self._presenter.concerns(changes):
            self._presenter.load()

    def show_events(self, events: Sequence[EventLine], count: str) -> None:
        """Show events and their number in words."""
        self._list.show_records(events, count=count)

    def show_nothing_found(self) -> None:
        """Say that nothing fits what was asked."""
        self._list.show_nothing_found()

    def _choose_state(self, name: str) -> None:
        self._presenter.choose_state(None if name == _ALL else EventState(name))


def _states() -> tuple[Segment, ...]:
    return (
        Segment(_ALL, translate("Events", "All")),
        Segment(EventState.PLANNED.value, translate("Events", "Planned")),
        Segment(EventState.HELD.value, translate("Events", "Held")),
        Segment(EventState.CANCELLED.value, translate("Events", "Cancelled")),
    )

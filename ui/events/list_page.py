"""All events: as a list with a search, or as a calendar; both narrowed by the same choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QStackedWidget

from app.domain.record_lists import ListKind
from app.texts import translate
from ui.events.calendar.part import CalendarPart
from ui.events.columns import event_columns, identity_of
from ui.events.filter_bar import FilterBar
from ui.events.filters import View
from ui.events.presenter import EventListPresenter
from ui.lists_in.act import ImportAct
from ui.lists_out.act import ExportAct
from ui.widgets.buttons import outlined, primary
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.events import EventFilter, EventLine
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.events.filters import ListState
    from ui.events.presenter import Named
    from ui.shell.desk import Desk
    from ui.widgets.side_panel import SidePanel


class EventListPage(ScreenFrame):
    """All events, found by typing and by choosing."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__(translate("Events", "Events"), name="events.list", is_scrolled=False)
        self._presenter = EventListPresenter(self, desk, go)
        self._filters = FilterBar()
        self._list = self._made_list(desk)
        self._calendar = CalendarPart(desk, go)
        self._views = QStackedWidget()
        self._similar = outlined(
            translate("Events", "Plan a similar event"),
            self._plan_similar,
            name="events.similar",
            sign="copy",
        )
        self._lay_out(desk)
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._presenter.open)
        self._list.search.submitted.connect(self._presenter.open_typed)
        self._list.selected.connect(self._note_selected)
        self._filters.chosen.connect(self._choose)
        self._filters.cleared.connect(self._presenter.clear)
        self._calendar.panel_asked.connect(self._show_day)
        self._note_selected(None)

    def _made_list(self, desk: Desk) -> RecordList:
        return RecordList(
            event_columns(self._presenter.numbers, desk.application.kinds.word),
            identity_of,
            name="events",
            words=ListWords(
                table=translate("Events", "Events"),
                search=translate("Events", "Search by title or place"),
                nothing_found=translate(
                    "Events", "No event is found. Check the spelling, or show all events."
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

    def _lay_out(self, desk: Desk) -> None:
        self._list.filters.addWidget(self._similar)
        self._views.addWidget(self._list)
        self._views.addWidget(self._calendar)
        self.body.addWidget(self._filters)
        self.body.addWidget(self._views, 1)
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

    def load(self) -> None:
        """Show what is kept now, narrowed as before."""
        self._presenter.load()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self._presenter.concerns(changes):
            self._presenter.load()

    def take_focus(self) -> None:
        """Give the keys to the search, or to the calendar."""
        if self._views.currentWidget() is self._calendar:
            self._calendar.take_focus()
            return
        super().take_focus()

    # What the presenter asks of it

    def offer_filters(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Offer values to narrow by."""
        self._filters.offer(choices)

    def show_state(self, state: ListState) -> None:
        """Show what is chosen, and the list or the calendar."""
        self._filters.show_state(state)
        is_calendar = state.view == View.CALENDAR.value
        self._views.setCurrentWidget(self._calendar if is_calendar else self._list)

    def show_events(self, events: Sequence[EventLine], count: str) -> None:
        """Show events and their number in words."""
        self._list.show_records(events, count=count)

    def show_calendar(self, wanted: EventFilter) -> None:
        """Show the calendar, narrowed."""
        self._calendar.load(wanted)

    def show_nothing_found(self) -> None:
        """Say that nothing fits what was asked."""
        self._list.show_nothing_found()

    def _choose(self, name: str, value: str) -> None:
        self.close_panel()
        self._presenter.choose(name, value)
        if name == "view":
            self.take_focus()

    def _show_day(self, panel: SidePanel) -> None:
        self.show_panel(panel)

    def _note_selected(self, event: object) -> None:
        self._similar.setEnabled(event is not None)

    def _plan_similar(self) -> None:
        event = self._list.table.identity_at_cursor()
        if event is not None:
            self._presenter.plan_similar(cast("EventId", event))

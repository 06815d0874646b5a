"""The place of events: the list, planning, and the page of one event, one in sight at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.texts import translate
from ui.events.list_page import EventListPage
from ui.events.page.page import EventPage
from ui.events.place import (
    DISAGREEMENTS,
    CountsPlace,
    DisagreementsPlace,
    DoorPlace,
    EventPlace,
    ListPlace,
    PaperPlace,
    PlanPlace,
)
from ui.events.plan.page import PlanPage
from ui.shell.pages import PagedScreen
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.events.counts.page import CountsPage
    from ui.events.disagreements.page import DisagreementsPage
    from ui.shell.desk import Desk


class EventsScreen(PagedScreen):
    """Goes where it is asked to: an EventPlace, a PlanPlace, a ListPlace, or an event by its id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="events")
        self._desk = desk
        self._list = EventListPage(desk, self.open_record)
        self._plan: PlanPage | None = None
        self._event: EventPage | None = None
        self._counts: CountsPage | None = None
        self._disagreements: DisagreementsPage | None = None
        self.add_page(self._list)

    def load(self) -> None:
        """Show the list; what is half planned stays in sight until it is saved or given up."""
        is_planning = self._plan is not None and self.page_in_sight is self._plan
        if not (is_planning and self.has_unsaved_text()):
            self._show_list()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self.page_in_sight is self._list:
            self._list.take_changes(changes)
        elif self._event is not None and self.page_in_sight is self._event:
            self._event.take_changes(changes)
        elif self._counts is not None and self.page_in_sight is self._counts:
            self._counts.take_changes(changes)
        elif self._disagreements is not None and self.page_in_sight is self._disagreements:
            self._disagreements.take_changes(changes)

    def open_record(self, record: object) -> None:
        """Go to a place among the events; a bare id is the page of that event."""
        match record:
            case PlanPlace():
                self._begin_planning(record)
            case ListPlace():
                self._show_list()
            case DoorPlace():
                self._desk.go("door", record)
            case PaperPlace():
                self._desk.go("papers", record)
            case EventPlace():
                self._show_event(record)
            case CountsPlace():
                self._show_counts(record)
            case DisagreementsPlace():
                self._show_disagreements(record)
            case str() if record == DISAGREEMENTS:
                self._show_disagreements(DisagreementsPlace())
            case _:
                self._show_event(EventPlace(cast("EventId", record)))

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        made = (page for page in (self._plan, self._event, self._counts) if page is not None)
        return any(page.has_unsaved_text() for page in made)

    def _show_list(self) -> None:
        self._list.load()
        if self.page_in_sight is not self._list:
            self.show_page(self._list)

    def _show_event(self, place: EventPlace) -> None:
        page = self._made_event()
        if self.page_in_sight is not page:
            self.show_page(page)
        page.open_place(place)

    def _show_counts(self, place: CountsPlace) -> None:
        if self._counts is None:
            from ui.events.counts.page import CountsPage  # noqa: PLC0415  made when it is gone to

            self._counts = CountsPage(self._desk, self.open_record)
            self.add_page(self._counts)
        if self.page_in_sight is not self._counts:
            self.show_page(self._counts)
        self._counts.open_place(place)

    def _show_disagreements(self, place: DisagreementsPlace) -> None:
        if self._disagreements is None:
            from ui.events.disagreements.page import DisagreementsPage  # noqa: PLC0415  as above

            self._disagreements = DisagreementsPage(self._desk, self.open_record)
            self.add_page(self._disagreements)
        if self.page_in_sight is not self._disagreements:
            self.show_page(self._disagreements)
        self._disagreements.open_place(place)

    def _begin_planning(self, place: PlanPlace) -> None:
        page = self._made_plan()
        if page.has_unsaved_text():
            words = translate("Events", "Save this first, or give it up. Nothing typed is lost.")
            self._desk.say(words, Tone.ATTENTION)
        else:
            page.begin(place)
        self.show_page(page)

    # Pages are made when they are first gone to: the list is there in a third of the time.

    def _made_plan(self) -> PlanPage:
        if self._plan is None:
            self._plan = PlanPage(self._desk, self.open_record)
            self.add_page(self._plan)
        return self._plan

    def _made_event(self) -> EventPage:
        if self._event is None:
            self._event = EventPage(self._desk, self.open_record)
            self.add_page(self._event)
        return self._event

"""The place of signed paper: the printed pages, and one of them being entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.events.place import PaperPlace
from ui.paper.entry_page import EntryPage
from ui.paper.pages_page import PagesPage
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class PaperScreen(PagedScreen):
    """Goes to a PaperPlace: one page by its code, else the pages of an event or of all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="papers")
        self._desk = desk
        self._list = PagesPage(desk, self._go)
        self._entry = EntryPage(desk, self._go)
        self.add_page(self._list)
        self.add_page(self._entry)

    def load(self) -> None:
        """Show what is in sight as it is kept now."""
        if self.page_in_sight is self._list:
            self._list.load()
        else:
            self._entry.load()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self.page_in_sight is self._list:
            self._list.take_changes(changes)
        else:
            self._entry.take_changes(changes)

    def open_record(self, record: object) -> None:
        """Go to a page, or to the list that it is chosen from."""
        place = record if isinstance(record, PaperPlace) else PaperPlace()
        if place.code and self._entry.open_code(place.code):
            self.show_page(self._entry)
            return
        self._list.open_event(place.event)
        self.show_page(self._list)

    def has_unsaved_text(self) -> bool:
        """Tell whether a handwritten name was typed and not taken."""
        return self._entry.has_unsaved_text()

    def _go(self, place: object) -> None:
        if isinstance(place, PaperPlace):
            self.open_record(place)
        else:
            self._desk.go("events", place)

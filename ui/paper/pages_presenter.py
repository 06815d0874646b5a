"""Which printed pages are offered to be entered, and what a typed or scanned code opens.

Plain Python. A code is understood by the service; here it only filters the list while it is typed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError
from app.domain.search import fold
from app.services.wording.errors import sentence
from app.texts import translate
from ui.events.place import EventPlace, ListPlace, PaperPlace, Part

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.ids import EventId
    from app.domain.paper_entry import PageLine
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class PagesView(Protocol):
    """What the presenter asks of the page."""

    def show_event(self, title: str) -> None:
        """Say whose pages these are; "" for those of all events that wait."""
        ...

    def show_pages(self, pages: tuple[PageLine, ...], *, is_searched: bool) -> None:
        """Show pages to choose from."""
        ...


class PagesPresenter:
    """Decides for the stack of paper."""

    def __init__(self, view: PagesView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._event: EventId | None = None
        self._typed = ""
        self._pages: tuple[PageLine, ...] = ()

    def open(self, event: EventId | None) -> None:
        """Show the pages of an event, or those of all events that wait."""
        self._event = event
        self._typed = ""
        self.load()

    def load(self) -> None:
        """Show the pages as they are kept now."""
        service = self._desk.application.paper_entry
        try:
            if self._event is None:
                self._pages, title = service.waiting_pages(), ""
            else:
                self._pages = service.pages(self._event)
                title = self._desk.application.events.page(self._event).event.title
        except KopaError as error:
            self._desk.explain(sentence(error))
            self._go(ListPlace())
            return
        self._view.show_event(title)
        self._show()

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes can alter the list."""
        return changes.concern("sheet_page", "sheet_line", "attendance", "event", "session")

    def search(self, typed: str) -> None:
        """Show the pages whose code or event answers to what is typed."""
        self._typed = typed
        self._show()

    def open_typed(self) -> None:
        """Open the page of the code that is typed or scanned, or the only one in the list."""
        found = self._found()
        if self._typed.strip() and len(found) == 1:
            self.open_code(found[0].kept.code)
        else:
            self.open_code(self._typed)

    def open_code(self, code: str) -> None:
        """Open the page of a code, or say why there is none."""
        try:
            page = self._desk.application.paper_entry.page(code)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._go(PaperPlace(page.kept.event, page.kept.code))

    def print_sheet(self) -> None:
        """Go to the sheet of the event, none of whose pages was printed."""
        if self._event is not None:
            self._go(EventPlace(self._event, Part.SHEET))

    def go_back(self) -> None:
        """Go to the attendance of the event, or to the list of events."""
        if self._event is None:
            self._go(ListPlace())
        else:
            self._go(EventPlace(self._event, Part.ATTENDANCE))

    def back_words(self) -> str:
        """Return where the way back leads."""
        if self._event is None:
            return translate("Paper", "Events")
        return translate("Paper", "Attendance of the event")

    def has_event(self) -> bool:
        """Tell whether the pages are those of one event."""
        return self._event is not None

    def _found(self) -> tuple[PageLine, ...]:
        wanted = fold(self._typed)
        digits = "".join(wanted.split()).replace("-", "")
        if not wanted.strip():
            return self._pages
        return tuple(
            one
            for one in self._pages
            if (
                digits.isdigit()
                and (one.kept.code.startswith(digits) or digits[:-1] == one.kept.code)
            )
            or (not digits.isdigit() and wanted in fold(one.title))
        )

    def _show(self) -> None:
        self._view.show_pages(self._found(), is_searched=bool(self._typed.strip()))

"""The stack of paper: the code of a page typed or scanned, or one of those that were printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget

from app.domain.codes import shown_code
from app.services.wording.moments import moment_words
from app.texts import translate
from ui.paper.pages_presenter import PagesPresenter
from ui.paper.words import days_words, page_name, state_tone, state_words
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import row
from ui.widgets.record_table import RecordTable
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.search_field import SearchField
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.ids import EventId
    from app.domain.paper_entry import PageLine
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class PagesPage(ScreenFrame):
    """Printed pages, the newest first."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__("", name="papers", is_scrolled=False)
        self._presenter = PagesPresenter(self, desk, go)
        self._back = plain("", self._presenter.go_back, name="papers.back")
        self._code = SearchField(
            translate("Paper", "Code of the page: type its 12 digits, or scan a corner"),
            name="papers.code",
        )
        self._open = primary(
            translate("Paper", "Enter this page"),
            self._presenter.open_typed,
            name="papers.open",
            sign="next",
        )
        self._table = RecordTable(
            _columns(),
            _identity,
            spoken=translate("Paper", "Printed pages"),
            name="papers.table",
        )
        self._print = outlined(
            translate("Paper", "Print sign-in sheet"),
            self._presenter.print_sheet,
            name="papers.print",
            sign="print",
        )
        self._nothing = EmptyState("", sign="sheet", button=self._print)
        self._stack = QStackedWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        self.set_way_back(self._back)
        self.set_subtitle(
            translate("Paper", "The code stands at the foot of every page, in groups of four.")
        )
        top = row(gap=8)
        top.addWidget(self._code, 1)
        top.addWidget(self._open)
        self.body.addLayout(top)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._nothing)
        self.body.addWidget(self._stack, 1)
        self._code.typed.connect(self._presenter.search)
        self._code.submitted.connect(self._presenter.open_typed)
        self._code.left_down.connect(self._table.go_to_first)
        self._table.left_up.connect(self._code.setFocus)
        self._table.letter_typed.connect(self._code.type_on)
        self._table.opened.connect(self._presenter.open_code)

    # What the screen asks of it

    def open_event(self, event: EventId | None) -> None:
        """Show the pages of an event, or those of all events that wait."""
        self._code.clear()
        self._presenter.open(event)

    def load(self) -> None:
        """Show the pages as they are kept now."""
        self._presenter.load()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self._presenter.concerns(changes):
            self._presenter.load()

    def take_focus(self) -> None:
        """Give the keys to the code: a scanner types it there."""
        self._code.setFocus()

    # What the presenter asks of it

    def show_event(self, title: str) -> None:
        """Say whose pages these are, and where the way back leads."""
        self._back.setText(self._presenter.back_words())
        if title:
            words = translate("Paper", "From paper: {title}")
            self.set_title(words.format(title=title))
        else:
            self.set_title(translate("Paper", "From paper"))

    def show_pages(self, pages: tuple[PageLine, ...], *, is_searched: bool) -> None:
        """Show pages to choose from, or say why there are none."""
        self._table.show_records(pages)
        self._stack.setCurrentWidget(self._table if pages else self._nothing)
        has_event = self._presenter.has_event()
        self._print.setVisible(has_event and not is_searched)
        if is_searched:
            self._nothing.set_sentence(
                translate("Paper", "No page in this list answers. Enter looks among all pages.")
            )
        elif has_event:
            self._nothing.set_sentence(
                translate("Paper", "No sign-in sheet of this event was printed yet.")
            )
        else:
            self._nothing.set_sentence(
                translate("Paper", "No signed page waits. Any page opens by its code.")
            )


def _columns() -> tuple[Column[PageLine], ...]:
    return (
        Column(title=translate("Paper", "Event"), text=_title, second=_days, share=4, chars=16),
        Column(title=translate("Paper", "Page"), text=_page, share=2, chars=9),
        Column(title=translate("Paper", "Printed"), text=_printed, sort_key=_at, share=2, chars=12),
        Column(title=translate("Paper", "Code"), text=_code, share=2, chars=13),
        Column(
            title=translate("Paper", "State"), text=state_words, tone=state_tone, share=2, chars=17
        ),
    )


def _identity(line: PageLine) -> str:
    return line.kept.code


def _title(line: PageLine) -> str:
    return line.title


def _page(line: PageLine) -> str:
    return page_name(line.kept)


def _days(line: PageLine) -> str:
    return days_words(line.days)


def _printed(line: PageLine) -> str:
    moment = moment_words(line.kept.printed_at)
    if line.is_newest:
        return moment
    return translate("Paper", "{moment}, older print").format(moment=moment)


def _at(line: PageLine) -> str:
    return line.kept.printed_at


def _code(line: PageLine) -> str:
    return shown_code(line.kept.code)

"""The first screen: the events of the day as cards, what waits and what comes soon beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from app.texts import translate
from ui.certificates.place import FROM_LIST
from ui.lists_in.act import ImportAct
from ui.shell.screen import Screen
from ui.theme.tokens import Tone
from ui.today.beginning import Beginning
from ui.today.cards import EventCardView, SoonRow, WaitingRow
from ui.today.presenter import TodayPresenter
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Sign, divider, second
from ui.widgets.layouts import clear, column, row
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.changes import Changes
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk
    from ui.today.presenter import Counted, TodayPage

_PAUSE_MS: Final = 300
"""Before duplicates are counted: whoever only passes by, or has just started, waits for nothing."""


class TodayScreen(Screen):
    """The day. Everything leads somewhere; nothing has to be searched."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Today", "Today"), name="today", is_scrolled=True)
        self._desk = desk
        self._presenter = TodayPresenter(self, desk)
        self._soon_counted = QTimer(self)
        self._soon_counted.setSingleShot(True)
        self._soon_counted.setInterval(_PAUSE_MS)
        self._soon_counted.timeout.connect(self._count_duplicates)
        self._plan = outlined(
            translate("Today", "Plan an event"),
            self._presenter.plan_event,
            name="today.plan",
            sign="add",
        )
        # A centre that comes from Excel begins with its lists.
        self._import = ImportAct(self, desk, None, came_from="today")
        # A coordinator plans little: the records come from the centres.
        self._centres = outlined(
            translate("Today", "Join with the laptops of centres"),
            self._presenter.begin_exchange,
            name="today.centres_first",
            sign="exchange",
        )
        self._beginning = Beginning(
            primary(
                translate("Today", "Plan an event"),
                self._presenter.plan_event,
                name="today.plan_first",
                sign="add",
            ),
            self._centres,
            self._import.button,
            # A teacher whose workshop is over needs papers and plans nothing.
            plain(
                translate("Today", "Print certificates from a list"),
                self._begin_certificates,
                name="today.certificates_first",
                sign="certificates",
            ),
        )
        self._awaiting = EmptyState(
            translate("Today", "No events yet: they come with the files from the other laptops."),
            sign="events",
            button=outlined(
                translate("Today", "To the exchange"),
                self._presenter.begin_exchange,
                name="today.exchange",
                sign="exchange",
            ),
        )
        self._no_event = Card(tone=Tone.NEUTRAL)
        self._cards = column(gap=16)
        self._soon = Card(translate("Today", "Coming soon"))
        self._waiting = Card(translate("Today", "Waiting"), tone=Tone.ATTENTION)
        self._safe = Card(translate("Today", "In order"))
        self._parts = SideBySide(shares=(5, 3))
        self._lay_out()

    def _begin_certificates(self) -> None:
        self._desk.go("certificates", FROM_LIST)

    def _lay_out(self) -> None:
        self.set_main_act(self._plan)
        self._no_event.add(second(translate("Today", "No event takes place today.")))
        self._parts.left.addWidget(self._no_event)
        self._parts.left.addLayout(self._cards)
        self._parts.left.addWidget(self._soon)
        self._parts.left.addStretch(1)
        self._parts.right.addWidget(self._waiting)
        self._parts.right.addWidget(self._safe)
        self._parts.right.addStretch(1)
        self.body.addWidget(self._beginning, 1)
        self.body.addWidget(self._awaiting, 1)
        self.body.addWidget(self._parts)
        self.body.addStretch(1)

    def load(self) -> None:
        """Show the day as it is kept now."""
        self._presenter.load()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self._presenter.concerns(changes):
            self._presenter.load()

    def begin_counting_soon(self) -> None:
        """Let duplicates and signed paper be counted once the day is painted."""
        self._soon_counted.start()

    def _count_duplicates(self) -> None:
        # The window may have gone on, or have let its data go, while the day was painted.
        if self.isVisible():
            self._presenter.count_duplicates()

    def listen_to(self, counting: RunningJob) -> None:
        """Hand on what becomes of the counting; Qt stops listening when the screen is gone."""
        counting.succeeded.connect(self._take_count)
        counting.ended.connect(self._forget_counting)

    def _take_count(self, counted: Counted) -> None:
        self._presenter.take_count(counted)

    def _forget_counting(self) -> None:
        self._presenter.forget_counting()

    def show_page(self, page: TodayPage) -> None:
        """Show the day."""
        self.set_title(page.day)
        self._beginning.setVisible(page.is_beginning and not page.only_reads)
        self._awaiting.setVisible(page.is_beginning and page.only_reads)
        self._centres.setVisible(page.gathers)
        self._parts.setVisible(not page.is_beginning)
        self._plan.setVisible(not page.is_beginning and not page.only_reads)
        self._no_event.setVisible(not page.cards)
        self._show_cards(page)
        self._show_soon(page)
        self._show_waiting(page)
        self._show_safe(page)

    def _show_cards(self, page: TodayPage) -> None:
        clear(self._cards)
        for place, shown in enumerate(page.cards):
            name = f"today.event{place}"
            card = EventCardView(shown, name=name, only_opens=page.only_reads)
            card.attendance_asked.connect(self._presenter.take_attendance)
            card.door_asked.connect(self._presenter.open_door)
            card.sheet_asked.connect(self._presenter.print_sheet)
            card.certificates_asked.connect(self._presenter.print_certificates)
            card.opened.connect(self._presenter.open_event)
            self._cards.addWidget(card)

    def _show_soon(self, page: TodayPage) -> None:
        clear(self._soon.body)
        self._soon.setVisible(bool(page.soon))
        for place, line in enumerate(page.soon):
            shown = SoonRow(line, name=f"today.soon{place}")
            shown.opened.connect(self._presenter.open_event)
            self._add_below(self._soon, shown)

    def _show_waiting(self, page: TodayPage) -> None:
        clear(self._waiting.body)
        self._waiting.setVisible(bool(page.waiting))
        for place, line in enumerate(page.waiting):
            shown = WaitingRow(line, name=f"today.waiting{place}")
            shown.settled.connect(self._presenter.settle)
            self._add_below(self._waiting, shown)

    def _show_safe(self, page: TodayPage) -> None:
        clear(self._safe.body)
        self._safe.setVisible(bool(page.safe))
        for words in page.safe:
            line = row(gap=8)
            line.addWidget(Sign("check", ink="accent", size=18))
            line.addWidget(second(words), 1)
            self._safe.body.addLayout(line)

    def _add_below(self, card: Card, widget: QWidget) -> None:
        if card.body.count():
            card.add(divider())
        card.add(widget)

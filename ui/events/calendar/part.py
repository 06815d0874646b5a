"""The calendar of events: a month with its name above, and the way to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.events.calendar.month_view import MonthView
from ui.events.calendar.presenter import CalendarPresenter
from ui.widgets.buttons import Button, Rank, icon_button, outlined
from ui.widgets.labels import TextLabel, divider, small
from ui.widgets.layouts import column, row
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from PySide6.QtWidgets import QVBoxLayout

    from app.domain.events import EventFilter
    from ui.events.calendar.month import MonthDay
    from ui.events.calendar.presenter import EntryLine
    from ui.shell.desk import Desk

_RIM = 4


class CalendarPart(QWidget):
    """A month of events. `panel_asked` carries a panel to be shown beside the page."""

    panel_asked = Signal(object)

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__()
        self.setObjectName("events.calendar")
        self._presenter = CalendarPresenter(self, desk, go)
        self._title = TextLabel("", "heading", wraps=False)
        self._month = MonthView()
        self._lay_out()
        self._month.moved.connect(self._go_to)
        self._month.turned.connect(self._presenter.turn)
        self._month.today_asked.connect(self._presenter.go_to_today)
        self._month.opened.connect(self._presenter.open)
        self._month.planned.connect(self._presenter.plan)
        self._month.event_opened.connect(self._presenter.open_event)

    def _lay_out(self) -> None:
        head = row(gap=8)
        head.addWidget(
            icon_button(
                "chevron_left",
                translate("Events", "Month before"),
                self._turn_back,
                name="events.calendar.before",
            )
        )
        head.addWidget(
            icon_button(
                "chevron_right",
                translate("Events", "Month after"),
                self._turn_on,
                name="events.calendar.after",
            )
        )
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(
            outlined(
                translate("Events", "Today"),
                self._presenter.go_to_today,
                name="events.calendar.today",
                sign="today",
            )
        )
        layout = column(self, gap=8)
        layout.addLayout(head)
        layout.addWidget(self._month, 1)
        layout.addWidget(
            small(
                translate(
                    "Events",
                    "Enter opens the day · N plans an event on it · Page Up and Page Down turn "
                    "the month",
                )
            )
        )

    def take_focus(self) -> None:
        """Give the keys to the month."""
        self._month.setFocus()

    def load(self, wanted: EventFilter) -> None:
        """Show the month, narrowed by everything but days."""
        self._presenter.load(wanted)

    # What the presenter asks of it

    def show_month(self, title: str, days: Sequence[MonthDay], at: date) -> None:
        """Show the days of a month, the cursor on one of them."""
        self._title.set_text(title)
        self._month.show_days(days, at)

    def show_day(self, title: str, lines: Sequence[EntryLine]) -> None:
        """Show the events of one day beside the calendar."""
        panel = DayPanel(title, lines)
        panel.opened.connect(self._presenter.open_event)
        panel.plan_asked.connect(self._plan_at_cursor)
        self.panel_asked.emit(panel)

    def _go_to(self, day: date) -> None:
        self._presenter.go_to(day)
        self._month.put_cursor(day)

    def _turn_back(self) -> None:
        self._presenter.turn(-1)

    def _turn_on(self) -> None:
        self._presenter.turn(1)

    def _plan_at_cursor(self) -> None:
        day = self._month.day_at_cursor
        if day is not None:
            self._presenter.plan(day)


class DayPanel(SidePanel):
    """The events of one day. `opened` carries the one that was chosen, `plan_asked` nothing."""

    opened = Signal(object)
    plan_asked = Signal()

    def __init__(self, title: str, lines: Sequence[EntryLine]) -> None:
        super().__init__(title, name="events.calendar.day")
        for place, line in enumerate(lines):
            if place:
                self.add(divider())
            button = _EventButton(line, name=f"events.calendar.day.event{place}")
            button.opened.connect(self._tell_opened)
            self.body.addLayout(_block(button, line.about))
        self.body.addStretch(1)
        self.add_act(
            outlined(
                translate("Events", "Plan an event"),
                self._ask_plan,
                name="events.calendar.day.plan",
                sign="add",
            )
        )

    def _tell_opened(self, event: object) -> None:
        self.opened.emit(event)

    def _ask_plan(self) -> None:
        self.plan_asked.emit()


def _block(button: Button, about: str) -> QVBoxLayout:
    head = row()
    head.addWidget(button)
    head.addStretch(1)
    block = column(gap=0)
    block.addLayout(head)
    # Words begin where those of a link do: a link has a rim for its focus.
    under = column(margins=(_RIM, 0, 0, 0))
    under.addWidget(small(about))
    block.addLayout(under)
    return block


class _EventButton(Button):
    """The title of an event that opens it. `opened` carries its id."""

    opened = Signal(object)

    def __init__(self, line: EntryLine, *, name: str) -> None:
        super().__init__(line.title, rank=Rank.LINK)
        self.setObjectName(name)
        self.setAccessibleDescription(line.about)
        self._event = line.event
        self.acted.connect(self._open)

    def _open(self) -> None:
        self.opened.emit(self._event)

"""How to get to what laptops of a programme show: the exchange, and what is not theirs to change.

A new place is one line in PICTURES; which laptops there are is told by pictured_laptops.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pictured_laptops
from pictured_window import Picture, press, settle, the_application, wait_for_work
from PySide6.QtWidgets import QWidget

from ui.events.place import EventPlace, Part
from ui.exchange.place import DIFFERENCES, LAPTOPS, LET_IN, PAPERS
from ui.widgets.record_table import RecordTable
from ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from app.domain.ids import EventId, LaptopId
    from ui.main_window import MainWindow


def _show_receiving(window: MainWindow) -> None:
    """Show what a file from a centre would bring."""
    _show_joining(window)
    press(window, "exchange.look")
    wait_for_work(window)


def _show_differences(window: MainWindow) -> None:
    window.go("exchange", DIFFERENCES)


def _show_joining(window: MainWindow) -> None:
    """Show the code that people read to the coordinator."""
    window.go("exchange")
    wait_for_work(window)


def _show_letting_in(window: MainWindow) -> None:
    """Show the code that the coordinator compares, and the part that is given."""
    window.go("exchange", LET_IN)
    wait_for_work(window)
    press(window, "let_in.stick.0")


def _show_welcome(window: MainWindow) -> None:
    """Show a welcome whose code is compared."""
    _show_joining(window)
    press(window, "exchange.join.welcome.0")


def _show_laptops(window: MainWindow) -> None:
    """Show all laptops, and one beside them that is silent."""
    laptops = the_application(window).laptops.overview().laptops
    _open_laptop(window, next(one.laptop for one in laptops if one.silent_for is not None))


def _show_leaving(window: MainWindow) -> None:
    """Show what it means that this laptop leaves its programme."""
    laptops = the_application(window).laptops.overview().laptops
    _open_laptop(window, next(one.laptop for one in laptops if one.seen.is_this))
    press(window, "laptop.leave")


def _open_laptop(window: MainWindow, laptop: LaptopId) -> None:
    window.go("exchange", LAPTOPS)
    table = window.findChild(RecordTable, "exchange.laptops.table")
    if table is None:
        raise LookupError("exchange.laptops.table")
    table.go_to(laptop)
    table.opened.emit(laptop)


def _show_recovery(window: MainWindow) -> None:
    window.go("exchange", PAPERS)


def _show_settings(window: MainWindow) -> None:
    """Show the part of the settings that only coordinators change."""
    window.go("settings")
    settle()
    # The programme stands above its periods, and both are seen then.
    shared = window.findChild(QWidget, "settings.periods.locked")
    if shared is None:
        raise LookupError("settings.periods.locked")
    bring_into_sight(shared)


def _show_template(window: MainWindow) -> None:
    """Show a template that the programme shares, beside the others."""
    window.go("certificates", "templates")
    wait_for_work(window)
    press(window, "templates.shared.0")


def _show_today(window: MainWindow) -> None:
    window.go("today")


def _show_event(window: MainWindow) -> None:
    window.go("events", EventPlace(_only_event(window), Part.OVERVIEW))


def _show_attendance(window: MainWindow) -> None:
    window.go("events", EventPlace(_only_event(window), Part.ATTENDANCE))


def _only_event(window: MainWindow) -> EventId:
    (event,) = the_application(window).events.list()
    return event.id


PICTURES = (
    Picture("sending", _show_joining, pictured_laptops.SENDER),
    Picture("receiving", _show_receiving, pictured_laptops.RECEIVER),
    Picture("differences", _show_differences, pictured_laptops.DIFFERING),
    Picture("joining", _show_joining, pictured_laptops.NEWCOMER),
    Picture("letting_in", _show_letting_in, pictured_laptops.OFFICE),
    Picture("welcome", _show_welcome, pictured_laptops.NEWCOMER),
    Picture("laptops", _show_laptops, pictured_laptops.OFFICE),
    Picture("leaving", _show_leaving, pictured_laptops.SENDER),
    Picture("recovery_paper", _show_recovery, pictured_laptops.OFFICE),
    Picture("settings_joined", _show_settings, pictured_laptops.SENDER),
    Picture("templates_joined", _show_template, pictured_laptops.SENDER),
    Picture("reader_today", _show_today, pictured_laptops.READER),
    Picture("reader_event", _show_event, pictured_laptops.READER),
    Picture("reader_attendance", _show_attendance, pictured_laptops.READER),
)

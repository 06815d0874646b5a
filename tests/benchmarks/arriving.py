"""From Enter at the door to somebody who is in: saved on the disk and shown on the screen.

The floor is a bare commit of one row of the same table in a copy of the same encrypted file, whose
triggers are taken away, and a bare table of Qt that is shown anew. The name was typed before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.domain.events import EventFilter
from tests.benchmarks.bench import opened, opened_bare
from tests.benchmarks.crowd import HALL
from tests.benchmarks.measuring import in_turns
from tests.benchmarks.screens import BareMarks
from tests.benchmarks.table import compared, limited, span
from tests.benchmarks.ticking import Bare, drop_triggers, syncs_compared
from tests.benchmarks.windows import Picture, kopa_window, settle
from tests.support.gui import press, type_text
from ui.door.screen import DoorScreen
from ui.events.place import DoorPlace
from ui.events.screen import EventsScreen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.bootstrap import Application
    from app.domain.ids import PersonId
    from tests.benchmarks.bench import Bench
    from tests.benchmarks.measuring import Seconds
    from tests.benchmarks.table import Line

_LIMIT = 0.015
_KEY_LIMIT = 0.030
_SHOWN = 60


def lines(bench: Bench) -> Iterator[Line]:
    """Let people in one after the other, each by a name and Enter."""
    times = bench.times(90)
    with bench.to_change(HALL, "door") as folder, bench.to_change(HALL, "bare_door") as other:
        with opened(folder) as application, opened_bare(other) as bare:
            drop_triggers(bare)
            rows = Bare(bare, times + 1)
            floor = BareMarks(_SHOWN, lambda _row: rows.write_next())
            # Each is measured once more than asked, to warm up.
            kopa = KopaDoor(application, Guests(application, times + 1))
            pair = in_turns(lambda: floor.mark(0), kopa.enter, times)
            typed = sorted(kopa.typed)
            kopa.close()
            floor.close()
        what = "door: Enter to saved and painted"
        yield compared(f"{what}, p50", pair.percentile(50), at_most=3.0)
        yield compared(f"{what}, p95", pair.percentile(95), at_most=3.0)
        slow = pair.percentile(95)[1]
        words = f"{what}, p95 in milliseconds"
        yield limited(words, span(slow), "< 15 ms", is_met=slow < _LIMIT)
        slow = typed[len(typed) * 95 // 100]
        words = f"door: third letter to painted, {bench.size(HALL).people:,} people, p95"
        yield limited(words, span(slow), "< 30 ms", is_met=slow < _KEY_LIMIT)
        what = "door: times the disk is asked to write through, each arrival"
        yield syncs_compared(what, "arrivals", folder, other, bench.own_folder)


class Guests:
    """People of different names who are expected at the newest event and are not there yet."""

    def __init__(self, application: Application, count: int) -> None:
        event = application.events.list(EventFilter())[0].id
        self.event = event
        self.session = application.events.page(event).sessions[0].id
        known = {one.name for one in application.attendance.grid(event).people}
        named: dict[str, PersonId] = {}
        for one in application.people.find("", count * 200):
            if one.name not in known:
                named.setdefault(one.name, one.id)
        self.expected = [(person, name) for name, person in named.items()][:count]
        application.attendance.register(event, [person for person, _ in self.expected])


class KopaDoor:
    """The door in Kopā's window."""

    def __init__(self, application: Application, guests: Guests) -> None:
        window = kopa_window(application, {"events": EventsScreen, "door": DoorScreen})
        window.go("events", DoorPlace(guests.event, guests.session))
        (self._door,) = window.findChildren(DoorScreen)
        self._waiting = iter(guests.expected)
        self._came = Picture(window, self._door.running)
        self._found = Picture(window, self._door.list.viewport())
        self.typed: list[Seconds] = []

    def enter(self) -> Seconds:
        """Return how long it takes from Enter on a typed name to the picture of the result."""
        _, name = next(self._waiting)
        field = self._door.field
        field.setText(name[:2])
        self.typed.append(self._found.after(lambda: type_text(field, name[2])))
        field.setText(name)
        settle()
        return self._came.after(lambda: press(field, Qt.Key.Key_Return))

    def close(self) -> None:
        self._came.close()

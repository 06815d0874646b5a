"""From the wish to look for duplicates to the list on the screen, among ten thousand people.

There is no floor to compare with: nothing else weighs names, contacts and attendance together. The
bar is the second that a person waits without wondering.
"""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop

from tests.benchmarks.bench import opened
from tests.benchmarks.crowd import PARISH
from tests.benchmarks.measuring import clocked
from tests.benchmarks.table import limited, span
from tests.benchmarks.windows import kopa_window, settle
from tests.support.gui import find
from ui.duplicates.place import DuplicatesPlace
from ui.people.screen import PeopleScreen
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.bootstrap import Application
    from tests.benchmarks.bench import Bench
    from tests.benchmarks.measuring import Seconds
    from tests.benchmarks.table import Line
    from ui.main_window import MainWindow

_LIMIT = 1.0


def lines(bench: Bench) -> Iterator[Line]:
    """Look through everybody, for the service alone and until the list is painted."""
    people = bench.size(PARISH).people
    with opened(bench.to_read(PARISH)) as application:
        alone = median(clocked(application.duplicates.review) for _ in range(bench.times(5)))
        words = f"duplicates: looking through {people:,} people"
        yield limited(words, span(alone), "≤ 1 s", is_met=alone <= _LIMIT)
        painted = median(_painted(application) for _ in range(bench.times(5)))
        words = "duplicates: wish to painted list, the first pair beside it"
        yield limited(words, span(painted), "≤ 1 s", is_met=painted <= _LIMIT)


def _painted(application: Application) -> Seconds:
    """Return how long the page takes that was never opened before."""
    window = kopa_window(application, {"people": PeopleScreen})
    window.resize(1366, 700)
    window.show()
    window.go("people")
    settle()
    taken = clocked(lambda: _look_through(window))
    window.release()
    window.close()
    window.deleteLater()
    settle()
    return taken


def _look_through(window: MainWindow) -> None:
    window.go("people", DuplicatesPlace())
    table = find(window, "duplicates.pairs", RecordTable)
    while not table.record_model.rowCount():
        # Sleeping in between, as Qt's own loop does: spinning keeps the work beside it waiting.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    window.grab()

"""Python's garbage collector, kept to the main thread and to the time between two events.

Left to itself it works in whichever thread makes the next object. On the thread of a job it would
delete widgets that only cycles still refer to, which Qt allows on the main thread alone. On the
main thread it may come while PySide makes a list of widgets out of their bare addresses
(QApplication.allWidgets), and some of them lead nowhere then. Either ends the program without a
word, rarely and anywhere. calibre, novelWriter and pyqtgraph collect on a timer for that reason.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 1_000


class Collector(QObject):
    """Collects garbage when enough has gathered. Make it on the main thread."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect_what_is_due)
        self._timer.start()

    def collect_what_is_due(self) -> None:
        """Collect the oldest generation that has grown past Python's own measure."""
        grown = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(grown) if count > limit]
        if due:
            gc.collect(max(due))

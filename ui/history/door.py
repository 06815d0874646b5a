"""The way from a page to the history of the record on it: an act, and a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from app.texts import translate
from ui import icons
from ui.history.panel import HistoryPanel
from ui.history.presenter import differences_shown, history_shown
from ui.widgets.buttons import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button
    from ui.widgets.screen_frame import ScreenFrame

KEYS: Final = "Ctrl+H"

_DIFFERENCES: Final = "differences"
"""What the exchange calls that page (ui.exchange.place); everything else there builds on this."""


class ActHolder(Protocol):
    """What takes a button: a page, a card, a panel."""

    def add_act(self, button: Button) -> object: ...


class HistoryDoor(QObject):
    """Gives a page the act "History", among its buttons, on a card of it, or in a menu.

    `record` is a bound method that returns the id of the record in sight, or None. `opened`
    carries nothing: the history took the place of a panel that was open.
    """

    opened = Signal()

    def __init__(
        self,
        page: ScreenFrame,
        desk: Desk,
        subject: str,
        record: Callable[[], bytes | None],
        place: ActHolder | QMenu | None = None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._subject = subject
        self._record = record
        self._panel: HistoryPanel | None = None
        self.stand_at(page if place is None else place)
        keys = QShortcut(QKeySequence(KEYS), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.open)

    def stand_at(self, place: ActHolder | QMenu) -> None:
        """Offer the act at one more place, such as a panel that is made anew each time."""
        name, words = f"{self._page.objectName()}.history", translate("History", "History")
        if not isinstance(place, QMenu):
            place.add_act(plain(words, self.open, name=name, sign="clock"))
            return
        action = place.addAction(icons.icon("clock", ink="second"), words)
        action.setObjectName(name)
        action.triggered.connect(self.open)

    def open(self) -> None:
        """Show what became of the record in sight; again, close it."""
        if self._is_open():
            self._page.close_panel()
            return
        record = self._record()
        if record is None:
            return
        application = self._desk.application
        panel = HistoryPanel(
            history_shown(application, self._subject, record),
            name=f"{self._page.objectName()}.history.panel",
            differences=differences_shown(application, self._subject, record),
        )
        panel.differences_asked.connect(self._look_at_differences)
        self._page.show_panel(panel)
        self._panel = panel
        self.opened.emit()

    def _look_at_differences(self) -> None:
        self._desk.go("exchange", _DIFFERENCES)

    def close(self) -> None:
        """Take the history away, because another record comes into sight."""
        if self._is_open():
            self._page.close_panel()

    def _is_open(self) -> bool:
        # A panel that another one took the place of is gone without a word.
        return self._panel is not None and self._page.panel is self._panel

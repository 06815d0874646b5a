"""The way from a page to the history of the record on it: an act, and a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app.texts import translate
from ui import icons
from ui.history.panel import HistoryPanel
from ui.history.presenter import history_shown
from ui.widgets.buttons import plain

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu

    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

KEYS: Final = "Ctrl+H"


class HistoryDoor(QObject):
    """Gives a page the act "History"; with a menu it stands there and not among the buttons.

    `record` is a bound method that returns the id of the record in sight, or None.
    """

    def __init__(
        self,
        page: ScreenFrame,
        desk: Desk,
        subject: str,
        record: Callable[[], bytes | None],
        menu: QMenu | None = None,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._subject = subject
        self._record = record
        self._panel: HistoryPanel | None = None
        name, words = f"{page.objectName()}.history", translate("History", "History")
        if menu is None:
            page.add_act(plain(words, self.open, name=name, sign="clock"))
        else:
            action = menu.addAction(icons.icon("clock", ink="second"), words)
            action.setObjectName(name)
            action.triggered.connect(self.open)
        keys = QShortcut(QKeySequence(KEYS), page)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.open)

    def open(self) -> None:
        """Show what became of the record in sight; again, close it."""
        if self._is_open():
            self._page.close_panel()
            return
        record = self._record()
        if record is None:
            return
        entries = history_shown(self._desk.application, self._subject, record)
        panel = HistoryPanel(entries, name=f"{self._page.objectName()}.history.panel")
        self._page.show_panel(panel)
        self._panel = panel

    def close(self) -> None:
        """Take the history away, because another record comes into sight."""
        if self._is_open():
            self._page.close_panel()

    def _is_open(self) -> bool:
        # A panel that another one took the place of is gone without a word.
        return self._panel is not None and self._page.panel is self._panel

"""What each file brought, kept for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.widgets.buttons import plain
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from ui.shell.desk import Desk


class ImportsPage(ScreenFrame):
    """All imports. `left` asks for the page of files."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Imports", "Imports"), name="exchange.imports", is_scrolled=True)
        self._desk = desk
        self.set_way_back(
            plain(translate("Exchange", "Exchange"), self.left.emit, name="exchange.imports.back")
        )

    def load(self) -> None:
        """Show what is so now."""

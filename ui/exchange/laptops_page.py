"""The laptops of the programme: who belongs, what came from each, and letting others in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.widgets.buttons import plain
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from ui.shell.desk import Desk


class LaptopsPage(ScreenFrame):
    """All laptops. `left` asks for the page of files."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Laptops", "Laptops"), name="exchange.laptops", is_scrolled=True)
        self._desk = desk
        self.set_way_back(
            plain(translate("Exchange", "Exchange"), self.left.emit, name="exchange.laptops.back")
        )

    def load(self) -> None:
        """Show what is so now."""

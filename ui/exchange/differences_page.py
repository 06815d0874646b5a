"""What two laptops wrote differently: what stands, what lost, and putting it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.widgets.buttons import plain
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from ui.shell.desk import Desk


class DifferencesPage(ScreenFrame):
    """The differences of the last 90 days. `left` asks for the page of files."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Differences", "Differences"),
            name="exchange.differences",
            is_scrolled=True,
        )
        self._desk = desk
        self.set_way_back(
            plain(
                translate("Exchange", "Exchange"), self.left.emit, name="exchange.differences.back"
            )
        )

    def load(self) -> None:
        """Show what is so now."""

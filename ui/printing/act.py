"""What a screen needs to print something.

    ask_print(self, desk, PaperToPrint(title, make, suggested_file, preview=pdf))

The box itself is loaded when something is first printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.printing.paper import PaperToPrint

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.shell.desk import Desk
    from ui.widgets.dialogs import Box

__all__ = ["PaperToPrint", "ask_print"]


def ask_print(beside: QWidget, desk: Desk, paper: PaperToPrint) -> Box:
    """Ask over the window of `beside` how a paper is printed; it can be opened and saved too."""
    from ui.printing.box import PrintBox  # noqa: PLC0415  see above

    box = PrintBox(beside.window(), desk, paper)
    box.open()
    return box

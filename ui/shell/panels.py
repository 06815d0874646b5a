"""The window's own panels, beside whatever page is in sight: who works here, and what was done.

It knows where such a panel stands and that it goes when another place comes into sight.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from ui.history.done_panel import DonePanel
    from ui.shell.desk import Desk
    from ui.shell.presenter import ShellPresenter
    from ui.widgets.screen_frame import ScreenFrame
    from ui.widgets.side_panel import SidePanel


class WindowPanels(QObject):
    """One panel at a time. `picked` carries nothing: somebody else is working now."""

    picked = Signal()

    def __init__(self, desk: Desk, presenter: ShellPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._presenter = presenter
        self._room: ScreenFrame | None = None
        self._panel: SidePanel | None = None
        self._done: DonePanel | None = None

    def ask_who_works(self, room: ScreenFrame) -> None:
        """Show those who can be picked, or take the panel away again."""
        if self._is_open("workers"):
            self.close_panel()
            return
        # Loaded when it is first needed: the start waits for nothing of it.
        from ui.workers.panel import WorkersPanel  # noqa: PLC0415

        panel = WorkersPanel(self._desk)
        panel.picked.connect(self._tell_picked)
        self._show(panel, room)

    def show_done(self, room: ScreenFrame) -> None:
        """Show what was done since the program was opened, or take the panel away again."""
        if self._is_open("done"):
            self.close_panel()
            return
        from ui.history.done_panel import DonePanel  # noqa: PLC0415  as above

        panel = DonePanel()
        panel.undo_asked.connect(self._presenter.undo_back_to)
        panel.redo_asked.connect(self._presenter.redo)
        self._show(panel, room)
        self._done = panel
        self.load()

    def load(self) -> None:
        """Show what was done by now, where the panel is open."""
        if self._done is None or not self._is_open("done"):
            return
        from ui.history.done import done_shown  # noqa: PLC0415  as above

        self._done.show_done(done_shown(self._desk.application))

    def close_panel(self) -> None:
        """Take the panel away: another place comes into sight."""
        if self._panel is not None and self._is_open(self._panel_name()):
            assert self._room is not None  # noqa: S101  a panel stands in a room
            self._room.close_panel()
        self._panel = self._done = None

    def _show(self, panel: SidePanel, room: ScreenFrame) -> None:
        self._done = None
        room.show_panel(panel)
        self._room, self._panel = room, panel

    def _is_open(self, name: str) -> bool:
        # A panel that a page put another in the place of is gone without a word.
        is_there = self._room is not None and self._room.panel is self._panel
        return self._panel is not None and is_there and self._panel_name() == name

    def _panel_name(self) -> str:
        return "done" if self._done is not None else "workers"

    def _tell_picked(self) -> None:
        self.picked.emit()

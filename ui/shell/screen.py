"""What every screen answers to: being shown, hearing of changes, being asked for one record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.changes import Changes


class Screen(ScreenFrame):
    """A screen of the window. Override what concerns it; the defaults do nothing."""

    def load(self) -> None:
        """Show what is kept now; called each time before the screen comes into sight."""

    def take_changes(self, changes: Changes) -> None:
        """Load again what an act changed; called only while the screen is in sight."""
        del changes
        self.load()

    def open_record(self, record: object) -> None:
        """Show one record, such as an event by its id; called after `load`."""

    def panel_room(self) -> ScreenFrame:
        """Return the page in sight, beside which the window may show a panel."""
        return self

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that leaving for good would lose."""
        return False

    @property
    def stands_alone(self) -> bool:
        """Whether nothing else may stand in the window, as at the door."""
        return False

    @property
    def has_own_steps(self) -> bool:
        """Whether Ctrl+Z takes back a step of this screen, such as a move in the editor."""
        return False

    def take_back(self) -> None:
        """Take back the newest step; asked of screens with steps of their own or that stand alone.

        The others leave it: the window takes back acts.
        """

    def do_again(self) -> None:
        """Do again the step that was taken back last, where the screen has steps of its own."""

    def may_close(self, then: Callable[[], object]) -> bool:
        """Tell whether the window may be closed; a screen that says no does it `then` itself."""
        del then
        return True

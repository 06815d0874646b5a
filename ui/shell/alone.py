"""A screen that stands alone in the window, such as the door: nothing around it, all of the screen.

It knows what to hide and how the window stood before. It does not know why a screen wants to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from ui.shell.screen import Screen


class Alone:
    """Who stands alone at the moment, if anybody does."""

    def __init__(self, window: QWidget, around: Sequence[QWidget]) -> None:
        self._window = window
        self._around = around
        self._hidden: tuple[QWidget, ...] = ()
        self._state = Qt.WindowState.WindowNoState
        self.screen: Screen | None = None

    def follow(self, screen: Screen) -> None:
        """Clear the window for a screen that stands alone, and furnish it again for any other."""
        if not screen.stands_alone:
            self.end()
            return
        if self.screen is None:
            self._hidden = tuple(one for one in self._around if not one.isHidden())
            for one in self._hidden:
                one.hide()
            self._state = self._window.windowState()
            self._fill(self._state | Qt.WindowState.WindowFullScreen)
        self.screen = screen

    def end(self) -> None:
        """Put everything back as it was."""
        if self.screen is None:
            return
        self.screen = None
        for one in self._hidden:
            one.show()
        self._fill(self._state)

    def _fill(self, state: Qt.WindowState) -> None:
        self._window.setWindowState(state)
        # Some systems take the keys from a window that changes its size so.
        if self._window.isVisible():
            self._window.activateWindow()

    def may_close(self, then: Callable[[], object]) -> bool:
        """Tell whether the window may be closed; otherwise the screen does it `then`."""
        return self.screen is None or self.screen.may_close(then)

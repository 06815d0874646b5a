"""The keys go to what is to be done next, also where that comes a moment after the page.

Sticks are looked at beside the window, so their buttons come late. Whoever went on meanwhile keeps
the keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class FirstKeys:
    """Gives the keys of a page on by `give`, which says whether there was something to have them.

    It does so once for each time that people come to the page.
    """

    def __init__(self, page: QWidget, give: Callable[[], bool]) -> None:
        self._page = page
        self._give = give
        self._held: QWidget | None = None

    def begin(self) -> None:
        """Give them on when there is something: the page has just taken them."""
        self._held = self._page.focusWidget()

    def go_on(self) -> None:
        """Give them on if nobody has moved them since, and there is something to have them.

        Another page may be in sight by now: keys that a hidden one takes are lost to both.
        """
        if not self._page.isVisible():
            return
        held, self._held = self._held, None
        if held is not None and held is self._page.focusWidget() and not self._give():
            self._held = held

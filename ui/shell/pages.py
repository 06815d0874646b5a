"""A screen of several pages, one of them in sight: a list, and what is opened from it.

It knows which page is in sight and gives it the keys. It does not know why a page is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout, QWidget

from ui.shell.screen import Screen

if TYPE_CHECKING:
    from ui.widgets.screen_frame import ScreenFrame


class _PageStack(QStackedLayout):
    """Pages as small as the one in sight can be, and not as high as the highest would like."""

    # Qt overrides
    def minimumHeightForWidth(self, width: int) -> int:
        page = self.currentWidget()
        layout = None if page is None else page.layout()
        return 0 if layout is None else layout.totalMinimumHeightForWidth(width)


class PagedScreen(Screen):
    """Pages with heads of their own take the place of the screen's head and body."""

    def __init__(self, *, name: str) -> None:
        super().__init__("", name=name, is_scrolled=False)
        inner = QWidget()
        self._pages = _PageStack(inner)
        self._content.hide()
        self._across.addWidget(inner, 1)

    @property
    def title(self) -> str:
        page = self.page_in_sight
        return "" if page is None else page.title

    @property
    def page_in_sight(self) -> ScreenFrame | None:
        """The page that people see."""
        page: ScreenFrame | None = self._pages.currentWidget()  # type: ignore[assignment]  # only pages are added
        return page

    def add_page(self, page: ScreenFrame) -> None:
        """Add a page; the first one is in sight."""
        self._pages.addWidget(page)

    def show_page(self, page: ScreenFrame) -> None:
        """Bring a page into sight and give it the keys."""
        self._pages.setCurrentWidget(page)
        page.take_focus()

    def panel_room(self) -> ScreenFrame:
        """Return the page in sight, beside which the window may show a panel."""
        return self.page_in_sight or self

    def take_focus(self) -> None:
        """Give the keys to the page in sight."""
        if self.page_in_sight is not None:
            self.page_in_sight.take_focus()

    def focus_search(self) -> bool:
        """Give the keys to the search of the page in sight; False where there is none."""
        return self.page_in_sight is not None and self.page_in_sight.focus_search()

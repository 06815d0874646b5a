"""The place of the exchange: files to and from the others, and the laptops of the programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.exchange.files_page import FilesPage
from ui.exchange.place import DIFFERENCES, IMPORTS, LAPTOPS
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from app.services.changes import Changes
    from ui.exchange.differences_page import DifferencesPage
    from ui.exchange.imports_page import ImportsPage
    from ui.exchange.joining_page import JoiningPage
    from ui.exchange.laptops_page import LaptopsPage
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame


class ExchangeScreen(PagedScreen):
    """Shows how to join on a laptop on its own, and files on one that belongs.

    A record to open is a name of ui.exchange.place. Pages besides the files are loaded when they
    are first asked for: most visits need only those.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="exchange")
        self._desk = desk
        self._files = FilesPage(desk)
        self._joining: JoiningPage | None = None
        self._laptops: LaptopsPage | None = None
        self._differences: DifferencesPage | None = None
        self._imports: ImportsPage | None = None
        self.add_page(self._files)
        self._files.laptops_asked.connect(self.show_laptops)
        self._files.differences_asked.connect(self.show_differences)
        self._files.imports_asked.connect(self.show_imports)

    # What the window asks of it

    def load(self) -> None:
        """Show the files, or on a laptop on its own how to join."""
        if self._desk.application.exchange.is_possible():
            self._show_files()
        else:
            self._show_joining()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        del changes
        page = self.page_in_sight
        if page is self._laptops and self._laptops is not None:
            self._laptops.load()
        elif page is self._differences and self._differences is not None:
            self._differences.load()
        elif page is self._imports and self._imports is not None:
            self._imports.load()
        else:
            self.load()

    def open_record(self, record: object) -> None:
        """Show one of the pages."""
        if record == LAPTOPS:
            self.show_laptops()
        elif record == DIFFERENCES:
            self.show_differences()
        elif record == IMPORTS:
            self.show_imports()

    def show_laptops(self) -> None:
        """Show the laptops of the programme."""
        if self._laptops is None:
            from ui.exchange.laptops_page import LaptopsPage  # noqa: PLC0415  see the class

            self._laptops = LaptopsPage(self._desk)
            self._laptops.left.connect(self.load)
            self.add_page(self._laptops)
        self._laptops.load()
        self._bring(self._laptops)

    def show_differences(self) -> None:
        """Show what two laptops wrote differently."""
        if self._differences is None:
            from ui.exchange.differences_page import (  # noqa: PLC0415  see the class
                DifferencesPage,
            )

            self._differences = DifferencesPage(self._desk)
            self._differences.left.connect(self.load)
            self.add_page(self._differences)
        self._differences.load()
        self._bring(self._differences)

    def show_imports(self) -> None:
        """Show what each file brought."""
        if self._imports is None:
            from ui.exchange.imports_page import ImportsPage  # noqa: PLC0415  see the class

            self._imports = ImportsPage(self._desk)
            self._imports.left.connect(self.load)
            self.add_page(self._imports)
        self._imports.load()
        self._bring(self._imports)

    def _show_files(self) -> None:
        self._files.load()
        self._bring(self._files)

    def _show_joining(self) -> None:
        if self._joining is None:
            from ui.exchange.joining_page import JoiningPage  # noqa: PLC0415  see the class

            self._joining = JoiningPage(self._desk)
            self._joining.joined.connect(self.load)
            self.add_page(self._joining)
        self._bring(self._joining)

    def _bring(self, page: ScreenFrame) -> None:
        if self.page_in_sight is not page:
            self.show_page(page)

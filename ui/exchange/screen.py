"""The place of the exchange: files to and from the others, and the laptops of the programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.exchange.files.page import FilesPage
from ui.exchange.place import DIFFERENCES, IMPORTS, LAPTOPS, LET_IN, PAPERS
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.changes import Changes
    from ui.exchange.differences.page import DifferencesPage
    from ui.exchange.imports.page import ImportsPage
    from ui.exchange.joining.let_in_page import LetInPage
    from ui.exchange.joining.page import JoiningPage
    from ui.exchange.laptops.page import LaptopsPage
    from ui.exchange.laptops.papers_page import PapersPage
    from ui.exchange.laptops.restoring_page import RestoringPage
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
        self._restoring: RestoringPage | None = None
        self._laptops: LaptopsPage | None = None
        self._let_in: LetInPage | None = None
        self._papers: PapersPage | None = None
        self._differences: DifferencesPage | None = None
        self._imports: ImportsPage | None = None
        self.add_page(self._files)
        self._files.laptops_asked.connect(self.show_laptops)
        self._files.differences_asked.connect(self.show_differences)
        self._files.imports_asked.connect(self.show_imports)
        self._files.wish_dropped.connect(self.show_letting_in)

    # What the window asks of it

    def load(self) -> None:
        """Show the files, or on a laptop that belongs to no programme how to join."""
        if self._joining is not None and self._joining.is_telling:
            return
        standing = self._desk.application.membership.standing()
        if standing is None or standing.is_out:
            self._show_joining()
        else:
            self._show_files()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        del changes
        page = self.page_in_sight
        if page in (self._let_in, self._papers, self._restoring):
            # What is half done there stays; it tells by itself how far it came.
            return
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
        elif record == LET_IN:
            self.show_letting_in()
        elif record == PAPERS:
            self.show_papers()
        elif record == DIFFERENCES:
            self.show_differences()
        elif record == IMPORTS:
            self.show_imports()

    def show_laptops(self) -> None:
        """Show the laptops of the programme, and how to join where there is none."""
        if self._desk.application.membership.standing() is None:
            self.load()
            return
        if self._laptops is None:
            from ui.exchange.laptops.page import LaptopsPage  # noqa: PLC0415  see the class

            self._laptops = LaptopsPage(self._desk)
            self._laptops.left.connect(self.load)
            self._laptops.let_in_asked.connect(self.show_letting_in)
            self._laptops.papers_asked.connect(self.show_papers)
            self._laptops.anew_asked.connect(self._begin_anew)
            self.add_page(self._laptops)
        self._laptops.load()
        self._bring(self._laptops)

    def show_letting_in(self, file: Path | None = None) -> None:
        """Show where a laptop is let in; with the file that asks to join it is opened at once."""
        from ui.exchange.joining.let_in_page import LetInPage  # noqa: PLC0415  see the class
        from ui.exchange.joining.let_in_presenter import may_let_in  # noqa: PLC0415  see the class

        if not may_let_in(self._desk):
            return
        if self._let_in is None:
            self._let_in = LetInPage(self._desk)
            self._let_in.left.connect(self.show_laptops)
            self.add_page(self._let_in)
        if file is None:
            self._let_in.begin()
        else:
            self._let_in.look_at(file)
        self._bring(self._let_in)

    def show_papers(self) -> None:
        """Show how recovery papers are made."""
        if self._papers is None:
            from ui.exchange.laptops.papers_page import PapersPage  # noqa: PLC0415  see the class

            self._papers = PapersPage(self._desk)
            self._papers.left.connect(self.show_laptops)
            self.add_page(self._papers)
        self._papers.begin()
        self._bring(self._papers)

    def show_differences(self) -> None:
        """Show what two laptops wrote differently."""
        if self._differences is None:
            from ui.exchange.differences.page import (  # noqa: PLC0415  see the class
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
            from ui.exchange.imports.page import ImportsPage  # noqa: PLC0415  see the class

            self._imports = ImportsPage(self._desk)
            self._imports.left.connect(self.load)
            self.add_page(self._imports)
        self._imports.load()
        self._bring(self._imports)

    def _show_files(self) -> None:
        self._files.load()
        self._bring(self._files)

    def _show_joining(self) -> None:
        page = self._joining_page()
        page.load()
        self._bring(page)

    def _joining_page(self) -> JoiningPage:
        if self._joining is None:
            from ui.exchange.joining.page import JoiningPage  # noqa: PLC0415  see the class

            self._joining = JoiningPage(self._desk)
            self._joining.joined.connect(self.load)
            self._joining.founded.connect(self.show_laptops)
            self._joining.restoring_asked.connect(self._show_restoring)
            self.add_page(self._joining)
        return self._joining

    def _show_restoring(self) -> None:
        if self._restoring is None:
            from ui.exchange.laptops.restoring_page import RestoringPage  # noqa: PLC0415  see the class

            self._restoring = RestoringPage(self._desk)
            self._restoring.left.connect(self.load)
            self._restoring.restored.connect(self.show_laptops)
            self.add_page(self._restoring)
        self._restoring.begin()
        self._bring(self._restoring)

    def _begin_anew(self) -> None:
        """Let a laptop ask with new keys that was taken out and cannot know it."""
        self._joining_page().begin_anew()

    def _bring(self, page: ScreenFrame) -> None:
        if self.page_in_sight is not page:
            self.show_page(page)

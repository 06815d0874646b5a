"""The place of the exchange: files to and from the others, and the laptops of the programme."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol, cast

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


class _Page(Protocol):
    """What every page of the exchange answers to."""

    def load(self) -> None:
        """Show what is so now; what is half done there stays."""
        ...


class ExchangeScreen(PagedScreen):
    """Shows how to join on a laptop on its own, and files on one that belongs.

    A record to open is a name of ui.exchange.place. Pages besides the files are loaded when they
    are first asked for: most visits need only those.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="exchange")
        self._desk = desk
        self._files = FilesPage(desk)
        self.add_page(self._files)
        self._files.laptops_asked.connect(self.show_laptops)
        self._files.differences_asked.connect(self.show_differences)
        self._files.imports_asked.connect(self.show_imports)
        self._files.report_asked.connect(self.show_import)
        self._files.wish_dropped.connect(self.show_letting_in)
        self._by_name = {
            LAPTOPS: self.show_laptops,
            LET_IN: self.show_letting_in,
            PAPERS: self.show_papers,
            DIFFERENCES: self.show_differences,
            IMPORTS: self.show_imports,
        }

    # What the window asks of it

    def load(self) -> None:
        """Show the files, or on a laptop that belongs to no programme how to join."""
        standing = self._desk.application.membership.standing()
        is_alone = standing is None or standing.is_out
        page = self._joining if is_alone or self._is_telling_of_joining() else self._files
        page.load()
        self._bring(page)

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        del changes
        page = self.page_in_sight
        if page in {self._files, vars(self).get("_joining")}:
            self.load()
        else:
            cast("_Page", page).load()

    def open_record(self, record: object) -> None:
        """Show one of the pages."""
        if isinstance(record, str) and record in self._by_name:
            self._by_name[record]()

    # The pages

    def show_laptops(self) -> None:
        """Show the laptops of the programme, and how to join where there is none."""
        if self._desk.application.membership.standing() is None:
            self.load()
            return
        self._laptops.load()
        self._bring(self._laptops)

    def show_letting_in(self, file: Path | None = None) -> None:
        """Show where a laptop is let in; with the file that asks to join it is opened at once."""
        from ui.exchange.joining.let_in_presenter import may_let_in  # noqa: PLC0415  see the class

        if not may_let_in(self._desk):
            return
        if file is None:
            self._let_in.begin()
        else:
            self._let_in.look_at(file)
        self._bring(self._let_in)

    def show_papers(self) -> None:
        """Show how recovery papers are made."""
        self._papers.begin()
        self._bring(self._papers)

    def show_differences(self) -> None:
        """Show what two laptops wrote differently."""
        self._differences.load()
        self._bring(self._differences)

    def show_imports(self) -> None:
        """Show what each file brought."""
        self._imports.load()
        self._bring(self._imports)

    def show_import(self, identity: bytes) -> None:
        """Show what one file brought."""
        self.show_imports()
        self._imports.open(identity)

    def _show_restoring(self) -> None:
        self._restoring.begin()
        self._bring(self._restoring)

    def _begin_anew(self) -> None:
        """Let a laptop ask with new keys that was taken out and cannot know it."""
        self._joining.begin_anew()

    def _is_telling_of_joining(self) -> bool:
        return "_joining" in vars(self) and self._joining.is_telling

    def _bring(self, page: ScreenFrame) -> None:
        if self.page_in_sight is not page:
            self.show_page(page)

    @cached_property
    def _joining(self) -> JoiningPage:
        from ui.exchange.joining.page import JoiningPage  # noqa: PLC0415  see the class

        page = JoiningPage(self._desk)
        page.joined.connect(self.load)
        page.founded.connect(self.show_laptops)
        page.restoring_asked.connect(self._show_restoring)
        self.add_page(page)
        return page

    @cached_property
    def _laptops(self) -> LaptopsPage:
        from ui.exchange.laptops.page import LaptopsPage  # noqa: PLC0415  see the class

        page = LaptopsPage(self._desk)
        page.left.connect(self.load)
        page.let_in_asked.connect(self.show_letting_in)
        page.papers_asked.connect(self.show_papers)
        page.anew_asked.connect(self._begin_anew)
        self.add_page(page)
        return page

    @cached_property
    def _let_in(self) -> LetInPage:
        from ui.exchange.joining.let_in_page import LetInPage  # noqa: PLC0415  see the class

        page = LetInPage(self._desk)
        page.left.connect(self.show_laptops)
        self.add_page(page)
        return page

    @cached_property
    def _papers(self) -> PapersPage:
        from ui.exchange.laptops.papers_page import PapersPage  # noqa: PLC0415  see the class

        page = PapersPage(self._desk)
        page.left.connect(self.show_laptops)
        self.add_page(page)
        return page

    @cached_property
    def _restoring(self) -> RestoringPage:
        from ui.exchange.laptops.restoring_page import RestoringPage  # noqa: PLC0415  see the class

        page = RestoringPage(self._desk)
        page.left.connect(self.load)
        page.restored.connect(self.show_laptops)
        self.add_page(page)
        return page

    @cached_property
    def _differences(self) -> DifferencesPage:
        from ui.exchange.differences.page import DifferencesPage  # noqa: PLC0415  see the class

        page = DifferencesPage(self._desk)
        page.left.connect(self.load)
        self.add_page(page)
        return page

    @cached_property
    def _imports(self) -> ImportsPage:
        from ui.exchange.imports.page import ImportsPage  # noqa: PLC0415  see the class

        page = ImportsPage(self._desk)
        page.left.connect(self.load)
        self.add_page(page)
        return page

"""The place of mini-projects: the list, one project, and the forms, each a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ui.mini_projects.form_page import ProjectFormPage
from ui.mini_projects.list_page import ProjectListPage
from ui.mini_projects.project_page import ProjectPage
from ui.shell.pages import PagedScreen

if TYPE_CHECKING:
    from app.domain.ids import MiniProjectId
    from app.services.changes import Changes
    from ui.shell.desk import Desk


class MiniProjectsScreen(PagedScreen):
    """Leads from the list to a project and to the forms, and back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="mini_projects")
        self._list = ProjectListPage(desk)
        self._project = ProjectPage(desk)
        self._adding = ProjectFormPage(desk, name="mini_project.adding")
        self._changing = ProjectFormPage(desk, name="mini_project.changing")
        for page in (self._list, self._project, self._adding, self._changing):
            self.add_page(page)
        self._list.opened.connect(self._open)
        self._list.adding_asked.connect(self._add)
        self._project.left.connect(self._show_list)
        self._project.changing_asked.connect(self._change)
        self._adding.saved.connect(self._open)
        self._adding.left.connect(self._show_list)
        self._changing.saved.connect(self._open)
        self._changing.left.connect(self._show_project)

    # What the window asks of it

    def load(self) -> None:
        """Show the list; what is half typed waits in its form."""
        self._show_list()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self.page_in_sight is self._list:
            self._list.load()
        elif self.page_in_sight is self._project:
            self._project.load()
        del changes

    def open_record(self, record: object) -> None:
        """Show a mini-project by id."""
        self._open(cast("MiniProjectId", record))

    def has_unsaved_text(self) -> bool:
        """Tell whether a form or a panel holds something that is not saved."""
        pages = (self._adding, self._changing, self._project)
        return any(page.has_unsaved_text() for page in pages)

    # What its pages ask of it

    def _show_list(self) -> None:
        self._list.load()
        self.show_page(self._list)

    def _open(self, project: MiniProjectId) -> None:
        self.show_page(self._project)
        self._project.open(project)

    def _show_project(self) -> None:
        self._project.load()
        self.show_page(self._project)

    def _add(self, title: str) -> None:
        self.show_page(self._adding)
        self._adding.begin_adding(title)

    def _change(self, project: MiniProjectId) -> None:
        self.show_page(self._changing)
        self._changing.begin_changing(project)

"""The list of mini-projects: search and filters on top, a table, and the sums below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.domain.mini_projects import MiniProjectState
from app.domain.record_lists import ListKind
from app.texts import translate
from ui.lists_in.act import ImportAct
from ui.lists_out.act import ExportAct
from ui.mini_projects.columns import identity_of, project_columns
from ui.mini_projects.list_presenter import ProjectListPresenter
from ui.mini_projects.words import states_word
from ui.widgets.buttons import outlined, primary
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import flow
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.segments import Segment, SegmentBar

if TYPE_CHECKING:
    from app.domain.ids import MiniProjectId
    from ui.mini_projects.list_presenter import ProjectsShown
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button

_ALL: Final = "all"


class ProjectListPage(ScreenFrame):
    """All mini-projects, found by typing, by state and by call.

    `opened` carries the id of a project, `adding_asked` the title that was searched in vain.
    """

    opened = Signal(object)
    adding_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("MiniProjects", "Mini-projects"), name="mini_projects.list", is_scrolled=False
        )
        self._presenter = ProjectListPresenter(self, desk)
        self._states = SegmentBar(_states(), name="mini_projects.state")
        self._call = ChoiceField([], nothing=translate("MiniProjects", "All calls"))
        self._call.name("mini_projects.call", translate("MiniProjects", "Project call"))
        self._totals = TextLabel("", "strong")
        self._list = self._make_list()
        self._import = ImportAct(self, desk, ListKind.MINI_PROJECTS, came_from="mini_projects")
        self._export = ExportAct(
            self, desk, self._presenter.list_to_save, name="mini_projects.export"
        )
        self._lay_out()
        self._connect()

    def _make_list(self) -> RecordList:
        return RecordList(
            project_columns(),
            identity_of,
            name="mini_projects",
            words=ListWords(
                table=translate("MiniProjects", "Mini-projects"),
                search=translate("MiniProjects", "Search by title, lead or call"),
                nothing_found=translate(
                    "MiniProjects",
                    "No mini-project is found. Check the spelling, or show all states and calls.",
                ),
            ),
            empty=EmptyState(
                translate(
                    "MiniProjects",
                    "Here are the small projects of local groups: who leads them, what they cost "
                    "and what came of them.",
                ),
                sign="projects",
                button=self._add_button("mini_projects.add_first"),
            ),
        )

    def _lay_out(self) -> None:
        choices = flow(gap=12)
        choices.addWidget(self._states)
        choices.addWidget(self._call)
        self.body.addLayout(choices)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._totals)
        self.set_main_act(
            primary(
                translate("MiniProjects", "Add mini-project"),
                self._presenter.begin_adding,
                name="mini_projects.add",
                sign="add",
            )
        )

        self.add_act(self._import.button)
        self.add_act(self._export.button)

    def _connect(self) -> None:
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._tell_opened)
        self._states.chosen.connect(self._choose_state)
        self._call.changed.connect(self._choose_call)

    def load(self) -> None:
        """Show what is kept now."""
        self._presenter.load()

    def show_projects(self, shown: ProjectsShown) -> None:
        """Show these rows and their sums."""
        self._call.set_choices([Choice(call, call) for call in shown.calls])
        self._call.setVisible(bool(shown.calls))
        self._totals.set_text(shown.totals)
        self._list.show_records(shown.lines, count=shown.count)
        if shown.is_narrowed and not shown.lines:
            self._list.show_nothing_found()

    def show_adding(self, title: str) -> None:
        """Lead to the form."""
        self.adding_asked.emit(title)

    def _add_button(self, name: str) -> Button:
        words = translate("MiniProjects", "Add mini-project")
        return outlined(words, self._presenter.begin_adding, name=name, sign="add")

    def _choose_state(self, name: str) -> None:
        self._presenter.choose_state(None if name == _ALL else MiniProjectState(name))

    def _choose_call(self) -> None:
        self._presenter.choose_call(str(self._call.value() or ""))

    def _tell_opened(self, project: MiniProjectId) -> None:
        self.opened.emit(project)


def _states() -> tuple[Segment, ...]:
    every = Segment(_ALL, translate("MiniProjects", "All"))
    return (every, *(Segment(one.value, states_word(one)) for one in MiniProjectState))

"""The list of mini-projects: what is shown for what was typed and chosen. It knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import NoCentreError
from app.domain.exports import ListKind
from app.domain.mini_projects import MiniProjectFilter, totals_of
from app.services.wording.errors import sentence
from app.texts import translate
from ui.lists_out.to_save import ListToSave, about_words
from ui.mini_projects.words import totals_words

if TYPE_CHECKING:
    from app.domain.mini_projects import MiniProjectLine, MiniProjectState
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class ProjectsShown:
    """The rows, how many they are and what they come to, in words; `calls` can be chosen from."""

    lines: tuple[MiniProjectLine, ...]
    count: str
    totals: str
    calls: tuple[str, ...]
    is_narrowed: bool


class ProjectListView(Protocol):
    """What the list asks of the screen."""

    def show_projects(self, shown: ProjectsShown) -> None:
        """Show these rows."""
        ...

    def show_adding(self, title: str) -> None:
        """Show the form for a mini-project of this title, or of none yet."""
        ...


class ProjectListPresenter:
    """Decides what the list shows."""

    def __init__(self, view: ProjectListView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._wanted = MiniProjectFilter()
        self._is_empty_handed = False

    def load(self) -> None:
        """Show what is kept now, narrowed as before."""
        projects = self._desk.application.mini_projects
        calls = projects.calls()
        if self._wanted.call not in ("", *calls):
            self._wanted = replace(self._wanted, call="")
        lines = projects.lines(self._wanted)
        self._is_empty_handed = not lines
        self._view.show_projects(
            ProjectsShown(
                lines=lines,
                count=translate("MiniProjects", "%n mini-projects", n=len(lines)),
                totals=totals_words(totals_of(lines)),
                calls=calls,
                is_narrowed=self._wanted != MiniProjectFilter(),
            )
        )

    def search(self, typed: str) -> None:
        """Show the projects that fit what was typed."""
        self._wanted = replace(self._wanted, text=typed)
        self.load()

    def choose_state(self, state: MiniProjectState | None) -> None:
        """Show the projects of one state, or of all."""
        self._wanted = replace(self._wanted, state=state)
        self.load()

    def choose_call(self, call: str) -> None:
        """Show the projects of one call, or of all."""
        self._wanted = replace(self._wanted, call=call)
        self.load()

    def list_to_save(self) -> ListToSave:
        """Return the mini-projects that the list shows, to be saved as a table."""
        shown = self._desk.application.mini_projects.lines(self._wanted)
        ids = [line.project.id for line in shown]
        save = partial(self._desk.application.list_exports.save_mini_projects, ids=ids)
        is_whole = self._wanted == MiniProjectFilter()
        return ListToSave(ListKind.MINI_PROJECTS, save, about_words(is_whole=is_whole))

    def begin_adding(self) -> None:
        """Lead to the form; a title that was searched in vain is already filled in."""
        if self._desk.application.settings.centre() is None:
            self._desk.explain(sentence(NoCentreError()))
            return
        typed = " ".join(self._wanted.text.split()) if self._is_empty_handed else ""
        self._view.show_adding(typed[:1].upper() + typed[1:])

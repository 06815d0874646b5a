"""Adding and changing a mini-project: what stands in the form, what is wrong, what is kept.

It knows the names of the form's fields: those of MiniProjectDraft, where `lead` stands for both
the organisation and the free name. It knows no widgets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.domain.mini_projects import MiniProjectDraft, MiniProjectState
from app.domain.search import fold
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.mini_projects.chosen import Chosen
from ui.people.suggestions import NewOrganisation, Suggestion, Suggestions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.domain.ids import MiniProjectId, OrganisationId
    from app.domain.mini_projects import MiniProjectPage
    from ui.shell.desk import Desk

_FIELD_OF = {"grant": "grant_cents", "own": "own_cents"}
"""How the service calls a field where the form calls it otherwise."""


class ProjectFormView(Protocol):
    """What the form asks of the screen."""

    def show_title(self, text: str) -> None:
        """Say whose form this is."""
        ...

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill all fields."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        ...

    def leave(self, project: MiniProjectId) -> None:
        """Lead to the project that was saved."""
        ...


class ProjectFormPresenter:
    """Decides what the form shows and keeps what was typed."""

    def __init__(self, view: ProjectFormView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._project: MiniProjectId | None = None
        self._suggestions = Suggestions(desk.application)

    @property
    def project(self) -> MiniProjectId | None:
        """The project that is being changed; None while one is being added."""
        return self._project

    def begin_adding(self, title: str) -> None:
        """Start with an empty form, or with a title that was searched in vain."""
        self._project = None
        self._view.show_title(translate("MiniProjects", "Add mini-project"))
        self._view.show_values(self._values(MiniProjectDraft(title), ""))

    def begin_changing(self, project_id: MiniProjectId) -> None:
        """Start with what is kept about a project."""
        page = self._desk.application.mini_projects.page(project_id)
        self._project = project_id
        words = translate("MiniProjects", "Change “{title}”").format(title=page.project.title)
        self._view.show_title(words)
        self._view.show_values(self._values(draft_of(page), page.lead))

    def begin_anew(self) -> None:
        """Forget what was typed and start again."""
        if self._project is None:
            self.begin_adding("")
        else:
            self.begin_changing(self._project)

    def territories(self, typed: str) -> tuple[Suggestion, ...]:
        """Return places that fit what was typed."""
        return self._suggestions.territories(typed)

    def leads(self, typed: str) -> tuple[Suggestion, ...]:
        """Return organisations that fit; what fits none is the name of a group without one."""
        found = self._suggestions.organisations(typed)
        return tuple(one for one in found if not isinstance(one.value, NewOrganisation))

    def calls(self, typed: str) -> tuple[str, ...]:
        """Return the calls typed before that contain what was typed."""
        every = self._desk.application.mini_projects.calls()
        return tuple(call for call in every if fold(typed) in fold(call))

    def save(self, values: Mapping[str, object]) -> None:
        """Keep the project and lead to its page, or show what is wrong."""
        try:
            project = self._kept(_draft(values))
        except NameMissingError as error:
            self._view.show_problem("title", sentence(error))
        except InvalidValueError as error:
            self._view.show_problem(_FIELD_OF.get(error.field, error.field), _words_of(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.leave(project)

    def _kept(self, draft: MiniProjectDraft) -> MiniProjectId:
        projects = self._desk.application.mini_projects
        if self._project is None:
            added = projects.add(draft)
            words = act_words("mini_project.add", {"name": added.title})
            self._desk.tell(Changes(frozenset({"mini_project"})), words)
            return added.id
        changes = projects.change(self._project, draft)
        if changes.subjects:
            self._desk.tell(changes, act_words("mini_project.change", {"name": draft.title}))
        return self._project

    def _values(self, draft: MiniProjectDraft, lead: str) -> dict[str, object]:
        territory = draft.territory
        return {
            "title": draft.title,
            "state": draft.state,
            "call": Chosen(draft.call, draft.call or None),
            "lead": Chosen(lead, draft.lead_organisation),
            "territory": self._suggestions.territory(territory) if territory else None,
            "applied_on": draft.applied_on,
            "since": draft.since,
            "until": draft.until,
            "grant_cents": draft.grant_cents or None,
            "own_cents": draft.own_cents or None,
            "people_planned": draft.people_planned or None,
            "story": draft.story,
            "note": draft.note,
        }


def draft_of(page: MiniProjectPage) -> MiniProjectDraft:
    """Return what is kept about a project as it would have been typed."""
    names = MiniProjectDraft.__dataclass_fields__
    return MiniProjectDraft(**{name: getattr(page.project, name) for name in names})


def _draft(values: Mapping[str, object]) -> MiniProjectDraft:
    lead, call = cast("Chosen", values["lead"]), cast("Chosen", values["call"])
    return MiniProjectDraft(
        title=str(values["title"] or ""),
        state=cast("MiniProjectState", values["state"]),
        lead_organisation=cast("OrganisationId | None", lead.record),
        lead_name="" if lead.record else lead.words,
        grant_cents=cast("int", values["grant_cents"] or 0),
        own_cents=cast("int", values["own_cents"] or 0),
        story=str(values["story"] or ""),
        call=call.words,
        applied_on=cast("date | None", values["applied_on"]),
        since=cast("date | None", values["since"]),
        until=cast("date | None", values["until"]),
        territory=str(values["territory"] or ""),
        people_planned=cast("int", values["people_planned"] or 0),
        note=str(values["note"] or ""),
    )


def _words_of(error: InvalidValueError) -> str:
    if error.reason == "before_start":
        return translate("MiniProjects", "The project cannot end before it begins.")
    return sentence(error)

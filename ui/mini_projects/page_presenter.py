"""The page of one mini-project: what it shows, and what its buttons do. It knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import resources
from app.domain.dates import numeric
from app.domain.errors import KopaError, NotFoundError
from app.domain.mini_projects import MiniProjectState
from app.domain.names import GivenNames, capitalised, split_full_name
from app.domain.numbers import number, share
from app.domain.organisations import OrganisationDraft
from app.domain.people import PersonDraft
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import language, translate
from ui.certificates.place import PapersOf
from ui.events.place import PlanPlace
from ui.mini_projects.words import money, span_words, state_look
from ui.people.suggestions import NewOrganisation, Suggestion, Suggestions

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.events import EventSummary
    from app.domain.ids import EventId, MiniProjectId, OrganisationId, PersonId
    from app.domain.mini_projects import (
        MiniProject,
        MiniProjectPage,
        MiniProjectPartner,
        MiniProjectPerson,
        MiniProjectRole,
    )
    from app.services.changes import Changes
    from ui.events.words import Look
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known: what it is, and the words for it."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class NextState:
    """What the project can become with one press, and the words for it."""

    state: MiniProjectState
    words: str


@dataclass(frozen=True, slots=True)
class NewPerson:
    """Somebody who is not kept yet, by the name that was typed."""

    name: str


@dataclass(frozen=True, slots=True)
class ProjectShown:
    """Everything on the page."""

    title: str
    about: str
    state: Look
    next_state: NextState | None
    facts: tuple[Fact, ...]
    money: tuple[Fact, ...]
    story: str
    partners: tuple[MiniProjectPartner, ...]
    people: tuple[MiniProjectPerson, ...]
    events: tuple[EventSummary, ...]


class ProjectPageView(Protocol):
    """What the page asks of the screen."""

    def show_project(self, shown: ProjectShown) -> None:
        """Show this project."""
        ...

    def leave(self) -> None:
        """Go back to the list: the project is not here any more."""
        ...

    def close_panel(self) -> None:
        """Close the panel for people and partners."""
        ...


class ProjectPagePresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: ProjectPageView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._project: MiniProjectId | None = None
        self._suggestions = Suggestions(desk.application)

    @property
    def project(self) -> MiniProjectId | None:
        """The project in sight."""
        return self._project

    def open(self, project_id: MiniProjectId) -> None:
        """Show a project."""
        self._project = project_id
        self.load()

    def load(self) -> None:
        """Show what is kept now; a project that was taken off leads back to the list."""
        if self._project is None:
            return
        try:
            page = self._desk.application.mini_projects.page(self._project)
        except NotFoundError:
            self._project = None
            self._view.leave()
            return
        self._view.show_project(self._shown(page))

    def remove(self) -> None:
        """Take the project off the list; the notice offers to undo it."""
        project = self._kept()
        if project is None:
            return
        changes = self._desk.application.mini_projects.remove(project.id)
        self._project = None
        self._view.leave()
        self._desk.tell(changes, act_words("mini_project.remove", {"name": project.title}))

    def go_on(self) -> None:
        """Let the project become what comes next."""
        project = self._kept()
        coming = None if project is None else _next_state(project.state)
        if project is None or coming is None:
            return
        changes = self._desk.application.mini_projects.set_state(project.id, coming.state)
        self._tell(changes, "mini_project.state", project.title)

    # People

    def people(self, typed: str) -> tuple[Suggestion, ...]:
        """Return people that fit, and last the one that could be added under the typed name."""
        found = self._suggestions.people(typed)
        name = capitalised(typed)
        if not any(map(str.isalpha, name)):
            return found
        words = translate("MiniProjects", "Add “{name}” as a person").format(name=name)
        return (*found, Suggestion(NewPerson(name), words))

    def set_person(self, person: PersonId | NewPerson, role: MiniProjectRole) -> None:
        """Give somebody a part, also somebody who is not kept yet."""
        projects, project = self._desk.application.mini_projects, self._kept()
        if project is None:
            return
        if isinstance(person, NewPerson):
            draft = _person_draft(person.name)
            name = f"{draft.given} {draft.surname}".strip()
            changes = projects.add_new_person(project.id, draft, role)
        else:
            name = self._desk.application.people.page(person).person.name
            changes = projects.set_person(project.id, person, role)
        self._view.close_panel()
        self._tell(changes, "mini_project.person", name)

    def remove_person(self, person: MiniProjectPerson) -> None:
        """Take somebody off the project."""
        project = self._kept()
        if project is not None:
            projects = self._desk.application.mini_projects
            changes = projects.remove_person(project.id, person.person)
            self._tell(changes, "mini_project.person_remove", person.name)

    def open_person(self, person: MiniProjectPerson) -> None:
        """Go to somebody's page."""
        self._desk.go("people", person.person)

    # Partners

    def organisations(self, typed: str) -> tuple[Suggestion, ...]:
        """Return organisations that fit, and last the one that could be added."""
        return self._suggestions.organisations(typed)

    def add_partner(self, partner: OrganisationId | NewOrganisation, kind: str) -> None:
        """Let an organisation take part, also one that is not kept yet."""
        projects, project = self._desk.application.mini_projects, self._kept()
        if project is None:
            return
        if isinstance(partner, NewOrganisation):
            name = partner.name
            changes = projects.add_new_partner(project.id, OrganisationDraft(name, kind))
        else:
            changes = projects.add_partner(project.id, partner)
            partners = projects.page(project.id).partners
            name = next((one.name for one in partners if one.organisation == partner), "")
        self._view.close_panel()
        self._tell(changes, "mini_project.partner", name)

    def remove_partner(self, partner: MiniProjectPartner) -> None:
        """Take an organisation off the partners."""
        project = self._kept()
        if project is not None:
            projects = self._desk.application.mini_projects
            changes = projects.remove_partner(project.id, partner.organisation)
            self._tell(changes, "mini_project.partner_remove", partner.name)

    def open_partner(self, partner: MiniProjectPartner) -> None:
        """Go to the organisation's page."""
        self._desk.go("organisations", partner.organisation)

    # Events

    def plan_event(self) -> None:
        """Plan an event of this project."""
        if self._project is not None:
            self._desk.go("events", PlanPlace(mini_project=self._project))

    def print_certificates(self) -> None:
        """Go to certificates and thanks for those who made the project happen."""
        if self._project is not None:
            self._desk.go("certificates", PapersOf(self._project))

    def open_event(self, event: EventId) -> None:
        """Go to an event of this project."""
        self._desk.go("events", event)

    def _kept(self) -> MiniProject | None:
        """Return the project in sight; one that is gone meanwhile leads back to the list."""
        if self._project is None:
            return None
        try:
            return self._desk.application.mini_projects.page(self._project).project
        except KopaError as error:
            self._desk.explain(sentence(error))
            self.load()
            return None

    def _tell(self, changes: Changes, act: str, name: str) -> None:
        self.load()
        if changes.subjects:
            self._desk.tell(changes, act_words(act, {"name": name}))

    def _shown(self, page: MiniProjectPage) -> ProjectShown:
        project = page.project
        return ProjectShown(
            title=project.title,
            about=" · ".join(filter(None, (page.lead, span_words(project)))),
            state=state_look(project.state),
            next_state=_next_state(project.state),
            facts=_known(_facts(page, self._desk.application.territories.label)),
            money=_known(_money(project)),
            story=project.story,
            partners=page.partners,
            people=page.people,
            events=page.events,
        )


def _known(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if fact.words)


def _facts(page: MiniProjectPage, place: Callable[[str], str]) -> tuple[Fact, ...]:
    project = page.project
    applied = "" if project.applied_on is None else numeric(project.applied_on, language())
    planned = number(project.people_planned, language()) if project.people_planned else ""
    return (
        Fact(translate("MiniProjects", "Who leads it"), page.lead),
        Fact(translate("MiniProjects", "Project call"), project.call),
        Fact(translate("MiniProjects", "Applied on"), applied),
        Fact(translate("MiniProjects", "Days"), span_words(project)),
        Fact(translate("MiniProjects", "Where"), place(project.territory)),
        Fact(translate("MiniProjects", "People planned (estimate)"), planned),
        Fact(translate("MiniProjects", "Note"), project.note),
    )


def _money(project: MiniProject) -> tuple[Fact, ...]:
    whole = project.grant_cents + project.own_cents
    own = money(project.own_cents)
    if own and project.grant_cents:
        part = share(project.own_cents, whole, language())
        own = translate("MiniProjects", "{sum} ({share} of the whole)").format(sum=own, share=part)
    grant = (
        translate("MiniProjects", "Grant")
        if project.state.has_grant
        else translate("MiniProjects", "Grant applied for")
    )
    return (
        Fact(grant, money(project.grant_cents)),
        Fact(translate("MiniProjects", "Own contribution"), own),
        Fact(translate("MiniProjects", "Together"), money(whole)),
    )


def _next_state(state: MiniProjectState) -> NextState | None:
    match state:
        case MiniProjectState.APPLIED:
            words = translate("MiniProjects", "Grant received")
            return NextState(MiniProjectState.SUPPORTED, words)
        case MiniProjectState.SUPPORTED:
            words = translate("MiniProjects", "Project completed")
            return NextState(MiniProjectState.COMPLETED, words)
        case _:
            return None


def _person_draft(name: str) -> PersonDraft:
    known = GivenNames.from_json(resources.read_text("given_names.json"))
    split = split_full_name(name, known)
    return PersonDraft(split.given, split.surname)

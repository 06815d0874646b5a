"""An organisation's page: facts, names, people, events, mini-projects, and those joined with it.

It knows how what is kept is put into words. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError, NotFoundError
from app.domain.kinds import OrganisationKind
from app.domain.organisations import lead_of, number_trouble
from app.domain.phones import shown_phone
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.organisations import number_words
from app.texts import translate
from ui.organisations.wording import kind_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.ids import OrganisationId
    from app.domain.organisations import (
        Organisation,
        OrganisationEvent,
        OrganisationPage,
        OrganisationPerson,
        OrganisationProject,
    )
    from app.services.changes import Changes
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known: what it is, and the words for it."""

    label: str
    words: str


@dataclass(frozen=True, slots=True)
class JoinedLine:
    """One that was joined with the organisation in sight."""

    organisation: OrganisationId
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class OrganisationShown:
    """Everything on the page."""

    name: str
    about: str
    is_informal: bool
    facts: tuple[Fact, ...]
    joined: tuple[JoinedLine, ...]
    people: tuple[OrganisationPerson, ...]
    events: tuple[OrganisationEvent, ...]
    events_words: str
    projects: tuple[OrganisationProject, ...]


@dataclass(frozen=True, slots=True)
class JoinOffer:
    """One to join with: its name and what tells it apart."""

    organisation: OrganisationId
    name: str
    about: str


class OrganisationPageView(Protocol):
    """What the page asks of the screen."""

    def show_organisation(self, shown: OrganisationShown) -> None:
        """Show this organisation."""
        ...

    def show_changing(self, organisation: Organisation) -> None:
        """Show the form beside the page."""
        ...

    def close_panel(self) -> None:
        """Close what was asked beside the page."""
        ...

    def leave(self) -> None:
        """Go back: the organisation is not here any more."""
        ...


class OrganisationPagePresenter:
    """Decides what the page shows and does what its buttons say."""

    def __init__(self, view: OrganisationPageView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._organisation: OrganisationId | None = None
        self._page: OrganisationPage | None = None

    @property
    def organisation(self) -> OrganisationId | None:
        """The organisation in sight, of joined ones the one that is shown."""
        return None if self._page is None else self._page.organisation.id

    def open(self, organisation: OrganisationId) -> None:
        """Show an organisation, or say that it is not here any more."""
        self._organisation = organisation
        try:
            self._show()
        except NotFoundError as error:
            self._give_up()
            self._desk.explain(sentence(error))

    def load(self) -> None:
        """Show what is kept now; one that was removed leads back to the list."""
        if self._organisation is None:
            return
        try:
            self._show()
        except NotFoundError:
            self._give_up()

    def begin_changing(self) -> None:
        """Lead to the form."""
        if self._page is not None:
            self._view.show_changing(self._page.organisation)

    def remove(self) -> None:
        """Take the organisation off all lists; the notice says what keeps its name."""
        page = self._page
        if page is None:
            return
        removed = page.organisation
        try:
            changes = self._desk.application.organisations.remove(removed.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._give_up()
        words = act_words("organisation.remove", {"name": removed.name})
        if page.people or page.events:
            keeps = translate("Organisations", "People and events keep the name.")
            words = f"{words}. {keeps}"
        self._desk.tell(changes, words)

    def offer_to_join(self, typed: str) -> tuple[JoinOffer, ...]:
        """Return organisations to join with the one in sight."""
        if self._page is None:
            return ()
        own = {one.id for one in (self._page.organisation, *self._page.joined)}
        found = self._desk.application.organisations.find(typed, _MOST + len(own))
        others = [one for one in found if one.id not in own][:_MOST]
        return tuple(JoinOffer(one.id, one.name, self._place_and_kind(one)) for one in others)

    def shown_after_joining(self, other: OrganisationId) -> str:
        """Return the name under which both would be shown."""
        if self._page is None:
            return ""
        page = self._desk.application.organisations.page(other)
        every = (self._page.organisation, *self._page.joined, page.organisation, *page.joined)
        return lead_of(every).name

    def join(self, other: OrganisationId) -> None:
        """Note that another one is this one."""
        if self._page is None:
            return
        mine = self._page.organisation
        service = self._desk.application.organisations
        name = f"{mine.name} = {service.page(other).organisation.name}"
        self._act(partial(service.join, mine.id, other), "organisation.join", name)

    def unjoin(self, line: JoinedLine) -> None:
        """Let one that was joined be on its own again."""
        service = self._desk.application.organisations
        act = partial(service.unjoin, line.organisation)
        self._act(act, "organisation.unjoin", line.name)

    def add_alias(self, name: str) -> None:
        """Note another name."""
        if self._page is None:
            return
        service = self._desk.application.organisations
        act = partial(service.add_alias, self._page.organisation.id, name)
        self._act(act, "organisation.alias", name.strip())

    def open_person(self, person: object) -> None:
        """Go to somebody of the organisation."""
        self._desk.go("people", person)

    def open_event(self, event: object) -> None:
        """Go to an event of the organisation."""
        self._desk.go("events", event)

    def open_project(self, project: object) -> None:
        """Go to a mini-project of the organisation."""
        self._desk.go("mini_projects", project)

    def _act(self, act: Callable[[], Changes], what: str, name: str) -> None:
        try:
            changes = act()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._view.close_panel()
        self.load()
        self._desk.tell(changes, act_words(what, {"name": name}))

    def _give_up(self) -> None:
        self._organisation = self._page = None
        self._view.leave()

    def _show(self) -> None:
        assert self._organisation is not None  # noqa: S101  set by open
        self._page = self._desk.application.organisations.page(self._organisation)
        self._view.show_organisation(self._shown(self._page))

    def _shown(self, page: OrganisationPage) -> OrganisationShown:
        one = page.organisation
        return OrganisationShown(
            name=one.name,
            about=self._place_and_kind(one),
            is_informal=one.is_informal and one.kind != OrganisationKind.INFORMAL_GROUP,
            facts=self._facts(page),
            joined=tuple(
                JoinedLine(each.id, each.name, self._place_and_kind(each)) for each in page.joined
            ),
            people=page.people,
            events=page.events,
            events_words=_events_words(page),
            projects=page.projects,
        )

    def _place_and_kind(self, one: Organisation) -> str:
        place = self._desk.application.territories.label(one.territory)
        return " · ".join(filter(None, (kind_words(one.kind), place)))

    def _facts(self, page: OrganisationPage) -> tuple[Fact, ...]:
        one = page.organisation
        doubt = number_words(number_trouble(one.registration_number))
        number = "\n".join(filter(None, (one.registration_number, doubt)))
        known = (
            Fact(translate("Organisations", "Other names"), "\n".join(one.aliases)),
            Fact(translate("Organisations", "Registration number"), number),
            Fact(translate("Organisations", "Contact person"), one.contact_name),
            Fact(translate("Organisations", "Phone"), shown_phone(one.phone) if one.phone else ""),
            Fact(translate("Organisations", "E-mail"), one.email),
            Fact(translate("Organisations", "Note"), one.note),
        )
        return tuple(fact for fact in known if fact.words)


_MOST = 8


def _events_words(page: OrganisationPage) -> str:
    if not page.came:
        return ""
    people = translate("Organisations", "%n of its people came", n=page.came)
    visits = translate("Organisations", "%n visits", n=page.visits)
    return f"{people} · {visits}"

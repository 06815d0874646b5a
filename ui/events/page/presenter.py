"""What the page of an event decides: what is told of it, which step comes next, what an act does.

Plain Python. The parts beside the overview (people, attendance, papers) have their own presenters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError, NotFoundError
from app.domain.events import EventState, PartnerRole, TeamRole
from app.domain.kinds import OrganisationKind
from app.domain.organisations import OrganisationDraft
from app.services.wording.errors import sentence
from app.texts import translate
from ui.events.page.overview import Head, Overview, head_of, overview_of
from ui.events.page.steps import Step
from ui.events.place import ListPlace, Part, PlanPlace

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.events import EventPage, Partner, TeamMember
    from app.domain.ids import EventId, OrganisationId, PersonId
    from app.services.changes import Changes
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class NewPartner:
    """An organisation that is not known yet and gets a part in the event."""

    name: str
    kind: str = OrganisationKind.OTHER.value


class EventPageView(Protocol):
    """What the presenter asks of the page."""

    def show_head(self, head: Head) -> None:
        """Show title, state and the acts that the state allows."""
        ...

    def show_overview(self, overview: Overview, step: Step) -> None:
        """Show what is known of the event, and the button for the next step."""
        ...

    def show_part(self, part: Part) -> None:
        """Show a part of the page."""
        ...

    def show_cancelling(self, problem: str) -> None:
        """Ask for the reason, with a problem in words if there is one."""
        ...

    def close_panel(self) -> None:
        """Close what was asked beside the page."""
        ...


class EventPagePresenter:
    """Decides for one event at a time."""

    def __init__(self, view: EventPageView, desk: Desk, go: Callable[[object], None]) -> None:
        self._view = view
        self._desk = desk
        self._go = go
        self._page: EventPage | None = None

    @property
    def page(self) -> EventPage:
        """Return the event that is shown; there is one from `open` on."""
        assert self._page is not None  # noqa: S101  a page is opened before it is asked
        return self._page

    def open(self, event: EventId) -> bool:
        """Show an event; return False when it is not there any more."""
        try:
            self._page = self._desk.application.events.page(event)
        except NotFoundError as error:
            self._desk.explain(sentence(error))
            return False
        self._show()
        return True

    def load(self) -> None:
        """Show the event as it is kept now; leave for the list when it was removed."""
        if not self.open(self.page.event.id):
            self._go(ListPlace())

    def concerns(self, changes: Changes) -> bool:
        """Tell whether changes can alter title, state or overview."""
        return changes.concern(
            "event",
            "session",
            "registration",
            "attendance",
            "headcount",
            "certificate",
            "event_team",
            "event_partner",
            "person",
            "organisation",
            "mini_project",
        )

    def take_step(self, step: Step) -> None:
        """Do what usually comes next."""
        parts = {
            Step.ADD_PEOPLE: Part.PEOPLE,
            Step.PRINT_SHEET: Part.SHEET,
            Step.TAKE_ATTENDANCE: Part.ATTENDANCE,
            Step.PRINT_CERTIFICATES: Part.CERTIFICATES,
        }
        if step in parts:
            self._view.show_part(parts[step])
        elif step is Step.ADD_DAY:
            self.change()
        elif step is Step.MARK_HELD:
            self.mark_held()

    def go_back(self) -> None:
        """Go to the list of events."""
        self._go(ListPlace())

    def change(self) -> None:
        """Go to changing what is known of the event."""
        self._go(PlanPlace(change=self.page.event.id))

    def plan_similar(self) -> None:
        """Go to planning a further event like this one."""
        self._go(PlanPlace(like=self.page.event.id))

    def mark_held(self) -> None:
        """Note that the event took place."""
        self._act(
            self._desk.application.events.mark_held,
            translate("Event", "Event marked as held: {title}"),
        )

    def plan_again(self) -> None:
        """Note that the event is still to come."""
        self._act(
            self._desk.application.events.plan_again,
            translate("Event", "Event planned again: {title}"),
        )

    def begin_cancelling(self) -> None:
        """Ask why the event does not take place."""
        self._view.show_cancelling("")

    def cancel(self, reason: str) -> None:
        """Note that the event does not take place, and why."""
        if not reason.strip():
            self._view.show_cancelling(translate("Event", "Write the reason in a few words."))
            return
        self._view.close_panel()
        self._tell(
            self._desk.application.events.cancel(self.page.event.id, reason),
            translate("Event", "Event cancelled: {title}"),
        )

    def remove(self) -> None:
        """Take the event off all lists and go to the list."""
        event = self.page.event
        changes = self._desk.application.events.remove(event.id)
        self._go(ListPlace())
        words = translate("Event", "Event removed: {title}").format(title=event.title)
        self._desk.tell(changes, words)

    def add_to_team(self, person: PersonId, role: TeamRole, minutes: int) -> bool:
        """Give a person a part in the event; return False when it could not be done."""
        try:
            changes = self._desk.application.events.set_team_member(
                self.page.event.id, person, role, minutes
            )
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self._view.close_panel()
        self._tell(changes, translate("Event", "Team of the event changed: {title}"))
        return True

    def remove_from_team(self, member: TeamMember) -> None:
        """Take a person's part away again."""
        changes = self._desk.application.events.remove_team_member(
            self.page.event.id, member.person, member.role
        )
        words = translate("Event", "Taken off the team: {name}").format(name=member.name)
        self._desk.tell(changes, words)

    def add_partner(self, organisation: OrganisationId | NewPartner, role: PartnerRole) -> bool:
        """Give an organisation a part in the event; one that is not known is added first."""
        application = self._desk.application
        try:
            if isinstance(organisation, NewPartner):
                added = application.organisations.add(
                    OrganisationDraft(organisation.name, organisation.kind)
                )
                organisation = added.id
            changes = application.events.set_partner(self.page.event.id, organisation, role)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self._view.close_panel()
        self._tell(changes, translate("Event", "Partners of the event changed: {title}"))
        return True

    def remove_partner(self, partner: Partner) -> None:
        """Take an organisation's part away again."""
        changes = self._desk.application.events.remove_partner(
            self.page.event.id, partner.organisation, partner.role
        )
        words = translate("Event", "Partner taken off: {name}").format(name=partner.name)
        self._desk.tell(changes, words)

    def _show(self) -> None:
        today = self._desk.application.clock.today()
        self._view.show_head(head_of(self.page, today))
        self._view.show_overview(overview_of(self.page, today), self._next_step())

    def _next_step(self) -> Step:
        event = self.page.event
        came = self.page.present + self.page.headcount
        if event.state is EventState.CANCELLED:
            return Step.NONE
        if not self.page.sessions:
            return Step.ADD_DAY
        if event.state is EventState.HELD:
            wants_papers = self.page.present and not self.page.certificates
            return Step.PRINT_CERTIFICATES if wants_papers else Step.NONE
        if self.page.sessions[0].on > self._desk.application.clock.today():
            is_bare = not self.page.registered and not event.is_open
            return Step.ADD_PEOPLE if is_bare else Step.PRINT_SHEET
        return Step.MARK_HELD if came else Step.TAKE_ATTENDANCE

    def _act(self, act: Callable[[EventId], Changes], words: str) -> None:
        try:
            changes = act(self.page.event.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, words)

    def _tell(self, changes: Changes, words: str) -> None:
        self._desk.tell(changes, words.format(title=self.page.event.title))

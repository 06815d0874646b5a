"""What the page of an event decides: what is told of it, which step comes next, what an act does.

Plain Python. The parts beside the overview (people, attendance, papers) have their own presenters.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError, NotFoundError
from app.domain.events import EventState, PartnerRole, TeamRole
from app.domain.kinds import OrganisationKind
from app.domain.organisations import OrganisationDraft
from app.services.wording.errors import sentence
from app.services.wording.event_hints import hint_words
from app.texts import language, translate
from ui.events.page.overview import Beside, Head, Overview, head_of, overview_of
from ui.events.page.steps import Step
from ui.events.place import CountsPlace, ListPlace, PaperPlace, Part, PlanPlace

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

    def show_cancelling(self) -> None:
        """Ask for the reason."""
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

    def load(self) -> bool:
        """Show the event as it is kept now; leave for the list when it was removed meanwhile."""
        is_there = self.open(self.page.event.id)
        if not is_there:
            self._go(ListPlace())
        return is_there

    def concerns_head(self, changes: Changes) -> bool:
        """Tell whether changes can alter title, days or state, which are always in sight."""
        return changes.concern("event", "session", "event_kind")

    def take_step(self, step: Step) -> None:
        """Do what usually comes next."""
        parts = {
            Step.ADD_PEOPLE: Part.PEOPLE,
            Step.PRINT_SHEET: Part.SHEET,
            Step.PRINT_PACK: Part.PACK,
            Step.TAKE_ATTENDANCE: Part.ATTENDANCE,
            Step.PRINT_CERTIFICATES: Part.CERTIFICATES,
        }
        if step in parts:
            self._view.show_part(parts[step])
        elif step is Step.ADD_DAY:
            self.change()
        elif step is Step.ENTER_PAPER:
            self.enter_paper()
        elif step is Step.MARK_HELD:
            self.mark_held()

    def go_back(self) -> None:
        """Go to the list of events."""
        self._go(ListPlace())

    def count(self) -> None:
        """Go to counting, and to the organisations that came."""
        self._go(CountsPlace(self.page.event.id))

    def change(self) -> None:
        """Go to changing what is known of the event."""
        self._go(PlanPlace(change=self.page.event.id))

    def enter_paper(self) -> None:
        """Go to the signed pages of the event."""
        self._desk.go("events", PaperPlace(self.page.event.id))

    def plan_similar(self) -> None:
        """Go to planning a further event like this one."""
        self._go(PlanPlace(like=self.page.event.id))

    def mark_held(self) -> None:
        """Note that the event took place."""
        act = partial(self._desk.application.events.mark_held, self.page.event.id)
        self._act(act, translate("Event", "Event marked as held: {title}"))

    def plan_again(self) -> None:
        """Note that the event is still to come."""
        act = partial(self._desk.application.events.plan_again, self.page.event.id)
        self._act(act, translate("Event", "Event planned again: {title}"))

    def begin_cancelling(self) -> None:
        """Ask why the event does not take place."""
        self._view.show_cancelling()

    def cancel(self, reason: str) -> None:
        """Note that the event does not take place, and why."""
        act = partial(self._desk.application.events.cancel, self.page.event.id, reason)
        if self._act(act, translate("Event", "Event cancelled: {title}")):
            self._view.close_panel()

    def remove(self) -> None:
        """Take the event off all lists and go to the list."""
        event = self.page.event
        try:
            changes = self._desk.application.events.remove(event.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        # First away from a page whose event is gone, then the notice with its Undo.
        self._go(ListPlace())
        words = translate("Event", "Event removed: {title}").format(title=event.title)
        self._desk.tell(changes, words)

    def add_to_team(self, person: PersonId, role: TeamRole, minutes: int) -> bool:
        """Give a person a part in the event; return False when it could not be done."""
        events = self._desk.application.events
        act = partial(events.set_team_member, self.page.event.id, person, role, minutes)
        is_done = self._act(act, translate("Event", "Team of the event changed: {title}"))
        if is_done:
            self._view.close_panel()
        return is_done

    def remove_from_team(self, member: TeamMember) -> None:
        """Take a person's part away again."""
        events = self._desk.application.events
        act = partial(events.remove_team_member, self.page.event.id, member.person, member.role)
        self._act(act, translate("Event", "Taken off the team: {name}"), name=member.name)

    def add_partner(self, organisation: OrganisationId | NewPartner, role: PartnerRole) -> bool:
        """Give an organisation a part in the event; one that is not known is added first."""
        act = partial(self._set_partner, organisation, role)
        is_done = self._act(act, translate("Event", "Partners of the event changed: {title}"))
        if is_done:
            self._view.close_panel()
        return is_done

    def remove_partner(self, partner: Partner) -> None:
        """Take an organisation's part away again."""
        events = self._desk.application.events
        act = partial(events.remove_partner, self.page.event.id, partner.organisation, partner.role)
        self._act(act, translate("Event", "Partner taken off: {name}"), name=partner.name)

    def _set_partner(self, organisation: OrganisationId | NewPartner, role: PartnerRole) -> Changes:
        events = self._desk.application.events
        if isinstance(organisation, NewPartner):
            draft = OrganisationDraft(organisation.name, organisation.kind)
            return events.set_partner(self.page.event.id, draft, role)
        return events.set_partner(self.page.event.id, organisation, role)

    def _show(self) -> None:
        today = self._desk.application.clock.today()
        kind = self._desk.application.kinds.word(self.page.event.kind)
        self._view.show_head(head_of(self.page, kind, today))
        overview = overview_of(self.page, today, self._beside())
        self._view.show_overview(overview, self._next_step())

    def _beside(self) -> Beside:
        application = self._desk.application
        area = self.page.event.outcome_area
        return Beside(
            hints=tuple(map(hint_words, application.planning.hints_for(self.page.event.id))),
            outcome_area=application.programme.outcome_label(area, language()) if area else "",
            present=application.presences.of_event(self.page.event.id),
        )

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
        until = (self.page.sessions[0].on - self._desk.application.clock.today()).days
        if until > 0:
            is_bare = not self.page.registered and not event.is_open
            soon = Step.PRINT_PACK if until == 1 else Step.PRINT_SHEET
            return Step.ADD_PEOPLE if is_bare else soon
        if until < 0 and self._has_waiting_paper():
            return Step.ENTER_PAPER
        return Step.MARK_HELD if came else Step.TAKE_ATTENDANCE

    def _has_waiting_paper(self) -> bool:
        pages = self._desk.application.paper_entry.pages(self.page.event.id)
        return any(one.is_waiting for one in pages)

    def _act(self, act: Callable[[], Changes], words: str, *, name: str = "") -> bool:
        """Do it and tell it, or explain why it cannot be done and return False."""
        title = self.page.event.title
        try:
            changes = act()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return False
        self._desk.tell(changes, words.format(title=title, name=name))
        return True

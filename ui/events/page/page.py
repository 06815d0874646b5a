"""The page of one event: title and state above, its parts in the order of the day below."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from app.texts import translate
from ui import icons
from ui.events.attendance.part import AttendancePart
from ui.events.disagreements.banner import DisagreementsBanner
from ui.events.documents.part import DocumentsPart
from ui.events.evidence.part import EvidencePart
from ui.events.page.lists_door import ListsDoor
from ui.events.page.offer import OfferBanner
from ui.events.page.overview_part import OverviewPart
from ui.events.page.presenter import EventPagePresenter
from ui.events.page.team_panels import CancelPanel, PartnerPanel, TeamPanel
from ui.events.people.part import EventPeoplePart
from ui.events.place import Part
from ui.history.door import HistoryDoor
from ui.widgets.buttons import menu_button, outlined, plain
from ui.widgets.chips import Chip
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.segments import Segment, SegmentedPages

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from app.domain.events import PartnerRole, TeamRole
    from app.domain.ids import EventId, OrganisationId, PersonId
    from app.services.changes import Changes
    from ui.events.page.overview import Head, Overview
    from ui.events.page.presenter import NewPartner
    from ui.events.page.steps import Step
    from ui.events.place import EventPlace
    from ui.shell.desk import Desk

_OVERVIEW = Part.OVERVIEW.value
_DOCUMENTS = "documents"
_Policy = QSizePolicy.Policy


class _EventPart(Protocol):
    """A part of the page that shows one event."""

    def open(self, event: EventId) -> None: ...
    def take_changes(self, changes: Changes) -> None: ...
    def take_focus(self) -> None: ...
    def has_unsaved_text(self) -> bool: ...


class EventPage(ScreenFrame):
    """One event. Parts load when they come into sight, and again when they changed meanwhile."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__("", name="event", is_scrolled=False)
        self._desk = desk
        self._presenter = EventPagePresenter(self, desk, go)
        self._event: EventId | None = None
        self._stale: set[str] = set()
        self._state = Chip("")
        self._overview = OverviewPart()
        self._documents: DocumentsPart | None = None
        people, attendance = EventPeoplePart(desk), AttendancePart(desk)
        evidence = EvidencePart(desk)
        self._parts: dict[str, _EventPart] = {
            Part.PEOPLE.value: people,
            Part.ATTENDANCE.value: attendance,
            Part.EVIDENCE.value: evidence,
        }
        self._widgets: dict[str, QWidget] = {
            _OVERVIEW: self._overview,
            Part.PEOPLE.value: people,
            Part.ATTENDANCE.value: attendance,
            Part.EVIDENCE.value: evidence,
        }
        self._offer = OfferBanner(desk)
        self._differing = DisagreementsBanner(desk)
        self._pages = SegmentedPages(_segments(), name="event.part")
        self._pages.lead.addWidget(attendance.bar)
        self._attendance_bar = attendance.bar
        self._menu = QMenu(self)
        self._actions = self._fill_menu()
        self._lay_out()
        self._connect()
        self._show_chosen(self._pages.bar.current)

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Event", "Events"), self._presenter.go_back, name="event.back")
        )
        self.add_chip(self._state)
        self.add_act(
            outlined(
                translate("Event", "Change"),
                self._presenter.change,
                name="event.change",
                sign="edit",
            )
        )
        self.add_act(menu_button(translate("Event", "More"), self._menu, name="event.more"))
        self._lists = ListsDoor(self, self._desk, self._event_id, self._menu)
        self._history = HistoryDoor(self, self._desk, "event", self._event_id, self._menu)
        for name, widget in self._widgets.items():
            self._pages.set_page(name, widget)
        self.body.addWidget(self._offer)
        self.body.addWidget(self._differing)
        self.body.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._pages.chosen.connect(self._show_chosen)
        self._overview.step_asked.connect(self._presenter.take_step)
        self._overview.change_asked.connect(self._presenter.change)
        self._overview.team_asked.connect(self._add_to_team)
        self._overview.partner_asked.connect(self._add_partner)
        self._overview.counting_asked.connect(self._presenter.count)
        self._overview.member_removed.connect(self._presenter.remove_from_team)
        self._overview.partner_removed.connect(self._presenter.remove_partner)

    def _event_id(self) -> EventId | None:
        return self._event

    def _fill_menu(self) -> dict[str, QAction]:
        acts = (
            ("held", translate("Event", "Mark as held"), "check", self._presenter.mark_held),
            (
                "again",
                translate("Event", "Plan again as not held yet"),
                "calendar",
                self._presenter.plan_again,
            ),
            (
                "paper",
                translate("Event", "Enter from paper"),
                "sheet",
                self._presenter.enter_paper,
            ),
            (
                "similar",
                translate("Event", "Plan a similar event"),
                "copy",
                self._presenter.plan_similar,
            ),
            (
                "cancel",
                translate("Event", "Cancel the event …"),
                "close",
                self._presenter.begin_cancelling,
            ),
            ("remove", translate("Event", "Remove the event"), "delete", self._presenter.remove),
        )
        actions = {}
        for name, words, sign, act in acts:
            action = self._menu.addAction(icons.icon(sign, ink="second"), words)
            action.setObjectName(f"event.{name}")
            action.triggered.connect(act)
            actions[name] = action
        return actions

    # What the screen asks of it

    def open_place(self, place: EventPlace) -> None:
        """Show a part of an event."""
        self.close_panel()
        # Even the same event may have changed while other places were in sight.
        self._stale = {*self._parts, _DOCUMENTS}
        self._event = place.event
        if self._presenter.open(place.event):
            self._offer.open(place.event)
            self._differing.open(place.event)
            self.show_part(place.part)
        else:
            self._presenter.go_back()

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed: the part in sight now, the others when they are."""
        at = self._pages.bar.current
        self._stale |= {*self._widgets, _DOCUMENTS} - {at}
        # One mark is no reason to read the whole event again while its overview is out of sight.
        if self._presenter.concerns_head(changes) or at == _OVERVIEW:
            self._stale.discard(_OVERVIEW)
            if not self._presenter.load():
                return
        self._offer.take_changes(changes)
        self._differing.take_changes(changes)
        if at in self._parts:
            self._parts[at].take_changes(changes)

    def has_unsaved_text(self) -> bool:
        """Tell whether somebody new was typed in a part and not added."""
        return any(part.has_unsaved_text() for part in self._parts.values())

    def take_focus(self) -> None:
        """Give the keys to the part in sight."""
        at = self._pages.bar.current
        if at in self._parts:
            self._parts[at].take_focus()
        elif not self._overview.take_focus():
            self._pages.bar.take_focus()

    # What the presenter asks of it

    def show_head(self, head: Head) -> None:
        """Show title, state and the acts that the state allows."""
        self.set_title(head.title)
        self.set_subtitle(head.about)
        self._state.show_state(head.look.word, tone=head.look.tone, sign=head.look.sign)
        self._actions["held"].setVisible(head.may_hold)
        self._actions["again"].setVisible(head.may_plan_again)
        self._actions["cancel"].setVisible(head.may_cancel)

    def show_overview(self, overview: Overview, step: Step) -> None:
        """Show what is known of the event."""
        self._overview.show_overview(overview, step)

    def show_part(self, part: Part) -> None:
        """Show a part of the page and give it the keys."""
        if part in {Part.SHEET, Part.PACK, Part.CERTIFICATES}:
            self._made_documents().choose(part)
            name = _DOCUMENTS
        else:
            name = part.value
        self._pages.choose(name)
        self._freshen(name)
        if name == _DOCUMENTS:
            self._made_documents().freshen()
        self.take_focus()

    def show_cancelling(self) -> None:
        """Ask for the reason of cancelling."""
        panel = CancelPanel()
        panel.asked.connect(self._presenter.cancel)
        self.show_panel(panel)

    def _made_documents(self) -> DocumentsPart:
        """Make papers when they are first asked for: most looks at an event need none."""
        if self._documents is None:
            self._documents = DocumentsPart(self._desk)
            self._parts[_DOCUMENTS] = self._widgets[_DOCUMENTS] = self._documents
            self._pages.lead.addWidget(self._documents.bar)
            self._pages.set_page(_DOCUMENTS, self._documents)
        return self._documents

    def _show_chosen(self, name: str) -> None:
        self._differing.want(is_wanted=name in {_OVERVIEW, Part.ATTENDANCE.value})
        if name == _DOCUMENTS:
            self._made_documents()
        for part, widget in self._widgets.items():
            # Parts out of sight do not make the page higher than the one in sight needs.
            height = _Policy.Preferred if part == name else _Policy.Ignored
            widget.setSizePolicy(_Policy.Preferred, height)
        self._attendance_bar.setVisible(name == Part.ATTENDANCE.value)
        if self._documents is not None:
            self._documents.bar.setVisible(name == _DOCUMENTS)
        self._freshen(name)

    def _freshen(self, name: str) -> None:
        if name not in self._stale or self._event is None:
            return
        self._stale.discard(name)
        if name in self._parts:
            self._parts[name].open(self._event)
        else:
            self._presenter.load()

    def _add_to_team(self) -> None:
        panel = TeamPanel(self._desk.application)
        panel.asked.connect(self._take_member)
        self.show_panel(panel)

    def _take_member(self, asked: tuple[PersonId, TeamRole, int]) -> None:
        person, role, minutes = asked
        self._presenter.add_to_team(person, role, minutes)

    def _add_partner(self) -> None:
        panel = PartnerPanel(self._desk.application)
        panel.asked.connect(self._take_partner)
        self.show_panel(panel)

    def _take_partner(self, asked: tuple[OrganisationId | NewPartner, PartnerRole]) -> None:
        organisation, role = asked
        self._presenter.add_partner(organisation, role)


def _segments() -> tuple[Segment, ...]:
    return (
        Segment(_OVERVIEW, translate("Event", "Overview")),
        Segment(Part.PEOPLE.value, translate("Event", "People")),
        Segment(Part.ATTENDANCE.value, translate("Event", "Attendance")),
        Segment(_DOCUMENTS, translate("Event", "Documents")),
        Segment(Part.EVIDENCE.value, translate("Event", "Evidence")),
    )

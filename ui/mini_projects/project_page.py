"""One mini-project: facts and money on the left; events, people and partners on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from app.domain.events import EventNumbers
from app.texts import translate
from ui.events.words import people_words, span_words
from ui.events.words import state_look as event_look
from ui.history.door import HistoryDoor
from ui.mini_projects.lines import RecordLine
from ui.mini_projects.page_presenter import ProjectPagePresenter
from ui.mini_projects.panels import PartnerPanel, PersonPanel
from ui.mini_projects.words import role_word
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.facts import FactList
from ui.widgets.labels import TextLabel, second
from ui.widgets.layouts import clear
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from app.domain.events import EventSummary
    from app.domain.ids import MiniProjectId
    from app.domain.mini_projects import MiniProjectPartner, MiniProjectPerson
    from ui.mini_projects.page_presenter import ProjectShown
    from ui.shell.desk import Desk


class ProjectPage(ScreenFrame):
    """One project. `left` carries nothing, `changing_asked` the id of the project."""

    left = Signal()
    changing_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", name="mini_project", is_scrolled=True)
        self._desk = desk
        self._presenter = ProjectPagePresenter(self, desk)
        self._state = Chip("")
        self._facts = FactList(translate("MiniProjects", "Nothing is written about it yet."))
        self._money = FactList(translate("MiniProjects", "No sums are written yet."))
        self._story_words = TextLabel()
        self._events = Card(translate("MiniProjects", "Events"))
        self._people = Card(translate("MiniProjects", "People involved"))
        self._partners = Card(translate("MiniProjects", "Partners"))
        self._next = outlined(
            translate("MiniProjects", "Go on"),
            self._presenter.go_on,
            name="mini_project.next",
            sign="next",
        )
        self._add_acts()
        self._lay_out()

    def _add_acts(self) -> None:
        self.set_way_back(
            plain(translate("MiniProjects", "Mini-projects"), self.leave, name="mini_project.back")
        )
        self.add_chip(self._state)
        self.set_main_act(
            primary(
                translate("MiniProjects", "Change"),
                self._change,
                name="mini_project.change",
                sign="edit",
            )
        )
        self.add_act(
            plain(
                translate("MiniProjects", "Remove"),
                self._presenter.remove,
                name="mini_project.remove",
                sign="delete",
            )
        )
        self.add_act(
            plain(
                translate("MiniProjects", "Certificates"),
                self._presenter.print_certificates,
                name="mini_project.certificates",
                sign="certificates",
            )
        )
        self.add_act(self._next)
        plan = self._presenter.plan_event
        self._let_add(self._events, translate("MiniProjects", "Add event"), plan, "event")
        self._let_add(
            self._people, translate("MiniProjects", "Add person"), self._ask_person, "person"
        )
        self._let_add(
            self._partners, translate("MiniProjects", "Add a partner"), self._ask_partner, "partner"
        )

    @staticmethod
    def _let_add(card: Card, words: str, act: Callable[[], None], what: str) -> None:
        card.add_act(plain(words, act, name=f"mini_project.add_{what}", sign="add"))

    def _lay_out(self) -> None:
        about = Card(translate("MiniProjects", "About the project"))
        about.add(self._facts)
        self._history = HistoryDoor(self, self._desk, "mini_project", self._project_id, about)
        money = Card(translate("MiniProjects", "Money"))
        money.add(self._money)
        story = Card(translate("MiniProjects", "Result story"))
        story.add(self._story_words)
        parts = SideBySide(shares=(4, 5))
        for card in (about, money, story):
            parts.left.addWidget(card)
        for card in (self._events, self._people, self._partners):
            parts.right.addWidget(card)
        parts.left.addStretch(1)
        parts.right.addStretch(1)
        self.body.addWidget(parts)
        self.body.addStretch(1)

    def _project_id(self) -> MiniProjectId | None:
        return self._presenter.project

    # What the screen asks of it

    def open(self, project: MiniProjectId) -> None:
        """Show a project; what is half typed beside it stays."""
        if project != self._presenter.project:
            self.close_panel()
        self._presenter.open(project)

    def has_unsaved_text(self) -> bool:
        """Tell whether something is half typed in the panel."""
        return self.panel is not None and self.panel.has_unsaved_text()

    def load(self) -> None:
        """Show what is kept now."""
        self._presenter.load()

    # What the presenter asks of it

    def show_project(self, shown: ProjectShown) -> None:
        """Show this project."""
        self.set_title(shown.title)
        self.set_subtitle(shown.about)
        self._state.show_state(shown.state.word, tone=shown.state.tone, sign=shown.state.sign)
        self._next.setVisible(shown.next_state is not None)
        if shown.next_state is not None:
            self._next.set_words(shown.next_state.words)
        self._facts.show_facts(shown.facts)
        self._money.show_facts(shown.money)
        nothing = translate("MiniProjects", "Not written yet. What came of it?")
        self._story_words.set_text(shown.story or nothing)
        self._show_events(shown.events)
        self._show_people(shown.people)
        self._show_partners(shown.partners)

    def leave(self) -> None:
        """Go back to the list."""
        self.left.emit()

    def _show_events(self, events: tuple[EventSummary, ...]) -> None:
        clear(self._events.body)
        for place, event in enumerate(events):
            about = " · ".join((span_words(event), _people_of(event)))
            line = RecordLine(event.id, event.title, about, name=f"mini_project.event{place}")
            look = event_look(event.state)
            line.add_chip(Chip(look.word, tone=look.tone, sign=look.sign))
            line.opened.connect(self._presenter.open_event)
            self._events.add(line)
        if not events:
            self._events.add(
                second(translate("MiniProjects", "What the group organises, and who came."))
            )

    def _show_people(self, people: tuple[MiniProjectPerson, ...]) -> None:
        clear(self._people.body)
        for place, person in enumerate(people):
            remove = translate("MiniProjects", "Take off the project: {name}")
            line = RecordLine(
                person,
                person.name,
                role_word(person.role),
                name=f"mini_project.person{place}",
                remove=remove.format(name=person.name),
            )
            line.opened.connect(self._presenter.open_person)
            line.removed.connect(self._presenter.remove_person)
            self._people.add(line)
        if not people:
            self._people.add(
                second(translate("MiniProjects", "Who leads the project, belongs to it, helps."))
            )

    def _show_partners(self, partners: tuple[MiniProjectPartner, ...]) -> None:
        clear(self._partners.body)
        for place, partner in enumerate(partners):
            remove = translate("MiniProjects", "Take off the partners: {name}")
            line = RecordLine(
                partner,
                partner.name,
                "",
                name=f"mini_project.partner{place}",
                remove=remove.format(name=partner.name),
            )
            line.opened.connect(self._presenter.open_partner)
            line.removed.connect(self._presenter.remove_partner)
            self._partners.add(line)
        if not partners:
            words = translate(
                "MiniProjects", "Organisations that help with place, things or hands."
            )
            self._partners.add(second(words))

    # What people ask of it

    def _change(self) -> None:
        self.changing_asked.emit(self._presenter.project)

    def _ask_person(self) -> None:
        panel = PersonPanel(self._presenter.people)
        panel.asked.connect(self._set_person)
        self.show_panel(panel)

    def _ask_partner(self) -> None:
        panel = PartnerPanel(self._presenter.organisations)
        panel.asked.connect(self._add_partner)
        self.show_panel(panel)

    def _set_person(self, asked: tuple[Any, Any]) -> None:
        person, role = asked
        self._presenter.set_person(person, role)

    def _add_partner(self, asked: tuple[Any, str]) -> None:
        partner, kind = asked
        self._presenter.add_partner(partner, kind)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


def _people_of(event: EventSummary) -> str:
    counted = EventNumbers(
        registered=event.registered,
        waiting=event.waiting,
        present=event.present,
        headcount=event.headcount,
        certificates=event.certificates,
    )
    return people_words(event, counted)

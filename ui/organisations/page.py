"""An organisation's page: what is known of it, who belongs to it, where it took part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.history.door import HistoryDoor
from ui.organisations.columns import event_columns, person_columns, project_columns
from ui.organisations.page_presenter import OrganisationPagePresenter
from ui.organisations.panel import OrganisationPanel
from ui.organisations.side_panels import JoinPanel, NamePanel
from ui.widgets.buttons import link, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.facts import FactList
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear, column
from ui.widgets.listing import Listing
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtGui import QKeyEvent

    from app.domain.ids import OrganisationId
    from app.domain.organisations import (
        Organisation,
        OrganisationEvent,
        OrganisationPerson,
        OrganisationProject,
    )
    from ui.organisations.page_presenter import JoinedLine, OrganisationShown
    from ui.shell.desk import Desk


class OrganisationPage(ScreenFrame):
    """One organisation. `left` carries nothing, `opened` the id of another one."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", name="organisation", is_scrolled=True)
        self._desk = desk
        self._presenter = OrganisationPagePresenter(self, desk)
        self._back = plain("", self._go_back, name="organisation.back")
        self._informal = Chip(translate("Organisations", "Informal group"), sign="group")
        self._facts = FactList(
            translate("Organisations", "Neither contact nor registration number is known yet.")
        )
        self._joined = Card(
            translate("Organisations", "Joined with"),
            subtitle=translate("Organisations", "Records of the same organisation."),
        )
        self._people, self._events, self._projects = _listings()
        self._add_acts()
        self._lay_out()
        self._people.table.opened.connect(self._presenter.open_person)
        self._events.table.opened.connect(self._presenter.open_event)
        self._projects.table.opened.connect(self._presenter.open_project)

    def _add_acts(self) -> None:
        self.set_way_back(self._back)
        self.add_chip(self._informal)
        self.set_main_act(
            primary(
                translate("Organisations", "Change"),
                self._presenter.begin_changing,
                name="organisation.change",
                sign="edit",
            )
        )
        self.add_act(
            plain(
                translate("Organisations", "Remove"),
                self._presenter.remove,
                name="organisation.remove",
                sign="delete",
            )
        )
        self.add_act(
            plain(
                translate("Organisations", "Join with another…"),
                self._ask_other,
                name="organisation.join",
                sign="link",
            )
        )

    def _lay_out(self) -> None:
        parts = SideBySide(shares=(2, 3))
        for part in (self._about(), self._joined, self._people):
            parts.left.addWidget(part)
        parts.left.addStretch(1)
        for part in (self._events, self._projects):
            parts.right.addWidget(part)
        parts.right.addStretch(1)
        self.body.addWidget(parts)
        self.body.addStretch(1)

    def _about(self) -> Card:
        facts = Card(translate("Organisations", "About it"))
        facts.add(self._facts)
        facts.add_act(
            link(
                translate("Organisations", "Add another name"),
                self._ask_name,
                name="organisation.add_name",
            )
        )
        self._history = HistoryDoor(self, self._desk, "organisation", self._record_id, facts)
        return facts

    def _record_id(self) -> OrganisationId | None:
        return self._presenter.organisation

    # What the screen asks of it

    def open(self, organisation: OrganisationId, *, back_to: str) -> None:
        """Show an organisation; `back_to` says where the way back leads."""
        self._back.set_words(back_to)
        if self.panel is not None and organisation != self._presenter.organisation:
            self.close_panel()
        self._presenter.open(organisation)

    def load(self) -> None:
        """Show what is kept now."""
        self._presenter.load()

    def has_unsaved_text(self) -> bool:
        """Tell whether the form holds something that is not saved."""
        return self.panel is not None and self.panel.has_unsaved_text()

    # What the presenter asks of it

    def show_organisation(self, shown: OrganisationShown) -> None:
        """Show this organisation."""
        self.set_title(shown.name)
        self.set_subtitle(shown.about)
        self._informal.setVisible(shown.is_informal)
        self._facts.show_facts(shown.facts)
        clear(self._joined.body)
        self._joined.setVisible(bool(shown.joined))
        for place, line in enumerate(shown.joined):
            row = _JoinedRow(line, f"organisation.joined.{place}")
            row.asked.connect(self._presenter.unjoin)
            self._joined.add(row)
        self._people.show_records(shown.people)
        self._events.show_records(shown.events, shown.events_words)
        self._projects.show_records(shown.projects)
        self._projects.setVisible(bool(shown.projects))

    def show_changing(self, organisation: Organisation) -> None:
        """Show the form beside the page."""
        panel = OrganisationPanel(self._desk, name="organisation.changing")
        panel.begin_changing(organisation)
        panel.saved.connect(self._show_saved)
        panel.likely_opened.connect(self._tell_opened)
        self.show_panel(panel)

    def leave(self) -> None:
        """Go back: the organisation is not here any more."""
        self.close_panel()
        self.left.emit()

    # What people ask of it

    def _go_back(self) -> None:
        """Go back to where people came from; what is half typed waits here."""
        if not self.has_unsaved_text():
            self.close_panel()
        self.left.emit()

    def _show_saved(self, _organisation: OrganisationId) -> None:
        self._presenter.load()

    def _tell_opened(self, organisation: OrganisationId) -> None:
        self.opened.emit(organisation)

    def _ask_other(self) -> None:
        panel = JoinPanel(self._presenter.offer_to_join, self._presenter.shown_after_joining)
        panel.asked.connect(self._presenter.join)
        self.show_panel(panel)

    def _ask_name(self) -> None:
        panel = NamePanel()
        panel.asked.connect(self._presenter.add_alias)
        self.show_panel(panel)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
            return
        super().keyPressEvent(event)


def _listings() -> tuple[Listing, Listing, Listing]:
    return (
        Listing(
            translate("Organisations", "People"),
            translate("Organisations", "Nobody of this organisation is in the records yet."),
            person_columns(),
            _person_of,
            name="organisation.people",
        ),
        Listing(
            translate("Organisations", "Events"),
            translate(
                "Organisations",
                "No events yet. They appear when its people are registered, or when it has a part"
                " in an event.",
            ),
            event_columns(),
            _event_of,
            name="organisation.events",
        ),
        Listing(
            translate("Organisations", "Mini-projects"),
            "",
            project_columns(),
            _project_of,
            name="organisation.projects",
        ),
    )


class _JoinedRow(QWidget):
    """One that was joined, with the way to take it out. `asked` carries the line."""

    asked = Signal(object)

    def __init__(self, line: JoinedLine, name: str) -> None:
        super().__init__()
        self._line = line
        layout = column(self, gap=2)
        layout.addWidget(body(line.name))
        layout.addWidget(second(line.about))
        button = link(translate("Organisations", "Take apart"), self._ask, name=name)
        button.setAccessibleDescription(line.name)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        self.asked.emit(self._line)


def _person_of(person: OrganisationPerson) -> Hashable:
    return person.person


def _event_of(event: OrganisationEvent) -> Hashable:
    return event.event


def _project_of(project: OrganisationProject) -> Hashable:
    return project.project

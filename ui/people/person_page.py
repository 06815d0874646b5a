"""A person's page: how they are reached, what they agreed to, where they were, what they got."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.history.door import HistoryDoor
from ui.people.columns import certificate_columns, visit_columns
from ui.people.consent_panel import ConsentPanel
from ui.people.family_card import FamilyCard, HouseholdPanel
from ui.people.name_forms_card import NameFormsCard, NameFormsPanel
from ui.people.name_forms_presenter import NameFormsPresenter
from ui.people.offered import choices_of
from ui.people.page_presenter import PersonPagePresenter
from ui.people.records_card import RecordsCard
from ui.people.suggestions import Suggestions
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.facts import FactList
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear, column, row
from ui.widgets.listing import Listing
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Hashable
    from datetime import date

    from PySide6.QtGui import QKeyEvent

    from app.domain.certificates import Certificate
    from app.domain.ids import CertificateId, PersonId
    from app.domain.people import ConsentPurpose, Visit
    from ui.people.name_forms_presenter import FormsShown
    from ui.people.page_presenter import ConsentLine, PersonShown
    from ui.shell.desk import Desk


class PersonPage(ScreenFrame):
    """One person. `left` carries nothing, the `…_asked` signals the person's id."""

    left = Signal()
    changing_asked = Signal(object)
    child_asked = Signal(object)
    erasing_asked = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", name="person", is_scrolled=True)
        self._desk = desk
        self._presenter = PersonPagePresenter(self, desk)
        self._back = plain("", self.leave, name="person.back")
        self._facts = FactList(translate("Person", "Neither phone nor e-mail is known yet."))
        self._records = RecordsCard()
        self._consents = Card(translate("Person", "Consents"))
        self._family = FamilyCard()
        self._names = NameFormsCard()
        self._name_forms = NameFormsPresenter(self, desk)
        self._visits = Listing(
            translate("Person", "Visits"),
            translate("Person", "No visits yet. They appear when attendance is taken at an event."),
            visit_columns(),
            _itself,
            name="person.visits",
        )
        self._certificates = Listing(
            translate("Person", "Certificates"),
            translate("Person", "No certificates yet. They are issued from an event."),
            certificate_columns(),
            _certificate_id,
            name="person.certificates",
        )
        self._panel_open: ConsentPanel | HouseholdPanel | NameFormsPanel | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        self.set_way_back(self._back)
        self.set_main_act(
            primary(translate("Person", "Change"), self._change, name="person.change", sign="edit")
        )
        self.add_act(
            plain(
                translate("Person", "Remove"),
                self._presenter.remove,
                name="person.remove",
                sign="delete",
            )
        )
        self.add_act(
            plain(
                translate("Person", "Statement of hours"),
                self._presenter.open_statement,
                name="person.statement",
                sign="certificates",
            )
        )
        self._history = HistoryDoor(self, self._desk, "person", self._person_id)
        contact = Card(translate("Person", "Contact"))
        contact.add(self._facts)
        parts = SideBySide(shares=(2, 3))
        for card in (contact, self._family, self._records, self._consents, self._names):
            parts.left.addWidget(card)
        erasing = translate("Person", "Erase for ever…")
        parts.left.addWidget(
            link(erasing, self._ask_erasing, name="person.erase"), 0, Qt.AlignmentFlag.AlignLeft
        )
        parts.left.addStretch(1)
        for listing in (self._visits, self._certificates):
            parts.right.addWidget(listing)
        parts.right.addStretch(1)
        self.body.addWidget(parts)
        self.body.addStretch(1)
        self._records.opened.connect(self._presenter.open_record)
        self._records.apart_asked.connect(self._presenter.take_apart)
        self._visits.table.opened.connect(self._open_event)
        self._certificates.table.opened.connect(self._open_certificate)
        self._family.opened.connect(self._presenter.open_relative)
        self._family.joined.connect(self._presenter.join_household)
        self._family.joining_asked.connect(self._presenter.begin_joining)
        self._family.leaving_asked.connect(self._presenter.leave_household)
        self._family.child_asked.connect(self._ask_child)
        self._names.confirmed.connect(self._name_forms.confirm)
        self._names.changing_asked.connect(self._ask_forms)

    # What the screen asks of it

    def open(self, person: PersonId, *, back_to: str) -> None:
        """Show a person; `back_to` says where the way back leads."""
        self._back.set_words(back_to)
        self.close_consent()
        self._history.close()
        self._presenter.open(person)

    def load(self) -> None:
        """Show what is kept now."""
        self._presenter.load()

    # What the presenter asks of it

    def show_person(self, shown: PersonShown) -> None:
        """Show this person."""
        self.set_title(shown.name)
        self.set_subtitle(shown.about)
        self._facts.show_facts(shown.facts)
        self._family.show_family(shown.family)
        self._records.show_records(shown.records)
        clear(self._consents.body)
        for line in shown.consents:
            consent = _ConsentRow(line)
            consent.asked.connect(self._ask_consent)
            self._consents.add(consent)
        self._visits.show_records(shown.visits, shown.visits_words)
        self._certificates.show_records(shown.certificates, "")
        self._name_forms.load(self._presenter.person)

    def leave(self) -> None:
        """Go back to where people came from."""
        self.left.emit()

    def show_joining(self) -> None:
        """Ask with whom the person lives."""
        panel = HouseholdPanel(choices_of(Suggestions(self._desk.application).people))
        panel.chosen.connect(self._presenter.join_household)
        panel.closed.connect(self._forget_panel)
        self.show_panel(panel)
        self._panel_open = panel

    def show_consent_problem(self, field: str, words: str) -> None:
        """Show why the consent cannot be noted."""
        if isinstance(self._panel_open, ConsentPanel):
            self._panel_open.show_problem(field, words)

    def show_forms(self, shown: FormsShown) -> None:
        """Show the name as it stands in sentences."""
        self._names.show_forms(shown)

    def show_problem(self, field: str, words: str) -> None:
        """Show why a form of the name cannot be kept."""
        if isinstance(self._panel_open, NameFormsPanel):
            self._panel_open.show_problem(field, words)

    def close_forms(self) -> None:
        """Close the panel for the forms of the name."""
        self.close_consent()

    def close_consent(self) -> None:
        """Close the panel for consents."""
        if self._panel_open is not None:
            self._panel_open.close_panel()

    # What people ask of it

    def _ask_consent(self, line: ConsentLine) -> None:
        panel = ConsentPanel(line, self._desk.application.clock.today())
        panel.noted.connect(self._note_consent)
        panel.closed.connect(self._forget_panel)
        self.show_panel(panel)
        self._panel_open = panel

    def _ask_forms(self, shown: FormsShown) -> None:
        panel = NameFormsPanel(shown)
        panel.saved.connect(self._name_forms.save)
        panel.left_as_is.connect(self._name_forms.leave_undeclined)
        panel.forgotten.connect(self._name_forms.forget)
        panel.closed.connect(self._forget_panel)
        self.show_panel(panel)
        self._panel_open = panel

    def _note_consent(self, noted: tuple[ConsentPurpose, date | None, str, bool]) -> None:
        purpose, day, paper, is_given = noted
        self._presenter.record_consent(purpose, day, paper, is_given=is_given)

    def _ask_child(self) -> None:
        self.child_asked.emit(self._presenter.person)

    def _ask_erasing(self) -> None:
        self.erasing_asked.emit(self._presenter.person)

    def _forget_panel(self) -> None:
        self._panel_open = None

    def _person_id(self) -> PersonId | None:
        return self._presenter.person

    def _change(self) -> None:
        self.changing_asked.emit(self._presenter.person)

    def _open_event(self, visit: Visit) -> None:
        self._presenter.open_event(visit.event)

    def _open_certificate(self, certificate: CertificateId) -> None:
        self._presenter.open_certificate(certificate)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


class _ConsentRow(QWidget):
    """One consent with its state. `asked` carries the line."""

    asked = Signal(object)

    def __init__(self, line: ConsentLine) -> None:
        super().__init__()
        self._line = line
        layout = column(self, gap=4)
        layout.addWidget(body(line.what))
        across = row(gap=8)
        across.addWidget(_consent_chip(line))
        if line.day:
            across.addWidget(second(", ".join(filter(None, (line.day, line.paper)))), 1)
        across.addStretch(1)
        button = link(_consent_act(line), self._ask, name=f"person.consents.{line.purpose}")
        button.setAccessibleDescription(line.what)
        across.addWidget(button)
        layout.addLayout(across)

    def _ask(self) -> None:
        self.asked.emit(self._line)


def _consent_act(line: ConsentLine) -> str:
    if line.is_given:
        return translate("Person", "Note a withdrawal")
    return translate("Person", "Note a consent")


def _consent_chip(line: ConsentLine) -> Chip:
    match line.is_given:
        case True:
            return Chip(translate("Person", "Given"), tone=Tone.GOOD, sign="check")
        case False:
            return Chip(translate("Person", "Withdrawn"), tone=Tone.ATTENTION, sign="close")
        case _:
            return Chip(translate("Person", "Not asked yet"), tone=Tone.NEUTRAL, sign="help")


def _itself(visit: Visit) -> Hashable:
    # Two records of one person may have been at the same event.
    return visit


def _certificate_id(certificate: Certificate) -> Hashable:
    return certificate.id

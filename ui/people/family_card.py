"""The card with a person's family: guardian, children, household, and who may belong to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.choices import SuggestField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import clear, column, row
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.ids import PersonId
    from ui.people.family import FamilyShown, Relative
    from ui.widgets.choices import Choice


class FamilyCard(Card):
    """`opened` and `joined` carry the id of a relative, the others nothing."""

    opened = Signal(object)
    joined = Signal(object)
    child_asked = Signal()
    joining_asked = Signal()
    leaving_asked = Signal()

    def __init__(self) -> None:
        super().__init__(translate("Person", "Family"))
        self._people = column(gap=4)
        self.body.addLayout(self._people)
        self._child = self._act(
            translate("Person", "Add child"), self._ask_child, "child", sign="person_add"
        )
        self._join = self._act(
            translate("Person", "Lives with …"), self._ask_joining, "join", sign="family"
        )
        self._leave = self._act(
            translate("Person", "Lives with them no longer"), self._ask_leaving, "leave"
        )

    def _act(self, words: str, act: Callable[[], object], name: str, sign: str = "") -> QWidget:
        return self.add_act(plain(words, act, name=f"person.family.{name}", sign=sign))

    def show_family(self, shown: FamilyShown) -> None:
        """Show who belongs together."""
        clear(self._people)
        for part in shown.parts:
            self._people.addWidget(second(part.label))
            for place, relative in enumerate(part.people):
                self._add_line(relative, f"person.family.{part.name}.{place}")
        if shown.lacks_guardian:
            words = translate("Person", "No guardian is named yet")
            chip = Chip(words, tone=Tone.ATTENTION, sign="warning")
            self._people.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        elif not shown.parts:
            self._people.addWidget(second(translate("Person", "Nobody is noted yet.")))
        self._child.setVisible(shown.may_have_children)
        self._leave.setVisible(shown.has_household)

    def _add_line(self, relative: Relative, name: str) -> None:
        line = _RelativeLine(relative, name)
        line.opened.connect(self._tell_opened)
        line.joined.connect(self._tell_joined)
        self._people.addWidget(line)

    def _tell_opened(self, person: PersonId) -> None:
        self.opened.emit(person)

    def _tell_joined(self, person: PersonId) -> None:
        self.joined.emit(person)

    def _ask_child(self) -> None:
        self.child_asked.emit()

    def _ask_joining(self) -> None:
        self.joining_asked.emit()

    def _ask_leaving(self) -> None:
        self.leaving_asked.emit()


class _RelativeLine(QWidget):
    """One relative, opened by the name; one who is only proposed is joined beside it."""

    opened = Signal(object)
    joined = Signal(object)

    def __init__(self, relative: Relative, name: str) -> None:
        super().__init__()
        self._person = relative.person
        layout = row(self, gap=8)
        layout.addWidget(link(relative.name, self._open, name=name))
        if relative.about:
            layout.addWidget(second(relative.about), 1)
        else:
            layout.addStretch(1)
        if relative.is_proposed:
            join = link(translate("Person", "They live together"), self._join, name=f"{name}.join")
            join.setAccessibleDescription(relative.name)
            layout.addWidget(join)

    def _open(self) -> None:
        self.opened.emit(self._person)

    def _join(self) -> None:
        self.joined.emit(self._person)


class HouseholdPanel(SidePanel):
    """Asks with whom a person lives. `chosen` carries the id of somebody."""

    chosen = Signal(object)

    def __init__(self, offer: Callable[[str], Sequence[Choice]]) -> None:
        super().__init__(translate("Person", "Lives with"), name="person.household")
        field = SuggestField(
            offer,
            placeholder=translate("People", "Name of a person who is here already"),
            not_found=translate("People", "Choose a person from the list."),
        )
        label = translate("Person", "Person")
        self._form = Form("person.household.form", (FormField("person", label, field),))
        self._form.submitted.connect(self._choose)
        self.add(
            second(
                translate(
                    "Person",
                    "Whoever lives with that person already belongs to the household too.",
                )
            )
        )
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(
            primary(translate("Person", "Save"), self._choose, name="person.household.save")
        )

    def _choose(self) -> None:
        values = self._form.read()
        if values is None:
            return
        if values["person"] is None:
            words = translate("People", "Choose a person from the list.")
            self._form.show_problems({"person": words})
            return
        self.chosen.emit(values["person"])

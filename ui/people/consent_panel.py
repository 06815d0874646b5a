"""The panel that notes a consent: what for, given or withdrawn, on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.domain.dates import numeric, parse_date
from app.domain.people import ConsentPurpose
from app.services.wording.history import purpose_words
from app.texts import language, translate
from ui.widgets.buttons import primary
from ui.widgets.choices import Choice, ChoiceCards, ChoiceField
from ui.widgets.fields import DayField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from datetime import date

    from ui.people.page_presenter import ConsentLine


class ConsentPanel(SidePanel):
    """`noted` carries (purpose, day or None, paper, whether it was given)."""

    noted = Signal(object)

    def __init__(self, line: ConsentLine, today: date) -> None:
        super().__init__(translate("Person", "Note a consent"), name="person.consent")
        self._today = today
        self._form = Form("person.consent.form", self._fields())
        self._form.set_values(
            {"purpose": line.purpose, "is_given": not line.is_given, "day": today}
        )
        self._form.submitted.connect(self._note)
        self.add(
            second(
                translate(
                    "Person", "A consent counts from the day on the paper that was signed or said."
                )
            )
        )
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Person", "Save"), self._note, name="person.consent.save"))

    def show_problem(self, field: str, words: str) -> None:
        """Show why the consent cannot be noted."""
        self._form.show_problems({field: words})

    def _fields(self) -> tuple[FormField, ...]:
        purposes = [Choice(one, purpose_words(one)) for one in ConsentPurpose]
        answers = (
            Choice(True, translate("Person", "Given")),
            Choice(False, translate("Person", "Withdrawn")),
        )
        return (
            FormField("purpose", translate("Person", "What for"), ChoiceField(purposes)),
            FormField("is_given", translate("Person", "Answer"), ChoiceCards(answers)),
            FormField("day", translate("Person", "Day"), DayField(self._read_day, _show_day)),
            FormField(
                "paper",
                translate("Person", "Paper"),
                TextField(longest=200),
                hint=translate("Person", "For instance the form or the sign-in sheet, if any."),
            ),
        )

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._today)

    def _note(self) -> None:
        values = self._form.read()
        if values is not None:
            paper = str(values["paper"] or "")
            self.noted.emit((values["purpose"], values["day"], paper, values["is_given"]))


def _show_day(day: date) -> str:
    return numeric(day, language())

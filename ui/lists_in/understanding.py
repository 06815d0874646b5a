"""What Kopā understood of a file, with everything that a person can say instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.texts import translate
from ui.lists_in.columns_strip import ColumnsStrip
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, link
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import clear, column, flow, row

if TYPE_CHECKING:
    from ui.lists_in.shown import Asked, Understood

_QUESTIONS: Final = (
    "kind", "sheet", "header", "order", "year", "encoding", "separator", "event",
)  # fmt: skip
_BESIDE: Final = frozenset({"sheet", "header", "order", "year", "separator"})
_LEAST_LETTERS: Final = 8
_BY_PLACE: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class UnderstandingCard(Card):
    """`said` carries (question, answer), `role_said` (column, role), `event_named` a title.

    `sheet_asked` carries the name of another sheet.
    """

    said = Signal(str, object)
    role_said = Signal(int, str)
    event_named = Signal(str)
    sheet_asked = Signal(str)
    anew_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: dict[str, object] = {}
        self._fields = {name: ChoiceField(()) for name in _QUESTIONS}
        self._year = ChoiceField((), nothing=translate("Lists in", "Please choose"))
        self._separator = ChoiceField((), nothing=translate("Lists in", "Please choose"))
        self._fields |= {"year": self._year, "separator": self._separator}
        for field in self._fields.values():
            # As wide as its place, not as its longest line: samples of letters are long.
            field.box.setSizeAdjustPolicy(_BY_PLACE)
            field.box.setMinimumContentsLength(_LEAST_LETTERS)
        self._event_title = TextField()
        self._form = Form("lists_in.form", self._form_fields())
        self._form.changed.connect(self._tell_said)
        self._strip = ColumnsStrip()
        self._strip.said.connect(self._tell_role)
        self._further = second()
        self._sheets = OtherSheets()
        self._sheets.asked.connect(self._tell_sheet)
        self._remembered = Chip(
            translate("Lists in", "Columns as the last time"), tone=Tone.GOOD, sign="present"
        )
        self._repaired = Chip(
            translate("Lists in", "Letters repaired"), tone=Tone.ATTENTION, sign="warning"
        )
        self._anew = link(
            translate("Lists in", "Guess anew"), self._tell_anew, name="lists_in.anew"
        )
        self._fold = link(_fold_words(is_folded=False), self._fold_columns, name="lists_in.fold")
        self._lay_out()

    def _form_fields(self) -> tuple[FormField, ...]:
        labels = {
            "kind": translate("Lists in", "What is in the file"),
            "sheet": translate("Lists in", "Sheet"),
            "header": translate("Lists in", "The headings are in"),
            "encoding": translate("Lists in", "How the letters are read"),
            "separator": translate("Lists in", "What parts the cells"),
            "order": translate("Lists in", "Order of the names"),
            "year": translate("Lists in", "Year of the days"),
            "event": translate("Lists in", "Which event"),
        }
        fields = [
            FormField(name, labels[name], self._fields[name], is_beside=name in _BESIDE)
            for name in _QUESTIONS
        ]
        title = translate("Lists in", "Title of the new event")
        return (*fields, FormField("event_title", title, self._event_title, is_beside=True))

    def _lay_out(self) -> None:
        chips = row(gap=8)
        for widget in (self._remembered, self._anew, self._repaired):
            chips.addWidget(widget)
        chips.addStretch(1)
        chips.addWidget(self._fold)
        self.body.addLayout(chips)
        self.add(self._form)
        self.add(self._sheets)
        self.add(self._strip)
        self.add(self._further)

    def show_understood(self, shown: Understood) -> None:
        """Show what was understood."""
        self.set_title(shown.file)
        self.set_subtitle(shown.about)
        asked = {name: getattr(shown, name) for name in _QUESTIONS}
        for name, one in asked.items():
            self._ask(name, one)
        self._form.show_field("event_title", is_shown=shown.event_title is not None)
        self._form.set_values(
            {name: one.value for name, one in asked.items() if one.options}
            | {"event_title": shown.event_title or ""}
        )
        self._shown = self._form.values()
        self._sheets.show_sheets(shown.sheets)
        self._strip.show_columns(shown.columns, shown.roles)
        self._further.set_text(shown.further)
        self._further.setVisible(bool(shown.further))
        self._remembered.setVisible(shown.is_remembered)
        self._anew.setVisible(shown.is_remembered)
        self._repaired.setVisible(shown.is_repaired)

    def _ask(self, name: str, asked: Asked) -> None:
        self._fields[name].set_choices([Choice(one.value, one.words) for one in asked.options])
        self._form.show_field(name, is_shown=bool(asked.options))

    def _tell_said(self) -> None:
        values = self._form.values()
        changed = [name for name, value in values.items() if value != self._shown.get(name)]
        self._shown = values
        for name in changed:
            if name == "event_title":
                self.event_named.emit(str(values[name]))
            else:
                self.said.emit(name, values[name])

    def _tell_role(self, number: int, role: str) -> None:
        self.role_said.emit(number, role)

    def _fold_columns(self) -> None:
        """Leave the room of the columns to the rows below, or show them again."""
        is_folded = self._strip.isHidden()
        self._strip.setVisible(is_folded)
        self._fold.set_words(_fold_words(is_folded=not is_folded))

    def _tell_anew(self) -> None:
        self.anew_asked.emit()

    def _tell_sheet(self, sheet: str) -> None:
        self.sheet_asked.emit(sheet)


def _fold_words(*, is_folded: bool) -> str:
    if is_folded:
        return translate("Lists in", "Show the columns")
    return translate("Lists in", "Hide the columns")


class OtherSheets(QWidget):
    """Further sheets of the workbook with such a list, each a button. `asked` carries a name."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons = flow(gap=8)
        layout = column(self, gap=4)
        layout.addWidget(second(translate("Lists in", "Such lists are on other sheets as well:")))
        layout.addLayout(self._buttons)

    def show_sheets(self, sheets: tuple[str, ...]) -> None:
        """Offer these sheets; without any the whole is hidden."""
        clear(self._buttons)
        for place, sheet in enumerate(sheets):
            button = _SheetButton(sheet, f"lists_in.sheet.{place}")
            button.asked.connect(self._ask)
            self._buttons.addWidget(button)
        self.setVisible(bool(sheets))

    def _ask(self, sheet: str) -> None:
        self.asked.emit(sheet)


class _SheetButton(Button):
    """Leads to one sheet. `asked` carries its name."""

    asked = Signal(str)

    def __init__(self, sheet: str, name: str) -> None:
        super().__init__(sheet, sign="sheet")
        self.setObjectName(name)
        self._sheet = sheet
        self.acted.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._sheet)

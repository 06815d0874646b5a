"""The card of the organisations that were present: a list, and a line to name one more."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.people.offered import choice, choices_of
from ui.people.suggestions import NewOrganisation, Suggestions
from ui.widgets.buttons import Button, Rank, outlined
from ui.widgets.cards import Card
from ui.widgets.choices import SuggestField
from ui.widgets.fields import NumberField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second, small, strong
from ui.widgets.layouts import clear, column, row

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.ids import OrganisationId
    from app.domain.presences import OrganisationPresence
    from ui.events.counts.presenter import PresentLine

_MOST = 99_999


class PresentCard(Card):
    """Organisations apart from people.

    `named` carries (organisation, people or None, note), `taken_off` an OrganisationPresence.
    """

    named = Signal(object)
    taken_off = Signal(object)

    def __init__(self, application: Application) -> None:
        super().__init__(
            translate("Counts", "Organisations present"),
            subtitle=translate("Counts", "Listed apart: nobody is counted twice through them."),
        )
        self._suggestions = Suggestions(application)
        self._lines = column(gap=4)
        self._form = self._make_form()
        self._form.submitted.connect(self._ask)
        self.body.addLayout(self._lines)
        self.add(self._form)
        self.add_act(
            outlined(
                translate("Counts", "Add organisation"),
                self._ask,
                name="counts.organisation.add",
                sign="add",
            )
        )

    def _make_form(self) -> Form:
        organisation = SuggestField(
            choices_of(self._suggestions.organisations),
            placeholder=translate("Counts", "School, association, group …"),
            not_found=translate(
                "Counts", "Choose an organisation from the list, or the line that adds it."
            ),
        )
        return Form(
            "counts.organisation",
            (
                FormField(
                    "organisation",
                    translate("Counts", "Which organisation came?"),
                    organisation,
                    is_needed=True,
                ),
                FormField("people", translate("Counts", "How many people"), NumberField(0, _MOST)),
                FormField("note", translate("Counts", "Note"), TextField(), is_beside=True),
            ),
        )

    def show_present(self, lines: tuple[PresentLine, ...]) -> None:
        """Show who was there."""
        clear(self._lines)
        for place, line in enumerate(lines):
            shown = _PresentRow(line, name=f"counts.organisation{place}")
            shown.taken_off.connect(self._take_off)
            shown.changed.connect(self._begin_changing)
            self._lines.addWidget(shown)
        if not lines:
            self._lines.addWidget(
                second(translate("Counts", "No organisation is named for this session yet."))
            )

    def begin_next(self) -> None:
        """Empty the line for the next organisation, and give it the keys."""
        self._form.set_values({"organisation": None, "people": None, "note": ""})
        self._form.focus("organisation")

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        is_typing = not self._form.editor("organisation").is_empty()
        return is_typing or self._form.is_changed()

    def _begin_changing(self, present: OrganisationPresence) -> None:
        kept = self._suggestions.kept_organisation(present.organisation)
        if kept is None:
            return
        self._form.set_values(
            {"organisation": choice(kept), "people": present.people, "note": present.note}
        )
        self._form.focus("people")

    def _take_off(self, present: OrganisationPresence) -> None:
        self.taken_off.emit(present)

    def _ask(self) -> None:
        values = self._form.read()
        if values is None:
            return
        chosen = cast("OrganisationId | NewOrganisation", values["organisation"])
        self.named.emit((chosen, values["people"], str(values["note"] or "")))


class _PresentRow(QWidget):
    """One organisation. `taken_off` and `changed` carry it."""

    taken_off = Signal(object)
    changed = Signal(object)

    def __init__(self, line: PresentLine, *, name: str) -> None:
        super().__init__()
        self._present = line.present
        called = line.present.name
        words = column(gap=0)
        words.addWidget(strong(called))
        if line.second:
            words.addWidget(small(line.second))
        across = row(self, gap=4)
        across.addLayout(words, 1)
        for sign, spoken, act in (
            ("edit", translate("Counts", "Change {name}").format(name=called), self._change),
            ("close", translate("Counts", "Take off: {name}").format(name=called), self._take_off),
        ):
            button = Button("", sign=sign, rank=Rank.ICON)
            button.setObjectName(f"{name}.{sign}")
            button.setAccessibleName(spoken)
            button.setToolTip(spoken)
            button.acted.connect(act)
            across.addWidget(button)

    def _change(self) -> None:
        self.changed.emit(self._present)

    def _take_off(self) -> None:
        self.taken_off.emit(self._present)

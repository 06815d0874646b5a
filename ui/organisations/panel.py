"""The panel for adding and correcting an organisation, with those that it may be on top."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.kinds import OrganisationKind
from app.texts import translate
from ui.organisations.panel_presenter import OrganisationPanelPresenter
from ui.organisations.wording import kind_words
from ui.people.offered import choice, choices_of
from ui.people.phone_field import phone_field
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField, SuggestField
from ui.widgets.fields import CheckField, LongTextField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second, strong
from ui.widgets.layouts import clear, column
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.ids import OrganisationId
    from app.domain.organisations import Organisation
    from ui.organisations.panel_presenter import LikelyLine
    from ui.people.suggestions import Suggestion
    from ui.shell.desk import Desk


class OrganisationPanel(SidePanel):
    """`saved` and `likely_opened` carry the id of an organisation."""

    saved = Signal(object)
    likely_opened = Signal(object)

    def __init__(self, desk: Desk, *, name: str) -> None:
        super().__init__("", name=name)
        self._presenter = OrganisationPanelPresenter(self, desk)
        self._form = Form(f"{name}.form", self._fields())
        self._likely = Card(translate("Organisations", "Maybe here already"), tone=Tone.ATTENTION)
        self.add(self._likely)
        self.add(self._form)
        self.body.addStretch(1)
        save = primary(translate("Organisations", "Save"), self._save, name=f"{name}.save")
        self.add_act(save)
        self.add_act(
            plain(translate("Organisations", "Cancel"), self.close_panel, name=f"{name}.cancel")
        )
        self._form.changed.connect(self._note_typed)
        self._form.submitted.connect(self._save)

    def _fields(self) -> tuple[FormField, ...]:
        return (*self._what_it_is(), *self._who_answers(), *self._more())

    def _what_it_is(self) -> Sequence[FormField]:
        kinds = [Choice(kind.value, kind_words(kind)) for kind in OrganisationKind]
        return (
            FormField("name", translate("Organisations", "Name"), TextField(), is_needed=True),
            FormField("kind", translate("Organisations", "Kind"), ChoiceField(kinds)),
            FormField(
                "is_informal",
                "",
                CheckField(translate("Organisations", "A group of people, not registered")),
            ),
            FormField(
                "registration_number",
                translate("Organisations", "Registration number"),
                TextField(longest=20),
                hint=translate("Organisations", "May stay empty."),
            ),
            FormField(
                "territory",
                translate("Organisations", "Place"),
                SuggestField(
                    choices_of(self._presenter.suggestions.territories),
                    placeholder=translate("Organisations", "Parish, town or municipality"),
                    not_found=translate("Organisations", "Choose a place from the list."),
                ),
            ),
        )

    def _who_answers(self) -> Sequence[FormField]:
        return (
            FormField("contact_name", translate("Organisations", "Contact person"), TextField()),
            FormField("phone", translate("Organisations", "Phone"), phone_field()),
            FormField("email", translate("Organisations", "E-mail"), TextField()),
        )

    def _more(self) -> Sequence[FormField]:
        return (
            FormField(
                "aliases",
                translate("Organisations", "Other names"),
                LongTextField(lines=3),
                hint=translate(
                    "Organisations", "One in each line. The organisation is found by each of them."
                ),
            ),
            FormField("note", translate("Organisations", "Note"), LongTextField(lines=2)),
        )

    # What a page asks of it

    def begin_adding(self, name: str) -> None:
        """Start with a name that was searched in vain, or with nothing."""
        self._presenter.begin_adding(name)

    def begin_changing(self, organisation: Organisation) -> None:
        """Start with what is kept."""
        self._presenter.begin_changing(organisation)

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    # What the presenter asks of it

    def show_title(self, text: str) -> None:
        """Say whose form this is."""
        self.set_title(text)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill all fields."""
        place = cast("Suggestion | None", values["territory"])
        self._form.set_values(
            dict(values) | {"territory": None if place is None else choice(place)}
        )

    def show_kind(self, kind: str) -> None:
        """Choose the kind that the name tells of."""
        self._form.editor("kind").set_value(kind)

    def show_number(self, words: str, *, is_shown: bool) -> None:
        """Show or hide the registration number, with what is odd about it."""
        self._form.show_field("registration_number", is_shown=is_shown)
        hint = words or translate("Organisations", "May stay empty.")
        self._form.show_hint("registration_number", hint)

    def show_likely(self, lines: tuple[LikelyLine, ...]) -> None:
        """Show which one it may be, or none."""
        clear(self._likely.body)
        self._likely.setVisible(bool(lines))
        for place, line in enumerate(lines):
            row = _LikelyRow(line, f"{self.objectName()}.likely.{place}")
            # Leaving would lose what was changed; the page has the act that joins them.
            row.offer_to_open(is_offered=self._presenter.is_adding)
            row.opened.connect(self._open_likely)
            self._likely.add(row)

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        self._form.show_problems({field: words})

    def leave(self, organisation: OrganisationId) -> None:
        """Lead to the organisation that was saved."""
        self._form.mark_saved()
        self.close_panel()
        self.saved.emit(organisation)

    # What people ask of it

    def _note_typed(self) -> None:
        self._presenter.note_typed(self._form.values())

    def _save(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.save(values)

    def _open_likely(self, organisation: OrganisationId) -> None:
        self.likely_opened.emit(organisation)


class _LikelyRow(QWidget):
    """One that it may be, with the reason. `opened` carries its id."""

    opened = Signal(object)

    def __init__(self, line: LikelyLine, name: str) -> None:
        super().__init__()
        self._organisation = line.organisation
        layout = column(self, gap=2)
        layout.addWidget(strong(line.name))
        layout.addWidget(second(line.about))
        reason = translate("Organisations", "Reason: {reason}").format(reason=line.reason)
        layout.addWidget(second(reason))
        self._button = link(
            translate("Organisations", "Open this organisation"), self._open, name=name
        )
        self._button.setAccessibleDescription(line.name)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def offer_to_open(self, *, is_offered: bool) -> None:
        """Show the way to it, or only that it is there."""
        self._button.setVisible(is_offered)

    def _open(self) -> None:
        self.opened.emit(self._organisation)

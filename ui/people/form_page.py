"""The form for a person, with those who may be the same beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import translate
from ui.people.form_fields import person_fields
from ui.people.form_presenter import PersonFormPresenter
from ui.people.offered import choice
from ui.people.suggestions import Suggestion
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.form import Form
from ui.widgets.labels import second, small, strong
from ui.widgets.layouts import clear, column
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QKeyEvent

    from app.domain.ids import PersonId
    from app.domain.names import SplitName
    from ui.people.form_presenter import LikelyLine
    from ui.shell.desk import Desk


class PersonFormPage(ScreenFrame):
    """Adding a person or changing one.

    `saved` and `likely_opened` carry the id of a person, `left` carries nothing. What was typed
    stays in the form when people leave it without saving.
    """

    saved = Signal(object)
    likely_opened = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, *, name: str) -> None:
        super().__init__("", name=name, is_scrolled=True)
        self._presenter = PersonFormPresenter(self, desk)
        fields = person_fields(self._presenter.suggestions, desk.application.clock.today().year)
        self._form = Form(f"{name}.form", fields)
        self._likely = Card(translate("People", "Maybe here already"), tone=Tone.ATTENTION)
        self._again = outlined(
            translate("People", "Save and add another"), self._save_and_go_on, name=f"{name}.again"
        )
        self._clear = plain(
            translate("People", "Start anew"), self._start_anew, name=f"{name}.anew"
        )
        self._lay_out(name)
        self._form.changed.connect(self._note_typed)
        self._form.submitted.connect(self._save)

    def _lay_out(self, name: str) -> None:
        back = plain(translate("People", "People"), self._leave, name=f"{name}.back")
        self.set_way_back(back)
        save = primary(translate("People", "Save"), self._save, name=f"{name}.save", sign="check")
        self.set_main_act(save)
        self.add_act(self._clear)
        self.add_act(self._again)
        card = Card()
        # Ticks that go on in a second line make the card higher than it asks for at first.
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        card.add(self._form)
        parts = SideBySide(shares=(5, 3), is_right_above=True)
        parts.left.addWidget(card)
        parts.left.addWidget(small(_privacy_words()))
        parts.left.addStretch(1)
        parts.right.addWidget(self._likely)
        parts.right.addStretch(1)
        self.body.addWidget(parts)
        self.body.addStretch(1)

    # What the screen asks of it

    def begin_adding(self, name: SplitName) -> None:
        """Start with a name, or go on with what was typed and not saved."""
        if self._presenter.is_adding and self.has_unsaved_text():
            self._show_unsaved()
            return
        self._presenter.begin_adding(name)
        self._form.mark_saved()

    def begin_adding_child(self, parent: PersonId) -> None:
        """Start with what a child has in common with a parent, or go on with what was typed."""
        if self._presenter.is_adding and self.has_unsaved_text():
            self._show_unsaved()
            return
        self._presenter.begin_adding_child(parent)
        self._form.mark_saved()

    def begin_changing(self, person: PersonId) -> None:
        """Start with what is kept about a person, or go on with what was typed about them."""
        if self._presenter.person == person and self.has_unsaved_text():
            self._show_unsaved()
            return
        self._presenter.begin_changing(person)
        self._form.mark_saved()

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    # What the presenter asks of it

    def show_title(self, text: str) -> None:
        """Say whose form this is."""
        self.set_title(text)
        self._again.setVisible(self._presenter.is_adding)

    def show_values(self, values: Mapping[str, object]) -> None:
        """Fill all fields."""
        shown = {
            name: choice(value) if isinstance(value, Suggestion) else value
            for name, value in values.items()
        }
        self._form.set_values(shown)
        self._show_unsaved()
        self._form.focus("given")

    def show_fitting(self, *, guardian: bool, organisation_kind: bool) -> None:
        """Show the fields that only some people need."""
        self._form.show_field("guardian", is_shown=guardian)
        self._form.show_field("organisation_kind", is_shown=organisation_kind)

    def show_guardian_missing(self, *, is_missing: bool) -> None:
        """Remind of the grown-up who answers for a child."""
        missing = translate("People", "A child needs a grown-up who answers for them.")
        usual = translate("People", "The grown-up who answers for the child.")
        self._form.show_hint("guardian", missing if is_missing else usual)

    def show_age(self, band: str | None) -> None:
        """Show the age that follows from the year of birth; None lets it be chosen."""
        editor = self._form.editor("age_band")
        editor.setEnabled(band is None)
        if band is not None:
            editor.set_value(band)

    def show_likely(self, lines: tuple[LikelyLine, ...]) -> None:
        """Show who may be the same, or nobody."""
        clear(self._likely.body)
        self._likely.setVisible(bool(lines))
        for place, line in enumerate(lines):
            row = _LikelyRow(line, place, f"{self.objectName()}.likely")
            row.opened.connect(self._open_likely)
            self._likely.add(row)

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        self._form.show_problems({field: words})

    def leave(self, person: PersonId) -> None:
        """Lead to the person that was saved."""
        self._form.mark_saved()
        self.saved.emit(person)

    # What people ask of it

    def _note_typed(self) -> None:
        self._presenter.note_typed(self._form.values())

    def _save(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.save(values)

    def _save_and_go_on(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.save_and_go_on(values)
            if not self._form.problems():
                self._form.mark_saved()

    def _start_anew(self) -> None:
        self._presenter.begin_anew()
        self._form.mark_saved()
        self._show_unsaved()

    def _leave(self) -> None:
        self.left.emit()

    def _open_likely(self, person: PersonId) -> None:
        self.likely_opened.emit(person)

    def _show_unsaved(self) -> None:
        is_unsaved = self.has_unsaved_text()
        self._clear.setVisible(is_unsaved)
        self.set_subtitle(
            translate("People", "This was typed before and is not saved yet.") if is_unsaved else ""
        )

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)


class _LikelyRow(QWidget):
    """Somebody who may be the same, with the reason. `opened` carries their id."""

    opened = Signal(object)

    def __init__(self, line: LikelyLine, place: int, name: str) -> None:
        super().__init__()
        self._person = line.person
        layout = column(self, gap=2)
        layout.addWidget(strong(line.name))
        if line.about:
            layout.addWidget(second(line.about))
        reason = translate("People", "Reason: {reason}").format(reason=line.reason)
        layout.addWidget(second(reason))
        button = link(translate("People", "Open this person"), self._open, name=f"{name}.{place}")
        button.setAccessibleDescription(line.name)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _open(self) -> None:
        self.opened.emit(self._person)


def _privacy_words() -> str:
    return translate(
        "People",
        "Write only what the centre needs. Nothing about health, ethnicity or mother tongue, and "
        "no personal code.",
    )

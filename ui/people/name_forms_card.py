"""A person's name as it stands in Latvian sentences: the card, and the panel that changes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.texts import translate
from ui.people.page_presenter import Fact
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.facts import FactList
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import clear, column
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.people.name_forms_presenter import FormsShown


class NameFormsCard(Card):
    """`confirmed` carries nothing, `changing_asked` what the card shows."""

    confirmed = Signal()
    changing_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(
            translate("NameForms", "Name in Latvian sentences"),
            subtitle=translate(
                "NameForms", "For templates that thank somebody, or name somebody, in a sentence."
            ),
        )
        self._shown: FormsShown | None = None
        self._state = column(gap=4)
        self._forms = FactList(translate("NameForms", "Nothing is proposed for this name."))
        self._why = second()
        self.body.addLayout(self._state)
        self.add(self._forms)
        self.add(self._why)
        self._confirm = self.add_act(
            outlined(
                translate("NameForms", "This is right"),
                self._tell_confirmed,
                name="person.forms.confirm",
                sign="check",
            )
        )
        self.add_act(
            plain(
                translate("NameForms", "Change the forms…"),
                self._ask_changing,
                name="person.forms.change",
            )
        )

    def show_forms(self, shown: FormsShown) -> None:
        """Show a name in its forms."""
        self._shown = shown
        clear(self._state)
        self._state.addWidget(_chip(shown.is_settled), 0, Qt.AlignmentFlag.AlignLeft)
        self._forms.show_facts(_facts(shown))
        self._why.set_text(shown.why)
        self._confirm.setVisible(shown.is_proposed)

    def _tell_confirmed(self) -> None:
        self.confirmed.emit()

    def _ask_changing(self) -> None:
        self.changing_asked.emit(self._shown)


class NameFormsPanel(SidePanel):
    """`saved` carries both forms, `left_as_is` and `forgotten` nothing."""

    saved = Signal(str, str)
    left_as_is = Signal()
    forgotten = Signal()

    def __init__(self, shown: FormsShown) -> None:
        super().__init__(translate("NameForms", "Name in sentences"), name="person.forms.panel")
        self._form = Form("person.forms", _fields())
        self._form.set_values({"dative": shown.dative, "accusative": shown.accusative})
        self._form.submitted.connect(self._save)
        self.add(second(translate("NameForms", "The name: {name}").format(name=shown.name)))
        self.add(self._form)
        self._offer(
            translate("NameForms", "The name stays as it is"), self._leave_as_is, "undeclined"
        )
        if shown.is_settled:
            self._offer(translate("NameForms", "Back to what is proposed"), self._forget, "forget")
        self.body.addStretch(1)
        self.add_act(primary(translate("NameForms", "Save"), self._save, name="person.forms.save"))

    def _offer(self, words: str, act: Callable[[], object], name: str) -> None:
        button = link(words, act, name=f"person.forms.{name}")
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_problem(self, field: str, words: str) -> None:
        """Show why a form cannot be kept."""
        self._form.show_problems({field: words})

    def _save(self) -> None:
        values = self._form.read()
        if values is not None:
            self.saved.emit(str(values["dative"] or ""), str(values["accusative"] or ""))

    def _leave_as_is(self) -> None:
        self.left_as_is.emit()

    def _forget(self) -> None:
        self.forgotten.emit()


def _fields() -> tuple[FormField, ...]:
    return (
        FormField(
            "dative",
            translate("NameForms", "To whom? (kam?)"),
            TextField(),
            hint=translate("NameForms", "As in “Pateicība Annai Bērziņai”."),
        ),
        FormField(
            "accusative",
            translate("NameForms", "Whom? (ko?)"),
            TextField(),
            hint=translate("NameForms", "As in “Godinām Annu Bērziņu”."),
        ),
    )


def _chip(is_settled: bool | None) -> Chip:  # noqa: FBT001  a state of three, read by match
    match is_settled:
        case True:
            return Chip(translate("NameForms", "Settled"), tone=Tone.GOOD, sign="check")
        case False:
            return Chip(translate("NameForms", "Proposed"), tone=Tone.NEUTRAL, sign="help")
        case _:
            words = translate("NameForms", "Look at it before it is printed")
            return Chip(words, tone=Tone.ATTENTION, sign="warning")


def _facts(shown: FormsShown) -> tuple[Fact, ...]:
    both = (
        Fact(translate("NameForms", "To whom? (kam?)"), shown.dative),
        Fact(translate("NameForms", "Whom? (ko?)"), shown.accusative),
    )
    return tuple(fact for fact in both if fact.words)

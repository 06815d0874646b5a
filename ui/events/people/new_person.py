"""The fields for somebody who is not known yet: names, municipality, ages, and who it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from app.domain.kinds import AgeBand
from app.texts import translate
from ui.events.people.find_presenter import TypedPerson
from ui.people.offered import choices_of
from ui.people.suggestions import Suggestions
from ui.people.wording import age_words
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField, SuggestField
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import Sign, TextLabel
from ui.widgets.layouts import clear, column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QHBoxLayout

    from app.bootstrap import Application
    from app.domain.names import SplitName
    from ui.events.people.find_presenter import LikelyLine

_ONE_LINE_FROM: Final = 900


class NewPersonCard(Card):
    """Somebody new.

    `typed` and `asked` carry a TypedPerson: at each key, and when it is to be added. `taken`
    carries a LikelyLine; `closed` carries nothing.
    """

    typed = Signal(object)
    asked = Signal(object)
    taken = Signal(object)
    closed = Signal()

    def __init__(self, application: Application, *, name: str, act: str, width: int) -> None:
        super().__init__()
        self._suggestions = Suggestions(application)
        self._name = name
        self._form = self._make_form(is_in_one_line=width >= current_theme().px(_ONE_LINE_FROM))
        self._likely = column(gap=4)
        self.add(self._form)
        self.body.addLayout(self._likely)
        self.add_act(primary(act, self._ask, name=f"{name}.save", sign="person_add"))
        close = plain(translate("Event", "Cancel"), self._close, name=f"{name}.cancel")
        self.add_act(close)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._form.changed.connect(self._tell_typed)
        self._form.submitted.connect(self._ask)

    def _make_form(self, *, is_in_one_line: bool) -> Form:
        ages = [Choice(band.value, age_words(band)) for band in AgeBand]
        place = SuggestField(
            choices_of(self._suggestions.territories),
            placeholder=translate("Event", "Parish, town or municipality"),
            not_found=translate("Event", "Choose a place from the list."),
        )
        return Form(
            self._name,
            (
                FormField("given", translate("Event", "Given name"), TextField()),
                FormField("surname", translate("Event", "Surname"), TextField(), is_beside=True),
                FormField(
                    "territory", translate("Event", "Lives in"), place, is_beside=is_in_one_line
                ),
                FormField(
                    "age_band",
                    translate("Event", "Age"),
                    ChoiceField(ages, nothing=translate("Event", "Not stated")),
                    is_beside=True,
                ),
            ),
        )

    def begin(self, name: SplitName) -> None:
        """Start with a name and go where something is missing."""
        self._form.set_values({"given": name.given, "surname": name.surname})
        self._form.focus("territory" if name.given and name.surname else "surname")
        self._tell_typed()

    def has_text(self) -> bool:
        """Tell whether a name stands there that is not added."""
        values = self._form.values()
        return bool(values["given"] or values["surname"])

    def show_problems(self, problems: dict[str, str]) -> None:
        """Show what is wrong under the fields."""
        self._form.show_problems(problems)

    def show_likely(self, lines: Sequence[LikelyLine]) -> None:
        """Warn of people who may be the one being typed."""
        clear(self._likely)
        for place, line in enumerate(lines):
            self._likely.addLayout(self._likely_row(place, line))

    def _likely_row(self, place: int, line: LikelyLine) -> QHBoxLayout:
        words = translate("Event", "Maybe here already: {name} ({reason})")
        label = TextLabel(words.format(name=line.name, reason=line.reason))
        label.set_tone(Tone.ATTENTION)
        take = _TakeButton(line, name=f"{self._name}.take{place}")
        take.taken.connect(self._take)
        across = row(gap=8)
        across.addWidget(Sign("warning", ink="attention", size=18))
        across.addWidget(label, 1)
        across.addWidget(take)
        return across

    def _typed_person(self) -> TypedPerson:
        values = self._form.values()
        return TypedPerson(
            given=str(values["given"]),
            surname=str(values["surname"]),
            territory=str(values["territory"] or ""),
            age_band=str(values["age_band"] or ""),
        )

    def _tell_typed(self) -> None:
        self.typed.emit(self._typed_person())

    def _ask(self) -> None:
        if self._form.read() is not None:
            self.asked.emit(self._typed_person())

    def _take(self, line: LikelyLine) -> None:
        self.taken.emit(line)

    def _close(self) -> None:
        self.closed.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)


class _TakeButton(Button):
    """Takes the person that a warning names. `taken` carries its LikelyLine."""

    taken = Signal(object)

    def __init__(self, line: LikelyLine, *, name: str) -> None:
        super().__init__(translate("Event", "Take this person"))
        self.setObjectName(name)
        self.setAccessibleName(
            translate("Event", "Take this person: {name}").format(name=line.name)
        )
        self._line = line
        self.acted.connect(self._tell_taken)

    def _tell_taken(self) -> None:
        self.taken.emit(self._line)

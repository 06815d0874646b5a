"""Small questions that mend a paper in place: a name, hours, forms of a name, personal codes.

    ask_text(self, TextAsked(title, label, start), then)      # then(text)

All call back, none blocks; what was typed goes to whoever asked and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.certificates import MOST_HOURS
from app.texts import translate
from ui.widgets.buttons import primary
from ui.widgets.dialogs import Box
from ui.widgets.fields import CheckField, NumberField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import column
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: the title of the box, its fields, and quieter words above them."""

    title: str
    fields: tuple[FormField, ...]
    words: str = ""


class _MendBox(Box):
    """One form with one act; what was typed goes to `then` by the names of the fields."""

    def __init__(
        self,
        parent: QWidget,
        question: Question,
        values: dict[str, object],
        then: Callable[[dict[str, object]], object],
    ) -> None:
        super().__init__(parent, question.title, name="mend")
        self._then = then
        self._form = Form("mend", question.fields)
        self._form.set_values(values)
        self._form.submitted.connect(self._go_on)
        if question.words:
            self.body.addWidget(second(question.words))
        inner = QWidget()
        column(inner, margins=(2, 2, 10, 2)).addWidget(self._form)
        self.body.addWidget(scrolled(inner), 1)
        self.add_cancel()
        self.add_act(
            primary(translate("Certificates", "Done"), self._go_on, name="mend.act"),
            is_default=True,
        )
        self._form.focus()

    def _go_on(self) -> None:
        values = self._form.read()
        if values is not None:
            self.accept()
            self._then(values)


class SecretField(TextField):
    """A line that is not read over the shoulder."""

    def __init__(self) -> None:
        super().__init__(placeholder="000000-00000", longest=20)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)

    def show_typed(self, *, is_shown: bool) -> None:
        """Show what stands here, or points."""
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)


class _CodesBox(_MendBox):
    """Personal codes, a line for each person; a tick shows what was typed."""

    def __init__(
        self,
        parent: QWidget,
        people: Sequence[tuple[str, str]],
        then: Callable[[dict[str, object]], object],
    ) -> None:
        self._secrets = tuple(SecretField() for _ in people)
        self._tick = CheckField(translate("Certificates", "Show the codes"))
        fields = tuple(
            FormField(f"code_{place}", name, secret)
            for place, ((name, _), secret) in enumerate(zip(people, self._secrets, strict=True))
        )
        words = translate(
            "Certificates",
            "They stand on these papers alone and are kept nowhere else. Leave empty whom you have "
            "no code of.",
        )
        shown = FormField("shown", translate("Certificates", "Show the codes"), self._tick)
        title = translate("Certificates", "Personal codes")
        start: dict[str, object] = {f"code_{at}": code for at, (_, code) in enumerate(people)}
        super().__init__(parent, Question(title, (*fields, shown), words), start, then)
        self._tick.changed.connect(self._show_typed)

    def _show_typed(self) -> None:
        for one in self._secrets:
            one.show_typed(is_shown=self._tick.value())


def ask_name(parent: QWidget, name: str, then: Callable[[str], object]) -> Box:
    """Ask for the name on one paper."""
    field = FormField(
        "name",
        translate("Certificates", "Name on the paper"),
        TextField(),
        hint=translate("Certificates", "The record of the person stays as it is."),
        is_needed=True,
    )
    question = Question(translate("Certificates", "Name on the paper"), (field,))

    def go_on(values: dict[str, object]) -> None:
        then(str(values["name"]))

    return _open(parent, question, {"name": name}, go_on)


def ask_hours(parent: QWidget, then: Callable[[int], object]) -> Box:
    """Ask for the hours on some papers."""
    field = FormField(
        "hours",
        translate("Certificates", "Hours"),
        NumberField(1, MOST_HOURS),
        is_needed=True,
    )
    question = Question(translate("Certificates", "Hours on the papers"), (field,))

    def go_on(values: dict[str, object]) -> None:
        hours = values["hours"]
        if isinstance(hours, int):
            then(hours)

    return _open(parent, question, {}, go_on)


def ask_forms(
    parent: QWidget, name: str, forms: tuple[str, str], then: Callable[[str, str], object]
) -> Box:
    """Ask how a name stands in sentences."""
    fields = (
        FormField(
            "dative",
            translate("Certificates", "Given to whom?"),
            TextField(),
            is_needed=True,
        ),
        FormField(
            "accusative",
            translate("Certificates", "Thanking whom?"),
            TextField(),
            is_needed=True,
        ),
    )
    question = Question(translate("Certificates", "{name} in sentences").format(name=name), fields)

    def go_on(values: dict[str, object]) -> None:
        then(str(values["dative"]), str(values["accusative"]))

    return _open(parent, question, {"dative": forms[0], "accusative": forms[1]}, go_on)


def ask_codes(
    parent: QWidget,
    people: Sequence[tuple[str, str]],
    then: Callable[[tuple[str, ...]], object],
) -> Box:
    """Ask for personal codes; `people` are names with what was typed before."""

    def go_on(values: dict[str, object]) -> None:
        then(tuple(str(values[f"code_{place}"] or "") for place in range(len(people))))

    box = _CodesBox(parent.window(), people, go_on)
    box.open()
    return box


def _open(
    parent: QWidget,
    question: Question,
    values: dict[str, object],
    then: Callable[[dict[str, object]], object],
) -> Box:
    box = _MendBox(parent.window(), question, values, then)
    box.open()
    return box

"""Forms: a table of field descriptions becomes labelled fields, with problems in words below them.

form = Form(
    "people",
    (
        FormField("given_name", translate("People", "Given name"), TextField(), is_needed=True),
        FormField("surname", translate("People", "Surname"), TextField(), is_beside=True),
        FormField("birth_year", translate("People", "Year of birth"), NumberField(1900, 2026)),
    ),
)
form.set_values({"given_name": "Anna"})
form.submitted.connect(self._save)
values = form.read()          # None when a problem was shown; then say nothing more
form.show_problems({"surname": translate("People", "Write the surname.")})
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.widgets.fields import CheckField
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.scrolled import bring_into_sight
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.widgets.editor import Editor


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: its name in the code, its label, its editor.

    `hint` stands under it in small words; `is_needed` refuses an empty one; `is_beside` puts it on
    the line of the field before it.
    """

    name: str
    label: str
    editor: Editor
    hint: str = ""
    is_needed: bool = False
    is_beside: bool = False


class _Block(QWidget):
    """A label, its editor and the words under it."""

    def __init__(self, field: FormField, form_name: str) -> None:
        super().__init__()
        self.field = field
        self._hint_words = field.hint
        self._hint = TextLabel(field.hint, "small")
        self._problem = TextLabel("", "problem")
        self._problem.setObjectName(f"{form_name}.{field.name}.problem")
        field.editor.name(f"{form_name}.{field.name}", _spoken(field))
        field.editor.describe(field.hint)
        layout = column(self, gap=4)
        if not isinstance(field.editor, CheckField):
            label = TextLabel(field.label, "label")
            label.setBuddy(field.editor.inner)
            layout.addWidget(label)
        layout.addWidget(field.editor)
        layout.addWidget(self._hint)
        layout.addWidget(self._problem)
        layout.addStretch(1)
        self.show_problem("")

    @property
    def problem(self) -> str:
        return self._problem.accessibleName()

    def forget_problem(self) -> None:
        """Show no problem any more; what was told may no longer be so."""
        if self.problem:
            self.show_problem("")

    def show_problem(self, words: str) -> None:
        """Show the words instead of the hint; empty words show the hint again."""
        self._problem.set_text(words)
        self._problem.setVisible(bool(words))
        self._hint.setVisible(bool(self._hint_words) and not words)
        self.field.editor.mark_problem(is_wrong=bool(words))
        self.field.editor.describe(words or self._hint_words)

    def show_hint(self, words: str) -> None:
        """Show other words as the hint; a problem in sight stays before it."""
        self._hint_words = words
        self._hint.set_text(words)
        self.show_problem(self.problem)

    def take_focus(self) -> None:
        """Put the cursor into the field, and scroll to it with its label and its words."""
        self.field.editor.setFocus()
        # The words that were just shown have their place only when the layout was made again.
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        bring_into_sight(self)


class Form(QWidget):
    """Labelled fields. `changed` and `submitted` (Enter in a field) carry nothing.

    The object name of a field is `<form name>.<field name>`, of its problem `….problem`.
    """

    changed = Signal()
    submitted = Signal()

    def __init__(self, name: str, fields: Sequence[FormField]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._blocks = {field.name: _Block(field, name) for field in fields}
        self._saved: dict[str, object] = {}
        layout = column(self, gap=12)
        line = row(gap=12)
        for block in self._blocks.values():
            if not block.field.is_beside:
                line = row(gap=12)
                layout.addLayout(line)
            line.addWidget(block, 1)
            block.field.editor.changed.connect(block.forget_problem)
            block.field.editor.changed.connect(self._note_change)
            block.field.editor.submitted.connect(self._submit)
        self._saved = self.values()

    def editor(self, name: str) -> Editor:
        """Return the editor of a field."""
        return self._blocks[name].field.editor

    def values(self) -> dict[str, object]:
        """Return what stands in all fields, whether it may be saved or not."""
        return {name: block.field.editor.value() for name, block in self._blocks.items()}

    def set_values(self, values: Mapping[str, object]) -> None:
        """Fill the named fields; from here on `is_changed` compares with this."""
        self.clear_problems()
        for name, value in values.items():
            self._blocks[name].field.editor.set_value(value)
        self._saved = self.values()

    def read(self) -> dict[str, object] | None:
        """Return the values, or show what is wrong with them and return None."""
        problems = {
            name: words for name, block in self._blocks.items() if (words := _problem_of(block))
        }
        self.show_problems(problems)
        return None if problems else self.values()

    def is_changed(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self.values() != self._saved

    def mark_saved(self) -> None:
        """Take what stands there as saved."""
        self._saved = self.values()

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show words under the named fields and none under the others; focus the first one."""
        for name, block in self._blocks.items():
            block.show_problem(problems.get(name, ""))
        first = next((name for name in self._blocks if name in problems), None)
        if first is not None:
            self.focus(first)
            announce(self, problems[first], urgent=True)

    def show_hint(self, name: str, words: str) -> None:
        """Show other words under a field, about what is typed there; they refuse nothing."""
        self._blocks[name].show_hint(words)

    def clear_problems(self) -> None:
        """Show no problem any more."""
        self.show_problems({})

    def problems(self) -> dict[str, str]:
        """Return the problems that are shown, by field."""
        return {name: block.problem for name, block in self._blocks.items() if block.problem}

    def focus(self, name: str = "") -> None:
        """Put the cursor into a field, the first one without a name."""
        block = self._blocks[name] if name else next(iter(self._blocks.values()))
        block.take_focus()

    def show_field(self, name: str, *, is_shown: bool) -> None:
        """Show or hide a whole field with its label."""
        self._blocks[name].setVisible(is_shown)

    def _note_change(self) -> None:
        self.changed.emit()

    def _submit(self) -> None:
        self.submitted.emit()


def _spoken(field: FormField) -> str:
    return field.label


def _problem_of(block: _Block) -> str:
    field = block.field
    if block.isHidden():
        return ""
    if field.is_needed and field.editor.is_empty():
        return translate("Widgets", "Fill this in: {field}.").format(field=field.label)
    return field.editor.problem()

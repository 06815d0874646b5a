"""What an element says in each language, with the fields that are filled in for every person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.domain.design_checks import fields_in
from app.domain.designs import ElementKind
from app.texts import LANGUAGES, translate
from ui.template_editor.field_chooser import FieldChooser
from ui.template_editor.words import (
    LANGUAGE_ORDER,
    column_words,
    language_spoken,
    language_words,
)
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, outlined, plain
from ui.widgets.fields import TextField
from ui.widgets.labels import TextLabel, small
from ui.widgets.layouts import clear, column, flow
from ui.widgets.segments import Segment, SegmentBar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QFocusEvent

    from app.domain.designs import Element
    from app.domain.templates import TemplateField

_LINES: Final = 3
_COLUMNS: Final = 7


class _WordingEdit(QPlainTextEdit):
    """Words of an element; Ctrl+Z in it takes back a step of the editor, not a letter."""

    focused = Signal(QWidget)

    def __init__(self, place: int, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.setObjectName(f"template_editor.text.{place}")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        if lines == 1:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Keep the height at so many lines of the text size in force."""
        lines = self.fontMetrics().lineSpacing() * self._lines
        self.setFixedHeight(lines + current_theme().px(18))

    # Qt overrides
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(self)


class LanguageBar(SegmentBar):
    """LV · EN · RU, each said in full to screen readers."""

    def __init__(self, *, name: str) -> None:
        super().__init__(
            [Segment(code, language_words(code)) for code in LANGUAGE_ORDER], name=name
        )
        for code in LANGUAGE_ORDER:
            button = self.findChild(Button, f"{name}.{code}")
            if isinstance(button, Button):
                button.setAccessibleName(language_spoken(code))
                button.setToolTip(language_spoken(code))

    def show_language(self, code: str) -> None:
        """Mark a language without telling it."""
        if code in LANGUAGES and code != self.current:
            self.blockSignals(True)
            self.choose(code)
            self.blockSignals(False)


class WordingPart(QWidget):
    """`worded` carries language and wordings, `headed` those of a table, `named` the label."""

    worded = Signal(str, tuple)
    headed = Signal(str, tuple)
    named = Signal(str, str)
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._language = ""
        self._element = ""
        self._is_table = False
        self._has_heads = False
        self._edits: list[_WordingEdit] = []
        self._at: _WordingEdit | None = None
        self._bar = LanguageBar(name="template_editor.text_language")
        self._bar.chosen.connect(self._choose_language)
        self._texts = column(gap=6)
        self._label = TextField()
        self._label.changed.connect(self._tell_label)
        words = translate("TemplateEditor", "Small words above it")
        self._label_words = TextLabel(words, "small")
        self._label.name("template_editor.label", words)
        self._fields: tuple[TemplateField, ...] = ()
        self._insert = outlined(
            translate("TemplateEditor", "Insert a field"),
            self._choose_field,
            name="template_editor.insert_field",
            sign="field",
        )
        self._more = plain(
            translate("TemplateEditor", "Other words"),
            self._add_alternative,
            name="template_editor.add_text",
            sign="add",
        )
        self._more.setToolTip(
            translate("TemplateEditor", "Words that are printed where a field above has no value")
        )
        self._hint = small("")
        self._lay_out()

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = column(self, gap=8)
        layout.addWidget(self._bar)
        layout.addLayout(self._texts)
        layout.addWidget(self._hint)
        acts = flow(gap=4)
        acts.addWidget(self._insert)
        acts.addWidget(self._more)
        layout.addLayout(acts)
        label = column(gap=2)
        label.addWidget(self._label_words)
        label.addWidget(self._label)
        layout.addLayout(label)

    def show_fields(self, fields: Sequence[TemplateField]) -> None:
        """Offer these fields, each with its meaning and a sample."""
        self._fields = tuple(fields)

    def _choose_field(self) -> None:
        chooser = FieldChooser(self, self._fields)
        chooser.chosen.connect(self._insert_field)
        chooser.open_at(self._insert)

    def show_element(self, element: Element, code: str) -> None:
        """Show what an element says in a language; what is being typed stays as it is."""
        is_same = (element.id, code) == (self._element, self._language)
        self._element, self._language = element.id, code
        self._is_table = element.kind is ElementKind.TABLE
        self._bar.show_language(code)
        texts = element.texts.get(code, ())
        if not (is_same and self._typed() == texts):
            self._show_texts(texts)
        label = element.labels.get(code, "")
        if self._label.value() != label:
            self._label.set_value(label)
        for one in (self._insert, self._more, self._label_words, self._label):
            one.setVisible(not self._is_table)
        self._hint.set_text(self._hint_words())
        self._hint.setVisible(bool(self._hint_words()))

    def take_cursor(self) -> None:
        """Put the cursor behind the words."""
        if self._edits:
            self._edits[0].setFocus()
            self._edits[0].moveCursor(QTextCursor.MoveOperation.End)

    def _hint_words(self) -> str:
        if self._is_table:
            return translate(
                "TemplateEditor", "One head for each column; an empty one leaves the column out."
            )
        words = []
        if len(self._edits) > 1:
            words.append(
                translate(
                    "TemplateEditor", "The first words whose fields all have a value are printed."
                )
            )
        return "\n".join((*words, *self._meanings()))

    def _meanings(self) -> Iterator[str]:
        """Yield what the fields in the words stand for: their names are the same everywhere."""
        said = {field.name: field.meaning for field in self._fields}
        mentioned = dict.fromkeys(name for text in self._typed() for name in fields_in(text))
        for name in mentioned:
            if name in said:
                yield f"{{{name}}} – {said[name]}"

    def _typed(self) -> tuple[str, ...]:
        texts = tuple(edit.toPlainText() for edit in self._edits)
        if self._is_table:
            return texts if any(text.strip() for text in texts) else ()
        return tuple(text for text in texts if text.strip())

    def _show_texts(self, texts: Sequence[str]) -> None:
        count = _COLUMNS if self._is_table else max(len(texts), 1)
        if (count, self._is_table) != (len(self._edits), self._has_heads):
            self._has_heads = self._is_table
            clear(self._texts)
            self._edits = []
            self._at = None
            for _ in range(count):
                self._add_edit()
        for place, edit in enumerate(self._edits):
            text = texts[place] if place < len(texts) else ""
            if edit.toPlainText() != text:
                edit.blockSignals(True)
                edit.setPlainText(text)
                edit.blockSignals(False)

    def _add_edit(self) -> _WordingEdit:
        place = len(self._edits)
        edit = _WordingEdit(place, 1 if self._is_table else _LINES)
        edit.setAccessibleName(self._edit_name(place))
        edit.textChanged.connect(self._tell_texts)
        edit.focused.connect(self._note)
        if self._is_table:
            self._texts.addWidget(TextLabel(column_words(place), "small"))
        elif self._edits:
            self._texts.addWidget(TextLabel(translate("TemplateEditor", "Otherwise"), "small"))
        self._edits.append(edit)
        self._texts.addWidget(edit)
        # A layout shows what it got once the loop comes by; the cursor may be put there before.
        edit.show()
        return edit

    def _edit_name(self, place: int) -> str:
        if self._is_table:
            words = translate("TemplateEditor", "Head of the column: {column}")
            return words.format(column=column_words(place))
        if place:
            words = translate("TemplateEditor", "Other words {number}")
            return words.format(number=place + 1)
        return translate("TemplateEditor", "Words")

    def _add_alternative(self) -> None:
        self._add_edit().setFocus()
        self._hint.set_text(self._hint_words())
        self._hint.setVisible(True)

    def _insert_field(self, name: str) -> None:
        edit = self._at or (self._edits[0] if self._edits else None)
        if edit is None:
            return
        edit.setFocus()
        edit.insertPlainText(f"{{{name}}}")

    def _note(self, edit: QWidget) -> None:
        self._at = edit if isinstance(edit, _WordingEdit) else None

    def _choose_language(self, code: str) -> None:
        self.language_chosen.emit(code)

    def _tell_texts(self) -> None:
        texts = tuple(edit.toPlainText() for edit in self._edits)
        if self._is_table:
            self.headed.emit(self._language, texts)
        else:
            self.worded.emit(self._language, texts)

    def _tell_label(self) -> None:
        self.named.emit(self._language, str(self._label.value()))

"""The line under the page: with which name and language it is shown, how large, with a grid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.numbers import share
from app.texts import language, translate
from ui.template_editor.view import NameChoice
from ui.template_editor.words import LANGUAGE_ORDER, language_words
from ui.theme.theme import current_theme
from ui.widgets.buttons import icon_button
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from ui.template_editor.canvas import Canvas

_NAMES_WIDTH: Final = 240
_LANGUAGES_WIDTH: Final = 76
_BY_LENGTH: Final = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class Foot(QWidget):
    """`name_chosen` carries a NameChoice, `language_chosen` a language."""

    name_chosen = Signal(object)
    language_chosen = Signal(str)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._names = ChoiceField([])
        self._names.name(
            "template_editor.names", translate("TemplateEditor", "Name that the page is shown with")
        )
        self._names.changed.connect(self._tell_name)
        self._languages = ChoiceField(
            [Choice(code, language_words(code)) for code in LANGUAGE_ORDER]
        )
        self._languages.name(
            "template_editor.language",
            translate("TemplateEditor", "Language that the page is shown in"),
        )
        self._languages.changed.connect(self._tell_language)
        self._percent = TextLabel("", "second", wraps=False)
        self._grid = icon_button(
            "grid",
            translate("TemplateEditor", "A line each centimetre"),
            self._show_grid,
            name="template_editor.grid",
        )
        self._grid.setCheckable(True)
        self._lay_out()
        canvas.zoomed.connect(self._show_zoom)

    def _lay_out(self) -> None:
        line = row(self, gap=8)
        line.addWidget(self._names, 1)
        line.addWidget(self._languages)
        line.addStretch(0)
        right = row(gap=2)
        line.addLayout(right)
        canvas = self._canvas
        right.addWidget(self._grid)
        for sign, words, act in (
            ("zoom_out", translate("TemplateEditor", "Smaller (−)"), canvas.zoom_out),
            ("zoom_in", translate("TemplateEditor", "Larger (+)"), canvas.zoom_in),
            ("fit", translate("TemplateEditor", "The whole page (0)"), canvas.zoom_to_fit),
        ):
            right.addWidget(icon_button(sign, words, act, name=f"template_editor.{sign}"))
            if sign == "zoom_out":
                right.addWidget(self._percent)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Give the lists widths at the text size in force."""
        self._names.setMaximumWidth(current_theme().px(_NAMES_WIDTH))
        self._names.box.setMinimumContentsLength(6)
        self._names.box.setSizeAdjustPolicy(_BY_LENGTH)
        self._languages.setFixedWidth(current_theme().px(_LANGUAGES_WIDTH))
        self._percent.setMinimumWidth(current_theme().px(40))

    def show_names(self, names: tuple[NameChoice, ...]) -> None:
        """Offer names to show the page with."""
        self._names.set_choices([Choice(one, one.words) for one in names])

    def show_language(self, code: str) -> None:
        """Mark the language that the page is shown in."""
        self._languages.set_value(code)

    def _tell_name(self) -> None:
        choice = self._names.value()
        if isinstance(choice, NameChoice):
            self.name_chosen.emit(choice)

    def _tell_language(self) -> None:
        self.language_chosen.emit(str(self._languages.value()))

    def _show_grid(self) -> None:
        self._canvas.show_grid(is_shown=self._grid.isChecked())

    def _show_zoom(self) -> None:
        self._percent.set_text(share(self._canvas.percent, 100, language()))

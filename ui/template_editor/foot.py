"""The line under the page: with which name and language it is shown, how large, with a grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.template_editor.view import NameChoice
from ui.template_editor.wording_part import LanguageBar
from ui.theme.theme import current_theme
from ui.widgets.buttons import icon_button
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import apart, row

if TYPE_CHECKING:
    from ui.template_editor.canvas import Canvas

_NAMES_WIDTH = 200


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
        self._bar = LanguageBar(name="template_editor.language")
        self._bar.chosen.connect(self._tell_language)
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
        shown = QWidget()
        left = row(shown, gap=8)
        left.addWidget(self._names)
        left.addWidget(self._bar)
        zoom = QWidget()
        right = row(zoom, gap=2)
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
        line = apart(gap=8)
        line.addWidget(shown)
        line.addWidget(zoom)
        self.setLayout(line)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Give the list of names a width at the text size in force."""
        self._names.setFixedWidth(current_theme().px(_NAMES_WIDTH))
        self._percent.setMinimumWidth(current_theme().px(48))

    def show_names(self, names: tuple[NameChoice, ...]) -> None:
        """Offer names to show the page with."""
        self._names.set_choices([Choice(one, one.words) for one in names])

    def show_language(self, code: str) -> None:
        """Mark the language that the page is shown in."""
        self._bar.show_language(code)

    def _tell_name(self) -> None:
        choice = self._names.value()
        if isinstance(choice, NameChoice):
            self.name_chosen.emit(choice)

    def _tell_language(self, code: str) -> None:
        self.language_chosen.emit(code)

    def _show_grid(self) -> None:
        self._canvas.show_grid(is_shown=self._grid.isChecked())

    def _show_zoom(self) -> None:
        self._percent.set_text(f"{self._canvas.percent}\N{NO-BREAK SPACE}%")

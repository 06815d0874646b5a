"""The panel of the page: its paper, the picture behind it, and its five colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.designs import Orientation, PageFormat, Palette, PaperSize, Tint
from app.texts import translate
from ui.template_editor.fields import PaletteButton, Swatch, labelled
from ui.template_editor.words import orientation_words, size_words, tint_words
from ui.widgets.buttons import outlined
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import CheckField, TextField
from ui.widgets.labels import divider, small, strong
from ui.widgets.layouts import column, flow, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QVBoxLayout

    from app.domain.designs import Design

_COLOUR: Final = re.compile(r"#?([0-9A-Fa-f]{6})")
_READY: Final = (
    Palette(),
    Palette("#1B2733", "#46535F", "#1F4E79", "#8A5A1C", "#B4BCC4"),
    Palette("#2B1B1E", "#5A474B", "#7A1F33", "#8A6D1C", "#C4B4B7"),
    Palette("#2A2318", "#5C5344", "#9A5B00", "#1F6F54", "#CDC3B0"),
    Palette("#241B33", "#524763", "#5B3A8C", "#1F6F6F", "#C0B8CC"),
    Palette("#000000", "#333333", "#000000", "#555555", "#999999"),
)


class ColourField(TextField):
    """A colour as six digits, "#1F6F54", with the colour itself before it."""

    def __init__(self) -> None:
        super().__init__(longest=7)
        self._swatch = Swatch()
        self._swatch.setEnabled(False)
        self.line.insertWidget(0, self._swatch)
        self.edit.textChanged.connect(self._show_colour)

    def colour(self) -> str:
        """Return the colour, or "" where none can be read."""
        found = _COLOUR.fullmatch(str(self.value()))
        return f"#{found.group(1).upper()}" if found else ""

    def problem(self) -> str:
        if self.colour():
            return ""
        return translate("TemplateEditor", "Write six digits such as #1F6F54.")

    def _show_colour(self) -> None:
        if self.colour():
            self._swatch.show_colour(self.colour())


class PagePart(QWidget):
    """`formatted` carries a PageFormat, `coloured` a Palette, `backed` the key of a picture.

    `bilingual_chosen` carries whether papers speak two languages.
    """

    formatted = Signal(object)
    coloured = Signal(object)
    backed = Signal(str)
    bilingual_chosen = Signal(bool)
    picture_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._page = PageFormat()
        self._palette = Palette()
        self._size = ChoiceField([Choice(size, size_words(size)) for size in PaperSize])
        self._lying = ChoiceField([Choice(one, orientation_words(one)) for one in Orientation])
        self._picture = ChoiceField([], nothing=translate("TemplateEditor", "None"))
        self._bilingual = CheckField(translate("TemplateEditor", "Two languages on one paper"))
        self._bilingual.inner.setObjectName("template_editor.page.bilingual")
        self._colours = {tint: ColourField() for tint in Tint}
        self._ready: list[PaletteButton] = []
        self._add_picture = outlined(
            translate("TemplateEditor", "Picture from a file"),
            self._ask_picture,
            name="template_editor.page.add_picture",
            sign="picture",
        )
        self._lay_out()
        self._size.changed.connect(self._tell_page)
        self._lying.changed.connect(self._tell_page)
        self._picture.changed.connect(self._tell_picture)
        self._bilingual.changed.connect(self._tell_bilingual)
        for editor in self._colours.values():
            editor.edit.editingFinished.connect(self._tell_colours)

    def _lay_out(self) -> None:
        layout = column(self, gap=10, margins=(2, 2, 10, 8))
        layout.addWidget(strong(translate("TemplateEditor", "Paper")))
        line = row(gap=8)
        for editor, label, name in (
            (self._size, translate("TemplateEditor", "Size"), "size"),
            (self._lying, translate("TemplateEditor", "How it lies"), "lying"),
        ):
            line.addWidget(labelled(editor, label, f"template_editor.page.{name}"), 1)
        layout.addLayout(line)
        layout.addWidget(
            small(translate("TemplateEditor", "Everything on the page moves along in proportion."))
        )
        layout.addWidget(self._bilingual)
        layout.addWidget(divider())
        layout.addWidget(strong(translate("TemplateEditor", "Picture behind everything")))
        layout.addWidget(
            labelled(
                self._picture,
                translate("TemplateEditor", "Picture"),
                "template_editor.page.background",
            )
        )
        layout.addWidget(self._add_picture)
        layout.addWidget(divider())
        self._lay_colours(layout)
        layout.addStretch(1)

    def _lay_colours(self, layout: QVBoxLayout) -> None:
        layout.addWidget(strong(translate("TemplateEditor", "Colours")))
        ready = flow(gap=6)
        for place, palette in enumerate(_READY):
            button = PaletteButton(palette)
            words = translate("TemplateEditor", "Colours that go together: {number}")
            button.setAccessibleName(words.format(number=place + 1))
            button.setToolTip(words.format(number=place + 1))
            button.setObjectName(f"template_editor.page.palette.{place}")
            button.clicked.connect(self._take_ready)
            self._ready.append(button)
            ready.addWidget(button)
        layout.addLayout(ready)
        for tint, editor in self._colours.items():
            layout.addWidget(
                labelled(editor, tint_words(tint), f"template_editor.page.{tint.value}")
            )

    def offer_pictures(self, pictures: Sequence[Choice]) -> None:
        """Offer pictures that are on record."""
        self._picture.set_choices(pictures)

    def show_page(self, design: Design) -> None:
        """Show the paper, the picture and the colours of a design."""
        self._page, self._palette = design.page, design.palette
        self._size.set_value(design.page.size)
        self._lying.set_value(design.page.orientation)
        self._picture.set_value(design.background or None)
        self._bilingual.set_value(design.is_bilingual)
        for tint, editor in self._colours.items():
            colour = getattr(design.palette, tint.value)
            if editor.colour() != colour:
                editor.set_value(colour)

    def _tell_page(self) -> None:
        size, lying = self._size.value(), self._lying.value()
        if isinstance(size, PaperSize) and isinstance(lying, Orientation):
            self.formatted.emit(PageFormat(size, lying))

    def _tell_picture(self) -> None:
        self.backed.emit(str(self._picture.value() or ""))

    def _tell_bilingual(self) -> None:
        self.bilingual_chosen.emit(self._bilingual.value())

    def _tell_colours(self) -> None:
        colours = {}
        for tint, editor in self._colours.items():
            editor.mark_problem(is_wrong=bool(editor.problem()))
            colours[tint.value] = editor.colour() or getattr(self._palette, tint.value)
        palette = Palette(**colours)
        if palette != self._palette:
            self.coloured.emit(palette)

    def _take_ready(self) -> None:
        button = self.sender()
        if isinstance(button, PaletteButton):
            self.coloured.emit(button.palette_shown)

    def _ask_picture(self) -> None:
        self.picture_asked.emit()

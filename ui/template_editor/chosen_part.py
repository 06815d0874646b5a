"""The panel of what is chosen: where it is, what it says, how it looks. It decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.design_boxes import Box
from app.domain.design_checks import LETTER_SIZES, MOST_LINES, THICKNESS, TRACKING
from app.domain.designs import Align, ElementKind, Speaks, Tint, Typeface, Upright
from app.domain.signatories import MOST_SIGNATORIES
from app.texts import translate
from ui.template_editor.fields import Measure, MeasureField, SignField, SwatchField, labelled
from ui.template_editor.wording_part import WordingPart
from ui.template_editor.words import face_words, kind_words, tint_words
from ui.widgets.buttons import outlined
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import CheckField
from ui.widgets.labels import TextLabel, divider, second
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.designs import Element, Palette
    from app.domain.templates import TemplateField
    from ui.template_editor.view import ChosenShown
    from ui.widgets.editor import Editor

_LETTERS: Final = ("face", "size", "least", "lines", "tracking")
_FIELDS: Final = {
    ElementKind.TEXT: (*_LETTERS, "align", "upright", "tint"),
    ElementKind.SIGNATURE: ("number", "face", "size", "align", "tint"),
    ElementKind.TABLE: ("face", "size", "tint"),
    ElementKind.PICTURE: ("picture", "align", "upright"),
    ElementKind.LINE: ("thickness", "tint"),
    ElementKind.BOX: ("thickness", "tint"),
    ElementKind.ORNAMENT: ("ornament", "tint"),
    ElementKind.LOGOS: ("align",),
    ElementKind.CODE: (),
}
_WORDED: Final = frozenset({ElementKind.TEXT, ElementKind.TABLE})
_PLACE: Final = Measure(-50, 500)
_LENGTH: Final = Measure(0, 500)


class PlacePart(QWidget):
    """Four fields in millimetres. `placed` carries the Box that was typed."""

    placed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._box = Box(0, 0, 0, 0)
        self._fields = {
            "x": MeasureField(_PLACE),
            "y": MeasureField(_PLACE),
            "width": MeasureField(_LENGTH),
            "height": MeasureField(_LENGTH),
        }
        words = {
            "x": translate("TemplateEditor", "From the left, mm"),
            "y": translate("TemplateEditor", "From the top, mm"),
            "width": translate("TemplateEditor", "Width, mm"),
            "height": translate("TemplateEditor", "Height, mm"),
        }
        layout = column(self, gap=6)
        for pair in (("x", "y"), ("width", "height")):
            line = row(gap=8)
            for name in pair:
                line.addWidget(
                    labelled(self._fields[name], words[name], f"template_editor.{name}"), 1
                )
                self._fields[name].settled.connect(self._tell)
            layout.addLayout(line)

    def show_box(self, box: Box) -> None:
        """Show where something is; a field that is being typed in stays as it is."""
        self._box = box
        for name, editor in self._fields.items():
            value = getattr(box, name)
            if editor.value() != value or not editor.edit.isModified():
                editor.set_value(value)

    def take_cursor(self) -> None:
        """Put the cursor into the first field."""
        self._fields["x"].setFocus()
        self._fields["x"].edit.selectAll()

    def _tell(self) -> None:
        typed = {name: editor.value() for name, editor in self._fields.items()}
        kept = {
            name: getattr(self._box, name) if value is None else value
            for name, value in typed.items()
        }
        self.placed.emit(Box(**kept))


class ChosenPart(QWidget):
    """Everything of what is chosen. `styled` carries a field's name and its new value."""

    styled = Signal(str, object)
    picture_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._heading = TextLabel("", "heading")
        self._nothing = second(
            translate(
                "TemplateEditor",
                "Click on something on the page to change it, or add something new above it.",
            )
        )
        self.place = PlacePart()
        self.wording = WordingPart()
        self._wording_line = divider()
        self._look_line = divider()
        self._editors: dict[str, Editor] = {}
        self._blocks: dict[str, QWidget] = {}
        self._shown: tuple[Element, ...] = ()
        self._tints = SwatchField([(tint, tint_words(tint)) for tint in Tint])
        self._ornaments = ChoiceField([], nothing=translate("TemplateEditor", "None"))
        self._pictures = ChoiceField([], nothing=translate("TemplateEditor", "No picture yet"))
        self._bring = outlined(
            translate("TemplateEditor", "Picture from a file"),
            self._ask_picture,
            name="template_editor.bring_picture",
            sign="picture",
        )
        self._make_editors()
        self._lay_out()

    def _make_editors(self) -> None:
        faces = [Choice(face, face_words(face)) for face in Typeface]
        self._add("picture", translate("TemplateEditor", "Picture"), self._pictures)
        self._add("ornament", translate("TemplateEditor", "Ornament"), self._ornaments)
        self._add(
            "number",
            translate("TemplateEditor", "Which of those who sign"),
            ChoiceField([Choice(place, str(place + 1)) for place in range(MOST_SIGNATORIES)]),
        )
        self._add("face", translate("TemplateEditor", "Letters"), ChoiceField(faces))
        self._add(
            "size",
            translate("TemplateEditor", "Largest size, pt"),
            MeasureField(Measure(*LETTER_SIZES)),
        )
        self._add(
            "least",
            translate("TemplateEditor", "Smallest size, pt"),
            MeasureField(Measure(*LETTER_SIZES)),
        )
        self._add(
            "lines",
            translate("TemplateEditor", "Lines at most"),
            MeasureField(Measure(1, MOST_LINES, is_whole=True)),
        )
        self._add(
            "tracking",
            translate("TemplateEditor", "Air between letters"),
            MeasureField(Measure(*TRACKING, step=0.01)),
        )
        self._add(
            "thickness",
            translate("TemplateEditor", "Thickness, pt"),
            MeasureField(Measure(*THICKNESS, step=0.1)),
        )
        self._add("align", translate("TemplateEditor", "In the box"), _align_field())
        self._add("upright", translate("TemplateEditor", "Up and down"), _upright_field())
        self._add("tint", translate("TemplateEditor", "Colour"), self._tints)
        self._add("speaks", translate("TemplateEditor", "Language of the paper"), _speaks_field())
        self._add(
            "is_background",
            "",
            CheckField(translate("TemplateEditor", "Leave out on paper printed beforehand")),
        )

    def _add(self, field: str, label: str, editor: Editor) -> None:
        name = f"template_editor.{field}"
        self._editors[field] = editor
        if label:
            self._blocks[field] = labelled(editor, label, name)
        else:
            editor.inner.setObjectName(name)
            self._blocks[field] = editor
        # A number is meant once it is finished; whatever is clicked is meant at once.
        told = editor.settled if isinstance(editor, MeasureField) else editor.changed
        told.connect(self._tell)

    def _lay_out(self) -> None:
        layout = column(self, gap=10, margins=(2, 2, 10, 8))
        layout.addWidget(self._heading)
        layout.addWidget(self._nothing)
        layout.addWidget(self.wording)
        layout.addWidget(self._wording_line)
        layout.addWidget(self.place)
        layout.addWidget(self._look_line)
        for pair in (
            ("picture",),
            ("ornament",),
            ("number",),
            ("face",),
            ("size", "least"),
            ("lines", "tracking"),
            ("thickness",),
            ("align", "upright"),
            ("tint",),
            ("speaks",),
            ("is_background",),
        ):
            line = row(gap=8)
            for field in pair:
                line.addWidget(self._blocks[field], 1)
            layout.addLayout(line)
            if pair == ("picture",):
                layout.addWidget(self._bring)
        layout.addStretch(1)

    # What the screen asks of it

    def offer_fields(self, fields: Sequence[TemplateField]) -> None:
        """Offer fields to be put into wording."""
        self.wording.show_fields(fields)

    def offer_pictures(self, pictures: Sequence[Choice]) -> None:
        """Offer pictures that are on record."""
        self._pictures.set_choices(pictures)

    def offer_ornaments(self, names: Sequence[Choice]) -> None:
        """Offer ornaments by name."""
        self._ornaments.set_choices(names)

    def show_palette(self, palette: Palette) -> None:
        """Show the colours in force."""
        self._tints.show_colours([getattr(palette, tint.value) for tint in Tint])

    def show_chosen(self, shown: ChosenShown) -> None:
        """Show what is chosen; fields show the first of several."""
        self._shown = shown.elements
        count = len(shown.elements)
        self._nothing.setVisible(not count)
        self._heading.setVisible(bool(count))
        self.place.setVisible(shown.box is not None)
        if shown.box is not None:
            self.place.show_box(shown.box)
        is_worded = count == 1 and shown.elements[0].kind in _WORDED
        self.wording.setVisible(is_worded)
        self._wording_line.setVisible(is_worded)
        self._look_line.setVisible(bool(count))
        if is_worded:
            self.wording.show_element(shown.elements[0], shown.language)
        if count == 1:
            self._heading.set_text(kind_words(shown.elements[0].kind))
        elif count:
            self._heading.set_text(translate("TemplateEditor", "%n elements", n=count))
        self._show_fields(shown)

    def _show_fields(self, shown: ChosenShown) -> None:
        shared = _shared_fields(shown)
        self._bring.setVisible("picture" in shared)
        for field, block in self._blocks.items():
            block.setVisible(field in shared)
            if field not in shared:
                continue
            value = getattr(shown.elements[0], field)
            if field in ("picture", "ornament"):
                value = value or None
            if self._editors[field].value() != value:
                self._editors[field].set_value(value)

    def _ask_picture(self) -> None:
        self.picture_asked.emit()

    def _tell(self) -> None:
        # Several fields may differ from what is kept only when one was just changed.
        for field in _shared_fields_of(self._shown):
            value: Any = self._editors[field].value()
            if field in ("picture", "ornament"):
                value = value or ""
            if value is None or value == getattr(self._shown[0], field):
                continue
            self.styled.emit(field, int(value) if field == "lines" else value)
            return


def _shared_fields(shown: ChosenShown) -> frozenset[str]:
    fields = _shared_fields_of(shown.elements)
    is_second = any(one.speaks is Speaks.SECOND for one in shown.elements)
    return fields if shown.is_bilingual or is_second else fields - {"speaks"}


def _shared_fields_of(elements: Sequence[Element]) -> frozenset[str]:
    """Return the fields that all of these have."""
    if not elements:
        return frozenset()
    kinds = {one.kind for one in elements}
    shared = frozenset.intersection(*(frozenset(_FIELDS[kind]) for kind in kinds))
    return shared | {"is_background", "speaks"}


def _align_field() -> SignField:
    return SignField(
        [
            (Align.LEFT, "text_left", translate("TemplateEditor", "Left")),
            (Align.CENTRE, "text_centre", translate("TemplateEditor", "Centred")),
            (Align.RIGHT, "text_right", translate("TemplateEditor", "Right")),
        ]
    )


def _upright_field() -> SignField:
    return SignField(
        [
            (Upright.TOP, "text_top", translate("TemplateEditor", "At the top")),
            (Upright.MIDDLE, "text_middle", translate("TemplateEditor", "In the middle")),
            (Upright.BOTTOM, "text_bottom", translate("TemplateEditor", "At the foot")),
        ]
    )


def _speaks_field() -> ChoiceField:
    return ChoiceField(
        [
            Choice(Speaks.FIRST, translate("TemplateEditor", "First language")),
            Choice(Speaks.SECOND, translate("TemplateEditor", "Second language")),
        ]
    )

"""The words of the editor: kinds of elements, where they stand, faces, colours, languages."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from app.domain.designs import ElementKind, Orientation, PaperSize, Tint, Typeface
from app.domain.numbers import number
from app.texts import catalogue, language, translate

if TYPE_CHECKING:
    from app.domain.design_boxes import Box
    from app.domain.designs import Element

LANGUAGE_ORDER: Final = ("lv", "en", "ru")
_LONGEST: Final = 42


def millimetres(length: float) -> str:
    """Return a length as people write it, with no more places than it has."""
    value = Decimal(str(round(length, 2)))
    exponent = value.normalize().as_tuple().exponent
    places = max(-exponent, 0) if isinstance(exponent, int) else 0
    return number(value, language(), places=places)


def kind_words(kind: ElementKind) -> str:
    """Return what a kind of element is called."""
    return {
        ElementKind.TEXT: translate("TemplateEditor", "Text"),
        ElementKind.PICTURE: translate("TemplateEditor", "Picture"),
        ElementKind.LINE: translate("TemplateEditor", "Line"),
        ElementKind.BOX: translate("TemplateEditor", "Frame"),
        ElementKind.ORNAMENT: translate("TemplateEditor", "Ornament"),
        ElementKind.LOGOS: translate("TemplateEditor", "Logos"),
        ElementKind.SIGNATURE: translate("TemplateEditor", "Signature"),
        ElementKind.CODE: translate("TemplateEditor", "Code"),
        ElementKind.TABLE: translate("TemplateEditor", "Table"),
    }[kind]


def what_words(element: Element, code: str) -> str:
    """Return an element in a few words: its kind, and of a text how it begins."""
    kind = kind_words(element.kind)
    if element.kind is ElementKind.SIGNATURE:
        words = translate("TemplateEditor", "Signature {number}")
        return words.format(number=element.number + 1)
    if element.kind is not ElementKind.TEXT:
        return kind
    texts = element.texts.get(code) or next(iter(element.texts.values()), ())
    said = " ".join(texts[0].split()) if texts else ""
    if not said:
        return translate("TemplateEditor", "Text without words")
    if len(said) > _LONGEST:
        said = f"{said[:_LONGEST].rstrip()}…"
    return translate("TemplateEditor", "Text: {words}").format(words=said)


def element_words(element: Element, code: str) -> str:
    """Return an element and where it stands, as a screen reader says it."""
    words = translate(
        "TemplateEditor",
        "{what}, {x}\N{NO-BREAK SPACE}mm from the left, {y}\N{NO-BREAK SPACE}mm from the top",
    )
    return words.format(
        what=what_words(element, code), x=millimetres(element.x), y=millimetres(element.y)
    )


def measure_words(box: Box) -> str:
    """Return where a box is and how large, as short as it stands beside it while it is dragged."""
    words = translate("TemplateEditor", "{x}; {y} · {width} × {height}\N{NO-BREAK SPACE}mm")
    return words.format(
        x=millimetres(box.x),
        y=millimetres(box.y),
        width=millimetres(box.width),
        height=millimetres(box.height),
    )


def new_text(code: str) -> str:
    """Return what a new text says, in the language of a paper."""
    return catalogue(code).translate("TemplateEditor", "Your words here")


def column_words(place: int) -> str:
    """Return what the words of a table at a place are for, counted from 0."""
    return (
        translate("TemplateEditor", "Number of the row"),
        translate("TemplateEditor", "Event"),
        translate("TemplateEditor", "Days"),
        translate("TemplateEditor", "Hours"),
        translate("TemplateEditor", "Issued by"),
        translate("TemplateEditor", "Number of the certificate"),
        translate("TemplateEditor", "Before the sum of hours"),
    )[place]


def new_headings(code: str) -> tuple[str, ...]:
    """Return the words of a new table, in the language of a paper."""
    paper = catalogue(code)
    return (
        paper.translate("TemplateEditor", "No."),
        paper.translate("TemplateEditor", "Event"),
        paper.translate("TemplateEditor", "Days"),
        paper.translate("TemplateEditor", "Hours"),
        paper.translate("TemplateEditor", "Issued by"),
        paper.translate("TemplateEditor", "Certificate"),
        paper.translate("TemplateEditor", "Total"),
    )


def language_words(code: str) -> str:
    """Return a language by its own short name."""
    return {"lv": "LV", "en": "EN", "ru": "RU"}[code]


def language_spoken(code: str) -> str:
    """Return a language in words."""
    return {
        "lv": translate("TemplateEditor", "Latvian"),
        "en": translate("TemplateEditor", "English"),
        "ru": translate("TemplateEditor", "Russian"),
    }[code]


def face_words(face: Typeface) -> str:
    """Return what a typeface is called."""
    return {
        Typeface.SERIF: translate("TemplateEditor", "With serifs"),
        Typeface.SERIF_STRONG: translate("TemplateEditor", "With serifs, bold"),
        Typeface.SANS: translate("TemplateEditor", "Without serifs"),
        Typeface.SANS_STRONG: translate("TemplateEditor", "Without serifs, bold"),
    }[face]


def tint_words(tint: Tint) -> str:
    """Return what a colour of the palette is called."""
    return {
        Tint.TEXT: translate("TemplateEditor", "Main colour of text"),
        Tint.QUIET: translate("TemplateEditor", "Quiet text"),
        Tint.ACCENT: translate("TemplateEditor", "Accent"),
        Tint.SECOND: translate("TemplateEditor", "Second accent"),
        Tint.FAINT: translate("TemplateEditor", "Faint"),
    }[tint]


def size_words(size: PaperSize) -> str:
    """Return what a size of paper is called."""
    return {PaperSize.A4: "A4", PaperSize.A5: "A5"}[size]


def orientation_words(orientation: Orientation) -> str:
    """Return how paper lies."""
    return {
        Orientation.LANDSCAPE: translate("TemplateEditor", "Lying"),
        Orientation.PORTRAIT: translate("TemplateEditor", "Upright"),
    }[orientation]


def ornament_words(name: str) -> str:
    """Return what an ornament is called; one that is not known yet, by its name."""
    words = {
        "belt": translate("TemplateEditor", "Woven belt"),
        "belt_across": translate("TemplateEditor", "Woven belt, across"),
        "star": translate("TemplateEditor", "Star"),
        "linen": translate("TemplateEditor", "Linen"),
        "flowers_left": translate("TemplateEditor", "Flowers, left"),
        "flowers_right": translate("TemplateEditor", "Flowers, right"),
        "sun": translate("TemplateEditor", "Sun"),
        "flags": translate("TemplateEditor", "Flags"),
        "birds": translate("TemplateEditor", "Birds"),
        "hills": translate("TemplateEditor", "Hills"),
    }
    return words.get(name, name)

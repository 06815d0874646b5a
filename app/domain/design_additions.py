"""What a new element is like when it is put on a page: its size, its place, its letters.

It knows sensible beginnings for each kind; what is changed afterwards is none of its business.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.design_boxes import MARGIN, Box, box_of, mm
from app.domain.design_edits import free_id
from app.domain.designs import LEAST_CODE_MM, Align, Element, ElementKind, Tint, Typeface, Upright

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.designs import Design, PageFormat

_SIZES: Final = {
    ElementKind.TEXT: (120.0, 12.0),
    ElementKind.PICTURE: (40.0, 30.0),
    ElementKind.LINE: (80.0, 0.0),
    ElementKind.BOX: (80.0, 40.0),
    ElementKind.ORNAMENT: (60.0, 12.0),
    ElementKind.LOGOS: (160.0, 18.0),
    ElementKind.SIGNATURE: (70.0, 24.0),
    ElementKind.CODE: (LEAST_CODE_MM, LEAST_CODE_MM),
    ElementKind.TABLE: (180.0, 60.0),
}
_LETTERS: Final = {
    ElementKind.TEXT: (14.0, 9.0),
    ElementKind.SIGNATURE: (11.0, 8.0),
    ElementKind.TABLE: (10.0, 7.0),
}
_STEP: Final = 5.0
_MOST_STEPS: Final = 12


def new_element(
    design: Design, kind: ElementKind, texts: Mapping[str, tuple[str, ...]] | None = None
) -> Element:
    """Return an element of a kind in the middle of the page, or aside of one that lies there."""
    width, height = _SIZES[kind]
    room = design.page.width - 2 * MARGIN
    box = _free_place(design, min(width, room), height)
    size, least = _LETTERS.get(kind, (12.0, 9.0))
    element = Element(
        free_id(design, kind.value),
        kind,
        box.x,
        box.y,
        box.width,
        box.height,
        size=size,
        least=least,
    )
    return _dressed(replace(element, texts=texts or {}), design)


def _free_place(design: Design, width: float, height: float) -> Box:
    page: PageFormat = design.page
    box = Box(mm((page.width - width) / 2), mm((page.height - height) / 2), width, height)
    taken = {(one.x, one.y) for one in map(box_of, design.elements)}
    for _ in range(_MOST_STEPS):
        if (box.x, box.y) not in taken or box.bottom + _STEP > page.height:
            break
        box = box.moved(0, _STEP)
    return box


def _dressed(element: Element, design: Design) -> Element:
    match element.kind:
        case ElementKind.TEXT:
            return replace(
                element,
                face=Typeface.SERIF,
                align=Align.CENTRE,
                upright=Upright.MIDDLE,
                lines=2,
            )
        case ElementKind.LINE | ElementKind.BOX:
            return replace(element, tint=Tint.ACCENT)
        case ElementKind.ORNAMENT:
            return replace(element, tint=Tint.ACCENT, ornament=_ornament_in(design))
        case ElementKind.SIGNATURE:
            taken = [one.number for one in design.elements if one.kind is ElementKind.SIGNATURE]
            return replace(element, number=max(taken, default=-1) + 1, face=Typeface.SANS)
        case ElementKind.TABLE:
            return replace(element, face=Typeface.SANS)
        case _:
            return element


def _ornament_in(design: Design) -> str:
    """Return the ornament that the design has already: two kinds on a page look restless."""
    return next((one.ornament for one in design.elements if one.ornament), "")

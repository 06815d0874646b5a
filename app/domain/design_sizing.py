"""How large the elements of a design are: taken by a handle, into another box, as one of them.

Nothing gets smaller than its kind allows, nor larger than the page. It knows no mouse and no undo.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.design_boxes import Axis, Box, around, box_of, mm, page_box
from app.domain.design_edits import beginning, changed, selected, selection_box
from app.domain.designs import LEAST_CODE_MM, Design, Element, ElementKind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from app.domain.designs import PageFormat

_LEAST: Final = {ElementKind.LINE: 0.0, ElementKind.CODE: LEAST_CODE_MM}
_LEAST_OF_OTHERS: Final = 2.0


class Handle(StrEnum):
    """Where a box is taken to size it; a name tells by its letters which sides go along."""

    NORTH = "n"
    NORTH_EAST = "ne"
    EAST = "e"
    SOUTH_EAST = "se"
    SOUTH = "s"
    SOUTH_WEST = "sw"
    WEST = "w"
    NORTH_WEST = "nw"


def placed(design: Design, ids: Collection[str], box: Box) -> Design:
    """Return the design with these elements filling another box in the same proportions."""
    old = selection_box(design, ids)
    if old is None:
        return design
    return changed(design, ids, lambda one: _fitted(one, old, box))


def resized(
    design: Design,
    ids: Collection[str],
    handle: Handle,
    by: tuple[float, float],
    *,
    is_even: bool = False,
) -> Design:
    """Return the design with a handle of the selection moved, within the page."""
    old = selection_box(design, ids)
    if old is None:
        return design
    return placed(design, ids, sized_box(design, ids, handle, by, is_even=is_even))


def sized_box(
    design: Design,
    ids: Collection[str],
    handle: Handle,
    by: tuple[float, float],
    *,
    is_even: bool = False,
) -> Box:
    """Return the box that the selection fills once a handle of it is moved."""
    elements = selected(design, ids)
    old = around(map(box_of, elements))
    has_code = any(one.kind is ElementKind.CODE for one in elements)
    dx, dy = _within_page(old, design.page, handle, by)
    new = stretched(old, handle, dx, dy, is_even=is_even or has_code)
    new = _not_smaller(new, old, handle, _least(elements, old))
    return new if _is_on(new, design.page, old) else old


def stretched(box: Box, handle: Handle, dx: float, dy: float, *, is_even: bool = False) -> Box:
    """Return a box with some of its sides moved; `is_even` keeps its shape."""
    # A side that is taken past the other one stops there: what is sized is never turned over.
    left = min(box.x + dx, box.right) if "w" in handle.value else box.x
    right = max(box.right + dx, box.x) if "e" in handle.value else box.right
    top = min(box.y + dy, box.bottom) if "n" in handle.value else box.y
    bottom = max(box.bottom + dy, box.y) if "s" in handle.value else box.bottom
    new = Box(left, top, right - left, bottom - top)
    return _even(new, box, handle) if is_even and box.width and box.height else new


def same_size(design: Design, ids: Sequence[str], axis: Axis) -> Design:
    """Return the design with these elements as wide, or as high, as the first of the ids."""
    model = next((one for one in design.elements if ids and one.id == ids[0]), None)
    if model is None:
        return design
    length = box_of(model).length(axis)
    return changed(design, ids, lambda one: _with_length(one, axis, length, design.page))


# Geometry behind it


def _fitted(element: Element, old: Box, new: Box) -> Element:
    across = new.width / old.width if old.width else 1.0
    upright = new.height / old.height if old.height else 1.0
    width = element.width * across if old.width else new.width
    height = element.height * upright if old.height else new.height
    return replace(
        element,
        x=mm(new.x + (element.x - old.x) * across),
        y=mm(new.y + (element.y - old.y) * upright),
        width=mm(width),
        height=mm(height),
    )


def _within_page(
    box: Box, page: PageFormat, handle: Handle, by: tuple[float, float]
) -> tuple[float, float]:
    dx, dy = by
    if "w" in handle.value:
        dx = max(dx, min(0.0, -box.x))
    if "e" in handle.value:
        dx = min(dx, max(0.0, page.width - box.right))
    if "n" in handle.value:
        dy = max(dy, min(0.0, -box.y))
    if "s" in handle.value:
        dy = min(dy, max(0.0, page.height - box.bottom))
    return dx, dy


def _least(elements: Sequence[Element], box: Box) -> tuple[float, float]:
    """Return how small a selection may be made: no element smaller than its kind allows."""
    across = upright = 0.0
    for one in elements:
        least = _LEAST.get(one.kind, _LEAST_OF_OTHERS)
        if one.width:
            across = max(across, least * box.width / one.width)
        if one.height:
            upright = max(upright, least * box.height / one.height)
    # What was smaller before must not jump when it is touched.
    return min(across, box.width), min(upright, box.height)


def _not_smaller(new: Box, old: Box, handle: Handle, least: tuple[float, float]) -> Box:
    width, height = max(new.width, least[0]), max(new.height, least[1])
    x = old.right - width if "w" in handle.value else old.x
    y = old.bottom - height if "n" in handle.value else old.y
    if "w" not in handle.value and "e" not in handle.value:
        x = new.x
    if "n" not in handle.value and "s" not in handle.value:
        y = new.y
    return Box(mm(x), mm(y), mm(width), mm(height))


def _even(new: Box, old: Box, handle: Handle) -> Box:
    """Return a box of the old one's shape, standing on the side that was not taken."""
    across, upright = new.width / old.width, new.height / old.height
    factor = max(across, upright) if len(handle.value) > 1 else across * upright
    width, height = old.width * factor, old.height * factor
    x = old.right - width if "w" in handle.value else old.x
    y = old.bottom - height if "n" in handle.value else old.y
    return Box(x, y, width, height)


def _is_on(new: Box, page: PageFormat, old: Box) -> bool:
    """Tell whether a box is on the page, or at least no farther off it than before."""
    room = around((page_box(page), old))
    return new.lies_in(room)


def _with_length(element: Element, axis: Axis, length: float, page: PageFormat) -> Element:
    length = max(length, _LEAST.get(element.kind, 0.0))
    room = max(page_box(page).length(axis) - length, 0.0)
    begin = box_of(element).begin(axis)
    begin = min(begin, room) if begin >= 0 else begin
    moved_there = beginning(element, axis, begin)
    if element.kind is ElementKind.CODE:
        return replace(moved_there, width=mm(length), height=mm(length))
    if axis is Axis.ACROSS:
        return replace(moved_there, width=mm(length))
    return replace(moved_there, height=mm(length))

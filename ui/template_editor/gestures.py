"""What a press, a drag and a let-go of the mouse mean on a page: choosing, moving, sizing, banding.

Points are millimetres of the page. It knows designs and distances; no widgets, no undo.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.design_boxes import Axis, Box, box_of, page_box
from app.domain.design_edits import kept_on_page, moved, selected, selection_box
from app.domain.design_sizing import Handle, placed, sized_box
from app.domain.design_snapping import Guide, others, snap_move, snap_size
from app.domain.designs import ElementKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.designs import Design

_LARGE: Final = 0.5
"""The share of the page from which an element counts as ground that others stand on."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the page in millimetres."""

    x: float
    y: float


class Hold(StrEnum):
    """What the mouse has got hold of."""

    MOVE = "move"
    SIZE = "size"
    BAND = "band"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys held meanwhile: add to what is chosen (Shift), stand anywhere (Alt)."""

    adds: bool = False
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """Where the mouse was pressed, and on what."""

    at: Point
    hold: Hold
    ids: tuple[str, ...]
    handle: Handle | None = None
    under: str = ""


@dataclass(frozen=True, slots=True)
class Dragged:
    """What a drag has come to: the design as it would be, its guides, or the band drawn."""

    design: Design
    guides: tuple[Guide, ...] = ()
    band: Box | None = None
    ids: tuple[str, ...] = ()


def handles(box: Box, *, has_sides: bool = True) -> dict[Handle, Point]:
    """Return where the handles of a box are."""
    places = {}
    for handle in Handle:
        if len(handle.value) == 1 and not has_sides:
            continue
        x = box.x if "w" in handle.value else box.right
        y = box.y if "n" in handle.value else box.bottom
        if "w" not in handle.value and "e" not in handle.value:
            x = box.middle(Axis.ACROSS)
        if "n" not in handle.value and "s" not in handle.value:
            y = box.middle(Axis.UPRIGHT)
        places[handle] = Point(x, y)
    return places


def handle_at(design: Design, ids: Sequence[str], at: Point, reach: float) -> Handle | None:
    """Return the handle of the selection at a point, corners before sides."""
    box = selection_box(design, ids)
    if box is None:
        return None
    near = [
        (len(handle.value) == 1, abs(place.x - at.x) + abs(place.y - at.y), handle)
        for handle, place in handles(box).items()
        if abs(place.x - at.x) <= reach and abs(place.y - at.y) <= reach
    ]
    # In the midst of a small box one wants to move it, not to size it.
    is_small = min(box.width, box.height) < 3 * reach
    inside = box.holds(at.x, at.y, reach=-reach / 2)
    if is_small and inside and max(box.width, box.height) > 3 * reach:
        near = [one for one in near if one[0] and min(box.width, box.height) >= reach]
    return min(near)[2] if near else None


def element_at(design: Design, at: Point, reach: float) -> str:
    """Return the id of the uppermost element at a point; grounds only where nothing else is."""
    hit = [one for one in design.elements if box_of(one).holds(at.x, at.y, reach=reach)]
    # Exactly hit comes before nearly hit, and what stands on the ground before the ground.
    hit.sort(
        key=lambda one: (not is_ground(design, one.id), box_of(one).holds(at.x, at.y)),
    )
    return hit[-1].id if hit else ""


def is_ground(design: Design, element_id: str) -> bool:
    """Tell whether an element is so large that others stand on it."""
    page = page_box(design.page).area
    element = next((one for one in design.elements if one.id == element_id), None)
    return element is not None and box_of(element).area >= _LARGE * page


def press(design: Design, ids: tuple[str, ...], at: Point, reach: float, keys: Keys) -> Press:
    """Return what a press gets hold of, and what is selected from then on."""
    handle = None if keys.adds else handle_at(design, ids, at, reach)
    if handle is not None:
        return Press(at, Hold.SIZE, ids, handle)
    under = element_at(design, at, reach / 2)
    if not under or (is_ground(design, under) and under not in ids):
        return Press(at, Hold.BAND, ids if keys.adds else (), under=under)
    if keys.adds:
        return Press(at, Hold.MOVE, _toggled(ids, under), under=under)
    return Press(at, Hold.MOVE, ids if under in ids else (under,), under=under)


def drag(design: Design, held: Press, at: Point, tolerance: float, keys: Keys) -> Dragged:
    """Return what dragging from the press to a point comes to."""
    match held.hold:
        case Hold.MOVE:
            return _dragged_move(design, held, at, tolerance, keys)
        case Hold.SIZE:
            return _dragged_size(design, held, at, tolerance, keys)
        case Hold.BAND:
            return _dragged_band(design, held, at)


def clicked(held: Press, keys: Keys) -> tuple[str, ...]:
    """Return what is selected when the mouse was let go where it was pressed."""
    if held.hold is not Hold.BAND or not held.under:
        if held.hold is Hold.MOVE and not keys.adds:
            return (held.under,)
        return held.ids
    return _toggled(held.ids, held.under)


def _toggled(ids: tuple[str, ...], one: str) -> tuple[str, ...]:
    return tuple(each for each in ids if each != one) if one in ids else (*ids, one)


def _dragged_move(design: Design, held: Press, at: Point, tolerance: float, keys: Keys) -> Dragged:
    box = selection_box(design, held.ids)
    if box is None:
        return Dragged(design, ids=held.ids)
    dx, dy = at.x - held.at.x, at.y - held.at.y
    if keys.adds:
        # With Shift held, things go straight across or straight down.
        dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
    dx, dy = kept_on_page(box, design.page, dx, dy)
    guides: tuple[Guide, ...] = ()
    if not keys.is_free:
        snapped = snap_move(box.moved(dx, dy), design.page, others(design, held.ids), tolerance)
        dx, dy, guides = dx + snapped.dx, dy + snapped.dy, snapped.guides
    return Dragged(moved(design, held.ids, dx, dy), guides, ids=held.ids)


def _dragged_size(design: Design, held: Press, at: Point, tolerance: float, keys: Keys) -> Dragged:
    if held.handle is None or not held.ids:
        return Dragged(design, ids=held.ids)
    is_even = keys.adds or _keeps_shape(design, held)
    by = (at.x - held.at.x, at.y - held.at.y)
    box = sized_box(design, held.ids, held.handle, by, is_even=is_even)
    guides: tuple[Guide, ...] = ()
    if not keys.is_free and not is_even:
        near = others(design, held.ids)
        snapped = snap_size(box, held.handle, design.page, near, tolerance)
        by = (by[0] + snapped.dx, by[1] + snapped.dy)
        fitted = sized_box(design, held.ids, held.handle, by)
        box, guides = fitted, snapped.guides
    return Dragged(placed(design, held.ids, box), guides, ids=held.ids)


def _keeps_shape(design: Design, held: Press) -> bool:
    """Tell whether a corner keeps the shape by itself: pictures and codes lose theirs."""
    kept = {ElementKind.PICTURE, ElementKind.CODE}
    is_corner = held.handle is not None and len(held.handle.value) > 1
    kinds = {one.kind for one in selected(design, held.ids)}
    return (is_corner and bool(kinds & kept)) or ElementKind.CODE in kinds


def _dragged_band(design: Design, held: Press, at: Point) -> Dragged:
    x, y = min(held.at.x, at.x), min(held.at.y, at.y)
    band = Box(x, y, abs(at.x - held.at.x), abs(at.y - held.at.y))
    caught = [
        one.id
        for one in design.elements
        if box_of(one).meets(band) and (not is_ground(design, one.id) or box_of(one).lies_in(band))
    ]
    ids = (*held.ids, *(one for one in caught if one not in held.ids))
    return Dragged(design, band=band, ids=ids)

"""What can be done to a design: moving, sizing, aligning, ordering, wording. Design in, design out.

Nothing is pushed farther off the page than it stands. Lengths come out to a hundredth of a
millimetre, so that there and back again is where it began. It knows no mouse and no undo.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.domain.design_boxes import MARGIN, Axis, Box, around, box_of, mm, page_box
from app.domain.designs import Design, Element, ElementKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from app.domain.designs import PageFormat, Palette

CODE_SIDE: Final = 35.0
_LEAST: Final = {ElementKind.LINE: 0.0, ElementKind.CODE: CODE_SIDE}
_LEAST_OF_OTHERS: Final = 2.0
_BESIDE: Final = 5.0
_FEWEST_TO_SPREAD: Final = 3
_SMALLEST_LETTERS: Final = 6.0
_UNSEEN: Final = 0.011


class Edge(StrEnum):
    """What of boxes is brought into one line."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


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


class Order(StrEnum):
    """Over or under what else an element is drawn."""

    FRONT = "front"
    FORWARD = "forward"
    BACK = "back"
    BEHIND = "behind"


_AXES: Final = {
    Edge.LEFT: Axis.ACROSS,
    Edge.CENTRE: Axis.ACROSS,
    Edge.RIGHT: Axis.ACROSS,
    Edge.TOP: Axis.UPRIGHT,
    Edge.MIDDLE: Axis.UPRIGHT,
    Edge.BOTTOM: Axis.UPRIGHT,
}


def selected(design: Design, ids: Collection[str]) -> tuple[Element, ...]:
    """Return the elements of these ids, in the order they are drawn."""
    return tuple(element for element in design.elements if element.id in ids)


def selection_box(design: Design, ids: Collection[str]) -> Box | None:
    """Return what lies around the elements of these ids, None where there are none."""
    boxes = [box_of(element) for element in selected(design, ids)]
    return around(boxes) if boxes else None


def changed(design: Design, ids: Collection[str], change: Callable[[Element], Element]) -> Design:
    """Return the design with some elements changed."""
    elements = tuple(change(one) if one.id in ids else one for one in design.elements)
    return replace(design, elements=elements)


def restyled(design: Design, ids: Collection[str], **fields: Any) -> Design:
    """Return the design with fields of some elements set, such as the face or the tint."""
    return changed(design, ids, lambda one: replace(one, **fields))


# Where things are


def kept_on_page(box: Box, page: PageFormat, dx: float, dy: float) -> tuple[float, float]:
    """Return how much of a move leaves the box on the page, or as far off it as it was."""
    return (
        _allowed(dx, box.x, page.width - box.right),
        _allowed(dy, box.y, page.height - box.bottom),
    )


def moved(design: Design, ids: Collection[str], dx: float, dy: float) -> Design:
    """Return the design with these elements moved together as far as the page goes."""
    box = selection_box(design, ids)
    if box is None:
        return design
    dx, dy = kept_on_page(box, design.page, dx, dy)
    return changed(design, ids, lambda one: replace(one, x=mm(one.x + dx), y=mm(one.y + dy)))


def placed(design: Design, ids: Collection[str], box: Box) -> Design:
    """Return the design with these elements filling another box in the same proportions."""
    old = selection_box(design, ids)
    if old is None:
        return design
    return changed(design, ids, lambda one: _fitted(one, old, box))


def stretched(box: Box, handle: Handle, dx: float, dy: float, *, is_even: bool = False) -> Box:
    """Return a box with some of its sides moved; `is_even` keeps its shape."""
    # A side that is taken past the other one stops there: what is sized is never turned over.
    left = min(box.x + dx, box.right) if "w" in handle.value else box.x
    right = max(box.right + dx, box.x) if "e" in handle.value else box.right
    top = min(box.y + dy, box.bottom) if "n" in handle.value else box.y
    bottom = max(box.bottom + dy, box.y) if "s" in handle.value else box.bottom
    new = Box(left, top, right - left, bottom - top)
    return _even(new, box, handle) if is_even and box.width and box.height else new


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


def aligned(design: Design, ids: Collection[str], edge: Edge, *, to_page: bool = False) -> Design:
    """Return the design with these elements in one line, with each other or with the page.

    A single element has nothing but the page to stand in line with. The sides of the page are its
    margins: at its very edge most printers leave letters out.
    """
    elements = selected(design, ids)
    if not elements:
        return design
    axis = _AXES[edge]
    frame = around(map(box_of, elements))
    if to_page or len(elements) == 1:
        page = page_box(design.page)
        frame = Box(MARGIN, MARGIN, page.width - 2 * MARGIN, page.height - 2 * MARGIN)
    return changed(design, ids, lambda one: _in_line(one, frame, edge, axis, design.page))


def spread(design: Design, ids: Collection[str], axis: Axis) -> Design:
    """Return the design with equal room between these elements; the outermost two stay."""
    elements = sorted(selected(design, ids), key=lambda one: box_of(one).middle(axis))
    if len(elements) < _FEWEST_TO_SPREAD:
        return design
    boxes = [box_of(one) for one in elements]
    total = boxes[-1].end(axis) - boxes[0].begin(axis)
    gap = (total - sum(box.length(axis) for box in boxes)) / (len(boxes) - 1)
    begins, at = {}, boxes[0].begin(axis)
    for element, box in zip(elements, boxes, strict=True):
        begins[element.id] = at
        at += box.length(axis) + gap
    inner = {one.id for one in elements[1:-1]}
    return changed(design, inner, lambda one: _beginning(one, axis, begins[one.id]))


def same_size(design: Design, ids: Sequence[str], axis: Axis) -> Design:
    """Return the design with these elements as wide, or as high, as the first of the ids."""
    model = next((one for one in design.elements if ids and one.id == ids[0]), None)
    if model is None:
        return design
    length = box_of(model).length(axis)
    return changed(design, ids, lambda one: _with_length(one, axis, length, design.page))


def reordered(design: Design, ids: Collection[str], order: Order) -> Design:
    """Return the design with these elements drawn later (before others) or earlier."""
    chosen = [one for one in design.elements if one.id in ids]
    others = [one for one in design.elements if one.id not in ids]
    match order:
        case Order.FRONT:
            elements = others + chosen
        case Order.BEHIND:
            elements = chosen + others
        case Order.FORWARD:
            elements = _stepped(list(design.elements), ids)
        case Order.BACK:
            elements = _stepped(list(reversed(design.elements)), ids)[::-1]
    return replace(design, elements=tuple(elements))


# What there is


def free_id(design: Design, stem: str) -> str:
    """Return an id that no element has yet."""
    taken = {element.id for element in design.elements}
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"


def added(design: Design, element: Element) -> Design:
    """Return the design with one more element, over all others."""
    return replace(design, elements=(*design.elements, element))


def removed(design: Design, ids: Collection[str]) -> Design:
    """Return the design without these elements."""
    return replace(design, elements=tuple(one for one in design.elements if one.id not in ids))


def duplicated(design: Design, ids: Collection[str]) -> tuple[Design, tuple[str, ...]]:
    """Return the design with these elements twice, and the ids of the new ones, a little aside."""
    return pasted(design, selected(design, ids))


def pasted(design: Design, elements: Sequence[Element]) -> tuple[Design, tuple[str, ...]]:
    """Return the design with copies of elements, and their ids, a little aside of the originals."""
    if not elements:
        return design, ()
    dx, dy = kept_on_page(around(map(box_of, elements)), design.page, _BESIDE, _BESIDE)
    made: list[str] = []
    for element in elements:
        name = free_id(design, element.id.rstrip("0123456789") or element.kind.value)
        copy = replace(element, id=name, x=mm(element.x + dx), y=mm(element.y + dy))
        design = added(design, copy)
        made.append(name)
    return design, tuple(made)


# What it says and how it looks


def with_texts(design: Design, ids: Collection[str], language: str, texts: Sequence[str]) -> Design:
    """Return the design with the wording of elements in one language; empty ones are left out."""
    kept = tuple(text for text in texts if text.strip())
    return changed(
        design, ids, lambda one: replace(one, texts=_with_entry(one.texts, language, kept))
    )


def with_headings(
    design: Design, ids: Collection[str], language: str, headings: Sequence[str]
) -> Design:
    """Return the design with the heads of a table's columns; an empty one keeps its place."""
    kept = tuple(headings) if any(one.strip() for one in headings) else ()
    return changed(
        design, ids, lambda one: replace(one, texts=_with_entry(one.texts, language, kept))
    )


def with_sizes_in_order(design: Design, ids: Collection[str], leading: str) -> Design:
    """Return the design with no smallest size of letters above the largest; `leading` holds."""

    def in_order(one: Element) -> Element:
        if one.least <= one.size:
            return one
        if leading == "size":
            return replace(one, least=one.size)
        return replace(one, size=one.least)

    return changed(design, ids, in_order)


def with_label(design: Design, ids: Collection[str], language: str, label: str) -> Design:
    """Return the design with the small words above elements in one language."""
    return changed(
        design,
        ids,
        lambda one: replace(one, labels=_with_entry(one.labels, language, label.strip())),
    )


def recoloured(design: Design, palette: Palette) -> Design:
    """Return the design in other colours."""
    return replace(design, palette=palette)


def with_background(design: Design, picture: str) -> Design:
    """Return the design on another picture, or on none."""
    return replace(design, background=picture)


def refitted(design: Design, page: PageFormat) -> Design:
    """Return the design on another paper: everything where it was, in proportion."""
    across, upright = page.width / design.page.width, page.height / design.page.height
    letters = min(across, upright, 1.0) if page.size is not design.page.size else 1.0
    if page.size is not design.page.size and page.orientation is design.page.orientation:
        letters = across
    elements = (_refitted(one, page, across, upright, letters) for one in design.elements)
    return replace(design, page=page, elements=tuple(elements))


# Geometry behind it


def _allowed(step: float, before: float, after: float) -> float:
    """Return how much of a step stays between the sides; what is already out comes no farther."""
    return min(max(step, min(0.0, -before)), max(0.0, after))


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


def _in_line(element: Element, frame: Box, edge: Edge, axis: Axis, page: PageFormat) -> Element:
    length = box_of(element).length(axis)
    match edge:
        case Edge.LEFT | Edge.TOP:
            begin = frame.begin(axis)
        case Edge.RIGHT | Edge.BOTTOM:
            begin = frame.end(axis) - length
        case _:
            begin = frame.middle(axis) - length / 2
    room = page_box(page).length(axis) - length
    if room >= 0 and frame.begin(axis) >= 0:
        begin = min(max(begin, 0.0), room)
    # Rounding may have moved the line by less than can be seen: aligning again changes nothing.
    is_there = abs(begin - box_of(element).begin(axis)) < _UNSEEN
    return element if is_there else _beginning(element, axis, begin)


def _beginning(element: Element, axis: Axis, begin: float) -> Element:
    if axis is Axis.ACROSS:
        return replace(element, x=mm(begin))
    return replace(element, y=mm(begin))


def _with_length(element: Element, axis: Axis, length: float, page: PageFormat) -> Element:
    length = max(length, _LEAST.get(element.kind, 0.0))
    room = max(page_box(page).length(axis) - length, 0.0)
    begin = box_of(element).begin(axis)
    begin = min(begin, room) if begin >= 0 else begin
    moved_there = _beginning(element, axis, begin)
    if element.kind is ElementKind.CODE:
        return replace(moved_there, width=mm(length), height=mm(length))
    if axis is Axis.ACROSS:
        return replace(moved_there, width=mm(length))
    return replace(moved_there, height=mm(length))


def _stepped(elements: list[Element], ids: Collection[str]) -> list[Element]:
    """Return the elements with each of the ids behind the next one that is not among them."""
    for place in range(len(elements) - 2, -1, -1):
        if elements[place].id in ids and elements[place + 1].id not in ids:
            elements[place], elements[place + 1] = elements[place + 1], elements[place]
    return elements


def _with_entry(entries: Any, language: str, entry: Any) -> Any:
    kept = {code: words for code, words in entries.items() if code != language}
    return {**kept, language: entry} if entry else kept


def _refitted(
    element: Element, page: PageFormat, across: float, upright: float, letters: float
) -> Element:
    width, height = element.width * across, element.height * upright
    if element.kind is ElementKind.CODE:
        width = height = max(min(element.width, element.height) * letters, CODE_SIDE)
    x, y = element.x * across, element.y * upright
    if element.x >= 0:
        x = max(min(x, page.width - width), 0.0)
    if element.y >= 0:
        y = max(min(y, page.height - height), 0.0)
    size = max(mm(element.size * letters), _SMALLEST_LETTERS)
    return replace(
        element,
        x=mm(x),
        y=mm(y),
        width=mm(width),
        height=mm(height),
        size=size,
        least=min(element.least, size),
    )

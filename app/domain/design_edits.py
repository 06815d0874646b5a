"""What can be done to a design: moving, aligning, ordering, wording. Design in, design out.

Nothing is pushed farther off the page than it stands. Lengths come out to a hundredth of a
millimetre, so that there and back again is where it began. Sizes are app.domain.design_sizing. It
knows no mouse and no undo.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from app.domain.design_boxes import MARGIN, Axis, Box, around, box_of, mm, page_box
from app.domain.designs import LEAST_CODE_MM, Design, Element, ElementKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from app.domain.designs import PageFormat, Palette

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
    return changed(design, inner, lambda one: beginning(one, axis, begins[one.id]))


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
    return element if is_there else beginning(element, axis, begin)


def beginning(element: Element, axis: Axis, begin: float) -> Element:
    """Return an element that begins elsewhere: its left side, or its top."""
    if axis is Axis.ACROSS:
        return replace(element, x=mm(begin))
    return replace(element, y=mm(begin))


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
        width = height = max(min(element.width, element.height) * letters, LEAST_CODE_MM)
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

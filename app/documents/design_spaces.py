"""Where a table stands on each of the pages that it takes, between what all of them repeat.

It knows boxes of elements, and nothing of what stands in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.design_tables import Spaces
from app.documents.palettes import Area, area_of
from app.documents.patterns import read_pattern
from app.documents.shapes import MILLIMETRE
from app.domain.designs import ElementKind

if TYPE_CHECKING:
    from app.domain.designs import Design, Element

_REPEATED: Final = frozenset({"number", "number_line", "page", "pages", "duplicate"})
_GAP: Final = 4 * MILLIMETRE
_SLACK: Final = 0.5


def table_of(design: Design) -> Element | None:
    """Return the table of a design; there is one at most."""
    return next((one for one in design.elements if one.kind is ElementKind.TABLE), None)


def is_repeated(element: Element) -> bool:
    """Tell whether every page of a long paper has the element."""
    if element.is_background or element.kind in {ElementKind.CODE, ElementKind.ORNAMENT}:
        return True
    texts = (text for alternatives in element.texts.values() for text in alternatives)
    is_text = element.kind is ElementKind.TEXT
    return is_text and any(_REPEATED & set(read_pattern(text).names) for text in texts)


def spaces_of(own: Area, design: Design) -> Spaces:
    """Return where the table may stand; `own` is its box on a single page."""
    solid = _solid(design)
    beside = [
        (one, area)
        for one, area in solid
        if is_repeated(one) and area.x < own.right and own.x < area.right
    ]
    lifted = lifted_texts(design)
    top = min(
        (
            area.y + lifted.get(one.id, 0.0) - _GAP
            for one, area in beside
            if area.y >= own.top - _SLACK
        ),
        default=max(area.top for _, area in solid),
    )
    low = max(
        (area.top + _GAP for _, area in beside if area.top <= own.y + _SLACK),
        default=min(area.y for _, area in solid),
    )
    return Spaces(
        own, _between(own, own.top, low), _between(own, top, low), _between(own, top, own.y)
    )


def lifted_texts(design: Design) -> dict[str, float]:
    """Return the texts above the table that further pages repeat, and how much higher there.

    What stands between them and the top of the first page is not on the others.
    """
    table = table_of(design)
    if table is None:
        return {}
    solid = _solid(design)
    above = {
        one.id: area.top
        for one, area in solid
        if one.kind is ElementKind.TEXT and is_repeated(one) and _is_above(one, table)
    }
    highest = max(area.top for _, area in solid)
    lift = highest - max(above.values(), default=highest)
    return dict.fromkeys(above, lift)


def _solid(design: Design) -> list[tuple[Element, Area]]:
    """Return the elements that take room, with their own boxes."""
    return [
        (one, area_of(one, design.page))
        for one in design.elements
        if not one.is_background and one.kind is not ElementKind.ORNAMENT
    ]


def _is_above(one: Element, other: Element) -> bool:
    return one.y + one.height <= other.y + _SLACK


def _between(own: Area, top: float, low: float) -> Area:
    return Area(own.x, low, own.width, max(0.0, top - low))

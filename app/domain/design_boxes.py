"""Boxes on a page in millimetres: where their sides and middles are and what lies around several.

It knows geometry and the page; what stands in a box is of no concern here.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.designs import Element, PageFormat

MARGIN: Final = 10.0
"""What most printers cannot reach, and what looks calm, on every side of the page."""

_DIGITS: Final = 2


class Axis(StrEnum):
    """The two directions of a page."""

    ACROSS = "across"
    UPRIGHT = "upright"


def mm(length: float) -> float:
    """Return a length to a hundredth of a millimetre, which no printer tells apart."""
    # Adding nought turns a negative nought into an ordinary one.
    return round(length, _DIGITS) + 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def area(self) -> float:
        return self.width * self.height

    def begin(self, axis: Axis) -> float:
        """Return the left side or the top."""
        return self.x if axis is Axis.ACROSS else self.y

    def length(self, axis: Axis) -> float:
        """Return the width or the height."""
        return self.width if axis is Axis.ACROSS else self.height

    def end(self, axis: Axis) -> float:
        """Return the right side or the foot."""
        return self.begin(axis) + self.length(axis)

    def middle(self, axis: Axis) -> float:
        """Return where the middle is."""
        return self.begin(axis) + self.length(axis) / 2

    def moved(self, dx: float, dy: float) -> Box:
        """Return the box elsewhere."""
        return Box(mm(self.x + dx), mm(self.y + dy), self.width, self.height)

    def holds(self, x: float, y: float, *, reach: float = 0.0) -> bool:
        """Tell whether a point lies in the box, or not farther than `reach` beside it."""
        in_width = self.x - reach <= x <= self.right + reach
        return in_width and self.y - reach <= y <= self.bottom + reach

    def meets(self, other: Box) -> bool:
        """Tell whether the boxes have something in common."""
        beside = self.right < other.x or other.right < self.x
        return not (beside or self.bottom < other.y or other.bottom < self.y)

    def lies_in(self, other: Box) -> bool:
        """Tell whether nothing of the box stands out of the other one."""
        in_width = self.x >= other.x and mm(self.right) <= mm(other.right)
        return in_width and self.y >= other.y and mm(self.bottom) <= mm(other.bottom)


def box_of(element: Element) -> Box:
    """Return the box of an element."""
    return Box(element.x, element.y, element.width, element.height)


def page_box(page: PageFormat) -> Box:
    """Return the whole page."""
    return Box(0.0, 0.0, page.width, page.height)


def around(boxes: Iterable[Box]) -> Box:
    """Return the smallest box that all of these lie in; there is at least one."""
    kept = tuple(boxes)
    left, top = min(one.x for one in kept), min(one.y for one in kept)
    right, bottom = max(one.right for one in kept), max(one.bottom for one in kept)
    return Box(left, top, mm(right - left), mm(bottom - top))

"""The colours of a design and the areas of a page, as the drawing takes them.

It knows palettes, millimetres and points; nothing of what stands in an area.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.documents.shapes import MILLIMETRE, Colour
from app.domain.designs import Palette

if TYPE_CHECKING:
    from app.domain.designs import Element, PageFormat, Tint

_WHOLE: Final = 255
_USUAL: Final = Palette()


@dataclass(frozen=True, slots=True)
class Area:
    """A part of a page in points, x and y at its lower left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def top(self) -> float:
        return self.y + self.height


def area_of(element: Element, page: PageFormat) -> Area:
    """Return where an element stands, counted from the foot of the page."""
    return Area(
        element.x * MILLIMETRE,
        (page.height - element.y - element.height) * MILLIMETRE,
        element.width * MILLIMETRE,
        element.height * MILLIMETRE,
    )


def colour(palette: Palette, tint: Tint) -> Colour:
    """Return the colour that a tint has in a palette; the usual one for what is no colour."""
    try:
        return colour_of(getattr(palette, tint.value))
    except ValueError:
        # A design from elsewhere may say anything.
        return colour_of(getattr(_USUAL, tint.value))


@lru_cache(maxsize=256)
def colour_of(written: str) -> Colour:
    """Return the colour of "#RRGGBB"; raises ValueError for anything else."""
    digits = written.removeprefix("#")
    if len(digits) != len("RRGGBB"):
        raise ValueError(written)
    red, green, blue = bytes.fromhex(digits)
    return Colour((red / _WHOLE, green / _WHOLE, blue / _WHOLE))

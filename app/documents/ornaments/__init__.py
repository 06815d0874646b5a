"""The ornaments of designs, by name: what is drawn in an area of the page with a design's colours.

Each is made of vector shapes alone, so that it is sharp at every size and small in the file. Knows
nothing of papers; a name that nobody knows draws nothing, because designs come from other laptops.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.ornaments.belts import draw_belt, draw_belt_across, draw_star
from app.documents.ornaments.linen import draw_linen
from app.documents.ornaments.meadow import draw_birds, draw_flags, draw_hills, draw_sun
from app.documents.ornaments.wildflowers import draw_flowers_left, draw_flowers_right

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.documents.palettes import Area
    from app.documents.shapes import Shape
    from app.domain.designs import Palette

_ORNAMENTS: Final[Mapping[str, Callable[[Area, Palette], tuple[Shape, ...]]]] = MappingProxyType({
    "belt": draw_belt,
    "belt_across": draw_belt_across,
    "star": draw_star,
    "linen": draw_linen,
    "flowers_left": draw_flowers_left,
    "flowers_right": draw_flowers_right,
    "sun": draw_sun,
    "flags": draw_flags,
    "birds": draw_birds,
    "hills": draw_hills,
})  # fmt: skip


def ornament_names() -> tuple[str, ...]:
    """Return the names of all ornaments."""
    return tuple(_ORNAMENTS)


def draw_ornament(name: str, area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return the shapes of an ornament that fills the area."""
    draw = _ORNAMENTS.get(name)
    return draw(area, palette) if draw else ()

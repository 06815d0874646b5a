"""A corner of wild flowers: daisies, bluebells and ears of rye on two stems.

Drawn for the upper left corner in hundredths of the area's shorter side. Knows nothing of the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.ornaments.pen import Paint, Spot, ellipse, leaf, line, outline, petal
from app.documents.palettes import colour
from app.documents.shapes import Colour
from app.domain.designs import Tint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.palettes import Area
    from app.documents.shapes import Shape
    from app.domain.designs import Palette

_WHITE: Final = Colour((1.0, 1.0, 1.0))
_PETALS: Final = 13
_HAIR: Final = 0.55
_STEM: Final = 0.9
_GRAINS: Final = 6

# The two stems, from the corner outwards; leaves and flowers stand on them.
_ALONG: Final = ((14, -14), (34, -9), (58, -8), (80, -11), (97, -6))
_DOWN: Final = ((14, -14), (9, -34), (8, -58), (11, -80), (6, -97))


def draw_flowers_left(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return the flowers of the upper left corner."""
    unit = _unit(area)
    return tuple(_corner(Spot(area.x + unit, area.top - unit, unit), palette))


def draw_flowers_right(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return the flowers of the upper right corner."""
    unit = _unit(area)
    spot = Spot(area.right - unit, area.top - unit, unit, is_mirrored=True)
    return tuple(_corner(spot, palette))


def _unit(area: Area) -> float:
    """Return the unit of the drawing; the ears of rye reach out of its hundred."""
    return min(area.width, area.height) / 112


def _corner(spot: Spot, palette: Palette) -> Iterator[Shape]:
    green = colour(palette, Tint.SECOND)
    stem = Paint(green, _STEM)
    yield line(spot, stem, _ALONG)
    yield line(spot, stem, _DOWN)
    for across, up, degrees, length in _LEAVES:
        yield leaf(spot.moved(across, up, degrees=degrees), Paint(green), length, length * 0.34)
    for across, up, degrees in ((90, -8.5, -78), (8.5, -90, 168)):
        yield from _rye(spot.moved(across, up, degrees=degrees), palette)
    for across, up, degrees, size in ((64, -8.2, -165, 0.8), (8.2, -64, -105, 0.8)):
        yield from _bell(spot.moved(across, up, degrees=degrees, unit=size), palette)
    for across, up, size, degrees in ((42, -10, 0.62, 8), (10, -42, 0.62, -8), (17, -17, 1.0, 0)):
        yield from _daisy(spot.moved(across, up, degrees=degrees, unit=size), palette)


# Across, up, degrees and length of each leaf, on the stem along the top and on its mirror image.
_LEAVES_ALONG: Final = (
    (30, -10, -35, 13), (31, -9.5, -150, 12), (54, -8, -45, 12), (56, -8, -140, 10),
    (72, -10, -50, 11), (76, -11, -125, 9), (84, -9.5, -30, 7),
)  # fmt: skip
_LEAVES: Final = (
    *_LEAVES_ALONG,
    *((-up, -across, 90 - degrees - 180, length) for across, up, degrees, length in _LEAVES_ALONG),
)


def _daisy(spot: Spot, palette: Palette) -> Iterator[Shape]:
    edge = Paint(colour(palette, Tint.ACCENT), _HAIR)
    for index in range(_PETALS):
        turned = spot.moved(0, 0, degrees=index * 360 / _PETALS)
        yield petal(turned, Paint(_WHITE), 14, 5.4)
        yield petal(turned, edge, 14, 5.4)
    yield ellipse(spot, Paint(colour(palette, Tint.FAINT)), 4.2, 4.2)
    yield ellipse(spot, edge, 4.2, 4.2)


def _bell(spot: Spot, palette: Palette) -> Iterator[Shape]:
    """Yield a bluebell that hangs from its spot."""
    ink = colour(palette, Tint.ACCENT)
    yield line(spot, Paint(colour(palette, Tint.SECOND), _STEM * 0.8), ((0, 0), (1, 4), (0, 8)))
    yield outline(
        spot.moved(0, 7),
        Paint(ink),
        (0, 0),
        (5, 1, 4, 6, 6, 11),
        (3.6, 9.4),
        (1.8, 11.6),
        (0, 9.6),
        (-1.8, 11.6),
        (-3.6, 9.4),
        (-6, 11),
        (-4, 6, -5, 1, 0, 0),
    )


def _rye(spot: Spot, palette: Palette) -> Iterator[Shape]:
    """Yield an ear of rye that grows upwards from its spot."""
    gold = Paint(colour(palette, Tint.FAINT))
    beard = Paint(colour(palette, Tint.FAINT), _HAIR)
    for index in range(_GRAINS):
        up = index * 2.6
        for degrees in (28, -28):
            grain = spot.moved(0, up, degrees=degrees)
            yield leaf(grain, gold, 4.6, 2.2)
            yield line(grain, beard, ((0, 4), (0, 8.5)))
    yield leaf(spot.moved(0, _GRAINS * 2.6), gold, 4.6, 2.2)

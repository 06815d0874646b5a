"""A bright day for children: the sun, a string of flags, birds, and hills with flowers.

Each is an ornament of its own, so that a design may take some of them. Knows nothing of the page.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle
from typing import TYPE_CHECKING, Final

from app.documents.ornaments.pen import (
    Paint,
    Spot,
    ellipse,
    leaf,
    lighter,
    line,
    outline,
    petal,
    polygon,
)
from app.documents.palettes import colour
from app.domain.designs import Tint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.palettes import Area
    from app.documents.shapes import Colour, Shape
    from app.domain.designs import Palette

_RAYS: Final = 14
_FLAG: Final = 0.4  # from one flag to the next, as a share of the height
_STRING: Final = 0.9
# Where the flowers stand, as shares of the width and the height.
_STANDS: Final = (
    (0.09, 0.2), (0.13, 0.13), (0.24, 0.16), (0.38, 0.13), (0.42, 0.15), (0.57, 0.13),
    (0.69, 0.22), (0.73, 0.14), (0.9, 0.24),
)  # fmt: skip
_PETALS: Final = 7


def draw_sun(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return a sun with rays by turns long and short."""
    unit = min(area.width, area.height) / 100
    middle = Spot(area.x + area.width / 2, area.y + area.height / 2, unit)
    gold = Paint(colour(palette, Tint.FAINT))
    rays = [
        leaf(middle.moved(0, 0, degrees=n * 360 / _RAYS).moved(0, 30), gold, 19 if n % 2 else 13, 7)
        for n in range(_RAYS)
    ]
    face = Paint(colour(palette, Tint.SECOND), 1.4)
    smile = outline(middle, face, (-10, -5), (-6, -13, 6, -13, 10, -5))
    eyes = [ellipse(middle.moved(x, 5), Paint(face.ink), 1.9, 2.6) for x in (-8, 8)]
    return (*rays, ellipse(middle, gold, 26, 26), smile, *eyes)


def draw_flags(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return a string of flags that hangs from both upper corners of the area."""
    inks = cycle(_flag_inks(palette))
    count = max(3, round(area.width / (area.height * _FLAG)))
    points = [_on_string(area, share / count) for share in range(count + 1)]
    flags = [
        _flag(left, right, area.height * 0.55, ink)
        for left, right, ink in zip(points, points[1:], inks, strict=False)
    ]
    string = line(Spot(0, 0), Paint(colour(palette, Tint.QUIET), _STRING), points)
    return (*flags, string)


def _flag_inks(palette: Palette) -> tuple[Colour, ...]:
    accent = colour(palette, Tint.ACCENT)
    return (
        colour(palette, Tint.SECOND),
        colour(palette, Tint.FAINT),
        accent,
        lighter(colour(palette, Tint.QUIET), 0.35),
    )


def _on_string(area: Area, share: float) -> tuple[float, float]:
    sag = 4 * share * (1 - share) * area.height * 0.45
    return area.x + share * area.width, area.top - sag


def _flag(left: tuple[float, float], right: tuple[float, float], drop: float, ink: Colour) -> Shape:
    near, far = _between(left, right, 0.1), _between(left, right, 0.9)
    middle = _between(left, right, 0.5)
    return polygon(Spot(0, 0), Paint(ink), (near, far, (middle[0], middle[1] - drop)))


def _between(a: tuple[float, float], b: tuple[float, float], share: float) -> tuple[float, float]:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share


def draw_birds(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return three swallows on their way up."""
    unit = min(area.width, area.height) / 106
    spot = Spot(area.x + 4 * unit, area.y, unit)
    ink = colour(palette, Tint.QUIET)
    places = ((30, 34, 1.0, 12), (66, 62, 0.78, 4), (30, 84, 0.6, -6))
    return tuple(
        _swallow(spot.moved(x, y, degrees=degrees, unit=size), Paint(ink))
        for x, y, size, degrees in places
    )


def _swallow(spot: Spot, paint: Paint) -> Shape:
    return outline(
        spot,
        paint,
        (-30, 10),
        (-16, 18, -6, 12, 0, 2),
        (6, 12, 16, 18, 30, 10),
        (20, 10, 10, 4, 4, -6),
        (9, -22),
        (0, -12),
        (-9, -22),
        (-4, -6),
        (-10, 4, -20, 10, -30, 10),
    )


def draw_hills(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return two hills along the foot of the area, with flowers on them."""
    accent = colour(palette, Tint.ACCENT)
    spot = Spot(area.x, area.y)
    far = _hill(spot, area, lighter(accent, 0.62), (0.0, 0.62, 1.0, 0.72, 0.4, 0.3, 0.0))
    near = _hill(spot, area, lighter(accent, 0.38), (0.0, 0.42, 0.34, 0.3, 0.52, 0.66, 0.0))
    return (far, near, *_flowers(area, palette))


def _hill(spot: Spot, area: Area, ink: Colour, heights: tuple[float, ...]) -> Shape:
    points = [
        (area.width * n / (len(heights) - 1), area.height * height)
        for n, height in enumerate(heights)
    ]
    return replace(line(spot, Paint(ink), points), is_filled=True)


def _flowers(area: Area, palette: Palette) -> Iterator[Shape]:
    inks = cycle((colour(palette, Tint.SECOND), colour(palette, Tint.FAINT)))
    unit = min(area.height, area.width * 0.08) / 100
    for (along, up), ink in zip(_STANDS, inks, strict=False):
        spot = Spot(area.x + area.width * along, area.y + area.height * up, unit)
        yield from _flower(spot, palette, ink)


def _flower(spot: Spot, palette: Palette, ink: Colour) -> Iterator[Shape]:
    stem = Paint(colour(palette, Tint.ACCENT), 1.1)
    yield line(spot, stem, ((0, -12), (2, 12), (0, 36)))
    yield leaf(spot.moved(1, 4, degrees=-52), Paint(stem.ink), 18, 7)
    head = spot.moved(0, 40)
    for index in range(_PETALS):
        yield petal(head.moved(0, 0, degrees=index * 360 / _PETALS), Paint(ink), 15, 9)
    yield ellipse(head, Paint(colour(palette, Tint.QUIET)), 4.5, 4.5)

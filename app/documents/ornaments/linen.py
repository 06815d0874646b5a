"""The drawn hem of a linen cloth: bundles of threads tied in their middle, between two seams.

As a frame around the page or as a band across it. Knows nothing of what lies on the cloth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.ornaments.pen import Paint, Spot, line
from app.documents.palettes import colour
from app.documents.shapes import MILLIMETRE, Box
from app.domain.designs import Tint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.palettes import Area
    from app.documents.shapes import Shape
    from app.domain.designs import Palette

_HEM: Final = 3.0 * MILLIMETRE  # from seam to seam
_BUNDLE: Final = 2.6 * MILLIMETRE  # from one bundle to the next
_THREAD: Final = 0.45
_SEAM: Final = 0.6


def draw_linen(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return a frame of hems along the inner edge of the area."""
    return tuple(_frame(area, palette))


def _frame(area: Area, palette: Palette) -> Iterator[Shape]:
    seam = colour(palette, Tint.FAINT)
    yield Box(area.x, area.y, area.width, area.height, _SEAM, seam)
    width, height = area.width - 2 * _HEM, area.height - 2 * _HEM
    yield Box(area.x + _HEM, area.y + _HEM, width, height, _SEAM, seam)
    for spot, length in (
        (Spot(area.x + _HEM, area.y), width),
        (Spot(area.x + _HEM, area.top - _HEM), width),
        (Spot(area.x + _HEM, area.y + _HEM, degrees=90), height),
        (Spot(area.right, area.y + _HEM, degrees=90), height),
    ):
        yield from _threads(spot, length, palette)
    for x in (area.x, area.right - _HEM):
        for y in (area.y, area.top - _HEM):
            yield from _knot(Spot(x, y), palette)


def _threads(spot: Spot, length: float, palette: Palette) -> Iterator[Shape]:
    """Yield the bundles of one hem, from the spot to the right, each standing across it."""
    paint = Paint(colour(palette, Tint.FAINT), _THREAD)
    count = round(length / _BUNDLE)
    step = length / count
    half, waist = step * 0.36, step * 0.05
    for index in range(count):
        tied = spot.moved((index + 0.5) * step, 0)
        for side in (-1, 0, 1):
            a, b = side * half, side * waist
            points = ((a, 0.0), (b, _HEM * 0.42), (b, _HEM * 0.58), (a, _HEM))
            yield line(tied, paint, points)
        yield line(tied, Paint(paint.ink, _SEAM), ((-half / 2.4, _HEM / 2), (half / 2.4, _HEM / 2)))


def _knot(spot: Spot, palette: Palette) -> Iterator[Shape]:
    """Yield the cross that fills a corner."""
    paint = Paint(colour(palette, Tint.FAINT), _THREAD)
    near, far = _HEM * 0.2, _HEM * 0.8
    yield line(spot, paint, ((near, near), (far, far)))
    yield line(spot, paint, ((near, far), (far, near)))

"""The drawn hem of a linen cloth: bundles of threads tied in their middle, between two seams.

As a frame around the page or as a band across it. Knows nothing of what lies on the cloth.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.ornaments.pen import Paint, Spot, line
from app.documents.palettes import colour
from app.documents.shapes import Box
from app.domain.designs import Tint

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.palettes import Area
    from app.documents.shapes import Colour, Shape
    from app.domain.designs import Palette

_HEM: Final = 0.0155  # from seam to seam, as a share of the cloth's shorter side
_BUNDLE: Final = 0.87  # from one bundle to the next, as a share of the hem
_THREAD: Final = 0.45
_SEAM: Final = 0.6


def draw_linen(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return a frame of hems along the inner edge of the area."""
    return tuple(_frame(area, palette))


def _frame(area: Area, palette: Palette) -> Iterator[Shape]:
    seam = colour(palette, Tint.FAINT)
    hem = _HEM * min(area.width, area.height)
    width, height = area.width - 2 * hem, area.height - 2 * hem
    yield Box(area.x, area.y, area.width, area.height, _SEAM, seam)
    yield Box(area.x + hem, area.y + hem, width, height, _SEAM, seam)
    for spot, length in (
        (Spot(area.x + hem, area.y, hem), width),
        (Spot(area.x + hem, area.top - hem, hem), width),
        (Spot(area.x + hem, area.y + hem, hem, degrees=90), height),
        (Spot(area.right, area.y + hem, hem, degrees=90), height),
    ):
        yield from _threads(spot, length / hem, seam)
    for x in (area.x, area.right - hem):
        for y in (area.y, area.top - hem):
            yield from _knot(Spot(x, y, hem), seam)


def _threads(spot: Spot, length: float, ink: Colour) -> Iterator[Shape]:
    """Yield the bundles of one hem, from the spot to the right, each standing across it."""
    thread, tie = Paint(ink, _THREAD), Paint(ink, _SEAM)
    count = round(length / _BUNDLE)
    step = length / count
    half, waist = step * 0.36, step * 0.05
    for index in range(count):
        tied = spot.moved((index + 0.5) * step, 0)
        for side in (-1, 0, 1):
            a, b = side * half, side * waist
            yield line(tied, thread, ((a, 0.0), (b, 0.42), (b, 0.58), (a, 1.0)))
        yield line(tied, tie, ((-half / 2.4, 0.5), (half / 2.4, 0.5)))


def _knot(spot: Spot, ink: Colour) -> Iterator[Shape]:
    """Yield the cross that fills a corner."""
    paint = Paint(ink, _THREAD)
    yield line(spot, paint, ((0.2, 0.2), (0.8, 0.8)))
    yield line(spot, paint, ((0.2, 0.8), (0.8, 0.2)))

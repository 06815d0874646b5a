"""Logos side by side on a paper: all of one height, in their order, as large as the room allows.

Equal height keeps the rule of many funders that no logo stands higher than the first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.shapes import MILLIMETRE, Placed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.documents.logos import OpenLogo

GAP: Final = 5 * MILLIMETRE
TALLEST: Final = 13 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class LogoRow:
    """The logos where they stand, and where the row ends."""

    shapes: tuple[Placed, ...]
    bottom: float
    height: float


def plan_logo_row(
    logos: Sequence[OpenLogo], x: float, top: float, width: float, tallest: float = TALLEST
) -> LogoRow:
    """Place the logos from x to the right below `top`; without logos there is no row."""
    if not logos:
        return LogoRow((), top, 0.0)
    room = width - GAP * (len(logos) - 1)
    height = min(tallest, room / sum(logo.ratio for logo in logos))
    shapes = []
    for logo in logos:
        shapes.append(Placed(x, top - height, height * logo.ratio, height, logo))
        x += height * logo.ratio + GAP
    return LogoRow(tuple(shapes), top - height, height)

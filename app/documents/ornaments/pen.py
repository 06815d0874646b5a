"""Outlines for ornaments: leaves, petals and arcs put down at a place, turned and mirrored.

An ornament is drawn in units of its own; a `Spot` says where on the page these lie. Knows only
geometry.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.documents.shapes import Colour, Curve

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Point = tuple[float, float]
_ROUND: Final = 0.5523  # how far the handles of a quarter circle reach, in shares of the radius


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a drawing's origin lies, in points, how large its unit is and how far it is turned.

    Degrees count against the clock. A mirrored drawing is turned over before it is turned round.
    """

    x: float
    y: float
    unit: float = 1.0
    degrees: float = 0.0
    is_mirrored: bool = False

    def at(self, across: float, up: float) -> Point:
        """Return a point of the drawing on the page."""
        angle = math.radians(self.degrees)
        across = -across if self.is_mirrored else across
        turned_x = across * math.cos(angle) - up * math.sin(angle)
        turned_y = across * math.sin(angle) + up * math.cos(angle)
        return self.x + turned_x * self.unit, self.y + turned_y * self.unit

    def moved(self, across: float, up: float, *, degrees: float = 0.0, unit: float = 1.0) -> Spot:
        """Return a spot inside this one, turned and sized beside it."""
        x, y = self.at(across, up)
        turn = -degrees if self.is_mirrored else degrees
        return replace(self, x=x, y=y, unit=self.unit * unit, degrees=self.degrees + turn)


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour, and whether it fills an outline or draws it so many points thick."""

    ink: Colour
    thickness: float = 0.0

    @property
    def is_filling(self) -> bool:
        return not self.thickness


def outline(spot: Spot, paint: Paint, start: Point, *legs: Sequence[float]) -> Curve:
    """Return an outline; a leg is an end, or two handles and an end, as numbers in a row."""
    placed = tuple(
        tuple(value for pair in zip(leg[::2], leg[1::2], strict=True) for value in spot.at(*pair))
        for leg in legs
    )
    return Curve(*spot.at(*start), placed, paint.thickness, paint.ink, paint.is_filling)


def polygon(spot: Spot, paint: Paint, points: Sequence[Point]) -> Curve:
    """Return a closed outline of straight sides."""
    return outline(spot, paint, points[0], *points[1:], points[0])


def ellipse(spot: Spot, paint: Paint, across: float, up: float) -> Curve:
    """Return an ellipse about the spot, by its two radii."""
    k, m = across * _ROUND, up * _ROUND
    return outline(
        spot,
        paint,
        (across, 0),
        (across, m, k, up, 0, up),
        (-k, up, -across, m, -across, 0),
        (-across, -m, -k, -up, 0, -up),
        (k, -up, across, -m, across, 0),
    )


def leaf(spot: Spot, paint: Paint, length: float, width: float) -> Curve:
    """Return a leaf from the spot upwards, pointed at both ends."""
    half = width / 2
    return outline(
        spot,
        paint,
        (0, 0),
        (half * 1.3, length * 0.25, half, length * 0.75, 0, length),
        (-half, length * 0.75, -half * 1.3, length * 0.25, 0, 0),
    )


def petal(spot: Spot, paint: Paint, length: float, width: float) -> Curve:
    """Return a petal from the spot upwards: narrow at its foot, round at its end."""
    half = width / 2
    return outline(
        spot,
        paint,
        (0, 0),
        (half * 0.9, length * 0.4, half * 1.5, length, 0, length),
        (-half * 1.5, length, -half * 0.9, length * 0.4, 0, 0),
    )


def line(spot: Spot, paint: Paint, points: Sequence[Point]) -> Curve:
    """Return a smooth line through the points."""
    legs = []
    for before, (a, b), after in _with_neighbours(points):
        first = (a[0] + (b[0] - before[0]) / 6, a[1] + (b[1] - before[1]) / 6)
        second = (b[0] - (after[0] - a[0]) / 6, b[1] - (after[1] - a[1]) / 6)
        legs.append((*first, *second, *b))
    return replace(outline(spot, paint, points[0], *legs), is_filled=False)


def _with_neighbours(points: Sequence[Point]) -> Iterable[tuple[Point, tuple[Point, Point], Point]]:
    last = len(points) - 1
    for index, pair in enumerate(pairwise(points)):
        yield points[max(0, index - 1)], pair, points[min(last, index + 2)]


def lighter(ink: Colour, share: float) -> Colour:
    """Return a colour with so much of white in it."""
    red, green, blue = (value + (1 - value) * share for value in ink.value)
    return Colour((red, green, blue))

"""Small drawings on papers: the sign for "not in pictures", faces of a scale, boxes to tick.

Lines only, so that they are as good in black and white. Knows no words.
"""

from __future__ import annotations

from typing import Final

from app.documents.shapes import Box, Curve, Ink

SCALE: Final = 5
_BEND: Final = 0.5523  # how far the pull of a quarter of a circle stands from its ends
_MOUTHS: Final = (-0.30, -0.15, 0.0, 0.18, 0.34)


def no_pictures(x: float, y: float, size: float) -> tuple[Curve | Box, ...]:
    """Return a camera with a line through it, its lower left corner at x, y."""
    unit = size / 10
    stroke = max(0.7, size / 14)
    body = Curve(
        x,
        y + 1.5 * unit,
        (
            (x + 10 * unit, y + 1.5 * unit),
            (x + 10 * unit, y + 7.5 * unit),
            (x + 7 * unit, y + 7.5 * unit),
            (x + 6.2 * unit, y + 8.7 * unit),
            (x + 3.8 * unit, y + 8.7 * unit),
            (x + 3 * unit, y + 7.5 * unit),
            (x, y + 7.5 * unit),
            (x, y + 1.5 * unit),
        ),
        stroke,
    )
    lens = circle(x + 5 * unit, y + 4.4 * unit, 1.9 * unit, stroke)
    slash = Curve(x + 0.3 * unit, y + 0.4 * unit, ((x + 9.7 * unit, y + 9.6 * unit),), stroke)
    return body, lens, slash


def circle(
    x: float, y: float, radius: float, thickness: float, *, is_filled: bool = False
) -> Curve:
    """Return a circle around x, y."""
    bend = radius * _BEND
    legs = (
        (x + radius, y + bend, x + bend, y + radius, x, y + radius),
        (x - bend, y + radius, x - radius, y + bend, x - radius, y),
        (x - radius, y - bend, x - bend, y - radius, x, y - radius),
        (x + bend, y - radius, x + radius, y - bend, x + radius, y),
    )
    return Curve(x + radius, y, legs, thickness, Ink.TEXT, is_filled)


def face(step: int, x: float, y: float, radius: float) -> tuple[Curve, ...]:
    """Return the face of a step of the scale, 1 to 5, around x, y."""
    eyes = tuple(
        circle(x + side * radius * 0.36, y + radius * 0.26, radius * 0.11, 0, is_filled=True)
        for side in (-1, 1)
    )
    bend = _MOUTHS[step - 1] * radius
    half, low = radius * 0.48, y - radius * 0.32
    mouth = Curve(
        x - half,
        low + bend / 2,
        (
            (
                x - half / 2, low - bend * 0.9, x + half / 2, low - bend * 0.9,
                x + half, low + bend / 2,
            ),
        ),
        1.1,
    )  # fmt: skip
    return circle(x, y, radius, 1.0), *eyes, mouth

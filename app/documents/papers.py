"""What every planned paper has: its pages, what of it cannot be printed, and what it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.documents.shapes import Box, Curve, Layer, Page, Placed, Rule, Squares, Text

if TYPE_CHECKING:
    from app.documents.shapes import Shape
    from app.documents.writer import About
    from app.domain.papers import PrintProblem


@dataclass(frozen=True, slots=True)
class PaperPlan:
    """A paper ready to be drawn."""

    pages: tuple[Page, ...]
    problems: tuple[PrintProblem, ...]
    about: About


def enlarged(page: Page, factor: float) -> Page:
    """Return the page with everything on it larger by the factor."""
    layers = tuple(
        Layer(tuple(_enlarged(shape, factor) for shape in layer.shapes), layer.is_shared)
        for layer in page.layers
    )
    return Page(page.width * factor, page.height * factor, layers)


def _enlarged(shape: Shape, by: float) -> Shape:
    match shape:
        case Text():
            line = replace(shape.line, size=shape.line.size * by, width=shape.line.width * by)
            return Text(shape.x * by, shape.y * by, line, shape.ink, shape.tracking * by)
        case Rule():
            ends = (shape.x1 * by, shape.y1 * by, shape.x2 * by, shape.y2 * by)
            return Rule(*ends, shape.thickness * by, shape.ink)
        case Box() | Placed():
            return replace(
                shape,
                x=shape.x * by,
                y=shape.y * by,
                width=shape.width * by,
                height=shape.height * by,
            )
        case Squares():
            return replace(shape, x=shape.x * by, y=shape.y * by, cell=shape.cell * by)
        case Curve():
            legs = tuple(tuple(number * by for number in leg) for leg in shape.legs)
            return replace(
                shape, x=shape.x * by, y=shape.y * by, legs=legs, thickness=shape.thickness * by
            )

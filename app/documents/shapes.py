"""The plan of a page: what stands where, in points from the lower left corner.

Everything is decided and measured here and in the planning modules; the drawing only puts it down.
Knows nothing of the PDF library.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from app.documents.logos import OpenLogo
    from app.documents.text import FittedLine

MILLIMETRE: Final = 72 / 25.4
A4_SHORT: Final = 210 * MILLIMETRE
A4_LONG: Final = 297 * MILLIMETRE


class Ink(Enum):
    """The few colours of the papers, red green blue; each is dark enough or pale enough in grey."""

    TEXT = (0x1E / 255, 0x2A / 255, 0x26 / 255)
    QUIET = (0x4A / 255, 0x55 / 255, 0x51 / 255)
    ACCENT = (0x1F / 255, 0x6F / 255, 0x54 / 255)
    FAINT = (0xB4 / 255, 0xBC / 255, 0xB8 / 255)
    BLACK = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of a design: red, green and blue from 0 to 1."""

    value: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text with its baseline starting at x, y; `tracking` is air between the letters."""

    x: float
    y: float
    line: FittedLine
    ink: Ink | Colour = Ink.TEXT
    tracking: float = 0


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    thickness: float
    ink: Ink | Colour = Ink.TEXT


@dataclass(frozen=True, slots=True)
class Box:
    """A frame; an area of its colour where it is filled."""

    x: float
    y: float
    width: float
    height: float
    thickness: float
    ink: Ink | Colour = Ink.TEXT
    is_filled: bool = False


@dataclass(frozen=True, slots=True)
class Squares:
    """A pattern on a grid: filled runs (column, row from the top, length) of square cells."""

    x: float
    y: float
    cell: float
    rows: int
    runs: tuple[tuple[int, int, int], ...]
    ink: Ink | Colour = Ink.BLACK


@dataclass(frozen=True, slots=True)
class Curve:
    """An outline of straight and bent lines from a beginning; filled where it says so.

    A leg is the point it goes to, or three points: two that draw the line to them, and its end.
    """

    x: float
    y: float
    legs: tuple[tuple[float, ...], ...]
    thickness: float
    ink: Ink | Colour = Ink.TEXT
    is_filled: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A logo with its lower left corner at x, y."""

    x: float
    y: float
    width: float
    height: float
    logo: OpenLogo


Shape: TypeAlias = Text | Rule | Box | Squares | Curve | Placed


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Layer:
    """Shapes that are drawn together.

    A layer that several pages share is written into the file once: same layer means same object.
    """

    shapes: tuple[Shape, ...]
    is_shared: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page from its layers, in reading order."""

    width: float
    height: float
    layers: tuple[Layer, ...]


def left(line: FittedLine, x: float, y: float, ink: Ink | Colour = Ink.TEXT) -> Text:
    """Return the line starting at x."""
    return Text(x, y, line, ink)


def right(line: FittedLine, x: float, y: float, ink: Ink | Colour = Ink.TEXT) -> Text:
    """Return the line ending at x."""
    return Text(x - line.width, y, line, ink)


def centred(
    line: FittedLine, x: float, y: float, ink: Ink | Colour = Ink.TEXT, tracking: float = 0
) -> Text:
    """Return the line with its middle at x."""
    width = line.width + tracking * (len(line.text) - 1)
    return Text(x - width / 2, y, line, ink, tracking)

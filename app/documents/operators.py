"""Shapes as the operators of a page: the only module that knows how PDF draws lines and letters."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from reportlab.pdfbase import pdfmetrics

from app.documents.fonts import has_marks, text_width
from app.documents.shapes import Box, Curve, Placed, Rule, Squares, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from app.documents.shapes import Colour, Ink, Shape
    from app.documents.streaming import StreamedDocument
    from app.documents.text import FittedLine

# Marks stand as high as a small letter needs; over a capital they are lifted, in shares of size.
_CAPITAL_LIFT: Final = 0.14
_STRAIGHT: Final = 2  # numbers of a leg that goes straight to its end


def operators_of(
    shapes: Iterable[Shape], document: StreamedDocument, name_of: Callable[[Placed], str]
) -> list[str]:
    """Return what draws the shapes; `name_of` gives the name of a picture in the file."""
    lines: list[str] = []
    for shape in shapes:
        match shape:
            case Text():
                _text(shape, document, lines)
            case Rule():
                ends = f"{shape.x1:.3f} {shape.y1:.3f} m {shape.x2:.3f} {shape.y2:.3f} l S"
                lines.append(f"{_pen(shape.ink, shape.thickness)} {ends}")
            case Box():
                lines.append(_box(shape))
            case Squares():
                _squares(shape, lines)
            case Curve():
                lines.append(_curve(shape))
            case Placed():
                lines.append(_placed(shape, name_of(shape)))
    return lines


def _box(box: Box) -> str:
    sides = f"{box.x:.3f} {box.y:.3f} {box.width:.3f} {box.height:.3f} re"
    return (
        f"{_pen(box.ink, box.thickness)} {sides} {_paint(box.thickness, is_filled=box.is_filled)}"
    )


def _placed(placed: Placed, name: str) -> str:
    size = f"{placed.width:.4f} 0 0 {placed.height:.4f} {placed.x:.3f} {placed.y:.3f}"
    return f"q {size} cm /{name} Do Q"


def _curve(curve: Curve) -> str:
    path = [f"{_pen(curve.ink, curve.thickness)} {curve.x:.3f} {curve.y:.3f} m"]
    for leg in curve.legs:
        points = " ".join(f"{number:.3f}" for number in leg)
        path.append(f"{points} {'l' if len(leg) == _STRAIGHT else 'c'}")
    path.append(_paint(curve.thickness, is_filled=curve.is_filled))
    return " ".join(path)


def _squares(squares: Squares, lines: list[str]) -> None:
    """Draw the runs in whole numbers on a grid of their own: a code has hundreds of them."""
    cell, top = squares.cell, squares.y + squares.rows * squares.cell
    lines.append(f"q {_fill(squares.ink)} {cell:.6f} 0 0 {-cell:.6f} {squares.x:.3f} {top:.3f} cm")
    lines.extend(map("%d %d %d 1 re".__mod__, squares.runs))
    lines.append("f Q")


def _text(text: Text, document: StreamedDocument, lines: list[str]) -> None:
    fitted = text.line
    begin = f"BT {_fill(text.ink)}"
    if text.tracking:
        begin += f" {text.tracking:.4f} Tc"
    whole = ((fitted.text, 0.0, 0.0),)
    pieces = _pieces(fitted, text.tracking) if has_marks(fitted.text) else whole
    for piece, right, up in pieces:
        lines.append(f"{begin} 1 0 0 1 {text.x + right:.3f} {text.y + up:.3f} Tm")
        lines.append(_letters(piece, fitted, document))
        lines.append("0 Tc ET" if text.tracking else "ET")


def _letters(piece: str, line: FittedLine, document: StreamedDocument) -> str:
    """Return the letters by their places in the fonts of the file, each face in parts of 256."""
    font: Any = pdfmetrics.getFont(line.face.value)  # the stubs know fixed fonts only
    return " ".join(
        f"{font.getSubsetInternalName(subset, document)} {line.size:g} Tf <{codes.hex()}> Tj"
        for subset, codes in font.splitString(piece, document)
    )


def _pieces(line: FittedLine, tracking: float) -> Iterator[tuple[str, float, float]]:
    """Yield the line in pieces, each with its shift: marks are set over the middle of a letter."""

    def width(text: str) -> float:
        letters = sum(not unicodedata.combining(sign) for sign in text)
        return text_width(text, line.face, line.size) + tracking * letters

    start = 0
    for index, sign in enumerate(line.text):
        if not unicodedata.combining(sign):
            continue
        yield line.text[start:index], width(line.text[:start]), 0.0
        base = line.text[index - 1]
        middle = width(line.text[: index - 1])
        middle += text_width(base, line.face, line.size) / 2
        lift = _CAPITAL_LIFT if base.isupper() else 0.0
        yield sign, middle, lift * line.size
        start = index + 1
    if start < len(line.text):
        yield line.text[start:], width(line.text[:start]), 0.0


def _paint(thickness: float, *, is_filled: bool) -> str:
    if thickness <= 0:
        return "f" if is_filled else "n"
    return "B" if is_filled else "S"


@lru_cache(maxsize=256)
def _pen(ink: Ink | Colour, thickness: float) -> str:
    red, green, blue = ink.value
    return f"{red:.4f} {green:.4f} {blue:.4f} RG {_fill(ink)} {thickness:g} w"


@lru_cache(maxsize=256)
def _fill(ink: Ink | Colour) -> str:
    red, green, blue = ink.value
    return f"{red:.4f} {green:.4f} {blue:.4f} rg"

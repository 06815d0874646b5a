"""Puts planned pages on a PDF canvas: no decisions, no measuring besides where a mark stands.

The one module that knows how reportlab draws. It loads reportlab, so it is imported only when a
file is about to be written.
"""

from __future__ import annotations

import io
import unicodedata
from typing import TYPE_CHECKING, Final

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import Face, has_marks, metrics, text_width
from app.documents.shapes import Box, Curve, Placed, Rule, Squares, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.documents.logos import OpenLogo
    from app.documents.shapes import Colour, Ink, Layer, Page, Shape
    from app.documents.text import FittedLine

# Binary streams: a quarter smaller and quicker than ASCII armour, and every reader takes them.
rl_config.useA85 = 0

# Marks stand as high as a small letter needs; over a capital they are lifted, in shares of size.
_CAPITAL_LIFT: Final = 0.14
_STRAIGHT: Final = 2  # numbers of a leg that goes straight to its end


class Drawing:
    """A PDF in the making."""

    def __init__(self, *, title: str, author: str, subject: str, language: str) -> None:
        metrics(Face.SANS)  # registered, or the canvas would start with a face that is not embedded
        self._file = io.BytesIO()
        self._canvas = Canvas(
            self._file,
            pageCompression=1,
            invariant=1,
            initialFontName=Face.SANS.value,  # type: ignore[arg-type]  # the stubs say float
            lang=language,
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setSubject(subject)
        self._canvas.setCreator("Kopā")
        self._canvas.setProducer("Kopā")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._shared: dict[Layer, str] = {}
        self._logos: dict[OpenLogo, str] = {}

    def add(self, page: Page) -> None:
        """Draw one page."""
        self._canvas.setPageSize((page.width, page.height))
        self._bring_logos(page)
        for layer in page.layers:
            if layer.is_shared:
                self._canvas.doForm(self._form_of(layer, page))
            else:
                self._draw(layer.shapes)
        self._canvas.showPage()

    def finish(self) -> bytes:
        """Return the finished file."""
        self._canvas.save()
        return self._file.getvalue()

    def _form_of(self, layer: Layer, page: Page) -> str:
        if layer not in self._shared:
            name = f"layer{len(self._shared)}"
            self._shared[layer] = name
            self._canvas.beginForm(name, 0, 0, page.width, page.height)
            self._draw(layer.shapes)
            self._canvas.endForm()
        return self._shared[layer]

    def _draw(self, shapes: Iterable[Shape]) -> None:
        for shape in shapes:
            match shape:
                case Text():
                    self._draw_text(shape)
                case Rule():
                    self._stroke(shape.ink, shape.thickness)
                    self._canvas.line(shape.x1, shape.y1, shape.x2, shape.y2)
                case Box():
                    self._stroke(shape.ink, shape.thickness)
                    self._draw_box(shape)
                case Squares():
                    self._draw_squares(shape)
                case Curve():
                    self._draw_curve(shape)
                case Placed():
                    self._draw_logo(shape)

    def _bring_logos(self, page: Page) -> None:
        """Put each logo into the file once, before any page or shared layer draws it."""
        from app.documents.logo_drawing import draw_logo  # noqa: PLC0415  few papers have logos

        for layer in page.layers:
            for shape in layer.shapes:
                if isinstance(shape, Placed) and shape.logo not in self._logos:
                    name = f"logo{len(self._logos)}"
                    draw_logo(self._canvas, shape.logo, name)
                    self._logos[shape.logo] = name

    def _draw_logo(self, placed: Placed) -> None:
        self._canvas.saveState()
        self._canvas.transform(placed.width, 0, 0, placed.height, placed.x, placed.y)
        self._canvas.doForm(self._logos[placed.logo])
        self._canvas.restoreState()

    def _stroke(self, ink: Ink | Colour, thickness: float) -> None:
        self._canvas.setStrokeColorRGB(*ink.value)
        self._canvas.setLineWidth(thickness)

    def _draw_text(self, text: Text) -> None:
        self._canvas.setFillColorRGB(*text.ink.value)
        self._canvas.setFont(text.line.face.value, text.line.size)
        pieces = _pieces(text.line) if has_marks(text.line.text) else ((text.line.text, 0.0, 0.0),)
        for piece, right, up in pieces:
            self._canvas.drawString(text.x + right, text.y + up, piece, charSpace=text.tracking)

    def _draw_box(self, box: Box) -> None:
        self._canvas.setFillColorRGB(*box.ink.value)
        sides = (box.x, box.y, box.width, box.height)
        self._canvas.rect(*sides, stroke=int(box.thickness > 0), fill=int(box.is_filled))

    def _draw_curve(self, curve: Curve) -> None:
        self._stroke(curve.ink, curve.thickness)
        self._canvas.setFillColorRGB(*curve.ink.value)
        path = self._canvas.beginPath()
        path.moveTo(curve.x, curve.y)
        for leg in curve.legs:
            if len(leg) == _STRAIGHT:
                path.lineTo(*leg)
            else:
                path.curveTo(*leg)
        self._canvas.drawPath(path, stroke=int(curve.thickness > 0), fill=int(curve.is_filled))

    def _draw_squares(self, squares: Squares) -> None:
        """Draw the runs as bare operators: a page of codes has hundreds of them."""
        self._canvas.setFillColorRGB(*squares.ink.value)
        cell, top = squares.cell, squares.y + squares.rows * squares.cell
        code = [
            f"{squares.x + column * cell:.3f} {top - (row + 1) * cell:.3f} "
            f"{length * cell:.3f} {cell:.3f} re"
            for column, row, length in squares.runs
        ]
        self._canvas.addLiteral("\n".join([*code, "f"]))


def _pieces(line: FittedLine) -> Iterator[tuple[str, float, float]]:
    """Yield the line in pieces, each with its shift: marks are set over the middle of a letter."""
    start = 0
    for index, sign in enumerate(line.text):
        if not unicodedata.combining(sign):
            continue
        yield line.text[start:index], text_width(line.text[:start], line.face, line.size), 0.0
        base = line.text[index - 1]
        middle = text_width(line.text[: index - 1], line.face, line.size)
        middle += text_width(base, line.face, line.size) / 2
        lift = _CAPITAL_LIFT if base.isupper() else 0.0
        yield sign, middle, lift * line.size
        start = index + 1
    if start < len(line.text):
        yield line.text[start:], text_width(line.text[:start], line.face, line.size), 0.0

"""The floor of papers: the same marks put on a canvas of reportlab, with everything decided.

What pages share is drawn once, codes are bare operators, streams are binary: the quickest way that
reportlab has. Nothing is measured or chosen here, and nothing of app.documents draws. Codes of
certificates are made as they are drawn: they differ from page to page.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import zxingcpp
from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app.documents.shapes import Box, Curve, Ink, Placed, Rule, Squares, Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.documents.shapes import Layer, Page, Shape

    Stroke = Callable[[Canvas], object]

rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class BarePage:
    """A page as strokes; the shared ones by the name under which they stand in the file."""

    size: tuple[float, float]
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class BarePapers:
    """Pages, and what they share."""

    pages: tuple[BarePage, ...]
    shared: dict[str, tuple[Stroke, ...]]
    size: tuple[float, float]

    def draw(self) -> bytes:
        """Return the PDF."""
        file = io.BytesIO()
        canvas = Canvas(file, pageCompression=1, invariant=1)
        for name, strokes in self.shared.items():
            canvas.beginForm(name, 0, 0, *self.size)
            for stroke in strokes:
                stroke(canvas)
            canvas.endForm()
        for page in self.pages:
            canvas.setPageSize(page.size)
            for stroke in page.strokes:
                stroke(canvas)
            canvas.showPage()
        canvas.save()
        return file.getvalue()


def bare_papers(pages: Sequence[Page], codes: Sequence[str] = ()) -> BarePapers:
    """Take planned pages apart into strokes, which is no part of what is measured.

    `codes` are the texts of the codes of certificates, one for each page.
    """
    shared: dict[int, tuple[str, Layer]] = {}
    bare = []
    for index, page in enumerate(pages):
        strokes: list[Stroke] = []
        said = codes[index] if codes else ""
        for layer in page.layers:
            if layer.is_shared:
                name, _ = shared.setdefault(id(layer), (f"shared{len(shared)}", layer))
                strokes.append(partial(_place, name))
            else:
                strokes.extend(_stroke(shape, said) for shape in layer.shapes)
        bare.append(BarePage((page.width, page.height), tuple(strokes)))
    forms = {name: tuple(map(_stroke, layer.shapes)) for name, layer in shared.values()}
    return BarePapers(tuple(bare), forms, (pages[0].width, pages[0].height))


def _stroke(shape: Shape, said: str = "") -> Stroke:
    match shape:
        case Squares() if said and shape.ink is Ink.BLACK:
            return partial(_code, said, shape.x, shape.y, shape.cell * shape.rows)
        case Text():
            line = shape.line
            font = (str(line.face.value), line.size)
            return partial(_text, (shape.x, shape.y), line.text, font, shape.ink.value)
        case Rule():
            ends = (shape.x1, shape.y1, shape.x2, shape.y2)
            return partial(_rule, ends, shape.thickness, shape.ink.value)
        case Box():
            box = (shape.x, shape.y, shape.width, shape.height)
            return partial(_box, box, shape.thickness, shape.ink.value)
        case Squares():
            return partial(_squares, _operators(shape), shape.ink.value)
        case Curve():
            return partial(_curve, shape)
        case Placed():
            raise NotImplementedError(shape)


def _place(name: str, canvas: Canvas) -> None:
    canvas.doForm(name)


def _text(at: object, text: str, font: object, ink: object, canvas: Canvas) -> None:
    canvas.setFillColorRGB(*ink)
    canvas.setFont(*font)
    canvas.drawString(*at, text)


def _rule(ends: object, thickness: float, ink: object, canvas: Canvas) -> None:
    canvas.setStrokeColorRGB(*ink)
    canvas.setLineWidth(thickness)
    canvas.line(*ends)


def _box(box: object, thickness: float, ink: object, canvas: Canvas) -> None:
    canvas.setStrokeColorRGB(*ink)
    canvas.setLineWidth(thickness)
    canvas.rect(*box)


def _squares(operators: str, ink: object, canvas: Canvas) -> None:
    canvas.setFillColorRGB(*ink)
    canvas.addLiteral(operators)


def _curve(curve: Curve, canvas: Canvas) -> None:
    canvas.setStrokeColorRGB(*curve.ink.value)
    canvas.setFillColorRGB(*curve.ink.value)
    canvas.setLineWidth(curve.thickness)
    path = canvas.beginPath()
    path.moveTo(curve.x, curve.y)
    for leg in curve.legs:
        (path.lineTo if len(leg) == 2 else path.curveTo)(*leg)
    canvas.drawPath(path, stroke=int(curve.thickness > 0), fill=int(curve.is_filled))


def _code(said: str, x: float, y: float, side: float, canvas: Canvas) -> None:
    """Draw a code in whole numbers, which is the quickest."""
    symbol = zxingcpp.create_barcode(said, zxingcpp.BarcodeFormat.QRCode, ec_level="M", eci="UTF-8")
    rows = memoryview(symbol.to_image(scale=1, add_quiet_zones=False)).tolist()
    cell = side / len(rows)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.addLiteral(f"q {cell:.5f} 0 0 {-cell:.5f} {x:.3f} {y + side:.3f} cm")
    for row, modules in enumerate(rows):
        begin = -1
        for column, light in enumerate([*modules, 255]):
            if not light and begin < 0:
                begin = column
            elif light and begin >= 0:
                canvas.addLiteral(f"{begin} {row} {column - begin} 1 re")
                begin = -1
    canvas.addLiteral("f Q")


def _operators(squares: Squares) -> str:
    cell, top = squares.cell, squares.y + squares.rows * squares.cell
    runs = (
        f"{squares.x + column * cell:.3f} {top - (row + 1) * cell:.3f} "
        f"{length * cell:.3f} {cell:.3f} re"
        for column, row, length in squares.runs
    )
    return "\n".join([*runs, "f"])

"""Puts a logo of lines into a PDF, where its lines stay lines. It draws what was checked before.

A logo becomes a form of one by one, which pages then draw in whatever size they plan.
"""

from __future__ import annotations

import io
import logging
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from reportlab.graphics import renderPDF
from reportlab.pdfbase.pdfdoc import PDFResourceDictionary
from reportlab.pdfgen.canvas import Canvas

from app.documents.fonts import Face
from app.domain.errors_logos import LogoProblem, LogoRefusedError

if TYPE_CHECKING:
    from app.documents.logos import OpenLogo
    from app.documents.streaming import StreamedDocument


# It quotes the file for each part that it leaves out; a person sees that in the picture.
logging.getLogger("svglib").setLevel(logging.CRITICAL)

_MISUNDERSTOOD: Final = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What svglib runs into where a drawing is written as nobody writes one."""


def draw_lines(document: StreamedDocument, logo: OpenLogo, name: str) -> int:
    """Put the drawing into the document as a form of one by one; return its number."""
    canvas = _canvas_of(document)
    canvas.beginForm(name, 0, 0, 1, 1)
    drawing = _drawing(logo.content)
    # What lies outside the box of the drawing is cut off by the box of the form.
    canvas.scale(1 / drawing.width, 1 / drawing.height)
    try:
        renderPDF.draw(drawing, canvas, 0, 0)
    except _MISUNDERSTOOD as error:
        raise LogoRefusedError(LogoProblem.DAMAGED) from error
    canvas.endForm(Resources=_resources(canvas))
    number: int = document.idToObjectNumberAndVersion[document.getXObjectName(name)][0]
    return number


class _Canvas(Canvas):
    """Names no font that is not embedded: reportlab begins every drawing with its own."""

    def setFont(self, psfontname: str, size: float, leading: float | None = None) -> None:
        del psfontname
        super().setFont(Face.SANS.value, size, leading)


def _canvas_of(document: StreamedDocument) -> Any:
    """Return a canvas that draws forms into the document and never has a page."""
    canvas: Any = _Canvas(
        io.BytesIO(),
        pageCompression=1,
        invariant=1,
        initialFontName=Face.SANS.value,  # type: ignore[arg-type]  # the stubs say float
    )
    canvas._doc = document  # noqa: SLF001  a canvas makes its own and takes no other
    return canvas


def _resources(canvas: Any) -> Any:
    """Return what the form draws with: reportlab forgets gradients and clearness in forms."""
    resources: Any = PDFResourceDictionary()
    resources.basicFonts()
    resources.allProcs()
    resources.setShading(canvas._shadingUsed)  # noqa: SLF001  known to the canvas alone
    resources.ExtGState = canvas._extgstate.getState() or {}  # noqa: SLF001  likewise
    return resources


@lru_cache(maxsize=16)
def _drawing(content: bytes) -> Any:
    from lxml import etree  # noqa: PLC0415  loads with the first drawing
    from svglib.svglib import SvgRenderer  # noqa: PLC0415  likewise

    root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    try:
        # A source that is no path: nothing outside the drawing can be named.
        return SvgRenderer(io.BytesIO()).render(root)
    except _MISUNDERSTOOD as error:
        raise LogoRefusedError(LogoProblem.DAMAGED) from error

"""Puts a logo into a PDF: lines stay lines, dots stay dots. It draws what was checked before.

A logo becomes a form of one by one, which pages then draw in whatever size they plan.
"""

from __future__ import annotations

import io
import logging
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from reportlab.graphics import renderPDF
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFResourceDictionary

from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.logos import LogoForm

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from app.documents.logos import OpenLogo


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


def draw_logo(canvas: Canvas, logo: OpenLogo, name: str) -> None:
    """Define the form `name` that shows the logo."""
    canvas.beginForm(name, 0, 0, 1, 1)
    if logo.form is LogoForm.SVG:
        _draw_lines(canvas, logo)
        canvas.endForm(Resources=_resources(canvas))
    else:
        picture = ImageReader(io.BytesIO(logo.content))
        canvas.drawImage(picture, 0, 0, 1, 1, mask="auto")
        canvas.endForm()


def _draw_lines(canvas: Canvas, logo: OpenLogo) -> None:
    drawing = _drawing(logo.content)
    # What lies outside the box of the drawing is cut off by the box of the form.
    canvas.scale(1 / drawing.width, 1 / drawing.height)
    try:
        renderPDF.draw(drawing, canvas, 0, 0)
    except _MISUNDERSTOOD as error:
        raise LogoRefusedError(LogoProblem.DAMAGED) from error


def _resources(canvas: Any) -> Any:
    """Return what the form draws with: reportlab forgets gradients and clearness in forms."""
    resources: Any = PDFResourceDictionary()
    resources.basicFonts()
    resources.allProcs()
    resources.setShading(canvas._shadingUsed)  # noqa: SLF001  known to the canvas alone
    resources.ExtGState = canvas._extgstate.getState()  # noqa: SLF001  likewise
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

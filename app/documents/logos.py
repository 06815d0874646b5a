"""Logos for papers: a file is checked whole, kept clean, and opened again with the same suspicion.

A logo may have come from another laptop: what is printed is checked again, whoever checked before.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.documents.logo_raster import clean_raster, size_of
from app.documents.logo_svg import clean_svg
from app.documents.preview import Preview
from app.documents.shapes import Layer, Page, Placed
from app.documents.writer import About, draw_pages
from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.logos import LEAST_DOTS, LogoForm, LogoRemark, PaperLogo

if TYPE_CHECKING:
    from app.domain.pictures import Picture

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_GZIP: Final = b"\x1f\x8b"
_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_WIDEST: Final = 15.0
_NARROWEST: Final = 0.2
_DARK: Final = 150
"""The lightest grey that a black-and-white printer still shows as a shape."""

_LOOK_HEIGHT: Final = 120
_PAGE_HEIGHT: Final = 100.0


@dataclass(frozen=True, slots=True)
class OpenLogo:
    """A logo that can be drawn; `ratio` is its width by its height."""

    name: str
    form: LogoForm
    content: bytes
    ratio: float


@dataclass(frozen=True, slots=True)
class CleanLogo:
    """A file that became a logo, and what is worth saying about it."""

    form: LogoForm
    content: bytes
    remarks: tuple[LogoRemark, ...]


def clean_logo(content: bytes) -> CleanLogo:
    """Return the logo as it is kept; raises LogoRefusedError."""
    form = _form_of(content)
    if form is LogoForm.SVG:
        drawing = clean_svg(content)
        remarks = (LogoRemark.CLEANED,) if drawing.was_unsafe else ()
        kept = CleanLogo(LogoForm.SVG, drawing.content, remarks)
    else:
        raster = clean_raster(content, form)
        remarks = (LogoRemark.COARSE,) if raster.dots_high < LEAST_DOTS else ()
        kept = CleanLogo(raster.form, raster.content, remarks)
    opened = _opened("", kept.form, kept.content)
    grey = _darkest(picture_of(opened, _LOOK_HEIGHT))
    if grey > 250:
        raise LogoRefusedError(LogoProblem.EMPTY)
    pale = (LogoRemark.PALE,) if grey > _DARK else ()
    return CleanLogo(kept.form, kept.content, (*kept.remarks, *pale))


def remarks_on(logo: PaperLogo) -> tuple[LogoRemark, ...]:
    """Return what is worth saying about a logo that is kept already."""
    opened = open_logo(logo)
    if opened is None:
        return (LogoRemark.BROKEN,)
    coarse = logo.form is not LogoForm.SVG and size_of(logo.content, logo.form)[1] < LEAST_DOTS
    pale = _darkest(picture_of(opened, _LOOK_HEIGHT)) > _DARK
    found = ((coarse, LogoRemark.COARSE), (pale, LogoRemark.PALE))
    return tuple(remark for is_so, remark in found if is_so)


def open_logo(logo: PaperLogo) -> OpenLogo | None:
    """Return the logo ready to be drawn, None for one that would not be taken today."""
    try:
        return _opened(logo.name, logo.form, logo.content)
    except LogoRefusedError:
        return None


def picture_of(logo: OpenLogo, height: int) -> Picture:
    """Return the logo as it will be printed, so many dots high, on white."""
    with Preview(_pdf_of(logo)) as preview:
        return preview.picture(0, max(1, round(height * logo.ratio)))


def _pdf_of(logo: OpenLogo) -> bytes:
    placed = Placed(0, 0, _PAGE_HEIGHT * logo.ratio, _PAGE_HEIGHT, logo)
    page = Page(placed.width, placed.height, (Layer((placed,)),))
    return draw_pages([page], About(title="", author="", subject="", language="lv"))


@lru_cache(maxsize=32)
def _opened(name: str, form: LogoForm, content: bytes) -> OpenLogo:
    if form is LogoForm.SVG:
        drawing = clean_svg(content)
        ratio, kept = drawing.width / drawing.height, drawing.content
    else:
        width, height = size_of(content, form)
        ratio, kept = width / height, content
    if not _NARROWEST <= ratio <= _WIDEST:
        raise LogoRefusedError(LogoProblem.SHAPE)
    opened = OpenLogo(name, form, kept, ratio)
    if form is LogoForm.SVG:
        # What cannot be drawn is found here, and not in the middle of a paper.
        _pdf_of(opened)
    return opened


def _form_of(content: bytes) -> LogoForm:
    if content.startswith(_PNG):
        return LogoForm.PNG
    if content.startswith(_JPEG):
        return LogoForm.JPEG
    if content.startswith(_GZIP):
        raise LogoRefusedError(LogoProblem.PACKED)
    if content.startswith(_MARKS) or content.lstrip()[:1] == b"<":
        return LogoForm.SVG
    raise LogoRefusedError(LogoProblem.NOT_A_PICTURE)


def _darkest(picture: Picture) -> int:
    """Return how dark the darkest twentieth of what is seen is, 255 for a white picture."""
    from PIL import Image  # noqa: PLC0415  loads with the first logo

    image = Image.frombytes("RGB", (picture.width, picture.height), picture.pixels, "raw", "RGBX")
    counts = image.convert("L").histogram()
    seen = sum(counts[:251])
    gathered = 0
    for level, count in enumerate(counts[:251]):
        gathered += count
        if gathered * 20 > seen:
            return level
    return 255

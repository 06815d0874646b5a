"""Pictures and logos in boxes of a design: whole, in their own shape, and fine enough for print.

A picture that is drawn so large that its dots show is named, and drawn all the same.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from app.documents.logo_row import plan_logo_row
from app.documents.logos import OpenLogo
from app.documents.shapes import MILLIMETRE, Placed
from app.domain.designs import Align, Upright
from app.domain.logos import LogoForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.documents.palettes import Area

COARSE_BELOW: Final = 150
"""Dots an inch, below which dots show on paper."""

LEAST_LOGO: Final = 4 * MILLIMETRE
_INCH: Final = 72.0
_SAME_SHAPE: Final = 0.03
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"


@dataclass(frozen=True, slots=True)
class OpenPicture:
    """A picture that can be drawn, and how many dots it is wide; a drawing of lines has none."""

    drawn: OpenLogo
    dots_wide: int = 0

    def is_coarse(self, width: float) -> bool:
        """Tell whether dots show when it is drawn so many points wide."""
        return 0 < self.dots_wide < COARSE_BELOW * width / _INCH


@lru_cache(maxsize=32)
def open_picture(content: bytes) -> OpenPicture | None:
    """Return a PNG or JPEG ready to be drawn, None for what is neither."""
    form = LogoForm.PNG if content.startswith(_PNG) else LogoForm.JPEG
    if form is LogoForm.JPEG and not content.startswith(_JPEG):
        return None
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415  loads with the first picture

    try:
        with Image.open(io.BytesIO(content), formats=(form.value.upper(),)) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    return OpenPicture(OpenLogo("", form, content, width / height), width)


def opened_logo(logo: OpenLogo) -> OpenPicture:
    """Return a logo as a picture that knows its dots."""
    if logo.form is LogoForm.SVG:
        return OpenPicture(logo)
    return open_picture(logo.content) or OpenPicture(logo)


def fitted(
    picture: OpenPicture, area: Area, align: Align = Align.CENTRE, upright: Upright = Upright.MIDDLE
) -> Placed:
    """Return the picture as large as the area holds it."""
    ratio = picture.drawn.ratio
    width = min(area.width, area.height * ratio)
    height = width / ratio
    x = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[align] * (area.width - width)
    y = {Upright.BOTTOM: 0.0, Upright.MIDDLE: 0.5, Upright.TOP: 1.0}[upright]
    return Placed(area.x + x, area.y + y * (area.height - height), width, height, picture.drawn)


def filling(picture: OpenPicture, area: Area) -> Placed:
    """Return a picture of nearly the shape of the area on all of it, and any other whole in it."""
    if abs(picture.drawn.ratio / (area.width / area.height) - 1) <= _SAME_SHAPE:
        return Placed(area.x, area.y, area.width, area.height, picture.drawn)
    return fitted(picture, area)


def logo_row(
    logos: Sequence[OpenLogo], area: Area, align: Align, upright: Upright
) -> tuple[Placed, ...]:
    """Return the logos side by side, as high as the area allows."""
    row = plan_logo_row(logos, area.x, area.top, area.width, area.height)
    last = row.shapes[-1]
    spare = area.right - last.x - last.width
    x = {Align.LEFT: 0.0, Align.CENTRE: 0.5, Align.RIGHT: 1.0}[align] * spare
    y = {Upright.TOP: 0.0, Upright.MIDDLE: 0.5, Upright.BOTTOM: 1.0}[upright]
    drop = y * (area.height - row.height)
    return tuple(replace(shape, x=shape.x + x, y=shape.y - drop) for shape in row.shapes)

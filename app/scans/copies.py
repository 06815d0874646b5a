"""Copies of pages: made small and bare of everything but dots, and read again with suspicion.

A copy may have come from another laptop, so it is checked as strictly as any file before it is
shown.
"""

from __future__ import annotations

import io
import struct
import warnings
from typing import TYPE_CHECKING, Final

from app.domain.evidence import COPY_BYTES, COPY_SIDE
from app.domain.pictures import Picture

if TYPE_CHECKING:
    from PIL.Image import Image

_SIDES: Final = (COPY_SIDE, 1_280, 1_024, 800)
_QUALITIES: Final = (80, 70, 60, 45)
_JPEG: Final = b"\xff\xd8\xff"
_NEUTRAL: Final = 128
_TINT: Final = 14
"""So far from grey a dot has a colour that somebody sees."""

_COLOURED_SHARE: Final = 0.001
_SAMPLE_SIDE: Final = 400
_BROKEN: Final = (OSError, SyntaxError, ValueError, EOFError, struct.error, KeyError)


def copy_of(page: Image) -> bytes:
    """Return a JPEG of the page, small enough to be sent; in grey where it has no colour."""
    bare = page.convert("RGB" if _has_colour(page) else "L")
    written = b""
    for side in _SIDES:
        small = bare.copy()
        small.info = {}
        small.thumbnail((side, side))
        for quality in _QUALITIES:
            written = _jpeg(small, quality)
            if len(written) <= COPY_BYTES:
                return written
    return written


def opened_copy(jpeg: bytes, width: int) -> Picture | None:
    """Return a copy about so many dots wide, never wider than it is; None where it is no copy."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - slow to load

    if len(jpeg) > COPY_BYTES or not jpeg.startswith(_JPEG):
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(jpeg), formats=("JPEG",))
        with image:
            if max(image.size) > COPY_SIDE:
                return None
            height = max(1, round(image.height * width / image.width))
            image.draft(None, (width, height))
            image.load()
            shown = image.convert("RGB")
    except (UnidentifiedImageError, Image.DecompressionBombError, *_BROKEN):
        return None
    shown.thumbnail((width, COPY_SIDE))
    return Picture(shown.width, shown.height, shown.convert("RGBX").tobytes())


def _has_colour(page: Image) -> bool:
    if page.mode == "L":
        return False
    sample = page.copy()
    sample.thumbnail((_SAMPLE_SIDE, _SAMPLE_SIDE))
    _, blue, red = sample.convert("YCbCr").split()
    coloured = max(map(_coloured, (blue.histogram(), red.histogram())))
    return coloured > _COLOURED_SHARE * sample.width * sample.height


def _coloured(histogram: list[int]) -> int:
    return sum(histogram[: _NEUTRAL - _TINT]) + sum(histogram[_NEUTRAL + _TINT + 1 :])


def _jpeg(image: Image, quality: int) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=quality)
    return target.getvalue()

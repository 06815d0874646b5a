"""Pictures for papers, backgrounds and signatures: checked whole and written anew, PNG or JPEG.

What a file says besides its dots does not survive. A picture that Kopā wrote is taken as it is, dot
by dot: it can go from laptop to laptop without ever getting worse.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.logo_raster import decoded, size_of, written
from app.documents.signature_ink import ink_of
from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.errors_templates import PaperPictureError, PictureFault
from app.domain.logos import LogoForm

if TYPE_CHECKING:
    from PIL.Image import Image

FILE_BYTES: Final = 25 * 2**20
KEPT_BYTES: Final = 3_000_000

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_SIDES: Final = (3_508, 2_480, 1_754, 1_240, 877)
"""The longer side of A4 at 300 dots an inch, and less until the file is small enough."""

_PLAIN_CHUNKS: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_PLAIN_MARKERS: Final = frozenset({0xDB, 0xC0, 0xC4, 0xDD, 0xDA, 0xE0})
_START_OF_SCAN: Final = 0xDA
_LENGTHS: Final = MappingProxyType({0xE0: (16,), 0xC0: (11, 17)})
"""No preview in the head, and dots of one part or of three."""

_END: Final = b"\xff\xd9"
_NO_DOTS: Final = re.compile(rb"\xff[^\x00\xd0-\xd7]", re.DOTALL)
_FAULTS: Final = {
    LogoProblem.TOO_LARGE: PictureFault.TOO_LARGE,
    LogoProblem.TOO_MANY_DOTS: PictureFault.TOO_MANY_DOTS,
    LogoProblem.EMPTY: PictureFault.EMPTY,
}


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture as it is kept."""

    media: str
    content: bytes
    width: int
    height: int


def clean_picture(content: bytes, *, is_signature: bool = False) -> CleanPicture:
    """Return the picture as it is kept; of a signature the ink alone, without the paper around it.

    Raises PaperPictureError.
    """
    if len(content) > FILE_BYTES:
        raise PaperPictureError(PictureFault.TOO_LARGE)
    form = _form_of(content)
    try:
        if not is_signature and _is_ours(content, form):
            return _as_kept(content, form)
        image = decoded(content, form)
        return _small_enough(ink_of(image) if is_signature else image, form)
    except LogoRefusedError as refused:
        fault = _FAULTS.get(refused.problem, PictureFault.DAMAGED)
        raise PaperPictureError(fault) from refused


@lru_cache(maxsize=32)
def is_sound(content: bytes) -> bool:
    """Say whether a kept picture can be drawn: it may have come from another laptop.

    Asked once of each picture, because a page full of dots takes a tenth of a second.
    """
    try:
        return len(content) <= KEPT_BYTES and bool(size_of(content, _form_of(content)))
    except (LogoRefusedError, PaperPictureError):
        return False


def _form_of(content: bytes) -> LogoForm:
    if content.startswith(_PNG):
        return LogoForm.PNG
    if content.startswith(_JPEG):
        return LogoForm.JPEG
    raise PaperPictureError(PictureFault.NOT_A_PICTURE)


def _as_kept(content: bytes, form: LogoForm) -> CleanPicture:
    width, height = size_of(content, form)
    return CleanPicture(f"image/{form.value}", content, width, height)


def _small_enough(image: Image, form: LogoForm) -> CleanPicture:
    kept_form = LogoForm.PNG if image.mode in ("LA", "RGBA") else form
    for side in _SIDES:
        content = written(_at_most(image, side), kept_form)
        if len(content) > KEPT_BYTES and kept_form is LogoForm.PNG and image.mode in ("L", "RGB"):
            # A photograph that was saved as PNG: as JPEG it keeps its size on paper.
            content, kept_form = written(_at_most(image, side), LogoForm.JPEG), LogoForm.JPEG
        if len(content) <= KEPT_BYTES:
            return _as_kept(content, kept_form)
    raise PaperPictureError(PictureFault.TOO_LARGE)


def _at_most(image: Image, side: int) -> Image:
    longer = max(image.size)
    if longer <= side:
        return image
    share = side / longer
    return image.resize((max(1, round(image.width * share)), max(1, round(image.height * share))))


def _is_ours(content: bytes, form: LogoForm) -> bool:
    """Say whether a file holds dots and nothing else, no more of them than we would keep."""
    if len(content) > KEPT_BYTES:
        return False
    is_plain = _is_plain_png(content) if form is LogoForm.PNG else _is_plain_jpeg(content)
    return is_plain and max(size_of(content, form)) <= _SIDES[0]


def _is_plain_png(content: bytes) -> bool:
    place = len(_PNG)
    while place + 12 <= len(content):
        length, chunk = struct.unpack_from(">I4s", content, place)
        if chunk not in _PLAIN_CHUNKS:
            return False
        place += 12 + length
        if chunk == b"IEND":
            # Eight bits a dot, as we write them, and nothing behind the picture.
            return place == len(content) and content[24] == 8
    return False


def _is_plain_jpeg(content: bytes) -> bool:
    place = 2
    while place + 4 <= len(content):
        start, marker, length = struct.unpack_from(">BBH", content, place)
        if start != 0xFF or marker not in _PLAIN_MARKERS:
            return False
        if length not in _LENGTHS.get(marker, (length,)):
            return False
        if marker == _START_OF_SCAN:
            # Nothing between the dots and behind them.
            found = _NO_DOTS.search(content, place + 2 + length)
            return found is not None and found.group() == _END and found.end() == len(content)
        place += 2 + length
    return False

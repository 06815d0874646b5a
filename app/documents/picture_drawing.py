"""Dots of a picture in the form in which a PDF holds them, unpacked only where they must be.

JPEG goes in as it is, and so does a plain PNG; one with clear parts is unpacked once and kept.
"""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL.Image import Image

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_SPACES: Final = {"L": "/DeviceGray", "RGB": "/DeviceRGB", "CMYK": "/DeviceCMYK"}
_PLAIN: Final = {0: ("/DeviceGray", 1), 2: ("/DeviceRGB", 3)}
_BITS: Final = 8
_SOLID: Final = 255


@dataclass(frozen=True, slots=True)
class Dots:
    """What the file says before the dots, the dots, and how clear each of them is."""

    head: str
    data: bytes
    mask: Dots | None = None


@lru_cache(maxsize=16)
def dots_of(content: bytes) -> Dots:
    """Return the dots of a PNG or JPEG that was checked before."""
    if content.startswith(_PNG):
        return _plain_png(content) or _unpacked(content)
    return _jpeg(content)


def _jpeg(content: bytes) -> Dots:
    from PIL import Image  # noqa: PLC0415  loads with the first picture

    with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
        size, mode = image.size, image.mode
        is_turned = mode == "CMYK" and "adobe" in image.info
    turned = " /Decode [ 1 0 1 0 1 0 1 0 ]" if is_turned else ""
    return Dots(_head(size, _SPACES[mode], f"/Filter /DCTDecode{turned}"), content)


def _plain_png(content: bytes) -> Dots | None:
    """Return the dots as the file packs them, None where a PDF packs such dots differently."""
    width, height, bits, kind, _, _, woven = struct.unpack(">IIBBBBB", content[16:29])
    if bits != _BITS or kind not in _PLAIN or woven:
        return None
    packed: list[bytes] = []
    at = len(_PNG)
    while at + 8 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        name = content[at + 4 : at + 8]
        if name == b"tRNS":
            return None
        if name == b"IDAT":
            packed.append(content[at + 8 : at + 8 + length])
        at += length + 12
    space, colours = _PLAIN[kind]
    way = (
        f"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors {colours} "
        f"/BitsPerComponent 8 /Columns {width} >>"
    )
    return Dots(_head((width, height), space, way), b"".join(packed))


def _unpacked(content: bytes) -> Dots:
    from PIL import Image  # noqa: PLC0415  loads with the first picture

    with Image.open(io.BytesIO(content), formats=("PNG",)) as opened:
        opened.load()
        # Sixteen bits of grey: Pillow would cut them off instead of scaling.
        is_deep = opened.mode.startswith("I")
        image = opened.convert("I").point(lambda level: level / 256) if is_deep else opened
        clear = _clear_parts(image)
        shown = image.convert("L" if is_deep or image.mode in {"1", "L", "LA"} else "RGB")
    mask = Dots(*_packed(clear)) if clear is not None else None
    return Dots(*_packed(shown), mask)


def _clear_parts(image: Image) -> Image | None:
    """Return how clear each dot is, None where all of them are solid."""
    if "transparency" not in image.info and "A" not in image.getbands():
        return None
    clear = image.convert("RGBA").getchannel("A")
    return None if clear.getextrema() == (_SOLID, _SOLID) else clear


def _packed(image: Image) -> tuple[str, bytes]:
    head = _head(image.size, _SPACES[image.mode], "/Filter /FlateDecode")
    return head, zlib.compress(image.tobytes(), 6)


def _head(size: tuple[int, int], space: str, way: str) -> str:
    width, height = size
    return f"/Width {width} /Height {height} /BitsPerComponent 8 /ColorSpace {space} {way}"

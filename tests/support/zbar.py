"""A reader of QR codes that has nothing in common with the one that Kopā uses: libzbar.

A library of the system (Debian: libzbar0), used for tests alone: the system's own, or what
packaging/programs_for_tests.py unpacked.
"""

from __future__ import annotations

import contextlib
import ctypes
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image

_UNPACKED = Path(__file__).parents[2] / ".venv/programs-for-tests"
# What the library needs, what is needed by others first.
_NEEDED = ("libjpeg.so.62", "libv4lconvert.so.0", "libv4l2.so.0", "libzbar.so.0")

_QR_CODE = 64
_ENABLE = 0
_GREY = int.from_bytes(b"Y800", "little")
_POINTERS = (
    "zbar_image_scanner_create",
    "zbar_image_create",
    "zbar_image_first_symbol",
    "zbar_symbol_get_data",
)


def library() -> ctypes.CDLL | None:
    """Return the library, None where the system lacks it."""
    found = _loaded()
    for name in _POINTERS if found else ():
        getattr(found, name).restype = ctypes.c_void_p
    return found


def _loaded() -> ctypes.CDLL | None:
    with contextlib.suppress(OSError):
        return ctypes.CDLL("libzbar.so.0")
    for name in _NEEDED:
        for file in _UNPACKED.glob(f"usr/lib/*/{name}"):
            with contextlib.suppress(OSError):
                ctypes.CDLL(str(file), ctypes.RTLD_GLOBAL)
    with contextlib.suppress(OSError):
        return ctypes.CDLL("libzbar.so.0")
    return None


def text_in(zbar: ctypes.CDLL, picture: Image) -> str:
    """Return the text of the first code in a picture, "" for none."""
    grey = picture.convert("L")
    dots = grey.tobytes()
    scanner = ctypes.c_void_p(zbar.zbar_image_scanner_create())
    image = ctypes.c_void_p(zbar.zbar_image_create())
    try:
        zbar.zbar_image_scanner_set_config(scanner, 0, _ENABLE, 0)
        zbar.zbar_image_scanner_set_config(scanner, _QR_CODE, _ENABLE, 1)
        zbar.zbar_image_set_format(image, ctypes.c_ulong(_GREY))
        zbar.zbar_image_set_size(image, grey.width, grey.height)
        zbar.zbar_image_set_data(image, dots, ctypes.c_ulong(len(dots)), None)
        if zbar.zbar_scan_image(scanner, image) < 1:
            return ""
        symbol = ctypes.c_void_p(zbar.zbar_image_first_symbol(image))
        length = zbar.zbar_symbol_get_data_length(symbol)
        data = ctypes.c_void_p(zbar.zbar_symbol_get_data(symbol))
        return ctypes.string_at(data, length).decode(errors="replace")
    finally:
        zbar.zbar_image_destroy(image)
        zbar.zbar_image_scanner_destroy(scanner)

"""The code that proves a paper: a QR code of its text, of module widths that cameras can read.

Error correction M: more would make the modules smaller, which costs more than it saves. It knows
nothing of what the text says.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, cast

from app.documents.shapes import MILLIMETRE, Colour, Ink, Squares

LEAST_SIDE: Final = 35 * MILLIMETRE
LEAST_MODULE: Final = 0.5 * MILLIMETRE
"""Below this, cameras that are a little out of focus read nothing."""

_SLACK: Final = 1e-6
_LONGEST: Final = 2_300  # bytes that a code can hold at all

Runs = tuple[tuple[int, int, int], ...]


def code_squares(
    text: str, x: float, y: float, side: float, ink: Ink | Colour = Ink.BLACK
) -> Squares | None:
    """Return the code in a square; None where its modules would be too small to be read."""
    if len(text.encode()) > _LONGEST:
        return None
    modules, runs = _code(text)
    if side / modules < LEAST_MODULE - _SLACK:
        return None
    return Squares(x, y, side / modules, modules, runs, ink)


@lru_cache(maxsize=8)
def _code(text: str) -> tuple[int, Runs]:
    """Return how many modules wide the code is, and its dark runs (column, row, length)."""
    import zxingcpp  # noqa: PLC0415 - 20 ms, and most starts print nothing

    # With its encoding named in the code: cameras that have to guess misread letters with marks.
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M", eci="UTF-8")
    # The image is a buffer of bytes, which its type does not say.
    image = memoryview(cast("bytes", symbol.to_image(scale=1, add_quiet_zones=False)))
    width = cast("tuple[int, int]", image.shape)[1]
    return width, _runs(image.tobytes(), width)


def _runs(dots: bytes, width: int) -> Runs:
    """Return the dark modules in runs: light ones split the rows faster than a loop over them."""
    runs: list[tuple[int, int, int]] = []
    for row in range(width):
        column = 0
        for dark in dots[row * width : (row + 1) * width].split(b"\xff"):
            if dark:
                runs.append((column, row, len(dark)))
            column += len(dark) + 1
    return tuple(runs)

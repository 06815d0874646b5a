"""The code of a person as bars: Code 128, which every hand scanner reads.

Digits only, two to a symbol, so 14 of them take 112 modules. The bars are drawn as lines as thick
as the bar; the white space that scanners ask for at both ends belongs to the width.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, cast

from app.documents.fonts import Face
from app.documents.shapes import MILLIMETRE, Ink, Rule, Text
from app.documents.text import set_line

MODULE: Final = 0.33 * MILLIMETRE
NARROWEST_MODULE: Final = 0.25 * MILLIMETRE
QUIET_MODULES: Final = 10
HEIGHT: Final = 6.8 * MILLIMETRE
_DIGITS_SIZE: Final = 9
_DIGITS_ROOM: Final = 10
ROOM: Final = HEIGHT + _DIGITS_ROOM
"""The height that bars and the digits below them take."""

# Bars grow a little when ink spreads; narrower ones print as they should.
_SPREAD: Final = 0.02 * MILLIMETRE


def fits(digits: str, width: float) -> bool:
    """Tell whether the code can be printed so wide that scanners read it."""
    return (_modules(digits) + 2 * QUIET_MODULES) * NARROWEST_MODULE <= width


def plan_bars(digits: str, x: float, bottom: float, width: float) -> tuple[Rule | Text, ...]:
    """Plan the bars from x on with the digits below; the first quiet zone may lie left of x.

    Text around a label is its own quiet zone: only the paper must be white there.
    """
    modules = _modules(digits)
    module = min(MODULE, width / (modules + 2 * QUIET_MODULES))
    start = x + QUIET_MODULES * module
    low, high = bottom + _DIGITS_ROOM, bottom + ROOM
    bars = [
        Rule(middle, low, middle, high, length * module - _SPREAD, Ink.BLACK)
        for begin, length in _runs(digits)
        for middle in (start + (begin + length / 2) * module,)
    ]
    return *bars, Text(start, bottom + 2.3, set_line(in_groups(digits), Face.SANS, _DIGITS_SIZE))


def in_groups(digits: str) -> str:
    """Return the digits as they are read out: "0123 4567 8901 23"."""
    return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))


def _modules(digits: str) -> int:
    begin, length = _runs(digits)[-1]
    return begin + length


@lru_cache(maxsize=512)
def _runs(digits: str) -> tuple[tuple[int, int], ...]:
    """Return the bars as (first module, how many)."""
    import zxingcpp  # noqa: PLC0415 - 20 ms, and most starts print nothing

    symbol = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.Code128)
    # The image is a buffer of bytes, which its type does not say.
    image = cast("bytes", symbol.to_image(scale=1, add_quiet_zones=False))
    row = [*cast("list[list[int]]", memoryview(image).tolist())[0], 255]
    runs: list[tuple[int, int]] = []
    start = None
    for module, light in enumerate(row):
        if not light and start is None:
            start = module
        elif light and start is not None:
            runs.append((start, module - start))
            start = None
    return tuple(runs)

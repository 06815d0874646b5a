"""The codes in the corners of a sheet: which page it is, and which of its corners.

Each is a DataMatrix of 14 x 14 modules that holds digits only: the page's code and after it one
digit for the corner (1 upper left, 2 upper right, 3 lower left, 4 lower right). Four of them tell
a reader of photos how the page lies. Large modules are what makes them readable.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, cast

from app.documents.shapes import MILLIMETRE, Squares

MODULES: Final = 14
CODE_SIZE: Final = 16 * MILLIMETRE
CODE_MARGIN: Final = 8 * MILLIMETRE
# Fewer digits would make a smaller symbol, more a larger one.
FEWEST_DIGITS: Final = 10
MOST_DIGITS: Final = 15


class PageCodeError(ValueError):
    """A page code must be 10 to 15 digits."""


def corner_codes(page_code: str, width: float, height: float) -> tuple[Squares, ...]:
    """Return the four codes of a page of this size, wholly inside its margins."""
    if not (page_code.isascii() and page_code.isdigit()) or not (
        FEWEST_DIGITS <= len(page_code) <= MOST_DIGITS
    ):
        raise PageCodeError(page_code)
    near, far_x = CODE_MARGIN, width - CODE_MARGIN - CODE_SIZE
    far_y = height - CODE_MARGIN - CODE_SIZE
    corners = ((near, far_y), (far_x, far_y), (near, near), (far_x, near))
    return tuple(
        Squares(x, y, CODE_SIZE / MODULES, MODULES, _runs(f"{page_code}{corner}"))
        for corner, (x, y) in enumerate(corners, start=1)
    )


@lru_cache(maxsize=8)
def _runs(digits: str) -> tuple[tuple[int, int, int], ...]:
    """Return the dark modules as runs (column, row, length)."""
    import zxingcpp  # noqa: PLC0415 - 20 ms, and most starts print nothing

    symbol = zxingcpp.create_barcode(digits, zxingcpp.BarcodeFormat.DataMatrix)
    # The image is a buffer of bytes, which its type does not say.
    image = cast("bytes", symbol.to_image(scale=1, add_quiet_zones=False))
    rows = cast("list[list[int]]", memoryview(image).tolist())
    return tuple(run for index, row in enumerate(rows) for run in _runs_of_row(index, row))


def _runs_of_row(index: int, row: list[int]) -> list[tuple[int, int, int]]:
    runs: list[tuple[int, int, int]] = []
    start = None
    for column, light in enumerate([*row, 255]):
        if not light and start is None:
            start = column
        elif light and start is not None:
            runs.append((start, index, column - start))
            start = None
    return runs

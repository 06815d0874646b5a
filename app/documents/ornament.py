"""The woven belt along the edge of a certificate: eight-pointed stars between zigzags.

Auseklis, the morning star, guards whoever wears it; it is drawn cell by cell, as it is woven. One
colour, so that it is as good on a black-and-white printer. Knows nothing of the certificate.
"""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import Final

from app.documents.shapes import Ink, Squares

_PETAL: Final = 4
_HALF: Final = 2 * _PETAL
_STAR_ROWS: Final = 2 * _HALF + 1
_ZIGZAG_ROWS: Final = 6
_AIR: Final = 2
_PERIOD: Final = _STAR_ROWS + _ZIGZAG_ROWS + 2 * _AIR
_RAIL: Final = _HALF + 2
COLUMNS: Final = 2 * _RAIL + 1
STAR_CELLS: Final = _STAR_ROWS
LEAST_ROWS: Final = _PERIOD + _ZIGZAG_ROWS + 2 * _AIR  # of a belt with one star


def belt(x: float, bottom: float, height: float, cell: float) -> Squares:
    """Return a belt of about this height, whole patterns long, centred on the height."""
    patterns = int((height / cell - _ZIGZAG_ROWS - 2 * _AIR) / _PERIOD)
    rows = patterns * _PERIOD + _ZIGZAG_ROWS + 2 * _AIR
    runs = tuple(
        (column, row, length) for row in range(rows) for column, length in _runs_of_row(row)
    )
    return Squares(x, bottom + (height - rows * cell) / 2, cell, rows, runs, Ink.ACCENT)


def star_runs() -> tuple[tuple[int, int, int], ...]:
    """Return the filled cells of one star without rails: runs of column, row and length."""
    middle = range(-_HALF, _HALF + 1)
    return tuple(
        (columns[0] + _HALF, row + _HALF, len(columns))
        for row in middle
        for is_filled, group in groupby(middle, key=partial(_is_petal, row))
        if is_filled and (columns := list(group))
    )


def _is_petal(row: int, column: int) -> bool:
    return _is_star(abs(column), abs(row))


def _runs_of_row(row: int) -> list[tuple[int, int]]:
    runs = []
    for is_filled, group in groupby(
        range(-_RAIL, _RAIL + 1), key=lambda column: _is_filled(column, row % _PERIOD)
    ):
        columns = list(group)
        if is_filled:
            runs.append((columns[0] + _RAIL, len(columns)))
    return runs


def _is_filled(column: int, row: int) -> bool:
    """Tell whether a cell is woven in; columns count from the middle of the belt."""
    if abs(column) == _RAIL:
        return True
    if row < _AIR or abs(column) > _HALF:
        return False
    if row < _AIR + _ZIGZAG_ROWS:
        return _is_zigzag(column, row - _AIR)
    return _is_star(abs(column), abs(row - 2 * _AIR - _ZIGZAG_ROWS - _HALF))


def _is_zigzag(column: int, row: int) -> bool:
    return row - abs((column + _HALF) % (2 * _PETAL) - _PETAL) in {0, 1}


def _is_star(across: int, along: int) -> bool:
    """Tell whether a cell lies in one of the eight petals, which leave the axes free."""
    low, high = sorted((across, along))
    return 1 <= low <= _PETAL and 1 <= high - low <= _PETAL

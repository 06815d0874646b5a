"""The woven belt along a side of the page or across it. Knows nothing of what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from app.documents.ornament import COLUMNS, LEAST_ROWS, STAR_CELLS, belt, star_runs
from app.documents.palettes import Area, colour
from app.documents.shapes import Squares
from app.domain.designs import Tint

if TYPE_CHECKING:
    from app.documents.shapes import Shape
    from app.domain.designs import Palette


def draw_belt(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return a belt as wide as the area, in whole patterns; narrower where it is short."""
    cell = min(area.width / COLUMNS, area.height / LEAST_ROWS)
    x = area.x + (area.width - cell * COLUMNS) / 2
    woven = belt(x, area.y, area.height, cell)
    return (replace(woven, ink=colour(palette, Tint.ACCENT)),)


def draw_belt_across(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return a belt as high as the area, lying on its side."""
    cell = min(area.height / COLUMNS, area.width / LEAST_ROWS)
    upright = belt(0, 0, area.width, cell)
    cells = {(row, column + step) for column, row, length in upright.runs for step in range(length)}
    runs = tuple(run for row in range(COLUMNS) for run in _runs(row, cells))
    x = area.x + (area.width - upright.rows * cell) / 2
    y = area.y + (area.height - COLUMNS * cell) / 2
    return (Squares(x, y, cell, COLUMNS, runs, colour(palette, Tint.ACCENT)),)


def _runs(row: int, cells: set[tuple[int, int]]) -> list[tuple[int, int, int]]:
    columns = sorted(column for column, at in cells if at == row)
    # Neighbours share the difference between a column and its place in the row.
    groups = groupby(enumerate(columns), key=lambda pair: pair[1] - pair[0])
    return [(run[0][1], row, len(run)) for _, pairs in groups if (run := list(pairs))]


def draw_star(area: Area, palette: Palette) -> tuple[Shape, ...]:
    """Return one star of the belt, as large as the area allows."""
    side = min(area.width, area.height)
    cell = side / STAR_CELLS
    x, y = area.x + (area.width - side) / 2, area.y + (area.height - side) / 2
    return (Squares(x, y, cell, STAR_CELLS, star_runs(), colour(palette, Tint.ACCENT)),)

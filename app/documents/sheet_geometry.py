"""Where the rows and boxes of a printed page are, for whoever reads signed paper again.

Turns points from the lower left corner into millimetres from the upper left one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.shapes import MILLIMETRE
from app.documents.sheet_columns import ticks_of
from app.documents.sheet_frame import HEIGHT, WIDTH
from app.domain.sheets import SheetBlock, SheetCells, SheetLayout, SheetTick, in_paper_order

if TYPE_CHECKING:
    from app.documents.sheet_columns import Column
    from app.documents.sheet_table import Panel, Table


def layout_of(table: Table, top: float, first: int, count: int) -> SheetLayout:
    """Return how a page is laid out whose rows begin with the `first` of the table."""
    sheet = table.sheet
    return SheetLayout(
        form=sheet.form,
        columns=in_paper_order(sheet.form, sheet.columns),
        language=sheet.language,
        width_mm=_mm(WIDTH),
        height_mm=_mm(HEIGHT),
        first_row=first,
        blocks=tuple(
            _block(table, panel, index * table.rows_per_panel, lines, top)
            for index, (panel, lines) in enumerate(table.panel_rows(count))
        ),
        unprinted=tuple(
            line
            for line in range(count)
            if first + line < len(sheet.rows) and table.rows[first + line].is_blank
        ),
    )


def _block(table: Table, panel: Panel, first_line: int, lines: int, top: float) -> SheetBlock:
    return SheetBlock(
        first_line=first_line,
        lines=lines,
        top_mm=_mm(HEIGHT - top + table.heading_height),
        row_mm=round(table.row_height / MILLIMETRE, 4),
        cells=tuple(_cells(table, column) for column in panel.columns),
    )


def _cells(table: Table, column: Column) -> SheetCells:
    size = table.sizes.tick
    return SheetCells(
        place=column.place,
        left_mm=_mm(column.x),
        right_mm=_mm(column.end),
        session=column.session,
        ticks=tuple(
            SheetTick(_mm(tick.x), _mm(tick.x + size), tick.says)
            for tick in ticks_of(column, table.sheet, table.sizes)
        ),
    )


def _mm(points: float) -> float:
    return round(points / MILLIMETRE, 2)

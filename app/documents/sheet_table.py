"""The table of a sign-in sheet: its headings, its lines and boxes, how many rows a page has.

Text stands on fine lines, signatures go into boxes. Knows nothing of page codes and what surrounds
the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face
from app.documents.shapes import MILLIMETRE, Box, Ink, Rule, right
from app.documents.sheet_columns import (
    PADDING,
    PANEL_GAP,
    has_letter_boxes,
    is_signed,
    panels_of,
    plan_columns,
    ticks_of,
)
from app.documents.sheet_frame import MARGIN, TABLE_WIDTH
from app.documents.sheet_headings import heading_shapes, headings_of
from app.documents.sheet_rows import PlannedRow, letter_boxes, plan_row, row_texts
from app.documents.sheet_sizes import sizes_of
from app.documents.text import set_line
from app.domain.sheets import SheetForm, SheetPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.shapes import Shape
    from app.documents.sheet_columns import Column
    from app.documents.sheet_headings import Heading
    from app.documents.sheet_sizes import Sizes
    from app.documents.wording import SheetWording
    from app.domain.papers import PrintProblem, SheetSession, SignInSheet

TOTAL_ROW: Final = 7.5 * MILLIMETRE
_HEADING_AIR: Final = 2.4 * MILLIMETRE
_STRONG: Final = 0.8
_FINE: Final = 0.35
# Columns that are written in by hand begin with a line, so that the hand knows where.
_WRITTEN: Final = frozenset(SheetPlace) - {SheetPlace.NUMBER, SheetPlace.NAME, SheetPlace.SESSION}


@dataclass(frozen=True, slots=True)
class Panel:
    """One of the tables that stand beside each other: its columns and their headings."""

    columns: tuple[Column, ...]
    headings: tuple[Heading, ...]

    @property
    def by_place(self) -> dict[SheetPlace, Column]:
        """Return the columns that a sheet has once; of the sittings the last."""
        return {column.place: column for column in self.columns}

    @property
    def sittings(self) -> tuple[Column, ...]:
        return tuple(one for one in self.columns if one.place is SheetPlace.SESSION)


@dataclass(frozen=True, slots=True)
class Table:
    """The panels and all rows, which are of one height; of a page the first panel is filled first.

    `total` is what stands before the sums under the sittings, "" where there are none.
    """

    sheet: SignInSheet
    sizes: Sizes
    panels: tuple[Panel, ...]
    heading_height: float
    rows: tuple[PlannedRow, ...]
    row_height: float
    rows_per_panel: int
    total: str

    @property
    def rows_per_page(self) -> int:
        return self.rows_per_panel * len(self.panels)

    def panel_rows(self, rows: int) -> tuple[tuple[Panel, int], ...]:
        """Return the panels that a page with so many rows uses, and how many each has."""
        most = self.rows_per_panel
        return tuple(
            (panel, min(most, rows - index * most))
            for index, panel in enumerate(self.panels)
            if rows > index * most
        )


def table_width(sheet: SignInSheet) -> float:
    """Return the width of a table, where several stand beside each other of each."""
    panels = panels_of(sheet)
    return (TABLE_WIDTH - (panels - 1) * PANEL_GAP) / panels


def plan_table(
    sheet: SignInSheet, sessions: Sequence[SheetSession], wording: SheetWording, height: float
) -> tuple[Table, tuple[PrintProblem, ...]]:
    """Plan the table with a column for each of these sittings, pages of this height."""
    sizes = sizes_of(sheet)
    panels = _panels(sheet, sizes, sessions, wording)
    most_lines = max(len(heading.lines) for heading in panels[0].headings)
    heading_height = most_lines * sizes.heading_leading + _HEADING_AIR
    columns = panels[0].by_place
    planned = [plan_row(columns, sizes, row) for row in sheet.rows]
    least = max([sizes.smallest_row, *(row.height for row, _ in planned)])
    total = ""
    if len(sessions) > 1:
        total = wording.signed if is_signed(sheet) else wording.present
    room = height - heading_height - (TOTAL_ROW if total else 0)
    rows_per_panel = max(1, int(room / least))
    table = Table(
        sheet=sheet,
        sizes=sizes,
        panels=panels,
        heading_height=heading_height,
        rows=_with_blanks([row for row, _ in planned], sheet, rows_per_panel * len(panels)),
        row_height=min(max(least, sizes.tallest_row), room / rows_per_panel),
        rows_per_panel=rows_per_panel,
        total=total,
    )
    return table, tuple(problem for _, problems in planned for problem in problems)


def _panels(
    sheet: SignInSheet, sizes: Sizes, sessions: Sequence[SheetSession], wording: SheetWording
) -> tuple[Panel, ...]:
    width = table_width(sheet)
    panels = []
    for index in range(panels_of(sheet)):
        x = MARGIN + index * (width + PANEL_GAP)
        columns = plan_columns(sheet, sizes, max(1, len(sessions)), x, width)
        panels.append(Panel(columns, headings_of(sheet, sizes, sessions, wording, columns)))
    return tuple(panels)


def _with_blanks(
    rows: list[PlannedRow], sheet: SignInSheet, rows_per_page: int
) -> tuple[PlannedRow, ...]:
    """Return the rows with the empty ones; a blank sheet has no half-empty page."""
    count = len(rows) + sheet.blank_rows
    if sheet.form is SheetForm.BLANK:
        count = -(-count // rows_per_page) * rows_per_page
    return (*rows, *[PlannedRow()] * (count - len(rows)))


def grid(table: Table, top: float, rows: int) -> tuple[Shape, ...]:
    """Return headings, lines and boxes of a page with so many rows; `top` is the table's."""
    shapes: list[Shape] = []
    first = top - table.heading_height
    panels = table.panel_rows(rows)
    for panel, count in panels:
        shapes.extend(heading_shapes(panel.headings, table.sizes, first))
        start, end = panel.columns[0].x, panel.columns[-1].end
        shapes.append(Rule(start, first, end, first, 0.9))
        for column in panel.columns:
            shapes.extend(_lines(table, column, first, count))
    if table.total:
        last, count = panels[-1]
        shapes.extend(_total_row(table, last, first - count * table.row_height))
    return tuple(shapes)


def row_shapes(table: Table, number: int, place: int, top: float) -> list[Shape]:
    """Return the texts of a row, counted from 0, at a place on its page, counted from 0."""
    index, line = divmod(place, table.rows_per_panel)
    row, columns = table.rows[number], table.panels[index].by_place
    middle = top - table.heading_height - (line + 0.5) * table.row_height
    shapes = row_texts(columns, table.sizes, row, number + 1, middle)
    if row.is_blank and has_letter_boxes(table.sheet):
        name = columns[SheetPlace.NAME]
        shapes.extend(letter_boxes(name, table.sizes, table.row_height, middle))
    return shapes


def _lines(table: Table, column: Column, first: float, rows: int) -> Iterator[Shape]:
    """Yield the lines and boxes of a column under its heading."""
    thickness, ink = (_STRONG, Ink.TEXT) if column.is_signed else (_FINE, Ink.QUIET)
    bottom = first - rows * table.row_height
    for index in range(1, rows + 1):
        y = first - index * table.row_height
        yield Rule(column.x, y, column.end, y, thickness, ink)
        for tick in ticks_of(column, table.sheet, table.sizes):
            low = y + (table.row_height - table.sizes.tick) / 2
            yield Box(tick.x, low, table.sizes.tick, table.sizes.tick, 0.7)
    if column.is_signed:
        yield Rule(column.x, first, column.x, bottom, _STRONG)
        yield Rule(column.end, first, column.end, bottom, _STRONG)
    elif column.place in _WRITTEN:
        yield Rule(column.x, first, column.x, bottom, _FINE, Ink.QUIET)


def _total_row(table: Table, panel: Panel, top: float) -> Iterator[Shape]:
    """Yield boxes for the sum of each sitting, with the words before them."""
    sittings = panel.sittings
    bottom = top - TOTAL_ROW
    line = set_line(table.total, Face.SANS_STRONG, 10)
    yield right(line, sittings[0].x - PADDING, (top + bottom) / 2 - 0.33 * line.size)
    yield Rule(sittings[0].x, top, sittings[-1].end, top, 0.9)
    for column in sittings:
        yield Box(column.x, bottom, column.width, TOTAL_ROW, 0.9)

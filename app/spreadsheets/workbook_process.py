"""A program of its own that reads one workbook: bytes in, rows of text out.

The reader is fast and well kept, but a damaged .xls makes it panic, and a 5-KB .xlsx with a cell in
the last corner makes it ask for half a terabyte, which ends the process at once (decision
0010). Here such a file ends nothing but this small program.

It knows nothing of Kopā's records and gets no path, only bytes.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from app.apart import run_on_input
from app.spreadsheets.cells import Cell, cell_text
from app.spreadsheets.limits import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_LETTERS,
    MOST_ROWS,
    MOST_SHEETS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from python_calamine import CalamineWorkbook

_MOST_MEMORY = 260 * 1024 * 1024
_MOST_SECONDS = 60


class RawSheet(msgspec.Struct, frozen=True):
    """A sheet as rows of text; empty cells at the end of a row are left out."""

    name: str
    rows: list[list[str]]


class Reading(msgspec.Struct, frozen=True):
    """What was read, or the word for why not: of Unreadable or Excess."""

    sheets: list[RawSheet] = []
    trouble: str = ""


@dataclass
class _ExcessError(Exception):
    what: str


def run() -> None:
    """Read a workbook from standard input, write what is in it to standard output."""
    run_on_input(_answer, most_memory=_MOST_MEMORY, most_seconds=_MOST_SECONDS)


def _answer(content: bytes) -> bytes:
    return msgspec.msgpack.encode(read(content))


def read(content: bytes) -> Reading:
    """Return the sheets that people see; all where none is visible."""
    # Loaded here: the program that only decodes the answer needs no reader.
    from python_calamine import (  # noqa: PLC0415
        CalamineError,
        CalamineWorkbook,
        PasswordError,
    )

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
        room = _Room()
        return Reading([_sheet(workbook, name, room) for name in _shown(workbook)])
    except _ExcessError as excess:
        return Reading(trouble=excess.what)
    except PasswordError:
        return Reading(trouble="password")
    except (CalamineError, OSError, ValueError, OverflowError):
        return Reading(trouble="damaged")


def _shown(workbook: CalamineWorkbook) -> list[str]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415 - as above

    tables = [one for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    visible = [one for one in tables if one.visible == SheetVisibleEnum.Visible]
    return [one.name for one in (visible or tables)][:MOST_SHEETS]


@dataclass
class _Room:
    """How much more text and how many more cells are taken from one workbook."""

    cells: int = MOST_CELLS
    letters: int = MOST_LETTERS

    def take_sheet(self, rows: int, columns: int) -> None:
        if rows > MOST_ROWS:
            raise _ExcessError("rows")
        if columns > MOST_COLUMNS:
            raise _ExcessError("columns")
        self.cells -= rows * columns
        if self.cells < 0:
            raise _ExcessError("cells")

    def take_row(self, texts: list[str]) -> list[str]:
        self.letters -= sum(map(len, texts))
        if self.letters < 0:
            raise _ExcessError("size")
        return texts


def _sheet(workbook: CalamineWorkbook, name: str, room: _Room) -> RawSheet:
    sheet = workbook.get_sheet_by_name(name)
    if sheet.start is None or sheet.end is None:
        return RawSheet(name, [])
    room.take_sheet(sheet.end[0] + 1, sheet.end[1] + 1)
    # The reader gives the empty rows above the first cell, but not the empty columns before it.
    before = [""] * sheet.start[1]
    return RawSheet(name, [room.take_row(_row(before, cells)) for cells in sheet.iter_rows()])


def _row(before: list[str], cells: Sequence[Cell]) -> list[str]:
    texts = [*before, *map(cell_text, cells)]
    while texts and not texts[-1]:
        texts.pop()
    return texts


if __name__ == "__main__":
    run()

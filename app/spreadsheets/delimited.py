"""Delimited text as rows: which sign parts the cells, and quoted cells with line ends inside.

It knows the habits of programs that write such files (Excel's "sep=;" line, old line ends, stray
quotation marks). What the cells mean is the matter of app.spreadsheets.columns.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors_spreadsheets import Excess, Unreadable
from app.spreadsheets.guarding import unguarded
from app.spreadsheets.limits import MOST_CELLS, MOST_COLUMNS, MOST_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator

SEPARATORS: Final = ("\t", ";", "|", ",")
"""Of two that fit equally well the former is meant: commas stand inside cells as well."""

_SAID: Final = re.compile(r"sep=(?P<sign>[\t;,|])\n", re.IGNORECASE)
_LOOKED_AT: Final = 200
_MOST_LINES_IN_CELL: Final = 40
"""A cell with more is a very long note, or was opened by a stray quotation mark."""


@dataclass(frozen=True, slots=True)
class Delimited:
    """Rows of cells and the sign between them, "" when there is only one column."""

    separator: str
    rows: list[list[str]]


@dataclass
class NoTableError(Exception):
    """The text is no table, or too much of one; the reader of the file gives it a name."""

    why: Unreadable | Excess


def read_delimited(text: str, separator: str | None = None) -> Delimited:
    """Return the rows of the text; `separator` is a person's choice, None leaves it to the guess.

    The text may be of any program's making.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    said = _SAID.match(text)
    if said:
        text = text[said.end() :]
    if separator is None:
        separator = said["sign"] if said else _likeliest_separator(text)
    sign = separator or ";"
    rows = _rows(text, sign, csv.QUOTE_MINIMAL)
    long = [cell for row in rows for cell in row if cell.count("\n") > _MOST_LINES_IN_CELL]
    if long and not (_are_notes(long, rows, sign) and _is_quoted_throughout(text, sign)):
        rows = _rows(text, sign, csv.QUOTE_NONE)
    return Delimited(separator, rows)


def _is_quoted_throughout(text: str, sign: str) -> bool:
    """Tell whether every quotation mark that opens a cell has one that ends it."""
    try:
        for _ in csv.reader(_lines(text), delimiter=sign, strict=True):
            pass
    except csv.Error:
        return False
    return True


def _are_notes(cells: list[str], rows: list[list[str]], sign: str) -> bool:
    """Tell long notes from cells that swallowed rows: their lines are not parted as rows are."""
    parted = {len(row) - 1 for row in rows} - {-1, 0}
    for cell in cells:
        lines = cell.split("\n")
        if sum(line.count(sign) in parted for line in lines) * 2 > len(lines):
            return False
    return True


def _likeliest_separator(text: str) -> str:
    """Return the sign that parts most rows into equally many cells, "" for none."""
    best, most = "", 0
    for sign in SEPARATORS:
        fitting = _fitting(text, sign)
        if fitting > most:
            best, most = sign, fitting
    return best


def _fitting(text: str, sign: str) -> int:
    """Return how many of the first lines stand in rows of the width that most have, if any.

    Lines are counted, not rows: a long note with commas must not outvote a table of few rows.
    Where quotation marks are stray, a row counts as one line, however many it swallowed.
    """
    try:
        return _fitting_lines(text, sign)
    except csv.Error:
        pass
    widths: Counter[int] = Counter()
    try:
        for row in csv.reader(_lines(text), delimiter=sign):
            if any(row):
                widths[len(row)] += 1
            if widths.total() == _LOOKED_AT:
                break
    except csv.Error:
        return 0
    return _most_parted(widths)


def _fitting_lines(text: str, sign: str) -> int:
    widths: Counter[int] = Counter()
    before = 0
    reader = csv.reader(_lines(text), delimiter=sign, strict=True)
    for row in reader:
        if any(row):
            widths[len(row)] += reader.line_num - before
        before = reader.line_num
        if before >= _LOOKED_AT:
            break
    return _most_parted(widths)


def _most_parted(widths: Counter[int]) -> int:
    return max((lines for width, lines in widths.items() if width > 1), default=0)


def _rows(text: str, sign: str, quoting: int) -> list[list[str]]:
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in csv.reader(_lines(text), delimiter=sign, quoting=quoting):  # type: ignore[arg-type]  # the stubs know only literals
            rows.append(list(map(unguarded, row)))
            cells += len(row)
            _measure(len(rows), len(row), cells)
    except csv.Error as error:
        raise NoTableError(Unreadable.DAMAGED) from error
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _measure(rows: int, columns: int, cells: int) -> None:
    if rows > MOST_ROWS:
        raise NoTableError(Excess.ROWS)
    if columns > MOST_COLUMNS:
        raise NoTableError(Excess.COLUMNS)
    if cells > MOST_CELLS:
        raise NoTableError(Excess.CELLS)


def _lines(text: str) -> Iterator[str]:
    """Yield the lines one by one: a second copy of a large text would not fit the memory."""
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end + 1
        yield text[start:end]
        start = end

"""Cells that are written: text that can never become a formula, and numbers that stay numbers.

A name such as "=HYPERLINK(…)" is somebody's text. It is written as text, marked as typed text, and
freed of what no workbook can hold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

if TYPE_CHECKING:
    from decimal import Decimal

    from openpyxl.cell.cell import Cell

_LIKE_A_FORMULA: Final = re.compile(r"\s*[=+\-@\t\r]")
_LONGEST_TEXT: Final = 32_767
# In a workbook "_x0041_" is an "A": a text that looks so has its first sign written that way.
_LIKE_A_CODE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def put_text(cell: Cell, text: str) -> None:
    """Write a text so that every program takes it for text, even when it is edited later."""
    plain = ILLEGAL_CHARACTERS_RE.sub("", text)[:_LONGEST_TEXT]
    cell.value = _LIKE_A_CODE.sub("_x005F_", plain)
    cell.data_type = "s"
    if _LIKE_A_FORMULA.match(text):
        cell.quotePrefix = True


def put_number(cell: Cell, number: Decimal, pattern: str) -> None:
    """Write a number to reckon with, shown by a pattern such as "#,##0"."""
    cell.value = int(number) if number == number.to_integral_value() else float(number)
    cell.number_format = pattern


def sheet_title(text: str) -> str:
    """Return the text as a sheet can be called: no brackets or slashes, 31 letters."""
    return re.sub(r"[\[\]:*?/\\]", " ", text).strip("' ")[:31] or "1"

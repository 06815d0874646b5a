"""A typed cell as text, without losing anything: phones that became numbers, days, times.

It knows how spreadsheet programs keep values, and writes days in ISO form, which no reader of this
program can take for another day.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite

Cell = str | float | int | bool | date | time | datetime | timedelta | None


def cell_text(value: Cell) -> str:
    """Return the cell as text: 21234567.0 as "21234567", a day as "2026-11-22"."""
    match value:
        case str():
            text = value
        case bool():
            text = "TRUE" if value else "FALSE"
        case float():
            text = _number(value)
        case datetime():
            text = _moment(value)
        case date():
            text = value.isoformat()
        case time():
            text = value.isoformat(timespec="minutes")
        case int() | timedelta():
            text = str(value)
        case None:
            text = ""
    return text


def _number(value: float) -> str:
    """Return the number in full: spreadsheet programs keep phones as 2.1234567E7."""
    if not isfinite(value):
        return ""
    return format(Decimal(int(value) if value.is_integer() else repr(value)), "f")


def _moment(value: datetime) -> str:
    if value.time() == time():
        return value.date().isoformat()
    return value.isoformat(sep=" ", timespec="seconds")

"""How values that a column cannot hold as they are become text, and back."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

T = TypeVar("T")

_SEPARATOR = "\n"

NO_DAY: Final = date(1900, 1, 1)


def joined(words: Iterable[str]) -> str:
    """Return several short texts as one cell; a line break never occurs inside them."""
    return _SEPARATOR.join(words)


def split(cell: str | None) -> tuple[str, ...]:
    """Return the texts of a joined cell."""
    return tuple(cell.split(_SEPARATOR)) if cell else ()


def optional(make: Callable[[bytes], T], cell: bytes | None) -> T | None:
    """Return the id in the cell, None for an empty one."""
    return None if cell is None else make(cell)


def optional_day(cell: str | None) -> date | None:
    """Return the day in the cell, None for an empty one and for what is no day.

    A file from elsewhere may bring any text; one record of it must not hide all others.
    """
    try:
        return date.fromisoformat(cell) if cell else None
    except ValueError:
        return None


def some_day(cell: str | None) -> date:
    """Return the day in the cell; one that nobody means where there is none to be read.

    What has to have a day shows that one then, and can be given the right one.
    """
    return optional_day(cell) or NO_DAY


def time_cell(cell: str | None) -> str:
    """Return the time of day in the cell as "HH:MM", "" for none and for what is no time."""
    try:
        return f"{time.fromisoformat(cell):%H:%M}" if cell else ""
    except ValueError:
        return ""


def day_cell(day: date | None) -> str | None:
    """Return the day as it is kept, an empty cell for none."""
    return None if day is None else day.isoformat()

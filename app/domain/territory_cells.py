"""Cells of files of territories: a code, a name, a day, and the forms that a name takes.

It knows what a cell may hold, and nothing of rows.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from app.domain.errors import TerritoryFileError

_CODE: Final = re.compile(r"[\w:.\-]{1,60}")


def code_in(line: int, code: str) -> str:
    """Return a code, or refuse what cannot be one."""
    if not _CODE.fullmatch(code):
        raise TerritoryFileError("code", line, code)
    return code


def name_in(line: int, name: str) -> str:
    """Return a name, or refuse one without a letter."""
    if not any(map(str.isalpha, name)):
        raise TerritoryFileError("name", line, name)
    return name


def number_in(text: str, otherwise: int) -> int:
    """Return a whole number, or another one where there is none."""
    return int(text) if text.isascii() and text.isdigit() else otherwise


_DAY: Final = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?")
_DOTTED: Final = re.compile(r"(\d\d?)\.(\d\d?)\.(\d{4})\.?(?: .*)?")
_SLASHED: Final = re.compile(r"(\d\d?)/(\d\d?)/(\d{4})(?: .*)?")


def day_in(line: int, text: str) -> date | None:
    """Return a day, None for none, or refuse what is no day."""
    if not text:
        return None
    try:
        return date(*_year_month_day(text))
    except ValueError:
        raise TerritoryFileError("day", line, text) from None


def _year_month_day(text: str) -> tuple[int, int, int]:
    if found := _DAY.fullmatch(text):
        year, month, day = map(int, found.groups())
    elif found := _DOTTED.fullmatch(text):
        day, month, year = map(int, found.groups())
    elif found := _SLASHED.fullmatch(text):
        # Programs that write slashes put the month first, unless it cannot be one.
        month, day, year = map(int, found.groups())
        if month > 12:
            month, day = day, month
    else:
        raise ValueError(text)
    return year, month, day


def codes_in(text: str) -> tuple[str, ...]:
    """Return the codes that a cell names."""
    return tuple(_CODE.findall(text))


_ENDINGS: Final = (
    ("pagasts", "pagastā"), ("novads", "novadā"), ("pils", "pilī"), ("is", "ī"), ("us", "ū"),
    ("ļi", "ļos"), ("i", "os"), ("as", "ās"), ("es", "ēs"), ("s", "ā"), ("š", "ā"), ("a", "ā"),
    ("e", "ē"),
)  # fmt: skip


def where(name: str) -> str:
    """Return "in" a place by the usual endings: Krāslavā, Preiļos, Tukumā."""
    for ending, locative in _ENDINGS:
        if name.endswith(ending):
            return name.removesuffix(ending) + locative
    return name

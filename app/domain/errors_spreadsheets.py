"""What can go wrong with a spreadsheet that a person brings, before a row of it is understood.

    SpreadsheetError
    ├── SpreadsheetUnreadableError    the file cannot be opened as a list; `trouble` says why
    ├── SpreadsheetTooLargeError      more than Kopā takes at once
    ├── SheetUnknownError             the workbook has no sheet of the chosen name
    ├── NobodyToImportError           the list was understood and holds nobody to take in
    └── ImportOutdatedError           records that were decided about have changed since

Rows that cannot be used are no error: they are shown in the preview with their reasons.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import KopaError


class Unreadable(StrEnum):
    """Why a file cannot be read as a list."""

    MISSING = "missing"
    EMPTY = "empty"
    NO_LIST = "no_list"
    """A picture, a PDF, a web page, a program: anything but a table."""
    DAMAGED = "damaged"
    PASSWORD = "password"  # noqa: S105 - names the trouble, is no secret


class Excess(StrEnum):
    """What a file has too much of."""

    SIZE = "size"
    ROWS = "rows"
    COLUMNS = "columns"
    CELLS = "cells"


class SpreadsheetError(KopaError):
    """A spreadsheet cannot be taken in; nothing was changed."""


@dataclass(eq=False)
class SpreadsheetUnreadableError(SpreadsheetError):
    """The file cannot be opened as a list."""

    file: str
    trouble: Unreadable


@dataclass(eq=False)
class SpreadsheetTooLargeError(SpreadsheetError):
    """The file has more than `most` of something; bytes when it is its size."""

    file: str
    excess: Excess
    most: int


@dataclass(eq=False)
class SheetUnknownError(SpreadsheetError):
    """The workbook has no sheet of this name."""

    sheet: str


class NobodyToImportError(SpreadsheetError):
    """Not one row of the list is somebody to take in."""


class ImportOutdatedError(SpreadsheetError):
    """Somebody whom the list was to be added to is gone since the preview; look again."""


@dataclass(eq=False)
class NothingToImportError(SpreadsheetError):
    """Not one row of the list is a record of this kind (a word of ListKind)."""

    kind: str


@dataclass(eq=False)
class YearNotKnownError(SpreadsheetError):
    """The days of the list state no year and nobody has told it; `likely` is the likeliest."""

    likely: int


@dataclass(eq=False)
class DaysNotKnownError(SpreadsheetError):
    """The columns of a grid state no days, and no event with `days` sessions was chosen."""

    days: int

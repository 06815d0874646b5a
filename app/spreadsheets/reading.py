"""A file that a person brings as sheets of text rows, whatever program made it.

It goes by content and not by the file's name, and answers with sheets or with an error that says
what is the matter. It knows nothing of people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors_spreadsheets import (
    Excess,
    SheetUnknownError,
    SpreadsheetTooLargeError,
    SpreadsheetUnreadableError,
    Unreadable,
)
from app.jobs import NO_JOB, Job, stop_if_cancelled
from app.spreadsheets import limits
from app.spreadsheets.delimited import NoTableError, read_delimited
from app.spreadsheets.encodings import decode, samples
from app.spreadsheets.workbooks import is_workbook, read_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.people_lists import EncodingSample

Row = list[str]

_NO_LISTS: Final = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"MZ",
    b"SQLite format 3", b"{\\rtf", b"\x7fELF",
)  # fmt: skip
_CONTROLS: Final = frozenset(map(chr, {*range(9), 11, 12, *range(14, 32)}))
_LOOKED_AT: Final = 65_536
_MOST: Final = {
    Excess.SIZE: limits.MOST_BYTES,
    Excess.ROWS: limits.MOST_ROWS,
    Excess.COLUMNS: limits.MOST_COLUMNS,
    Excess.CELLS: limits.MOST_CELLS,
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: rows of cells, the first row first; rows may differ in length."""

    name: str
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Book:
    """All sheets of a file; `encoding` and `separator` are "" for workbooks.

    `encodings` are those in which text can be read, the one that was taken first.
    """

    sheets: tuple[Sheet, ...]
    encoding: str = ""
    separator: str = ""
    encodings: tuple[EncodingSample, ...] = ()

    def named(self, name: str) -> Sheet:
        """Return the sheet of this name; raises SheetUnknownError."""
        for sheet in self.sheets:
            if sheet.name == name:
                return sheet
        raise SheetUnknownError(name)


def read_book(
    file: Path,
    encoding: str | None = None,
    separator: str | None = None,
    job: Job = NO_JOB,
) -> Book:
    """Read a workbook or delimited text; for text a person may choose encoding and separator.

    Raises SpreadsheetUnreadableError or SpreadsheetTooLargeError.
    """
    try:
        return _read(_content(file), encoding, separator, job)
    except NoTableError as trouble:
        if isinstance(trouble.why, Excess):
            raise SpreadsheetTooLargeError(file.name, trouble.why, _MOST[trouble.why]) from trouble
        raise SpreadsheetUnreadableError(file.name, trouble.why) from trouble


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            content = opened.read(limits.MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        raise NoTableError(Unreadable.MISSING) from error
    if len(content) > limits.MOST_BYTES:
        raise NoTableError(Excess.SIZE)
    return content


def _read(content: bytes, encoding: str | None, separator: str | None, job: Job) -> Book:
    if not content.strip(b"\0 \t\r\n"):
        raise NoTableError(Unreadable.EMPTY)
    if content.startswith(_NO_LISTS):
        raise NoTableError(Unreadable.NO_LIST)
    if is_workbook(content):
        sheets = read_workbook(content, job)
        return _filled(Book(tuple(Sheet(one.name, one.rows) for one in sheets)))
    if len(content) > limits.MOST_TEXT_BYTES:
        raise NoTableError(Excess.SIZE)
    decoded = decode(content, encoding)
    start = decoded.text[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    if start.startswith("<") or _is_binary(start):
        raise NoTableError(Unreadable.NO_LIST)
    stop_if_cancelled(job)
    choices = samples(content, decoded.encoding)
    del content  # a large text is in the memory only once
    text = decoded.text.removeprefix("\ufeff")
    encoding = decoded.encoding
    del decoded
    table = read_delimited(text, separator)
    return _filled(Book((Sheet("", table.rows),), encoding, table.separator, choices))


def _is_binary(text: str) -> bool:
    return sum(char in _CONTROLS for char in text) * 20 > len(text)


def _filled(book: Book) -> Book:
    if not any(any(map(str.strip, row)) for sheet in book.sheets for row in sheet.rows):
        raise NoTableError(Unreadable.EMPTY)
    return book

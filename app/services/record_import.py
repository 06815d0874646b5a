"""What importing a list of events, attendance, organisations or mini-projects has in common.

A file is read, its best sheet is shown with groups of what would become of its rows, and everything
is taken in as one act or not at all. What a kind of list means is the matter of its own service.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from app.domain.errors_spreadsheets import YearNotKnownError
from app.services.changes import NOTHING, Changes
from app.services.import_jobs import part_of
from app.services.import_memory import recalled, remember, signature_of
from app.services.people_import_entries import Choice, Entered, InGroups
from app.spreadsheets.reading import read_book

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.people_lists import EncodingSample
    from app.domain.record_lists import (
        FoundTable,
        HintedRecord,
        ListKind,
        TableColumn,
        TableReading,
        UnusableRecord,
    )
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.people_import_entries import Decision, Standing
    from app.spreadsheets.reading import Book, Sheet

NO_DECISIONS: Final[Mapping[int, Decision]] = MappingProxyType({})
Listed = TypeVar("Listed")
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class RecordMatch:
    """A record that may be the one that a row is about, with what speaks for and against it.

    `entry` is the number of the entry where it stands in the same list, None for one that is kept.
    `on` is the first day of an event.
    """

    id: bytes
    name: str
    reasons: tuple[str, ...] = ()
    on: date | None = None
    entry: int | None = None


@dataclass(frozen=True, slots=True)
class RecordEntry(Generic[Listed]):
    """One record of one row and how it stands to those that are kept.

    `fields` are what the row adds to the best match, `differs` where it says something else than
    what is kept, which then stays. `number` is the key of decisions.
    """

    number: int
    row: int
    name: str
    listed: Listed
    standing: Standing
    matches: tuple[RecordMatch, ...] = ()
    fields: tuple[str, ...] = ()
    differs: tuple[str, ...] = ()

    @property
    def other(self) -> str:
        """Return the name of the best match, "" where there is none."""
        return self.matches[0].name if self.matches else ""


@dataclass(frozen=True, slots=True)
class FileRead:
    """How a file was read; `encoding` and `separator` are "" for workbooks."""

    file: Path
    reading: TableReading
    encoding: str
    separator: str
    sheet: str
    sheets: tuple[str, ...]
    encodings: tuple[EncodingSample, ...] = ()
    is_remembered: bool = False
    signature: bytes | None = None
    """What the headings are recognised by the next time."""
    further: tuple[str, ...] = ()
    """Other sheets with such a list: each is looked at and taken in by itself."""


class TablePreview(InGroups[Entered]):
    """What every preview of records tells of its file and its table."""

    __slots__ = ()
    source: FileRead
    table: FoundTable

    @property
    def file(self) -> Path:
        return self.source.file

    @property
    def reading(self) -> TableReading:
        return self.source.reading

    @property
    def encoding(self) -> str:
        return self.source.encoding

    @property
    def separator(self) -> str:
        return self.source.separator

    @property
    def encodings(self) -> tuple[EncodingSample, ...]:
        return self.source.encodings

    @property
    def sheet(self) -> str:
        return self.source.sheet

    @property
    def sheets(self) -> tuple[str, ...]:
        return self.source.sheets

    @property
    def further_sheets(self) -> tuple[str, ...]:
        return self.source.further

    @property
    def is_remembered(self) -> bool:
        return self.source.is_remembered

    @property
    def header_row(self) -> int | None:
        return self.table.header_row

    @property
    def columns(self) -> tuple[TableColumn, ...]:
        return self.table.columns

    @property
    def rows(self) -> int:
        return self.table.rows

    @property
    def hints(self) -> tuple[HintedRecord, ...]:
        return self.table.hints

    @property
    def first_rows(self) -> tuple[tuple[str, ...], ...]:
        return self.table.first_rows

    @property
    def year(self) -> int | None:
        """Return the year of days that state none, None where all state theirs."""
        return self.table.year

    @property
    def year_asked(self) -> bool:
        """Tell whether a person has to say the year before anything is taken in."""
        return self.table.year_asked


@dataclass(frozen=True, slots=True)
class RecordPreview(TablePreview[RecordEntry[Listed]], Generic[Listed, Found]):
    """What a file would do: how it was read, and its rows in groups. `found` is the whole list."""

    kind: ListKind
    source: FileRead
    table: FoundTable
    found: Found = field(repr=False)
    entries: tuple[RecordEntry[Listed], ...]

    @property
    def headcount(self) -> int:
        """Return how many people are counted without names; only attendance asks for it."""
        return 0

    @property
    def unusable(self) -> tuple[UnusableRecord, ...]:
        return self.table.unusable


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What taking a list in has done.

    `people` and `organisations` are those that were added because the list names them;
    `undecided` are close matches that were added as records of their own.
    """

    changes: Changes
    kind: ListKind
    file: str
    added: int
    enriched: int = 0
    known: int = 0
    left_out: int = 0
    undecided: int = 0
    people: int = 0
    organisations: int = 0
    marks: int = 0


class FoundList(Protocol):
    """What is found on a sheet. `weight` is how much it says of such a list."""

    @property
    def table(self) -> FoundTable: ...
    @property
    def weight(self) -> int: ...


OnSheet = TypeVar("OnSheet", bound=FoundList)


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file that a person chose, what it is a list of, and how they want it read."""

    kind: ListKind
    file: Path
    reading: TableReading


@dataclass(frozen=True, slots=True)
class _SheetRead(Generic[OnSheet]):
    sheet: Sheet
    found: OnSheet
    is_remembered: bool


def read_list(
    store: Store,
    asked: ListFile,
    read: Callable[[Sheet, TableReading, Job], OnSheet],
    job: Job,
) -> tuple[FileRead, OnSheet]:
    """Read the sheet that a person chose, or the one with most of such a list.

    The first of several that weigh the same is taken: months follow each other. `read` is called
    for each sheet. Raises a SpreadsheetError for what is no list.
    """
    book = read_book(asked.file, asked.reading.encoding, asked.reading.separator, job)
    sheets = _sheets_to_try(book, asked.reading)
    tried = []
    for place, sheet in enumerate(sheets):
        wish, is_remembered = _as_last_time(store, asked.kind, sheet, asked.reading)
        share = (100 * place // len(sheets), 100 * (place + 1) // len(sheets))
        tried.append(_SheetRead(sheet, read(sheet, wish, part_of(job, share)), is_remembered))
    best = max(tried, key=_weight)
    further = tuple(one.sheet.name for one in tried if one is not best and one.found.weight)
    return _file_read(asked, book, best, further), best.found


def _sheets_to_try(book: Book, reading: TableReading) -> tuple[Sheet, ...]:
    """Return the sheet that a person chose, or all that hold anything; raises SheetUnknownError."""
    if reading.sheet is not None:
        return (book.named(reading.sheet),)
    return tuple(sheet for sheet in book.sheets if sheet.rows)


def _weight(read: _SheetRead[OnSheet]) -> int:
    return read.found.weight


def _file_read(
    asked: ListFile, book: Book, best: _SheetRead[OnSheet], further: tuple[str, ...]
) -> FileRead:
    return FileRead(
        file=asked.file,
        reading=asked.reading,
        encoding=book.encoding,
        separator=book.separator,
        sheet=best.sheet.name,
        sheets=tuple(one.name for one in book.sheets),
        encodings=book.encodings,
        is_remembered=best.is_remembered,
        signature=_signature(asked.kind, best.sheet, best.found.table),
        further=further,
    )


def check_year(table: FoundTable) -> None:
    """Refuse to take in days whose year nobody has told."""
    if table.year_asked:
        raise YearNotKnownError(table.year or 0)


def is_left_out(number: int, decisions: Mapping[int, Decision]) -> bool:
    """Tell whether somebody decided that nothing is taken from an entry."""
    made = decisions.get(number)
    return made is not None and made.choice is Choice.LEAVE_OUT


# Memory


def _as_last_time(
    store: Store, kind: ListKind, sheet: Sheet, reading: TableReading
) -> tuple[TableReading, bool]:
    """Return the reading with roles and headings as the last time; tell whether there was one.

    What a person says this time is stronger.
    """
    if not reading.from_memory or reading.header_row == 0:
        return reading, False
    with store.database.reading() as connection:
        found = recalled(connection, kind.value, sheet.rows)
    if found is None or reading.header_row not in {None, found.header_row}:
        return reading, False
    roles = {**_roles(found.mapping), **(reading.roles or {})}
    return replace(reading, header_row=found.header_row, roles=roles), True


def _roles(mapping: Mapping[str, object]) -> dict[int, str]:
    kept = mapping.get("roles")
    if not isinstance(kept, Mapping):
        return {}
    return {int(number): str(role) for number, role in kept.items()}


def _signature(kind: ListKind, sheet: Sheet, table: FoundTable) -> bytes | None:
    if table.header_row is None:
        return None
    return signature_of(kind.value, sheet.rows[table.header_row - 1])


def remember_columns(
    connection: Connection, store: Store, source: FileRead, table: FoundTable
) -> None:
    """Keep what the columns were taken for, to take them so the next time."""
    if source.signature is not None:
        roles = {str(one.number): one.role for one in table.columns}
        remember(connection, source.signature, {"roles": roles}, store.clock.now())


def told(changed: frozenset[str]) -> Changes:
    """Return what an act changed."""
    return Changes(changed) if changed else NOTHING

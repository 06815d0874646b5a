"""The diary of a laptop: what was typed on it, when, as rows and cells.

Stores are written by playing diaries, and the truth is told by reading the diaries of all laptops
together in the order of time: later stands, field by field.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import datetime

    from sqlalchemy import Table

Row = dict[str, Any]
Book = dict[str, dict[bytes, Row]]
"""What stands in the end: rows by table and id."""

STANDS, IS_GONE = 0, 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that was added, or cells that were changed."""

    at: datetime
    table: Table
    row_id: bytes
    cells: Mapping[str, Any]
    is_new: bool


@dataclass(slots=True)
class Diary:
    """Everything typed on one laptop."""

    entries: list[Entry] = field(default_factory=list)

    def add(self, at: datetime, table: Table, *rows: Mapping[str, Any]) -> None:
        """Note rows that were added."""
        self.entries.extend(Entry(at, table, row["id"], row, is_new=True) for row in rows)

    def change(self, at: datetime, table: Table, row_id: bytes, **cells: object) -> None:
        """Note cells of a row that were changed."""
        self.entries.append(Entry(at, table, row_id, cells, is_new=False))

    def remove(self, at: datetime, table: Table, row_id: bytes) -> None:
        """Note that a row was taken away."""
        self.change(at, table, row_id, deleted=IS_GONE)

    def forget(self, row_ids: Collection[bytes]) -> None:
        """Drop what was typed of some rows, as if it had never been."""
        self.entries = [entry for entry in self.entries if entry.row_id not in row_ids]

    def until(self, moment: datetime) -> Diary:
        """Return what was typed before the moment."""
        return Diary([entry for entry in self.entries if entry.at < moment])

    def since(self, moment: datetime) -> Diary:
        """Return what was typed from the moment on."""
        return Diary([entry for entry in self.entries if entry.at >= moment])

    def sittings(self) -> Iterator[tuple[datetime, list[Entry]]]:
        """Yield what was typed at one time, the earliest first."""
        ordered = sorted(self.entries, key=lambda entry: entry.at)
        for at, entries in groupby(ordered, key=lambda entry: entry.at):
            yield at, list(entries)


def read_together(diaries: Iterable[Diary]) -> Book:
    """Return what stands after everything in the diaries, whoever typed it where."""
    book: Book = {}
    everything = Diary([entry for diary in diaries for entry in diary.entries])
    for _, entries in everything.sittings():
        for entry in entries:
            rows = book.setdefault(entry.table.name, {})
            if entry.is_new:
                # The same derived id typed again is the same row typed again.
                rows[entry.row_id] = {"deleted": STANDS, **entry.cells}
            else:
                # The rows that every store begins with are in no diary.
                rows.setdefault(entry.row_id, {"deleted": STANDS}).update(entry.cells)
    return book

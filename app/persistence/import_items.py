"""What was noted of an import record by record, read back in the order of kinds and records."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from app.persistence.tables import SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_NOTED: Final = """
    SELECT t AS table_number, r, c, old, new, old_h, old_n, new_h, new_n FROM import_item i
     WHERE manifest_sha = ? AND kind = ?
       AND (kind <> 'changed' OR NOT EXISTS
            (SELECT 1 FROM import_item d WHERE d.manifest_sha = i.manifest_sha
                AND d.kind = 'deleted' AND d.t = i.t AND d.r = i.r))
     ORDER BY t, r
"""
"""A record that is taken off the lists is told by that alone, whatever else changed in it."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stamp with the number that its incarnation has here."""

    h: int
    n: int


@dataclass(frozen=True, slots=True)
class NotedCell:
    """One field: what gave way and what stands, with the stamps of both where they are known."""

    column: str
    old: Any
    new: Any
    old_stamp: Stamp | None = None
    new_stamp: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """What a file did to one record."""

    kind: str
    table: str
    record: bytes
    cells: tuple[NotedCell, ...] = ()


def noted(connection: Connection, identity: bytes, kind: str) -> Iterator[Noted]:
    """Yield what was noted of a kind, record by record."""
    rows = connection.exec_driver_sql(_NOTED, (identity, kind))
    for (t, record), of_record in groupby(rows, key=_record):
        synced = SYNCED_BY_NUMBER[t]
        names = {column.number: column.name for column in synced.columns}
        cells = tuple(
            NotedCell(
                names[row.c],
                row.old,
                row.new,
                _stamp(row.old_h, row.old_n),
                _stamp(row.new_h, row.new_n),
            )
            for row in of_record
            if row.c in names
        )
        yield Noted(kind, synced.name, bytes(record), cells)


def new_of(connection: Connection, identity: bytes, table: int) -> list[bytes]:
    """Return the ids of the records of a table that a file brought."""
    found = connection.exec_driver_sql(
        "SELECT r FROM import_item WHERE manifest_sha = ? AND kind = 'new' AND t = ?",
        (identity, table),
    )
    return [bytes(row) for row in found.scalars()]


def incarnations(connection: Connection) -> dict[int, bytes]:
    """Return the names of the incarnations by the numbers that they have here."""
    found = connection.exec_driver_sql("SELECT alias, id FROM sync_incarnation")
    return {alias: bytes(name) for alias, name in found}


def _record(row: Any) -> tuple[int, bytes]:
    return row.table_number, row.r


def _stamp(h: int | None, n: int | None) -> Stamp | None:
    return None if h is None or n is None else Stamp(h, n)


@dataclass(frozen=True, slots=True)
class KeptImport:
    """What is kept of a file that was taken in; `scopes` and `report` as they are kept."""

    identity: bytes
    laptop: bytes
    sender: str
    scopes: str
    made: str
    at: str
    report: str


_IMPORTS: Final = """
    SELECT i.manifest_sha AS identity, i.sender AS laptop, coalesce(f.sender_name, '') AS sender,
           i.scopes, coalesce(f.made, '') AS made, i.at, i.report
      FROM sync_import i LEFT JOIN sync_file f
        ON f.manifest_sha = i.manifest_sha AND f.direction = 'in'
"""


def imports(connection: Connection) -> list[KeptImport]:
    """Return what is kept of all files that were taken in, the newest first."""
    rows = connection.exec_driver_sql(f"{_IMPORTS} ORDER BY i.at DESC, i.rowid DESC")
    return [KeptImport(*row) for row in rows]


def import_of(connection: Connection, identity: bytes) -> KeptImport | None:
    """Return what is kept of one file that was taken in."""
    row = connection.exec_driver_sql(f"{_IMPORTS} WHERE i.manifest_sha = ?", (identity,)).first()
    return None if row is None else KeptImport(*row)

"""What an exchange file holds, as plain values that the store and the file format share.

Knows tables only by name and shape and incarnations only by number; knows neither how rows are
stored nor how they are written into a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

Value: TypeAlias = str | int | bytes | None

CellStamp: TypeAlias = tuple[int, int, int]
"""The place of an edited cell in its row, and the stamp and incarnation number of the edit."""

BundleRow: TypeAlias = tuple[tuple[Value, ...], int, int, tuple[CellStamp, ...]]
"""The values of a row, the stamp and incarnation number of its creation, and its edited cells.

A plain tuple: a file may hold a million of them.
"""


class ColumnKind(StrEnum):
    """What a column can hold."""

    TEXT = "text"
    INTEGER = "integer"
    BLOB = "blob"
    ID = "id"


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """One column of the rows of a file."""

    name: str
    kind: ColumnKind
    is_optional: bool


@dataclass(frozen=True, slots=True)
class TableShape:
    """The rows of one table as a file holds them."""

    name: str
    columns: tuple[ColumnShape, ...]


@dataclass(frozen=True, slots=True)
class OutgoingSegment:
    """The rows of one table and scope that go into a file; the rows can be read once."""

    table: TableShape
    scope: bytes
    rows: Iterable[BundleRow]


@dataclass(frozen=True, slots=True)
class BundleHead:
    """What the sender says of a file before its rows are known.

    `seen` tells for each scope how far the sender has seen every incarnation; `stamp` is the
    sender's clock; `incarnations` resolves the numbers that its rows use.
    """

    app: str
    schema: int
    programme: bytes
    sender: bytes
    sender_name: str
    incarnation: bytes
    made: str
    scopes: tuple[bytes, ...]
    seen: Mapping[bytes, Mapping[bytes, int]]
    stamp: int
    incarnations: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class SegmentHead:
    """What the manifest says of one segment."""

    table: str
    scope: bytes
    rows: int
    raw_bytes: int
    packed_bytes: int
    sha256: bytes


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a verified file says of itself.

    `identity` is the SHA-256 of the manifest's bytes: two files with one identity say the same.
    """

    identity: bytes
    app: str
    schema: int
    programme: bytes
    sender: bytes
    sender_name: str
    incarnation: bytes
    made: str
    scopes: tuple[bytes, ...]
    seen: Mapping[bytes, Mapping[bytes, int]]
    stamp: int
    incarnations: tuple[bytes, ...]
    columns: Mapping[str, tuple[str, ...]]
    segments: tuple[SegmentHead, ...]

    def rows_by_table(self) -> dict[str, int]:
        """Return how many rows of each table the file holds."""
        counts: dict[str, int] = {}
        for segment in self.segments:
            counts[segment.table] = counts.get(segment.table, 0) + segment.rows
        return counts


class IncomingSegment(Protocol):
    """The rows of one table and scope in a verified file."""

    @property
    def head(self) -> SegmentHead:
        """What the manifest says of it."""
        ...

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of its rows, in order."""
        ...

    def batches(self) -> Iterator[list[BundleRow]]:
        """Yield checked rows, some at a time; incarnation numbers index the manifest's list."""
        ...


class IncomingBundle(Protocol):
    """A verified file whose rows can be gone through."""

    @property
    def manifest(self) -> Manifest:
        """What the file says of itself."""
        ...

    def segments(self) -> Iterator[IncomingSegment]:
        """Yield the segments in the order of the file: parents before children."""
        ...


@dataclass(frozen=True, slots=True)
class TableOutcome:
    """What taking in a file did, or would do, to one table; counted in rows.

    `conflicts` counts values. A row that arrives already deleted counts as `same`: nobody here
    ever saw it. `set_aside` are rows that contradict ones here in what never changes.
    """

    table: str
    new: int = 0
    changed: int = 0
    deleted: int = 0
    same: int = 0
    set_aside: int = 0
    conflicts: int = 0


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """What taking in a file did, or would do.

    `was_known`: the same file was taken in before, nothing was to be done. `has_double`: the file
    holds changes under this laptop's own name that were never made here, so this store or another
    is a copy, and it must go on under a new name (a new incarnation).
    """

    scopes: frozenset[bytes]
    tables: tuple[TableOutcome, ...]
    was_known: bool = False
    has_double: bool = False

    def brings_news(self) -> bool:
        """Tell whether a record became different, or a value lost against one of here.

        What lost is listed too: people may want it back, and marks are asked about.
        """
        return any(one.new or one.changed or one.deleted or one.conflicts for one in self.tables)

"""What an exchange file holds, as plain values that the store and the file format share.

Knows tables only by name and shape and incarnations only by number; knows neither how rows are
stored nor how they are written into a file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

if TYPE_CHECKING:
    from datetime import date

    from app.domain.erasure import Erased, Mention
    from app.domain.imports import Loss
    from app.domain.trust import Member

FILE_ENDING: Final = ".kopa"
WISH_ENDING: Final = ".kopa-join"
"""How the names of exchange files end, and of the wishes of laptops that want to join."""

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
    """One column of the rows of a file; `number` is permanent in its table."""

    name: str
    kind: ColumnKind
    is_optional: bool
    number: int


@dataclass(frozen=True, slots=True)
class TableShape:
    """The rows of one table as a file holds them; `number` is permanent."""

    name: str
    columns: tuple[ColumnShape, ...]
    number: int


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
    sender's clock; `incarnations` resolves the numbers that its rows use. `digests` tell for scopes
    and tables what their rows come to, so that laptops can notice that they differ. `day` is the
    latest that has surely come, as the sender believes: not always what its clock shows.
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
    digests: Mapping[bytes, Mapping[str, bytes]] = field(default_factory=dict)
    day: date | None = None


@dataclass(frozen=True, slots=True)
class SegmentHead:
    """What the manifest says of one segment; those of erasures have no table and no scope."""

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
    `tables` are the rows as the file describes them, also those that this program does not know.
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
    tables: Mapping[str, TableShape]
    segments: tuple[SegmentHead, ...]
    erased: tuple[SegmentHead, ...] = ()
    recipients: tuple[str, ...] = ()
    digests: Mapping[bytes, Mapping[str, bytes]] = field(default_factory=dict)
    day: date | None = None

    def rows_by_table(self) -> dict[str, int]:
        """Return how many rows of each table the file holds."""
        return rows_by_table(self.segments)


def rows_by_table(segments: Iterable[SegmentHead]) -> dict[str, int]:
    """Return how many rows of each table some segments hold."""
    counts: dict[str, int] = {}
    for segment in segments:
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

    @property
    def shape(self) -> TableShape:
        """The table as this file has it, its columns in order."""
        ...

    @property
    def is_known(self) -> bool:
        """Whether this program has the table; if so it may still not know every column."""
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

    @property
    def sender(self) -> Member:
        """The laptop whose signature the file bears."""
        ...

    @property
    def erased(self) -> Iterable[Erased]:
        """What was erased for ever, in the file's scopes."""
        ...

    def segments(self) -> Iterator[IncomingSegment]:
        """Yield the segments in the order of the file: parents before children."""
        ...


@dataclass(frozen=True, slots=True)
class TableOutcome:
    """What taking in a file did, or would do, to one table; counted in rows.

    `conflicts` counts values. A row that arrives already deleted counts as `same`: nobody here
    ever saw it. `set_aside` are rows that contradict ones here in what never changes, `awaiting`
    those that changed elsewhere, by word of a laptop that may not say so: a coordinator's file may.
    """

    table: str
    new: int = 0
    changed: int = 0
    deleted: int = 0
    same: int = 0
    set_aside: int = 0
    conflicts: int = 0
    awaiting: int = 0


@dataclass(frozen=True, slots=True)
class MassDeletion:
    """Taking in a file takes away so many of the records `of` a table that somebody must agree.

    Deleted are those that go off the lists, are erased, or lose their names; `earlier` of them went
    with other files of the same act, or with files of the same laptop of late.
    """

    table: str
    deleted: int
    of: int
    earlier: int = 0


@dataclass(frozen=True, slots=True)
class MergeOutcome:
    """What taking in a file did, or would do.

    `was_known`: the same file was taken in before, nothing was to be done. `has_double`: the file
    holds changes under this laptop's own name that were never made here, so this store or another
    is a copy, and it must go on under a new name (a new incarnation). `erased` counts records
    that were erased elsewhere and now here, `people_erased` the people among them who were on the
    lists here, `foreign` records of which something came that only newer programs know.
    `disagreeing` are tables that differ although the sender had seen all that is here: something is
    wrong on one of the two. `mentions` are texts to be written without people who were erased,
    `wiped` counts what this laptop had kept of them by itself.
    `believable` are shared records that coordinators changed, as a file of somebody else tells.
    `losses` is what goes off the lists, for ever, or loses its name; `erased_without_right` counts
    records that are erased only because somebody says so whose laptop may not erase them.
    """

    scopes: frozenset[bytes]
    tables: tuple[TableOutcome, ...]
    was_known: bool = False
    has_double: bool = False
    erased: int = 0
    people_erased: int = 0
    foreign: int = 0
    mass_deletions: tuple[MassDeletion, ...] = ()
    disagreeing: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    wiped: int = 0
    believable: int = 0
    losses: tuple[Loss, ...] = ()
    erased_without_right: int = 0

    def brings_news(self) -> bool:
        """Tell whether a record became different, or a value lost against one of here.

        What lost is listed too: people may want it back, and marks are asked about.
        """
        return bool(self.erased) or any(
            one.new or one.changed or one.deleted or one.conflicts for one in self.tables
        )

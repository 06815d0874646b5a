"""Rows as lines of JSON, packed with zstd: how a segment is written and how it is read.

One line is one row: its values in the order of the manifest's columns, the stamp and incarnation
number of its creation, and the list of its cells that were edited since. Reading believes nothing:
types, lengths, counts and stamps are checked, and no more is unpacked than was announced.
"""

from __future__ import annotations

import hashlib
import io
from types import GenericAlias
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec
import zstandard
from msgspec import Meta

from app.domain.bundles import BundleRow, ColumnKind, ColumnShape, SegmentHead, TableShape
from app.domain.clock import STAMP_LIMIT
from app.domain.erasure import Erased
from app.domain.errors_exchange import DamagedBundleError, TooLargeError
from app.domain.ids import ID_BYTES, CentreId, LaptopId
from app.sync import limits
from app.sync.manifest import is_moment, stamp_text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

_LEVEL: Final = 9
_BLOCK_BYTES: Final = 2**18
_READ_BYTES: Final = 2**20

_HexStamp = Annotated[str, Meta(min_length=16, max_length=16)]
_Number = Annotated[int, Meta(ge=0, lt=limits.INCARNATIONS)]
_Place = Annotated[int, Meta(ge=0, lt=limits.COLUMNS)]
_KINDS: Final[Mapping[ColumnKind, Any]] = {
    ColumnKind.TEXT: Annotated[str, Meta(max_length=limits.TEXT_CHARACTERS)],
    ColumnKind.INTEGER: Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)],
    ColumnKind.BLOB: Annotated[bytes, Meta(max_length=limits.BLOB_BYTES)],
    ColumnKind.ID: Annotated[bytes, Meta(min_length=ID_BYTES, max_length=ID_BYTES)],
}


# Writing


def _nobody_is_told(_rows: int) -> None:
    """Take no notice."""


def erased_packed(erased: Iterable[Erased]) -> Iterator[tuple[SegmentHead, bytes]]:
    """Yield segments of what was erased; none for nothing."""
    yield from _segments("", b"", _blocks(_erased_lines(erased)))


def _erased_lines(erased: Iterable[Erased]) -> Iterator[bytes]:
    encode = msgspec.json.Encoder().encode
    for number, one in enumerate(erased, start=1):
        if number > limits.ERASURES:
            raise TooLargeError("erased", number, limits.ERASURES)
        yield encode((one.table, one.record, one.scope, one.by, one.at, one.reason))


class SegmentPacker:
    """Packs rows of one table and scope into segments, a new one whenever one is full."""

    def __init__(self, table: TableShape, scope: bytes, numbers: Mapping[int, int]) -> None:
        """`numbers` turns the sender's incarnation numbers into those of the manifest."""
        self._table = table
        self._scope = scope
        self._numbers = numbers

    def packed(
        self, rows: Iterable[BundleRow], tell: Callable[[int], None] = _nobody_is_told
    ) -> Iterator[tuple[SegmentHead, bytes]]:
        """Yield the finished segments; none for no rows.

        Tells often how many rows more were packed; whoever is told may raise to stop.
        """
        blocks = _told(_blocks(self._lines(rows)), tell)
        yield from _segments(self._table.name, self._scope, blocks)

    def _lines(self, rows: Iterable[BundleRow]) -> Iterator[bytes]:
        encode, numbers = msgspec.json.Encoder().encode, self._numbers
        for values, h, n, cells in rows:
            edited = [(place, stamp_text(at), numbers[by]) for place, at, by in cells]
            line = encode((*values, stamp_text(h), numbers[n], edited))
            if len(line) > limits.BLOB_BYTES:
                self._refuse_large_values(values)
            yield line

    def _refuse_large_values(self, values: Sequence[object]) -> None:
        for column, value in zip(self._table.columns, values, strict=True):
            limit = limits.TEXT_CHARACTERS if isinstance(value, str) else limits.BLOB_BYTES
            if isinstance(value, str | bytes) and len(value) > limit:
                raise TooLargeError("value", len(value), limit, self._table.name, column.name)


def _segments(
    table: str, scope: bytes, blocks: Iterable[tuple[bytes, int]]
) -> Iterator[tuple[SegmentHead, bytes]]:
    segment = _Packing()
    for block, count in blocks:
        if segment.rows and not segment.has_room_for(block, count):
            yield segment.finished(table, scope)
            segment = _Packing()
        segment.add(block, count)
    if segment.rows:
        yield segment.finished(table, scope)


def _blocks(lines: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    """Yield lines, some at a time, and how many they are."""
    block: list[bytes] = []
    size = 0
    for line in lines:
        block.append(line)
        size += len(line)
        if size > _BLOCK_BYTES:
            yield b"\n".join(block) + b"\n", len(block)
            block, size = [], 0
    if block:
        yield b"\n".join(block) + b"\n", len(block)


def _told(
    blocks: Iterable[tuple[bytes, int]], tell: Callable[[int], None]
) -> Iterator[tuple[bytes, int]]:
    for block, count in blocks:
        tell(count)
        yield block, count


class _Packing:
    """One segment while it grows."""

    def __init__(self) -> None:
        self.rows = 0
        self._raw = 0
        self._packer = zstandard.ZstdCompressor(level=_LEVEL).compressobj()
        self._packed: list[bytes] = []

    def has_room_for(self, block: bytes, count: int) -> bool:
        return (
            self._raw + len(block) <= limits.WRITTEN_RAW_BYTES
            and self.rows + count <= limits.WRITTEN_ROWS
        )

    def add(self, block: bytes, count: int) -> None:
        self.rows += count
        self._raw += len(block)
        self._packed.append(self._packer.compress(block))

    def finished(self, table: str, scope: bytes) -> tuple[SegmentHead, bytes]:
        packed = b"".join([*self._packed, self._packer.flush()])
        digest = hashlib.sha256(packed).digest()
        return SegmentHead(table, scope, self.rows, self._raw, len(packed), digest), packed


# Reading


def erased_in(head: SegmentHead, packed: bytes, scopes: Collection[bytes]) -> Iterator[Erased]:
    """Yield what a segment says was erased; raises when it cannot be. All is in `scopes`."""
    rows = 0
    try:
        for block in _unpacked_lines(head, packed):
            for t, r, scope, by, at, reason in _ERASED.decode_lines(block):
                if scope not in scopes or not is_moment(at):
                    raise DamagedBundleError("erased")
                rows += 1
                yield Erased(t, r, CentreId(scope), LaptopId(by), at, reason)
    except (zstandard.ZstdError, msgspec.DecodeError, ValueError) as error:
        raise DamagedBundleError("erased") from error
    if rows != head.rows:
        raise DamagedBundleError("erased")


class RowReader:
    """Turns the lines of one table's segments into checked rows."""

    def __init__(self, columns: Sequence[ColumnShape], incarnations: int, newest: int) -> None:
        """`incarnations` is how many the manifest lists, `newest` the sender's clock."""
        cells = [_type_of(column) for column in columns]
        row = GenericAlias(tuple, (*cells, _HexStamp, _Number, list[_Edited]))
        self._decoder = msgspec.json.Decoder(row)
        self._width = len(columns)
        self._incarnations = incarnations
        self._newest = min(newest, STAMP_LIMIT)

    def batches(self, head: SegmentHead, packed: bytes) -> Iterator[list[BundleRow]]:
        """Yield the rows of a segment; raises when they are not what was announced."""
        rows = 0
        try:
            for block in _unpacked_lines(head, packed):
                batch = [self._checked(row) for row in self._decoded(block)]
                if len(batch) != block.count(b"\n"):
                    raise DamagedBundleError("rows")
                rows += len(batch)
                yield batch
        except zstandard.ZstdError as error:
            raise DamagedBundleError("segment") from error
        except (msgspec.DecodeError, ValueError) as error:
            raise DamagedBundleError("rows") from error
        if rows != head.rows:
            raise DamagedBundleError("rows")

    def _decoded(self, block: bytes) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = self._decoder.decode_lines(block)
        # The one character that text in a database can be cut off at.
        if rb"\u0000" in block and any(
            "\0" in v for row in rows for v in row if isinstance(v, str)
        ):
            raise DamagedBundleError("rows")
        return rows

    def _checked(self, row: tuple[Any, ...]) -> BundleRow:
        width = self._width
        stamp, number, edited = row[width:]
        self._check_number(number)
        if not edited:
            return row[:width], self._stamp(stamp), number, ()
        places = {place for place, _, _ in edited}
        if len(places) != len(edited) or max(places) >= width:
            raise DamagedBundleError("rows")
        cells = tuple((place, self._stamp(at), self._check_number(by)) for place, at, by in edited)
        return row[:width], self._stamp(stamp), number, cells

    def _stamp(self, text: str) -> int:
        digits = bytes.fromhex(text)
        stamp = int.from_bytes(digits)
        if len(digits) != 8 or not 0 < stamp <= self._newest:
            raise DamagedBundleError("rows")
        return stamp

    def _check_number(self, number: int) -> int:
        if number >= self._incarnations:
            raise DamagedBundleError("rows")
        return number


_Edited = tuple[_Place, _HexStamp, _Number]
_Bytes16 = Annotated[bytes, Meta(min_length=ID_BYTES, max_length=ID_BYTES)]
_ERASED: Final = msgspec.json.Decoder(
    tuple[
        Annotated[int, Meta(ge=1, le=limits.NUMBER)],
        _Bytes16,
        _Bytes16,
        _Bytes16,
        Annotated[str, Meta(max_length=limits.MOMENT_CHARACTERS)],
        Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,63}\Z")],
    ]
)


def _type_of(column: ColumnShape) -> Any:
    kind = _KINDS[column.kind]
    return kind | None if column.is_optional else kind


def _unpacked_lines(head: SegmentHead, packed: bytes) -> Iterator[bytes]:
    """Yield whole lines, some at a time, never more than was announced."""
    unpacker = zstandard.ZstdDecompressor(max_window_size=limits.WINDOW_BYTES)
    # What a frame says about its own size is not believed: the count runs with the stream.
    stream = unpacker.stream_reader(io.BytesIO(packed), read_across_frames=True)
    total, rest = 0, b""
    while piece := stream.read(_READ_BYTES):
        total += len(piece)
        if total > head.raw_bytes:
            raise DamagedBundleError("segment")
        lines, newline, rest = (rest + piece).rpartition(b"\n")
        if len(rest) > limits.LINE_BYTES:
            raise DamagedBundleError("rows")
        if newline:
            yield lines + newline
    if total != head.raw_bytes or rest:
        raise DamagedBundleError("segment")

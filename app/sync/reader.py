"""Reading an exchange file: verified from end to end before anything in it is believed.

The order of checks is cheap and safe first (docs/bundle-format.md). The whole file is decrypted
and compared with its manifest once; only then are rows unpacked, segment by segment. Memory holds
a window of the packed content, never all of a large file, and nothing unsealed touches a disk.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from typing import TYPE_CHECKING, BinaryIO, Final

from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import (
    AnotherProgrammeError,
    DamagedBundleError,
    FromNewerProgramError,
    NotABundleError,
    TooLargeError,
)
from app.jobs import NO_JOB, Job, stop_if_cancelled
from app.sync import limits, manifest
from app.sync.rows import RowReader
from app.sync.sealing import open_sealed

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
    from pathlib import Path

    from app.domain.bundles import BundleRow, ColumnShape, Manifest, SegmentHead, TableShape
    from app.sync.keys import ExchangeKey

MAGIC: Final = b"KOPA1\n"
_ANY_MAGIC: Final = re.compile(rb"KOPA[0-9]\n")
_LENGTH_BYTES: Final = 4

KEPT_BYTES: Final = limits.SEGMENT_PACKED_BYTES
"""How much packed content is held at a time; files up to this size are decrypted only once."""


@contextlib.contextmanager
def read_bundle(
    path: Path,
    keys: Sequence[ExchangeKey],
    tables: Mapping[str, TableShape],
    job: Job = NO_JOB,
    *,
    kept_bytes: int = KEPT_BYTES,
) -> Iterator[OpenBundle]:
    """Open an exchange file and give it once all of it has been verified.

    `tables` are the rows that this program knows. Raises a BundleError for a file that cannot be
    used, FolderUnusableError for one that cannot be read.
    """
    with contextlib.ExitStack() as closing:
        with _unreadable_named(path):
            sealed = _Sealed(closing.enter_context(path.open("rb")), keys, job)
            contents = sealed.verified(kept_bytes)
        yield OpenBundle(path, sealed, contents, tables)


@contextlib.contextmanager
def _unreadable_named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise FolderUnusableError(str(path)) from error


class OpenBundle:
    """A verified file; its rows can be gone through while it is open."""

    def __init__(
        self,
        path: Path,
        sealed: _Sealed,
        contents: _Contents,
        tables: Mapping[str, TableShape],
    ) -> None:
        self.manifest = contents.manifest
        self._path = path
        self._sealed = sealed
        self._contents = contents
        self._columns = _known_columns(self.manifest, tables)

    def segments(self) -> Iterator[OpenSegment]:
        """Yield the segments in the order of the file: parents before children."""
        for index, head in enumerate(self.manifest.segments):
            yield OpenSegment(self, index, head)

    def packed(self, index: int) -> bytes:
        """Return one segment as it is in the file, decrypting the file again where it must."""
        if index not in self._contents.kept:
            with _unreadable_named(self._path):
                self._contents = self._sealed.from_segment(index, self._contents)
        return self._contents.kept.pop(index)

    def columns_of(self, table: str) -> tuple[ColumnShape, ...]:
        """Return the columns that the rows of a table have in this file."""
        return self._columns[table]


class OpenSegment:
    """The rows of one table and scope in an open file."""

    def __init__(self, bundle: OpenBundle, index: int, head: SegmentHead) -> None:
        self._bundle = bundle
        self._index = index
        self.head = head

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of its rows, in order."""
        return self._bundle.manifest.columns[self.head.table]

    def batches(self) -> Iterator[list[BundleRow]]:
        """Yield checked rows, some at a time."""
        said = self._bundle.manifest
        reader = RowReader(
            self._bundle.columns_of(self.head.table), len(said.incarnations), said.stamp
        )
        yield from reader.batches(self.head, self._bundle.packed(self._index))


class _Sealed:
    """A sealed file that can be opened from the start as often as needed."""

    def __init__(self, source: BinaryIO, keys: Sequence[ExchangeKey], job: Job) -> None:
        size = os.fstat(source.fileno()).st_size
        if size > limits.FILE_BYTES:
            raise TooLargeError("file", size, limits.FILE_BYTES)
        self._source = source
        self._identities = [key.identity for key in keys]
        self._programmes = {key.programme for key in keys}
        self._job = job

    def verified(self, kept_bytes: int) -> _Contents:
        """Go through the whole file; return its manifest and as much content as may be kept."""
        contents = _Contents(self._programmes, self._job, kept_bytes)
        open_sealed(self._source, contents, self._identities)
        contents.finish()
        return contents

    def from_segment(self, first: int, before: _Contents) -> _Contents:
        """Return the contents from a segment on, as much as may be kept."""
        contents = _Contents(self._programmes, self._job, before.kept_bytes, first)
        with contextlib.suppress(_EnoughError):
            open_sealed(self._source, contents, self._identities)
        if contents.manifest.identity != before.manifest.identity or first not in contents.kept:
            # Somebody changed the file between two readings.
            raise DamagedBundleError("segment")
        return contents


class _EnoughError(Exception):
    """What was looked for has been collected; the rest of the file need not be decrypted."""


class _Contents:
    """Takes decrypted content piece by piece and checks every part as soon as it is complete.

    The content of the segments from `first` on is kept, as long as it fits. Without `first`
    everything is gone through to the end; with it, only until no more fits.
    """

    manifest: Manifest

    def __init__(
        self, programmes: Collection[bytes], job: Job, kept_bytes: int, first: int | None = None
    ) -> None:
        self.kept: dict[int, bytes] = {}
        self.kept_bytes = kept_bytes
        self._programmes = programmes
        self._job = job
        self._first = first
        self._waiting = bytearray()
        self._parts = self._in_order()
        self._wanted = next(self._parts)
        self._is_complete = False

    def write(self, data: bytes, /) -> int:
        """Take the next piece; raises as soon as it cannot be right."""
        stop_if_cancelled(self._job)
        self._waiting += data
        while len(self._waiting) >= self._wanted:
            if self._is_complete:
                raise DamagedBundleError("end")
            part = bytes(self._waiting[: self._wanted])
            del self._waiting[: self._wanted]
            self._take(part)
        return len(data)

    def finish(self) -> None:
        """Refuse content that ended too early."""
        if not self._is_complete:
            raise DamagedBundleError("end")

    def _take(self, part: bytes) -> None:
        try:
            self._wanted = self._parts.send(part)
        except StopIteration:
            # From here on a single byte is one too many.
            self._is_complete, self._wanted = True, 1

    def _in_order(self) -> Generator[int, bytes, None]:
        """Ask for one part after the other by its length, and judge it."""
        _judge_magic((yield len(MAGIC)))
        length = int.from_bytes((yield _LENGTH_BYTES))
        if length > limits.MANIFEST_BYTES:
            raise TooLargeError("manifest", length, limits.MANIFEST_BYTES)
        self.manifest = manifest.decoded((yield length))
        if self.manifest.programme not in self._programmes:
            raise AnotherProgrammeError(self.manifest.programme)
        room = self.kept_bytes
        for index, head in enumerate(self.manifest.segments):
            packed = yield head.packed_bytes
            if self._first is not None and index < self._first:
                continue
            if hashlib.sha256(packed).digest() != head.sha256:
                raise DamagedBundleError("segment")
            room -= len(packed)
            if room >= 0 or index == self._first:
                self.kept[index] = packed
            elif self._first is not None:
                raise _EnoughError


def _judge_magic(magic: bytes) -> None:
    if magic == MAGIC:
        return
    if _ANY_MAGIC.fullmatch(magic):
        # A later kind of container, such as one with signatures.
        raise FromNewerProgramError("")
    raise NotABundleError


def _known_columns(
    said: Manifest, tables: Mapping[str, TableShape]
) -> dict[str, tuple[ColumnShape, ...]]:
    """Return the shape of every table in the file; refuse what this program does not know."""
    columns = {}
    for table, names in said.columns.items():
        shapes = tables[table].columns if table in tables else ()
        known = {column.name: column for column in shapes}
        if not known.keys() >= set(names):
            raise FromNewerProgramError(said.app)
        if any(not column.is_optional and name not in names for name, column in known.items()):
            raise DamagedBundleError("manifest")
        columns[table] = tuple(known[name] for name in names)
    return columns

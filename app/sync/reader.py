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

from app.domain.bundles import ColumnKind
from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import (
    DamagedBundleError,
    FromNewerProgramError,
    FromTrialVersionError,
    NotABundleError,
    TooLargeError,
)
from app.jobs import NO_JOB, Job, Progress, stop_if_cancelled
from app.sync import limits
from app.sync.rows import RowReader, erased_in
from app.sync.sealing import open_sealed
from app.sync.senders import Believed, Opening, believed, signed_manifest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping
    from pathlib import Path

    from app.domain.bundles import BundleRow, ColumnShape, Manifest, SegmentHead, TableShape
    from app.domain.erasure import Erased
    from app.domain.trust import Founding, Member

MAGIC: Final = b"KOPA2\n"
_TRIAL_MAGIC: Final = b"KOPA1\n"
_ANY_MAGIC: Final = re.compile(rb"KOPA[0-9]\n")
_LENGTH_BYTES: Final = 4

KEPT_BYTES: Final = 2 * limits.SEGMENT_PACKED_BYTES
"""How much packed content is held at a time; files up to this size are decrypted only once."""


@contextlib.contextmanager
def read_bundle(
    path: Path,
    opening: Opening,
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
            sealed = _Sealed(closing.enter_context(path.open("rb")), opening, job)
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
        self.sender: Member = contents.sender
        self._path = path
        self._sealed = sealed
        self._contents = contents
        self._known = tables
        self._columns = _columns_to_read(self.manifest, tables)

    @property
    def founding(self) -> Founding:
        """The programme that the file belongs to."""
        return self._contents.believed.roster.founding

    @property
    def statements(self) -> tuple[bytes, ...]:
        """Every envelope of the file; what nobody signed who may is among them."""
        return self._contents.believed.statements

    @property
    def erased(self) -> ErasedInFile:
        """What the file says was erased for ever."""
        return ErasedInFile(self)

    def segments(self) -> Iterator[OpenSegment]:
        """Yield the segments in the order of the file: parents before children."""
        first = len(self.manifest.erased)
        for index, head in enumerate(self.manifest.segments, first):
            yield OpenSegment(self, index, head)

    def packed(self, index: int) -> bytes:
        """Return one segment as it is in the file, decrypting the file again where it must.

        Those of erasures come first.
        """
        if index not in self._contents.kept:
            with _unreadable_named(self._path):
                self._contents = self._sealed.from_segment(index, self._contents)
        return self._contents.kept.pop(index)

    def columns_of(self, table: str) -> tuple[ColumnShape, ...]:
        """Return how the columns of a table are read, in the order of this file."""
        return self._columns[table]

    def is_known(self, table: str) -> bool:
        """Say whether this program has a table."""
        return table in self._known


class ErasedInFile:
    """What an open file says was erased; it can be gone through more than once."""

    def __init__(self, bundle: OpenBundle) -> None:
        self._bundle = bundle

    def __len__(self) -> int:
        """Return how many records."""
        return sum(head.rows for head in self._bundle.manifest.erased)

    def __iter__(self) -> Iterator[Erased]:
        """Yield each of them, checked."""
        said = self._bundle.manifest
        scopes = frozenset(said.scopes)
        for index, head in enumerate(said.erased):
            yield from erased_in(head, self._bundle.packed(index), scopes)


class OpenSegment:
    """The rows of one table and scope in an open file."""

    def __init__(self, bundle: OpenBundle, index: int, head: SegmentHead) -> None:
        self._bundle = bundle
        self._index = index
        self.head = head

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of its rows, in order."""
        return tuple(column.name for column in self.shape.columns)

    @property
    def shape(self) -> TableShape:
        """The table as this file has it, its columns in order."""
        return self._bundle.manifest.tables[self.head.table]

    @property
    def is_known(self) -> bool:
        """Whether this program has the table; if so it may still not know every column."""
        return self._bundle.is_known(self.head.table)

    def batches(self) -> Iterator[list[BundleRow]]:
        """Yield checked rows, some at a time."""
        said = self._bundle.manifest
        reader = RowReader(
            self._bundle.columns_of(self.head.table), len(said.incarnations), said.stamp
        )
        yield from reader.batches(self.head, self._bundle.packed(self._index))


class _Sealed:
    """A sealed file that can be opened from the start as often as needed."""

    def __init__(self, source: BinaryIO, opening: Opening, job: Job) -> None:
        size = os.fstat(source.fileno()).st_size
        if size > limits.FILE_BYTES:
            raise TooLargeError("file", size, limits.FILE_BYTES)
        self._size = size
        self._source = source
        self._opening = opening
        self._job = job

    def verified(self, kept_bytes: int) -> _Contents:
        """Go through the whole file; return its manifest and as much content as may be kept."""
        contents = _Contents(self._opening, self._job, kept_bytes)
        contents.expected = self._size
        open_sealed(self._source, contents, [self._opening.identity])
        contents.finish()
        return contents

    def from_segment(self, first: int, before: _Contents) -> _Contents:
        """Return the contents from a segment on, as much as may be kept."""
        contents = _Contents(self._opening, self._job, before.kept_bytes, first)
        with contextlib.suppress(_EnoughError):
            open_sealed(self._source, contents, [self._opening.identity])
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

    believed: Believed
    manifest: Manifest
    sender: Member

    def __init__(
        self, opening: Opening, job: Job, kept_bytes: int, first: int | None = None
    ) -> None:
        self.kept: dict[int, bytes] = {}
        self.kept_bytes = kept_bytes
        self.expected: int | None = None
        """About how many bytes there are, to tell how far the reading is; None tells nothing."""
        self._done = 0
        self._opening = opening
        self._job = job
        self._first = first
        self._waiting = bytearray()
        self._parts = self._in_order()
        self._wanted = next(self._parts)
        self._is_complete = False

    def write(self, data: bytes, /) -> int:
        """Take the next piece; raises as soon as it cannot be right."""
        stop_if_cancelled(self._job)
        self._tell(len(data))
        self._waiting += data
        while len(self._waiting) >= self._wanted:
            if self._is_complete:
                raise DamagedBundleError("end")
            with memoryview(self._waiting) as waiting:
                part = bytes(waiting[: self._wanted])
            del self._waiting[: self._wanted]
            self._take(part)
        return len(data)

    def _tell(self, taken: int) -> None:
        if self.expected is not None:
            self._done += taken
            self._job.report(Progress(self._done, self.expected))

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
        length = _length("statements", (yield _LENGTH_BYTES), limits.STATEMENTS_BYTES)
        self.believed = believed((yield length) if length else b"", self._opening)
        length = _length("manifest", (yield _LENGTH_BYTES), limits.ENVELOPE_BYTES)
        self.manifest, self.sender = signed_manifest(
            (yield length), self.believed, self._opening.recipient
        )
        _refuse_many_erasures(self.manifest)
        room = self.kept_bytes
        for index, head in enumerate((*self.manifest.erased, *self.manifest.segments)):
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


def judged(
    envelope: bytes, known: Believed, recipient: str, tables: Mapping[str, TableShape]
) -> Manifest:
    """Return the manifest in an envelope if a reader would believe it. Raises a BundleError."""
    said, _ = signed_manifest(envelope, known, recipient)
    _refuse_many_erasures(said)
    _columns_to_read(said, tables)
    return said


def _judge_magic(magic: bytes) -> None:
    if magic == MAGIC:
        return
    if magic == _TRIAL_MAGIC:
        raise FromTrialVersionError
    if _ANY_MAGIC.fullmatch(magic):
        raise FromNewerProgramError("")
    raise NotABundleError


def _refuse_many_erasures(said: Manifest) -> None:
    """Refuse what nobody can have meant: each is weighed for itself, and stays for ever."""
    if sum(head.rows for head in said.erased) > limits.ERASURES:
        raise DamagedBundleError("erased")


def _length(what: str, length: bytes, limit: int) -> int:
    found = int.from_bytes(length)
    if found > limit:
        raise TooLargeError(what, found, limit)
    return found


def _columns_to_read(
    said: Manifest, tables: Mapping[str, TableShape]
) -> dict[str, tuple[ColumnShape, ...]]:
    """Return how the columns of every table in the file are read.

    What this program knows is read as it knows it, the rest as the file describes it. Refuses a
    file that contradicts what is known here.
    """
    numbers = {shape.number: name for name, shape in tables.items()}
    for name, shape in said.tables.items():
        if numbers.get(shape.number, name) != name or not (name in tables or _has_id(shape)):
            raise DamagedBundleError("manifest")
    return {
        name: _as_known(shape, tables[name]) if name in tables else shape.columns
        for name, shape in said.tables.items()
    }


def _has_id(shape: TableShape) -> bool:
    """Say whether every row of a table bears its id: how to derive it is known of none later."""
    found = [one for one in shape.columns if one.name == "id"]
    return any(one.kind is ColumnKind.ID and not one.is_optional for one in found)


def _as_known(shape: TableShape, known: TableShape) -> tuple[ColumnShape, ...]:
    by_name = {column.name: column for column in known.columns}
    numbers = {column.number: column.name for column in known.columns}
    brought = {column.name for column in shape.columns}
    if (
        shape.number != known.number
        or any(_contradicts(one, by_name.get(one.name), numbers) for one in shape.columns)
        or any(not one.is_optional and one.name not in brought for one in known.columns)
    ):
        raise DamagedBundleError("manifest")
    return tuple(by_name.get(one.name, one) for one in shape.columns)


def _contradicts(said: ColumnShape, known: ColumnShape | None, numbers: Mapping[int, str]) -> bool:
    if known is None:
        return said.number in numbers
    return said.number != known.number or said.kind is not known.kind

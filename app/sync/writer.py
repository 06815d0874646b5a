"""Writing an exchange file: packed, sealed, read back from the stick, and only then in its place.

It holds the packed content in memory (some twenty bytes a row), because the manifest that stands
before it needs its lengths and digests.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors_exchange import (
    BundleError,
    NoRoomError,
    NotWrittenWholeError,
    TooLargeError,
)
from app.files import flush_to_disk, part_of, put_in_place
from app.jobs import NO_JOB, Job, track
from app.sync import limits
from app.sync.manifest import encoded
from app.sync.reader import MAGIC, read_bundle
from app.sync.rows import SegmentPacker
from app.sync.sealing import seal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from app.domain.bundles import BundleHead, Manifest, OutgoingSegment, SegmentHead, TableShape
    from app.sync.keys import ExchangeKey

# age: 16 bytes for every 64 KiB, and its header.
_SEAL_SHARE: Final = 4_000
_SEAL_BYTES: Final = 4_096


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written and read back whole."""

    path: Path
    size: int
    manifest: Manifest


def write_bundle(
    path: Path,
    head: BundleHead,
    segments: Iterable[OutgoingSegment],
    key: ExchangeKey,
    job: Job = NO_JOB,
) -> Written:
    """Write an exchange file to `path`; what stood there before stays unless all went well.

    The segments are read once, one after the other. Raises NoRoomError, DiskFullError,
    FolderUnusableError, TooLargeError or NotWrittenWholeError.
    """
    contents = _Packed(head)
    for segment in track(segments, job):
        contents.add(segment)
    pieces = contents.pieces()
    with part_of(path) as part:
        _refuse_without_room(part, sum(map(len, pieces)))
        with part.open("wb") as file:
            seal(pieces, file, [key.recipient])
            flush_to_disk(file)
        size = part.stat().st_size
        manifest = _read_back(part, key, contents.shapes, job)
        put_in_place(part, path)
    return Written(path, size, manifest)


class _Packed:
    """The packed content of a file while it is gathered."""

    def __init__(self, head: BundleHead) -> None:
        self.shapes: dict[str, TableShape] = {}
        self._head = head
        self._heads: list[SegmentHead] = []
        self._contents: list[bytes] = []
        # The sender's own numbers count every incarnation that it ever met.
        self._numbers = {number: index for index, number in enumerate(sorted(head.incarnations))}

    def add(self, segment: OutgoingSegment) -> None:
        packer = SegmentPacker(segment.table, segment.scope, self._numbers)
        for head, content in packer.packed(segment.rows):
            self.shapes[segment.table.name] = segment.table
            self._heads.append(head)
            self._contents.append(content)
        total = sum(head.raw_bytes for head in self._heads)
        if total > limits.TOTAL_RAW_BYTES:
            raise TooLargeError("content", total, limits.TOTAL_RAW_BYTES)

    def pieces(self) -> list[bytes]:
        """Return all of the content, in order."""
        manifest = encoded(
            self._head,
            [self._head.incarnations[number] for number in self._numbers],
            {name: [c.name for c in shape.columns] for name, shape in self.shapes.items()},
            self._heads,
        )
        header = MAGIC + len(manifest).to_bytes(4)
        return [header, manifest, *self._contents]


def _refuse_without_room(part: Path, content_bytes: int) -> None:
    needed = content_bytes + content_bytes // _SEAL_SHARE + _SEAL_BYTES
    if needed > limits.FILE_BYTES:
        raise TooLargeError("file", needed, limits.FILE_BYTES)
    part.unlink(missing_ok=True)
    free = shutil.disk_usage(part.parent).free
    if free < needed:
        raise NoRoomError(needed, free)


def _read_back(part: Path, key: ExchangeKey, shapes: dict[str, TableShape], job: Job) -> Manifest:
    try:
        with read_bundle(part, [key], shapes, job, kept_bytes=0) as bundle:
            return bundle.manifest
    except BundleError as error:
        raise NotWrittenWholeError from error

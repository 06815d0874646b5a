"""Writing an exchange file: packed, signed, sealed, read back from the stick, only then in place.

The manifest stands before the content and needs its lengths and digests: until they are known, the
packed content is set aside (app.sync.spool). Memory holds one segment, however large the file.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import (
    BundleError,
    DamagedBundleError,
    NoRoomError,
    NotReadableError,
    NotWrittenWholeError,
    TooLargeError,
    TooLargeToSendError,
)
from app.files import flush_to_disk, forget_rests, known_error, part_of, put_in_place
from app.jobs import NO_JOB, Job, PartOfJob, Progress, stop_if_cancelled
from app.sync import limits, manifest
from app.sync.envelopes import SignKey, enveloped
from app.sync.reader import MAGIC, judged, read_bundle
from app.sync.rows import SegmentPacker, erased_packed
from app.sync.sealing import seal
from app.sync.senders import Opening, believed, block_of, refuse_to_carry, standing_of
from app.sync.spool import Spool

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from app.domain.bundles import BundleHead, Manifest, OutgoingSegment, SegmentHead, TableShape
    from app.domain.erasure import Erased

# age: 16 bytes for every 64 KiB, and its header.
_SEAL_SHARE: Final = 4_000
_SEAL_BYTES: Final = 4_096
_BYTES_PER_RECIPIENT: Final = 100

# How long packing, sealing and reading back take of the whole, as far as anybody minds.
_PACKED_BY: Final = 0.6
_SEALED_BY: Final = 0.75


@dataclass(frozen=True, slots=True)
class Sealing:
    """What a laptop signs and seals files with.

    `identity` is its own age secret: it reads back what it wrote. `statements` prove to readers
    that it belongs to the programme; what founded the programme is among them.
    """

    sign: SignKey
    identity: str = field(repr=False)
    recipients: tuple[str, ...]
    statements: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written and read back whole."""

    path: Path
    size: int
    manifest: Manifest


def write_bundle(  # noqa: PLR0913  all that a file is made of
    path: Path,
    head: BundleHead,
    segments: Iterable[OutgoingSegment],
    sealing: Sealing,
    *,
    erased: Iterable[Erased] = (),
    rows: int | None = None,
    job: Job = NO_JOB,
) -> Written:
    """Write an exchange file to `path`; what stood there before stays unless all went well.

    The segments are read once, one after the other; `rows` says about how many rows they have, to
    tell how far the work is. Raises NoRoomError, DiskFullError, FolderUnusableError,
    TooLargeToSendError, NotReadableError or NotWrittenWholeError, and a SenderError if other
    laptops would not take in what this one signs.
    """
    forget_rests(path)
    with part_of(path) as part, Spool() as spool:
        with _named_as_sent():
            envelope = _Outside(head, sealing)
            contents = _Packed(head, spool, PartOfJob(job, 0, _PACKED_BY), rows)
            contents.add_erased(erased)
            for segment in segments:
                contents.add(segment)
            header = envelope.around(contents)
            _refuse_without_room(part, len(header) + spool.size, len(envelope.recipients))
        with part.open("wb") as file:
            sealing_job = PartOfJob(job, _PACKED_BY, _SEALED_BY)
            seal(_all_of(header, spool, sealing_job), file, envelope.recipients)
            flush_to_disk(file)
        size = part.stat().st_size
        checking_job = PartOfJob(job, _SEALED_BY, 1)
        found = _read_back(part, envelope.opening, contents.shapes, checking_job)
        put_in_place(part, path)
    return Written(path, size, found)


@contextlib.contextmanager
def _named_as_sent() -> Iterator[None]:
    """Let what is too large be told as the sender's: no file came from anywhere."""
    try:
        yield
    except TooLargeError as error:
        raise TooLargeToSendError(
            error.what, error.size, error.limit, error.table, error.column
        ) from error


class _Outside:
    """What stands around the rows of a file: who signs it, whom it is for, who belongs."""

    def __init__(self, head: BundleHead, sealing: Sealing) -> None:
        self._head = head
        self._sign = sealing.sign
        self._block = block_of(sealing.statements)
        self.opening = Opening(sealing.identity, None, sealing.statements)
        self.recipients = tuple(dict.fromkeys((*sealing.recipients, self.opening.recipient)))
        if len(self.recipients) > limits.RECIPIENTS:
            raise TooLargeError("recipients", len(self.recipients), limits.RECIPIENTS)
        self._believed = believed(self._block, self.opening)
        roster = self._believed.roster
        refuse_to_carry(roster, standing_of(roster, sealing.sign.public), head.scopes)

    def around(self, contents: _Packed) -> bytes:
        """Return all that stands before the segments, once a reader would take it for true."""
        payload = manifest.encoded(
            self._head,
            manifest.Contents(
                recipients=self.recipients,
                statements=hashlib.sha256(self._block).digest(),
                incarnations=contents.numbers.names(),
                tables=contents.shapes,
                erased=contents.erased,
                segments=contents.segments,
            ),
        )
        signed = enveloped(manifest.KIND, payload, self._sign)
        try:
            judged(signed, self._believed, self.opening.recipient, contents.shapes)
        except DamagedBundleError as error:
            raise NotReadableError(error.part) from error
        return MAGIC + _with_length(self._block) + _with_length(signed)


class _Numbers(dict[int, int]):
    """The places of incarnations in the list of a file, by the sender's own numbers for them.

    Listed is who is asked about: in what the sender has seen, and whoever gave a stamp in a row.
    The sender met many more, those of other centres among them.
    """

    def __init__(self, head: BundleHead) -> None:
        super().__init__()
        self._names = head.incarnations
        asked = {head.incarnation}.union(*head.seen.values())
        for number, name in sorted(head.incarnations.items()):
            if name in asked:
                self[number] = len(self)

    def __missing__(self, number: int) -> int:
        if number not in self._names:
            raise KeyError(number)
        self[number] = len(self)
        return self[number]

    def names(self) -> tuple[bytes, ...]:
        return tuple(self._names[number] for number in self)


class _Packed:
    """The packed content of a file while it is gathered."""

    def __init__(self, head: BundleHead, spool: Spool, job: Job, expected: int | None) -> None:
        self.shapes: dict[str, TableShape] = {}
        self.erased: list[SegmentHead] = []
        self.segments: list[SegmentHead] = []
        self.numbers = _Numbers(head)
        self._scopes = frozenset(head.scopes)
        self._spool = spool
        self._job = job
        self._raw = 0
        self._rows = 0
        self._expected = expected
        self._tell(0)

    def add_erased(self, erased: Iterable[Erased]) -> None:
        for head, content in erased_packed(self._of_its_scopes(erased)):
            self.erased.append(head)
            self._keep(head, content)

    def add(self, segment: OutgoingSegment) -> None:
        packer = SegmentPacker(segment.table, segment.scope, self.numbers)
        for head, content in packer.packed(segment.rows, self._tell):
            self.shapes[segment.table.name] = segment.table
            self.segments.append(head)
            self._keep(head, content)
        self._refuse_many()

    def _refuse_many(self) -> None:
        for what, found, limit in (
            ("incarnations", len(self.numbers), limits.INCARNATIONS),
            ("tables", len(self.shapes), limits.TABLES),
        ):
            if found > limit:
                raise TooLargeError(what, found, limit)

    def _keep(self, head: SegmentHead, content: bytes) -> None:
        self._spool.add(content)
        self._raw += head.raw_bytes
        if self._raw > limits.TOTAL_RAW_BYTES:
            raise TooLargeError("content", self._raw, limits.TOTAL_RAW_BYTES)

    def _tell(self, rows: int) -> None:
        self._rows += rows
        stop_if_cancelled(self._job)
        self._job.report(Progress(self._rows, self._expected))

    def _of_its_scopes(self, erased: Iterable[Erased]) -> Iterator[Erased]:
        for one in erased:
            if one.scope not in self._scopes:
                raise ValueError("a file tells of erasures in its own scopes alone")
            yield one


def _with_length(content: bytes) -> bytes:
    return len(content).to_bytes(4) + content


def _all_of(header: bytes, spool: Spool, job: Job) -> Iterator[bytes]:
    yield header
    done = 0
    for piece in spool.pieces():
        stop_if_cancelled(job)
        yield piece
        done += len(piece)
        job.report(Progress(done, spool.size))


def _refuse_without_room(part: Path, content_bytes: int, recipients: int) -> None:
    sealed = content_bytes // _SEAL_SHARE + _SEAL_BYTES + recipients * _BYTES_PER_RECIPIENT
    needed = content_bytes + sealed
    if needed > limits.FILE_BYTES:
        raise TooLargeError("file", needed, limits.FILE_BYTES)
    part.unlink(missing_ok=True)
    free = shutil.disk_usage(part.parent).free
    if free < needed:
        raise NoRoomError(needed, free)


def _read_back(part: Path, opening: Opening, shapes: dict[str, TableShape], job: Job) -> Manifest:
    try:
        with read_bundle(part, opening, shapes, job, kept_bytes=0) as bundle:
            return bundle.manifest
    except FolderUnusableError as error:
        raise known_error(_cause_of(error), part) from error
    except BundleError as error:
        raise NotWrittenWholeError from error


def _cause_of(error: FolderUnusableError) -> OSError:
    return error.__cause__ if isinstance(error.__cause__, OSError) else OSError()

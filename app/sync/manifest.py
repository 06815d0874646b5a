"""The manifest: what a file says of itself, as JSON, and what of it is believed.

Strictly typed on the way in: a manifest that says anything impossible is damage, one that asks for
a newer reader is named as such before anything else in it is looked at.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
from msgspec import Meta

from app.domain.bundles import (
    BundleHead,
    ColumnKind,
    ColumnShape,
    Manifest,
    SegmentHead,
    TableShape,
    rows_by_table,
)
from app.domain.clock import is_valid_stamp
from app.domain.errors_exchange import DamagedBundleError, FromNewerProgramError, TooLargeError
from app.sync import limits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FORMAT: Final = 2
"""The version that is written, and the newest whose every part is understood."""

KIND: Final = "application/vnd.kopa.bundle+json"
"""What the signature says that it is on."""

_FIRST_YEAR: Final = 1970
_LAST_YEAR: Final = 2200

# \Z and not $: that would let a line break follow.
_Id = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
_Incarnation = Annotated[str, Meta(pattern=r"^[0-9a-f]{16}\Z")]
_Stamp = Annotated[str, Meta(pattern=r"^[0-9a-f]{16}\Z")]
_Sha256 = Annotated[str, Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,63}\Z")]
_Recipient = Annotated[str, Meta(pattern=r"^age1[a-z0-9]{58}\Z")]
_ShortText = Annotated[str, Meta(max_length=limits.NAME_CHARACTERS)]
_Number = Annotated[int, Meta(ge=1, le=limits.NUMBER)]


class _Edition(msgspec.Struct):
    """The only part that every reader of every version understands."""

    format: int
    min_reader: int
    app: _ShortText


class _Packed(msgspec.Struct):
    """A zstd frame with lines in it."""

    rows: Annotated[int, Meta(ge=1, le=limits.SEGMENT_ROWS)]
    raw: Annotated[int, Meta(ge=1, le=limits.SEGMENT_RAW_BYTES)]
    len: Annotated[int, Meta(ge=1, le=limits.SEGMENT_PACKED_BYTES)]
    sha256: _Sha256


class _Segment(_Packed):
    t: _Name
    scope: _Id


class _Column(msgspec.Struct):
    name: _Name
    n: _Number
    kind: ColumnKind
    optional: bool


class _Table(msgspec.Struct):
    n: _Number
    columns: Annotated[list[_Column], Meta(min_length=1, max_length=limits.COLUMNS)]


class _Manifest(msgspec.Struct):
    """The manifest as it stands in the file; docs/bundle-format.md explains every field."""

    format: int
    min_reader: int
    app: _ShortText
    schema: Annotated[int, Meta(ge=0, le=1_000_000)]
    programme: _Id
    sender: _Id
    sender_name: _ShortText
    incarnation: _Incarnation
    recipients: Annotated[list[_Recipient], Meta(min_length=1, max_length=limits.RECIPIENTS)]
    statements: _Sha256
    scopes: Annotated[list[_Id], Meta(min_length=1, max_length=limits.SEGMENTS)]
    made: _ShortText
    from_: Annotated[dict[_Id, dict[_Incarnation, _Stamp]], Meta(max_length=0)] = msgspec.field(
        name="from"
    )
    to: dict[_Id, dict[_Incarnation, _Stamp]]
    h: _Stamp
    incarnations: Annotated[list[_Incarnation], Meta(max_length=limits.INCARNATIONS)]
    tables: Annotated[dict[_Name, _Table], Meta(max_length=limits.TABLES)]
    erased: Annotated[list[_Packed], Meta(max_length=limits.SEGMENTS)]
    segments: Annotated[list[_Segment], Meta(max_length=limits.SEGMENTS)]
    counts: dict[_Name, int]
    digests: dict[_Id, dict[_Name, _Sha256]]
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Contents:
    """What a manifest says besides the head of the file.

    `statements` is the SHA-256 of their block; rows refer to `incarnations` by their place.
    """

    recipients: tuple[str, ...]
    statements: bytes
    incarnations: tuple[bytes, ...]
    tables: Mapping[str, TableShape]
    erased: Sequence[SegmentHead]
    segments: Sequence[SegmentHead]


def encoded(head: BundleHead, contents: Contents) -> bytes:
    """Return the manifest as it goes into the file, to be signed."""
    content = _Manifest(
        format=FORMAT,
        min_reader=FORMAT,
        app=head.app,
        schema=head.schema,
        programme=head.programme.hex(),
        sender=head.sender.hex(),
        sender_name=head.sender_name[: limits.NAME_CHARACTERS],
        incarnation=head.incarnation.hex(),
        recipients=list(contents.recipients),
        statements=contents.statements.hex(),
        scopes=[scope.hex() for scope in head.scopes],
        made=head.made,
        from_={},
        to={scope.hex(): _seen_as_text(seen) for scope, seen in head.seen.items()},
        h=stamp_text(head.stamp),
        incarnations=[incarnation.hex() for incarnation in contents.incarnations],
        tables={name: _table_as_text(shape) for name, shape in contents.tables.items()},
        erased=[_erased_as_text(one) for one in contents.erased],
        segments=[_segment_as_text(segment) for segment in contents.segments],
        counts=rows_by_table(contents.segments),
        digests={
            scope.hex(): {name: digest.hex() for name, digest in of.items()}
            for scope, of in head.digests.items()
        },
        day=head.day,
    )
    manifest = msgspec.json.encode(content)
    if len(manifest) > limits.MANIFEST_BYTES:
        raise TooLargeError("manifest", len(manifest), limits.MANIFEST_BYTES)
    return manifest


def decoded(content: bytes, statements: bytes) -> Manifest:
    """Return what the manifest says, or refuse it; its signature was found good before.

    `statements` is the SHA-256 of the block of statements that stands before it in the file.
    """
    try:
        edition = msgspec.json.decode(content, type=_Edition)
        if edition.min_reader > FORMAT:
            raise FromNewerProgramError(edition.app)
        found = msgspec.json.decode(content, type=_Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedBundleError("manifest") from error
    if bytes.fromhex(found.statements) != statements:
        raise DamagedBundleError("statements")
    manifest = _read(found, content)
    if not _is_possible(manifest) or manifest.rows_by_table() != found.counts:
        raise DamagedBundleError("manifest")
    return manifest


def sender_name_in(content: bytes) -> str:
    """Return what the writer of a manifest calls itself, an empty text where it does not say."""
    try:
        return msgspec.json.decode(content, type=_Named).sender_name
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""


def stamp_text(stamp: int) -> str:
    """Return a stamp as 16 hexadecimal digits: a 64-bit number breaks other JSON programs."""
    return f"{stamp:016x}"


def is_moment(text: str) -> bool:
    """Say whether a text is an ISO date and time that people can have lived through."""
    try:
        return _FIRST_YEAR < datetime.fromisoformat(text).year < _LAST_YEAR
    except ValueError:
        return False


class _Named(msgspec.Struct):
    sender_name: _ShortText


def _read(found: _Manifest, content: bytes) -> Manifest:
    return Manifest(
        identity=hashlib.sha256(content).digest(),
        app=found.app,
        schema=found.schema,
        programme=bytes.fromhex(found.programme),
        sender=bytes.fromhex(found.sender),
        sender_name=found.sender_name,
        incarnation=bytes.fromhex(found.incarnation),
        made=found.made,
        scopes=tuple(bytes.fromhex(scope) for scope in found.scopes),
        seen={bytes.fromhex(scope): _seen_in(seen) for scope, seen in found.to.items()},
        stamp=int(found.h, 16),
        incarnations=tuple(bytes.fromhex(one) for one in found.incarnations),
        tables={name: _table_in(name, table) for name, table in found.tables.items()},
        segments=tuple(_head(one, one.t, bytes.fromhex(one.scope)) for one in found.segments),
        erased=tuple(_head(one, "", b"") for one in found.erased),
        recipients=tuple(found.recipients),
        digests={
            bytes.fromhex(scope): {name: bytes.fromhex(digest) for name, digest in of.items()}
            for scope, of in found.digests.items()
        },
        day=found.day,
    )


def _is_possible(manifest: Manifest) -> bool:
    """Tell whether an honest program can have written this; depends on nothing else."""
    stamps = [manifest.stamp, *(h for seen in manifest.seen.values() for h in seen.values())]
    scopes, tables = set(manifest.scopes), manifest.tables
    seen = {incarnation for seen in manifest.seen.values() for incarnation in seen}
    packed = (*manifest.erased, *manifest.segments)
    return (
        all(is_valid_stamp(h) and h <= manifest.stamp for h in stamps)
        and is_moment(manifest.made)
        and (manifest.day is None or _FIRST_YEAR < manifest.day.year < _LAST_YEAR)
        and _are_distinct(manifest.scopes)
        and scopes == manifest.seen.keys()
        and scopes >= manifest.digests.keys()
        and _are_distinct(manifest.recipients)
        and _are_distinct(manifest.incarnations)
        and set(manifest.incarnations) >= seen | {manifest.incarnation}
        and _are_distinct([table.number for table in tables.values()])
        and all(_has_distinct_columns(table) for table in tables.values())
        and all(one.scope in scopes and one.table in tables for one in manifest.segments)
        and sum(one.raw_bytes for one in packed) <= limits.TOTAL_RAW_BYTES
    )


def _has_distinct_columns(table: TableShape) -> bool:
    return _are_distinct([one.name for one in table.columns]) and _are_distinct(
        [one.number for one in table.columns]
    )


def _are_distinct(values: Sequence[object]) -> bool:
    return len(set(values)) == len(values)


def _seen_as_text(seen: Mapping[bytes, int]) -> dict[str, str]:
    return {incarnation.hex(): stamp_text(h) for incarnation, h in sorted(seen.items())}


def _seen_in(seen: Mapping[str, str]) -> dict[bytes, int]:
    return {bytes.fromhex(incarnation): int(h, 16) for incarnation, h in seen.items()}


def _table_as_text(shape: TableShape) -> _Table:
    columns = [
        _Column(name=one.name, n=one.number, kind=one.kind, optional=one.is_optional)
        for one in shape.columns
    ]
    return _Table(n=shape.number, columns=columns)


def _table_in(name: str, table: _Table) -> TableShape:
    columns = tuple(
        ColumnShape(one.name, one.kind, is_optional=one.optional, number=one.n)
        for one in table.columns
    )
    return TableShape(name, columns, table.n)


def _segment_as_text(head: SegmentHead) -> _Segment:
    return _Segment(
        t=head.table,
        scope=head.scope.hex(),
        rows=head.rows,
        raw=head.raw_bytes,
        len=head.packed_bytes,
        sha256=head.sha256.hex(),
    )


def _erased_as_text(head: SegmentHead) -> _Packed:
    return _Packed(
        rows=head.rows, raw=head.raw_bytes, len=head.packed_bytes, sha256=head.sha256.hex()
    )


def _head(packed: _Packed, table: str, scope: bytes) -> SegmentHead:
    return SegmentHead(
        table=table,
        scope=scope,
        rows=packed.rows,
        raw_bytes=packed.raw,
        packed_bytes=packed.len,
        sha256=bytes.fromhex(packed.sha256),
    )

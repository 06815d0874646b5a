"""The manifest: what a file says of itself, as JSON, and what of it is believed.

Strictly typed on the way in: a manifest that says anything impossible is damage, one that asks for
a newer reader is named as such before anything else in it is looked at.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
from msgspec import Meta

from app.domain.bundles import BundleHead, Manifest, SegmentHead
from app.domain.clock import is_valid_stamp
from app.domain.errors_exchange import DamagedBundleError, FromNewerProgramError, TooLargeError
from app.sync import limits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FORMAT: Final = 1
"""The version that is written, and the newest whose every part is understood."""

_Id = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
_Incarnation = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
_Stamp = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
_Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
_Name = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,63}$")]
_ShortText = Annotated[str, Meta(max_length=1_000)]


class _Edition(msgspec.Struct):
    """The only part that every reader of every version understands."""

    format: int
    min_reader: int
    app: _ShortText


class _Segment(msgspec.Struct):
    t: _Name
    scope: _Id
    rows: Annotated[int, Meta(ge=1, le=limits.SEGMENT_ROWS)]
    raw: Annotated[int, Meta(ge=1, le=limits.SEGMENT_RAW_BYTES)]
    len: Annotated[int, Meta(ge=1, le=limits.SEGMENT_PACKED_BYTES)]
    sha256: _Sha256


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
    scopes: Annotated[list[_Id], Meta(min_length=1, max_length=limits.SEGMENTS)]
    made: _ShortText
    from_: Annotated[dict[_Id, dict[_Incarnation, _Stamp]], Meta(max_length=0)] = msgspec.field(
        name="from"
    )
    to: dict[_Id, dict[_Incarnation, _Stamp]]
    h: _Stamp
    incarnations: Annotated[list[_Incarnation], Meta(max_length=limits.INCARNATIONS)]
    columns: dict[_Name, list[_Name]]
    segments: Annotated[list[_Segment], Meta(max_length=limits.SEGMENTS)]
    counts: dict[_Name, int]


def encoded(
    head: BundleHead,
    incarnations: Sequence[bytes],
    columns: Mapping[str, Sequence[str]],
    segments: Sequence[SegmentHead],
) -> bytes:
    """Return the manifest as it goes into the file."""
    counts: dict[str, int] = {}
    for segment in segments:
        counts[segment.table] = counts.get(segment.table, 0) + segment.rows
    content = _Manifest(
        format=FORMAT,
        min_reader=FORMAT,
        app=head.app,
        schema=head.schema,
        programme=head.programme.hex(),
        sender=head.sender.hex(),
        sender_name=head.sender_name[:1_000],
        incarnation=head.incarnation.hex(),
        scopes=[scope.hex() for scope in head.scopes],
        made=head.made,
        from_={},
        to={scope.hex(): _seen_as_text(seen) for scope, seen in head.seen.items()},
        h=stamp_text(head.stamp),
        incarnations=[incarnation.hex() for incarnation in incarnations],
        columns={table: list(names) for table, names in columns.items()},
        segments=[_segment_as_text(segment) for segment in segments],
        counts=counts,
    )
    manifest = msgspec.json.encode(content)
    if len(manifest) > limits.MANIFEST_BYTES:
        raise TooLargeError("manifest", len(manifest), limits.MANIFEST_BYTES)
    return manifest


def decoded(content: bytes) -> Manifest:
    """Return what the manifest says, or refuse it."""
    try:
        edition = msgspec.json.decode(content, type=_Edition)
        if edition.min_reader > FORMAT:
            raise FromNewerProgramError(edition.app)
        found = msgspec.json.decode(content, type=_Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DamagedBundleError("manifest") from error
    manifest = _read(found, content)
    if not _is_possible(manifest) or manifest.rows_by_table() != found.counts:
        raise DamagedBundleError("manifest")
    return manifest


def stamp_text(stamp: int) -> str:
    """Return a stamp as 16 hexadecimal digits: a 64-bit number breaks other JSON programs."""
    return f"{stamp:016x}"


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
        columns={table: tuple(names) for table, names in found.columns.items()},
        segments=tuple(_segment_in(segment) for segment in found.segments),
    )


def _is_possible(manifest: Manifest) -> bool:
    """Tell whether an honest program can have written this; depends on nothing else."""
    stamps = [manifest.stamp, *(h for seen in manifest.seen.values() for h in seen.values())]
    scopes, tables = set(manifest.scopes), manifest.columns
    seen = {incarnation for seen in manifest.seen.values() for incarnation in seen}
    return (
        all(is_valid_stamp(h) and h <= manifest.stamp for h in stamps)
        and len(scopes) == len(manifest.scopes)
        and scopes == manifest.seen.keys()
        and len(set(manifest.incarnations)) == len(manifest.incarnations)
        and set(manifest.incarnations) >= seen | {manifest.incarnation}
        and all(len(set(names)) == len(names) for names in tables.values())
        and all(one.scope in scopes and one.table in tables for one in manifest.segments)
        and sum(one.raw_bytes for one in manifest.segments) <= limits.TOTAL_RAW_BYTES
    )


def _seen_as_text(seen: Mapping[bytes, int]) -> dict[str, str]:
    return {incarnation.hex(): stamp_text(h) for incarnation, h in sorted(seen.items())}


def _seen_in(seen: Mapping[str, str]) -> dict[bytes, int]:
    return {bytes.fromhex(incarnation): int(h, 16) for incarnation, h in seen.items()}


def _segment_as_text(head: SegmentHead) -> _Segment:
    return _Segment(
        t=head.table,
        scope=head.scope.hex(),
        rows=head.rows,
        raw=head.raw_bytes,
        len=head.packed_bytes,
        sha256=head.sha256.hex(),
    )


def _segment_in(segment: _Segment) -> SegmentHead:
    return SegmentHead(
        table=segment.t,
        scope=bytes.fromhex(segment.scope),
        rows=segment.rows,
        raw_bytes=segment.raw,
        packed_bytes=segment.len,
        sha256=bytes.fromhex(segment.sha256),
    )

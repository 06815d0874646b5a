"""Honest files in parts, to be made wrong: who belongs, rows, and the parts joined and signed."""

from __future__ import annotations

import functools
import hashlib
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

import zstandard

from app.domain.bundles import ColumnKind, ColumnShape, TableShape
from app.domain.ids import ORG_SCOPE, CentreId, LaptopId
from app.domain.trust import Revocation, Role
from app.persistence.merge_send import (
    bundle_tables,
    segments_to_send,
    sender_state,
)
from app.sync.envelopes import enveloped
from app.sync.manifest import KIND, Contents, encoded
from app.sync.reader import MAGIC
from app.sync.rows import SegmentPacker, erased_packed
from app.sync.statements import statement
from tests.support.bundles import (
    CENTRE,
    MINE,
    OTHER,
    ROOT,
    STAMP,
    WRITER,
    Peer,
    a_head,
    an_erasure,
    proofs,
    with_length,
)
from tests.support.sending import scopes_here

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    from sqlalchemy import Connection

    from app.domain.bundles import BundleHead, BundleRow
    from app.domain.erasure import Erased

STRANGER = Peer(LaptopId(b"stranger".ljust(16, b".")), "Somebody")
LOST = Peer(LaptopId(b"lost".ljust(16, b".")), "Lost", Role.LAPTOP, CENTRE)
READER = Peer(LaptopId(b"reader".ljust(16, b".")), "Reads", Role.READER)
LEAD = Peer(LaptopId(b"lead".ljust(16, b".")), "Leads", Role.LEAD, CENTRE)
AWAY = Peer(LaptopId(b"away".ljust(16, b".")), "Away", Role.LAPTOP, CentreId(b"e" * 16))
GONE = statement(Revocation(LOST.sign.public, WRITER.member().since, "stolen"), ROOT)
EVERYONE = (*proofs(*(one.member() for one in (WRITER, OTHER, LOST, READER, LEAD, AWAY))), GONE)

HOROSCOPE = TableShape(
    "horoscope",
    (
        ColumnShape("id", ColumnKind.ID, is_optional=False, number=1),
        ColumnShape("person_id", ColumnKind.ID, is_optional=True, number=4),
        ColumnShape("text", ColumnKind.TEXT, is_optional=True, number=5),
    ),
    number=9_000,
)
"""A table that only a newer program has."""

STAR_SIGN = ColumnShape("star_sign", ColumnKind.TEXT, is_optional=True, number=900)
"""A column that only a newer program has, in any table."""

_OFTEN = 0.6
_ROWS = 6
_LATER = 1 << 40


@dataclass
class Parts:
    """A file in parts, to be made wrong."""

    manifest: dict
    lines: list[list[bytes]]
    """The lines of every segment; the first `erasures` of them are of erasures."""

    erasures: int
    statements: list[bytes]
    by: Peer = WRITER
    packed: dict[int, bytes] | None = None
    keeps_numbers: bool = False
    around: Callable[[bytes], bytes] = bytes
    """What is done to the envelope once it is signed."""

    after: Callable[[bytes], bytes] = bytes
    """What is done to the whole content."""


# --- an honest beginning ------------------------------------------------------------------------


@dataclass(frozen=True)
class Records:
    """Rows by table and scope, and what a file says of its sender."""

    head: BundleHead
    rows: dict[tuple[str, bytes], list[BundleRow]]


def records_of(connection: Connection) -> Records:
    """Return some rows of every table of a store."""
    scopes = scopes_here(connection)
    state = sender_state(connection, scopes)
    rows: dict[tuple[str, bytes], list[BundleRow]] = {}
    for segment in segments_to_send(connection, scopes):
        some = list(segment.rows)[:_ROWS]
        rows[segment.table.name, segment.scope] = some
    head = replace(
        a_head(),
        incarnation=state.incarnation,
        scopes=scopes,
        seen=state.seen,
        stamp=state.stamp + _LATER,
        incarnations=state.incarnations,
    )
    return Records(head, rows)


def made_up(chance: random.Random) -> Records:
    """Return rows of a few tables that say anything."""
    names = chance.sample(sorted(_tables()), chance.randint(1, 4))
    seen = {CENTRE: {MINE: STAMP + 1_000}, ORG_SCOPE: {MINE: STAMP + 1_000}}
    return Records(
        a_head(scopes=(CENTRE, ORG_SCOPE), seen=seen),
        {
            (name, scope): [_row(_tables()[name], chance) for _ in range(chance.randint(1, 4))]
            for name in names
            for scope in (ORG_SCOPE, CENTRE)
        },
    )


@functools.cache
def _tables() -> dict[str, TableShape]:
    return bundle_tables()


_Tables: TypeAlias = "dict[tuple[str, bytes], tuple[TableShape, list[BundleRow]]]"
"""Rows by table and scope, with the table as the file describes it."""


def honest(chance: random.Random, records: Records) -> Parts:
    """Return a file of a few tables with nothing wrong in it."""
    head = records.head
    numbers = {number: place for place, number in enumerate(sorted(head.incarnations))}
    found = list(erased_packed(_erased(chance, records)))
    contents = _of_a_newer_program(chance, _chosen(chance, records), head)
    for (name, scope), (shape, rows) in contents.items():
        found += SegmentPacker(shape, scope, numbers).packed(rows)
        assert shape.name == name
    said = Contents(
        recipients=(OTHER.recipient, WRITER.recipient),
        statements=bytes(32),
        incarnations=tuple(head.incarnations[number] for number in numbers),
        tables={name: shape for (name, _), (shape, _) in contents.items()},
        erased=[one for one, _ in found if not one.table],
        segments=[one for one, _ in found if one.table],
    )
    unpack = zstandard.ZstdDecompressor
    lines = [unpack().decompressobj().decompress(packed).splitlines() for _, packed in found]
    manifest = json.loads(encoded(head, said))
    return Parts(manifest, lines, len(said.erased), list(EVERYONE))


def _chosen(chance: random.Random, records: Records) -> _Tables:
    """Return a few tables, in their order: parents before children."""
    chosen = set(chance.sample(list(records.rows), chance.randint(1, min(6, len(records.rows)))))
    return {
        place: (_tables()[place[0]], rows)
        for place, rows in records.rows.items()
        if place in chosen
    }


def _of_a_newer_program(chance: random.Random, known: _Tables, head: BundleHead) -> _Tables:
    """Return the tables with a column or a table more that this program does not know."""
    if chance.random() < _OFTEN:
        return known
    wider = {name for name, _ in known if chance.random() < 0.5}
    found = {
        (name, scope): (_with_star_sign(shape), [_starred(row, chance) for row in rows])
        if name in wider
        else (shape, rows)
        for (name, scope), (shape, rows) in known.items()
    }
    if chance.random() < 0.7:
        rows = [_row(HOROSCOPE, chance) for _ in range(chance.randint(1, 4))]
        found[HOROSCOPE.name, chance.choice(head.scopes)] = HOROSCOPE, _apart(rows, head)
    return found


def _with_star_sign(shape: TableShape) -> TableShape:
    return replace(shape, columns=(*shape.columns, STAR_SIGN))


def _starred(row: BundleRow, chance: random.Random) -> BundleRow:
    values, h, n, cells = row
    value = chance.choice((None, "lauva", "", "x" * 900))
    more = ((len(values), h + 1, n),) if chance.random() < 0.5 else ()
    return (*values, value), h, n, (*cells, *more)


def _apart(rows: list[BundleRow], head: BundleHead) -> list[BundleRow]:
    """Return rows with ids of their own, by somebody of whom the head knows."""
    by = max(head.incarnations)
    return [
        (
            (number.to_bytes(16), *values[1:]),
            h,
            by,
            tuple((place, at, by) for place, at, _ in cells),
        )
        for number, (values, h, _, cells) in enumerate(rows, start=1)
    ]


def _erased(chance: random.Random, records: Records) -> list[Erased]:
    """Return what a file says was erased: often nothing, else people who may be here."""
    scope = chance.choice(records.head.scopes)
    found = [an_erasure(n, scope=scope) for n in range(chance.choice((0, 0, 3)))]
    people = records.rows.get(("person", scope), [])
    if people and chance.random() < _OFTEN:
        some = chance.sample(people, chance.randint(1, len(people)))
        number = _tables()["person"].number
        found += [replace(an_erasure(scope=scope), table=number, record=one[0][0]) for one in some]
    return found


def _row(table: TableShape, chance: random.Random) -> BundleRow:
    values = tuple(
        None if one.is_optional and chance.random() < 0.5 else _VALUES[one.kind](chance)
        for one in table.columns
    )
    places = chance.sample(range(len(values)), chance.randint(0, min(3, len(values))))
    cells = tuple((place, STAMP + chance.randint(1, 900), 1) for place in places)
    return values, STAMP + chance.randint(1, 900), chance.choice((0, 1, 5)), cells


_VALUES: dict = {
    ColumnKind.ID: lambda chance: chance.choice((bytes(16), b"a" * 16, chance.randbytes(16))),
    ColumnKind.TEXT: lambda chance: chance.choice(("", "Anna", "present", "x" * 300, "2026-11-22")),
    ColumnKind.INTEGER: lambda chance: chance.choice((0, 1, 2026, -1, 2**63 - 1)),
    ColumnKind.BLOB: lambda chance: chance.randbytes(chance.choice((0, 9, 900))),
}


def joined(parts: Parts) -> bytes:
    """Return the parts as one content, signed."""
    statements = b"".join(one + b"\n" for one in parts.statements)
    heads = heads_of(parts)
    packed = [_packed(parts, place) for place in range(len(parts.lines))]
    if not parts.keeps_numbers:
        for head, lines, content in zip(heads, parts.lines, packed, strict=False):
            if isinstance(head, dict):
                head.update(_numbers(lines, content))
        if parts.manifest.get("statements") == bytes(32).hex():
            parts.manifest["statements"] = hashlib.sha256(statements).hexdigest()
    payload = json.dumps(parts.manifest).encode("utf-8", "surrogatepass")
    envelope = parts.around(enveloped(KIND, payload, parts.by.sign))
    content = MAGIC + with_length(statements) + with_length(envelope) + b"".join(packed)
    return parts.after(content)


def heads_of(parts: Parts) -> list:
    said = (parts.manifest.get("erased"), parts.manifest.get("segments"))
    return [head for heads in said if isinstance(heads, list) for head in heads]


def _packed(parts: Parts, place: int) -> bytes:
    if parts.packed and place in parts.packed:
        return parts.packed[place]
    return pack(joined_lines(parts.lines[place]))


def joined_lines(lines: list[bytes]) -> bytes:
    return b"".join(line + b"\n" for line in lines)


def pack(content: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=1).compress(content)


def _numbers(lines: list[bytes], packed: bytes) -> dict:
    raw = len(joined_lines(lines))
    return {"raw": raw, "len": len(packed), "sha256": hashlib.sha256(packed).hexdigest()}

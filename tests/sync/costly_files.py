"""Hostile files that want to be costly: python -m tests.sync.costly_files FOLDER FILE ....

They are tried one after the other in a process that does nothing else. It tells of each what became
of it, how much memory was taken at most up to then, and whether the store is what it was.
"""

from __future__ import annotations

import hashlib
import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import zstandard

from app import BUILD_DATE
from app.domain.bundles import OutgoingSegment
from app.domain.ids import ORG_SCOPE, CentreId
from app.persistence.merge_send import bundle_tables
from app.persistence.store import Store
from app.sync import limits
from app.sync.reader import MAGIC
from app.sync.rows import erased_packed
from app.sync.sealing import seal
from app.sync.writer import write_bundle
from tests.benchmarks.children.telling import peak_kib
from tests.support.bundles import (
    CENTRE,
    FOUNDED,
    OTHER,
    ROOT,
    SEALING,
    STAMP,
    a_head,
    an_erasure,
    an_id,
    bomb,
    seal_content,
    with_length,
)
from tests.support.stores import MovableClock
from tests.sync.hostile_parts import EVERYONE, Parts, honest, joined, made_up, pack
from tests.sync.hostile_soak import look, state_of
from tests.sync.hostile_wrongs import frame_that_says

if TYPE_CHECKING:
    from collections.abc import Callable

_WHOLE = limits.SEGMENT_RAW_BYTES


def _parts() -> Parts:
    """Return an honest file with one segment, to be given another content."""
    chance = random.Random(0)
    parts = honest(chance, made_up(chance))
    del parts.lines[1:]
    parts.manifest |= {"erased": [], "segments": parts.manifest["segments"][-1:], "digests": {}}
    head = parts.manifest["segments"][0]
    parts.manifest["counts"] = {head["t"]: head["rows"]}
    parts.keeps_numbers = True
    statements = b"".join(one + b"\n" for one in parts.statements)
    parts.manifest["statements"] = hashlib.sha256(statements).hexdigest()
    return parts


def _one_segment(packed: bytes, raw: int) -> bytes:
    parts = _parts()
    _announce(parts.manifest["segments"][0], packed, raw)
    parts.packed = {0: packed}
    return joined(parts)


def _announce(head: dict, packed: bytes, raw: int) -> None:
    head |= {"raw": raw, "len": len(packed), "sha256": hashlib.sha256(packed).hexdigest()}


def _many_segments(packed: bytes, raw: int, count: int) -> bytes:
    parts = _parts()
    (head,) = parts.manifest["segments"]
    _announce(head, packed, raw)
    parts.manifest["segments"] = [dict(head) for _ in range(count)]
    parts.manifest["counts"] = {head["t"]: head["rows"] * count}
    parts.lines = [[] for _ in range(count)]
    parts.packed = dict.fromkeys(range(count), packed)
    return joined(parts)


def ten_gigabytes_declared_in_thirty_kilobytes(file: Path) -> None:
    frame = frame_that_says(10 * 2**30, 7_500)
    assert len(frame) < 31_000
    seal_content(file, _one_segment(frame, _WHOLE))


def ten_gigabytes_announced(file: Path) -> None:
    seal_content(file, _one_segment(frame_that_says(10 * 2**30, 7_500), 10 * 2**30))


def a_bomb_in_every_segment(file: Path) -> None:
    seal_content(file, _many_segments(bomb(2**30), _WHOLE, 60))


def erasures_without_end(file: Path) -> None:
    """Sixty segments that say the same of one record again and again."""
    parts = _parts()
    scope = parts.manifest["scopes"][0]
    line = next(iter(erased_packed([an_erasure(scope=CentreId(bytes.fromhex(scope)))])))[1]
    line = zstandard.ZstdDecompressor().decompressobj().decompress(line)
    rows = _WHOLE // len(line)
    packed = pack(line * rows)
    head = {"rows": rows}
    _announce(head, packed, rows * len(line))
    parts.manifest |= {"erased": [dict(head) for _ in range(60)], "segments": [], "counts": {}}
    parts.manifest["tables"] = {}
    parts.lines = [[] for _ in range(60)]
    parts.packed = dict.fromkeys(range(60), packed)
    seal_content(file, joined(parts))


def long_notes_and_an_erased_person(file: Path) -> None:
    """A hundred and fifty megabytes of notes, any of which may name the person."""
    shape = bundle_tables()["organisation"]
    note = "Jānis Zeltiņš zvanīs " * 12_000
    values = {column.name: None if column.is_optional else "" for column in shape.columns}
    values |= {"deleted": 0, "note": note}
    rows = (((*(values | {"id": an_id(n)}).values(),), STAMP, 1, ()) for n in range(1, 600))
    segments = [OutgoingSegment(shape, CENTRE, rows)]
    write_bundle(file, a_head(), segments, SEALING, erased=[an_erasure()])


def one_endless_line(file: Path) -> None:
    seal_content(file, _one_segment(bomb(_WHOLE), _WHOLE))


def segments_that_do_not_pack(file: Path) -> None:
    noise = random.Random(1).randbytes(limits.SEGMENT_PACKED_BYTES)
    seal_content(file, _many_segments(noise, _WHOLE, 5))


def a_manifest_of_scopes(file: Path) -> None:
    parts = _parts()
    scopes = [CentreId(number.to_bytes(16)).hex() for number in range(1, 75_000)]
    parts.manifest |= {
        "scopes": [ORG_SCOPE.hex(), *scopes],
        "to": {one: {} for one in (ORG_SCOPE.hex(), *scopes)},
    }
    seal_content(file, joined(parts))


def a_manifest_of_incarnations(file: Path) -> None:
    parts = _parts()
    every = [f"{number:016x}" for number in range(9_000)]
    seen = dict.fromkeys(every, f"{STAMP:016x}")
    parts.manifest["incarnations"] += every
    parts.manifest["to"] = dict.fromkeys(parts.manifest["scopes"], seen)
    for number in range(18):
        scope = CentreId(number.to_bytes(16, "little")[::-1] if number else b"x" * 16).hex()
        parts.manifest["scopes"].append(scope)
        parts.manifest["to"][scope] = seen
    seal_content(file, joined(parts))


def a_manifest_of_segments(file: Path) -> None:
    parts = _parts()
    (head,) = parts.manifest["segments"]
    head |= {"rows": 1, "raw": 1, "len": 1}
    parts.manifest["segments"] = [dict(head) for _ in range(39_000)]
    parts.lines = [[] for _ in range(39_000)]
    parts.packed = dict.fromkeys(range(39_000), b"x")
    seal_content(file, joined(parts))


def a_manifest_of_nothing(file: Path) -> None:
    parts = _parts()
    parts.manifest["weather"] = [[]] * 2_000_000
    seal_content(file, joined(parts))


def a_manifest_of_brackets(file: Path) -> None:
    def brackets(_: bytes) -> bytes:
        return b'{"payload": ' + b"[" * (limits.ENVELOPE_BYTES - 100)

    parts = _parts()
    parts.around = brackets
    seal_content(file, joined(parts))


def statements_of_nothing(file: Path) -> None:
    block = b"\n" * limits.STATEMENTS_BYTES
    seal_content(file, MAGIC + with_length(block))


def statements_that_name_the_root(file: Path) -> None:
    parts = _parts()
    signature = {"keyid": ROOT.public.hex(), "sig": "A" * 86 + "=="}
    kind = "application/vnd.kopa.member+json"
    found = {"payload": "", "payloadType": kind, "signatures": [signature] * 2}
    lines = [FOUNDED, *(b"%b" % json.dumps({**found, "n": n}).encode() for n in range(9_000))]
    parts.statements = [*EVERYONE, *lines]
    parts.keeps_numbers = False
    seal_content(file, joined(parts))


def a_header_without_end(file: Path) -> None:
    line = b"-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\n" + b"A" * 43 + b"\n"
    with file.open("wb") as target:
        target.write(b"age-encryption.org/v1\n")
        for _ in range(40):
            target.write(line * 10_000)


def nothing_and_much_of_it_behind_the_end(file: Path) -> None:
    honest_one = joined(_parts())
    with file.open("wb") as target:
        pieces = (bytes(2**20) for _ in range(100))
        seal((honest_one, *pieces), target, [OTHER.recipient])


COSTLY: dict[str, Callable[[Path], None]] = {
    made.__name__: made
    for made in (
        ten_gigabytes_declared_in_thirty_kilobytes,
        ten_gigabytes_announced,
        a_bomb_in_every_segment,
        erasures_without_end,
        one_endless_line,
        segments_that_do_not_pack,
        a_manifest_of_scopes,
        a_manifest_of_incarnations,
        a_manifest_of_segments,
        a_manifest_of_nothing,
        a_manifest_of_brackets,
        statements_of_nothing,
        statements_that_name_the_root,
        a_header_without_end,
        nothing_and_much_of_it_behind_the_end,
    )
}


def main(folder: Path, *files: Path) -> None:
    """Try the files on a store in a folder; tell a line of each."""
    store = Store(folder, MovableClock(), BUILD_DATE)
    try:
        for file in files:
            told = {"name": file.stem, **_tried(store, file), "mib": peak_kib() / 1024}
            sys.stdout.write(json.dumps(told) + "\n")
    finally:
        store.close()


def _tried(store: Store, file: Path) -> dict[str, object]:
    with store.database.reading() as connection:
        before = state_of(connection)
    outcome = look(file, store)
    with store.database.reading() as connection:
        return {"outcome": outcome, "is_unchanged": state_of(connection) == before}


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))

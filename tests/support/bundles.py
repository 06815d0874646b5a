"""Small exchange files for tests, honest ones and such as no honest program writes."""

from __future__ import annotations

import hashlib
import io
import json
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pyrage
import zstandard

from app.domain.bundles import (
    BundleHead,
    ColumnKind,
    ColumnShape,
    OutgoingSegment,
    TableShape,
)
from app.sync.keys import ExchangeKey, new_exchange_key
from app.sync.reader import MAGIC, read_bundle
from app.sync.sealing import seal
from app.sync.writer import write_bundle

if TYPE_CHECKING:
    from pathlib import Path

PROGRAMME = b"programme".ljust(16, b".")
CENTRE = b"centre".ljust(16, b".")
LAPTOP = b"laptop".ljust(16, b".")
MINE = b"mine...."
THEIRS = b"theirs.."
STAMP = 1_790_000_000_000 << 16

KEY = new_exchange_key(PROGRAMME, "Kopā Latgalē")

PERSON = TableShape(
    "person",
    (
        ColumnShape("id", ColumnKind.ID, is_optional=False),
        ColumnShape("deleted", ColumnKind.INTEGER, is_optional=False),
        ColumnShape("name", ColumnKind.TEXT, is_optional=True),
        ColumnShape("photo", ColumnKind.BLOB, is_optional=True),
    ),
)
TABLES = {"person": PERSON}


def an_id(number: int) -> bytes:
    return number.to_bytes(16)


def a_person(number: int = 1, name: str | None = "Anna", photo: bytes | None = None, cells=()):
    return ((an_id(number), 0, name, photo), STAMP + number, 1, tuple(cells))


def a_head(**changes) -> BundleHead:
    head = BundleHead(
        app="0.1.0",
        schema=1,
        programme=PROGRAMME,
        sender=LAPTOP,
        sender_name="Preiļi",
        incarnation=MINE,
        made="2026-11-22T10:00:00Z",
        scopes=(CENTRE,),
        seen={CENTRE: {MINE: STAMP + 1_000, THEIRS: STAMP}},
        stamp=STAMP + 1_000,
        incarnations={0: bytes(8), 1: MINE, 5: THEIRS},
    )
    return replace(head, **changes)


def write_people(path: Path, people, key: ExchangeKey = KEY, **head):
    return write_bundle(path, a_head(**head), [OutgoingSegment(PERSON, CENTRE, people)], key)


def read_all(path: Path, key: ExchangeKey = KEY, tables=TABLES, **options):
    """Return every row of a file."""
    with read_bundle(path, [key], tables, **options) as bundle:
        return [row for s in bundle.segments() for batch in s.batches() for row in batch]


# --- files that no honest program writes --------------------------------------------------------


def seal_content(path: Path, content: bytes, key: ExchangeKey = KEY) -> Path:
    """Write a file whose seal is right and whose content is whatever is given."""
    with path.open("wb") as file:
        seal([content], file, [key.recipient])
    return path


def opened_content(path: Path, key: ExchangeKey = KEY) -> bytes:
    return pyrage.decrypt(path.read_bytes(), [pyrage.x25519.Identity.from_str(key.identity)])


def split_content(content: bytes) -> tuple[dict, bytes]:
    """Return the manifest of a content and the segments behind it."""
    length = int.from_bytes(content[len(MAGIC) : len(MAGIC) + 4])
    start = len(MAGIC) + 4
    return json.loads(content[start : start + length]), content[start + length :]


def joined_content(manifest: dict, segments: bytes) -> bytes:
    encoded = json.dumps(manifest).encode()
    return MAGIC + len(encoded).to_bytes(4) + encoded + segments


@contextmanager
def forged(path: Path):
    """Give the manifest and the lines of an honest file to change; then seal them again."""
    content = opened_content(path)
    manifest, packed = split_content(content)
    forgery = Forgery(manifest, zstandard.ZstdDecompressor().stream_reader(packed).read())
    yield forgery
    seal_content(path, forgery.content())


class Forgery:
    """An honest file in parts; whoever changes them has the key and no good intentions."""

    def __init__(self, manifest: dict, lines: bytes) -> None:
        self.manifest = manifest
        self.lines = lines
        self.packed: bytes | None = None
        self.keeps_numbers = False

    def content(self) -> bytes:
        packed = self.packed or zstandard.ZstdCompressor(level=3).compress(self.lines)
        if not self.keeps_numbers:
            self.manifest["segments"][0] |= {
                "raw": len(self.lines),
                "len": len(packed),
                "sha256": hashlib.sha256(packed).hexdigest(),
            }
        return joined_content(self.manifest, packed)


def bomb(size: int) -> bytes:
    """Return few bytes that unpack to very many."""
    target = io.BytesIO()
    with zstandard.ZstdCompressor(level=1).stream_writer(target, closefd=False) as packer:
        for _ in range(size // 2**20):
            packer.write(bytes(2**20))
    return target.getvalue()

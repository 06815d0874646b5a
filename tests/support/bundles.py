"""Small exchange files for tests, honest ones and such as no honest program writes."""

from __future__ import annotations

import base64
import hashlib
import io
import json
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import pyrage
import zstandard
from pyrage import x25519

from app.domain.bundles import (
    BundleHead,
    ColumnKind,
    ColumnShape,
    OutgoingSegment,
    TableShape,
)
from app.domain.erasure import Erased
from app.domain.ids import CentreId, LaptopId, ProgrammeId
from app.domain.trust import Founding, Member, Role
from app.sync.envelopes import SignKey, enveloped
from app.sync.manifest import KIND
from app.sync.reader import MAGIC, read_bundle
from app.sync.sealing import seal
from app.sync.senders import Opening
from app.sync.statements import founding_statement, statement
from app.sync.writer import Sealing, write_bundle
from tests.support.age_keys import secret_of
from tests.support.raw_bytes import overwrite

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PROGRAMME = ProgrammeId(b"programme".ljust(16, b"."))
CENTRE = CentreId(b"centre".ljust(16, b"."))
LAPTOP = LaptopId(b"laptop".ljust(16, b"."))
MINE = b"mine...."
THEIRS = b"theirs.."
STAMP = 1_790_000_000_000 << 16

PERSON = TableShape(
    "person",
    (
        ColumnShape("id", ColumnKind.ID, is_optional=False, number=1),
        ColumnShape("deleted", ColumnKind.INTEGER, is_optional=False, number=3),
        ColumnShape("name", ColumnKind.TEXT, is_optional=True, number=4),
        ColumnShape("photo", ColumnKind.BLOB, is_optional=True, number=5),
    ),
    number=7,
)
TABLES = {"person": PERSON}


# --- who belongs --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Peer:
    """A laptop with its secrets, which follow from its id."""

    laptop: LaptopId
    name: str = "Preiļi"
    role: Role = Role.COORDINATOR
    centre: CentreId | None = None

    @property
    def sign(self) -> SignKey:
        return SignKey(hashlib.sha256(b"sign" + self.laptop).digest())

    @property
    def identity(self) -> str:
        return secret_of(self.laptop.hex())

    @property
    def recipient(self) -> str:
        return str(x25519.Identity.from_str(self.identity).to_public())

    def member(self, **changes) -> Member:
        found = Member(
            laptop=self.laptop,
            name=self.name,
            sign_key=self.sign.public,
            seal_key=self.recipient,
            role=self.role,
            centre=self.centre,
            since=date(2026, 9, 1),
            expires=date(2028, 3, 1),
        )
        return replace(found, **changes)


ROOT = SignKey(hashlib.sha256(b"root").digest())
RECOVERY = x25519.Identity.from_str(secret_of("recovery"))
FOUNDING = Founding(PROGRAMME, "Kopā Latgalē", ROOT.public, str(RECOVERY.to_public()))
FOUNDED = founding_statement(FOUNDING, ROOT)
WRITER = Peer(LAPTOP)
"""Who writes the files of tests."""

OTHER = Peer(LaptopId(b"other".ljust(16, b".")), "Līvāni", Role.LAPTOP, CENTRE)
"""Who opens them."""


def proofs(*members: Member) -> tuple[bytes, ...]:
    """Return the statements that these laptops belong."""
    return (FOUNDED, *(statement(one, ROOT) for one in members))


def a_sealing(by: Peer = WRITER, to: Sequence[Peer] = (OTHER,), more=()) -> Sealing:
    recipients = tuple(one.recipient for one in to)
    return Sealing(by.sign, by.identity, recipients, (*proofs(by.member()), *more))


def an_opening(who: Peer = OTHER, founding: Founding | None = FOUNDING, knows=()) -> Opening:
    return Opening(who.identity, founding, tuple(knows))


SEALING = a_sealing()
OPENING = an_opening()


# --- honest files -------------------------------------------------------------------------------


def an_id(number: int) -> bytes:
    return number.to_bytes(16)


def a_person(number: int = 1, name: str | None = "Anna", photo: bytes | None = None, cells=()):
    return ((an_id(number), 0, name, photo), STAMP + number, 1, tuple(cells))


def an_erasure(number: int = 1, **changes) -> Erased:
    found = Erased(7, an_id(number), CENTRE, LAPTOP, "2026-11-22T10:00:00+02:00", "wish")
    return replace(found, **changes)


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


def write_people(path: Path, people, sealing: Sealing = SEALING, erased=(), **head):
    segments = [OutgoingSegment(PERSON, CENTRE, people)]
    return write_bundle(path, a_head(**head), segments, sealing, erased=erased)


def read_all(path: Path, opening: Opening = OPENING, tables=TABLES, **options):
    """Return every row of a file."""
    with read_bundle(path, opening, tables, **options) as bundle:
        assert all(one.scope == CENTRE for one in bundle.erased)
        return [row for s in bundle.segments() for batch in s.batches() for row in batch]


# --- files that no honest program writes --------------------------------------------------------


def seal_content(path: Path, content: bytes, to: Peer = OTHER) -> Path:
    """Write a file whose seal is right and whose content is whatever is given."""
    sealed = io.BytesIO()
    seal([content], sealed, [to.recipient])
    overwrite(path, sealed.getvalue())
    return path


def opened_content(path: Path, who: Peer = OTHER) -> bytes:
    return pyrage.decrypt(path.read_bytes(), [x25519.Identity.from_str(who.identity)])


@dataclass
class Content:
    """The parts of a file: its statements, what is signed, and the segments."""

    statements: bytes
    manifest: dict
    segments: bytes


def split_content(content: bytes) -> Content:
    statements, rest = _measured(content[len(MAGIC) :])
    envelope, segments = _measured(rest)
    payload = json.loads(envelope)["payload"]
    return Content(statements, json.loads(base64.b64decode(payload)), segments)


def _measured(content: bytes) -> tuple[bytes, bytes]:
    length = int.from_bytes(content[:4])
    return content[4 : 4 + length], content[4 + length :]


def with_length(content: bytes) -> bytes:
    return len(content).to_bytes(4) + content


def joined_content(content: Content, by: SignKey = WRITER.sign, kind: str = KIND) -> bytes:
    """Return the parts signed anew."""
    payload = json.dumps(content.manifest).encode()
    envelope = enveloped(kind, payload, by)
    return MAGIC + with_length(content.statements) + with_length(envelope) + content.segments


@contextmanager
def forged(path: Path, by: SignKey = WRITER.sign):
    """Give the manifest and the lines of an honest file to change; then sign and seal them."""
    content = split_content(opened_content(path))
    packed = content.segments
    forgery = Forgery(content, zstandard.ZstdDecompressor().stream_reader(packed).read())
    yield forgery
    seal_content(path, forgery.content(by))


class Forgery:
    """An honest file in parts; whoever changes them has a member's keys and no good intentions."""

    def __init__(self, honest: Content, lines: bytes) -> None:
        self.honest = honest
        self.manifest = honest.manifest
        self.lines = lines
        self.packed: bytes | None = None
        self.keeps_numbers = False

    def add_statements(self, *more: bytes, is_said: bool = True) -> None:
        self.honest.statements += b"".join(one + b"\n" for one in more)
        if is_said:
            said = hashlib.sha256(self.honest.statements).hexdigest()
            self.manifest["statements"] = said

    def columns(self, table: str = "person") -> list[dict]:
        return self.manifest["tables"][table]["columns"]

    def content(self, by: SignKey) -> bytes:
        packed = self.packed or zstandard.ZstdCompressor(level=3).compress(self.lines)
        if not self.keeps_numbers:
            self.manifest["segments"][0] |= {
                "raw": len(self.lines),
                "len": len(packed),
                "sha256": hashlib.sha256(packed).hexdigest(),
            }
        self.honest.segments = packed
        return joined_content(self.honest, by)


def bomb(size: int) -> bytes:
    """Return few bytes that unpack to very many."""
    target = io.BytesIO()
    with zstandard.ZstdCompressor(level=1).stream_writer(target, closefd=False) as packer:
        for _ in range(size // 2**20):
            packer.write(bytes(2**20))
    return target.getvalue()

"""Bringing laptops together by files: the programme's key, sending, looking, taking in."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from app import __version__
from app.domain.bundles import BundleHead
from app.domain.errors import NoExchangeKeyError
from app.domain.errors_exchange import AnotherProgrammeError
from app.domain.ids import ORG_SCOPE, ProgrammeId, new_id
from app.domain.programme import distinct_codes
from app.domain.trust import Founding, Member, Role
from app.jobs import NO_JOB
from app.persistence import backup, lives, programme, settings
from app.persistence.merge import merge
from app.persistence.merge_send import bundle_tables, segments_to_send, sender_state
from app.persistence.tables import SCHEMA_VERSION
from app.services.evidence_travel import copies_to_send, note_waiting
from app.services.home import set_up_laptop
from app.sync.envelopes import SignKey
from app.sync.keys import ExchangeKey, new_exchange_key, read_key_file, write_key_file
from app.sync.reader import read_bundle
from app.sync.senders import Opening
from app.sync.statements import founding_statement, statement
from app.sync.writer import Sealing, write_bundle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.bundles import IncomingBundle, Manifest, MergeOutcome
    from app.domain.ids import EvidenceId
    from app.domain.programme import Centre, Laptop
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.evidence_travel import CopiesToSend

_KEY = "exchange_key"
_PROGRAMME = "exchange_programme"
_PROGRAMME_NAME = "exchange_programme_name"
KEY_SETTINGS = (_KEY, _PROGRAMME, _PROGRAMME_NAME)
"""Where a laptop keeps the key: whoever makes the store anew takes them along."""

_LAST_EXPORT = "last_export"
SUFFIX = ".kopa"


class Standing(StrEnum):
    """What a file is to this laptop."""

    OWN = "own"
    KNOWN = "known"
    NOTHING_NEW = "nothing_new"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written and read back.

    `waiting` counts scans and photos whose copies had no room in it and go with the next one.
    """

    file: Path
    centres: tuple[str, ...]
    rows: int
    size: int
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class TableCounts:
    """What a file brings of one kind of record."""

    subject: str
    new: int
    changed: int
    deleted: int
    conflicts: int
    set_aside: int = 0


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file brought, or would bring. `made` is the sender's ISO date and time."""

    file: Path
    sender: str
    centres: tuple[str, ...]
    made: str
    standing: Standing
    tables: tuple[TableCounts, ...] = ()

    @property
    def new(self) -> int:
        """Return how many records are new."""
        return sum(one.new for one in self.tables)

    @property
    def changed(self) -> int:
        """Return how many records changed."""
        return sum(one.changed for one in self.tables)

    @property
    def deleted(self) -> int:
        """Return how many records the file takes off the lists."""
        return sum(one.deleted for one in self.tables)

    @property
    def set_aside(self) -> int:
        """Return how many records contradict ones here in what never changes, and stay out."""
        return sum(one.set_aside for one in self.tables)

    @property
    def conflicts(self) -> int:
        """Return how many fields were changed on both sides."""
        return sum(one.conflicts for one in self.tables)


@dataclass(frozen=True, slots=True)
class Received:
    """A file taken in earlier."""

    sender: str
    centres: tuple[str, ...]
    made: str
    at: str


class ExchangeService:
    """What people do with files and sticks."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def has_key(self) -> bool:
        """Say whether the programme's exchange key is on this laptop."""
        with self._store.database.reading() as connection:
            return _key(connection) is not None

    def export_key(self, file: Path) -> None:
        """Write the key for another laptop; the first laptop of a programme makes it."""
        with self._store.database.unnamed(capture=True) as connection:
            key = _key(connection)
            if key is None:
                key = new_exchange_key(new_id(), programme.the_programme(connection).name)
                _keep_key(connection, key)
            write_key_file(file, key)

    def import_key(self, file: Path) -> None:
        """Take the key from a file; a laptop that has another programme's key refuses it."""
        brought = read_key_file(file)
        with self._store.database.unnamed(capture=True) as connection:
            known = _key(connection)
            if known is not None and known.programme != brought.programme:
                raise AnotherProgrammeError(brought.programme)
            _keep_key(connection, brought)

    def export(self, target: Path, job: Job = NO_JOB) -> tuple[Written, ...]:
        """Write the records to a file, or into a folder: there a file for each centre.

        A centre's laptop sends its centre and what the whole programme shares; a gathering one
        sends everything. Each file holds the whole state, is read back, and takes its place only
        when it is complete.
        """
        with self._store.database.reading() as connection:
            key = _known_key(connection)
            laptop = set_up_laptop(connection)
            sending = _Sending(connection, laptop, key, self._store.clock.now())
            parts = _parts(target, laptop, sending.centres(), self._store.clock.today())
            written = tuple(sending.write(file, centres, job) for file, centres in parts)
        with self._store.database.unnamed(capture=True) as connection:
            note_waiting(connection, sending.waiting)
            settings.write(connection, _LAST_EXPORT, self._store.clock.now().isoformat())
        # What others may have from now on, this store must never take back unnoticed.
        self._store.home.note(self._store.database)
        return written

    def copies_to_send(self) -> CopiesToSend:
        """Return which scans and photos would go along in one file now."""
        with self._store.database.reading() as connection:
            centres = _centres_sent(connection, set_up_laptop(connection))
            return copies_to_send(connection, [one.id for one in centres])

    def preview(self, files: Sequence[Path], job: Job = NO_JOB) -> tuple[TakenIn, ...]:
        """Say what taking in each file would do; the real work is done and rolled back."""
        return tuple(self._preview(file, job) for file in files)

    def take_in(self, files: Sequence[Path], job: Job = NO_JOB) -> tuple[TakenIn, ...]:
        """Take in files in the order given, all of them or none; a backup is made before.

        Every file is looked at first: one that cannot be used is named before anything is done.
        """
        for file in files:
            self._look(file, job)
        folder = self._store.folder.backups
        moment = self._store.clock.now()
        before = backup.back_up(self._store.database, folder, moment, why="before-import")
        backup.thin(folder, spared=before)
        with self._store.database.unnamed(capture=False) as connection:
            return tuple(self._take(connection, file, job) for file in files)

    def received(self) -> tuple[Received, ...]:
        """Return the files taken in so far, the newest first."""
        with self._store.database.reading() as connection:
            return _received(connection)

    def _look(self, file: Path, job: Job) -> None:
        with self._store.database.reading() as connection:
            key = _known_key(connection)
        with read_bundle(file, _opening(key), bundle_tables(), job):
            # Opening verifies all of it; nothing is to be done with it yet.
            return

    def _preview(self, file: Path, job: Job) -> TakenIn:
        with self._store.database.tried(capture=False) as connection:
            return self._take(connection, file, job)

    def _take(self, connection: Connection, file: Path, job: Job) -> TakenIn:
        key = _known_key(connection)
        laptop = set_up_laptop(connection)
        wanted = None if laptop.keeps_all or laptop.centre is None else (ORG_SCOPE, laptop.centre)
        at = self._store.clock.now().isoformat(timespec="seconds")
        with read_bundle(file, _opening(key), bundle_tables(), job) as bundle:
            own = sender_state(connection, ()).incarnation
            outcome = merge(connection, bundle, at=at, scopes=wanted, job=job)
            if outcome.has_double or lives.shares_its_code(connection):
                # This store is a copy of another that went on: two must not share a name, nor, as
                # chance may have it, the letters that set their certificate numbers apart.
                self._store.home.begin_new_life(connection)
            _remember_sender(connection, bundle.manifest)
            centres = _centre_codes(connection, bundle.manifest)
            return _taken_in(file, bundle.manifest, outcome, centres, is_own=_is_own(bundle, own))


class _Sending:
    """One export: what every file of it says, read from one view of the store."""

    def __init__(
        self, connection: Connection, laptop: Laptop, key: ExchangeKey, moment: datetime
    ) -> None:
        self._connection = connection
        self._laptop = laptop
        self._key = key
        self._made = moment.isoformat(timespec="seconds")
        self.waiting: list[EvidenceId] = []

    def centres(self) -> tuple[Centre, ...]:
        """Return the centres whose records this laptop sends."""
        return _centres_sent(self._connection, self._laptop)

    def write(self, file: Path, centres: Sequence[Centre], job: Job) -> Written:
        """Write one file with the records of the centres and what the programme shares."""
        scopes = (ORG_SCOPE, *(one.id for one in centres))
        state = sender_state(self._connection, scopes)
        head = BundleHead(
            app=__version__,
            schema=SCHEMA_VERSION,
            programme=self._key.programme,
            sender=self._laptop.id,
            sender_name=self._laptop.name,
            incarnation=state.incarnation,
            made=self._made,
            scopes=scopes,
            seen=state.seen,
            stamp=state.stamp,
            incarnations=state.incarnations,
        )
        copies = copies_to_send(self._connection, scopes)
        self.waiting += copies.waiting
        segments = segments_to_send(self._connection, scopes, copies.chosen)
        sealing = _sealing(self._key, self._laptop)
        done = write_bundle(file, head, segments, sealing, job=job)
        rows = sum(done.manifest.rows_by_table().values())
        codes = tuple(one.code for one in centres)
        return Written(file, codes, rows, done.size, len(copies.waiting))


def _centres_sent(connection: Connection, laptop: Laptop) -> tuple[Centre, ...]:
    every = programme.centres(connection)
    if laptop.keeps_all:
        return every
    return tuple(one for one in every if one.id == laptop.centre)


def _parts(
    target: Path, laptop: Laptop, centres: Sequence[Centre], today: date
) -> list[tuple[Path, tuple[Centre, ...]]]:
    """Return which file carries which centres; file names are for people, nothing reads them."""
    if not target.is_dir():
        return [(target, tuple(centres))]

    def named(code: str) -> Path:
        # A code that came in a file may hold anything, and no file may lie outside the folder.
        plain = "".join(letter for letter in code if letter.isalnum() or letter == "-")
        return target / f"Kopa_{plain}_{laptop.code}_{today.isoformat()}{SUFFIX}"

    if not centres:
        return [(named("programme"), ())]
    codes = distinct_codes(centres)
    return [(named(codes[one.id]), (one,)) for one in centres]


def _key(connection: Connection) -> ExchangeKey | None:
    identity = settings.read(connection, _KEY)
    number = settings.read_bytes(connection, _PROGRAMME)
    if identity is None or number is None:
        return None
    return ExchangeKey(number, settings.read(connection, _PROGRAMME_NAME) or "", identity)


def _known_key(connection: Connection) -> ExchangeKey:
    key = _key(connection)
    if key is None:
        raise NoExchangeKeyError
    return key


def _root(key: ExchangeKey) -> SignKey:
    return SignKey(hashlib.sha256(b"root" + key.identity.encode()).digest())


def _founding(key: ExchangeKey) -> Founding:
    programme_id = ProgrammeId(key.programme)
    return Founding(programme_id, key.programme_name, _root(key).public, key.recipient)


def _opening(key: ExchangeKey) -> Opening:
    return Opening(key.identity, _founding(key), ())


def _sealing(key: ExchangeKey, laptop: Laptop) -> Sealing:
    """Return what the files of a laptop are signed with while all share one key."""
    sign = SignKey(hashlib.sha256(laptop.id + key.identity.encode()).digest())
    role = (Role.COORDINATOR, None, date.min, date.max)
    member = Member(laptop.id, laptop.name, sign.public, key.recipient, *role)
    root = _root(key)
    proofs = (founding_statement(_founding(key), root), statement(member, root))
    return Sealing(sign, key.identity, (key.recipient,), proofs)


def _keep_key(connection: Connection, key: ExchangeKey) -> None:
    settings.write(connection, _KEY, key.identity)
    settings.write(connection, _PROGRAMME, key.programme.hex())
    settings.write(connection, _PROGRAMME_NAME, key.programme_name)


def _is_own(bundle: IncomingBundle, own: bytes) -> bool:
    return bundle.manifest.incarnation == own


def _taken_in(
    file: Path, said: Manifest, outcome: MergeOutcome, centres: tuple[str, ...], *, is_own: bool
) -> TakenIn:
    standing = Standing.NEW
    if is_own:
        standing = Standing.OWN
    elif outcome.was_known:
        standing = Standing.KNOWN
    elif not outcome.brings_news():
        standing = Standing.NOTHING_NEW
    tables = tuple(
        TableCounts(one.table, one.new, one.changed, one.deleted, one.conflicts, one.set_aside)
        for one in outcome.tables
    )
    return TakenIn(file, said.sender_name, centres, said.made, standing, tables)


def _centre_codes(connection: Connection, said: Manifest) -> tuple[str, ...]:
    """Return the codes of the file's centres, as known once its rows are here."""
    codes: dict[bytes, str] = {one.id: one.code for one in programme.centres(connection)}
    return tuple(codes[scope] for scope in said.scopes if scope in codes)


def _remember_sender(connection: Connection, said: Manifest) -> None:
    """Keep who sent the file and when beside the note of its import."""
    note = {"sender": said.sender_name, "made": said.made, "scopes": [s.hex() for s in said.scopes]}
    settings.write(connection, f"received.{said.identity.hex()}", json.dumps(note))


def _received(connection: Connection) -> tuple[Received, ...]:
    codes = {one.id.hex(): one.code for one in programme.centres(connection)}
    found = []
    for identity, at in connection.exec_driver_sql(
        "SELECT manifest_sha, at FROM sync_import ORDER BY at DESC"
    ):
        note = json.loads(settings.read(connection, f"received.{identity.hex()}") or "{}")
        centres = tuple(codes[one] for one in note.get("scopes", ()) if one in codes)
        found.append(Received(note.get("sender", ""), centres, note.get("made", ""), at))
    return tuple(found)

"""Taking in one file of another laptop, inside the caller's transaction; a preview is rolled back.

The file was believed before (app.sync.reader). It tells what became of the records in words that
the screens know.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.errors_exchange import NotForThisLaptopError
from app.domain.ids import ORG_SCOPE
from app.persistence import lives, programme, settings
from app.persistence.merge import merge
from app.persistence.merge_send import bundle_tables, sender_state
from app.services.belonging import learn, opening, opening_with_papers, the_founding
from app.services.home import set_up_laptop
from app.sync.reader import read_bundle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.bundles import Manifest, MergeOutcome
    from app.jobs import Job
    from app.persistence.store import Store
    from app.sync.reader import OpenBundle


class Standing(StrEnum):
    """What a file is to this laptop."""

    OWN = "own"
    KNOWN = "known"
    NOTHING_NEW = "nothing_new"
    NEW = "new"


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
    """What a file brought, or would bring. `made` is the sender's ISO date and time.

    `erased` counts records that it makes forgotten here.
    """

    file: Path
    sender: str
    centres: tuple[str, ...]
    made: str
    standing: Standing
    tables: tuple[TableCounts, ...] = ()
    erased: int = 0

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


@contextlib.contextmanager
def opened(connection: Connection, file: Path, job: Job) -> Iterator[OpenBundle]:
    """Open a file as a laptop of the programme, a coordinator with the programme's own key too."""
    papers = opening_with_papers(connection)
    with contextlib.ExitStack() as closing:
        try:
            bundle = closing.enter_context(
                read_bundle(file, opening(connection), bundle_tables(), job)
            )
        except NotForThisLaptopError:
            if papers is None:
                raise
            bundle = closing.enter_context(read_bundle(file, papers, bundle_tables(), job))
        yield bundle


def take(connection: Connection, store: Store, file: Path, job: Job, *, leave: str = "") -> TakenIn:
    """Take in a file: who belongs first, then the records."""
    with opened(connection, file, job) as bundle:
        learn(connection, the_founding(connection), bundle.statements)
        return take_records(connection, store, Incoming(file, bundle, leave), job)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that is open, and the leave that somebody gave it to delete much."""

    file: Path
    bundle: OpenBundle
    leave: str = ""


def take_records(connection: Connection, store: Store, incoming: Incoming, job: Job) -> TakenIn:
    """Take in the records of a file that is open."""
    bundle = incoming.bundle
    laptop = set_up_laptop(connection)
    wanted = None if laptop.keeps_all or laptop.centre is None else (ORG_SCOPE, laptop.centre)
    at = store.clock.now().isoformat(timespec="seconds")
    own = sender_state(connection, ()).incarnation
    outcome = merge(connection, bundle, at=at, scopes=wanted, job=job, leave=incoming.leave)
    if outcome.has_double or lives.shares_its_code(connection):
        # This store is a copy of another that went on: two must not share a name, nor, as chance
        # may have it, the letters that set their certificate numbers apart.
        store.home.begin_new_life(connection)
    said = bundle.manifest
    _remember_sender(connection, said)
    centres = _centre_codes(connection, said)
    return _taken_in(incoming.file, said, outcome, centres, is_own=said.incarnation == own)


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
    return TakenIn(
        file, said.sender_name, centres, said.made, standing, tables, erased=outcome.erased
    )


def _centre_codes(connection: Connection, said: Manifest) -> tuple[str, ...]:
    """Return the codes of the file's centres, as known once its rows are here."""
    codes: dict[bytes, str] = {one.id: one.code for one in programme.centres(connection)}
    return tuple(codes[scope] for scope in said.scopes if scope in codes)


def _remember_sender(connection: Connection, said: Manifest) -> None:
    """Keep who sent the file and when beside the note of its import."""
    note = {"sender": said.sender_name, "made": said.made, "scopes": [s.hex() for s in said.scopes]}
    settings.write(connection, f"received.{said.identity.hex()}", json.dumps(note))

"""Bringing laptops together by files: sending, looking, taking in."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.jobs import NO_JOB
from app.persistence import backup, programme, settings
from app.persistence.merge import PREVIEW
from app.services.belonging import known_founding, renew, the_founding
from app.services.erasure_cleaning import clean_up
from app.services.evidence_travel import copies_to_send
from app.services.home import set_up_laptop
from app.services.sending import SUFFIX, Sending, Written, centres_sent, parts_of
from app.services.taking_in import Standing, TableCounts, TakenIn, opened, take

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.evidence_travel import CopiesToSend

__all__ = ["SUFFIX", "ExchangeService", "Received", "Standing", "TableCounts", "TakenIn", "Written"]

_LAST_EXPORT = "last_export"


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

    def is_possible(self) -> bool:
        """Say whether this laptop belongs to a programme, and so has somebody to exchange with."""
        with self._store.database.reading() as connection:
            return known_founding(connection) is not None

    def export(self, target: Path, job: Job = NO_JOB) -> tuple[Written, ...]:
        """Write the records to a file, or into a folder: there a file for each centre.

        A centre's laptop sends its centre and what the whole programme shares; a coordinator's
        sends everything. Each file holds the whole state, is read back, and takes its place only
        when it is complete.
        """
        self._renew()
        with self._store.database.reading() as connection:
            laptop = set_up_laptop(connection)
            sending = Sending(connection, laptop, self._store)
            parts = parts_of(target, laptop, sending.centres(), self._store.clock.today())
            written = tuple(sending.write(file, centres, job) for file, centres in parts)
        with self._store.database.unnamed(capture=True) as connection:
            sending.note(connection)
            settings.write(connection, _LAST_EXPORT, self._store.clock.now().isoformat())
        # What others may have from now on, this store must never take back unnoticed.
        self._store.home.note(self._store.database)
        return written

    def copies_to_send(self) -> CopiesToSend:
        """Return which scans and photos would go along in one file now."""
        with self._store.database.reading() as connection:
            centres = centres_sent(connection, set_up_laptop(connection))
            return copies_to_send(connection, [one.id for one in centres])

    def preview(self, files: Sequence[Path], job: Job = NO_JOB) -> tuple[TakenIn, ...]:
        """Say what taking in each file would do; the real work is done and rolled back."""
        return tuple(self._preview(file, job) for file in files)

    def take_in(
        self, files: Sequence[Path], job: Job = NO_JOB, *, leave: str = ""
    ) -> tuple[TakenIn, ...]:
        """Take in files in the order given, all of them or none; a backup is made before.

        Every file is looked at first: one that cannot be used is named before anything is done.
        `leave` is somebody's word why a file may delete as much as it does; without it such a file
        is refused. Raises MassDeletionError or another BundleError.
        """
        for file in files:
            self._look(file, job)
        back_up_before(self._store)
        with self._store.database.unnamed(capture=False) as connection:
            taken = tuple(take(connection, self._store, file, job, leave=leave) for file in files)
        if any(one.erased for one in taken):
            clean_up(self._store)
        return taken

    def received(self) -> tuple[Received, ...]:
        """Return the files taken in so far, the newest first."""
        with self._store.database.reading() as connection:
            return _received(connection)

    def _renew(self) -> None:
        """Let those who belong go on belonging, before a file says who they are."""
        with self._store.database.unnamed(capture=True) as connection:
            the_founding(connection)
            renew(connection, self._store.believed_day())

    def _look(self, file: Path, job: Job) -> None:
        with self._store.database.reading() as connection, opened(connection, file, job):
            # Opening verifies all of it; nothing is to be done with it yet.
            return

    def _preview(self, file: Path, job: Job) -> TakenIn:
        with self._store.database.tried(capture=False) as connection:
            return take(connection, self._store, file, job, leave=PREVIEW)


def back_up_before(store: Store) -> Path:
    """Make the backup that stands before records come in from elsewhere."""
    before = backup.back_up(
        store.database, store.folder.backups, store.clock.now(), why="before-import"
    )
    backup.thin(store.folder.backups, spared=before)
    return before


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

"""Bringing laptops together by files: sending, looking, taking in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app import drives
from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import (
    BundleError,
    NotAllSentError,
    NotReadableError,
    NotSent,
    TooLargeToSendError,
)
from app.domain.imports import TableCounts
from app.domain.trust import Role
from app.jobs import NO_JOB, PartOfJob
from app.persistence import backup, settings
from app.persistence.database import taken_back_on
from app.persistence.mass_deletions import PREVIEW, Leave
from app.persistence.stopping import stoppable
from app.services.belonging import known_founding, renew, the_founding
from app.services.erasure_cleaning import clean_up
from app.services.evidence_travel import copies_to_send
from app.services.home import set_up_laptop
from app.services.sending import Sending, Written, centres_sent, parts_of
from app.services.taking_in import Standing, TakenIn, believe_records, opened, take

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.domain.errors import KopaError
    from app.domain.programme import Centre
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.agreeing import Agreement
    from app.services.confirmed import Unconfirmed
    from app.services.evidence_travel import CopiesToSend

__all__ = ["ExchangeService", "Standing", "TableCounts", "TakenIn", "Written"]

_LAST_EXPORT = "last_export"

_LOOKED_BY: Final = 0.3
_BACKED_UP_BY: Final = 0.4
"""How much of an import is making sure of the files and the backup, as far as anybody minds."""

# What is wrong with one file, or with the place where it lies, says nothing of the others.
_OF_ONE_FILE: Final = (BundleError, FolderUnusableError)

# What is wrong with the records of one centre keeps no other from its file.
_OF_WHAT_IS_SENT: Final = (TooLargeToSendError, NotReadableError)


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file that was left out, and why."""

    file: Path
    error: KopaError


@dataclass(frozen=True, slots=True)
class Import:
    """What became of several files that were to be taken in at once."""

    taken: tuple[TakenIn, ...]
    refused: tuple[RefusedFile, ...]


class ExchangeService:
    """What people do with files and sticks."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def is_possible(self) -> bool:
        """Say whether this laptop belongs to a programme, and so has somebody to exchange with."""
        with self._store.database.reading() as connection:
            return known_founding(connection) is not None

    def export(
        self, target: Path, job: Job = NO_JOB, *, with_copies: bool = True
    ) -> tuple[Written, ...]:
        """Write the records to a file, or into a folder: there a file for each centre.

        A centre's laptop sends its centre and what the whole programme shares; a coordinator's
        sends everything. Each file holds the whole state, is read back, and takes its place only
        when it is complete. Without copies of scans and photos files are small enough for e-mail.
        Raises NotAllSentError once the others are written and noted, where a file cannot be.
        """
        self._renew()
        with self._store.database.reading() as connection, stoppable(connection, job):
            laptop = set_up_laptop(connection)
            sending = Sending(connection, laptop, self._store, with_copies=with_copies)
            parts = parts_of(target, laptop, sending.centres(), self._store.clock.today())
            written, failed = _written(sending, parts, job)
        drives.settle(parts[0][0].parent)
        with self._store.database.unnamed(capture=True) as connection:
            sending.note(connection)
            settings.write(connection, _LAST_EXPORT, self._store.clock.now().isoformat())
        # What others may have from now on, this store must never take back unnoticed.
        self._store.home.note(self._store.database)
        if failed:
            raise NotAllSentError(failed, tuple(one.file for one in written))
        return written

    def unconfirmed(self) -> tuple[Unconfirmed, ...]:
        """Return what others have not said to have: the coordinator, or there every centre."""
        from app.services.confirmed import unconfirmed_of  # noqa: PLC0415  few starts come to it

        with self._store.database.reading() as connection:
            return unconfirmed_of(connection)

    def last_saved(self) -> str:
        """Return the ISO moment at which the last file was saved here, "" for never."""
        with self._store.database.reading() as connection:
            return settings.read(connection, _LAST_EXPORT) or ""

    def copies_to_send(self) -> CopiesToSend:
        """Return which scans and photos would go along in one file now."""
        with self._store.database.reading() as connection:
            centres = centres_sent(connection, set_up_laptop(connection))
            return copies_to_send(connection, [one.id for one in centres])

    def preview(self, files: Sequence[Path], job: Job = NO_JOB) -> tuple[TakenIn, ...]:
        """Say what taking in each file would do; the real work is done and rolled back."""
        return tuple(self._preview(file, job) for file in files)

    def to_be_agreed(self, seen: Sequence[TakenIn], job: Job = NO_JOB) -> Agreement:
        """Return what somebody must give a reason for before these files come in together."""
        from app.services.agreeing import agreement  # noqa: PLC0415  few imports come to it

        return agreement(self._store, seen, job)

    def take_in(
        self, files: Sequence[Path], job: Job = NO_JOB, *, reason: str = ""
    ) -> tuple[TakenIn, ...]:
        """Take in files in the order given, all of them or none; a backup is made before.

        Every file is looked at first: one that cannot be used is named before anything is done.
        `reason` is somebody's word why they may take away as much as they do, or erase what their
        sender may not; without it they are refused. Raises MassDeletionError,
        ErasedWithoutRightError or another BundleError.
        """
        for file, part in _each(files, PartOfJob(job, 0, _LOOKED_BY)):
            self._look(file, part)
        back_up_before(self._store, PartOfJob(job, _LOOKED_BY, _BACKED_UP_BY))
        with self._store.database.unnamed(capture=False) as connection:
            taken: list[TakenIn] = []
            for file, part in _each(files, PartOfJob(job, _BACKED_UP_BY, 1)):
                leave = Leave(reason, beside=tuple(one.identity for one in taken))
                taken.append(take(connection, self._store, file, part, leave=leave))
        self._heed(taken)
        return tuple(taken)

    def take_in_usable(
        self, files: Sequence[Path], job: Job = NO_JOB, *, reason: str = ""
    ) -> Import:
        """Take in all files that can be used, in one act; those that cannot are left out.

        Coordinators' files go first: they say who belongs. Then the older before the newer.
        `reason` is somebody's word why they may take away as much as they do together, or erase
        what their sender may not; without it a file that takes too much away stays out.
        """
        ordered, refused = self._ordered(files, PartOfJob(job, 0, _LOOKED_BY))
        if not ordered:
            return Import((), tuple(refused))
        back_up_before(self._store, PartOfJob(job, _LOOKED_BY, _BACKED_UP_BY))
        taken: list[TakenIn] = []
        with self._store.database.unnamed(capture=False) as connection:
            for file, part in _each(ordered, PartOfJob(job, _BACKED_UP_BY, 1)):
                leave = Leave(reason, beside=tuple(one.identity for one in taken))
                try:
                    with taken_back_on(_OF_ONE_FILE, connection):
                        taken.append(take(connection, self._store, file, part, leave=leave))
                except _OF_ONE_FILE as error:
                    refused.append(RefusedFile(file, error))
        self._heed(taken)
        return Import(tuple(taken), tuple(refused))

    def believe(self, file: Path, job: Job = NO_JOB) -> int:
        """Take from somebody else's file what coordinators changed of the programme's records.

        For a coordinator who lost it, with a laptop or by going back to a backup: the file counts
        as if a coordinator had sent it, in this alone. Returns how many records that were.
        Raises NotACoordinatorError elsewhere.
        """
        self._look(file, PartOfJob(job, 0, _LOOKED_BY))
        back_up_before(self._store, PartOfJob(job, _LOOKED_BY, _BACKED_UP_BY))
        with self._store.database.unnamed(capture=False) as connection:
            part = PartOfJob(job, _BACKED_UP_BY, 1)
            taken, count = believe_records(connection, self._store, file, part)
        self._heed((taken,))
        return count

    def put_away(self) -> None:
        """Forget what looks at files found; it lies beside the store until then."""
        self._store.looked.forget()

    def _heed(self, taken: Sequence[TakenIn]) -> None:
        """Go by what files told of the day, and leave nothing on the disk of whom they erased."""
        self._store.heed_the_day()
        if any(one.has_wiped for one in taken):
            clean_up(self._store)

    def _renew(self) -> None:
        """Let those who belong go on belonging, before a file says who they are."""
        with self._store.database.unnamed(capture=True) as connection:
            the_founding(connection)
            renew(connection, self._store.believed_day())

    def _ordered(
        self, files: Sequence[Path], job: Job
    ) -> tuple[tuple[Path, ...], list[RefusedFile]]:
        """Return the files that can be opened, in the order to take them in, and the others."""
        found: list[tuple[bool, str, Path]] = []
        day = self._store.believed_day()
        refused: list[RefusedFile] = []
        for file, part in _each(files, job):
            try:
                with (
                    self._store.database.reading() as connection,
                    opened(connection, file, part, day) as bundle,
                ):
                    is_office = bundle.sender.role is Role.COORDINATOR
                    found.append((not is_office, bundle.manifest.made, file))
            except _OF_ONE_FILE as error:
                refused.append(RefusedFile(file, error))
        return tuple(file for *_, file in sorted(found)), refused

    def _look(self, file: Path, job: Job) -> None:
        day = self._store.believed_day()
        with self._store.database.reading() as connection, opened(connection, file, job, day):
            # Opening verifies all of it; nothing is to be done with it yet.
            return

    def _preview(self, file: Path, job: Job) -> TakenIn:
        with self._store.database.tried(capture=False) as connection:
            return take(connection, self._store, file, job, leave=PREVIEW)


def _written(
    sending: Sending, parts: Sequence[tuple[Path, tuple[Centre, ...]]], job: Job
) -> tuple[tuple[Written, ...], tuple[NotSent, ...]]:
    """Write every part that can be written; raises the error of the first where none can."""
    written: list[Written] = []
    failed: list[NotSent] = []
    shares = (share for _, share in _each([file for file, _ in parts], job))
    for (file, centres), share in zip(parts, shares, strict=True):
        try:
            written.append(sending.write(file, centres, share))
        except _OF_WHAT_IS_SENT as error:
            named = ", ".join(centre.name for centre in centres)
            failed.append(NotSent(named or file.name, error))
    if failed and not written:
        raise failed[0].error
    return tuple(written), tuple(failed)


def _each(files: Sequence[Path], job: Job) -> Iterator[tuple[Path, Job]]:
    """Yield every file with its share of the job."""
    for place, file in enumerate(files):
        yield file, PartOfJob(job, place / len(files), (place + 1) / len(files))


def back_up_before(store: Store, job: Job, *, why: str = "before-import") -> Path:
    """Make the backup that stands before much changes, such as by records from elsewhere."""
    before = backup.back_up(
        store.database, store.folder.backups, store.clock.now(), why=why, job=job
    )
    backup.thin(store.folder.backups, spared=before)
    return before

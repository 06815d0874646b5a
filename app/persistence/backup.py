"""Copies of the store that can be trusted: made whole, checked, named by their moment.

`VACUUM INTO` and never a file copy: copying a WAL database file lost committed rows. A restored
store gets a new incarnation, or other laptops would skip what it records from then on.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.errors import (
    BackupUnusableError,
    DiskFullError,
    FolderUnusableError,
    StoreBusyError,
)
from app.files import is_full, known_error, put_in_place
from app.jobs import NO_JOB
from app.persistence.database import APPLICATION_ID, Database, open_raw
from app.persistence.stopping import stoppable_raw
from app.persistence.tables import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from app.jobs import Job
    from app.persistence.folder import DataFolder

SUFFIX = ".kopa-backup"
KEPT = 12
ROOM = 2 * 2**30
ALWAYS_KEPT = 3
"""With scans and photos in the store a dozen copies could fill an old disk."""


def back_up(
    database: Database, target: Path, moment: datetime, *, why: str = "daily", job: Job = NO_JOB
) -> Path:
    """Write a checked copy into the folder `target` and return its file.

    The copy is encrypted with the store's own key. Older automatic copies beyond KEPT go.
    """
    file = _unused(target, f"kopa-{moment:%Y-%m-%d-%H%M%S}-{why}")
    part = file.with_suffix(".part")
    try:
        target.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=target):
            # What the database says of a folder without leave to write names no folder.
            pass
        part.unlink(missing_ok=True)
        with database.raw() as connection, stoppable_raw(connection, job):
            connection.execute("VACUUM INTO ?", (str(part),))
        check(part, database.key, job)
        _sync(part)
        put_in_place(part, file)
    except OSError as error:
        raise known_error(error, file) from error
    finally:
        with contextlib.suppress(OSError):
            # What made the copy fail may also keep its rest from being removed.
            part.unlink(missing_ok=True)
    return file


def thin(folder: Path, spared: Path | None = None) -> None:
    """Keep the newest KEPT copies of the folder, fewer where they take more than ROOM.

    ALWAYS_KEPT stay however large they are, and so does `spared`, the one just made. By their names
    that one may be the oldest: while a laptop's clock ran ahead, copies got names of the future.
    """
    taken = 0
    for place, old in enumerate(sorted(folder.glob(f"kopa-*{SUFFIX}"), reverse=True)):
        taken += old.stat().st_size
        fits = place < ALWAYS_KEPT or taken <= ROOM
        if old == spared or (place < KEPT and fits):
            continue
        with contextlib.suppress(OSError):
            # A copy that cannot be removed now goes another day.
            old.unlink()


def forget_rests(folder: DataFolder) -> None:
    """Remove what a program that was killed had begun to write: nobody else would.

    Only whoever has the folder for itself may call it.
    """
    begun = [*folder.backups.glob("kopa-*.part*"), *folder.path.glob("*.part")]
    if folder.store.exists():
        begun += folder.path.glob(f"{restoring_name(folder.store).name}*")
    forget(begun)


def every_copy(folder: Path) -> tuple[Path, ...]:
    """Return the copies, and stores that were set aside as damaged, by their names."""
    return tuple(sorted((*folder.glob(f"kopa-*{SUFFIX}"), *folder.glob("damaged-*"))))


def forget(files: Iterable[Path]) -> None:
    """Remove copies; one that cannot be removed now goes another day."""
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()


def _unused(folder: Path, name: str) -> Path:
    """Return a file that is not there yet: a copy never replaces another of the same second."""
    file = folder / f"{name}{SUFFIX}"
    number = 1
    while file.exists():
        number += 1
        file = folder / f"{name}-{number}{SUFFIX}"
    return file


def check(file: Path, key: bytes, job: Job = NO_JOB) -> None:
    """Refuse a file that is no sound store of this program under `key`."""
    if not file.is_file():
        raise BackupUnusableError(str(file))
    try:
        with contextlib.closing(open_raw(file, key)) as connection, stoppable_raw(connection, job):
            # The pages first: a scan over a bad page would poison later checks.
            damaged = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            sound = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
            ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            version = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlcipher.DatabaseError as error:
        # Even looking at it takes a little room.
        raise (
            DiskFullError() if is_full(file.parent) else BackupUnusableError(str(file))
        ) from error
    if damaged or not sound or not ours or version > SCHEMA_VERSION:
        raise BackupUnusableError(str(file))


def restoring_name(store: Path) -> Path:
    """Return where a copy is made ready to take the place of the store."""
    return store.with_suffix(".restoring")


@contextlib.contextmanager
def copied(file: Path, store: Path) -> Iterator[Path]:
    """Give a copy of `file` beside the store, to be made ready; whatever is left of it goes."""
    part = restoring_name(store)
    try:
        _remove(part)
        shutil.copyfile(file, part)
        yield part
    except OSError as error:
        raise FolderUnusableError(str(store)) from error
    finally:
        with contextlib.suppress(OSError):
            _remove(part)


def put_back(part: Path, store: Path, aside: Path | None = None) -> None:
    """Put the ready copy in the place of the closed store, which may first go `aside`.

    Where that fails, the store stands in its place again. Where the program is killed meanwhile,
    `finish_putting_back` goes on at the next opening.
    """
    if aside is None:
        _put_in_place_of(store, part)
        return
    # From here on the copy may be all that there is.
    _sync(part)
    _move(store, aside)
    try:
        _put_in_place_of(store, part)
    except (OSError, StoreBusyError):
        _move(aside, store)
        raise


def finish_putting_back(store: Path) -> None:
    """Put a ready copy in its place that a killed program had cleared for it.

    Only a store that was to be replaced ever leaves its place, and only after the copy was ready.
    """
    part = restoring_name(store)
    if part.exists() and not store.exists():
        _put_in_place_of(store, part)


def _put_in_place_of(store: Path, part: Path) -> None:
    # Changes that were not folded in would be laid over the other file at its next opening.
    if any(one.exists() and one.stat().st_size for one in (_log_of(part), _log_of(store))):
        raise StoreBusyError
    _sync(part)
    _remove_beside(store)
    put_in_place(part, store)


def _move(store: Path, target: Path) -> None:
    """Move a store with what belongs to it; itself last, as without it the rest is in the way."""
    try:
        for suffix in ("-wal", "-shm", ""):
            part = store.with_name(store.name + suffix)
            if part.exists():
                part.replace(target.with_name(target.name + suffix))
    except OSError as error:
        raise FolderUnusableError(str(target)) from error


def _log_of(file: Path) -> Path:
    return file.with_name(file.name + "-wal")


def _remove(file: Path) -> None:
    file.unlink(missing_ok=True)
    _remove_beside(file)


def _remove_beside(file: Path) -> None:
    _log_of(file).unlink(missing_ok=True)
    file.with_name(file.name + "-shm").unlink(missing_ok=True)


def _sync(file: Path) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())

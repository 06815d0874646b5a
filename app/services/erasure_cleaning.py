"""After records were erased: the rest of the disk lets go of them too.

The store is written anew, a backup is made of it, and those made before go: at once where somebody
wants it, else a month later. What could not be done now is done with the next backup.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.domain.errors import StoreBusyError, StoreDamagedError
from app.persistence import backup, erasure, erasure_file

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from app.domain.erasure import Erased
    from app.persistence.store import Store

BACKUPS_KEPT_FOR: Final = timedelta(days=30)
"""Within a month somebody who asked to be erased must be (GDPR 12.3); until then a slip can be
mended from a backup by hand."""


@dataclass(frozen=True, slots=True)
class OldBackups:
    """Backups that still hold what was erased, and the day on which the last of them goes."""

    files: tuple[Path, ...]
    until: date | None


def clean_up(store: Store, *, drops_backups: bool = False) -> OldBackups:
    """Write the store anew, back it up, note what is erased; return the backups that still stand.

    Call it after every transaction that brought erasures; nothing else may be reading for long.
    """
    moment = store.clock.now()
    _compact(store)
    made = backup.back_up(store.database, store.folder.backups, moment, why="after-erasing")
    erasure_file.write(store.folder.erased, erasure_file.Noted(_erased(store), moment))
    if drops_backups:
        backup.forget(one for one in _before(store, moment) if one != made)
    backup.thin(store.folder.backups, spared=made)
    return old_backups(store)


def go_on(store: Store) -> None:
    """Do what is due: finish what an earlier cleaning could not, let old backups go after a month.

    It is asked with every backup, so that there is always one that stays.
    """
    noted = erasure_file.read(store.folder.erased)
    erased = _erased(store)
    moment = store.clock.now()
    if set(erased) != set(noted.erased):
        _compact(store)
        noted = replace(noted, erased=erased, last=moment)
        erasure_file.write(store.folder.erased, noted)
    if noted.last is not None and moment - noted.last >= BACKUPS_KEPT_FOR:
        backup.forget(_before(store, noted.last))


def old_backups(store: Store) -> OldBackups:
    """Return the backups that were made before the last erasing."""
    last = erasure_file.read(store.folder.erased).last
    files = () if last is None else _before(store, last)
    return OldBackups(files, (last + BACKUPS_KEPT_FOR).date() if files and last else None)


def known_erasures(store: Store) -> tuple[Erased, ...]:
    """Return all that is known here to be erased, from the store and from beside it."""
    noted = erasure_file.read(store.folder.erased).erased
    found: tuple[Erased, ...] = ()
    with contextlib.suppress(StoreDamagedError):
        # A store that cannot be read any more is just what is gone back from.
        found = _erased(store)
    return tuple(dict.fromkeys((*found, *noted)))


def _before(store: Store, moment: datetime) -> tuple[Path, ...]:
    return backup.made_before(store.folder.backups, moment)


def _erased(store: Store) -> tuple[Erased, ...]:
    with store.database.reading() as connection:
        return erasure.every(connection)


def _compact(store: Store) -> None:
    """Write the store anew, so that no page holds what was there, and empty its log."""
    with store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql("INSERT INTO person_search (person_search) VALUES ('optimize')")
    # Somebody who reads just now keeps the old pages in the log: the next backup tries again, and
    # secure_delete has wiped what was freed all the same.
    with contextlib.suppress(StoreBusyError), store.database.raw() as raw:
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

"""After records were erased: the rest of the disk lets go of them too.

The store is written anew, a backup is made of it, and those made before go: at once where somebody
wants it, else a month later. What could not be done now is done with the next backup.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.domain.errors import (
    DiskFullError,
    FolderUnusableError,
    StoreDamagedError,
)
from app.persistence import backup, erasure, erasure_file
from app.persistence import folder as folders
from app.persistence.soundness import write_anew

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
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
    They stand, also where the disk has no room for this now.
    """
    older = backup.every_copy(store.folder.backups)
    folders.forget_opened(store.folder)
    with contextlib.suppress(DiskFullError, FolderUnusableError):
        write_anew(store.database)
        made = backup.back_up(
            store.database, store.folder.backups, store.clock.now(), why="after-erasing"
        )
        _note(store, older)
        if drops_backups:
            backup.forget(older)
        backup.thin(store.folder.backups, spared=made)
    return old_backups(store)


def go_on(store: Store, made: Path) -> None:
    """Do what is due: finish what an earlier cleaning could not, let old backups go after a month.

    It is asked after every backup, `made`, so that there is always one that stays.
    """
    noted = erasure_file.read(store.folder.erased)
    if set(_erased(store)) != set(noted.erased):
        older = backup.every_copy(store.folder.backups)
        write_anew(store.database)
        _note(store, [one for one in older if one != made])
    today = store.noted_now().date()
    backup.forget(
        one
        for one in backup.every_copy(store.folder.backups)
        if one != made and one.name in noted.due and noted.due[one.name] <= today
    )


def old_backups(store: Store) -> OldBackups:
    """Return the backups that were made before somebody was erased, and when they are gone."""
    due = erasure_file.read(store.folder.erased).due
    files = tuple(one for one in backup.every_copy(store.folder.backups) if one.name in due)
    return OldBackups(files, max((due[one.name] for one in files), default=None))


def _note(store: Store, older: Iterable[Path]) -> None:
    """Note what is erased, and of each backup that is older when it goes; the first day stands."""
    due = erasure_file.read(store.folder.erased).due
    day = store.noted_now().date() + BACKUPS_KEPT_FOR
    still = {one.name: due.get(one.name, day) for one in older}
    erasure_file.write(store.folder.erased, erasure_file.Noted(_erased(store), still))


def known_erasures(store: Store) -> tuple[Erased, ...]:
    """Return all that is known here to be erased, from the store and from beside it."""
    noted = erasure_file.read(store.folder.erased).erased
    found: tuple[Erased, ...] = ()
    with contextlib.suppress(StoreDamagedError):
        # A store that cannot be read any more is just what is gone back from.
        found = _erased(store)
    return tuple(dict.fromkeys((*found, *noted)))


def _erased(store: Store) -> tuple[Erased, ...]:
    with store.database.reading() as connection:
        return erasure.every(connection)

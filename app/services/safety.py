"""Backups, going back to one, and looking whether everything is sound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import BackupUnusableError, StoreDamagedError
from app.persistence import backup, erasure_file, people_index, settings, store
from app.persistence import folder as folders
from app.persistence.erasing import reapply
from app.persistence.soundness import people_and_troubles
from app.services import erasure_cleaning
from app.services.membership_kept import bring_membership, kept_membership

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.clock import Clock
    from app.persistence.store import Store


@dataclass(frozen=True, slots=True)
class Health:
    """What the check found: stable words in `troubles`, nothing in them when all is well."""

    troubles: tuple[str, ...]
    people: int

    @property
    def is_sound(self) -> bool:
        """Say whether nothing was found."""
        return not self.troubles


def rescue(folder: Path, file: Path, clock: Clock) -> Path:
    """Go back to a copy where the store cannot even be opened; return where that one is kept."""
    erased = erasure_file.read(folders.prepare(folder).erased).erased

    def renew(connection: Connection) -> None:
        reapply(connection, erased)
        people_index.rebuild(connection)

    return store.rescue(folder, file, clock, renew, _damaged_name(clock))


class SafetyService:
    """What keeps records safe from bad days."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def back_up(self, folder: Path | None = None, *, why: str = "asked") -> Path:
        """Write a checked copy into `folder`, the data folder's own if none is given."""
        file = self._copy(folder or self._store.folder.backups, why)
        erasure_cleaning.go_on(self._store, file)
        backup.thin(self._store.folder.backups, spared=file)
        return file

    def _copy(self, target: Path, why: str) -> Path:
        moment = self._store.clock.now()
        file = backup.back_up(self._store.database, target, moment, why=why)
        with self._store.database.unnamed(capture=True) as connection:
            settings.write(connection, "last_backup", moment.isoformat())
        return file

    def backups(self) -> tuple[Path, ...]:
        """Return the copies in the data folder, newest first."""
        copies = self._store.folder.backups.glob(f"kopa-*{backup.SUFFIX}")
        return tuple(sorted(copies, reverse=True))

    def restore(self, file: Path) -> Path:
        """Go back to a copy; the present state is backed up first, into the returned file.

        The restored store goes on under a new incarnation. The store stays open throughout for
        its callers: connections made afterwards see the restored records.
        """
        folder = self._store.folder.backups
        membership = kept_membership(self._store)
        erased = erasure_cleaning.known_erasures(self._store)

        def renew(connection: Connection) -> None:
            reapply(connection, erased)
            people_index.rebuild(connection)
            bring_membership(connection, membership)

        with self._store.ready_copy(file, renew) as part:
            try:
                before = self._copy(folder, "before-restore")
            except (StoreDamagedError, BackupUnusableError):
                # What cannot be copied soundly any more is kept as it is.
                before = folder / _damaged_name(self._store.clock)
                self._store.go_on_with(part, aside=before)
            else:
                self._store.go_on_with(part)
        backup.thin(folder, spared=before)
        return before

    def check(self) -> Health:
        """Read everything and compare: pages, references, triggers, search words."""
        people, troubles = people_and_troubles(self._store.database)
        return Health(troubles, people)


def _damaged_name(clock: Clock) -> str:
    return f"damaged-{clock.now():%Y-%m-%d-%H%M%S}.db"

"""One open store with everything that belongs to opening it rightly.

Creates it at the first start, brings an older schema up, refuses a newer one, compares the
triggers, and holds the lock of the data folder until it is closed.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.domain.clock import anchor_of, trusted_time
from app.domain.errors import StoreDamagedError, StoreFromNewerVersionError
from app.domain.ids import new_incarnation
from app.persistence import folder as folders
from app.persistence import genesis, people_index, settings
from app.persistence.backup import back_up, put_back
from app.persistence.capture import triggers_are_sound
from app.persistence.database import APPLICATION_ID, Database
from app.persistence.tables import SCHEMA_VERSION

if TYPE_CHECKING:
    from datetime import date, datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.clock import Clock


class Store:
    """A data folder that is open for this program alone."""

    def __init__(self, path: Path, clock: Clock, built: date) -> None:
        """Open the store in `path`; raises a StoreError with the folder left as it was."""
        self.clock = clock
        self._built = built
        self._confirmed: datetime | None = None
        with ExitStack() as closing:
            self.folder = folders.prepare(path)
            self._lock = folders.lock(self.folder)
            closing.callback(self._lock.release)
            self.is_new = not self.folder.store.exists()
            self._key = folders.key_of(self.folder)
            self.database = Database(self.folder.store, self._key, self.trusted_now)
            closing.callback(self.database.close)
            self._bring_up_to_date()
            self.database.after_writing.append(people_index.refresh)
            self._confirmed = self._read_confirmed()
            closing.pop_all()

    def close(self) -> None:
        """Close the store and let another program have the folder."""
        self.database.close()
        self._lock.release()

    def replace_by(self, file: Path) -> None:
        """Put a checked copy in the place of the store's file and go on with it."""
        self.database.close()
        put_back(file, self.folder.store)
        self._bring_up_to_date()

    def trusted_now(self) -> datetime | None:
        """Return the moment if the laptop's clock can be believed, else None (logical mode)."""
        return trusted_time(self.clock.now(), anchor_of(self._built, None, self._confirmed))

    def confirm_now(self) -> None:
        """Take the laptop's present date as right: a person said so."""
        self._confirmed = self.clock.now()
        with self.database.unnamed(capture=True) as connection:
            settings.write(connection, "confirmed_now", self._confirmed.isoformat())

    def _read_confirmed(self) -> datetime | None:
        with self.database.reading() as connection:
            return settings.read_moment(connection, "confirmed_now")

    def _bring_up_to_date(self) -> None:
        found = self._found_version()
        if found > SCHEMA_VERSION:
            raise StoreFromNewerVersionError(found, SCHEMA_VERSION)
        if found < SCHEMA_VERSION:
            self._upgrade(found)
            return
        with self.database.reading() as connection:
            if not triggers_are_sound(connection):
                raise StoreDamagedError("triggers")

    def _found_version(self) -> int:
        with self.database.reading() as connection:
            return int(connection.execute(text("PRAGMA user_version")).scalar_one())

    def _upgrade(self, found: int) -> None:
        # alembic is heavy and needed only when the schema really changes.
        from app.persistence import migrations  # noqa: PLC0415

        if found:
            back_up(self.database, self.folder.backups, self.clock.now(), why="before-upgrade")
        with self.database.schema_change() as connection:
            migrations.upgrade(connection)
            if not found:
                _found_new_store(connection)


def _found_new_store(connection: Connection) -> None:
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
    genesis.begin(connection, new_incarnation())
    genesis.write_shared_rows(connection)

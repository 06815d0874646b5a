"""One open store with everything that belongs to opening it rightly.

Creates it at the first start, brings an older schema up, refuses a newer one, compares the
triggers, and holds the lock of the data folder until it is closed.
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from app.domain.clock import (
    anchor_of,
    heard,
    latest_to_confirm,
    moment_of,
    start_of,
    trusted_time,
)
from app.domain.errors import (
    DayTooFarError,
    StoreDamagedError,
    StoreError,
    StoreFromNewerVersionError,
)
from app.domain.ids import new_incarnation
from app.persistence import (
    acts,
    differences,
    erasure,
    erasure_file,
    evidence,
    genesis,
    people_index,
    settings,
)
from app.persistence import folder as folders
from app.persistence.backup import (
    back_up,
    check,
    copied,
    finish_putting_back,
    forget_rests,
    put_back,
)
from app.persistence.capture import triggers_are_sound
from app.persistence.database import APPLICATION_ID, Database
from app.persistence.home_mark import Home
from app.persistence.looked import Looked
from app.persistence.tables import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.clock import Clock
    from app.persistence.folder import DataFolder


_CONFIRMED: Final = "confirmed_now"
_HEARD: Final = "heard_of_day"


class Store:
    """A data folder that is open for this program alone."""

    def __init__(
        self, path: Path, clock: Clock, built: date, *, witness: Path | None = None
    ) -> None:
        """Open the store in `path`; raises a StoreError with the folder left as it was.

        `witness` is where it is kept how far stores had come, if not in the usual place.
        """
        self.clock = clock
        self._built = built
        self._confirmed: datetime | None = None
        self._heard: datetime | None = None
        with contextlib.ExitStack() as closing:
            self.folder = folders.prepare(path)
            self._lock = folders.lock(self.folder)
            closing.callback(self._lock.release)
            folders.forget_opened(self.folder)
            finish_putting_back(self.folder.store)
            forget_rests(self.folder)
            self.is_new = not self.folder.store.exists()
            self._key = folders.key_of(self.folder)
            self.database = Database(self.folder.store, self._key, self.trusted_now)
            closing.callback(self.database.close)
            self.looked = Looked(self.folder.opened)
            _bring_up_to_date(self.database, self.folder, clock)
            self.home = Home(self.folder, witness)
            self.home.recognise(self.database)
            _note_life(self.database)
            self.database.after_writing += [_keep_blank, people_index.refresh]
            self.after_replacing: list[Callable[[], None]] = []
            self._forget_again()
            self.heed_the_day()
            self.session_begin = self._newest_act()
            self._forget_removed_files()
            self._thin_differences()
            closing.pop_all()

    def close(self) -> None:
        """Close the store and let another program have the folder."""
        with contextlib.suppress(StoreError):
            # A store that was damaged meanwhile can still be closed.
            self.home.note(self.database)
        self.looked.forget()
        self.database.close()
        self._lock.release()

    def _forget_again(self) -> None:
        """Erase what was erased before an older copy took the place of the store's file."""
        noted = erasure_file.read(self.folder.erased).erased
        if not noted:
            return
        with self.database.reading() as connection:
            is_missing = not set(noted) <= set(erasure.every(connection))
        if is_missing:
            # Heavy, and needed only after somebody exchanged the file.
            from app.persistence import erasing  # noqa: PLC0415

            with self.database.unnamed(capture=False) as connection:
                erasing.reapply(connection, noted)

    def _forget_removed_files(self) -> None:
        """Let go of scans and photos that were removed before: undo goes back to the start only."""
        with self.database.reading() as connection:
            removed = evidence.removed_originals(connection)
        if removed:
            with self.database.unnamed(capture=False) as connection:
                evidence.forget_originals(connection, removed)

    def _thin_differences(self) -> None:
        """Let go of values that lost to others so long ago that nobody will put them back."""
        if self.trusted_now() is None:
            # A clock that begins in the year of its making each morning counts no days.
            return
        today = self.believed_day()
        with self.database.reading() as connection:
            is_due = differences.needs_thinning(connection, today)
        if is_due:
            with self.database.unnamed(capture=False) as connection:
                differences.thin(connection, today)

    @contextlib.contextmanager
    def ready_copy(self, file: Path, renew: Callable[[Connection], None]) -> Iterator[Path]:
        """Give a checked copy of a backup, brought up to date and made anew by `renew`."""
        with _ready_copy(self.home, self._key, self.clock, file, renew) as part:
            yield part

    def go_on_with(self, part: Path, aside: Path | None = None) -> None:
        """Put a ready copy in the place of the store's file, which may first go `aside`."""
        with self.database.closed():
            put_back(part, self.folder.store, aside)
        # A restored store counts its acts by itself.
        self.session_begin = self._newest_act()
        for tell in self.after_replacing:
            tell()

    def trusted_now(self) -> datetime | None:
        """Return the moment if the laptop's clock can be believed, else None (logical mode)."""
        return trusted_time(self.clock.now(), self._anchor())

    def believed_day(self) -> date:
        """Return today, or the latest day that has surely come where the clock is not believed."""
        if self.trusted_now() is not None:
            return self.clock.today()
        return self._anchor().date()

    def noted_now(self) -> datetime:
        """Return the moment that records are to bear when something was done.

        Where the clock is not believed, it is the latest day that is known to have come, from the
        changes here and those that files brought, at the laptop's time of day: a sheet printed "in
        2036" would be the newest for ten years, whatever anybody prints.
        """
        trusted = self.trusted_now()
        if trusted is not None:
            return trusted
        anchor = self._anchor()
        with self.database.reading() as connection:
            latest = connection.execute(text("SELECT h FROM sync_clock")).scalar_one()
        known = trusted_time(moment_of(latest), anchor) or anchor
        known = max(known, anchor)
        return max(known, datetime.combine(known.date(), self.clock.now().timetz()))

    def confirm_now(self) -> None:
        """Take the laptop's present date as right: a person said so.

        Raises DayTooFarError for one that cannot be, whoever says so.
        """
        latest = latest_to_confirm(self._built, self._heard)
        if self.clock.now() > latest:
            raise DayTooFarError(self.clock.today(), latest.date())
        self._confirmed = self.clock.now()
        with self.database.unnamed(capture=True) as connection:
            settings.write(connection, _CONFIRMED, self._confirmed.isoformat())
            # Whoever looked at a calendar knows better than any file.
            if self._heard is not None and self._heard > self._confirmed:
                settings.write(connection, _HEARD, self._confirmed.isoformat())
        self.heed_the_day()

    def hear_of_day(self, connection: Connection, day: date) -> None:
        """Note the day that a coordinator believed in when it signed a file.

        It counts from `heed_the_day` on, which is for after the transaction.
        """
        kept = settings.read_moment(connection, _HEARD)
        anchor = anchor_of(self._built, kept, self._confirmed)
        learned = heard(start_of(day), self.clock.now(), anchor)
        if learned > anchor:
            settings.write(connection, _HEARD, learned.isoformat())

    def heed_the_day(self) -> None:
        """Go by what is noted of the days that have surely come."""
        with self.database.reading() as connection:
            self._confirmed = settings.read_moment(connection, _CONFIRMED)
            self._heard = settings.read_moment(connection, _HEARD)
        if self._confirmed is not None:
            # Earlier versions took any day.
            latest = latest_to_confirm(self._built, self._heard)
            self._confirmed = self._confirmed if self._confirmed <= latest else None

    def _anchor(self) -> datetime:
        return anchor_of(self._built, self._heard, self._confirmed)

    def _newest_act(self) -> int:
        """Return the last act before this session: it and those before it are not undone."""
        with self.database.reading() as connection:
            return acts.newest(connection)


def rescue(
    path: Path, file: Path, clock: Clock, renew: Callable[[Connection], None], name: str
) -> Path:
    """Put a backup in the place of a store that cannot be opened any more.

    Return where that one is kept, under `name`: a specialist may still get something out of it.
    """
    folder = folders.prepare(path)
    with contextlib.ExitStack() as closing:
        closing.callback(folders.lock(folder).release)
        key = folders.key_of(folder)
        aside = folder.backups / name
        with _ready_copy(Home(folder), key, clock, file, renew) as part:
            put_back(part, folder.store, aside)
    return aside


@contextlib.contextmanager
def _ready_copy(
    home: Home, key: bytes, clock: Clock, file: Path, renew: Callable[[Connection], None]
) -> Iterator[Path]:
    """Make everything ready beside the store: a stop half-way leaves the store as it was."""
    folder = home.folder
    check(file, key)
    with copied(file, folder.store) as part:
        # The time is not needed: nothing that people did is stamped here.
        with contextlib.closing(Database(part, key, lambda: None)) as ready:
            _bring_up_to_date(ready, folder, clock)
            _note_life(ready)
            with ready.unnamed(capture=True) as connection:
                home.begin_new_life(connection)
                renew(connection)
        yield part


def _bring_up_to_date(database: Database, folder: DataFolder, clock: Clock) -> None:
    found = _found_version(database)
    if found > SCHEMA_VERSION:
        raise StoreFromNewerVersionError(found, SCHEMA_VERSION)
    if found < SCHEMA_VERSION:
        _upgrade(database, folder, clock, found)
        return
    with database.reading() as connection:
        if not triggers_are_sound(connection):
            raise StoreDamagedError("triggers")


def _keep_blank(connection: Connection) -> None:
    if erasure.is_any(connection):
        # Heavy, and most laptops never erase anybody.
        from app.persistence import erasing  # noqa: PLC0415

        erasing.keep_blank(connection)


def _note_life(database: Database) -> None:
    """Put on record which laptop this is, where an earlier version has not done so."""
    with database.reading() as connection:
        if genesis.is_life_noted(connection):
            return
    with database.unnamed(capture=True) as connection:
        genesis.note_life(connection)


def _found_version(database: Database) -> int:
    with database.reading() as connection:
        return int(connection.execute(text("PRAGMA user_version")).scalar_one())


def _upgrade(database: Database, folder: DataFolder, clock: Clock, found: int) -> None:
    # Heavy, and needed only when the schema really changes.
    from app.persistence import foreign, migrations  # noqa: PLC0415

    if found:
        back_up(database, folder.backups, clock.now(), why="before-upgrade")
    with database.schema_change() as connection:
        migrations.upgrade(connection)
        if not found:
            _found_new_store(connection)
        else:
            foreign.learn(connection)


def _found_new_store(connection: Connection) -> None:
    connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
    genesis.begin(connection, new_incarnation())
    genesis.write_shared_rows(connection)

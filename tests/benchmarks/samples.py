"""Sample stores for measuring: invented people and events in bulk, the same for the same seed.

Made once and kept in a folder of the system for temporary files; benchmarks that write take a copy.
They are written past the services, because a million acts would take hours, but through the
triggers, so that every row has its stamp.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import tempfile
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import insert

from app import BUILD_DATE
from app.persistence.store import Store
from app.services.settings import FirstAnswers, SettingsService
from app.services.territories import TerritoriesService
from tests.benchmarks.crowd import TERRITORIES, Crowd
from tests.support.source_tree import ROOT
from tests.support.stores import NOON, MovableClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sqlalchemy import Table

    from tests.benchmarks.crowd import Row, Size

_VERSION = 1
_SHAPED_BY = (
    "app/persistence/tables.py",
    "app/persistence/capture.py",
    "app/persistence/people_index.py",
    "app/domain/search.py",
    "app/domain/collation.py",
    "app/persistence/migrations/versions/0001_foundation.py",
    "app/persistence/migrations/versions/0002_records.py",
)
_BATCH = 20_000
_SHAPE_SIGNS = 12


class Samples:
    """Gives sample stores out of a folder, and makes those that are not there yet."""

    def __init__(self, folder: Path, tell: Callable[[str], None]) -> None:
        self._folder = folder
        self._tell = tell

    def folder_of(self, size: Size) -> Path:
        """Return a data folder of that size, to read only."""
        made = self._folder / f"{size.name}-{_shape(size)}"
        if not made.exists():
            self._tell(f"making the sample {size.name}: {size.attendances:,} attendances …")
            self._drop_older(size)
            # Made in a folder of its own, so that two runs at a time do not meet.
            with tempfile.TemporaryDirectory(dir=self._folder, prefix="making-") as own:
                unfinished = Path(own) / size.name
                _make(unfinished, size)
                with contextlib.suppress(OSError):  # another run was quicker
                    unfinished.rename(made)
        return made

    def _drop_older(self, size: Size) -> None:
        """Let go of samples of an earlier shape: nobody asks for them again."""
        for older in self._folder.glob(f"{size.name}-{'[0-9a-f]' * _SHAPE_SIGNS}"):
            shutil.rmtree(older)

    def copy_of(self, size: Size, target: Path) -> Path:
        """Return a data folder of that size that may be changed."""
        shutil.copytree(self.folder_of(size), target)
        return target


def _shape(size: Size) -> str:
    """Return what changes with everything that shapes a sample, also before a release."""
    digest = hashlib.sha256(repr((_VERSION, astuple(size))).encode())
    for name in _SHAPED_BY:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()[:_SHAPE_SIGNS]


def _make(folder: Path, size: Size) -> None:
    store = Store(folder, MovableClock(NOON), BUILD_DATE)
    try:
        TerritoriesService(store)
        settings = SettingsService(store)
        settings.set_up(FirstAnswers("Mērījumu centrs (PARAUGS)", TERRITORIES[0]))
        own = settings.centre()
        assert own is not None
        crowd = Crowd(size, own.id)
        for table, rows in crowd.tables():
            _write(store, table, rows)
        with store.database.raw() as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        store.close()


def _write(store: Store, table: Table, rows: Iterable[Row]) -> None:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _BATCH:
            _write_batch(store, table, batch)
            batch = []
    if batch:
        _write_batch(store, table, batch)


def _write_batch(store: Store, table: Table, batch: list[Row]) -> None:
    with store.database.unnamed(capture=True) as connection:
        connection.execute(insert(table), batch)

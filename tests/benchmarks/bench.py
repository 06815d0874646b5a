"""What every benchmark gets: sample stores, a folder of its own, and how thorough to be."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.bootstrap import Application
from app.persistence.database import open_raw
from app.persistence.folder import DataFolder, key_of
from app.persistence.store import Store
from tests.benchmarks.crowd import tenth
from tests.support.stores import NOON, MovableClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import sqlcipher3.dbapi2 as sqlcipher

    from app.domain.clock import Clock
    from tests.benchmarks.crowd import Size
    from tests.benchmarks.samples import Samples


@dataclass(frozen=True, slots=True)
class Bench:
    """The surroundings of a run; `is_quick` takes smaller samples and fewer repetitions."""

    samples: Samples
    own_folder: Path
    is_quick: bool

    def times(self, thorough: int) -> int:
        """Return how often to measure."""
        return max(3, thorough // 3) if self.is_quick else thorough

    def size(self, size: Size) -> Size:
        return tenth(size) if self.is_quick else size

    def to_read(self, size: Size) -> Path:
        """Return a data folder that every benchmark shares."""
        return self.samples.folder_of(self.size(size))

    @contextmanager
    def to_change(self, size: Size, name: str) -> Iterator[Path]:
        """Give a copy of a data folder that is thrown away afterwards."""
        target = self.own_folder / name
        try:
            yield self.samples.copy_of(self.size(size), target)
        finally:
            shutil.rmtree(target, ignore_errors=True)

    @contextmanager
    def folder(self, name: str) -> Iterator[Path]:
        """Give an empty folder that is thrown away afterwards."""
        target = self.own_folder / name
        target.mkdir()
        try:
            yield target
        finally:
            shutil.rmtree(target, ignore_errors=True)


@contextmanager
def opened(folder: Path, clock: Clock | None = None) -> Iterator[Application]:
    """Open a data folder as Kopā does; without a clock it is the samples' noon."""
    with Application(Store(folder, clock or MovableClock(NOON), BUILD_DATE)) as application:
        yield application


@contextmanager
def opened_bare(folder: Path) -> Iterator[sqlcipher.Connection]:
    """Open the store of a data folder with nothing but the driver, under Kopā's own pragmas."""
    files = DataFolder(folder)
    connection = open_raw(files.store, key_of(files))
    try:
        yield connection
    finally:
        connection.close()

"""From one laptop to the other by a file: writing it, taking it in, taking it in again.

The floor writes the same rows with nothing but the driver: one transaction, one statement for each
table, into the same encrypted tables without triggers. It keeps no stamps, seals nothing and
compares nothing, so Kopā cannot reach it; the bars say how near it has to come.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.domain.trust import Role
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from app.services.settings import FirstAnswers, SettingsService
from app.services.territories import TerritoriesService
from tests.benchmarks.bench import opened, opened_bare
from tests.benchmarks.crowd import PARISH
from tests.benchmarks.measuring import Pair, clocked, in_turns
from tests.benchmarks.table import compared
from tests.benchmarks.ticking import drop_triggers
from tests.support.members import join
from tests.support.stores import NOON, MovableClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import sqlcipher3.dbapi2 as sqlcipher

    from app.bootstrap import Application
    from tests.benchmarks.bench import Bench
    from tests.benchmarks.crowd import Size
    from tests.benchmarks.measuring import Seconds
    from tests.benchmarks.table import Line

    Rows = dict[str, list[tuple[object, ...]]]


def lines(bench: Bench) -> Iterator[Line]:
    """Send the year of a large centre to a laptop that gathers."""
    yield from there_and_back(bench, PARISH, bench.times(5))


def there_and_back(bench: Bench, size: Size, times: int) -> Iterator[Line]:
    """Send the records of a centre to a laptop that gathers, beside writing them barely."""
    what = f"exchange: {bench.size(size).attendances:,} attendances"
    clock = MovableClock(NOON)
    with (
        bench.to_change(size, "sender") as folder,
        bench.folder("exchange") as own,
        opened_bare(folder) as bare,
        opened(folder, clock) as sender,
    ):
        receiver = gathering_laptop(own / "pristine", sender)
        floor = Floor(own, receiver, rows_to_write(bare))
        sending = _Sending(sender, own, clock)
        written = in_turns(floor.write, sending.send, times)
        yield compared(f"{what} exported", written.medians, at_most=1.6)
        assert _brought(receiver, own, sending.files[0]) > bench.size(size).attendances
        receiving = _Receiving(own, receiver, sending.files)
        taken_in = in_turns(floor.write, receiving.take_in, times)
        yield compared(f"{what} imported", taken_in.medians, at_most=3.5)
        again = Pair(taken_in.kopa, receiving.nothing_new[1:])
        yield compared(
            f"{what} again, nothing new (floor: import)",
            again.medians,
            at_most=1.2,
        )
        known = Pair(taken_in.kopa, receiving.known[1:])
        yield compared(f"{what} again, the same file (floor: import)", known.medians, at_most=1.2)


@dataclass(slots=True)
class Floor:
    """Writes the rows barely, each time into a fresh store."""

    own: Path
    pristine: Path
    rows: Rows

    def write(self) -> Seconds:
        folder = shutil.copytree(self.pristine, self.own / "floor")
        try:
            with opened_bare(folder) as connection:
                drop_triggers(connection)
                # What every new store holds is among the rows, too; children go before parents.
                for table in reversed(self.rows):
                    connection.execute(f"DELETE FROM {table}")
                return clocked(lambda: self._write(connection))
        finally:
            shutil.rmtree(folder)

    def _write(self, connection: sqlcipher.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for table, rows in self.rows.items():
            if rows:
                places = ", ".join("?" * len(rows[0]))
                connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
        connection.execute("COMMIT")


class _Sending:
    """Writes one file after the other; a second later each, so that no two are the same."""

    def __init__(self, sender: Application, own: Path, clock: MovableClock) -> None:
        self.files: list[Path] = []
        self._sender = sender
        self._clock = clock
        self._names = (own / f"file-{number}.kopa" for number in count())

    def send(self) -> Seconds:
        self._clock.go_on(seconds=1)
        file = next(self._names)
        taken = clocked(lambda: self._sender.exchange.export(file))
        self.files.append(file)
        return taken


class _Receiving:
    """Takes files in on a fresh gathering laptop: one with news, one without, one known."""

    def __init__(self, own: Path, pristine: Path, files: list[Path]) -> None:
        self.nothing_new: list[Seconds] = []
        self.known: list[Seconds] = []
        self._own = own
        self._pristine = pristine
        self._first, self._later = files[0], files[-1]

    def take_in(self) -> Seconds:
        folder = shutil.copytree(self._pristine, self._own / "receiver")
        try:
            with opened(folder) as receiver:
                exchange = receiver.exchange
                taken = clocked(lambda: exchange.take_in([self._first]))
                self.nothing_new.append(clocked(lambda: exchange.take_in([self._later])))
                self.known.append(clocked(lambda: exchange.take_in([self._later])))
                return taken
        finally:
            shutil.rmtree(folder)


def gathering_laptop(folder: Path, sender: Application) -> Path:
    """Make the data folder of a coordinator who let the sender join and has nothing of it yet."""
    store = Store(folder, MovableClock(NOON), BUILD_DATE)
    try:
        TerritoriesService(store)
        SettingsService(store).set_up(FirstAnswers("", laptop_name="Krājējs", keeps_all=True))
    finally:
        store.close()
    with opened(folder) as receiver:
        join(receiver, sender, Role.LAPTOP)
    return folder


def _brought(pristine: Path, own: Path, file: Path) -> int:
    """Return how many records a file brings, so that nobody measures an empty one."""
    folder = shutil.copytree(pristine, own / "looking")
    with opened(folder) as receiver:
        (found,) = receiver.exchange.preview([file])
    return found.new


def rows_to_write(connection: sqlcipher.Connection) -> Rows:
    """Return everything that travels, parents before children."""
    names = [synced.name for synced in SYNCED]
    return {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}

"""Writes a planned sample into data folders: each laptop plays its diary at its own times.

Laptops really exchange files: the coordinator's first file brings the programme and the key to
each of them, and a second laptop begins with a file of the first.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, update

from app.domain.ids import ORG_SCOPE
from app.domain.programme import Laptop
from app.jobs import NO_JOB, Progress, stop_if_cancelled
from app.persistence import genesis, programme, records, signing_keys
from app.persistence.store import Store
from app.services.demo.proving import proved
from app.services.exchange import ExchangeService

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from sqlalchemy import Connection, Table

    from app.jobs import Job
    from app.services.demo.diary import Diary, Entry
    from app.services.demo.sample import LaptopPlan, Sample

_A_DAY = timedelta(days=1)
_ROW = "row_to_change"


@dataclass(slots=True)
class DiaryClock:
    """A clock that goes as the diary says."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        """Return the day of the moment."""
        return self.moment.date()


def write_sample(folder: Path, sample: Sample, begin: datetime, job: Job) -> list[Path]:
    """Write all laptops of the sample below `folder`; return their data folders."""
    with TemporaryDirectory(dir=folder, prefix=".stick-") as stick:
        writer = _Writer(folder, Path(stick), begin)
        writer.write_first_part_of_coordinator(sample.coordinator)
        for done, laptop in enumerate(sample.laptops):
            stop_if_cancelled(job)
            job.report(Progress(done, len(sample.laptops), laptop.folder))
            writer.write_laptop(laptop, _who_part_from(laptop, sample.laptops))
        writer.write_rest_of_coordinator(sample.coordinator)
    return [folder / one.folder for one in (sample.coordinator, *sample.laptops)]


def play(store: Store, diary: Diary, clock: DiaryClock | None = None) -> None:
    """Type the diary into the store: one transaction for what was typed at one time."""
    for at, entries in diary.sittings():
        if clock is not None:
            clock.moment = at
        with store.database.unnamed(capture=True) as connection:
            write_entries(connection, entries)


def write_entries(connection: Connection, entries: Sequence[Entry]) -> None:
    """Write rows table by table, and then the changes, many with one statement."""
    added: dict[Table, list[Mapping[str, object]]] = {}
    changed: dict[tuple[Table, tuple[str, ...]], list[dict[str, object]]] = {}
    for entry in proved(connection, entries):
        if entry.is_new:
            added.setdefault(entry.table, []).append(entry.cells)
        else:
            shape = (entry.table, tuple(entry.cells))
            changed.setdefault(shape, []).append({_ROW: entry.row_id, **entry.cells})
    for table, rows in added.items():
        records.add_all(connection, table, rows)
    for (table, names), cells in changed.items():
        values: dict[str, object] = {name: bindparam(name) for name in names}
        statement = update(table).where(table.c.id == bindparam(_ROW)).values(values)
        connection.execute(statement, cells)


def _who_part_from(laptop: LaptopPlan, laptops: Sequence[LaptopPlan]) -> LaptopPlan | None:
    """Return the second laptop of the same centre, which takes a file of this one along."""
    for other in laptops:
        if other.parted is not None and other.centre == laptop.centre and other is not laptop:
            return other
    return None


class _Writer:
    """Writes one laptop after the other; the stick goes from hand to hand."""

    def __init__(self, folder: Path, stick: Path, begin: datetime) -> None:
        self._folder = folder
        self._begin = begin
        self._key = stick / "key"
        self._news = stick / "coordinator.kopa"
        self._stick = stick

    def write_first_part_of_coordinator(self, plan: LaptopPlan) -> None:
        with opened(self._folder, plan, self._begin) as (store, clock):
            clock.moment -= timedelta(hours=3)
            set_up(store, plan)
            play(store, plan.diary.until(self._begin), clock)
            exchange = ExchangeService(store)
            exchange.export_key(self._key)
            exchange.export(self._news, NO_JOB)

    def write_rest_of_coordinator(self, plan: LaptopPlan) -> None:
        with opened(self._folder, plan, self._begin) as (store, clock):
            play(store, plan.diary.since(self._begin), clock)

    def write_laptop(self, plan: LaptopPlan, second: LaptopPlan | None) -> None:
        with opened(self._folder, plan, self._begin) as (store, clock):
            clock.moment = plan.parted or self._begin
            set_up(store, plan)
            exchange = ExchangeService(store)
            exchange.import_key(self._key)
            exchange.take_in((self._news,), NO_JOB)
            if plan.parted is not None:
                exchange.take_in((self._copy_for(plan),), NO_JOB)
            if second is None or second.parted is None:
                play(store, plan.diary, clock)
                return
            play(store, plan.diary.until(second.parted), clock)
            clock.moment = second.parted
            exchange.export(self._copy_for(second), NO_JOB)
            play(store, plan.diary.since(second.parted), clock)

    def _copy_for(self, second: LaptopPlan) -> Path:
        return self._stick / f"{second.folder}.kopa"


@contextmanager
def opened(folder: Path, plan: LaptopPlan, begin: datetime) -> Iterator[tuple[Store, DiaryClock]]:
    """Open the store of a laptop with a clock that can be set and is believed from `begin` on."""
    clock = DiaryClock(begin)
    store = Store(folder / plan.folder, clock, (begin - _A_DAY).date())
    try:
        yield store, clock
    finally:
        store.close()


def set_up(store: Store, plan: LaptopPlan) -> None:
    """Answer the first start of the laptop, under the incarnation that the plan gives it."""
    with store.database.unnamed(capture=False) as connection:
        store.home.begin_first_life(connection, plan.incarnation)
    with store.database.unnamed(capture=True) as connection:
        if plan.centre is not None and plan.parted is None:
            programme.add_centre(connection, plan.centre)
        centre = None if plan.centre is None else plan.centre.id
        made = Laptop(plan.id, plan.name, centre, "", keeps_all=centre is None)
        programme.set_up_laptop(connection, made, centre or ORG_SCOPE)
        signing_keys.make(connection, plan.incarnation, plan.name, plan.secret)
        genesis.note_life(connection)

"""Writes a planned sample into data folders: each laptop plays its diary at its own times.

Laptops really exchange files: each asks to join, the coordinator's welcome brings the programme to
it, and a second laptop begins with a welcome of the first, which leads the centre.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, update

from app.domain.bundles import FILE_ENDING, WISH_ENDING
from app.domain.ids import ORG_SCOPE
from app.domain.programme import Laptop
from app.domain.trust import Role
from app.jobs import NO_JOB, Progress, stop_if_cancelled
from app.persistence import genesis, programme, records, signing_keys
from app.persistence.store import Store
from app.services.demo.proving import proved
from app.services.membership import MembershipService
from app.services.membership_views import Part

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
    with (
        TemporaryDirectory(dir=folder, prefix=".stick-") as stick,
        opened(folder, sample.coordinator, begin) as (store, clock),
    ):
        _begin_programme(store, clock, sample.coordinator, begin)
        writer = _Writer(folder, Path(stick), begin, MembershipService(store))
        for done, laptop in enumerate(sample.laptops):
            stop_if_cancelled(job)
            job.report(Progress(done, len(sample.laptops), laptop.folder))
            writer.write_laptop(laptop, _who_part_from(laptop, sample.laptops))
        play(store, sample.coordinator.diary.since(begin), clock)
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


def _begin_programme(store: Store, clock: DiaryClock, plan: LaptopPlan, begin: datetime) -> None:
    """Let the coordinator name the programme and make it one that others can join."""
    clock.moment -= timedelta(hours=3)
    set_up(store, plan)
    play(store, plan.diary.until(begin), clock)
    MembershipService(store).found()
    clock.moment = begin


class _Writer:
    """Writes one laptop after the other; the stick goes from hand to hand."""

    def __init__(
        self, folder: Path, stick: Path, begin: datetime, coordinator: MembershipService
    ) -> None:
        self._folder = folder
        self._stick = stick
        self._begin = begin
        self._coordinator = coordinator

    def write_laptop(self, plan: LaptopPlan, second: LaptopPlan | None) -> None:
        if plan.parted is None:
            self._ask(plan)
            role = Role.LAPTOP if second is None else Role.LEAD
            self._let_in(plan, self._coordinator, role)
        with opened(self._folder, plan, self._begin) as (store, clock):
            clock.moment = plan.parted or self._begin
            membership = MembershipService(store)
            membership.accept_welcome(self._stick / f"{plan.folder}{FILE_ENDING}", NO_JOB)
            if second is None or second.parted is None:
                play(store, plan.diary, clock)
                return
            play(store, plan.diary.until(second.parted), clock)
            clock.moment = second.parted
            self._ask(second)
            self._let_in(second, membership, Role.LAPTOP)
            play(store, plan.diary.since(second.parted), clock)

    def _ask(self, plan: LaptopPlan) -> None:
        """Set a laptop up and let it ask to join."""
        with opened(self._folder, plan, self._begin) as (store, clock):
            clock.moment = plan.parted or self._begin
            set_up(store, plan)
            MembershipService(store).wish(self._wish_of(plan))

    def _let_in(self, plan: LaptopPlan, host: MembershipService, role: Role) -> None:
        centre = None if plan.centre is None else plan.centre.id
        asked = host.look_at_wish(self._wish_of(plan)).wish
        host.let_in(asked, Part(role, centre), self._stick / f"{plan.folder}{FILE_ENDING}", NO_JOB)

    def _wish_of(self, plan: LaptopPlan) -> Path:
        return self._stick / f"{plan.folder}{WISH_ENDING}"


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

"""The sample for measuring: the records of a thousand centres in one store, stamped as if typed."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.domain.ids import ORG_SCOPE
from app.domain.territories import TerritoryKind
from app.jobs import track
from app.persistence import links, programme, tables
from app.services.demo.calendar import busy_year, period
from app.services.demo.diary import Diary, read_together
from app.services.demo.dice import Dice
from app.services.demo.papers import Registry
from app.services.demo.places import territories
from app.services.demo.plan import Times
from app.services.demo.sample import coordinator_plan
from app.services.demo.scenario import MARK, Scene
from app.services.demo.transcript import transcript
from app.services.demo.truth import Alikes, Truth
from app.services.demo.village import Year, centre_of, live, settle, visitor
from app.services.demo.vocabulary import vocabulary
from app.services.demo.writing import opened, set_up, write_entries

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from app.domain.reports import Report
    from app.domain.territories import Territory
    from app.jobs import Job
    from app.services.demo.plan import CentrePlan

CENTRES: Final = 1_000
_PEOPLE: Final = 99
_TURNOUT: Final = 1.33
_AT_ONCE: Final = 250
"""So many centres go into one transaction: ids are random, so that each transaction writes nearly
every page of the store anew."""

_CACHE_KIB: Final = 800_000
"""Enough for the pages of a transaction, or they would be written several times in each."""


def make_large(
    folder: Path, seed: int, today: date, job: Job, *, centres: int = CENTRES
) -> tuple[list[Path], Report]:
    """Write the store of a coordinator who gathers from a thousand centres; return the truth."""
    times, dice = Times(today), Dice(seed, "large")
    laptop = coordinator_plan(times, dice)
    same: dict[bytes, bytes] = {}
    truth = Truth(*period(today), Alikes(same, {}))
    with opened(folder, laptop, times.begin) as (store, clock):
        set_up(store, laptop)
        clock.moment = times.now - timedelta(hours=1)
        with store.database.unnamed(capture=True) as connection:
            write_entries(connection, laptop.diary.entries)
        planned = islice(_villages(seed, times, laptop.code, same), centres)
        villages = track(planned, job, laptop.folder, centres)
        for _ in range(0, centres, _AT_ONCE):
            with store.database.unnamed(capture=True) as connection:
                connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE_KIB}")
                for plan, diary in islice(villages, _AT_ONCE):
                    programme.add_centre(connection, plan.centre)
                    write_entries(connection, diary.entries)
                    truth.add_centre(plan.centre.code, read_together([diary]))
    return [folder / laptop.folder], truth.report()


def _villages(
    seed: int, times: Times, laptop_code: str, same: dict[bytes, bytes]
) -> Iterator[tuple[CentrePlan, Diary]]:
    """Yield centre after centre; somebody from each visits the next one."""
    parishes = [one for one in territories() if one.kind is TerritoryKind.PARISH]
    neighbour: CentrePlan | None = None
    number = 0
    while True:
        number += 1
        dice = Dice(seed, "large", number)
        scene = _scene(number, parishes)
        plan = settle(scene, centre_of(scene, dice), _PEOPLE, times, dice)
        guest = None if neighbour is None else dice.pick(neighbour.residents)
        there = None if guest is None else visitor(guest, plan, dice)
        year = Year(busy_year(dice), dice.some(vocabulary().mini_projects, 2), _TURNOUT)
        live(plan, year, Registry(scene.code, laptop_code), times, dice)
        diary = transcript(plan, times)
        if guest is not None and there is not None:
            pair = (guest.person.id, there.person.id)
            row = links.link_row(ORG_SCOPE, "person", pair, links.SAME)
            diary.add(times.now, tables.duplicate_link, row)
            # The one who was counted first stands for both.
            same[there.person.id] = same.get(guest.person.id, guest.person.id)
        neighbour = plan
        yield plan, diary


def _scene(number: int, parishes: Sequence[Territory]) -> Scene:
    parish = parishes[number % len(parishes)]
    near = territories().children(parish.parent)
    around = tuple(near[(number + step) % len(near)].code for step in (1, 2, 5))
    name = parish.name.removesuffix(" pagasts")
    return Scene(
        f"K{number:04d}",
        f"{name} kopienas centrs {number} ({MARK})",
        parish.code,
        around,
        (f"{name} kopienas centrs", f"{name} tautas nams", f"{name} parks"),
        "Inese Zeltiņa",
    )

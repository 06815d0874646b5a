"""A whole sample before it is written: the laptops with their diaries, and the truth."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.ids import DEFAULT_PROGRAMME, INCARNATION_BYTES, LaptopId
from app.domain.numbers_of_certificates import code_of
from app.persistence import tables
from app.services.demo.diary import Diary, read_together
from app.services.demo.programme_parts import rows_of_programme
from app.services.demo.scenario import COORDINATOR, MARK, PROGRAMME
from app.services.demo.truth import Alikes, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, datetime

    from app.domain.programme import Centre
    from app.domain.reports import Report
    from app.services.demo.dice import Dice
    from app.services.demo.plan import Times

_EARLIER = timedelta(hours=2)
LATELY = timedelta(days=1)
"""How long before the end of the sample the coordinator does the last things."""

_CORRECTED = "contact"


@dataclass(slots=True)
class LaptopPlan:
    """One laptop: its data folder, whose it is, and what is typed on it.

    A second laptop of a centre starts with what the first one had at `parted`.
    """

    folder: str
    name: str
    id: LaptopId
    incarnation: bytes
    centre: Centre | None = None
    diary: Diary = field(default_factory=Diary)
    parted: datetime | None = None

    @property
    def code(self) -> str:
        """Return the letters of its certificate numbers."""
        return code_of(self.incarnation)

    @property
    def secret(self) -> bytes:
        """Return the secret half of its key: the same sample has the same keys."""
        return hashlib.sha256(self.incarnation).digest()


@dataclass(frozen=True, slots=True)
class Sample:
    """All laptops of a sample, the coordinator's first, and the period of its truth."""

    coordinator: LaptopPlan
    laptops: tuple[LaptopPlan, ...]
    since: date
    until: date


def laptop_plan(folder: str, name: str, centre: Centre | None, dice: Dice) -> LaptopPlan:
    """Return a laptop on which nothing was typed yet."""
    marked = name if MARK in name else f"{name} ({MARK})"
    return LaptopPlan(folder, marked, LaptopId(dice.id()), dice.bytes(INCARNATION_BYTES), centre)


def coordinator_plan(times: Times, dice: Dice) -> LaptopPlan:
    """Return the coordinator's laptop: it names the programme first and corrects a text later."""
    plan = laptop_plan("coordinator", COORDINATOR, None, dice)
    early = {name: value for name, value in PROGRAMME.items() if name != _CORRECTED}
    late = {_CORRECTED: PROGRAMME[_CORRECTED]}
    for at, cells in ((times.begin - _EARLIER, early), (times.now - LATELY, late)):
        plan.diary.change(at, tables.programme, DEFAULT_PROGRAMME, **cells)
    for table, row in rows_of_programme(times.today):
        plan.diary.add(times.begin - _EARLIER, table, row)
    return plan


def true_report(sample: Sample) -> Report:
    """Return the figures that every laptop must come to in the end."""
    links = read_together([sample.coordinator.diary]).get("duplicate_link", {})
    truth = Truth(sample.since, sample.until, Alikes.of(links.values()))
    for code, diaries in _by_centre(sample.laptops).items():
        truth.add_centre(code, read_together(diaries))
    return truth.report()


def _by_centre(laptops: Iterable[LaptopPlan]) -> dict[str, list[Diary]]:
    found: dict[str, list[Diary]] = {}
    for laptop in laptops:
        if laptop.centre is not None:
            found.setdefault(laptop.centre.code, []).append(laptop.diary)
    return found

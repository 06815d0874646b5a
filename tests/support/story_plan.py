"""Who takes part in the story of a year: the plan of every laptop's diary, and what is true of it.

The diaries are those of the sample programme (app.services.demo), and so is the counting of the
truth: it reads diaries and knows no store.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.linking import scope_of
from app.services.demo.diary import Diary, read_together
from app.services.demo.latgale import plan_latgale
from app.services.demo.making import truth_of
from app.services.demo.plan import Times
from app.services.demo.sample import true_report
from app.services.demo.scenario import CENTRES, Scene

if TYPE_CHECKING:
    from datetime import date, datetime

    from app.domain.programme import Centre
    from app.services.demo.sample import LaptopPlan, Sample

STOLEN_FROM, RESTORED_AT, WRONG_CLOCKS_AT, ALONE = "AGL", "RIE", "MAL", "DAG"
"""The centres to which something happens, by their codes."""

GIVES_UP_ITS_OWN: Final = "SUB"
"""A group that worked alone under a name of its own, and then joins a centre that is there."""

_BY_CODE: Final = {scene.code: scene for scene in CENTRES}
_GROUP: Final = Scene(
    GIVES_UP_ITS_OWN,
    "Pelēču sieviešu klubs (PARAUGS)",
    "0042000:pelecu-pagasts",
    ("0042000:aglonas-pagasts", "0042000:rusonas-pagasts", "0042000:preili"),
    ("Pelēču tautas nams", "Pelēču bibliotēka", "Pelēču parks"),
    "Skaidrīte Vaivode",
    projects=0,
    neighbours=(STOLEN_FROM,),
)


@dataclass(frozen=True, slots=True)
class Size:
    """How large the programme is; every centre named in `neighbours` takes part."""

    neighbours: dict[str, tuple[str, ...]]
    people: int


SMALL: Final = Size(
    {
        STOLEN_FROM: (RESTORED_AT, WRONG_CLOCKS_AT),
        RESTORED_AT: (STOLEN_FROM, WRONG_CLOCKS_AT),
        WRONG_CLOCKS_AT: (STOLEN_FROM,),
        ALONE: (RESTORED_AT,),
    },
    people=20,
)
WHOLE: Final = Size({scene.code: scene.neighbours for scene in CENTRES}, people=232)


@dataclass(frozen=True, slots=True)
class Cast:
    """The laptops by name, such as "AGL" and "AGL-b", and what happens on each of them."""

    sample: Sample
    laptops: dict[str, LaptopPlan]
    times: Times

    def centre(self, code: str) -> Centre:
        """Return a centre by its code."""
        found = self.laptops[code].centre
        assert found is not None
        return found

    def changed_later(self, table: str) -> set[bytes]:
        """Return the records of a table that some diary changes after they were typed."""
        return {
            entry.row_id
            for plan in self.sample.laptops
            for entry in plan.diary.entries
            if entry.table.name == table and not entry.is_new
        }

    def steal(self, name: str, at: datetime) -> None:
        """Let nothing that would have been typed on a laptop later be true."""
        self.laptops[name].diary = self.laptops[name].diary.until(at)

    def truth(self) -> dict[str, object]:
        """Return what truth.json would hold."""
        group, home = self.laptops[GIVES_UP_ITS_OWN], self.centre(STOLEN_FROM)
        laptops = (*self.sample.laptops[:-1], replace(group, centre=home))
        return truth_of(true_report(replace(self.sample, laptops=laptops)))


def cast_of(seed: int, size: Size, today: date) -> Cast:
    """Return the plan of a year that ends today."""
    sample = plan_latgale(seed, today, scenes=tuple(_scenes(size)), people=size.people)
    laptops = {_name(plan): plan for plan in sample.laptops}
    cast = Cast(sample, laptops, Times(today))
    _link_within_centres(cast)
    return cast


def _scenes(size: Size) -> list[Scene]:
    scenes = [
        replace(
            _BY_CODE[code],
            neighbours=neighbours,
            has_second_laptop=code != ALONE,
            changes_same_records=code != WRONG_CLOCKS_AT,
        )
        for code, neighbours in size.neighbours.items()
    ]
    return [*scenes, _GROUP]


def _name(plan: LaptopPlan) -> str:
    assert plan.centre is not None
    return plan.centre.code + ("" if plan.parted is None else "-b")


def _link_within_centres(cast: Cast) -> None:
    """Let links have the scope that follows from where their records are in the end."""
    plan = cast.sample.coordinator
    book = read_together(laptop.diary for laptop in cast.sample.laptops)
    group, home = cast.centre(GIVES_UP_ITS_OWN).id, cast.centre(STOLEN_FROM).id

    def scope(subject: str, record: bytes) -> bytes:
        found = book[subject][record]["centre_id"]
        return home if found == group else found

    entries = []
    for entry in plan.diary.entries:
        if entry.table.name == "duplicate_link":
            cells = dict(entry.cells)
            ends = (scope(cells["subject"], cells[name]) for name in ("one", "other"))
            cells["centre_id"] = scope_of(*ends)
            entry = replace(entry, cells=cells)  # noqa: PLW2901  the same entry, elsewhere
        entries.append(entry)
    plan.diary = Diary(entries)

"""The sample for trying out: one centre with something behind it, something today, and plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import DEFAULT_PROGRAMME, LaptopId
from app.domain.programme import Laptop
from app.persistence import genesis, programme, records, tables
from app.services.certificate_signing import signer_of, signer_with
from app.services.demo.calendar import SMALL, period
from app.services.demo.dice import Dice
from app.services.demo.papers import Registry
from app.services.demo.places import municipality
from app.services.demo.plan import Times
from app.services.demo.programme_parts import rows_of_programme
from app.services.demo.sample import Sample, coordinator_plan, laptop_plan
from app.services.demo.scenario import CENTRES, PROGRAMME
from app.services.demo.transcript import transcript
from app.services.demo.village import Year, centre_of, live, settle
from app.services.demo.vocabulary import vocabulary
from app.services.demo.writing import write_entries

if TYPE_CHECKING:
    from datetime import date

    from app.domain.programme import Centre
    from app.persistence.store import Store
    from app.services.demo.diary import Diary
    from app.services.demo.scenario import Scene

_PEOPLE = 80
_TURNOUT = 0.9
_PROJECTS = 2


def plan_small(seed: int, today: date) -> Sample:
    """Return the plan of one centre and a coordinator."""
    times, dice = Times(today), Dice(seed, "small")
    coordinator = coordinator_plan(times, dice)
    scene = CENTRES[0]
    centre = centre_of(scene, dice)
    laptop = laptop_plan("centre-01", scene.name, centre, dice)
    registry = Registry(centre.code, laptop.code, signer_with(laptop.secret))
    laptop.diary = _diary(centre, registry, times, dice)
    return Sample(coordinator, (laptop,), *period(today))


def fill_sample(store: Store, seed: int = 1, today: date | None = None) -> None:
    """Fill a new store with the small sample, for whoever wants to try before they begin.

    The records are those of the laptop's own centre; a laptop that nobody has set up yet becomes
    one of the sample's. Their programme says that all of it is a sample.
    """
    times, dice = Times(today or store.clock.today()), Dice(seed, "try")
    with store.database.reading() as connection:
        laptop = programme.this_laptop(connection)
    own = _own_centre(store)
    centre = own or centre_of(CENTRES[0], dice)
    with store.database.unnamed(capture=True) as connection:
        if laptop is None:
            programme.add_centre(connection, centre)
            made = Laptop(LaptopId(dice.id()), centre.name, centre.id, "")
            programme.set_up_laptop(connection, made, centre.id)
            genesis.note_life(connection)
        records.change(connection, tables.programme, DEFAULT_PROGRAMME, PROGRAMME)
        for table, row in rows_of_programme(times.today):
            records.put(connection, table, row)
        code = programme.laptop_code(connection)
        registry = Registry(centre.code, code, signer_of(connection))
        for _, entries in _diary(centre, registry, times, dice).sittings():
            write_entries(connection, entries)


def _own_centre(store: Store) -> Centre | None:
    with store.database.reading() as connection:
        laptop = programme.this_laptop(connection)
        if laptop is None or laptop.centre is None:
            return None
        return programme.one_centre(connection, laptop.centre)


def _diary(centre: Centre, registry: Registry, times: Times, dice: Dice) -> Diary:
    plan = settle(_scene_near(centre), centre, _PEOPLE, times, dice)
    projects = dice.some(vocabulary().mini_projects, _PROJECTS)
    year = Year(SMALL, projects, _TURNOUT)
    live(plan, year, registry, times, dice)
    return transcript(plan, times)


def _scene_near(centre: Centre) -> Scene:
    """Return the scene of the centre's municipality, so that its places are near."""
    near = (one for one in CENTRES if municipality(one.territory) == municipality(centre.territory))
    return next(near, CENTRES[0])

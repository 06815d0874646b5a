"""The sample at the initiative's own scale: ten centres, two of them with two laptops.

The same programme can be planned with other centres, fewer of them, and fewer people.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.ids import OrganisationId, link_id
from app.domain.kinds import OrganisationKind
from app.domain.linking import scope_of
from app.persistence import links, tables
from app.services.certificate_signing import signer_with
from app.services.demo.calendar import period, year_of_a_centre
from app.services.demo.diary import read_together
from app.services.demo.dice import Dice
from app.services.demo.papers import Registry
from app.services.demo.plan import Times
from app.services.demo.sample import LATELY, LaptopPlan, Sample, coordinator_plan, laptop_plan
from app.services.demo.scenario import CENTRES
from app.services.demo.second_laptop import work_apart
from app.services.demo.transcript import transcript
from app.services.demo.village import Year, centre_of, live, settle, visitor
from app.services.demo.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from app.domain.linking import Verdict
    from app.domain.organisations import Organisation
    from app.services.demo.diary import Row
    from app.services.demo.plan import CentrePlan
    from app.services.demo.scenario import Scene

_PEOPLE = 232
_VISITORS = 4
_NAMESAKES = 1
_SCHOOL = OrganisationKind.SCHOOL
_SHARED_KINDS = (OrganisationKind.MUNICIPAL, OrganisationKind.YOUTH_CENTRE, _SCHOOL)

Pair = tuple[bytes, bytes]


def plan_latgale(
    seed: int, today: date, *, scenes: Sequence[Scene] = CENTRES, people: int = _PEOPLE
) -> Sample:
    """Return the plan of the centres, their laptops, and a coordinator who knows who is who.

    Every centre has a neighbour among the others, and settles so many people.
    """
    times, dice = Times(today), Dice(seed, "latgale")
    coordinator = coordinator_plan(times, dice)
    plans = {
        scene.code: settle(
            scene, centre_of(scene, dice), people, times, Dice(seed, scene.code, "people")
        )
        for scene in scenes
    }
    same, different = _visits(plans, dice)
    schools = _know_schools_of_neighbours(plans, dice)
    titles = dice.shuffled(vocabulary().mini_projects)
    laptops: list[LaptopPlan] = []
    for number, plan in enumerate(plans.values(), start=1):
        own = Dice(seed, plan.scene.code, "year")
        projects = [titles.pop() for _ in range(plan.scene.projects)]
        year = Year(year_of_a_centre(own, number), projects)
        first = _first_laptop(plan, year, number, times, own)
        laptops.append(first)
        if plan.scene.has_second_laptop:
            folder, name = f"{first.folder}-b", f"{plan.scene.name}, otrs dators"
            second = laptop_plan(folder, name, plan.centre, own)
            laptops.append(second)
            same.extend(work_apart(plan, first, second, times, own))
    book = read_together(laptop.diary for laptop in laptops)
    offices = [*schools, *_same_offices(plans.values())]
    decisions = (
        *_links(book["person"], links.PERSON, same, links.SAME),
        *_links(book["person"], links.PERSON, different, links.DIFFERENT),
        *_links(book["organisation"], links.ORGANISATION, offices, links.SAME),
    )
    coordinator.diary.add(times.now - LATELY, tables.duplicate_link, *decisions)
    return Sample(coordinator, tuple(laptops), *period(today))


def _first_laptop(
    plan: CentrePlan, year: Year, number: int, times: Times, dice: Dice
) -> LaptopPlan:
    first = laptop_plan(f"centre-{number:02d}", plan.scene.name, plan.centre, dice)
    live(plan, year, Registry(plan.scene.code, first.code, signer_with(first.secret)), times, dice)
    first.diary = transcript(plan, times)
    return first


def _visits(plans: dict[str, CentrePlan], dice: Dice) -> tuple[list[Pair], list[Pair]]:
    """Let people visit neighbours; return who is the same in two places, and who only sounds so."""
    same: list[Pair] = []
    different: list[Pair] = []
    for plan in plans.values():
        grown_up = [one for one in plan.residents if not one.is_child]
        guests = dice.some(grown_up, _VISITORS * len(plan.scene.neighbours) + _NAMESAKES)
        for code in plan.scene.neighbours:
            for _ in range(_VISITORS):
                guest = guests.pop()
                there = visitor(guest, plans[code], dice)
                same.append((guest.person.id, there.person.id))
            # The last one came back and was typed at home once more: three records, one person.
            same.append((there.person.id, visitor(there, plan, dice).person.id))
        for namesake in guests:
            other = visitor(namesake, plans[dice.pick(plan.scene.neighbours)], dice)
            other.person = replace(other.person, birth_year=0, age_band="", phone="", email="")
            different.append((namesake.person.id, other.person.id))
    return same, different


def _know_schools_of_neighbours(plans: dict[str, CentrePlan], dice: Dice) -> list[Pair]:
    """Let each centre record a neighbour's school as it says it; return who is the same."""
    same: list[Pair] = []
    for plan in plans.values():
        neighbour = plans[plan.scene.neighbours[0]]
        school = next(one for one in neighbour.organisations if one.kind == _SCHOOL)
        spoken = school.name.replace("vidusskola", "vsk.").replace("pamatskola", "psk.")
        known = replace(school, id=OrganisationId(dice.id()), centre=plan.centre.id, name=spoken)
        plan.organisations.append(known)
        same.append((school.id, known.id))
    return same


def _same_offices(plans: Iterable[CentrePlan]) -> list[Pair]:
    """Return the rows by which two centres know one office or school under one name."""
    first: dict[str, Organisation] = {}
    pairs: list[Pair] = []
    for plan in plans:
        for one in plan.organisations:
            if one.kind not in _SHARED_KINDS:
                continue
            known = first.setdefault(one.name, one)
            if known.id != one.id:
                pairs.append((known.id, one.id))
    return pairs


def _links(
    records: Mapping[bytes, Row], subject: str, pairs: list[Pair], verdict: Verdict
) -> Iterator[dict[str, object]]:
    for one, other in {link_id(*pair): pair for pair in pairs}.values():
        scope = scope_of(records[one]["centre_id"], records[other]["centre_id"])
        yield links.link_row(scope, subject, (one, other), verdict)

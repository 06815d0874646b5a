"""Plans who is expected at the events of a centre, who comes, and who is only counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance import Cell, Headcount, Mark, Method
from app.domain.events import Registration, RegistrationState
from app.domain.ids import registration_id
from app.domain.kinds import HeadcountCategory, Role
from app.domain.presences import OrganisationPresence
from app.services.demo.activities import is_small
from app.services.demo.calendar import Fate
from app.services.demo.programme_parts import category_code

if TYPE_CHECKING:
    from app.domain.events import Session
    from app.services.demo.dice import Dice
    from app.services.demo.plan import CentrePlan, Happening
    from app.services.demo.residents import Household, Resident

_MARKED = (Fate.HELD, Fate.NOT_CLOSED)
_NEVER_SEEN = 3
"""So many percent of the people on the lists never come to anything."""

_AGES = {
    "adults": (17, 75),
    "teachers": (22, 66),
    "families": (0, 52),
    "youth": (12, 26),
    "seniors": (60, 99),
    "all": (8, 90),
    "open": (0, 99),
}


def invite(plan: CentrePlan, dice: Dice, *, share: float = 1.0) -> None:
    """Choose who is asked; `share` makes the events of a small village smaller."""
    for happening in plan.happenings:
        wanted = round(happening.expected * share)
        happening.guests = _guests(plan, happening.audience, wanted, dice)


def bring_the_rest(plan: CentrePlan, dice: Dice) -> None:
    """Ask everybody who was not asked to one event of the last year, apart from a few."""
    year = [one for one in plan.happenings if one.fate is Fate.HELD and one.guests][1:]
    if not year:
        return
    invited = {guest.person.id for one in year for guest in one.guests}
    for household in plan.households:
        missing = [one for one in household if one.person.id not in invited]
        if not missing or dice.happens(_NEVER_SEEN):
            continue
        _fitting(year, missing, dice).guests.extend(missing)


def register(plan: CentrePlan, dice: Dice) -> None:
    """Put everybody who was asked on the lists."""
    for happening in plan.happenings:
        for guest in happening.guests:
            _register(happening, guest, dice)


def count(plan: CentrePlan, dice: Dice) -> None:
    """Mark who came, and count who was not asked for a name."""
    for happening in plan.happenings:
        if happening.fate not in _MARKED:
            continue
        for registration, guest in zip(happening.registrations, happening.guests, strict=True):
            if registration.state is RegistrationState.REGISTERED:
                _mark(happening, guest, dice)
        if happening.event.is_open:
            _count_open_day(happening, dice)
            _name_organisations(plan, happening)
        elif happening.audience in ("families", "all") and dice.happens(25):
            _count_a_few(happening, dice)


def _guests(plan: CentrePlan, audience: str, wanted: int, dice: Dice) -> list[Resident]:
    if wanted == 0:
        return []
    youngest, oldest = _AGES[audience]
    chosen: dict[bytes, Resident] = {}
    for household in dice.shuffled(plan.households):
        if len(chosen) >= wanted:
            break
        fitting = [one for one in household if youngest <= one.age <= oldest]
        if audience == "families" and not any(one.is_child for one in household):
            continue
        if audience == "teachers":
            fitting = [one for one in fitting if one.is_teacher]
        elif audience != "families":
            fitting = [one for one in fitting if dice.happens(75)]
        chosen.update((one.person.id, one) for one in fitting)
    if audience == "teachers":
        colleagues = [one for one in plan.residents if _works_with_people(one)]
        for one in dice.some(colleagues, max(0, wanted - len(chosen))):
            chosen[one.person.id] = one
    return list(chosen.values())


def _works_with_people(resident: Resident) -> bool:
    return not {Role.MUNICIPAL, Role.NGO}.isdisjoint(resident.person.roles)


def _fitting(year: list[Happening], people: Household, dice: Dice) -> Happening:
    """Return an event for these people, one with many seats if there is any."""
    oldest = max(one.age for one in people)
    open_to = [one for one in year if one.audience != "teachers" and _suits(one.audience, oldest)]
    roomy = [one for one in open_to if not is_small(one.event.kind)]
    return dice.pick(roomy or open_to or year)


def _suits(audience: str, age: int) -> bool:
    youngest, oldest = _AGES[audience]
    return youngest <= age <= oldest


def _register(happening: Happening, guest: Resident, dice: Dice) -> None:
    person, event = guest.person, happening.event
    states = {
        RegistrationState.REGISTERED: 96,
        RegistrationState.WAITING: 2,
        RegistrationState.CANCELLED: 2,
    }
    happening.registrations.append(
        Registration(
            id=registration_id(event.id, person.id),
            event=event.id,
            person=person.id,
            name=person.name,
            surname=person.surname,
            given=person.given,
            state=dice.likely(states),
            role=_role(guest, happening.audience),
            organisation=person.organisation,
            territory=person.territory,
            age_band=person.age_band,
            is_walk_in=happening.fate in _MARKED and dice.happens(9),
        )
    )


def _role(guest: Resident, audience: str) -> str:
    """Return as what the person takes part: parents come to trainings as what they work."""
    roles = guest.person.roles
    if not roles:
        return ""
    return roles[0] if audience == "families" else roles[-1]


def _mark(happening: Happening, guest: Resident, dice: Dice) -> None:
    method = dice.likely({Method.PAPER: 62, Method.DOOR: 20, Method.GRID: 18})
    for session in happening.sessions:
        mark = Mark.PRESENT
        if not dice.happens(guest.reliability):
            mark = dice.likely({Mark.ABSENT: 70, Mark.EXCUSED: 30})
        if dice.happens(1):
            continue
        cell = Cell(guest.person.id, session.id, mark, _minutes(session, mark, dice))
        happening.marks.append((cell, method))


def _minutes(session: Session, mark: Mark, dice: Dice) -> int | None:
    """Return the minutes of those who left early, None for most."""
    if mark is not Mark.PRESENT or session.minutes == 0 or not dice.happens(4):
        return None
    return 15 * dice.number(2, max(2, session.minutes // 15 - 1))


def _count_open_day(happening: Happening, dice: Dice) -> None:
    visitors = {
        HeadcountCategory.CHILDREN: dice.number(15, 80),
        HeadcountCategory.YOUNG: dice.number(8, 45),
        HeadcountCategory.ADULTS: dice.number(30, 140),
        HeadcountCategory.SENIORS: dice.number(10, 60),
    }
    for session in happening.sessions:
        for category, people in visitors.items():
            happening.headcounts.append(Headcount(session.id, category_code(category), people))


def _name_organisations(plan: CentrePlan, happening: Happening) -> None:
    """Note which organisations came to an open day; the event's id decides instead of dice."""
    known, seed = plan.organisations, happening.event.id
    session = happening.sessions[0].id
    for place in range(min(2 + seed[1] % 4, len(known))):
        one = known[(seed[2] + place) % len(known)]
        people = None if place % 3 == 1 else 3 + seed[3 + place] % 40
        happening.presences.append(OrganisationPresence(session, one.id, one.name, people))


def _count_a_few(happening: Happening, dice: Dice) -> None:
    category = dice.pick((HeadcountCategory.CHILDREN, HeadcountCategory.ADULTS))
    session = happening.sessions[0]
    happening.headcounts.append(Headcount(session.id, category_code(category), dice.number(3, 15)))

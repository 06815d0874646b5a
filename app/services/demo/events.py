"""Plans the events of a centre: what, when, where, with whom as hosts and helpers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.events import (
    ApprovedProgramme,
    Event,
    EventState,
    HoursUnit,
    Partner,
    PartnerRole,
    ProgrammeKind,
    Session,
    TeamMember,
    TeamRole,
)
from app.domain.ids import DEFAULT_PROGRAMME, EventId, SessionId
from app.domain.kinds import EventKind
from app.services.demo.activities import (
    OPEN,
    Ideas,
    course_of,
    days_of,
    place_of,
    size_of,
    times_of,
)
from app.services.demo.calendar import Fate
from app.services.demo.plan import Happening
from app.services.demo.programme_parts import outcome_area_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.services.demo.calendar import Slot
    from app.services.demo.dice import Dice
    from app.services.demo.plan import CentrePlan
    from app.services.demo.residents import Resident

_STATES = {
    Fate.HELD: EventState.HELD,
    Fate.CANCELLED: EventState.CANCELLED,
    Fate.COMING: EventState.PLANNED,
    Fate.FORGOTTEN: EventState.PLANNED,
    Fate.NOT_CLOSED: EventState.PLANNED,
}
_REASONS = ("Vadītāja saslima", "Par maz pieteikumu", "Neizbraucams ceļš", "Stipra vētra")
_TIMES_UNKNOWN = 3
_HELPER_FROM, _HELPER_UNTIL = 16, 75


def plan_events(plan: CentrePlan, slots: Iterable[Slot], today: date, dice: Dice) -> None:
    """Fill the calendar of a centre."""
    ideas = Ideas(dice)
    hosts = _hosts(plan, dice)
    for slot in slots:
        happening = _happening(plan, slot, ideas, today, dice)
        plan.happenings.append(happening)
        _give_parts(plan, happening, hosts, dice)
    _make_part_of_projects(plan, dice)


def _happening(plan: CentrePlan, slot: Slot, ideas: Ideas, today: date, dice: Dice) -> Happening:
    activity = ideas.for_day(slot.audience, slot.day(today))
    course = course_of(activity)
    days = days_of(course, slot, today, dice)
    event = Event(
        id=EventId(dice.id()),
        centre=plan.centre.id,
        programme=DEFAULT_PROGRAMME,
        kind=activity.kind,
        title=activity.title,
        place=place_of(activity, days[0], plan.scene.places, dice),
        state=_STATES[slot.fate],
        is_open=slot.audience == OPEN,
        capacity=dice.pick((0, 0, 20, 25, 30)) if course.has_certificates else 0,
        languages=dice.likely({("lv",): 70, ("lv", "ru"): 24, ("ltg", "lv"): 6}),
        hours_unit=HoursUnit.ACADEMIC if course.has_certificates else HoursUnit.CLOCK,
        cancel_reason=dice.pick(_REASONS) if slot.fate is Fate.CANCELLED else "",
    )
    event = replace(
        event, outcome_area=outcome_area_of(event), approved=_approved(activity.kind, days[0])
    )
    times = ("", "") if dice.happens(_TIMES_UNKNOWN) else times_of(activity, dice)
    sessions = tuple(Session(SessionId(dice.id()), event.id, day, *times) for day in days)
    return Happening(event, slot.audience, slot.fate, sessions, expected=size_of(activity, dice))


def _approved(kind: str, first: date) -> ApprovedProgramme:
    """Return the permit that a course of non-formal education has; other events need none."""
    if kind != EventKind.COURSE:
        return ApprovedProgramme()
    return ApprovedProgramme(
        ProgrammeKind.NON_FORMAL,
        "Izglītības pārvalde (PARAUGS)",
        first - timedelta(days=30),
        f"{first.month}-{first.day}/{first.year}",
        "Ievads; praktiskais darbs; darbs grupās; kopsavilkums",
    )


def _hosts(plan: CentrePlan, dice: Dice) -> list[Resident]:
    """Return the few who lead most of what happens at a centre."""
    able = [one for one in plan.residents if _HELPER_FROM + 8 <= one.age <= _HELPER_UNTIL]
    return dice.some(able, 6)


def _give_parts(plan: CentrePlan, happening: Happening, hosts: list[Resident], dice: Dice) -> None:
    if happening.fate is Fate.CANCELLED:
        return
    for host in dice.some(hosts, dice.likely({1: 70, 2: 30})):
        happening.team.append(_member(host, TeamRole.FACILITATOR, 0))
    able = [one for one in plan.residents if _HELPER_FROM <= one.age <= _HELPER_UNTIL]
    for helper in dice.some(able, dice.likely({0: 30, 1: 30, 2: 25, 4: 15})):
        minutes = 30 * dice.number(2, 12) if dice.happens(92) else 0
        happening.team.append(_member(helper, TeamRole.VOLUNTEER, minutes))
    partners = dice.some(plan.organisations, dice.likely({0: 15, 1: 35, 2: 35, 3: 15}))
    for organisation in partners:
        role = dice.likely(
            {PartnerRole.PARTNER: 60, PartnerRole.HOST: 20, PartnerRole.ORGANISER: 20}
        )
        happening.partners.append(Partner(organisation.id, organisation.name, role))


def _member(resident: Resident, role: TeamRole, minutes: int) -> TeamMember:
    return TeamMember(resident.person.id, resident.person.name, role, minutes)


def _make_part_of_projects(plan: CentrePlan, dice: Dice) -> None:
    """Let some events belong to mini-projects that got their grant."""
    granted = [one for one in plan.projects if one.grant_cents]
    for project in granted:
        happening = dice.pick(plan.happenings)
        happening.event = replace(happening.event, mini_project=project.id)

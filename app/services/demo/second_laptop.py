"""The second laptop of a centre: what was typed only there, and what was typed on both."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.attendance import Cell, Headcount, Mark, Method
from app.domain.events import Registration, RegistrationState
from app.domain.ids import PersonId, attendance_id, registration_id
from app.domain.kinds import HeadcountCategory, Role
from app.persistence import attendance, people, tables
from app.services.certificate_signing import signer_with
from app.services.demo.apart import Apart, edit_events, edit_lists, edit_papers, edit_people
from app.services.demo.calendar import Fate, Slot
from app.services.demo.events import plan_events
from app.services.demo.guests import count, invite, register
from app.services.demo.papers import Registry, copy_id, plan_certificates
from app.services.demo.plan import CentrePlan
from app.services.demo.programme_parts import category_code
from app.services.demo.residents import Village
from app.services.demo.transcript import transcript

if TYPE_CHECKING:
    from app.domain.people import Person
    from app.services.demo.diary import Diary
    from app.services.demo.dice import Dice
    from app.services.demo.plan import Happening, Times
    from app.services.demo.residents import Resident
    from app.services.demo.sample import LaptopPlan

_BETWEEN = (-210, -70)
"""The laptops part before an event of this time, so that both can mark it."""

_A_WHILE = timedelta(minutes=20)
_NEWCOMERS = 7
_TYPED_AGAIN = 3

Pair = tuple[bytes, bytes]


def work_apart(
    plan: CentrePlan, first: LaptopPlan, second: LaptopPlan, times: Times, dice: Dice
) -> list[Pair]:
    """Fill the second laptop and correct both; return the people who were typed twice."""
    shared = _shared_event(plan, times)
    parted = times.in_advance(shared) + timedelta(days=1)
    apart = Apart(first, second, parted, dice)
    if not plan.scene.changes_same_records:
        twice = _type_again(apart, plan, shared, times)
        _hold_own_events(apart, plan, times)
        return twice
    _unlist_and_mark(apart, plan, shared, times)
    _mark_twice(apart, plan, shared, times)
    _list_twice(apart, plan, shared)
    twice = _type_again(apart, plan, shared, times)
    _hold_own_events(apart, plan, times)
    apart.type_later(times.after(shared) + timedelta(days=1))
    for edit in (edit_people, edit_lists, edit_events, edit_papers):
        edit(apart)
    return twice


def _shared_event(plan: CentrePlan, times: Times) -> Happening:
    """Return an event whose list was typed before the laptops parted, and its marks after."""
    earliest, latest = (times.today + timedelta(days=days) for days in _BETWEEN)
    held = [
        one
        for one in plan.happenings
        if one.fate is Fate.HELD and earliest <= one.first_day <= latest
    ]
    return max(held, key=lambda one: len(one.marks))


def _known_guests(apart: Apart, shared: Happening) -> list[Resident]:
    """Return who stood on the list of the shared event when the laptops parted."""
    listed = apart.book["registration"]
    return [
        guest
        for registration, guest in zip(shared.registrations, shared.guests, strict=True)
        if registration.state is RegistrationState.REGISTERED and registration.id in listed
    ]


def _unlist_and_mark(apart: Apart, plan: CentrePlan, shared: Happening, times: Times) -> None:
    """Let one laptop take people off the list before the event, whom the other marks at it."""
    session = shared.sessions[0].id
    for guest in _known_guests(apart, shared)[:2]:
        person = guest.person.id
        apart.first.diary.forget(_records_of(shared, person))
        listed = registration_id(shared.event.id, person)
        apart.first.diary.remove(apart.moment(), tables.registration, listed)
        row = attendance.mark_row(plan.centre.id, Cell(person, session, Mark.PRESENT), Method.DOOR)
        apart.second.diary.add(times.after(shared), tables.attendance, row)


def _records_of(shared: Happening, person: PersonId) -> set[bytes]:
    marks: set[bytes] = {attendance_id(session.id, person) for session in shared.sessions}
    for life in shared.certificates:
        if life.certificate.person == person:
            issued = [life.certificate, *([] if life.replaced_by is None else [life.replaced_by])]
            marks.update(one.id for one in issued)
            marks.update(copy_id(one.id) for one in issued)
    return marks


def _mark_twice(apart: Apart, plan: CentrePlan, shared: Happening, times: Times) -> None:
    """Let both laptops mark the same people, each from its own sheet, and count the same heads."""
    centre, session = plan.centre.id, shared.sessions[0].id
    moments = (times.after(shared) - _A_WHILE, times.after(shared) + _A_WHILE)
    for number, guest in enumerate(_known_guests(apart, shared)[2:8]):
        mark = Mark.EXCUSED if number % 3 else Mark.PRESENT
        cell = Cell(guest.person.id, session, mark, 60 if mark is Mark.PRESENT else None)
        row = attendance.mark_row(centre, cell, Method.PAPER)
        apart.second.diary.add(moments[number % 2], tables.attendance, row)
    counts = zip((apart.first, apart.second), reversed(moments), (11, 14), strict=True)
    for laptop, at, people_counted in counts:
        counted = Headcount(session, category_code(HeadcountCategory.YOUNG), people_counted)
        laptop.diary.add(at, tables.headcount, attendance.headcount_row(centre, counted))


def _list_twice(apart: Apart, plan: CentrePlan, shared: Happening) -> None:
    """Let both laptops register the same people, who come as different things."""
    listed = {registration.person for registration in shared.registrations}
    known = [
        one
        for one in plan.residents
        if one.person.id in apart.book["person"] and one.person.id not in listed
    ]
    for resident in apart.dice.some(known, 3):
        for laptop, role in ((apart.first, Role.PARENT), (apart.second, Role.ACTIVIST)):
            made = replace(_registration(shared, resident.person), role=role.value)
            row = attendance.registration_row(plan.centre.id, made)
            laptop.diary.add(apart.moment(), tables.registration, row)


def _type_again(apart: Apart, plan: CentrePlan, shared: Happening, times: Times) -> list[Pair]:
    """Let the second laptop type people anew who are known, and mark them once more."""
    pairs: list[Pair] = []
    for guest in _known_guests(apart, shared)[-_TYPED_AGAIN:]:
        again = replace(
            guest.person, id=PersonId(apart.dice.id()), original_name="", phone="", email=""
        )
        _type_walk_in(apart.second.diary, again, plan, shared, times)
        pairs.append((guest.person.id, again.id))
    return pairs


def _type_walk_in(
    diary: Diary, person: Person, plan: CentrePlan, shared: Happening, times: Times
) -> None:
    centre, at = plan.centre.id, times.after(shared) + _A_WHILE
    cells = people.cells_of(person)
    diary.add(at, tables.person, {"id": person.id, "centre_id": centre, **cells})
    listed = replace(_registration(shared, person), is_walk_in=True)
    diary.add(at, tables.registration, attendance.registration_row(centre, listed))
    cell = Cell(person.id, shared.sessions[0].id, Mark.PRESENT)
    diary.add(at, tables.attendance, attendance.mark_row(centre, cell, Method.DOOR))


def _registration(shared: Happening, person: Person) -> Registration:
    return Registration(
        id=registration_id(shared.event.id, person.id),
        event=shared.event.id,
        person=person.id,
        name=person.name,
        surname=person.surname,
        given=person.given,
        state=RegistrationState.REGISTERED,
        role=next(iter(person.roles), ""),
        organisation=person.organisation,
        territory=person.territory,
        age_band=person.age_band,
    )


def _hold_own_events(apart: Apart, plan: CentrePlan, times: Times) -> None:
    """Let the second laptop hold events that the first has never heard of."""
    known = apart.book["person"]
    households = [
        household
        for household in plan.households
        if all(one.person.id in known for one in household)
    ]
    village = Village(plan.scene, plan.centre.id, plan.organisations, apart.dice)
    newcomers = village.households(_NEWCOMERS, times.begin.date())
    own = CentrePlan(plan.scene, plan.centre, plan.organisations, [*households, *newcomers])
    days = (apart.parted.date() - times.today).days
    plan_events(
        own, (Slot(days + 30, "adults"), Slot(days + 44, "teachers")), times.today, apart.dice
    )
    invite(own, apart.dice)
    register(own, apart.dice)
    count(own, apart.dice)
    second = apart.second
    registry = Registry(plan.scene.code, second.code, signer_with(second.secret))
    plan_certificates(own, registry, apart.dice)
    soon = apart.parted + _A_WHILE
    here = {*apart.book["person"], *apart.book["organisation"]}
    for entry in transcript(own, times).entries:
        if not (entry.is_new and entry.row_id in here):
            apart.second.diary.entries.append(replace(entry, at=max(entry.at, soon)))

"""What happens at one centre, as plain values: the plan that diaries and the truth are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from app.domain.clock import start_of
from app.services.demo.calendar import BEFORE

if TYPE_CHECKING:
    from datetime import date

    from app.domain.attendance import Cell, Headcount, Method
    from app.domain.certificates import Certificate
    from app.domain.events import Event, Partner, Registration, Session, TeamMember
    from app.domain.mini_projects import MiniProject
    from app.domain.organisations import Organisation
    from app.domain.people import Consent
    from app.domain.presences import OrganisationPresence
    from app.domain.programme import Centre
    from app.services.demo.calendar import Fate
    from app.services.demo.residents import Household, Resident
    from app.services.demo.scenario import Scene


@dataclass(slots=True)
class Life:
    """A certificate, and what becomes of it after its issue."""

    certificate: Certificate
    is_handed_out: bool = True
    void_because: str = ""
    replaced_by: Certificate | None = None
    replaced_because: str = ""


@dataclass(slots=True)
class Happening:
    """An event with everything that is recorded of it."""

    event: Event
    audience: str
    fate: Fate
    sessions: tuple[Session, ...]
    expected: int
    guests: list[Resident] = field(default_factory=list)
    registrations: list[Registration] = field(default_factory=list)
    marks: list[tuple[Cell, Method]] = field(default_factory=list)
    headcounts: list[Headcount] = field(default_factory=list)
    presences: list[OrganisationPresence] = field(default_factory=list)
    team: list[TeamMember] = field(default_factory=list)
    partners: list[Partner] = field(default_factory=list)
    certificates: list[Life] = field(default_factory=list)

    @property
    def first_day(self) -> date:
        """Return the day it begins."""
        return self.sessions[0].on

    @property
    def last_day(self) -> date:
        """Return the day it ends."""
        return self.sessions[-1].on


@dataclass(slots=True)
class CentrePlan:
    """One centre with all its records."""

    scene: Scene
    centre: Centre
    organisations: list[Organisation]
    households: list[Household]
    projects: list[MiniProject] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)
    consents: list[Consent] = field(default_factory=list)

    @property
    def residents(self) -> list[Resident]:
        """Return all people of the centre, visitors from elsewhere too."""
        return [one for household in self.households for one in household]


@dataclass(frozen=True, slots=True)
class Times:
    """When things are typed: from the set-up of the laptops to the beginning of today."""

    today: date

    @property
    def begin(self) -> datetime:
        """Return the moment at which the first laptop is set up."""
        return start_of(self.today - BEFORE) + timedelta(hours=8)

    @property
    def now(self) -> datetime:
        """Return the moment at which the sample ends."""
        return start_of(self.today)

    def in_advance(self, happening: Happening) -> datetime:
        """Return when an event and its list are typed."""
        days = timedelta(days=6 + happening.event.id[0] % 9)
        # What lies far ahead was typed in the last days.
        day = min(happening.first_day - days, self.today - timedelta(days=1))
        return self._at(day, time(14, happening.event.id[1] % 60))

    def after(self, happening: Happening) -> datetime:
        """Return when marks and counts are typed from the signed paper."""
        return self._at(happening.last_day, time(18, 40))

    def papers(self, happening: Happening) -> datetime:
        """Return when certificates are issued."""
        return self._at(happening.last_day, time(19, 5))

    def shortly_before(self, happening: Happening) -> datetime:
        """Return when an event is called off."""
        day = min(happening.first_day, self.today) - timedelta(days=1)
        return max(self._at(day, time(9, 30)), self.in_advance(happening))

    def on(self, day: date) -> datetime:
        """Return when a paper of that day is typed, at the earliest."""
        return self._at(min(day, self.today - timedelta(days=1)), time(8))

    def handing_out(self, happening: Happening) -> datetime:
        """Return when certificates are handed out, made void or replaced."""
        return self._at(happening.last_day + timedelta(days=8), time(10, 20))

    def _at(self, day: date, hour: time) -> datetime:
        moment = start_of(day) + timedelta(hours=hour.hour, minutes=hour.minute)
        return max(moment, self.begin + timedelta(days=1))


def when_typed(plan: CentrePlan, times: Times) -> dict[bytes, datetime]:
    """Return when each person is typed: with the household, when the first of them is needed."""
    needed: dict[bytes, datetime] = {}
    for happening in plan.happenings:
        at = times.in_advance(happening)
        for person in _people_of(happening):
            needed[person] = min(at, needed.get(person, at))
    typed: dict[bytes, datetime] = {}
    for household in plan.households:
        members = [one.person.id for one in household]
        at = min((needed[one] for one in members if one in needed), default=times.begin)
        typed.update(dict.fromkeys(members, at))
    return typed


def _people_of(happening: Happening) -> set[bytes]:
    listed: set[bytes] = {registration.person for registration in happening.registrations}
    return listed | {member.person for member in happening.team}

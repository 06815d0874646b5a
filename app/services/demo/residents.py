"""Invented people of a centre: families, couples, people living alone, minorities."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.ids import ID_BYTES, PersonId
from app.domain.kinds import OrganisationKind, Role, band_of
from app.domain.people import Person
from app.domain.search import fold
from app.services.demo.names import Generation, Names

if TYPE_CHECKING:
    from datetime import date

    from app.domain.ids import CentreId, OrganisationId
    from app.domain.organisations import Organisation
    from app.services.demo.dice import Dice
    from app.services.demo.names import FullName, Surname
    from app.services.demo.scenario import Scene

_HOUSEHOLDS = {"family": 34, "couple": 13, "alone_old": 15, "alone": 26, "foreign": 12}
_OLDEST_CHILD = 17
_SENIOR_FROM = 62
_YOUNG_UNTIL = 24

_WORK = {
    Role.TEACHER: (OrganisationKind.SCHOOL, OrganisationKind.KINDERGARTEN),
    Role.MUNICIPAL: (OrganisationKind.MUNICIPAL, OrganisationKind.LIBRARY),
    Role.NGO: (OrganisationKind.NGO,),
    Role.ACTIVIST: (OrganisationKind.INFORMAL_GROUP, OrganisationKind.CULTURE),
    Role.OTHER: (OrganisationKind.COMPANY, OrganisationKind.CONGREGATION),
}
_ROLES_OF_WORKING = {
    Role.TEACHER: 24,
    Role.MUNICIPAL: 12,
    Role.NGO: 16,
    Role.ACTIVIST: 14,
    Role.OTHER: 34,
}
_ROLES_OF_SENIORS = {Role.NGO: 14, Role.ACTIVIST: 20, Role.VOLUNTEER: 16, Role.OTHER: 50}


@dataclass(slots=True)
class Resident:
    """A person, and what the plan knows of them beyond their record."""

    person: Person
    age: int
    reliability: int
    """How likely they come when they are expected, in percent."""

    @property
    def is_child(self) -> bool:
        """Say whether a guardian signs for them."""
        return self.age <= _OLDEST_CHILD

    @property
    def is_teacher(self) -> bool:
        """Say whether they teach."""
        return Role.TEACHER in self.person.roles


Household = list[Resident]


class Village:
    """Makes the people of one centre."""

    def __init__(
        self, scene: Scene, centre: CentreId, organisations: list[Organisation], dice: Dice
    ) -> None:
        """Settle people of `scene` with `dice`; their work is at `organisations`."""
        self._scene = scene
        self._centre = centre
        self._organisations = organisations
        self._dice = dice
        self._names = Names(dice)
        self._phones = dice.shuffled(range(100))

    def households(self, people: int, day: date) -> list[Household]:
        """Return households until there are so many people; ages are those of `day`."""
        makers = {
            "family": self._family,
            "couple": self._couple,
            "alone_old": self._alone_old,
            "alone": self._alone,
            "foreign": self._foreign,
        }
        made: list[Household] = []
        left = people
        while left > 0:
            household = makers[self._dice.likely(_HOUSEHOLDS)](day)[:left]
            made.append(household)
            left -= len(household)
        return made

    def _family(self, day: date) -> Household:
        surname, place = self._names.surname(), self._place()
        mother = self._grown_up(day, surname, place, is_woman=True, age=self._dice.number(26, 48))
        parents = [mother]
        if self._dice.happens(55):
            age = mother.age + self._dice.number(-2, 6)
            parents.append(self._grown_up(day, surname, place, is_woman=False, age=age))
        for parent in parents:
            roles = (Role.PARENT.value, *parent.person.roles)
            parent.person = replace(parent.person, roles=tuple(dict.fromkeys(roles))[:2])
        children = [
            self._child(day, surname, mother.person)
            for _ in range(self._dice.likely({1: 40, 2: 42, 3: 18}))
        ]
        return _together([*parents, *children], self._dice.bytes(ID_BYTES))

    def _couple(self, day: date) -> Household:
        surname, place = self._names.surname(), self._place()
        age = self._dice.number(_SENIOR_FROM, 82)
        return [
            self._grown_up(day, surname, place, is_woman=True, age=age),
            self._grown_up(day, surname, place, is_woman=False, age=age + 2),
        ]

    def _alone_old(self, day: date) -> Household:
        age = self._dice.number(_SENIOR_FROM, 88)
        is_woman = self._dice.happens(76)
        surname = self._names.surname()
        return [self._grown_up(day, surname, self._place(), is_woman=is_woman, age=age)]

    def _alone(self, day: date) -> Household:
        age = self._dice.number(18, 61)
        is_woman = self._dice.happens(66)
        surname = self._names.surname()
        return [self._grown_up(day, surname, self._place(), is_woman=is_woman, age=age)]

    def _foreign(self, day: date) -> Household:
        age = self._dice.number(24, 79)
        name = self._names.foreign(is_woman=self._dice.happens(62))
        return [self._resident(day, name, age, self._place())]

    def _grown_up(
        self, day: date, surname: Surname, place: str, *, is_woman: bool, age: int
    ) -> Resident:
        generation = Generation.SENIOR if age >= _SENIOR_FROM else Generation.ADULT
        if age <= _YOUNG_UNTIL:
            generation = Generation.CHILD
        name = self._names.in_family(surname, generation, is_woman=is_woman)
        return self._resident(day, name, age, place)

    def _child(self, day: date, surname: Surname, guardian: Person) -> Resident:
        age = self._dice.number(3, _OLDEST_CHILD)
        is_woman = self._dice.happens(50)
        name = self._names.in_family(surname, Generation.CHILD, is_woman=is_woman)
        child = self._resident(day, name, age, guardian.territory)
        child.person = replace(
            child.person,
            guardian=guardian.id,
            roles=(Role.CHILD.value,),
            organisation=self._workplace(OrganisationKind.SCHOOL) if age > 6 else None,
            phone="",
            email="",
        )
        return child

    def _resident(self, day: date, name: FullName, age: int, place: str) -> Resident:
        role = self._dice.likely(_ROLES_OF_SENIORS if age >= _SENIOR_FROM else _ROLES_OF_WORKING)
        born, band = self._age_as_told(age, day)
        person = Person(
            id=PersonId(self._dice.id()),
            centre=self._centre,
            given=name.given,
            surname=name.surname,
            original_name=name.original,
            certificate_name=self._name_for_papers(name),
            birth_year=born,
            age_band=band,
            phone=self._phone() if self._dice.happens(40) else "",
            email=_email(name) if self._dice.happens(30) else "",
            territory=place,
            organisation=self._workplace(*_WORK.get(role, ())),
            roles=() if self._dice.happens(6) else (role.value,),
        )
        return Resident(person, age, self._dice.number(78, 99))

    def _age_as_told(self, age: int, day: date) -> tuple[int, str]:
        """Return birth year and band: many tell the year, others only the band, some nothing."""
        born = day.year - age
        band = band_of(born, day).value
        told = self._dice.likely({"year": 58, "band": 32, "nothing": 10})
        return (born if told == "year" else 0, "" if told == "nothing" else band)

    def _name_for_papers(self, name: FullName) -> str:
        """Return the spelling of the own language for some whose letters every reader knows."""
        is_latin = name.original.isascii() or "ł" in name.original
        return name.original if name.original and is_latin and self._dice.happens(60) else ""

    def _place(self) -> str:
        at_home = self._dice.happens(58)
        place = self._scene.territory if at_home else self._dice.pick(self._scene.around)
        return "" if self._dice.happens(4) else place

    def _phone(self) -> str:
        return f"+371200000{self._phones.pop():02d}" if self._phones else ""

    def _workplace(self, *kinds: OrganisationKind) -> OrganisationId | None:
        there = [one.id for one in self._organisations if one.kind in kinds]
        return self._dice.pick(there) if there and self._dice.happens(82) else None


def _together(members: Household, household: bytes) -> Household:
    for member in members:
        member.person = replace(member.person, household=household)
    return members


def _email(name: FullName) -> str:
    return f"{fold(name.given)}.{fold(name.surname)}@example.lv".replace(" ", "")

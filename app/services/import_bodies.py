"""Organisations and people whom lists of other things name: found again by name, or planned.

A plan of events names partners and facilitators, a list of mini-projects its leads. Somebody who
is named without a contact is whoever is kept under that name. It writes nothing.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.domain.ids import OrganisationId, PersonId, new_id
from app.domain.names import split_full_name, tidy_text
from app.domain.organisation_names import likely_kind, organisation_key
from app.domain.organisations import Organisation
from app.domain.people import Person
from app.domain.search import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.ids import CentreId
    from app.domain.names import GivenNames


class NamedOrganisations:
    """The centre's organisations and those that a list adds, by any spelling."""

    def __init__(self, centre: CentreId, kept: Iterable[Organisation]) -> None:
        """Look among the organisations of `centre` first."""
        self._centre = centre
        self._ids: dict[tuple[str, ...], OrganisationId] = {}
        self._spellings: dict[OrganisationId, Counter[str]] = {}
        for one in kept:
            if one.centre == centre:
                for name in (one.name, *one.aliases):
                    self._ids.setdefault(organisation_key(name), one.id)

    def known(self, text: str) -> OrganisationId | None:
        """Return the organisation of this name, None for one that is not kept."""
        found = self._ids.get(organisation_key(text))
        return None if found in self._spellings else found

    def named(self, text: str) -> OrganisationId | None:
        """Return the organisation of this name; one that is not kept yet is planned."""
        name = tidy_text(text)
        key = organisation_key(name)
        if not key:
            return None
        if key not in self._ids:
            self._ids[key] = OrganisationId(new_id())
            self._spellings[self._ids[key]] = Counter()
        found = self._ids[key]
        if found in self._spellings:
            self._spellings[found][name] += 1
        return found

    def added(self) -> tuple[Organisation, ...]:
        """Return the planned organisations, called as most rows call them."""
        return tuple(self._planned(*each) for each in self._spellings.items())

    def _planned(self, organisation: OrganisationId, spellings: Counter[str]) -> Organisation:
        name, *aliases = [spelling for spelling, _ in spellings.most_common()]
        kind = likely_kind(name).value
        return Organisation(organisation, self._centre, name, kind=kind, aliases=tuple(aliases))


class NamedPeople:
    """The centre's people and those that a list adds, by full name in either order."""

    def __init__(self, centre: CentreId, kept: Iterable[Person], known: GivenNames) -> None:
        """Look among the people of `centre` first."""
        self._centre = centre
        self._known = known
        self._ids: dict[tuple[str, ...], PersonId] = {}
        self._added: list[Person] = []
        for person in kept:
            self._ids.setdefault(_key(person.name), person.id)

    def named(self, text: str) -> PersonId | None:
        """Return the person of this name; one who is not kept yet is planned."""
        key = _key(text)
        if not key:
            return None
        if key not in self._ids:
            split = split_full_name(text, self._known)
            added = Person(PersonId(new_id()), self._centre, split.given, split.surname)
            self._added.append(added)
            self._ids[key] = added.id
        return self._ids[key]

    def added(self) -> tuple[Person, ...]:
        """Return the planned people."""
        return tuple(self._added)


def _key(name: str) -> tuple[str, ...]:
    return tuple(sorted(tokens(name)))

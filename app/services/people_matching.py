"""Whether somebody whom a list names is kept already: surely, likely, or not at all.

Surely: the same name, however it is spelled, with the same phone, e-mail or year of birth; or the
very same name where the list says nothing that is not kept. Likely: the same name without anything
that speaks for it, a name that sounds alike, or the same contact and given name under another
surname. Different ages part two people of one name: a parent and a child.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.kinds import AgeBand
from app.domain.search import fold, is_slip, loose, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.domain.ids import PersonId
    from app.domain.people import Person

_MOST_COMPARED: Final = 60
"""A list with one phone for all of its rows must not compare each row with every other."""
_BANDS: Final = tuple(AgeBand)
_NO_SUCCESSORS: Final[Mapping[str, str]] = MappingProxyType({})
_AGE_KNOWN_WITHIN_YEARS: Final = 1
"""A year of birth that somebody reckoned from an age may be the one beside it."""


class Likeness(IntEnum):
    """How likely two records are one person."""

    NONE = 0
    CLOSE = 1
    SAME = 2


@dataclass(frozen=True, slots=True)
class Found:
    """A record that may be the person asked for, at its `place` in the index."""

    place: int
    likeness: Likeness


class _Places:
    """Places under keys, of which only a hash is kept: a lot of people must fit the memory.

    Two keys of one hash give each other's places, so what is found has to be compared anyway.
    """

    def __init__(self, most: int | None = None) -> None:
        self._most = most
        self._found: dict[int, int | list[int]] = {}

    def put(self, key: object, place: int) -> None:
        hashed = hash(key)
        known = self._found.get(hashed)
        if known is None:
            self._found[hashed] = place
        elif isinstance(known, int):
            if known != place:
                self._found[hashed] = [known, place]
        elif (self._most is None or len(known) < self._most) and place not in known[-2:]:
            known.append(place)

    def under(self, key: object) -> Sequence[int]:
        found = self._found.get(hash(key), ())
        return (found,) if isinstance(found, int) else found


class PeopleIndex:
    """People that are looked up by name as spelled or as sounded, and by contact."""

    def __init__(self, successors: Mapping[str, str] = _NO_SUCCESSORS) -> None:
        """Hold nobody yet; `successors` are the places of today by those that they replaced."""
        self._successors = successors
        self._people: list[Person] = []
        self._by_id: dict[PersonId, int] = {}
        self._by_name = _Places()
        self._by_sound = _Places()
        self._by_contact = _Places(_MOST_COMPARED)

    def __getitem__(self, place: int) -> Person:
        return self._people[place]

    def place_of(self, person: PersonId) -> int | None:
        """Return the place of somebody by id."""
        return self._by_id.get(person)

    def add(self, person: Person) -> int:
        """Take a person in; return the place."""
        place = len(self._people)
        self._by_id[person.id] = place
        self._people.append(person)
        self._by_name.put(_words(person.name), place)
        self._by_sound.put(_sounds(person.name), place)
        self._note_contacts(place)
        return place

    def replace(self, place: int, person: Person) -> None:
        """Put more complete knowledge of the same person in its place; the name stays."""
        self._people[place] = person
        self._note_contacts(place)

    def look_up(self, person: Person) -> tuple[Found, ...]:
        """Return the records that may be the person, the likeliest first.

        Of several that are surely the same the first is as good as any; but what the list adds
        must not go to one of them by chance, so several without a contact are only likely.
        """
        found = [
            Found(place, likeness)
            for place in islice(dict.fromkeys(self._candidates(person)), _MOST_COMPARED)
            if (likeness := self._likeness(person, place)) is not Likeness.NONE
        ]
        found.sort(key=_unlikeliness)
        rivals = [one for one in found if one.likeness is Likeness.SAME]
        if len(rivals) < 2 or self._says_nothing_new(person, rivals[0].place):
            return tuple(found)
        certain = [one for one in rivals if _shares_contact(person, self._people[one.place])]
        first = certain[0] if certain else Found(rivals[0].place, Likeness.CLOSE)
        return (first, *(one for one in found if one.place != first.place))

    def as_kept(self, person: Person, place: int) -> Person:
        """Return the person with the place of residence as it is kept, where it is the same one.

        A list tells places of today; what is kept may be of a municipality that became a part of
        another one since.
        """
        kept = self._people[place].territory
        if kept and self._successors.get(kept) == person.territory:
            return replace(person, territory=kept)
        return person

    def _likeness(self, person: Person, place: int) -> Likeness:
        return likeness_of(self.as_kept(person, place), self._people[place])

    def _says_nothing_new(self, person: Person, place: int) -> bool:
        return says_nothing_new(self.as_kept(person, place), self._people[place])

    def _candidates(self, person: Person) -> Iterator[int]:
        yield from self._by_name.under(_words(person.name))
        yield from self._by_sound.under(_sounds(person.name))
        for contact in _contacts(person):
            yield from self._by_contact.under(contact)

    def _note_contacts(self, place: int) -> None:
        for contact in _contacts(self._people[place]):
            self._by_contact.put(contact, place)


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(tokens(name)))


@lru_cache(maxsize=4096)
def _sounds(name: str) -> tuple[str, ...]:
    return tuple(sorted(map(loose, tokens(name))))


def _unlikeliness(found: Found) -> int:
    return -found.likeness


def likeness_of(asked: Person, kept: Person) -> Likeness:
    """Return how likely the two are one person."""
    if _ages_differ(asked, kept):
        return Likeness.NONE
    shares_contact = _shares_contact(asked, kept)
    if _is_same_name(asked, kept):
        return _of_one_name(asked, kept, shares_contact=shares_contact)
    if _sounds(asked.name) == _sounds(kept.name):
        return Likeness.CLOSE
    if shares_contact and _is_another_surname_or_slip(asked, kept):
        return Likeness.CLOSE
    return Likeness.NONE


def _of_one_name(asked: Person, kept: Person, *, shares_contact: bool) -> Likeness:
    if shares_contact:
        return Likeness.SAME
    if _contacts_differ(asked, kept) or len(tokens(asked.name)) < 2:
        return Likeness.CLOSE  # there are many of one given name alone
    if asked.birth_year and asked.birth_year == kept.birth_year:
        return Likeness.SAME
    is_exact = (asked.given.casefold(), asked.surname.casefold()) == (
        kept.given.casefold(),
        kept.surname.casefold(),
    )
    if is_exact and (says_nothing_new(asked, kept) or _is_of_one_place(asked, kept)):
        return Likeness.SAME
    return Likeness.CLOSE


def says_nothing_new(asked: Person, kept: Person) -> bool:
    """Tell whether all that is said about the one is kept with the other."""
    return (
        asked.phone in {"", kept.phone}
        and asked.email.casefold() in {"", kept.email.casefold()}
        and asked.birth_year in {0, kept.birth_year}
        and asked.age_band in {"", kept.age_band}
        and asked.territory in {"", kept.territory}
        and asked.organisation in {None, kept.organisation}
        and set(asked.roles) <= set(kept.roles)
        and asked.note in kept.note
    )


def _is_same_name(asked: Person, kept: Person) -> bool:
    return _words(asked.name) == _words(kept.name)


def _is_another_surname_or_slip(asked: Person, kept: Person) -> bool:
    given, kept_given = fold(asked.given), fold(kept.given)
    if given == kept_given:
        return bool(given)
    return fold(asked.surname) == fold(kept.surname) and is_slip(given, kept_given)


def _shares_contact(asked: Person, kept: Person) -> bool:
    return not set(_contacts(asked)).isdisjoint(_contacts(kept))


def _contacts_differ(asked: Person, kept: Person) -> bool:
    pairs = ((asked.phone, kept.phone), (asked.email.casefold(), kept.email.casefold()))
    return any(one and other and one != other for one, other in pairs)


def _contacts(person: Person) -> list[str]:
    return [contact for contact in (person.phone, person.email.casefold()) if contact]


def _is_of_one_place(asked: Person, kept: Person) -> bool:
    has_one_organisation = asked.organisation is not None and (
        asked.organisation == kept.organisation
    )
    return has_one_organisation or bool(asked.territory and asked.territory == kept.territory)


def _ages_differ(asked: Person, kept: Person) -> bool:
    if asked.birth_year and kept.birth_year:
        return abs(asked.birth_year - kept.birth_year) > _AGE_KNOWN_WITHIN_YEARS
    if asked.age_band in _BANDS and kept.age_band in _BANDS:
        steps = _BANDS.index(AgeBand(asked.age_band)) - _BANDS.index(AgeBand(kept.age_band))
        return abs(steps) > 1
    return False

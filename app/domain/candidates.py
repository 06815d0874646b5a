"""Which of many people are worth comparing: a few thousand pairs instead of fifty million.

People fall into blocks that share a name as it sounds, in either order, or a contact, or a name
but for one slip. It knows how to find pairs fast; what a pair comes to is app.domain.likeness.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Final, NamedTuple

from app.domain.ids import CentreId, OrganisationId, PersonId
from app.domain.name_likeness import words_of
from app.domain.search import is_slip, loose

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_MOST_OF_A_CONTACT: Final = 12
"""More people than this share the telephone of a school and not that of a family."""
_MOST_OF_A_NAME: Final = 200
_SLIPS_FROM: Final = 5

Pair = tuple[int, int]


class Traits(NamedTuple):
    """What is compared of a person; a plain tuple, for a country has a million of them."""

    id: PersonId
    centre: CentreId
    given: str
    surname: str
    original_name: str
    certificate_name: str
    birth_year: int
    age_band: str
    phone: str
    email: str
    territory: str
    organisation: OrganisationId | None
    guardian: PersonId | None
    household: bytes | None

    @property
    def name(self) -> str:
        """Return given name and surname."""
        return f"{self.given} {self.surname}".strip()


def pairs_to_compare(people: Sequence[Traits]) -> Iterator[Pair]:
    """Yield the places of pairs worth comparing, the lesser place first; some come twice."""
    by_sound = _by_sound(people)
    for block in by_sound.values():
        if len(block) <= _MOST_OF_A_NAME:
            yield from combinations(block, 2)
    for block in contact_blocks(people):
        yield from combinations(block, 2)
    yield from _pairs_with_slips(people, by_sound)


def contact_blocks(people: Iterable[Traits]) -> Iterator[list[int]]:
    """Yield the places of people who share a telephone or an e-mail address, as families do."""
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(people):
        if one.phone:
            blocks[one.phone].append(place)
        if one.email:
            blocks[one.email.casefold()].append(place)
    for block in blocks.values():
        if 1 < len(block) <= _MOST_OF_A_CONTACT:
            yield block


def _by_sound(people: Sequence[Traits]) -> dict[tuple[str, str], list[int]]:
    """Return the places of people under each two words of their names, as these sound.

    Two words, in no order: whoever is written down without the second given name, or with half of
    a double surname, or with the names swapped, is still found.
    """
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, one in enumerate(people):
        for key in set(_keys(one)):
            blocks[key].append(place)
    return blocks


def _keys(one: Traits) -> Iterator[tuple[str, str]]:
    surnames = words_of(one.surname)
    for given in words_of(one.given):
        for surname in surnames:
            yield _key(given, surname)
    for spelling in filter(None, (one.original_name, one.certificate_name)):
        for word, other in combinations(words_of(spelling), 2):
            yield _key(word, other)


def _key(word: str, other: str) -> tuple[str, str]:
    sound, other_sound = loose(word), loose(other)
    return (sound, other_sound) if sound <= other_sound else (other_sound, sound)


def _pairs_with_slips(
    people: Sequence[Traits], by_sound: dict[tuple[str, str], list[int]]
) -> Iterator[Pair]:
    """Yield pairs whose names differ by a slip in one word: Bērziņa and Brēziņa."""
    slips = _slips(people)
    for place, one in enumerate(people):
        for given in words_of(one.given):
            for surname in words_of(one.surname):
                keys = [_key(slip, surname) for slip in slips.get(given, ())]
                keys += [_key(given, slip) for slip in slips.get(surname, ())]
                for key in keys:
                    block = by_sound.get(key, ())
                    if len(block) <= _MOST_OF_A_NAME:
                        yield from ((place, other) for other in block if place < other)


def _slips(people: Sequence[Traits]) -> dict[str, list[str]]:
    """Return for each word of a name the other words that differ from it by a slip.

    Words that differ by one letter, or by two swapped, share a word with a letter left out.
    """
    words = {word for one in people for word in (*words_of(one.given), *words_of(one.surname))}
    shortened: dict[str, list[str]] = defaultdict(list)
    for word in words:
        if len(word) < _SLIPS_FROM:
            continue
        for rest in {word, *(word[:cut] + word[cut + 1 :] for cut in range(len(word)))}:
            shortened[rest].append(word)
    slips: dict[str, set[str]] = defaultdict(set)
    for block in shortened.values():
        for one, other in combinations(block, 2):
            if is_slip(one, other):
                slips[one].add(other)
                slips[other].add(one)
    return {word: sorted(others) for word, others in slips.items()}

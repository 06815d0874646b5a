"""Who stands in one batch of papers twice, as far as names tell.

It compares by app.domain.name_likeness and decides nothing: two of a name may be two people.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.domain.name_likeness import NameLikeness, compare_names, sounds_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.name_likeness import Named

_ALIKE: Final = frozenset(
    {
        NameLikeness.SAME,
        NameLikeness.UNMARKED,
        NameLikeness.OTHER_SCRIPT,
        NameLikeness.SWAPPED,
        NameLikeness.SOUNDS_ALIKE,
        NameLikeness.PART_OF_NAME,
        NameLikeness.SLIP,
    }
)
_MOST_NAMESAKES: Final = 60
"""So many who share one name are compared with each other; those who share both always are."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """Somebody by the name on a paper alone."""

    given: str
    surname: str
    original_name: str = ""
    certificate_name: str = ""

    @classmethod
    def of(cls, name: str) -> Spoken:
        """Return a full name, its last word taken for the surname."""
        given, _, surname = name.rpartition(" ")
        return cls(given, surname)


def likely_pairs(
    named: Mapping[int, Named], apart: frozenset[tuple[int, int]], given_names: frozenset[str]
) -> list[tuple[int, int]]:
    """Return the pairs of places that may be one person, none of those known to be two."""
    pairs: set[tuple[int, int]] = set()
    for places in _sharing(named):
        pairs.update(combinations(places, 2))
    return [
        (one, other)
        for one, other in sorted(pairs - apart)
        if compare_names(named[one], named[other], given_names) in _ALIKE
    ]


def _sharing(named: Mapping[int, Named]) -> list[list[int]]:
    """Return who has a name in common, by its sound: others are not compared."""
    by_word: dict[str, list[int]] = defaultdict(list)
    by_all: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, one in named.items():
        by_all[sounds_of(f"{one.given} {one.surname}")].append(place)
        spellings = f"{one.given} {one.surname} {one.original_name} {one.certificate_name}"
        for word in dict.fromkeys(sounds_of(spellings)):
            by_word[word].append(place)
    return [*by_all.values(), *(places[:_MOST_NAMESAKES] for places in by_word.values())]

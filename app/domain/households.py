"""Who may live in one household: Jānis Bērziņš and Zane Bērziņa, a child and the guardian.

It knows what makes a household likely. It never says that two records are one person, and who
lives together is decided by people.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING, Final

from app.domain.candidates import contact_blocks
from app.domain.families import family_stems, is_one_family
from app.domain.ids import PersonId
from app.domain.linking import canonical, groups
from app.domain.name_likeness import NameLikeness, compare_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from app.domain.candidates import Traits

Pair = tuple[bytes, bytes]

_MOST_MEMBERS: Final = 12
_WHOLE_MUNICIPALITY: Final = ":"
"""Codes of parishes and towns have a second part; a municipality is too wide to mean neighbours."""


class Tie(StrEnum):
    """What speaks for one household; the words are stable."""

    GUARDIAN = "guardian"
    PHONE = "phone"
    EMAIL = "email"
    FAMILY_NAME = "family_name"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class HouseholdProposal:
    """People who may live together, and why, the weightiest reason first."""

    members: tuple[PersonId, ...]
    ties: tuple[Tie, ...]


def propose_households(
    people: Sequence[Traits], declined: Collection[Pair]
) -> tuple[HouseholdProposal, ...]:
    """Return households that nobody has noted yet; `declined` has pairs of ids, lesser first."""
    by_id = {one.id: one for one in people}
    ties: dict[Pair, set[Tie]] = defaultdict(set)
    for one, other, found in _ties(people, by_id):
        pair = (one.id, other.id) if one.id < other.id else (other.id, one.id)
        if pair not in declined and not _live_together(one, other):
            ties[pair] |= found
    return tuple(sorted(_proposals(ties), key=_rank))


def _proposals(ties: Mapping[Pair, set[Tie]]) -> Iterator[HouseholdProposal]:
    stands_for = canonical(ties)
    reasons: dict[bytes, set[Tie]] = defaultdict(set)
    for (one, _), found in ties.items():
        reasons[stands_for[one]] |= found
    for stands, members in groups(stands_for).items():
        if len(members) <= _MOST_MEMBERS:
            weightiest = sorted(reasons[stands], key=tuple(Tie).index)
            yield HouseholdProposal(tuple(map(PersonId, members)), tuple(weightiest))


def _rank(proposal: HouseholdProposal) -> tuple[int, tuple[PersonId, ...]]:
    return tuple(Tie).index(proposal.ties[0]), proposal.members


def _ties(
    people: Sequence[Traits], by_id: Mapping[PersonId, Traits]
) -> Iterator[tuple[Traits, Traits, set[Tie]]]:
    for one in people:
        guardian = by_id.get(one.guardian) if one.guardian is not None else None
        if guardian is not None:
            yield one, guardian, {Tie.GUARDIAN}
    for block in contact_blocks(people):
        for place, other_place in combinations(block, 2):
            one, other = people[place], people[other_place]
            if is_one_family(one.surname, other.surname) and _are_two(one, other):
                yield one, other, _shared(one, other)
    yield from _neighbours(people)


def _shared(one: Traits, other: Traits) -> set[Tie]:
    found = {Tie.FAMILY_NAME}
    if one.phone and one.phone == other.phone:
        found.add(Tie.PHONE)
    if one.email and one.email.casefold() == other.email.casefold():
        found.add(Tie.EMAIL)
    return found


def _neighbours(people: Sequence[Traits]) -> Iterator[tuple[Traits, Traits, set[Tie]]]:
    """Yield the only two bearers of a surname in a parish or town, one in each of its forms."""
    bearers = Counter((stem, one.territory) for one in people for stem in family_stems(one.surname))
    found: dict[tuple[str, str], list[Traits]] = defaultdict(list)
    for one in people:
        if _WHOLE_MUNICIPALITY not in one.territory:
            continue
        for stem in family_stems(one.surname):
            if bearers[stem, one.territory] == 2:
                found[stem, one.territory].append(one)
    for one, other in found.values():
        if _have_two_forms(one.surname, other.surname) and _are_two(one, other):
            yield one, other, {Tie.FAMILY_NAME, Tie.PLACE}


def _have_two_forms(one: str, other: str) -> bool:
    return one.casefold() != other.casefold() and is_one_family(one, other)


def _are_two(one: Traits, other: Traits) -> bool:
    """Tell whether the given names differ: a household is nothing to propose to one person."""
    return compare_names(one, other) is NameLikeness.OTHER


def _live_together(one: Traits, other: Traits) -> bool:
    return one.household is not None and one.household == other.household

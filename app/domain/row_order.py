"""In which order people stand in the grid: by name, families together, or as on the paper.

It orders people that it is given in Latvian order of their names; it knows no collation itself.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING

from app.domain.linking import canonical

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.ids import PersonId


class RowOrder(StrEnum):
    """The orders to choose from; the words are stable, a laptop remembers them."""

    NAME = "name"
    FAMILY = "family"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Kin:
    """To whom somebody belongs: their guardian, those they live with, and whether they are young.

    The guardian need not be on the list: sisters belong together without their mother.
    """

    guardian: PersonId | None = None
    household: bytes | None = None
    is_child: bool = False


Families = tuple[tuple["PersonId", ...], ...]


def families_of(people: Sequence[PersonId], kin: Mapping[PersonId, Kin]) -> Families:
    """Return the people in families, those alone too: grown-ups first, then their children.

    The families stand in the order of their first member's name, as `people` stand by name.
    """
    place = {person: number for number, person in enumerate(people)}
    known = {person: kin.get(person, Kin()) for person in people}
    guardians = {one.guardian for one in known.values()}
    members: dict[bytes, list[PersonId]] = defaultdict(list)
    leaders = canonical(_ties(known))
    for person in people:
        members[leaders.get(person, person)].append(person)

    def rank(person: PersonId) -> tuple[bool, bool, int]:
        return known[person].is_child, person not in guardians, place[person]

    families = [tuple(sorted(each, key=rank)) for each in members.values()]
    return tuple(sorted(families, key=lambda each: place[each[0]]))


def ordered(
    people: Sequence[PersonId],
    order: RowOrder,
    families: Families = (),
    on_paper: Sequence[PersonId] = (),
) -> tuple[PersonId, ...]:
    """Return the people in an order; who is not on the paper comes after those who are."""
    if order is RowOrder.FAMILY:
        return tuple(chain.from_iterable(families))
    if order is RowOrder.PAPER:
        here = set(people)
        printed = tuple(one for one in dict.fromkeys(on_paper) if one in here)
        known = set(printed)
        return (*printed, *(one for one in people if one not in known))
    return tuple(people)


def _ties(kin: Mapping[PersonId, Kin]) -> list[tuple[bytes, bytes]]:
    ties: list[tuple[bytes, bytes]] = []
    for person, one in kin.items():
        # A household and a guardian who stayed at home join people without being on the list.
        if one.guardian is not None:
            ties.append((person, one.guardian))
        if one.household is not None:
            ties.append((person, b"household " + one.household))
    return ties

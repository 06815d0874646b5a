"""Invented full names: three generations, families with one surname, minorities in their script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from app.services.demo.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.demo.dice import Dice
    from app.services.demo.vocabulary import ForeignName

Surname = tuple[str, str]
"""The form of men, the form of women."""


class Generation(StrEnum):
    """Whose given names a person bears."""

    SENIOR = "senior"
    ADULT = "adult"
    CHILD = "child"


@dataclass(frozen=True, slots=True)
class FullName:
    """A name as it is typed; `original` is empty for most."""

    given: str
    surname: str
    original: str = ""

    def __str__(self) -> str:
        return f"{self.given} {self.surname}"


class Names:
    """Gives names for one centre: no full name twice while there are others, no public figure."""

    def __init__(self, dice: Dice) -> None:
        """Draw with `dice`."""
        self._dice = dice
        self._given_away: set[str] = set()

    def surname(self) -> Surname:
        """Return the surname of a family."""
        return self._dice.pick(vocabulary().surnames)

    def in_family(self, surname: Surname, generation: Generation, *, is_woman: bool) -> FullName:
        """Return a member of a family, the surname in the form of their gender."""
        words = vocabulary()
        given = getattr(words.given_female if is_woman else words.given_male, generation)
        names = [FullName(one, surname[int(is_woman)]) for one in given]
        return self._one_of([one for one in names if str(one) not in words.avoid_pairs])

    def foreign(self, *, is_woman: bool) -> FullName:
        """Return somebody of a minority: given name and surname from one community."""
        return self._one_of(_foreign_names("f" if is_woman else "m"))

    def _one_of(self, names: Sequence[FullName]) -> FullName:
        free = [one for one in names if str(one) not in self._given_away]
        name = self._dice.pick(free or names)
        self._given_away.add(str(name))
        return name


@cache
def _foreign_names(gender: str) -> tuple[FullName, ...]:
    words = vocabulary()
    names = [one for one in words.minority_names if one.gender == gender]
    joined = (
        FullName(first.first, last.last, _original(first, last))
        for first in names
        for last in names
        if first.community == last.community
    )
    return tuple(one for one in joined if str(one) not in words.avoid_pairs)


def _original(first: ForeignName, last: ForeignName) -> str:
    return f"{first.original.split(' ')[0]} {last.original.split(' ')[1]}"

"""Invented full names: three generations, families with one surname, minorities in their script."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.services.demo.vocabulary import vocabulary

if TYPE_CHECKING:
    from app.services.demo.dice import Dice
    from app.services.demo.vocabulary import ForeignName

Surname = tuple[str, str]
"""The form of men, the form of women."""

_TRIES = 40


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
    """Gives names for one centre, no full name twice."""

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
        for _ in range(_TRIES):
            name = FullName(self._dice.pick(given), surname[int(is_woman)])
            if self._is_free(name):
                break
        return self._taken(name)

    def foreign(self, *, is_woman: bool) -> FullName:
        """Return somebody of a minority: given name and surname from one community."""
        gender = "f" if is_woman else "m"
        names = [one for one in vocabulary().minority_names if one.gender == gender]
        for _ in range(_TRIES):
            first = self._dice.pick(names)
            last = self._dice.pick([one for one in names if one.community == first.community])
            name = FullName(first.first, last.last, _original(first, last))
            if self._is_free(name):
                break
        return self._taken(name)

    def take(self, name: FullName) -> None:
        """Let nobody else of this centre have the name."""
        self._given_away.add(str(name))

    def _is_free(self, name: FullName) -> bool:
        return str(name) not in vocabulary().avoid_pairs | self._given_away

    def _taken(self, name: FullName) -> FullName:
        self.take(name)
        return name


def _original(first: ForeignName, last: ForeignName) -> str:
    return f"{first.original.split(' ')[0]} {last.original.split(' ')[1]}"

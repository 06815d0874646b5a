"""Chance that falls the same way again for the same seed."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, TypeVar

from app.domain.ids import ID_BYTES

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")


class Dice:
    """Draws for one part of the sample; other parts do not disturb them."""

    def __init__(self, *seed: object) -> None:
        """Throw by the words of `seed`, such as the seed of the sample and the code of a centre."""
        self._random = Random("/".join(map(str, seed)))  # noqa: S311  samples must be repeatable

    def id(self) -> bytes:
        """Return a fresh id."""
        return self._random.randbytes(ID_BYTES)

    def bytes(self, count: int) -> bytes:
        """Return so many bytes."""
        return self._random.randbytes(count)

    def number(self, least: int, most: int) -> int:
        """Return a whole number from `least` to `most`, both included."""
        return self._random.randint(least, most)

    def happens(self, percent: float) -> bool:
        """Say whether something that happens so often happens now."""
        return self._random.random() * 100 < percent

    def pick(self, items: Sequence[T]) -> T:
        """Return one of the items."""
        return self._random.choice(items)

    def likely(self, weights: dict[T, int]) -> T:
        """Return one of the keys, each as likely as its weight."""
        return self._random.choices(tuple(weights), tuple(weights.values()))[0]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """Return so many different items, all of them if there are fewer, in any order."""
        return self._random.sample(items, min(count, len(items)))

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return the items in another order."""
        return self.some(items, len(items))

"""How the width of a table is shared among its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUNDS: Final = 30


@dataclass(frozen=True, slots=True)
class Wish:
    """What a column needs, what its content asks for, and what it can use, in points."""

    least: float
    wanted: float
    most: float


def share_width(total: float, wishes: Sequence[Wish]) -> tuple[float, ...]:
    """Return the widths of the columns, which together are the total.

    Everyone gets the least. What is left goes to what is wanted, modest wishes first; then to what
    can be used, in proportion; a rest that nobody can use goes to all alike.
    """
    widths = _fulfilled(total, wishes)
    gaps = [max(0.0, wish.most - width) for wish, width in zip(wishes, widths, strict=True)]
    part = min(1.0, max(0.0, total - sum(widths)) / sum(gaps)) if any(gaps) else 0.0
    widths = [width + gap * part for width, gap in zip(widths, gaps, strict=True)]
    rest = (total - sum(widths)) / len(widths)
    return tuple(width + rest for width in widths)


def _fulfilled(total: float, wishes: Sequence[Wish]) -> list[float]:
    """Return the widths when all wishes are cut off at the highest level that the total allows."""
    low, high = 0.0, total
    for _ in range(_ROUNDS):
        level = (low + high) / 2
        if sum(_cut(wish, level) for wish in wishes) <= total:
            low = level
        else:
            high = level
    return [_cut(wish, low) for wish in wishes]


def _cut(wish: Wish, level: float) -> float:
    return max(wish.least, min(wish.wanted, level))

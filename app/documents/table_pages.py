"""How the rows of a table are shared among pages. Knows heights, and nothing of what rows say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_SLACK: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Rooms:
    """How much height rows have: on a single page, and on the first, a middle and the last one."""

    single: float
    first: float
    middle: float
    last: float


def share_rows(heights: Sequence[float], end: float, rooms: Rooms) -> tuple[int, ...]:
    """Return how many rows each page has; none when a row is higher than a page.

    `end` is the height of what follows the last row. No page but the first is without rows.
    """
    if sum(heights) + end <= rooms.single + _SLACK:
        return (len(heights),)
    pages: list[int] = []
    start, room = 0, rooms.first
    while not pages or sum(heights[start:]) + end > rooms.last + _SLACK:
        count = _fitting(heights[start:-1], room)
        if not count and pages:
            return ()
        pages.append(count)
        start += count
        room = rooms.middle
    return (*pages, len(heights) - start)


def _fitting(heights: Sequence[float], room: float) -> int:
    used = 0.0
    for count, height in enumerate(heights):
        used += height
        if used > room + _SLACK:
            return count
    return len(heights)

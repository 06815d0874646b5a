"""Which records stand for the same thing: connected components of "same" links."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def canonical(links: Iterable[tuple[bytes, bytes]]) -> dict[bytes, bytes]:
    """Return for every linked id the least id of its group, whatever the order of the links."""
    leader: dict[bytes, bytes] = {}

    def find(one: bytes) -> bytes:
        while (above := leader.setdefault(one, one)) != one:
            leader[one] = leader[above]
            one = above
        return one

    for one, other in links:
        low, high = sorted((find(one), find(other)))
        leader[high] = low
    return {one: find(one) for one in tuple(leader)}

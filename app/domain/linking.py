"""Which records stand for the same thing: connected components of "same" links.

It knows links, groups and where a link belongs; it never decides that two records are the same.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE, CentreId

if TYPE_CHECKING:
    from collections.abc import Iterable


class Verdict(StrEnum):
    """What people decided about two records."""

    SAME = "same"
    DIFFERENT = "different"
    OPEN = ""
    """Decided once and taken back: as if nobody had ever said anything."""


@dataclass(frozen=True, slots=True)
class Link:
    """A decision about two records; `one` is the lesser id."""

    one: bytes
    other: bytes
    verdict: Verdict

    @property
    def pair(self) -> tuple[bytes, bytes]:
        """Return both ends, the lesser first."""
        return self.one, self.other


def scope_of(one: CentreId, other: CentreId) -> CentreId:
    """Return where a link between records of these centres belongs.

    It follows from the two ends and never from the laptop: the same link made on two laptops is
    one row, and a row that stands in two scopes would be set aside for ever by both.
    """
    return one if one == other else ORG_SCOPE


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


def groups(stands_for: dict[bytes, bytes]) -> dict[bytes, tuple[bytes, ...]]:
    """Return for every canonical id all ids that it stands for, itself the first of them."""
    found: dict[bytes, list[bytes]] = defaultdict(list)
    for one, stands in stands_for.items():
        found[stands].append(one)
    return {stands: tuple(sorted(members)) for stands, members in found.items()}

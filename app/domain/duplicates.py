"""What the review of possible duplicates shows, as values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.households import Tie
from app.domain.ids import PersonId
from app.domain.linking import Verdict, canonical

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from app.domain.likeness import Judgement
    from app.domain.people import Person

PeoplePair = tuple[PersonId, PersonId]

_STRONG_TIES: Final = frozenset({Tie.GUARDIAN, Tie.PHONE, Tie.EMAIL})


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two records that may be one person."""

    pair: PeoplePair
    names: tuple[str, str]
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class PossibleHousehold:
    """People who may live in one household."""

    members: tuple[PersonId, ...]
    names: tuple[str, ...]
    ties: tuple[Tie, ...]

    @property
    def is_likely(self) -> bool:
        """Tell whether more than the surname and the place speaks for it."""
        return not _STRONG_TIES.isdisjoint(self.ties)


@dataclass(frozen=True, slots=True)
class Review:
    """What waits for a decision, the likeliest first.

    `count` says how many pairs there are; of very many only the likeliest stand in `pairs`.
    `postponed` were put off and will come again.
    """

    pairs: tuple[PossibleDuplicate, ...]
    count: int
    postponed: int
    households: tuple[PossibleHousehold, ...]

    @property
    def waiting(self) -> int:
        """Return how many decisions people should be reminded of."""
        return self.count + sum(one.is_likely for one in self.households)


@dataclass(frozen=True, slots=True)
class RecordSide:
    """One of two records beside each other. `others` are names of records joined with it."""

    person: Person
    centre: str
    guardian: str
    visits: int
    last_visit: date | None
    certificates: int
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two records beside each other, and what speaks for one person and for two."""

    one: RecordSide
    other: RecordSide
    judgement: Judgement
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class DecidedPair:
    """A decision that can be taken back.

    The name of a record that was removed, or is another centre's and not here, is "".
    """

    pair: PeoplePair
    names: tuple[str, str]
    centres: tuple[str, str]
    verdict: Verdict
    records: int
    """How many records the person has in all."""


def still_open(
    pairs: Iterable[PossibleDuplicate], decided: Iterable[tuple[PeoplePair, Verdict]]
) -> tuple[PossibleDuplicate, ...]:
    """Return the pairs that are still to be decided after some of a review were.

    Whoever joined two records is not asked about both of them and a third one.
    """
    settled = tuple(decided)
    stands_for = canonical(pair for pair, verdict in settled if verdict is Verdict.SAME)

    def groups_of(pair: PeoplePair) -> frozenset[bytes]:
        return frozenset(stands_for.get(end, end) for end in pair)

    gone = {groups_of(pair) for pair, verdict in settled if verdict is not Verdict.SAME}
    kept: dict[frozenset[bytes], PossibleDuplicate] = {}
    for possible in pairs:
        asked = groups_of(possible.pair)
        if len(asked) > 1 and asked not in gone:
            kept.setdefault(asked, possible)
    return tuple(kept.values())

"""Working out what waits: pairs that may be one person, and people who may live together.

It knows how much is looked at, what was decided or put off before, and in which order it comes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from app.domain.candidates import pairs_to_compare
from app.domain.duplicates import PossibleDuplicate, PossibleHousehold, Review
from app.domain.households import propose_households
from app.domain.ids import link_id
from app.domain.likeness import Beyond, Judgement, Likelihood, are_of_one_age, judge
from app.domain.linking import Verdict, canonical
from app.jobs import track
from app.persistence import duplicates, links, settings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy import Connection

    from app.domain.candidates import Traits
    from app.domain.linking import Link
    from app.jobs import Job

MOST_SHOWN: Final = 500
"""Nobody decides more than this at a sitting; the rest moves up."""

_AT_ONCE: Final = 500
_POSTPONED: Final = "duplicates_postponed"
_PUT_OFF_FOR: Final = timedelta(weeks=6)

Postponed = dict[str, tuple[str, str]]
"""By the link's id: the ISO day until which it rests, and what the two records said."""


def work_out(connection: Connection, today: date, given_names: frozenset[str], job: Job) -> Review:
    """Return everything that waits for a decision on this day."""
    people = duplicates.traits(connection)
    decided = links.decided(connection, links.PERSON)
    found = _Pairs(people, decided, given_names).possible(connection, job)
    postponed = read_postponed(connection)
    waiting = [one for one in found if not _rests(postponed, one, today)]
    return Review(
        pairs=tuple(one.shown for one in waiting[:MOST_SHOWN]),
        count=len(waiting),
        postponed=len(found) - len(waiting),
        households=_households(connection, people),
    )


def alike_pairs(
    connection: Connection,
    people: list[Traits],
    new: Collection[bytes],
    given_names: frozenset[str],
    job: Job,
) -> list[tuple[Traits, Traits, Judgement]]:
    """Return pairs of one new person and one who was here that may be one person."""
    pairs = _Pairs(people, links.decided(connection, links.PERSON), given_names, new)
    return [(one.one, one.other, one.judgement) for one in pairs.possible(connection, job)]


@dataclass(frozen=True, slots=True)
class _Found:
    """A pair that may be one person."""

    one: Traits
    other: Traits
    judgement: Judgement

    @property
    def shown(self) -> PossibleDuplicate:
        pair, names = (self.one.id, self.other.id), (self.one.name, self.other.name)
        return PossibleDuplicate(pair, names, self.judgement)


class _Pairs:
    """The pairs of one working out; with `new` only those of one of them and somebody else."""

    def __init__(
        self,
        people: list[Traits],
        decided: Iterable[Link],
        given_names: frozenset[str],
        new: Collection[bytes] | None = None,
    ) -> None:
        self._people = people
        self._new = new
        self._given_names = given_names
        same = [link.pair for link in decided if link.verdict is Verdict.SAME]
        self._stands_for = canonical(same)
        self._apart = {
            self._groups(*link.pair) for link in decided if link.verdict is Verdict.DIFFERENT
        }

    def possible(self, connection: Connection, job: Job) -> list[_Found]:
        """Return the pairs that may be one person, the likeliest first; one for two groups."""
        likely = self._by_records(job)
        ids = {person.id for found in likely for person in (found.one, found.other)}
        sessions = duplicates.sessions_attended(connection, ids)
        best: dict[tuple[bytes, bytes], _Found] = {}
        for found in (self._beyond_records(one, sessions) for one in likely):
            groups = self._groups(found.one.id, found.other.id)
            rival = best.get(groups)
            if rival is None or found.judgement.score > rival.judgement.score:
                best[groups] = found
        possible = (one for one in best.values() if one.judgement.likelihood)
        return sorted(possible, key=_rank)

    def _by_records(self, job: Job) -> list[_Found]:
        pairs = sorted(filter(self._is_wanted, set(pairs_to_compare(self._people))))
        starts = range(0, len(pairs), _AT_ONCE)
        return [
            found
            for start in track(starts, job)
            for place, other_place in pairs[start : start + _AT_ONCE]
            if (found := self._judged(self._people[place], self._people[other_place]))
        ]

    def _is_wanted(self, pair: tuple[int, int]) -> bool:
        if self._new is None:
            return True
        one, other = (self._people[place].id in self._new for place in pair)
        return one != other

    def _judged(self, one: Traits, other: Traits) -> _Found | None:
        if not are_of_one_age(one, other):
            return None
        judged = judge(one, other, given_names=self._given_names)
        if judged.likelihood is Likelihood.NO:
            return None
        groups = self._groups(one.id, other.id)
        if groups[0] == groups[1] or groups in self._apart:
            return None
        return _Found(one, other, judged)

    def _beyond_records(self, found: _Found, sessions: Mapping[bytes, set[bytes]]) -> _Found:
        mine, theirs = sessions.get(found.one.id), sessions.get(found.other.id)
        if not mine or not theirs or mine.isdisjoint(theirs):
            return found
        beyond = Beyond(were_together=True)
        judged = judge(found.one, found.other, beyond, self._given_names)
        return _Found(found.one, found.other, judged)

    def _groups(self, one: bytes, other: bytes) -> tuple[bytes, bytes]:
        low, high = sorted((self._stands_for.get(one, one), self._stands_for.get(other, other)))
        return low, high


def _rank(found: _Found) -> tuple[int, str, str, bytes]:
    return -found.judgement.score, found.one.surname, found.one.given, found.one.id


def _households(connection: Connection, people: list[Traits]) -> tuple[PossibleHousehold, ...]:
    declined = {link.pair for link in links.decided(connection, links.HOUSEHOLD)}
    names = {one.id: one.name for one in people}
    return tuple(
        PossibleHousehold(one.members, tuple(names[member] for member in one.members), one.ties)
        for one in propose_households(people, declined)
    )


# What was put off


def postpone(connection: Connection, pair: tuple[Traits, Traits], today: date) -> None:
    """Let a pair rest for some weeks, or until either record changes; only on this laptop."""
    kept = {
        link: rest for link, rest in read_postponed(connection).items() if not _is_over(rest, today)
    }
    until = (today + _PUT_OFF_FOR).isoformat()
    kept[_link(*pair)] = (until, _content(*pair))
    settings.write(connection, _POSTPONED, json.dumps(kept))


def call_back_postponed(connection: Connection) -> None:
    """Let everything that was put off wait again."""
    settings.forget(connection, _POSTPONED)


def read_postponed(connection: Connection) -> Postponed:
    """Return what was put off."""
    kept = settings.read(connection, _POSTPONED)
    if kept is None:
        return {}
    return {link: (until, content) for link, (until, content) in json.loads(kept).items()}


def _rests(postponed: Postponed, found: _Found, today: date) -> bool:
    rest = postponed.get(_link(found.one, found.other))
    if rest is None or _is_over(rest, today):
        return False
    return rest[1] == _content(found.one, found.other)


def _is_over(rest: tuple[str, str], today: date) -> bool:
    return date.fromisoformat(rest[0]) <= today


def _link(one: Traits, other: Traits) -> str:
    return link_id(one.id, other.id).hex()


def _content(one: Traits, other: Traits) -> str:
    """Return a digest of what the two records say, so that nothing of them stands in a setting."""
    said = repr(sorted((tuple(one), tuple(other)), key=repr))
    return sha256(said.encode()).hexdigest()[:16]

"""People who are kept twice: what waits for a decision, deciding, and taking decisions back.

Nothing is ever moved from one record to another: a link says that two are one person, counting
and the person's page follow it, and taking it back leaves every visit with its owner.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, Final

import resources
from app.domain.duplicates import Comparison, DecidedPair, RecordSide
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import PersonId, derived_id
from app.domain.likeness import Beyond, judge
from app.domain.linking import Verdict, canonical, groups
from app.domain.names import GivenNames
from app.jobs import NO_JOB
from app.persistence import certificates, duplicates, links, people, programme, records, tables
from app.services.changes import Changes
from app.services.duplicates_review import call_back_postponed, postpone, work_out
from app.services.home import known_person

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from app.domain.duplicates import Review
    from app.domain.linking import Link
    from app.domain.people import Person
    from app.jobs import Job
    from app.persistence.store import Store

_COUNTED_AT_ONCE: Final = 2_500
_COUNTED_BESIDE: Final = 25_000
"""With more people than this the number of duplicates is what the last review came to."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many decisions wait; `is_known` is false where nobody looked since the last changes."""

    count: int
    is_known: bool


class DuplicatesService:
    """What people do about records of one person."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store
        self._counted: tuple[tuple[int, int], int] | None = None

    # What waits

    def review(self, job: Job = NO_JOB) -> Review:
        """Return what waits for a decision, the likeliest first; takes a second for 10,000."""
        with self._store.database.reading() as connection:
            state = duplicates.state(connection)
            found = work_out(connection, self._store.clock.today(), self._given_names, job)
        self._counted = (state, found.waiting)
        return found

    def waiting(self) -> Waiting:
        """Return how many decisions wait, fast enough for a screen that shows other things."""
        return self._waiting(_COUNTED_AT_ONCE, NO_JOB)

    def count(self, job: Job = NO_JOB) -> Waiting:
        """Return how many decisions wait; for beside the window, where a second is no matter."""
        return self._waiting(_COUNTED_BESIDE, job)

    def _waiting(self, most: int, job: Job) -> Waiting:
        with self._store.database.reading() as connection:
            state = duplicates.state(connection)
            is_few = not duplicates.has_more_than(connection, most)
        if self._counted is not None and self._counted[0] == state:
            return Waiting(self._counted[1], is_known=True)
        if is_few:
            return Waiting(self.review(job).waiting, is_known=True)
        return Waiting(0 if self._counted is None else self._counted[1], is_known=False)

    def compare(self, one: PersonId, other: PersonId) -> Comparison:
        """Return two records beside each other with what speaks for and against."""
        with self._store.database.reading() as connection:
            pair = known_person(connection, one), known_person(connection, other)
            decided = links.decided(connection, links.PERSON)
            beyond = Beyond(
                were_together=_were_together(connection, one, other),
                were_told_apart=_were_told_apart(decided, one, other),
            )
            return Comparison(
                one=_side(connection, pair[0]),
                other=_side(connection, pair[1]),
                judgement=judge(*pair, beyond, self._given_names),
                verdict=links.verdict_on(connection, one, other),
            )

    def record(self, beginning: str) -> PersonId:
        """Return the one record whose id begins so, in hexadecimal digits."""
        asked = beginning.strip().lower()
        with self._store.database.reading() as connection:
            ids = [one.id for one in duplicates.traits(connection)]
        found = [one for one in ids if asked and one.hex().startswith(asked)]
        if not found:
            raise NotFoundError("person", beginning)
        if len(found) > 1:
            raise InvalidValueError("record", beginning, "several_records")
        return found[0]

    # Deciding

    def same(self, one: PersonId, other: PersonId) -> Changes:
        """Note that two records are one person; both stay what they are."""
        return self._decide("duplicate.same", one, other, Verdict.SAME, sign="=")

    def different(self, one: PersonId, other: PersonId) -> Changes:
        """Note that two records are two people, so that nobody is asked again."""
        return self._decide("duplicate.different", one, other, Verdict.DIFFERENT, sign="≠")

    def take_back(self, one: PersonId, other: PersonId) -> Changes:
        """Take a decision back, as if nobody had ever said anything about the two."""
        with self._store.database.act("duplicate.take_back") as act:
            known = people.several(act.connection, (one, other))
            act.detail["name"] = ", ".join(person.name for person in known.values())
            if links.verdict_on(act.connection, one, other) is not Verdict.OPEN:
                links.put(act.connection, links.PERSON, (one, other), Verdict.OPEN)
        return Changes(act.tables)

    def take_out(self, person_id: PersonId) -> Changes:
        """Take a record out of those of its person; the others stay together.

        Whoever was joined with the others only by way of it is joined with them directly.
        """
        with self._store.database.act("duplicate.take_out") as act:
            connection = act.connection
            act.detail["name"] = known_person(connection, person_id).name
            same = [
                link.pair
                for link in links.decided(connection, links.PERSON)
                if link.verdict is Verdict.SAME
            ]
            neighbours = [pair for pair in same if person_id in pair]
            for pair in neighbours:
                links.put(connection, links.PERSON, pair, Verdict.OPEN)
            stands_for = canonical(pair for pair in same if person_id not in pair)
            others = {end for pair in neighbours for end in pair if end != person_id}
            apart = {stands_for.get(one, one): one for one in sorted(others, reverse=True)}
            here = people.several(connection, [PersonId(one) for one in apart.values()])
            for pair in pairwise(sorted(here)):
                links.put(connection, links.PERSON, pair, Verdict.SAME)
        return Changes(act.tables)

    def later(self, one: PersonId, other: PersonId) -> None:
        """Let the two rest for some weeks or until either changes; only this laptop knows."""
        with self._store.database.unnamed(capture=True) as connection:
            found = duplicates.traits_of(connection, (one, other))
            if len(found) == len({one, other}):
                pair = found[one], found[other]
                postpone(connection, pair, self._store.clock.today())
        self._counted = None

    def call_back(self) -> None:
        """Let everything that was put off wait again."""
        with self._store.database.unnamed(capture=True) as connection:
            call_back_postponed(connection)
        self._counted = None

    def _decide(
        self, what: str, one: PersonId, other: PersonId, verdict: Verdict, *, sign: str
    ) -> Changes:
        if one == other:
            raise InvalidValueError("person", one.hex(), "same_record")
        with self._store.database.act(what) as act:
            names = [known_person(act.connection, end).name for end in (one, other)]
            act.detail["name"] = f" {sign} ".join(names)
            links.put(act.connection, links.PERSON, (one, other), verdict)
        return Changes(act.tables)

    # Households

    def join_household(self, members: Sequence[PersonId]) -> Changes:
        """Note that people live in one household, with everybody who lives with them already."""
        with self._store.database.act("household.join") as act:
            found = [known_person(act.connection, member) for member in members]
            homes = sorted({one.household for one in found if one.household is not None})
            # Derived, so that two laptops that join the same people make one household.
            home = homes[0] if homes else derived_id("household.v1", _head(found))
            for one in (*members, *duplicates.members_of(act.connection, homes[1:])):
                records.change(act.connection, tables.person, one, {"household": home})
            act.detail["name"] = ", ".join(one.name for one in found)
        return Changes(act.tables)

    def decline_household(self, members: Sequence[PersonId]) -> Changes:
        """Note that people do not live together, so that nobody is asked again."""
        with self._store.database.act("household.decline") as act:
            found = [known_person(act.connection, member) for member in members]
            for one, other in combinations(found, 2):
                links.put(act.connection, links.HOUSEHOLD, (one.id, other.id), Verdict.DIFFERENT)
            act.detail["name"] = ", ".join(one.name for one in found)
        return Changes(act.tables)

    # What was decided

    def joined(self) -> tuple[DecidedPair, ...]:
        """Return the pairs that were joined, in the order of their names."""
        return self._decided(Verdict.SAME)

    def told_apart(self) -> tuple[DecidedPair, ...]:
        """Return the pairs that were told apart, in the order of their names."""
        return self._decided(Verdict.DIFFERENT)

    def group_of(self, person_id: PersonId) -> tuple[Person, ...]:
        """Return all records of one person that are here, the asked one first."""
        with self._store.database.reading() as connection:
            known_person(connection, person_id)
            ids = links.group_of(connection, links.PERSON, person_id)
            found = people.several(connection, [PersonId(one) for one in ids])
        return (found.pop(person_id), *found.values())

    def _decided(self, verdict: Verdict) -> tuple[DecidedPair, ...]:
        with self._store.database.reading() as connection:
            wanted = [
                link for link in links.decided(connection, links.PERSON) if link.verdict is verdict
            ]
            return _worded(connection, wanted)

    @cached_property
    def _given_names(self) -> frozenset[str]:
        return GivenNames.from_json(resources.read_text("given_names.json")).folded


def _worded(connection: Connection, decided: Sequence[Link]) -> tuple[DecidedPair, ...]:
    known = duplicates.traits_of(connection, list({end for link in decided for end in link.pair}))
    centres = {one.id: one.name for one in programme.centres(connection)}
    stands_for = canonical(link.pair for link in decided if link.verdict is Verdict.SAME)
    sizes = {stands: len(members) for stands, members in groups(stands_for).items()}
    shown = []
    for link in decided:
        ends = [known.get(end) for end in link.pair]
        if not any(ends):
            continue
        names = [end.name if end else "" for end in ends]
        homes = [centres.get(end.centre, "") if end else "" for end in ends]
        shown.append(
            DecidedPair(
                pair=(PersonId(link.one), PersonId(link.other)),
                names=(names[0], names[1]),
                centres=(homes[0], homes[1]),
                verdict=link.verdict,
                records=sizes.get(stands_for.get(link.one, link.one), 1),
            )
        )
    return tuple(shown)


def _head(members: Sequence[Person]) -> PersonId:
    """Return after whom a new household is named: a guardian, else whoever has the least id."""
    ids = {one.id for one in members}
    guardians = {one.guardian for one in members if one.guardian is not None}
    return min(ids & guardians or ids)


def _side(connection: Connection, person: Person) -> RecordSide:
    visits = people.visits(connection, person.id)
    centre = programme.one_centre(connection, person.centre)
    guardian = None if person.guardian is None else people.one(connection, person.guardian)
    group = links.group_of(connection, links.PERSON, person.id)
    others = people.several(connection, [PersonId(one) for one in group if one != person.id])
    return RecordSide(
        person=person,
        centre="" if centre is None else centre.name,
        guardian="" if guardian is None else guardian.name,
        visits=len(visits),
        last_visit=max((visit.first_day for visit in visits), default=None),
        certificates=len(certificates.of_person(connection, person.id)),
        others=tuple(one.name for one in others.values()),
    )


def _were_together(connection: Connection, one: PersonId, other: PersonId) -> bool:
    sessions = duplicates.sessions_attended(connection, (one, other))
    return not sessions[one].isdisjoint(sessions[other])


def _were_told_apart(decided: Sequence[Link], one: PersonId, other: PersonId) -> bool:
    """Tell whether records joined with the one and with the other were told apart."""
    stands_for = canonical(link.pair for link in decided if link.verdict is Verdict.SAME)
    asked = {stands_for.get(one, one), stands_for.get(other, other)}
    return any(
        {stands_for.get(end, end) for end in link.pair} == asked
        for link in decided
        if link.verdict is Verdict.DIFFERENT
    )

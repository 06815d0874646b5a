"""The door: finding who came by three letters or a card, and letting them in, one act each.

What one key says is on the disk before the next key is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.domain.attendance import Mark, Method
from app.domain.clock import wall_time
from app.domain.door import (
    Arrival,
    CodeKind,
    Door,
    DoorMatch,
    DoorState,
    Standing,
    Welcome,
    code_kind,
    is_enough,
    session_of_now,
)
from app.domain.errors import NotFoundError
from app.domain.events import RegistrationState
from app.domain.ids import PersonId
from app.domain.person_codes import id_prefix
from app.domain.places import limit_of
from app.domain.search import Closeness, closeness, tokens
from app.persistence import arrivals, attendance, events, families, links, people
from app.persistence.tables import person as person_table
from app.services.changes import NOTHING, Changes
from app.services.home import known_event, known_person, known_sitting
from app.services.marking import Marking
from app.services.one_person import one_each
from app.services.people import added_child, added_person, tidied
from app.services.person_records import person_of_centre
from app.services.registering import places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection

    from app.domain.events import Event
    from app.domain.ids import EventId, SessionId
    from app.domain.people import Person, PersonDraft, PersonSummary
    from app.persistence.store import Store

MOST_MATCHES: Final = 9
"""As many as there are digits to choose one by."""
LAST_SHOWN: Final = 6
_LOOKED_AT: Final = 200

_STANDINGS: Final = {
    RegistrationState.REGISTERED: Standing.EXPECTED,
    RegistrationState.WAITING: Standing.WAITING,
}


@dataclass(frozen=True, slots=True)
class CheckIn:
    """Who came in by one act; `beyond` is how many more are now listed than there are places."""

    arrived: tuple[Arrival, ...]
    beyond: int = 0
    changes: Changes = NOTHING

    @property
    def is_new(self) -> bool:
        """Say whether anybody came in who was not here already."""
        return any(one.welcome is not Welcome.ALREADY_HERE for one in self.arrived)


@dataclass(frozen=True, slots=True)
class Scan:
    """What a scanned code led to. A code of two people, which hardly exists, names both."""

    kind: CodeKind
    check_in: CheckIn | None = None
    matches: tuple[DoorMatch, ...] = ()


class DoorService:
    """What a volunteer does at the door."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def open(self, event_id: EventId, session_id: SessionId | None = None) -> Door:
        """Return the sessions of the day, and the one of now unless another is asked for."""
        with self._store.database.reading() as connection:
            event = known_event(connection, event_id)
            every = events.sessions(connection, event_id)
        asked = next((one for one in every if one.id == session_id), None)
        now = datetime.fromisoformat(wall_time(self._store.clock.now()))
        session = asked or session_of_now(every, self._store.clock.today(), now)
        of_day = tuple(one for one in every if session is not None and one.on == session.on)
        return Door(event, of_day, session)

    def state(self, session_id: SessionId) -> DoorState:
        """Return how many are here and who came in last."""
        with self._store.database.reading() as connection:
            found = arrivals.counted(connection, session_id)
            if found is None:
                raise NotFoundError("session", session_id.hex())
            last = arrivals.last(connection, session_id, LAST_SHOWN)
        return DoorState(found.totals, last, found.places)

    def find(
        self, session_id: SessionId, typed: str, limit: int = MOST_MATCHES
    ) -> tuple[DoorMatch, ...]:
        """Return people whose names are typed, those who are expected first.

        Nobody for fewer than three letters, but for a short name typed in full: never the whole
        list. A number finds nobody here, as phones are nobody's business at the door.
        """
        is_short = not is_enough(typed)
        if is_short and not is_enough(typed, whole_word=True):
            return ()
        with self._store.database.reading() as connection:
            event, _ = known_sitting(connection, session_id)
            # A short name is typed in full by few of those whose names begin so.
            found = _found(connection, event, typed, _LOOKED_AT if is_short else limit)
            if is_short:
                found = [one for one in found if closeness(typed, one.name) is Closeness.WORD]
            matches = _matches(connection, event, session_id, found)
        asked = tokens(typed)

        def rank(match: DoorMatch) -> tuple[bool, bool]:
            return _is_unexpected(match), not _begins_names(asked, match.name)

        return tuple(sorted(matches, key=rank))[:limit]

    def family(self, session_id: SessionId, person_id: PersonId) -> tuple[DoorMatch, ...]:
        """Return the person and all who belong to them, by any record of the person."""
        with self._store.database.reading() as connection:
            event, _ = known_sitting(connection, session_id)
            group = links.group_of(connection, links.PERSON, person_id)
            known = people.several(connection, [PersonId(one) for one in group])
            near: dict[PersonId, PersonSummary] = {}
            for record in sorted(known.values(), key=lambda one: one.id != person_id):
                near |= {one.id: one for one in families.belonging_to(connection, record)}
            return tuple(_matches(connection, event, session_id, near.values()))

    def check_in(self, session_id: SessionId, persons: Sequence[PersonId]) -> CheckIn:
        """Let people in, together in one act; who is here already stays as they are."""
        with self._store.database.act("door.check_in") as act:
            event, _ = known_sitting(act.connection, session_id)
            arrived = [self._arrive(act.connection, event, session_id, one) for one in persons]
            beyond = _beyond(act.connection, event)
            came = [one for one in arrived if one.welcome is not Welcome.ALREADY_HERE]
            act.detail.update(count=len(came), name=", ".join(one.name for one in came))
        return CheckIn(tuple(arrived), beyond, Changes(act.tables))

    def walk_in(self, session_id: SessionId, draft: PersonDraft) -> CheckIn:
        """Add somebody who was not known and let them in; a child lives with its guardian."""
        tidy = tidied(draft, self._store.clock.today())
        with self._store.database.act("door.walk_in") as act:
            event, _ = known_sitting(act.connection, session_id)
            person = _added(act.connection, event, tidy)
            act.detail["name"] = person.name
            arrived = self._arrive(act.connection, event, session_id, person.id)
            beyond = _beyond(act.connection, event)
        new = Arrival(arrived.person, arrived.name, arrived.since, Welcome.NEW)
        return CheckIn((new,), beyond, Changes(act.tables))

    def scan(self, session_id: SessionId, typed: str) -> Scan:
        """Let in whom a scanned card or label names, or say what else was scanned."""
        kind, prefix = code_kind(typed), id_prefix(typed)
        if kind is not CodeKind.PERSON or prefix is None:
            return Scan(kind)
        meant = self._meant(session_id, prefix)
        if len(meant) == 1:
            return Scan(kind, self.check_in(session_id, [meant[0].person]))
        return Scan(kind, matches=meant)

    def _meant(self, session_id: SessionId, prefix: bytes) -> tuple[DoorMatch, ...]:
        """Return whose code it is: of several those who are expected."""
        with self._store.database.reading() as connection:
            event, _ = known_sitting(connection, session_id)
            groups = [
                links.group_of(connection, links.PERSON, one)
                for one in people.with_prefix(connection, prefix)
            ]
            ids = sorted({one for group in groups for one in group})
            standing = people.summaries_where(connection, person_table.c.id.in_(ids))
            matches = _matches(connection, event, session_id, one_each(connection, standing))
        expected = tuple(one for one in matches if one.standing is not Standing.UNEXPECTED)
        return expected if len(expected) == 1 else tuple(matches)

    def _arrive(
        self, connection: Connection, event: Event, session_id: SessionId, person_id: PersonId
    ) -> Arrival:
        group = [PersonId(one) for one in links.group_of(connection, links.PERSON, person_id)]
        for cell in attendance.cells_of(connection, session_id, group):
            if cell.mark is Mark.PRESENT:
                here = people.one_ever(connection, cell.person)
                name = "" if here is None else here.name
                return Arrival(cell.person, name, cell.at, Welcome.ALREADY_HERE)
        states = arrivals.states(connection, event.id, group)
        now = self._store.noted_now()
        marking = Marking(connection, event, session_id, Method.DOOR, now)
        person = marking.note(person_id, Mark.PRESENT)
        return Arrival(person.id, person.name, wall_time(now), _welcome(states.values()))


def _found(connection: Connection, event: Event, typed: str, limit: int) -> Iterable[PersonSummary]:
    listed = people.find_listed(connection, event.id, typed, limit)
    known = people.find(connection, typed, limit)
    if not listed and all(closeness(typed, one.name) is Closeness.SLIP for one in known):
        # Slips are looked for among those who are expected first, and not in their order of names.
        slips = {
            one.person
            for one in attendance.registrations(connection, event.id)
            if closeness(typed, one.name) is not None
        }
        listed = people.summaries_where(connection, person_table.c.id.in_(slips)) if slips else ()
    every = {one.id: one for one in (*listed, *known)}
    return one_each(connection, tuple(every.values()))


def _matches(
    connection: Connection, event: Event, session_id: SessionId, found: Iterable[PersonSummary]
) -> list[DoorMatch]:
    shown = list(found)
    ids = [record for one in shown for record in one.records]
    states = arrivals.states(connection, event.id, ids)
    here = {
        cell.person: cell.at
        for cell in attendance.cells_of(connection, session_id, ids)
        if cell.mark is Mark.PRESENT
    }
    families_of = arrivals.family_sizes(connection, ids)
    return [
        DoorMatch(
            person=one.id,
            name=one.name,
            territory=one.territory,
            organisation_name=one.organisation_name,
            age_band=one.age_band,
            standing=_standing(states[record] for record in one.records if record in states),
            is_here=any(record in here for record in one.records),
            since=next((here[record] for record in one.records if record in here), ""),
            family=sum(families_of.get(record, 0) for record in one.records),
        )
        for one in shown
    ]


def _standing(states: Iterable[RegistrationState]) -> Standing:
    standings = {_STANDINGS.get(state, Standing.UNEXPECTED) for state in states}
    # In the order of the class: one record that has a place is enough.
    return next((one for one in Standing if one in standings), Standing.UNEXPECTED)


def _is_unexpected(match: DoorMatch) -> bool:
    return match.standing is Standing.UNEXPECTED and not match.is_here


def _begins_names(asked: Sequence[str], name: str) -> bool:
    """Tell whether names begin so, and not only the second half of one."""
    beginnings = [next(iter(tokens(word)), "") for word in name.split()]
    return all(any(one.startswith(word) for one in beginnings) for word in asked)


def _welcome(states: Iterable[RegistrationState]) -> Welcome:
    known = set(states)
    if not known:
        return Welcome.WALK_IN
    is_waiting = RegistrationState.WAITING in known
    return Welcome.WAITED if is_waiting and len(known) == 1 else Welcome.EXPECTED


def _added(connection: Connection, event: Event, draft: PersonDraft) -> Person:
    if draft.guardian is None:
        return added_person(connection, event.centre, draft)
    guardian = known_person(connection, draft.guardian)
    return added_child(connection, person_of_centre(connection, event.centre, guardian), draft)


def _beyond(connection: Connection, event: Event) -> int:
    if not limit_of(event):
        return 0
    places = places_of(connection, event)
    return max(places.taken - places.limit, 0)

"""What the door asks of the store at each key: quick, and of one event and one session only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.domain.attendance import SessionTotals
from app.domain.door import Arrival, Welcome
from app.domain.ids import EventId, PersonId, SessionId, registration_id
from app.domain.places import Places
from app.persistence import links
from app.persistence.attendance import state_of, taken_and_waiting
from app.persistence.counted_once import HEADS, too_many_here
from app.persistence.tables import SYNCED_BY_NAME, registration

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

    from app.domain.events import RegistrationState

_ATTENDANCE: Final = SYNCED_BY_NAME["attendance"].number
_FAMILIES: Final = """
    SELECT one.id, (
        SELECT count(*) FROM person AS other WHERE other.deleted = 0 AND other.id <> one.id
        AND (other.guardian_id = one.id OR other.id = one.guardian_id
             OR other.guardian_id = one.guardian_id OR other.household = one.household))
    FROM person AS one WHERE one.id IN ({})
"""
_COUNTED: Final = f"""
    SELECT event.id AS event, event.is_open, event.capacity,
        (SELECT count(*) FROM attendance AS came WHERE came.session_id = session.id
         AND came.deleted = 0 AND came.mark = 'present') AS named,
        (SELECT coalesce(sum({HEADS}), 0) FROM headcount WHERE session_id = session.id
         AND deleted = 0) AS counted
    FROM session JOIN event ON event.id = session.event_id
    WHERE session.id = ? AND session.deleted = 0 AND event.deleted = 0
"""
# Several of one second stand in the order in which they were written down.
_LAST: Final = f"""
    SELECT came.person_id, came.at, person.given, person.surname, listed.is_walk_in
    FROM attendance AS came
    JOIN person ON person.id = came.person_id
    JOIN session ON session.id = came.session_id
    LEFT JOIN registration AS listed
        ON listed.person_id = came.person_id AND listed.event_id = session.event_id
    LEFT JOIN sync_row AS written ON written.t = {_ATTENDANCE} AND written.r = came.id
    WHERE came.session_id = ? AND came.deleted = 0 AND came.mark = 'present' AND came.at > ''
    ORDER BY came.at DESC, written.h DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted of one session and of the list of its event."""

    event: EventId
    totals: SessionTotals
    places: Places


def counted(connection: Connection, session: SessionId) -> Counted | None:
    """Return how many are here, by name and without, and how many places there are."""
    # As plain text: this runs at each arrival, and building the query takes longer.
    row = connection.exec_driver_sql(_COUNTED, (session,)).first()
    if row is None:
        return None
    event = EventId(row.event)
    named = row.named - too_many_here(connection, session)
    limit = 0 if row.is_open else row.capacity or 0
    return Counted(
        event,
        SessionTotals(session, named, row.counted),
        # Counting the whole list at each arrival is for those only who have to know.
        Places(limit, *taken_and_waiting(connection, event)) if limit else Places(0, 0, 0),
    )


def last(connection: Connection, session: SessionId, most: int) -> tuple[Arrival, ...]:
    """Return who came in last, the newest first; those whose moment nobody noted are left out."""
    rows = connection.exec_driver_sql(_LAST, (session, 2 * most)).all()
    groups = links.groups_of(connection, links.PERSON, [row.person_id for row in rows])
    found: dict[bytes, Arrival] = {}
    for row in rows:
        welcome = Welcome.WALK_IN if row.is_walk_in else Welcome.EXPECTED
        name = f"{row.given or ''} {row.surname or ''}".strip()
        came = Arrival(PersonId(row.person_id), name, row.at, welcome)
        found.setdefault(min(groups.get(row.person_id, (row.person_id,))), came)
    return tuple(found.values())[:most]


def states(
    connection: Connection, event: EventId, people: Collection[PersonId]
) -> Mapping[PersonId, RegistrationState]:
    """Return how some people stand on the event's list; who does not is left out."""
    ids = [registration_id(event, one) for one in people]
    rows = connection.execute(
        select(registration.c.person_id, registration.c.state).where(
            registration.c.id.in_(ids), registration.c.deleted == 0
        )
    )
    return {PersonId(row.person_id): state_of(row.state) for row in rows}


def family_sizes(connection: Connection, people: Collection[PersonId]) -> dict[PersonId, int]:
    """Return how many others belong to some people: household, guardian, and the guardian's."""
    places = ", ".join("?" * len(people))
    rows = connection.exec_driver_sql(_FAMILIES.format(places), tuple(people))
    return {PersonId(row[0]): row[1] for row in rows}

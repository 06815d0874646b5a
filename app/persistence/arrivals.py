"""What the door asks of the store at each key: quick, and of one event and one session only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import and_, func, select, text

from app.domain.attendance import Mark, SessionTotals
from app.domain.door import Arrival, Welcome
from app.domain.events import RegistrationState
from app.domain.ids import EventId, PersonId, SessionId, registration_id
from app.persistence.tables import (
    SYNCED_BY_NAME,
    attendance,
    headcount,
    person,
    registration,
    sync_row,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

_ATTENDANCE: Final = SYNCED_BY_NAME["attendance"].number
_FAMILY: Final = text(
    "SELECT count(*) FROM person AS one JOIN person AS other ON other.deleted = 0 "
    "AND other.id <> one.id AND (other.guardian_id = one.id OR other.id = one.guardian_id "
    "OR other.guardian_id = one.guardian_id OR other.household = one.household) "
    "WHERE one.id = :person"
)


def totals(connection: Connection, session: SessionId) -> SessionTotals:
    """Return how many are here, by name and without."""
    named = connection.execute(
        select(func.count()).where(
            attendance.c.session_id == session,
            attendance.c.deleted == 0,
            attendance.c.mark == Mark.PRESENT.value,
        )
    ).scalar_one()
    counted = connection.execute(
        select(func.coalesce(func.sum(headcount.c.people), 0)).where(
            headcount.c.session_id == session, headcount.c.deleted == 0
        )
    ).scalar_one()
    return SessionTotals(session, int(named), int(counted))


def last(
    connection: Connection, event: EventId, session: SessionId, most: int
) -> tuple[Arrival, ...]:
    """Return who came in last, the newest first; those whose moment nobody noted are left out."""
    rows = connection.execute(
        select(attendance.c.person_id, attendance.c.at, person.c.given, person.c.surname)
        .join(person, person.c.id == attendance.c.person_id)
        .outerjoin(sync_row, and_(sync_row.c.t == _ATTENDANCE, sync_row.c.r == attendance.c.id))
        .where(
            attendance.c.session_id == session,
            attendance.c.deleted == 0,
            attendance.c.mark == Mark.PRESENT.value,
            attendance.c.at > "",
        )
        # Several in one second stand in the order in which they were written down.
        .order_by(attendance.c.at.desc(), sync_row.c.h.desc())
        .limit(most)
    ).all()
    walked_in = _walked_in(connection, event, [PersonId(row.person_id) for row in rows])
    return tuple(
        Arrival(
            PersonId(row.person_id),
            f"{row.given or ''} {row.surname or ''}".strip(),
            row.at,
            Welcome.WALK_IN if row.person_id in walked_in else Welcome.EXPECTED,
        )
        for row in rows
    )


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
    return {PersonId(row.person_id): RegistrationState(row.state) for row in rows}


def family_size(connection: Connection, of: PersonId) -> int:
    """Return how many others belong to a person: household, guardian, and the guardian's."""
    return int(connection.execute(_FAMILY, {"person": of}).scalar_one())


def _walked_in(
    connection: Connection, event: EventId, people: Collection[PersonId]
) -> frozenset[PersonId]:
    ids = [registration_id(event, one) for one in people]
    rows = connection.scalars(
        select(registration.c.person_id).where(
            registration.c.id.in_(ids), registration.c.is_walk_in == 1
        )
    )
    return frozenset(map(PersonId, rows))

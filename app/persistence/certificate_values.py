"""What only papers want to know of records: what somebody attended, and where they are kept.

It reads columns and knows no wording.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.domain.attendance import Mark
from app.domain.events import HoursUnit
from app.domain.ids import CentreId, EventId, PersonId
from app.persistence.people import SESSION_MINUTES
from app.persistence.tables import attendance, centre, event, person, session
from app.persistence.values import optional_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sqlalchemy import Connection

_MOST_MINUTES = 10_000
"""Of one sitting; no forged number makes a sum overflow."""


@dataclass(frozen=True, slots=True)
class AttendedEvent:
    """What one record of a person attended of an event."""

    event: EventId
    title: str
    first_day: date
    last_day: date
    minutes: int
    hours_unit: HoursUnit
    issuer: str


def attended_events(
    connection: Connection, people: Sequence[PersonId], since: date, until: date
) -> tuple[AttendedEvent, ...]:
    """Return what these records of one person attended in the period, each sitting once."""
    # Two records of one person may both be marked at a sitting; the longer stay counts.
    sittings = (
        select(
            session.c.event_id,
            session.c.on_date,
            func.max(
                func.min(func.coalesce(attendance.c.minutes, SESSION_MINUTES), _MOST_MINUTES)
            ).label("minutes"),
        )
        .join(session, session.c.id == attendance.c.session_id)
        .where(
            attendance.c.person_id.in_(people),
            attendance.c.deleted == 0,
            attendance.c.mark == Mark.PRESENT.value,
            session.c.deleted == 0,
            session.c.on_date >= since.isoformat(),
            session.c.on_date <= until.isoformat(),
        )
        .group_by(session.c.id)
        .subquery()
    )
    rows = connection.execute(
        select(
            event.c.id,
            event.c.title,
            event.c.hours_unit,
            centre.c.issuer_name,
            centre.c.name,
            func.min(sittings.c.on_date).label("first_day"),
            func.max(sittings.c.on_date).label("last_day"),
            func.sum(sittings.c.minutes).label("minutes"),
        )
        .join(sittings, sittings.c.event_id == event.c.id)
        .outerjoin(centre, centre.c.id == event.c.centre_id)
        .where(event.c.deleted == 0)
        .group_by(event.c.id)
        .order_by("first_day", event.c.title)
    )
    return tuple(
        AttendedEvent(
            event=EventId(row.id),
            title=row.title or "",
            first_day=optional_day(row.first_day) or since,
            last_day=optional_day(row.last_day) or until,
            minutes=row.minutes or 0,
            hours_unit=HoursUnit(row.hours_unit),
            issuer=row.issuer_name or row.name or "",
        )
        for row in rows
    )


def centre_of_person(connection: Connection, person_id: PersonId) -> CentreId | None:
    """Return the centre that keeps a person's record."""
    found = connection.execute(
        select(person.c.centre_id).where(person.c.id == person_id)
    ).scalar_one_or_none()
    return None if found is None else CentreId(found)

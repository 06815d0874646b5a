"""What else happens on some days: sittings of other events, their places and who leads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.domain.event_hints import OtherSession
from app.domain.events import EventState, TeamRole
from app.domain.ids import EventId, PersonId
from app.persistence.tables import event, event_team, session
from app.persistence.values import some_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from sqlalchemy import Connection


def on_days(
    connection: Connection, days: Iterable[date], but: EventId | None
) -> tuple[OtherSession, ...]:
    """Return the sittings on these days of events that are not cancelled, `but` one event's."""
    place = func.coalesce(func.nullif(session.c.place, ""), event.c.place, "")
    rows = connection.execute(
        select(
            session.c.event_id,
            event.c.title,
            session.c.on_date,
            session.c.starts,
            session.c.ends,
            place.label("place"),
        )
        .join(event, event.c.id == session.c.event_id)
        .where(
            session.c.on_date.in_([day.isoformat() for day in days]),
            session.c.deleted == 0,
            event.c.deleted == 0,
            event.c.state != EventState.CANCELLED.value,
            event.c.id != (but or b""),
        )
        .order_by(session.c.on_date, session.c.starts, event.c.title)
    ).all()
    leaders = _leaders(connection, {row.event_id for row in rows})
    return tuple(
        OtherSession(
            EventId(row.event_id),
            row.title or "",
            some_day(row.on_date),
            row.starts or "",
            row.ends or "",
            row.place,
            frozenset(leaders.get(row.event_id, ())),
        )
        for row in rows
    )


def _leaders(connection: Connection, events: set[bytes]) -> dict[bytes, set[PersonId]]:
    rows = connection.execute(
        select(event_team.c.event_id, event_team.c.person_id).where(
            event_team.c.event_id.in_(events),
            event_team.c.role == TeamRole.FACILITATOR.value,
            event_team.c.deleted == 0,
        )
    )
    found: dict[bytes, set[PersonId]] = {}
    for row in rows:
        found.setdefault(row.event_id, set()).add(PersonId(row.person_id))
    return found

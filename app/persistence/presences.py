"""Organisations present at sessions, in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.domain.collation import sort_key
from app.domain.ids import OrganisationId, SessionId, presence_id
from app.domain.presences import OrganisationPresence
from app.persistence import records
from app.persistence.tables import organisation, organisation_presence, session

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

    from app.domain.ids import CentreId, EventId

_PRESENCES: Final = (
    select(organisation_presence, organisation.c.name, session.c.on_date, session.c.starts)
    .join(session, session.c.id == organisation_presence.c.session_id)
    .join(organisation, organisation.c.id == organisation_presence.c.organisation_id)
    .where(organisation_presence.c.deleted == 0, session.c.deleted == 0)
)


def put(connection: Connection, centre: CentreId, present: OrganisationPresence) -> bool:
    """Note that an organisation was at a session; say whether that changed anything."""
    return records.put(connection, organisation_presence, presence_row(centre, present))


def presence_row(centre: CentreId, present: OrganisationPresence) -> dict[str, object]:
    """Return a presence as it is kept."""
    return {
        "id": presence_id(present.session, present.organisation),
        "centre_id": centre,
        "session_id": present.session,
        "organisation_id": present.organisation,
        "people": present.people,
        "note": present.note,
    }


def remove(connection: Connection, session_id: SessionId, organisation_id: OrganisationId) -> bool:
    """Take an organisation off those that were at a session; say whether it stood there."""
    found = presence_id(session_id, organisation_id)
    return records.remove(connection, organisation_presence, found)


def of_event(connection: Connection, event: EventId) -> tuple[OrganisationPresence, ...]:
    """Return the organisations at all sessions of an event, by session and Latvian order."""
    rows = connection.execute(_PRESENCES.where(session.c.event_id == event)).all()
    ordered = sorted(rows, key=_by_session_and_name)
    return tuple(map(_to_presence, ordered))


def _by_session_and_name(row: Row[*tuple[Any, ...]]) -> tuple[str, str, bytes, str]:
    return row.on_date or "", row.starts or "", row.session_id, sort_key(row.name or "")


def _to_presence(row: Row[*tuple[Any, ...]]) -> OrganisationPresence:
    return OrganisationPresence(
        session=SessionId(row.session_id),
        organisation=OrganisationId(row.organisation_id),
        name=row.name or "",
        people=row.people,
        note=row.note or "",
    )

"""All events of one centre with what belongs to them, to compare a whole plan with them at once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import distinct, func, select

from app.domain.attendance import Mark
from app.domain.events import PartnerRole, TeamRole
from app.domain.ids import CentreId, EventId, OrganisationId, PersonId, SessionId
from app.persistence import events
from app.persistence.tables import (
    attendance,
    event,
    event_partner,
    event_team,
    headcount,
    organisation_presence,
    session,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.events import Event, Session


@dataclass(frozen=True, slots=True)
class KeptEvent:
    """An event as it is kept: its sittings, and who has a part in it.

    `counts` are pairs of a headcount category and a number, over all sittings.
    """

    event: Event
    sessions: tuple[Session, ...] = ()
    counts: tuple[tuple[str, int], ...] = ()
    present: int = 0
    """How many people were there by name, at any sitting."""
    partners: frozenset[tuple[OrganisationId, PartnerRole]] = frozenset()
    team: frozenset[tuple[PersonId, TeamRole]] = frozenset()
    organisations: frozenset[OrganisationId] = frozenset()
    """Which organisations were noted as present, at any sitting."""


def events_of(connection: Connection, centre: CentreId) -> tuple[KeptEvent, ...]:
    """Return every event that the centre keeps, in the order of their ids."""
    sessions = _sessions(connection, centre)
    counts = _counts(connection, centre, sessions)
    present = _present(connection, centre)
    partners = _partners(connection, centre)
    team = _team(connection, centre)
    organisations = _organisations(connection, centre)
    rows = connection.execute(
        select(event).where(event.c.centre_id == centre, event.c.deleted == 0).order_by(event.c.id)
    )
    return tuple(
        KeptEvent(
            kept,
            sessions.get(kept.id, ()),
            counts.get(kept.id, ()),
            present.get(kept.id, 0),
            partners.get(kept.id, frozenset()),
            team.get(kept.id, frozenset()),
            organisations.get(kept.id, frozenset()),
        )
        for kept in map(events.to_event, rows)
    )


def _sessions(connection: Connection, centre: CentreId) -> dict[EventId, tuple[Session, ...]]:
    found: dict[EventId, list[Session]] = defaultdict(list)
    rows = connection.execute(
        select(session)
        .where(session.c.centre_id == centre, session.c.deleted == 0)
        .order_by(session.c.on_date, session.c.starts, session.c.id)
    )
    for kept in map(events.to_session, rows):
        found[kept.event].append(kept)
    return {one: tuple(sittings) for one, sittings in found.items()}


def _counts(
    connection: Connection, centre: CentreId, sessions: dict[EventId, tuple[Session, ...]]
) -> dict[EventId, tuple[tuple[str, int], ...]]:
    event_of = {one.id: one.event for sittings in sessions.values() for one in sittings}
    summed: dict[EventId, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    rows = connection.execute(
        select(headcount.c.session_id, headcount.c.category, headcount.c.people)
        .where(headcount.c.centre_id == centre, headcount.c.deleted == 0)
        .order_by(headcount.c.category)
    )
    for row in rows:
        counted = event_of.get(SessionId(row.session_id))
        if counted is not None:
            summed[counted][row.category] += row.people or 0
    return {one: tuple(counts.items()) for one, counts in summed.items()}


def _present(connection: Connection, centre: CentreId) -> dict[EventId, int]:
    rows = connection.execute(
        select(session.c.event_id, func.count(distinct(attendance.c.person_id)).label("people"))
        .join(attendance, attendance.c.session_id == session.c.id)
        .where(
            session.c.centre_id == centre,
            session.c.deleted == 0,
            attendance.c.deleted == 0,
            attendance.c.mark == Mark.PRESENT.value,
        )
        .group_by(session.c.event_id)
    )
    return {EventId(row.event_id): row.people for row in rows}


def _partners(
    connection: Connection, centre: CentreId
) -> dict[EventId, frozenset[tuple[OrganisationId, PartnerRole]]]:
    found: dict[EventId, set[tuple[OrganisationId, PartnerRole]]] = defaultdict(set)
    rows = connection.execute(
        select(event_partner).where(
            event_partner.c.centre_id == centre, event_partner.c.deleted == 0
        )
    )
    for row in rows:
        part = (OrganisationId(row.organisation_id), PartnerRole(row.role))
        found[EventId(row.event_id)].add(part)
    return {one: frozenset(parts) for one, parts in found.items()}


def _organisations(
    connection: Connection, centre: CentreId
) -> dict[EventId, frozenset[OrganisationId]]:
    found: dict[EventId, set[OrganisationId]] = defaultdict(set)
    rows = connection.execute(
        select(session.c.event_id, organisation_presence.c.organisation_id)
        .join(session, session.c.id == organisation_presence.c.session_id)
        .where(
            organisation_presence.c.centre_id == centre,
            organisation_presence.c.deleted == 0,
            session.c.deleted == 0,
        )
    )
    for row in rows:
        found[EventId(row.event_id)].add(OrganisationId(row.organisation_id))
    return {one: frozenset(present) for one, present in found.items()}


def _team(
    connection: Connection, centre: CentreId
) -> dict[EventId, frozenset[tuple[PersonId, TeamRole]]]:
    found: dict[EventId, set[tuple[PersonId, TeamRole]]] = defaultdict(set)
    rows = connection.execute(
        select(event_team).where(event_team.c.centre_id == centre, event_team.c.deleted == 0)
    )
    for row in rows:
        found[EventId(row.event_id)].add((PersonId(row.person_id), TeamRole(row.role)))
    return {one: frozenset(parts) for one, parts in found.items()}

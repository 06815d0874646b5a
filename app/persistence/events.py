"""Events, their sessions, team and partners in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.domain.events import (
    ApprovedProgramme,
    Event,
    EventState,
    HoursUnit,
    Partner,
    PartnerRole,
    Session,
    TeamMember,
    TeamRole,
)
from app.domain.ids import (
    CentreId,
    EventId,
    MiniProjectId,
    OrganisationId,
    PersonId,
    ProgrammeId,
    SessionId,
    derived_id,
)
from app.persistence import records
from app.persistence.tables import event, event_partner, event_team, organisation, person, session
from app.persistence.values import (
    day_cell,
    joined,
    optional,
    optional_day,
    some_day,
    split,
    time_cell,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row


def add(connection: Connection, added: Event) -> None:
    """Add an event."""
    records.add(connection, event, {"id": added.id, "centre_id": added.centre, **cells_of(added)})


def one(connection: Connection, event_id: EventId) -> Event | None:
    """Return the event, None where none is kept under the id."""
    row = connection.execute(
        select(event).where(event.c.id == event_id, event.c.deleted == 0)
    ).one_or_none()
    return None if row is None else to_event(row)


def add_sessions(connection: Connection, centre: CentreId, sessions: Sequence[Session]) -> None:
    """Add sittings."""
    records.add_all(connection, session, [session_row(centre, one) for one in sessions])


def session_row(centre: CentreId, kept: Session) -> dict[str, object]:
    """Return a sitting as it is kept."""
    return {"id": kept.id, "centre_id": centre, "event_id": kept.event, **session_cells(kept)}


def session_cells(kept: Session) -> dict[str, object]:
    """Return the cells of a sitting as they are kept."""
    return {
        "on_date": kept.on.isoformat(),
        "starts": kept.starts,
        "ends": kept.ends,
        "place": kept.place,
    }


def sessions(connection: Connection, event_id: EventId) -> tuple[Session, ...]:
    """Return the sittings of an event in the order in which they happen."""
    rows = connection.execute(
        select(session)
        .where(session.c.event_id == event_id, session.c.deleted == 0)
        .order_by(session.c.on_date, session.c.starts, session.c.id)
    )
    return tuple(map(to_session, rows))


def one_session(connection: Connection, session_id: SessionId) -> Session | None:
    """Return the sitting, None where none is kept under the id."""
    row = connection.execute(
        select(session).where(session.c.id == session_id, session.c.deleted == 0)
    ).one_or_none()
    return None if row is None else to_session(row)


def put_team_member(
    connection: Connection, centre: CentreId, event_id: EventId, member: TeamMember
) -> None:
    """Give a person a part in the event, or set the minutes of one who has it."""
    records.put(connection, event_team, team_row(centre, event_id, member))


def team_row(centre: CentreId, event_id: EventId, member: TeamMember) -> dict[str, object]:
    """Return a person's part in an event as it is kept."""
    return {
        "id": team_id(event_id, member.person, member.role),
        "centre_id": centre,
        "event_id": event_id,
        "person_id": member.person,
        "role": member.role.value,
        "minutes": member.minutes,
    }


def team_id(event_id: EventId, person_id: PersonId, role: TeamRole) -> bytes:
    """Return the derived id of a person's part in an event."""
    return derived_id("team.v1", event_id, person_id, role.value.encode())


def team(connection: Connection, event_id: EventId) -> tuple[TeamMember, ...]:
    """Return who makes the event happen."""
    rows = connection.execute(
        select(event_team, person.c.given, person.c.surname)
        .join(person, person.c.id == event_team.c.person_id)
        .where(event_team.c.event_id == event_id, event_team.c.deleted == 0)
        .order_by(event_team.c.role, person.c.surname)
    )
    return tuple(
        TeamMember(
            PersonId(row.person_id),
            f"{row.given or ''} {row.surname or ''}".strip(),
            TeamRole(row.role),
            row.minutes or 0,
        )
        for row in rows
    )


def put_partner(
    connection: Connection, centre: CentreId, event_id: EventId, partner: Partner
) -> None:
    """Give an organisation a part in the event."""
    records.put(connection, event_partner, partner_row(centre, event_id, partner))


def partner_row(centre: CentreId, event_id: EventId, partner: Partner) -> dict[str, object]:
    """Return an organisation's part in an event as it is kept."""
    return {
        "id": partner_id(event_id, partner.organisation, partner.role),
        "centre_id": centre,
        "event_id": event_id,
        "organisation_id": partner.organisation,
        "role": partner.role.value,
    }


def partner_id(event_id: EventId, organisation_id: OrganisationId, role: PartnerRole) -> bytes:
    """Return the derived id of an organisation's part in an event."""
    return derived_id("partner.v1", event_id, organisation_id, role.value.encode())


def partners(connection: Connection, event_id: EventId) -> tuple[Partner, ...]:
    """Return the organisations with a part in the event."""
    rows = connection.execute(
        select(event_partner, organisation.c.name)
        .join(organisation, organisation.c.id == event_partner.c.organisation_id)
        .where(event_partner.c.event_id == event_id, event_partner.c.deleted == 0)
        .order_by(event_partner.c.role, organisation.c.name)
    )
    return tuple(
        Partner(OrganisationId(row.organisation_id), row.name or "", PartnerRole(row.role))
        for row in rows
    )


def places(connection: Connection) -> tuple[str, ...]:
    """Return the places used so far, the most used first: what a place field offers."""
    rows = connection.execute(
        select(event.c.place, func.count().label("times"))
        .where(event.c.deleted == 0, event.c.place != "")
        .group_by(event.c.place)
        .order_by(func.count().desc(), event.c.place)
        .limit(50)
    )
    return tuple(row.place for row in rows)


def cells_of(kept: Event) -> dict[str, object]:
    """Return the cells of an event as they are kept."""
    return {
        "programme_id": kept.programme,
        "kind": kept.kind,
        "title": kept.title,
        "place": kept.place,
        "state": kept.state.value,
        "is_open": int(kept.is_open),
        "capacity": kept.capacity,
        "languages": joined(kept.languages),
        "outcome_area": kept.outcome_area,
        "hours_unit": kept.hours_unit.value,
        "mini_project_id": kept.mini_project,
        "cancel_reason": kept.cancel_reason,
        "note": kept.note,
        **_approved_cells(kept.approved),
    }


def _approved_cells(approved: ApprovedProgramme) -> dict[str, object]:
    # Empty cells stay empty: an event made before there were such programmes is not changed.
    return {
        "programme_kind": approved.kind or None,
        "approval_authority": approved.authority or None,
        "approval_date": day_cell(approved.day),
        "approval_number": approved.number or None,
        "topics": approved.topics or None,
    }


def to_event(row: Row[*tuple[Any, ...]]) -> Event:
    """Return the event that a row keeps."""
    return Event(
        id=EventId(row.id),
        centre=CentreId(row.centre_id),
        programme=ProgrammeId(row.programme_id),
        kind=row.kind or "event",
        title=row.title or "",
        place=row.place or "",
        state=EventState(row.state),
        is_open=bool(row.is_open),
        capacity=row.capacity or 0,
        languages=split(row.languages),
        outcome_area=row.outcome_area or "",
        hours_unit=HoursUnit(row.hours_unit),
        mini_project=optional(MiniProjectId, row.mini_project_id),
        cancel_reason=row.cancel_reason or "",
        note=row.note or "",
        approved=_approved(row),
    )


def _approved(row: Row[*tuple[Any, ...]]) -> ApprovedProgramme:
    return ApprovedProgramme(
        row.programme_kind or "",
        row.approval_authority or "",
        optional_day(row.approval_date),
        row.approval_number or "",
        row.topics or "",
    )


def to_session(row: Row[*tuple[Any, ...]]) -> Session:
    """Return the sitting that a row keeps."""
    return Session(
        id=SessionId(row.id),
        event=EventId(row.event_id),
        on=some_day(row.on_date),
        starts=time_cell(row.starts),
        ends=time_cell(row.ends),
        place=row.place or "",
    )

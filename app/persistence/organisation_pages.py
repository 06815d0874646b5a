"""What hangs on organisations: their people, events and mini-projects, for the list and the page.

The list is fetched in a few wide queries and joined here, never row by row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, text

from app.domain.collation import person_sort_key, sort_key
from app.domain.ids import EventId, MiniProjectId, PersonId
from app.domain.organisations import (
    OrganisationEvent,
    OrganisationPerson,
    OrganisationProject,
)
from app.persistence.values import optional_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, TextClause

_TAKES_PART = """
    SELECT event_partner.organisation_id, event_partner.event_id FROM event_partner
     WHERE event_partner.deleted = 0
    UNION
    SELECT registration.organisation_id, registration.event_id FROM registration
     WHERE registration.deleted = 0 AND registration.organisation_id IS NOT NULL
       AND registration.state = 'registered'
    UNION
    SELECT organisation_presence.organisation_id, session.event_id FROM organisation_presence
      JOIN session ON session.id = organisation_presence.session_id
     WHERE organisation_presence.deleted = 0 AND session.deleted = 0
"""


def people_counted(connection: Connection, stands_for: Mapping[bytes, bytes]) -> dict[bytes, int]:
    """Return how many different people each organisation has.

    `stands_for` tells of people who are linked as the same; they count once.
    """
    rows = connection.exec_driver_sql(
        "SELECT organisation_id, count(*) FROM person "
        "WHERE deleted = 0 AND organisation_id IS NOT NULL GROUP BY organisation_id"
    )
    counted = {row[0]: row[1] for row in rows}
    if not stands_for:
        return counted
    linked = connection.execute(
        _of_ids("SELECT id, organisation_id FROM person WHERE deleted = 0 AND id IN :ids"),
        {"ids": list(stands_for)},
    )
    seen: set[tuple[bytes, bytes]] = set()
    for person, organisation in linked:
        pair = (organisation, stands_for[person])
        if organisation is not None and pair in seen:
            counted[organisation] -= 1
        seen.add(pair)
    return counted


def events_of_all(connection: Connection) -> dict[bytes, set[bytes]]:
    """Return the events in which each organisation takes part, by a role or by its people."""
    rows = connection.exec_driver_sql(
        f"SELECT part.organisation_id, part.event_id FROM ({_TAKES_PART}) AS part "
        "JOIN event ON event.id = part.event_id WHERE event.deleted = 0"
    )
    found: dict[bytes, set[bytes]] = {}
    for organisation, event in rows:
        found.setdefault(organisation, set()).add(event)
    return found


def people_of(
    connection: Connection, ids: Sequence[bytes], stands_for: Mapping[bytes, bytes]
) -> tuple[OrganisationPerson, ...]:
    """Return who belongs to the organisations today, in Latvian order; linked people once."""
    rows = connection.execute(
        _of_ids(
            """
            SELECT person.id, person.given, person.surname, person.territory,
                   (SELECT count(DISTINCT session.event_id)
                      FROM attendance JOIN session ON session.id = attendance.session_id
                      JOIN event ON event.id = session.event_id
                     WHERE attendance.person_id = person.id AND attendance.deleted = 0
                       AND attendance.mark = 'present' AND session.deleted = 0
                       AND event.deleted = 0) AS events
              FROM person
             WHERE person.deleted = 0 AND person.organisation_id IN :ids
             ORDER BY person.id
            """
        ),
        {"ids": list(ids)},
    )
    found: dict[bytes, OrganisationPerson] = {}
    keys: dict[bytes, str] = {}
    for row in rows:
        given, surname = row.given or "", row.surname or ""
        one = OrganisationPerson(
            PersonId(row.id), f"{given} {surname}".strip(), surname, row.territory or "", row.events
        )
        found.setdefault(stands_for.get(row.id, row.id), one)
        keys[row.id] = person_sort_key(surname, given)
    return tuple(sorted(found.values(), key=lambda one: keys[one.person]))


def presences_of(connection: Connection, ids: Sequence[bytes]) -> list[tuple[bytes, bytes, int]]:
    """Return event, person and attended sessions of everybody who came for the organisations."""
    rows = connection.execute(
        _of_ids(
            """
            SELECT registration.event_id, registration.person_id, count(*) AS marks
              FROM registration
              JOIN event ON event.id = registration.event_id
              JOIN session ON session.event_id = registration.event_id
              JOIN attendance ON attendance.session_id = session.id
                             AND attendance.person_id = registration.person_id
             WHERE registration.deleted = 0 AND registration.organisation_id IN :ids
               AND event.deleted = 0 AND session.deleted = 0
               AND attendance.deleted = 0 AND attendance.mark = 'present'
             GROUP BY registration.event_id, registration.person_id
            """
        ),
        {"ids": list(ids)},
    )
    return [(row.event_id, row.person_id, row.marks) for row in rows]


def events_of(
    connection: Connection, ids: Sequence[bytes], came: Mapping[bytes, int]
) -> tuple[OrganisationEvent, ...]:
    """Return the events in which the organisations take part, the newest first."""
    rows = connection.execute(
        _of_ids(
            f"""
            SELECT event.id, event.title, event.state, min(session.on_date) AS first_day
              FROM (SELECT DISTINCT event_id FROM ({_TAKES_PART}) AS part
                     WHERE part.organisation_id IN :ids) AS chosen
              JOIN event ON event.id = chosen.event_id
              LEFT JOIN session ON session.event_id = event.id AND session.deleted = 0
             WHERE event.deleted = 0
             GROUP BY event.id
             ORDER BY coalesce(first_day, '9999') DESC, event.id
            """
        ),
        {"ids": list(ids)},
    )
    roles = _roles(connection, ids)
    stood_for = _stood_for(connection, ids)
    return tuple(
        OrganisationEvent(
            event=EventId(row.id),
            title=row.title or "",
            state=row.state,
            first_day=optional_day(row.first_day),
            roles=roles.get(row.id, ()),
            came=came.get(row.id, 0),
            was_present=row.id in stood_for,
            stood_for=stood_for.get(row.id, 0),
        )
        for row in rows
    )


def _roles(connection: Connection, ids: Sequence[bytes]) -> dict[bytes, tuple[str, ...]]:
    rows = connection.execute(
        _of_ids(
            "SELECT DISTINCT event_id, role FROM event_partner "
            "WHERE deleted = 0 AND organisation_id IN :ids ORDER BY role"
        ),
        {"ids": list(ids)},
    )
    found: dict[bytes, tuple[str, ...]] = {}
    for event, role in rows:
        found[event] = (*found.get(event, ()), role)
    return found


def _stood_for(connection: Connection, ids: Sequence[bytes]) -> dict[bytes, int]:
    """Return at which events they were noted as present, and how many people stood for them."""
    rows = connection.execute(
        _of_ids(
            "SELECT session.event_id, max(coalesce(organisation_presence.people, 0)) AS people "
            "FROM organisation_presence "
            "JOIN session ON session.id = organisation_presence.session_id "
            "WHERE organisation_presence.deleted = 0 AND session.deleted = 0 "
            "AND organisation_presence.organisation_id IN :ids GROUP BY session.event_id"
        ),
        {"ids": list(ids)},
    )
    return {row.event_id: row.people for row in rows}


def projects_of(connection: Connection, ids: Sequence[bytes]) -> tuple[OrganisationProject, ...]:
    """Return the mini-projects that the organisations lead or are partners of."""
    rows = connection.execute(
        _of_ids(
            """
            SELECT id, title, state, lead_organisation_id IN :ids AS is_lead
              FROM mini_project
             WHERE deleted = 0
               AND (lead_organisation_id IN :ids OR id IN (
                    SELECT mini_project_id FROM mini_project_partner
                     WHERE deleted = 0 AND organisation_id IN :ids))
            """
        ),
        {"ids": list(ids)},
    )
    found = [
        OrganisationProject(MiniProjectId(row.id), row.title or "", row.state, bool(row.is_lead))
        for row in rows
    ]
    return tuple(sorted(found, key=lambda one: sort_key(one.title)))


def _of_ids(statement: str) -> TextClause:
    return text(statement).bindparams(bindparam("ids", expanding=True))

"""The rows that a report counts: few wide queries, counted in app.services.reports.

Counting in Python over grouped rows is as quick as SQL here and can follow links between people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy import Connection, Row

_SESSION_LENGTH = """
    CASE WHEN session.starts <> '' AND session.ends > session.starts THEN
        (substr(session.ends, 1, 2) * 60 + substr(session.ends, 4, 2))
        - (substr(session.starts, 1, 2) * 60 + substr(session.starts, 4, 2))
    ELSE 0 END
"""


@dataclass(frozen=True, slots=True)
class HeldEvent:
    """An event with a first day, and what its sessions add up to."""

    id: bytes
    centre: bytes
    state: str
    kind: str
    first_day: str
    sessions: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Presence:
    """A person at an event: marks and minutes, and the attributes of that day."""

    event: bytes
    person: bytes
    marks: int
    minutes: int
    organisation: bytes | None
    territory: str
    age_band: str
    role: str


def events_until(connection: Connection, until: date) -> list[HeldEvent]:
    """Return all events whose first session is not after `until`, the earliest first."""
    rows = connection.execute(
        text(
            f"""
            SELECT event.id, event.centre_id, event.state, event.kind,
                   min(session.on_date) AS first_day, count(*) AS sessions,
                   sum({_SESSION_LENGTH}) AS minutes
              FROM event JOIN session ON session.event_id = event.id
             WHERE event.deleted = 0 AND session.deleted = 0
             GROUP BY event.id HAVING first_day <= :until
             ORDER BY first_day, event.id
            """
        ),
        {"until": until.isoformat()},
    )
    return [HeldEvent(*row) for row in rows]


def presences(connection: Connection) -> Iterator[Presence]:
    """Yield who was present at held events, of all times: a first visit may lie long ago."""
    rows = connection.execute(
        text(
            f"""
            SELECT present.event_id, present.person_id, present.marks, present.minutes,
                   registration.organisation_id, coalesce(registration.territory, ''),
                   coalesce(registration.age_band, ''), coalesce(registration.role, '')
              FROM (SELECT session.event_id, attendance.person_id, count(*) AS marks,
                           sum(coalesce(attendance.minutes, {_SESSION_LENGTH})) AS minutes
                      FROM event
                      JOIN session ON session.event_id = event.id
                      JOIN attendance ON attendance.session_id = session.id
                     WHERE event.state = 'held' AND event.deleted = 0 AND session.deleted = 0
                       AND attendance.deleted = 0 AND attendance.mark = 'present'
                     GROUP BY session.event_id, attendance.person_id) AS present
              LEFT JOIN registration ON registration.event_id = present.event_id
                   AND registration.person_id = present.person_id AND registration.deleted = 0
            """
        )
    )
    return (Presence(*row) for row in rows)


def headcounts(connection: Connection) -> list[Row[*tuple[Any, ...]]]:
    """Return event, category and people of all headcounts."""
    return list(
        connection.execute(
            text(
                """
                SELECT session.event_id, headcount.category, sum(headcount.people) AS people_counted
                  FROM headcount JOIN session ON session.id = headcount.session_id
                 WHERE headcount.deleted = 0 AND session.deleted = 0
                 GROUP BY session.event_id, headcount.category
                """
            )
        )
    )


def parts_of_people(connection: Connection) -> list[Row[*tuple[Any, ...]]]:
    """Return event, person, role and minutes of everybody who made events happen."""
    return list(
        connection.execute(
            text("SELECT event_id, person_id, role, minutes FROM event_team WHERE deleted = 0")
        )
    )


def parts_of_organisations(connection: Connection) -> list[Row[*tuple[Any, ...]]]:
    """Return event and organisation of every part in an event."""
    return list(
        connection.execute(
            text("SELECT event_id, organisation_id FROM event_partner WHERE deleted = 0")
        )
    )


def organisation_kinds(connection: Connection) -> dict[bytes, str]:
    """Return the kind of every organisation, deleted ones too: they may have been counted."""
    rows = connection.execute(text("SELECT id, coalesce(kind, '') FROM organisation"))
    return {row[0]: row[1] for row in rows}


def certificates(connection: Connection, since: date, until: date) -> list[Row[*tuple[Any, ...]]]:
    """Return centre, state and number of certificates issued in the period."""
    return list(
        connection.execute(
            text(
                """
                SELECT centre_id, state, count(*) AS papers FROM certificate
                 WHERE deleted = 0 AND issued_on BETWEEN :since AND :until
                 GROUP BY centre_id, state
                """
            ),
            {"since": since.isoformat(), "until": until.isoformat()},
        )
    )


def mini_projects(connection: Connection) -> list[Row[*tuple[Any, ...]]]:
    """Return centre, state, number and money of all mini-projects."""
    return list(
        connection.execute(
            text(
                """
                SELECT centre_id, state, count(*) AS projects,
                       sum(coalesce(grant_cents, 0)) AS grants, sum(coalesce(own_cents, 0)) AS own
                  FROM mini_project WHERE deleted = 0 GROUP BY centre_id, state
                """
            )
        )
    )


def municipalities(connection: Connection) -> dict[str, str]:
    """Return the municipality of every territory code."""
    rows = connection.execute(text("SELECT code, municipality FROM territory"))
    return {row[0]: row[1] for row in rows}

"""The rows that a report counts: few wide queries, counted in app.services.reports.

Counting in Python over grouped rows is as quick as SQL here and can follow links between people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from sqlalchemy import text

from app.persistence.counted_once import HEADS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from sqlalchemy import Connection, CursorResult, Row

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


class Presence(NamedTuple):
    """A person at an event: marks and minutes, and the attributes of that day.

    A plain tuple: a country's year has half a million of them.
    """

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


def presences_by_event(
    connection: Connection, stands_for: Mapping[bytes, bytes]
) -> dict[bytes, list[Presence]]:
    """Return who was present at each held event, of all times: a first visit may lie long ago.

    Marks of several records of one person at one session are one, under the least of them;
    `stands_for` has the canonical id of every joined record.

    Each table is gone through once in its own order and joined here: joined in SQL, every mark
    would cost a search for its session, event and registration, a hundred times as long.
    """
    attended = _attended(connection, stands_for)
    found: dict[bytes, list[Presence]] = {event: [] for event in attended}
    rows = connection.exec_driver_sql(
        "SELECT event_id, person_id, organisation_id, coalesce(territory, ''), "
        "coalesce(age_band, ''), coalesce(role, '') FROM registration WHERE deleted = 0"
    )
    for event, person, organisation, territory, age_band, role in _quickly(rows):
        sums = attended.get(event, _NOBODY).pop(person, None)
        if sums is not None:
            marks, minutes = divmod(sums, _MARK)
            found[event].append(
                Presence(person, marks, minutes, organisation, territory, age_band, role)
            )
    for event, unlisted in attended.items():
        found[event] += [
            Presence(one, *divmod(sums, _MARK), None, "", "", "") for one, sums in unlisted.items()
        ]
    return found


_NOBODY: dict[bytes, int] = {}

_MARK = 2**40
"""One mark in a sum of marks and minutes: a million plain numbers are counted twice as fast as
a million pairs."""


def _quickly(rows: CursorResult[*tuple[Any, ...]]) -> Iterable[tuple[Any, ...]]:
    """Return the driver's plain tuples: a million of SQLAlchemy's rows take ten times as long."""
    # The driver's cursors can be gone through; the type of SQLAlchemy's interface does not say so.
    return cast("Iterable[tuple[Any, ...]]", rows.cursor)


def _attended(
    connection: Connection, stands_for: Mapping[bytes, bytes]
) -> dict[bytes, dict[bytes, int]]:
    """Return marks and minutes, in one number (_MARK), by event and person."""
    lengths: dict[bytes, tuple[dict[bytes, int], int]] = {}
    attended: dict[bytes, dict[bytes, int]] = {}
    for session, event, minutes in connection.exec_driver_sql(
        f"SELECT session.id, session.event_id, {_SESSION_LENGTH} FROM session "
        "JOIN event ON event.id = session.event_id "
        "WHERE session.deleted = 0 AND event.deleted = 0 AND event.state = 'held'"
    ):
        lengths[session] = (attended.setdefault(event, {}), minutes)
    rows = connection.exec_driver_sql(
        "SELECT session_id, person_id, minutes FROM attendance "
        "WHERE deleted = 0 AND mark = 'present'"
    )
    joined: dict[tuple[bytes, bytes], list[tuple[bytes, int | None]]] = {}
    for session, person, noted in _quickly(rows):
        if session not in lengths:
            continue
        if person in stands_for:
            joined.setdefault((session, stands_for[person]), []).append((person, noted))
            continue
        sums, length = lengths[session]
        minutes = length if noted is None else max(0, noted)
        sums[person] = sums.get(person, 0) + _MARK + minutes
    for (session, _), marks in joined.items():
        _add_joined(*lengths[session], marks)
    return attended


def _add_joined(sums: dict[bytes, int], length: int, marks: list[tuple[bytes, int | None]]) -> None:
    """Count one coming of a person with several records; each record stays one who was there."""
    for person, _ in marks:
        sums.setdefault(person, 0)
    noted = [minutes for _, minutes in marks if minutes is not None]
    minutes = max(0, *noted) if len(noted) == len(marks) else length
    sums[min(person for person, _ in marks)] += _MARK + minutes


def headcounts(connection: Connection) -> list[Row[*tuple[Any, ...]]]:
    """Return event, category and people of all headcounts."""
    return list(
        connection.execute(
            text(
                f"""
                SELECT session.event_id, headcount.category,
                       coalesce(sum({HEADS}), 0) AS people_counted
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


def presences_of_organisations(connection: Connection) -> list[Row[*tuple[Any, ...]]]:
    """Return event and organisation of everything noted about organisations that were present."""
    return list(
        connection.execute(
            text(
                """
                SELECT session.event_id, organisation_presence.organisation_id
                  FROM organisation_presence
                  JOIN session ON session.id = organisation_presence.session_id
                 WHERE organisation_presence.deleted = 0 AND session.deleted = 0
                """
            )
        )
    )


def organisation_names(connection: Connection) -> dict[bytes, str]:
    """Return the name of every organisation, deleted ones too: they may have been counted."""
    rows = connection.execute(text("SELECT id, coalesce(name, '') FROM organisation"))
    return {row[0]: row[1] for row in rows}


def organisation_kinds(connection: Connection) -> dict[bytes, str]:
    """Return the kind of every organisation, deleted ones too: they may have been counted."""
    rows = connection.execute(text("SELECT id, coalesce(kind, '') FROM organisation"))
    return {row[0]: row[1] for row in rows}


def certificates(connection: Connection, since: date, until: date) -> list[Row[*tuple[Any, ...]]]:
    """Return centre, fate and number of certificates issued in the period."""
    return list(
        connection.execute(
            text(
                """
                SELECT centre_id, is_void, replaced_by IS NOT NULL AS is_replaced,
                       count(*) AS papers
                  FROM certificate
                 WHERE deleted = 0 AND issued_on BETWEEN :since AND :until
                 GROUP BY centre_id, is_void, is_replaced
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
                       sum(max(0, min(coalesce(grant_cents, 0), 100000000000))) AS grants,
                       sum(max(0, min(coalesce(own_cents, 0), 100000000000))) AS own
                  FROM mini_project WHERE deleted = 0 GROUP BY centre_id, state
                """
            )
        )
    )


def municipalities(connection: Connection) -> dict[str, str]:
    """Return the municipality of every territory code."""
    rows = connection.execute(text("SELECT code, municipality FROM territory"))
    return {row[0]: row[1] for row in rows}

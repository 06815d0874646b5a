"""What of the counts of events is too much: people with two joined records, and who was removed.

Counting in SQL is quick and knows rows only; of the few rows of joined people it is said here by
how many people they are less. It reads nobody else.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, text

from app.domain.ids import EventId
from app.persistence import links

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row

    from app.domain.ids import SessionId

STANDS: Final = """(person.deleted = 0 OR EXISTS (
    SELECT 1 FROM session AS held JOIN attendance AS noted ON noted.session_id = held.id
     WHERE held.event_id = had.event_id AND held.deleted = 0
       AND noted.person_id = had.person_id AND noted.deleted = 0))"""
"""Whether `had`, a registration of `person`, is seen on the list: see attendance.registrations."""

HEADS: Final = "max(0, min(headcount.people, 1000000))"
"""What a headcount says; one of a torn or forged file neither takes away nor fills everything."""

_IS_JOINED: Final = """(
    EXISTS (SELECT 1 FROM duplicate_link AS link WHERE link.one = {who}
             AND link.subject = 'person' AND link.verdict = 'same')
 OR EXISTS (SELECT 1 FROM duplicate_link AS link WHERE link.other = {who}
             AND link.subject = 'person' AND link.verdict = 'same'))"""
_LISTED: Final = f"""
SELECT had.event_id AS event, had.person_id AS person, had.state
  FROM registration AS had JOIN person ON person.id = had.person_id
 WHERE had.event_id IN :events AND had.deleted = 0
   AND {_IS_JOINED.format(who="had.person_id")} AND {STANDS}
"""
_CAME: Final = f"""
SELECT DISTINCT held.event_id AS event, came.person_id AS person, 'present' AS state
  FROM session AS held JOIN attendance AS came ON came.session_id = held.id
 WHERE held.event_id IN :events AND held.deleted = 0 AND came.deleted = 0
   AND came.mark = 'present' AND {_IS_JOINED.format(who="came.person_id")}
"""
_HERE: Final = f"""
SELECT came.person_id FROM attendance AS came
 WHERE came.session_id = ? AND came.deleted = 0 AND came.mark = 'present'
   AND {_IS_JOINED.format(who="came.person_id")}
"""


@dataclass(frozen=True, slots=True)
class Surplus:
    """By how many the rows of an event are more than its people."""

    registered: int = 0
    waiting: int = 0
    present: int = 0


def surplus_of(connection: Connection, events: Sequence[EventId]) -> dict[EventId, Surplus]:
    """Return what is too much of those events at which somebody stands with several records."""
    if not _is_anybody_joined(connection):
        return {}
    found = _rows(connection, _LISTED, events) + _rows(connection, _CAME, events)
    groups = links.groups_of(connection, links.PERSON, sorted({row.person for row in found}))
    states: dict[tuple[EventId, bytes], list[str]] = defaultdict(list)
    for row in found:
        states[EventId(row.event), min(groups[row.person])].append(row.state)
    surplus: dict[EventId, Surplus] = {}
    for (event, _), noted in states.items():
        if len(noted) > 1:
            surplus[event] = _with(surplus.get(event, Surplus()), noted)
    return surplus


def too_many_here(connection: Connection, session: SessionId) -> int:
    """Return by how many the marks of presence of a session are more than its people."""
    if not _is_anybody_joined(connection):
        return 0
    here = [row[0] for row in connection.exec_driver_sql(_HERE, (session,))]
    groups = links.groups_of(connection, links.PERSON, here)
    return len(here) - len({min(groups[one]) for one in here})


def _is_anybody_joined(connection: Connection) -> bool:
    found = connection.exec_driver_sql(
        "SELECT 1 FROM duplicate_link WHERE subject = 'person' AND verdict = 'same' LIMIT 1"
    )
    return found.first() is not None


def _rows(
    connection: Connection, statement: str, events: Sequence[EventId]
) -> list[Row[*tuple[Any, ...]]]:
    asked = text(statement).bindparams(bindparam("events", expanding=True))
    return list(connection.execute(asked, {"events": list(events)}))


def _with(known: Surplus, states: Sequence[str]) -> Surplus:
    registered, waiting = states.count("registered"), states.count("waiting")
    # Whoever has a place by one record does not wait by the other.
    queues = 0 if registered else min(waiting, 1)
    return Surplus(
        known.registered + max(registered - 1, 0),
        known.waiting + waiting - queues,
        known.present + max(states.count("present") - 1, 0),
    )

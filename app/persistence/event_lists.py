"""Lists of events with their numbers: the events screen, Today, a person's choice of event."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import text

from app.domain.events import EventFilter, EventState, EventSummary
from app.domain.ids import EventId
from app.domain.search import fold

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

# One statement: each number is an index range of the event's own rows.
_SUMMARY = """
SELECT event.id, event.title, event.kind, event.state, event.is_open, event.place,
       centre.code AS centre_code,
       min(session.on_date) AS first_day, max(session.on_date) AS last_day,
       min(session.on_date || ' ' || coalesce(session.starts, '')) AS first_start,
       count(session.id) AS sessions,
       (SELECT count(*) FROM registration
         WHERE registration.event_id = event.id AND registration.deleted = 0
           AND registration.state = 'registered') AS registered,
       (SELECT count(DISTINCT attendance.person_id)
          FROM session AS held JOIN attendance ON attendance.session_id = held.id
         WHERE held.event_id = event.id AND held.deleted = 0 AND attendance.deleted = 0
           AND attendance.mark = 'present') AS present,
       (SELECT coalesce(sum(headcount.people), 0)
          FROM session AS held JOIN headcount ON headcount.session_id = held.id
         WHERE held.event_id = event.id AND held.deleted = 0
           AND headcount.deleted = 0) AS headcount,
       (SELECT count(*) FROM certificate
         WHERE certificate.event_id = event.id AND certificate.deleted = 0
           AND certificate.is_void = 0 AND certificate.replaced_by IS NULL) AS certificates
  FROM event
  LEFT JOIN centre ON centre.id = event.centre_id
  LEFT JOIN session ON session.event_id = event.id AND session.deleted = 0
 WHERE event.deleted = 0 {condition}
 GROUP BY event.id
 ORDER BY coalesce(min(session.on_date), '9999') DESC, event.id
"""


def summaries(connection: Connection, wanted: EventFilter) -> tuple[EventSummary, ...]:
    """Return the events that pass the filter, the newest first, those without a day on top."""
    conditions, values = _conditions(wanted)
    rows = connection.execute(text(_SUMMARY.format(condition=conditions)), values)
    words = fold(wanted.text).split()
    found = (_to_summary(row) for row in rows)
    return tuple(
        summary for summary in found if _is_within(summary, wanted) and _contains(summary, words)
    )


def on_day(connection: Connection, day: date) -> tuple[EventSummary, ...]:
    """Return the events with a session on that day, in the order of their start."""
    condition = (
        "AND event.id IN (SELECT event_id FROM session WHERE on_date = :day AND deleted = 0)"
    )
    rows = connection.execute(text(_SUMMARY.format(condition=condition)), {"day": day.isoformat()})
    return tuple(sorted(map(_to_summary, rows), key=lambda one: (one.starts, one.title)))


def one_summary(connection: Connection, event_id: EventId) -> EventSummary | None:
    """Return the numbers of one event."""
    row = connection.execute(
        text(_SUMMARY.format(condition="AND event.id = :id")), {"id": event_id}
    ).one_or_none()
    return None if row is None else _to_summary(row)


def _conditions(wanted: EventFilter) -> tuple[str, dict[str, object]]:
    parts: list[str] = []
    values: dict[str, object] = {}
    if wanted.state is not None:
        parts.append("AND event.state = :state")
        values["state"] = wanted.state.value
    if wanted.kind:
        parts.append("AND event.kind = :kind")
        values["kind"] = wanted.kind
    return " ".join(parts), values


def _is_within(summary: EventSummary, wanted: EventFilter) -> bool:
    if wanted.since is not None and (summary.last_day is None or summary.last_day < wanted.since):
        return False
    return not (
        wanted.until is not None and (summary.first_day is None or summary.first_day > wanted.until)
    )


def _contains(summary: EventSummary, words: list[str]) -> bool:
    sought = fold(f"{summary.title} {summary.place} {summary.centre_code}")
    return all(word in sought for word in words)


def _to_summary(row: Row[*tuple[Any, ...]]) -> EventSummary:
    return EventSummary(
        id=EventId(row.id),
        title=row.title or "",
        kind=row.kind or "event",
        state=EventState(row.state),
        is_open=bool(row.is_open),
        place=row.place or "",
        first_day=date.fromisoformat(row.first_day) if row.first_day else None,
        last_day=date.fromisoformat(row.last_day) if row.last_day else None,
        starts=(row.first_start or "").partition(" ")[2],
        sessions=row.sessions,
        registered=row.registered,
        present=row.present,
        headcount=row.headcount,
        certificates=row.certificates,
        centre_code=row.centre_code or "",
    )

"""Lists of events: the events screen, the calendar, Today, a person's choice of event.

What is cheap (title, days, place) is found and ordered for all events; people are counted only for
the events that are asked for. Each number is an index range of the event's own rows.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, text

from app.domain.events import (
    CalendarEntry,
    EventFilter,
    EventLine,
    EventNumbers,
    EventState,
    EventSummary,
)
from app.domain.ids import EventId
from app.domain.search import fold
from app.persistence.counted_once import HEADS, STANDS, surplus_of
from app.persistence.values import optional_day, some_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from sqlalchemy import Connection, Row

    from app.persistence.counted_once import Surplus

_LINES: Final = """
SELECT event.id, event.title, event.kind, event.state, event.is_open, event.place,
       centre.code AS centre_code,
       min(session.on_date) AS first_day, max(session.on_date) AS last_day,
       min(session.on_date || ' ' || coalesce(session.starts, '')) AS first_start,
       count(session.id) AS sessions
  FROM event
  LEFT JOIN centre ON centre.id = event.centre_id
  LEFT JOIN session ON session.event_id = event.id AND session.deleted = 0
 WHERE event.deleted = 0 {condition}
 GROUP BY event.id
HAVING {within}
 ORDER BY coalesce(min(session.on_date), '9999') DESC, event.id
"""

_CALENDAR: Final = """
SELECT event.id, event.title, event.state, session.on_date, session.starts, session.ends,
       coalesce(nullif(session.place, ''), event.place) AS place
  FROM session
  JOIN event ON event.id = session.event_id
 WHERE session.on_date BETWEEN :since AND :until AND session.deleted = 0
   AND event.deleted = 0 {condition}
 ORDER BY session.on_date, coalesce(session.starts, ''), event.title, session.id
"""

_NUMBERS: Final = f"""
SELECT event.id,
       (SELECT count(*) FROM registration AS had JOIN person ON person.id = had.person_id
         WHERE had.event_id = event.id AND had.deleted = 0
           AND had.state = 'registered' AND {STANDS}) AS registered,
       (SELECT count(*) FROM registration AS had JOIN person ON person.id = had.person_id
         WHERE had.event_id = event.id AND had.deleted = 0
           AND had.state = 'waiting' AND {STANDS}) AS waiting,
       (SELECT count(DISTINCT attendance.person_id)
          FROM session AS held JOIN attendance ON attendance.session_id = held.id
         WHERE held.event_id = event.id AND held.deleted = 0 AND attendance.deleted = 0
           AND attendance.mark = 'present') AS present,
       (SELECT coalesce(sum({HEADS}), 0)
          FROM session AS held JOIN headcount ON headcount.session_id = held.id
         WHERE held.event_id = event.id AND held.deleted = 0
           AND headcount.deleted = 0) AS headcount,
       (SELECT count(*) FROM certificate
         WHERE certificate.event_id = event.id AND certificate.deleted = 0
           AND certificate.is_void = 0 AND certificate.replaced_by IS NULL) AS certificates
  FROM event
 WHERE event.id IN :ids
"""

_SOMEBODY_CAME: Final = """
(EXISTS (SELECT 1 FROM session AS held JOIN attendance ON attendance.session_id = held.id
          WHERE held.event_id = event.id AND held.deleted = 0 AND attendance.deleted = 0
            AND attendance.mark = 'present')
 OR EXISTS (SELECT 1 FROM session AS held JOIN headcount ON headcount.session_id = held.id
             WHERE held.event_id = event.id AND held.deleted = 0 AND headcount.deleted = 0
               AND headcount.people > 0))
"""

_AT_A_TIME: Final = 500
"""So many events are counted in one statement; SQLite has a limit of places to fill in."""


def is_any(connection: Connection) -> bool:
    """Say whether there is any event at all."""
    found = connection.execute(text("SELECT 1 FROM event WHERE deleted = 0 LIMIT 1"))
    return found.first() is not None


def lines(connection: Connection, wanted: EventFilter) -> tuple[EventLine, ...]:
    """Return the events that pass the filter, the newest first, those without a day on top."""
    conditions, within, values = _conditions(wanted)
    found = _lines(connection, conditions, within, values)
    words = fold(wanted.text).split()
    return tuple(line for line in found if _contains(line, words)) if words else tuple(found)


def numbers(connection: Connection, events: Sequence[EventId]) -> dict[EventId, EventNumbers]:
    """Return how many people each of these events has, each of them once."""
    counted: dict[EventId, EventNumbers] = {}
    statement = text(_NUMBERS).bindparams(bindparam("ids", expanding=True))
    for begin in range(0, len(events), _AT_A_TIME):
        ids = list(events[begin : begin + _AT_A_TIME])
        for row in connection.execute(statement, {"ids": ids}):
            counted[EventId(row.id)] = EventNumbers(*row[1:])
        for event, surplus in surplus_of(connection, ids).items():
            counted[event] = _less(counted[event], surplus)
    return counted


def with_numbers(connection: Connection, found: Iterable[EventLine]) -> tuple[EventSummary, ...]:
    """Return the events with their numbers, in the same order."""
    kept = tuple(found)
    counted = numbers(connection, [one.id for one in kept])
    return tuple(
        EventSummary(**asdict(one), **asdict(counted.get(one.id, EventNumbers()))) for one in kept
    )


def summaries(
    connection: Connection, wanted: EventFilter, most: int | None = None
) -> tuple[EventSummary, ...]:
    """Return the first of the events that pass the filter, `most` at most, with their numbers."""
    return with_numbers(connection, lines(connection, wanted)[:most])


def on_day(connection: Connection, day: date) -> tuple[EventSummary, ...]:
    """Return the events with a session on that day, in the order of their start."""
    condition = (
        "AND event.id IN (SELECT event_id FROM session WHERE on_date = :day AND deleted = 0)"
    )
    found = with_numbers(connection, _lines(connection, condition, "1", {"day": day.isoformat()}))
    return tuple(sorted(found, key=lambda one: (one.starts, one.title)))


def soon(connection: Connection, after: date, until: date) -> tuple[EventSummary, ...]:
    """Return the planned events that begin between two days, the nearest first."""
    condition = """AND event.state = 'planned' AND event.id IN
        (SELECT event_id FROM session WHERE on_date > :after AND on_date <= :until AND deleted = 0)
    """
    values = {"after": after.isoformat(), "until": until.isoformat()}
    found = _lines(connection, condition, "min(session.on_date) > :after", values)
    return with_numbers(connection, reversed(list(found)))


def without_attendance(connection: Connection, since: date, before: date) -> tuple[EventLine, ...]:
    """Return events that began between two days and where nobody is marked, nothing counted."""
    condition = f"AND event.state <> 'cancelled' {_BEGAN} AND NOT {_SOMEBODY_CAME}"
    values = {"since": since.isoformat(), "before": before.isoformat()}
    return tuple(_lines(connection, condition, "min(session.on_date) < :before", values))


def not_closed(connection: Connection, since: date, before: date) -> tuple[EventLine, ...]:
    """Return events that ended between two days, that people came to, and stand as planned."""
    condition = f"AND event.state = 'planned' {_BEGAN} AND {_SOMEBODY_CAME}"
    values = {"since": since.isoformat(), "before": before.isoformat()}
    return tuple(_lines(connection, condition, "max(session.on_date) < :before", values))


_BEGAN: Final = """AND event.id IN (SELECT begun.event_id FROM session AS begun
    WHERE begun.on_date >= :since AND begun.on_date < :before AND begun.deleted = 0)"""


def calendar(
    connection: Connection, since: date, until: date, wanted: EventFilter
) -> tuple[CalendarEntry, ...]:
    """Return the sittings of these days in their order, of events that pass but for their days."""
    conditions, _, values = _conditions(wanted)
    statement = text(_CALENDAR.format(condition=conditions))
    days = {"since": since.isoformat(), "until": until.isoformat()}
    words = fold(wanted.text).split()
    return tuple(
        CalendarEntry(
            event=EventId(row.id),
            title=row.title or "",
            state=EventState(row.state),
            on=some_day(row.on_date),
            starts=row.starts or "",
            ends=row.ends or "",
            place=row.place or "",
        )
        for row in connection.execute(statement, {**values, **days})
        if not words or all(word in fold(f"{row.title} {row.place}") for word in words)
    )


def one_summary(connection: Connection, event_id: EventId) -> EventSummary | None:
    """Return the numbers of one event."""
    found = _lines(connection, "AND event.id = :id", "1", {"id": event_id})
    return next(iter(with_numbers(connection, found)), None)


def _less(rows: EventNumbers, surplus: Surplus) -> EventNumbers:
    return replace(
        rows,
        registered=rows.registered - surplus.registered,
        waiting=rows.waiting - surplus.waiting,
        present=rows.present - surplus.present,
    )


def _lines(
    connection: Connection, condition: str, within: str, values: Mapping[str, object]
) -> Iterator[EventLine]:
    statement = text(_LINES.format(condition=condition, within=within))
    return map(_to_line, connection.execute(statement, values))


def _conditions(wanted: EventFilter) -> tuple[str, str, dict[str, object]]:
    """Return what is asked of the event, what of all its days, and the values for both."""
    asked = {
        "state": (wanted.state and wanted.state.value, "AND event.state = :state"),
        "kind": (wanted.kind, "AND event.kind = :kind"),
        "centre": (wanted.centre, "AND event.centre_id = :centre"),
        "mini_project": (wanted.mini_project, "AND event.mini_project_id = :mini_project"),
    }
    days = {
        "since": (wanted.since, "max(session.on_date) >= :since"),
        "until": (wanted.until, "min(session.on_date) <= :until"),
    }
    conditions = " ".join(words for value, words in asked.values() if value)
    within = " AND ".join(words for day, words in days.values() if day is not None)
    values: dict[str, object] = {name: value for name, (value, _) in asked.items() if value}
    values |= {name: day.isoformat() for name, (day, _) in days.items() if day is not None}
    return conditions, within or "1", values


def _contains(line: EventLine, words: list[str]) -> bool:
    sought = fold(f"{line.title} {line.place} {line.centre_code}")
    return all(word in sought for word in words)


def _to_line(row: Row[*tuple[Any, ...]]) -> EventLine:
    return EventLine(
        id=EventId(row.id),
        title=row.title or "",
        kind=row.kind or "event",
        state=EventState(row.state),
        is_open=bool(row.is_open),
        place=row.place or "",
        first_day=optional_day(row.first_day),
        last_day=optional_day(row.last_day),
        starts=(row.first_start or "").partition(" ")[2],
        sessions=row.sessions,
        centre_code=row.centre_code or "",
    )

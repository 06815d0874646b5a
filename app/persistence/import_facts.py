"""Which event, session or page the rows of a file belong to: what people know them by."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from app.persistence.tables import event, session, sheet_page

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from sqlalchemy import Connection

_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Belonging:
    """The title of the event of a row, and the day: of its session, else of the event's first."""

    event: str = ""
    day: str = ""


NOWHERE: Final = Belonging()


def belonging(
    connection: Connection, rows: Mapping[tuple[str, bytes], Mapping[str, Any]]
) -> dict[tuple[str, bytes], Belonging]:
    """Return for rows of events and what belongs to them which event and day they are of."""
    pages = _ids(rows, "sheet_page_id") | _ids(rows, "page_id")
    event_of_page = _pairs(connection, sheet_page.c.event_id, sheet_page.c.id, pages)
    sittings = _sittings(connection, _ids(rows, "session_id"))
    events = {*event_of_page.values(), *(one for one, _ in sittings.values())}
    events |= _ids(rows, "event_id") | {record for table, record in rows if table == "event"}
    titles = _pairs(connection, event.c.title, event.c.id, events)
    first_days = _first_days(connection, events)
    found = {}
    for place, row in rows.items():
        table, record = place
        at = sittings.get(row.get("session_id") or b"")
        page = row.get("page_id") or row.get("sheet_page_id") or b""
        own = record if table == "event" else row.get("event_id") or event_of_page.get(page)
        about = at[0] if at is not None else own
        if about is None:
            continue
        day = at[1] if at is not None else row.get("on_date") or first_days.get(about, "")
        found[place] = Belonging(titles.get(about) or "", day or "")
    return found


def _ids(rows: Mapping[tuple[str, bytes], Mapping[str, Any]], column: str) -> set[bytes]:
    return {row[column] for row in rows.values() if row.get(column)}


def _pairs(
    connection: Connection, value: Any, key: Any, ids: Collection[bytes]
) -> dict[bytes, Any]:
    return {
        row[0]: row[1]
        for some in _portions(ids)
        for row in connection.execute(select(key, value).where(key.in_(some)))
    }


def _sittings(connection: Connection, ids: Collection[bytes]) -> dict[bytes, tuple[bytes, str]]:
    return {
        row.id: (row.event_id, row.on_date or "")
        for some in _portions(ids)
        for row in connection.execute(
            select(session.c.id, session.c.event_id, session.c.on_date).where(
                session.c.id.in_(some)
            )
        )
    }


def _first_days(connection: Connection, events: Collection[bytes]) -> dict[bytes, str]:
    found: dict[bytes, str] = defaultdict(str)
    for some in _portions(events):
        rows = connection.execute(
            select(session.c.event_id, func.min(session.c.on_date).label("day"))
            .where(session.c.event_id.in_(some), session.c.deleted == 0)
            .group_by(session.c.event_id)
        )
        found.update((row.event_id, row.day or "") for row in rows)
    return found


def _portions(ids: Collection[bytes]) -> Iterator[list[bytes]]:
    every = list(ids)
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]

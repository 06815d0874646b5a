"""Which record a row is: the fields that tell it, and the event, session or page it belongs to.

Files hold many rows of few events and people, so what was looked up is remembered for a while.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from app.persistence.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from sqlalchemy import Connection

_AT_ONCE: Final = 500
_REMEMBERED: Final = 50_000
TELLING: Final = frozenset(
    {
        "person_id", "organisation_id", "mini_project_id", "name", "title", "number", "given",
        "surname", "nominative", "on_date", "starts", "session_id", "category", "page", "pages",
        "kind", "purpose", "one", "other", "role", "line", "since", "until", "code", "post",
    }
)  # fmt: skip
"""The fields that tell which record it is."""

_BELONGING: Final = frozenset({"event_id", "session_id", "page_id", "sheet_page_id", "deleted"})

_SITTINGS: Final = "SELECT id, event_id, coalesce(on_date, '') FROM session WHERE id IN ({})"
_PAGES: Final = "SELECT id, event_id, '' FROM sheet_page WHERE id IN ({})"
_EVENTS: Final = (
    "SELECT id, coalesce(title, ''), coalesce((SELECT min(on_date) FROM session s "
    "WHERE s.event_id = e.id AND s.deleted = 0), '') FROM event e WHERE id IN ({})"
)


@dataclass(frozen=True, slots=True)
class Belonging:
    """The title of the event of a row, and the day: of its session, else of the event's first."""

    event: str = ""
    day: str = ""


def rows_of(
    connection: Connection, table: str, ids: Iterable[bytes]
) -> dict[bytes, dict[str, Any]]:
    """Return what tells which records these are, as it is kept; empty fields are left out."""
    names = _columns(table)
    found = {}
    for some in _portions(list(ids)):
        query = f"SELECT id, {', '.join(names)} FROM {table} WHERE id IN ({_places(some)})"
        for record, *values in connection.exec_driver_sql(query, tuple(some)):
            kept = zip(names, values, strict=True)
            found[bytes(record)] = {name: value for name, value in kept if value is not None}
    return found


@cache
def _columns(table: str) -> tuple[str, ...]:
    columns = metadata.tables[table].c
    return tuple(one.name for one in columns if one.name in TELLING | _BELONGING)


class Places:
    """Where rows belong, while one connection sees them."""

    def __init__(self, connection: Connection) -> None:
        """Look things up with `connection`."""
        self._sittings = _Remembered(connection, _SITTINGS)
        self._pages = _Remembered(connection, _PAGES)
        self._events = _Remembered(connection, _EVENTS)

    def look_up(self, rows: Iterable[tuple[str, bytes, Mapping[str, Any]]]) -> None:
        """Get ready to tell of these rows at once: by table, id and fields."""
        every = list(rows)
        self._sittings.look_up(row.get("session_id") for _, _, row in every)
        self._pages.look_up(_page(row) for _, _, row in every)
        self._events.look_up(self._event(table, record, row) for table, record, row in every)

    def of(self, table: str, record: bytes, row: Mapping[str, Any]) -> Belonging:
        """Return where a row that was looked up belongs."""
        title, first_day = self._events.of(self._event(table, record, row))
        _, day = self._sittings.of(row.get("session_id"))
        return Belonging(title or "", day or row.get("on_date") or first_day if title else "")

    def _event(self, table: str, record: bytes, row: Mapping[str, Any]) -> bytes | None:
        if table == "event":
            return record
        own = row.get("event_id") or self._sittings.of(row.get("session_id"))[0]
        found: bytes | None = own or self._pages.of(_page(row))[0]
        return found


class _Remembered:
    """Pairs of values by id, looked up once."""

    def __init__(self, connection: Connection, query: str) -> None:
        self._connection = connection
        self._query = query
        self._known: dict[bytes, tuple[Any, str]] = {}

    def look_up(self, ids: Iterable[bytes | None]) -> None:
        wanted = {one for one in ids if one and one not in self._known}
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        for some in _portions(list(wanted)):
            rows = self._connection.exec_driver_sql(self._query.format(_places(some)), tuple(some))
            self._known.update((bytes(row[0]), (row[1], row[2])) for row in rows)

    def of(self, one: bytes | None) -> tuple[Any, str]:
        return self._known.get(one, (None, "")) if one else (None, "")


def _page(row: Mapping[str, Any]) -> bytes | None:
    page: bytes | None = row.get("page_id") or row.get("sheet_page_id")
    return page


def _places(some: Collection[bytes]) -> str:
    return ", ".join("?" * len(some))


def _portions(ids: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]

"""Whether a value that lost can stand again, by the rules of its record as it is now.

Whoever typed it kept to the rules of that day and laptop. Since then what it leads to may have
been removed, and what stands beside it may contradict it.
"""

from __future__ import annotations

from datetime import date, time
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Integer

from app.domain.errors import InvalidValueError, NameMissingError
from app.domain.errors_differences import CannotStandError, RecordGoneError
from app.persistence import erasure, history, records, tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    Cells = Mapping[str, Any]

_DAYS: Final = frozenset(
    {"on_date", "until", "applied_on", "approval_date", "handed_on", "approved_on"}
)
_TIMES: Final = frozenset({"starts", "ends"})
_NAMED_BY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "event": "title",
        "mini_project": "title",
        "organisation": "name",
        "centre": "name",
        "programme": "name",
        "template": "name",
        "worker": "name",
        "signatory": "name",
        "reporting_period": "name",
        "outcome_area": "name",
        "headcount_category": "name",
        "event_kind": "nominative",
    }
)
"""A record without these would be one that nobody finds any more."""


def refuse_value(
    connection: Connection, table: str, row: Cells, column: str, value: object
) -> None:
    """Raise an error where the record cannot hold the value, with all that it holds now."""
    _refuse_kind(table, column, value)
    _refuse_without_name(table, {**row, column: value}, column)
    _refuse_target(connection, table, row, column, value)
    _refuse_contradiction(connection, table, row, column, value)


def refuse_orphan(connection: Connection, table: str, row: Cells) -> None:
    """Raise RecordGoneError for a row that belongs to a record which is gone."""
    for one in tables.SYNCED_BY_NAME[table].columns:
        if not one.mutable:
            _refuse_target(connection, table, row, one.name, row[one.name])


def refuse_erased(connection: Connection, table: str, row: bytes, scope: bytes) -> None:
    """Raise RecordGoneError for a record whose person was erased: nothing of it comes back."""
    number = tables.SYNCED_BY_NAME[table].number
    if any(
        (one.table, one.record, one.scope) == (number, row, scope)
        for one in erasure.every(connection)
    ):
        raise RecordGoneError(table, "")


def _refuse_kind(table: str, column: str, value: object) -> None:
    if value is None or value == "":
        return
    shown = value if isinstance(value, str) else ""
    kind = tables.SYNCED_BY_NAME[table].table.c[column].type
    if isinstance(kind, Integer):
        if not isinstance(value, int):
            raise InvalidValueError(column, shown)
        if value < 0:
            raise InvalidValueError(column, str(value), "negative")
    if column in _DAYS:
        _refuse_unreadable(column, shown, date.fromisoformat)
    if column in _TIMES:
        _refuse_unreadable(column, shown, time.fromisoformat)


def _refuse_unreadable(column: str, value: str, read: Any) -> None:
    try:
        read(value)
    except ValueError:
        raise InvalidValueError(column, value) from None


def _refuse_without_name(table: str, row: Cells, column: str) -> None:
    """Raise NameMissingError where the value would leave a record without its name."""
    if (
        table == "person"
        and column in ("given", "surname")
        and not (row["given"] or row["surname"])
    ):
        raise NameMissingError("person")
    if column == _NAMED_BY.get(table) and not row[column]:
        raise NameMissingError(table)
    if (table, column) == ("session", "on_date") and not row[column]:
        raise InvalidValueError("on_date", "")


def _refuse_target(
    connection: Connection, table: str, row: Cells, column: str, value: object
) -> None:
    """Raise RecordGoneError where a value leads to nothing that still stands."""
    target = history.target_of(table, column)
    if not isinstance(value, bytes) or target not in tables.SYNCED_BY_NAME:
        return
    if table == "duplicate_link":
        target = str(row["subject"])
    found = records.one(connection, tables.metadata.tables[target], value)
    if found is None or found.deleted:
        names = history.names_of(connection, {target: [value]})
        raise RecordGoneError(target, names.get((target, value), ""))


def _refuse_contradiction(
    connection: Connection, table: str, row: Cells, column: str, value: object
) -> None:
    after = {**row, column: value}
    if table == "session" and column in _TIMES and after["starts"] and after["ends"]:
        _refuse_backwards(after["starts"], after["ends"], is_equal_fine=False)
    if column in ("since", "until") and table in ("reporting_period", "mini_project", "programme"):
        _refuse_backwards(after["since"], after["until"], is_equal_fine=True)
    if (table, column) == ("certificate", "is_void") and row["is_void"] and not value:
        raise CannotStandError("void")
    if (table, column) == ("person", "guardian_id") and isinstance(value, bytes):
        _refuse_circle(connection, row["id"], value)


def _refuse_backwards(begin: object, end: object, *, is_equal_fine: bool) -> None:
    if not begin or not end or str(begin) < str(end) or (is_equal_fine and begin == end):
        return
    raise InvalidValueError("ends", str(end), "before_start")


def _refuse_circle(connection: Connection, person: bytes, guardian: bytes) -> None:
    """Raise CannotStandError where somebody would be the guardian of their own guardian."""
    known = {person}
    above: bytes | None = guardian
    while above is not None:
        if above in known:
            raise CannotStandError("guardian")
        known.add(above)
        found = records.one(connection, tables.person, above)
        above = None if found is None else found.guardian_id

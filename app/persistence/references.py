"""Where records may point: into their own centre, or to what the whole programme shares.

A centre's laptop takes in its own centre and what is shared, and nothing else. A record that points
to another centre's would make it refuse every file of the office that holds it, so no act may leave
one behind, whichever way it came about.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from app.domain.errors import OtherCentreError
from app.domain.ids import ORG_SCOPE
from app.persistence.tables import SYNCED, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection

    from app.persistence.tables import SyncedColumn, SyncedTable


def refuse_strays(connection: Connection, act: int, touched: Iterable[int]) -> None:
    """Raise OtherCentreError where the act let a record point to one of another centre.

    Asked of what the act itself added or pointed elsewhere; `touched` are its tables' numbers.
    """
    for number in touched:
        for parent, query in _queries(number):
            found = connection.exec_driver_sql(query, (act, ORG_SCOPE)).first()
            if found is not None:
                raise OtherCentreError(parent, _name(connection, parent, found[0]))


@cache
def leading_to(target: SyncedTable) -> tuple[tuple[SyncedTable, str], ...]:
    """Return the tables and columns that hold ids of a table."""
    return tuple(
        (synced, column.name)
        for synced in SYNCED
        for column in synced.columns
        if target.name in _parents(synced, column)
    )


@cache
def _queries(number: int) -> tuple[tuple[str, str], ...]:
    """Return for each reference of the table whom it leads to, and what finds a stray one."""
    synced = SYNCED_BY_NUMBER[number]
    return tuple(
        (parent, _query(synced, parent, column))
        for column in synced.columns
        for parent in _parents(synced, column)
    )


def _parents(synced: SyncedTable, column: SyncedColumn) -> Iterator[str]:
    for key in synced.table.columns[column.name].foreign_keys:
        yield key.column.table.name


def _query(synced: SyncedTable, parent: str, column: SyncedColumn) -> str:
    return (
        f"SELECT p.id FROM act_change a JOIN {synced.name} d ON d.id = a.r "
        f"JOIN {parent} p ON p.id = d.{column.name} "
        f"WHERE a.act = ? AND a.t = {synced.number} AND a.c IN (0, {column.number}) "
        "AND p.centre_id <> d.centre_id AND p.centre_id <> ? LIMIT 1"
    )


def _name(connection: Connection, subject: str, record: bytes) -> str:
    from app.persistence import history  # noqa: PLC0415  needed only where an act is refused

    return history.names_of(connection, {subject: {record}}).get((subject, record), "")

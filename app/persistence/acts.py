"""The list of acts: what was done, and taking it back value by value.

Undo keeps no copies of records: the capture triggers wrote the value before and after each change
of an act. Taking back is itself a change, stamped like any other, so that it travels in bundles.
A value that was changed again since is kept and named, and so is a record that came with the act
and was worked on elsewhere since, or that came alone and is used elsewhere. Whole columns are put
back at once: an act may be the import of a hundred thousand people.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, text, update

from app.persistence import references
from app.persistence.tables import SYNCED_BY_NUMBER, act

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Row, Select, TextClause

    from app.persistence.tables import SyncedColumn, SyncedTable

DONE, UNDONE, KEPT, DROPPED = "done", "undone", "kept", "dropped"
"""What an act became. "kept" stands and cannot be taken back any more.

An act that was taken back before something new was done is "dropped": it cannot come again."""


@dataclass(frozen=True, slots=True)
class RecordedAct:
    """One entry of the list of acts."""

    number: int
    at: str
    what: str
    detail: dict[str, object]
    worker: str = ""
    is_done: bool = True


def newest(connection: Connection) -> int:
    """Return the number of the newest act, 0 where there is none."""
    found = connection.execute(text("SELECT max(id) FROM act")).scalar_one()
    return int(found or 0)


def last_to_undo(connection: Connection, after: int) -> RecordedAct | None:
    """Return the newest act after `after` that stands and can be taken back."""
    return _one(
        connection,
        select(act)
        .where(act.c.id > after, act.c.state == DONE, act.c.undoes.is_(None))
        .order_by(act.c.id.desc())
        .limit(1),
    )


def last_to_redo(connection: Connection, after: int) -> RecordedAct | None:
    """Return the act taken back last, unless something new was done since."""
    return _one(
        connection,
        select(act).where(act.c.id > after, act.c.state == UNDONE).order_by(act.c.id).limit(1),
    )


def that_stand(connection: Connection, what: str) -> list[RecordedAct]:
    """Return the acts of such a name (a pattern of LIKE) that stand, newest first, of any day."""
    rows = connection.execute(
        select(act)
        .where(act.c.what.like(what), act.c.state == DONE, act.c.undoes.is_(None))
        .order_by(act.c.id.desc())
    )
    return [_to_act(row) for row in rows]


def mark(connection: Connection, number: int, state: str) -> None:
    """Note whether the act stands."""
    connection.execute(update(act).where(act.c.id == number).values(state=state))


@dataclass(frozen=True, slots=True)
class KeptCell:
    """A value that stays because it was edited since; `column` "" means the whole record."""

    table: str
    row: bytes
    column: str


def take_back(connection: Connection, number: int) -> tuple[KeptCell, ...]:
    """Put back every value from before the act; return what was kept as edited since."""
    with _room(connection):
        kept = [
            one
            for table, column in _touched(connection, number)
            for one in _put_column(connection, number, table, column, _BACK)
        ]
        tables = _added_to(connection, number)
        for table in tables:
            # An event that stayed without its sittings would be worse than none.
            kept += _remove_added(connection, number, table, is_alone=len(tables) == 1)
    return tuple(kept)


def do_again(connection: Connection, number: int) -> tuple[KeptCell, ...]:
    """Put every value of the act in place again; return what was kept as edited since."""
    with _room(connection):
        for table in _added_to(connection, number):
            connection.execute(_bring_back(table), {"act": number, "t": table.number})
        return tuple(
            one
            for table, column in _touched(connection, number)
            for one in _put_column(connection, number, table, column, _FORTH)
        )


def recent(connection: Connection, after: int) -> tuple[RecordedAct, ...]:
    """Return the acts after `after` that stand or can be done again, newest first."""
    rows = connection.execute(
        select(act)
        .where(act.c.id > after, act.c.state.in_((DONE, UNDONE)), act.c.undoes.is_(None))
        .order_by(act.c.id.desc())
    )
    return tuple(map(_to_act, rows))


def tables_of(connection: Connection, number: int) -> tuple[int, ...]:
    """Return the numbers of the tables that an act changed."""
    touched = connection.execute(
        text("SELECT DISTINCT t FROM act_change WHERE act = :act"), {"act": number}
    )
    return tuple(touched.scalars())


_BACK = ("old", "new")
"""What is put into a cell, and what must stand there."""
_FORTH = ("new", "old")

_ROOM = "CREATE TEMP TABLE taken (r BLOB PRIMARY KEY, old BLOB, new BLOB)"
_FILL = text(
    "INSERT INTO temp.taken SELECT span.r, first.old, last.new FROM "
    "(SELECT r, min(id) AS first, max(id) AS last FROM act_change "
    "WHERE act = :act AND t = :t AND c = :c GROUP BY r) AS span "
    "JOIN act_change AS first ON first.id = span.first "
    "JOIN act_change AS last ON last.id = span.last"
)
"""A cell that an act changed twice goes from the first old value to the last new one."""
_ADDED = "(SELECT r FROM act_change WHERE act = :act AND t = :t AND c = 0)"
_WORKED_ON_ELSEWHERE = (
    "EXISTS (SELECT 1 FROM sync_cell AS s WHERE s.t = :t AND s.r = {name}.id "
    "AND s.n <> (SELECT n FROM sync_clock))"
)


@contextlib.contextmanager
def _room(connection: Connection) -> Iterator[None]:
    connection.exec_driver_sql(_ROOM)
    yield
    connection.exec_driver_sql("DROP TABLE temp.taken")


def _touched(connection: Connection, number: int) -> list[tuple[SyncedTable, SyncedColumn]]:
    """Return the columns in which the act changed rows."""
    found = connection.execute(
        text("SELECT DISTINCT t, c FROM act_change WHERE act = :act AND c <> 0 ORDER BY t, c"),
        {"act": number},
    )
    return [
        (table, column)
        for table_number, column_number in found.all()
        for table in (SYNCED_BY_NUMBER[table_number],)
        for column in table.columns
        if column.number == column_number
    ]


def _added_to(connection: Connection, number: int) -> list[SyncedTable]:
    """Return the tables to which the act added rows."""
    found = connection.execute(
        text("SELECT DISTINCT t FROM act_change WHERE act = :act AND c = 0 ORDER BY t"),
        {"act": number},
    )
    return [SYNCED_BY_NUMBER[table_number] for (table_number,) in found.all()]


def _put_column(
    connection: Connection,
    number: int,
    table: SyncedTable,
    column: SyncedColumn,
    direction: tuple[str, str],
) -> list[KeptCell]:
    """Put the values of one column in place wherever they are as the act had left them."""
    value, expected = direction
    connection.exec_driver_sql("DELETE FROM temp.taken")
    connection.execute(_FILL, {"act": number, "t": table.number, "c": column.number})
    cell = f"{table.name}.{column.name}"
    of_taken = f"FROM {table.name} JOIN temp.taken ON taken.r = {table.name}.id"
    edited = connection.exec_driver_sql(
        f"SELECT taken.r {of_taken} WHERE {cell} IS NOT taken.{expected} "
        f"AND {cell} IS NOT taken.{value}"
    ).all()
    connection.exec_driver_sql(
        f"UPDATE {table.name} SET {column.name} = taken.{value} FROM temp.taken "
        f"WHERE taken.r = {table.name}.id AND {cell} IS taken.{expected}"
    )
    return [KeptCell(table.name, row, column.name) for (row,) in edited]


def _remove_added(
    connection: Connection, number: int, table: SyncedTable, *, is_alone: bool
) -> list[KeptCell]:
    reasons = [_WORKED_ON_ELSEWHERE.format(name=table.name)]
    if is_alone:
        reasons += _used_elsewhere(table)
    elsewhere = f"({' OR '.join(reasons)})"
    parameters = {"act": number, "t": table.number}
    where = f"FROM {table.name} WHERE id IN {_ADDED} AND deleted = 0"
    edited = connection.execute(text(f"SELECT id {where} AND {elsewhere}"), parameters).all()
    connection.execute(
        text(
            f"UPDATE {table.name} SET deleted = 1 "
            f"WHERE id IN {_ADDED} AND deleted = 0 AND NOT {elsewhere}"
        ),
        parameters,
    )
    return [KeptCell(table.name, row, "") for (row,) in edited]


def _used_elsewhere(table: SyncedTable) -> Iterator[str]:
    """Yield conditions for what another laptop let a record of its own point to."""
    for source, column in references.leading_to(table):
        yield (
            f"{table.name}.id IN (SELECT user.{column} FROM {source.name} AS user "
            f"JOIN sync_row AS made ON made.t = {source.number} AND made.r = user.id "
            # Among empty references nothing could be told to be missing.
            f"WHERE user.{column} IS NOT NULL AND user.deleted = 0 "
            "AND made.n <> (SELECT n FROM sync_clock))"
        )


def _bring_back(table: SyncedTable) -> TextClause:
    return text(f"UPDATE {table.name} SET deleted = 0 WHERE id IN {_ADDED} AND deleted = 1")


def _one(connection: Connection, statement: Select[*tuple[Any, ...]]) -> RecordedAct | None:
    row = connection.execute(statement).one_or_none()
    return None if row is None else _to_act(row)


def _to_act(row: Row[*tuple[Any, ...]]) -> RecordedAct:
    is_done = row.state == DONE
    detail = json.loads(row.detail)
    return RecordedAct(row.id, row.at, row.what, detail, row.worker or "", is_done=is_done)

"""The list of acts: what was done, and taking it back value by value.

Undo keeps no copies of records: the capture triggers wrote the value before and after each change
of an act. Taking back is itself a change, stamped like any other, so that it travels in bundles.
A value that was changed again since is kept and named.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select, text, update

from app.persistence.tables import SYNCED_BY_NUMBER, act, act_change

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Select

DONE, UNDONE = "done", "undone"
"""An act that was taken back before something new was done is "dropped": it cannot come again."""


@dataclass(frozen=True, slots=True)
class RecordedAct:
    """One entry of the list of acts."""

    number: int
    at: str
    what: str
    detail: dict[str, object]


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


def mark(connection: Connection, number: int, state: str) -> None:
    """Note whether the act stands."""
    connection.execute(update(act).where(act.c.id == number).values(state=state))


def take_back(connection: Connection, number: int) -> int:
    """Put back every value from before the act; return how many were kept as edited since."""
    changes = _changes(connection, number)
    return sum(
        not _set(connection, change, expected=change.new, value=change.old, deleted=1)
        for change in reversed(changes)
    )


def do_again(connection: Connection, number: int) -> int:
    """Put every value of the act in place again; return how many were kept as edited since."""
    return sum(
        not _set(connection, change, expected=change.old, value=change.new, deleted=0)
        for change in _changes(connection, number)
    )


def _changes(connection: Connection, number: int) -> list[Row[*tuple[Any, ...]]]:
    return list(
        connection.execute(
            select(
                act_change.c.t.label("table_number"),
                act_change.c.r.label("row_id"),
                act_change.c.c.label("column_number"),
                act_change.c.old,
                act_change.c.new,
            )
            .where(act_change.c.act == number)
            .order_by(act_change.c.id)
        )
    )


def _set(
    connection: Connection,
    change: Row[*tuple[Any, ...]],
    *,
    expected: object,
    value: object,
    deleted: int,
) -> bool:
    """Write one cell back; say whether it still held what the act had left there."""
    synced = SYNCED_BY_NUMBER[change.table_number]
    if change.column_number == 0:
        statement = text(
            f"UPDATE {synced.name} SET deleted = :deleted WHERE id = :id AND deleted != :deleted"
        )
        return bool(
            connection.execute(statement, {"id": change.row_id, "deleted": deleted}).rowcount
        )
    name = next(column.name for column in synced.columns if column.number == change.column_number)
    statement = text(
        f"UPDATE {synced.name} SET {name} = :value WHERE id = :id AND {name} IS :expected"
    )
    parameters = {"id": change.row_id, "value": value, "expected": expected}
    return bool(connection.execute(statement, parameters).rowcount)


def _one(connection: Connection, statement: Select[*tuple[Any, ...]]) -> RecordedAct | None:
    row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    return RecordedAct(row.id, row.at, row.what, json.loads(row.detail))

"""Taking one act back that is not the newest, such as an import of last week.

Undo (app.persistence.acts) goes back step by step and meets nothing newer. Here later acts stand,
and so does what they did: a cell that holds something else than the act left in it stays, and so
does a record that the act added and that was edited since, or that others lean on. With such a
record stays what it leans on itself, and the rows of the act that belong to nothing but records
that stay. Everything else is put back, in a few statements however large the act was, as a change
like any other, stamped and able to be undone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from sqlalchemy import text

from app.persistence.acts import KeptCell
from app.persistence.tables import SYNCED, SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.persistence.tables import SyncedTable

_DELETED: Final = "deleted"


class _Reference(NamedTuple):
    """A column that holds ids of another table; `is_key` when its row belongs to that record."""

    table: SyncedTable
    column: str
    target: SyncedTable
    is_key: bool


def take_back_alone(connection: Connection, number: int) -> tuple[KeptCell, ...]:
    """Put back what the act changed and nobody touched since; return what stays."""
    tables = _note_added_rows(connection, number)
    kept = _put_back_cells(connection, number, _OF_OTHER_ROWS)
    for synced in tables:
        _keep_edited(connection, number, synced)
        _keep_used(connection, synced)
    while _keep_needed(connection, tables) + _keep_belonging(connection, tables):
        pass
    _put_back_cells(connection, number, _OF_GOING_ROWS)
    for synced in tables:
        _remove(connection, synced)
    staying = connection.execute(
        text("SELECT t, r FROM undo_row WHERE why IN ('edited', 'used', 'needed') ORDER BY t, r")
    )
    kept += [KeptCell(SYNCED_BY_NUMBER[t].name, row, "") for t, row in staying]
    return tuple(kept)


# Rows that the act added


def _note_added_rows(connection: Connection, number: int) -> list[SyncedTable]:
    """List the rows that the act added in `undo_row`; return their tables.

    `why` tells why a row stays and is empty for those that go.
    """
    connection.execute(
        text(
            "CREATE TEMP TABLE IF NOT EXISTS undo_row "
            "(t INTEGER, r BLOB, why TEXT, PRIMARY KEY (t, r)) WITHOUT ROWID"
        )
    )
    connection.execute(text("DELETE FROM undo_row"))
    connection.execute(
        text(
            "INSERT OR IGNORE INTO undo_row (t, r) SELECT t, r FROM act_change "
            "WHERE act = :act AND c = 0"
        ),
        {"act": number},
    )
    found = connection.execute(text("SELECT DISTINCT t FROM undo_row ORDER BY t")).scalars()
    return [SYNCED_BY_NUMBER[one] for one in found]


def _remove(connection: Connection, synced: SyncedTable) -> None:
    connection.execute(
        text(
            f"UPDATE {synced.name} SET deleted = 1 WHERE deleted = 0 AND id IN "
            "(SELECT r FROM undo_row WHERE t = :t AND why IS NULL)"
        ),
        {"t": synced.number},
    )


def _keep_edited(connection: Connection, number: int, synced: SyncedTable) -> None:
    """Keep added rows in which a cell was changed since.

    What an added row held at first is not written down; but the first later change in the list of
    acts says what was there before, and a stamp without one came from another laptop.
    """
    stamped = connection.execute(
        text(
            "SELECT DISTINCT c FROM sync_cell WHERE t = :t "
            "AND r IN (SELECT r FROM undo_row WHERE t = :t)"
        ),
        {"t": synced.number},
    ).scalars()
    names = {column.number: column.name for column in synced.columns}
    for column in stamped.all():
        if names[column] != _DELETED:
            connection.execute(
                text(_KEEP_EDITED.format(table=synced.name, column=names[column])),
                {"t": synced.number, "c": column, "act": number},
            )


_CHANGE: Final = "EXISTS (SELECT 1 FROM act_change WHERE t = :t AND r = kept.id AND c = :c"
_VALUE: Final = "SELECT {} FROM act_change WHERE t = :t AND r = kept.id AND c = :c"
_KEEP_EDITED: Final = (
    "UPDATE undo_row SET why = 'edited' WHERE t = :t AND why IS NULL AND EXISTS ("
    "SELECT 1 FROM {table} AS kept WHERE kept.id = undo_row.r AND kept.deleted = 0 "
    "AND EXISTS (SELECT 1 FROM sync_cell WHERE t = :t AND r = kept.id AND c = :c) "
    f"AND CASE WHEN {_CHANGE} AND act = :act) "
    f"THEN kept.{{column}} IS NOT ({_VALUE.format('new')} AND act = :act ORDER BY id DESC LIMIT 1) "
    f"WHEN {_CHANGE}) THEN kept.{{column}} IS NOT ({_VALUE.format('old')} ORDER BY id LIMIT 1) "
    "ELSE 1 END)"
)
"""What the act itself left in a cell counts first, then what stood there before a later act."""


def _keep_used(connection: Connection, synced: SyncedTable) -> None:
    """Keep added rows that a row of another act leans on."""
    for source, column, target, _ in _references():
        if target is synced:
            connection.execute(
                text(
                    f"""
                    UPDATE undo_row SET why = 'used' WHERE t = :t AND why IS NULL AND r IN (
                        SELECT {column} FROM {source.name} AS user
                        WHERE {column} IN (SELECT r FROM undo_row WHERE t = :t)
                        AND deleted = 0 {_decided(source)}
                        AND NOT EXISTS (SELECT 1 FROM undo_row WHERE t = :by AND r = user.id)
                    )
                    """
                ),
                {"t": target.number, "by": source.number},
            )


def _keep_needed(connection: Connection, tables: list[SyncedTable]) -> int:
    """Keep added rows on which rows lean that stay; return how many these are."""
    return sum(
        connection.execute(
            text(
                f"""
                UPDATE undo_row SET why = 'needed' WHERE t = :t AND why IS NULL AND r IN (
                    SELECT {column} FROM {source.name}
                    WHERE id IN (SELECT r FROM undo_row WHERE t = :by AND why IS NOT NULL)
                    AND deleted = 0
                )
                """
            ),
            {"t": target.number, "by": source.number},
        ).rowcount
        for source, column, target, _ in _references()
        if source in tables and target in tables
    )


def _keep_belonging(connection: Connection, tables: list[SyncedTable]) -> int:
    """Keep added rows that belong to added rows which stay, and to none that goes."""
    return sum(_keep_belonging_of(connection, synced) for synced in tables)


def _keep_belonging_of(connection: Connection, synced: SyncedTable) -> int:
    keys = [one for one in _references() if one.table is synced and one.is_key]
    if not keys:
        return 0
    owner = (
        "EXISTS (SELECT 1 FROM undo_row AS owner WHERE owner.t = {t} AND owner.r = own.{column} "
        "AND owner.why IS {why})"
    )
    stays, goes = (
        " OR ".join(owner.format(t=one.target.number, column=one.column, why=why) for one in keys)
        for why in ("NOT NULL", "NULL")
    )
    return connection.execute(
        text(
            f"""
            UPDATE undo_row SET why = 'belongs' WHERE t = :t AND why IS NULL AND r IN (
                SELECT id FROM {synced.name} AS own
                WHERE id IN (SELECT r FROM undo_row WHERE t = :t AND why IS NULL)
                AND ({stays}) AND NOT ({goes})
            )
            """
        ),
        {"t": synced.number},
    ).rowcount


def _decided(source: SyncedTable) -> str:
    return "AND verdict IN ('same', 'different')" if source.name == "duplicate_link" else ""


@cache
def _references() -> tuple[_Reference, ...]:
    """Return every column that leans on a record of a synced table."""
    found = [
        _Reference(synced, column.name, SYNCED_BY_NAME[key.column.table.name], not column.mutable)
        for synced in SYNCED
        for column in synced.columns
        for key in synced.table.c[column.name].foreign_keys
    ]
    links = SYNCED_BY_NAME["duplicate_link"]
    ends = [
        _Reference(links, column, SYNCED_BY_NAME[subject], is_key=True)
        for subject in ("person", "organisation")
        for column in ("one", "other")
    ]
    return (*found, *ends)


# Cells


_OF_OTHER_ROWS: Final = "(t, r) NOT IN (SELECT t, r FROM undo_row)"
_OF_GOING_ROWS: Final = "(t, r) IN (SELECT t, r FROM undo_row WHERE why IS NULL)"


def _put_back_cells(connection: Connection, number: int, rows: str) -> list[KeptCell]:
    """Put back every cell that the act changed in these rows; return those with other values.

    A cell that the act changed several times goes from its last value to its first.
    """
    kept: list[KeptCell] = []
    columns = connection.execute(
        text(
            "SELECT DISTINCT t, c FROM act_change WHERE act = :act AND c != 0 "
            f"AND {rows} ORDER BY t, c"
        ),
        {"act": number},
    ).all()
    for t, c in columns:
        synced = SYNCED_BY_NUMBER[t]
        name = next(column.name for column in synced.columns if column.number == c)
        of_column = {"act": number, "t": t, "c": c}
        others = f"""
            {_cells(rows)} SELECT r FROM cell JOIN {synced.name} AS kept ON kept.id = cell.r
            WHERE kept.{name} IS NOT cell.new AND kept.{name} IS NOT cell.old
            """
        found = connection.execute(text(others), of_column).scalars()
        kept += [KeptCell(synced.name, row, name) for row in found]
        put = f"""
            {_cells(rows)} UPDATE {synced.name} SET {name} = cell.old FROM cell
            WHERE {synced.name}.id = cell.r AND {synced.name}.{name} IS cell.new
            """
        connection.execute(text(put), of_column)
    return kept


def _cells(rows: str) -> str:
    """Return the beginning of a statement about `cell`: row, value before and after the act."""
    return f"""
        WITH span AS MATERIALIZED (
            SELECT r, min(id) AS low, max(id) AS high FROM act_change
            WHERE act = :act AND t = :t AND c = :c AND {rows} GROUP BY r
        ), cell AS MATERIALIZED (
            SELECT span.r, first.old, last.new FROM span
            JOIN act_change AS first ON first.id = span.low
            JOIN act_change AS last ON last.id = span.high
        )
        """

"""Writing synced rows: add, change, put (for derived ids), remove, bring back.

Only cells that really differ are written, so that an unchanged field never gets a new stamp and
never wins over somebody else's change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update

from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, Row, Table


def add(connection: Connection, table: Table, row: Mapping[str, object]) -> None:
    """Add a row with a fresh id."""
    connection.execute(insert(table).values(**row))


def add_all(connection: Connection, table: Table, rows: Sequence[Mapping[str, object]]) -> None:
    """Add many rows with fresh ids."""
    if rows:
        connection.execute(insert(table), list(rows))


def change(
    connection: Connection, table: Table, row_id: bytes, cells: Mapping[str, object]
) -> bool:
    """Set the cells that differ; say whether any did."""
    found = one(connection, table, row_id)
    return found is not None and change_row(connection, table, found, cells)


def one(connection: Connection, table: Table, row_id: bytes) -> Row[*tuple[Any, ...]] | None:
    """Return a row as it is kept, removed or not."""
    return connection.execute(select(table).where(table.c.id == row_id)).one_or_none()


def cells_of(connection: Connection, table: Table, row_id: bytes) -> Mapping[str, Any] | None:
    """Return the cells of a row as it is kept, by their names, removed or not."""
    found = connection.execute(select(table).where(table.c.id == row_id)).mappings().one_or_none()
    return None if found is None else {**found}


def change_row(
    connection: Connection, table: Table, found: Row[*tuple[Any, ...]], cells: Mapping[str, object]
) -> bool:
    """Set the cells that differ from a row that was just read; say whether any did."""
    differing = {name: value for name, value in cells.items() if found._mapping[name] != value}  # noqa: SLF001  SQLAlchemy's public name for it
    if differing:
        connection.execute(update(table).where(table.c.id == found.id).values(**differing))
    return bool(differing)


def put(connection: Connection, table: Table, row: Mapping[str, object]) -> bool:
    """Add the row, or bring it back and set its cells where its derived id is there already."""
    found = one(connection, table, _bytes(row["id"]))
    if found is None:
        add(connection, table, row)
        return True
    return change_row(connection, table, found, {"deleted": 0, **cells_in(table, row)})


def cells_in(table: Table, row: Mapping[str, object]) -> dict[str, object]:
    """Return what of a row may be set again: keys are set once."""
    mutable = {column.name for column in SYNCED_BY_NAME[table.name].columns if column.mutable}
    return {name: value for name, value in row.items() if name in mutable}


def remove(connection: Connection, table: Table, row_id: bytes) -> bool:
    """Mark the row as deleted; say whether it stood until then."""
    return change(connection, table, row_id, {"deleted": 1})


def move(
    connection: Connection, table: Table, order: Sequence[bytes], row_id: bytes, by: int
) -> None:
    """Move a row so many places along `order`, towards its beginning for less than nought.

    `order` is all that stands, one after the other; `position` numbers it from 1.
    """
    moved = list(order)
    place = moved.index(row_id)
    moved.insert(max(0, place + by), moved.pop(place))
    for position, one in enumerate(moved, start=1):
        change(connection, table, one, {"position": position})


def _bytes(value: object) -> bytes:
    assert isinstance(value, bytes)  # noqa: S101  an id is never anything else
    return value

"""What only newer programs know: kept as it came, passed on in every file, taken over once learnt.

A newer program's columns, and whole tables of its, are parked cell by cell with their stamps; the
same rules hold for them as for all others (app.persistence.merge_foreign). Left out, they would be
lost for good: whoever takes in this laptop's file believes that it has all that this one has seen.

Which columns are late (app.persistence.table_parts) does not have to be asked of parked ones: what
a program does not know came after it.
"""

from __future__ import annotations

import json
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import LargeBinary, Text

from app.domain.bundles import ColumnKind, ColumnShape, OutgoingSegment, TableShape
from app.domain.ids import ID_BYTES
from app.persistence.capture import stamping
from app.persistence.merge_sql import IS_THEIRS, NEVER_H, NEVER_N, stamp_of_cell
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Column, Connection

    from app.domain.bundles import BundleRow, CellStamp, Value
    from app.persistence.tables import SyncedColumn, SyncedTable

NEVER: Final = (NEVER_H, NEVER_N)
ID_COLUMN: Final = ColumnShape("id", ColumnKind.ID, is_optional=False, number=1)
_BATCH: Final = 2_000

Parked = dict[int, tuple["Value", int, int]]
"""What is parked of one row: value and stamp of each column, by its number."""


def parked_columns(connection: Connection) -> dict[str, tuple[ColumnShape, ...]]:
    """Return the parked columns of each table, as they are described in files from here."""
    found = connection.exec_driver_sql(
        "SELECT table_name, c, name, kind FROM sync_foreign_cell GROUP BY 1, 2, 3, 4 "
        "ORDER BY table_name, count(*) DESC, c, name, kind"
    ).all()
    return {
        table: tuple(sorted(_described(table, [row[1:] for row in rows]), key=_number))
        for table, rows in groupby(found, key=itemgetter(0))
    }


def _number(shape: ColumnShape) -> int:
    return shape.number


def _described(table: str, columns: Iterable[Sequence[Any]]) -> Iterator[ColumnShape]:
    """Yield columns that nobody can mix up: what clashes is kept here, and goes no further.

    The commonest come first, so that one forged cell takes nobody's name or number.
    """
    known = SYNCED_BY_NAME.get(table)
    own = known.columns if known else ()
    names = {"id", "centre_id", *(column.name for column in own)}
    numbers = {column.number for column in own}
    for number, name, kind in columns:
        if name in names or number in numbers or kind not in set(ColumnKind):
            continue
        names.add(name)
        numbers.add(number)
        yield ColumnShape(name, ColumnKind(kind), is_optional=True, number=number)


def parked_of(
    connection: Connection, table: str, rows: Iterable[bytes], columns: Collection[ColumnShape]
) -> Mapping[bytes, Parked]:
    """Return what is parked of some rows, by id."""
    kinds = {column.number: column.kind for column in columns}
    found: dict[bytes, Parked] = {}
    for r, c, value, h, n in connection.exec_driver_sql(
        "SELECT r, c, value, h, n FROM sync_foreign_cell "
        "WHERE table_name = ? AND r IN (SELECT unhex(value) FROM json_each(?))",
        (table, json.dumps([row.hex() for row in rows])),
    ):
        if c in kinds and fits(value, kinds[c]):
            found.setdefault(r, {})[c] = value, h, n
    return found


def fits(value: object, kind: ColumnKind) -> bool:
    """Say whether a column of this kind can hold the value."""
    match kind:
        case ColumnKind.TEXT:
            return value is None or isinstance(value, str)
        case ColumnKind.INTEGER:
            return value is None or isinstance(value, int)
        case ColumnKind.BLOB:
            return value is None or isinstance(value, bytes)
        case ColumnKind.ID:
            return value is None or (isinstance(value, bytes) and len(value) == ID_BYTES)


def kind_of(column: Column[Any]) -> ColumnKind:
    """Return what a column of the store can hold."""
    match column.type:
        case LargeBinary(length=length):
            return ColumnKind.ID if length == ID_BYTES else ColumnKind.BLOB
        case Text():
            return ColumnKind.TEXT
        case _:
            return ColumnKind.INTEGER


def widened(
    parked: Parked, columns: Sequence[ColumnShape], base: tuple[int, int], first: int
) -> tuple[tuple[Value, ...], tuple[CellStamp, ...]]:
    """Return what to add to a row of a file: parked values, and the stamps that they need.

    `first` is the place of the first of these columns.
    """
    values: list[Value] = []
    stamps: list[CellStamp] = []
    for place, column in enumerate(columns, first):
        value, *stamp = parked.get(column.number, (None, *NEVER))
        values.append(value)
        if tuple(stamp) != (NEVER if value is None else base):
            stamps.append((place, stamp[0], stamp[1]))
    return tuple(values), tuple(stamps)


def segments_of_tables(
    connection: Connection, scopes: Collection[bytes]
) -> Iterator[OutgoingSegment]:
    """Yield the rows of tables that this program does not know, as they came."""
    columns = parked_columns(connection)
    for name, number in sorted(_tables(connection).items(), key=itemgetter(1)):
        shape = TableShape(name, (ID_COLUMN, *columns.get(name, ())), number)
        for scope in scopes:
            if _has_rows(connection, name, scope):
                yield OutgoingSegment(shape, scope, _rows(connection, shape, scope))


def _tables(connection: Connection) -> dict[str, int]:
    """Return the tables that nobody can mix up with others, and their numbers.

    What clashes is kept here and goes no further: a file with two tables of one number could be
    read by nobody. The commonest stands.
    """
    found: dict[str, int] = {}
    taken = set(SYNCED_BY_NUMBER)
    for name, number in connection.exec_driver_sql(
        "SELECT table_name, t FROM sync_foreign_row GROUP BY table_name, t "
        "ORDER BY count(*) DESC, table_name, t"
    ).all():
        if name not in SYNCED_BY_NAME and name not in found and number not in taken:
            found[name] = number
            taken.add(number)
    return found


def _has_rows(connection: Connection, table: str, scope: bytes) -> bool:
    return (
        connection.exec_driver_sql(
            "SELECT 1 FROM sync_foreign_row WHERE table_name = ? AND scope = ? LIMIT 1",
            (table, scope),
        ).first()
        is not None
    )


def _rows(connection: Connection, shape: TableShape, scope: bytes) -> Iterator[BundleRow]:
    columns = shape.columns[1:]
    found = connection.exec_driver_sql(
        "SELECT r, h, n FROM sync_foreign_row WHERE table_name = ? AND scope = ? ORDER BY n, h, r",
        (shape.name, scope),
    ).all()
    for start in range(0, len(found), _BATCH):
        batch = found[start : start + _BATCH]
        parked = parked_of(connection, shape.name, [row[0] for row in batch], columns)
        for r, h, n in batch:
            values, stamps = widened(parked.get(r, {}), columns, (h, n), 1)
            yield (r, *values), h, n, stamps


# Once a newer version of this program knows them


def learn(connection: Connection) -> int:
    """Make ordinary records of what was parked and is known now; return how much it was.

    To be called after every upgrade, with all tables as they are now. What cannot stand, such as a
    reference that leads nowhere, can only come from a broken or forged file: it stays where it is.
    """
    every = SYNCED_BY_NAME.values()
    with stamping(connection, on=False):
        rows = sum(_learn_rows(connection, synced) for synced in every)
        return rows + sum(_learn_cells(connection, synced) for synced in every)


def _learn_rows(connection: Connection, synced: SyncedTable) -> int:
    """Add the rows of a table that was unknown, with what never changes in them."""
    rows = connection.exec_driver_sql(
        "SELECT r, scope, h, n FROM sync_foreign_row WHERE table_name = ?", (synced.name,)
    ).all()
    keys = [column for column in synced.columns if not column.mutable][2:]
    names = ", ".join(("id", "centre_id", *(column.name for column in keys)))
    learnt = 0
    for r, scope, h, n in rows:
        cells = _parked_row(connection, synced, r)
        values = tuple(cells.get(column.number) for column in keys)
        if not all(_can_stand(connection, synced, *one) for one in zip(keys, values, strict=True)):
            continue
        connection.exec_driver_sql(
            f"INSERT INTO {synced.name} ({names}) VALUES ({', '.join('?' * (len(keys) + 2))})",
            (r, scope, *values),
        )
        connection.exec_driver_sql(
            "INSERT INTO sync_row (t, r, h, n) VALUES (?, ?, ?, ?)", (synced.number, r, h, n)
        )
        _forget(connection, synced.name, r, [column.number for column in keys])
        connection.exec_driver_sql(
            "DELETE FROM sync_foreign_row WHERE table_name = ? AND r = ?", (synced.name, r)
        )
        learnt += 1
    return learnt


def _parked_row(connection: Connection, synced: SyncedTable, row: bytes) -> dict[int, Value]:
    found = connection.exec_driver_sql(
        "SELECT c, value FROM sync_foreign_cell WHERE table_name = ? AND r = ?", (synced.name, row)
    )
    return dict(found.all())


def _learn_cells(connection: Connection, synced: SyncedTable) -> int:
    """Put parked cells into the rows that are here; what is here already stands if it is later."""
    learnt = 0
    for column in synced.columns:
        if not column.mutable:
            continue
        parked = connection.exec_driver_sql(
            _parked_beside_mine(synced, column), (synced.name, column.number)
        ).all()
        for r, value, is_later, *stamps in parked:
            if not _can_stand(connection, synced, column, value):
                continue
            if is_later:
                _put(connection, synced, column, (r, value, *stamps))
            learnt += is_later
            _forget(connection, synced.name, r, [column.number])
    return learnt


def _parked_beside_mine(synced: SyncedTable, column: SyncedColumn) -> str:
    h, n = stamp_of_cell("o", "m.", f"d.{column.name}", is_late=column.is_late)
    return (
        f"SELECT r, their_value, {IS_THEIRS}, their_h, their_n, row_h, row_n FROM ("
        f"SELECT f.r AS r, f.value AS their_value, f.h AS their_h, f.n AS their_n, "
        f"d.{column.name} AS my_value, {h} AS my_h, {n} AS my_n, m.h AS row_h, m.n AS row_n "
        f"FROM sync_foreign_cell f JOIN {synced.name} d ON d.id = f.r "
        f"JOIN sync_row m ON m.t = {synced.number} AND m.r = f.r "
        f"LEFT JOIN sync_cell o ON o.t = {synced.number} AND o.r = f.r AND o.c = {column.number} "
        "WHERE f.table_name = ? AND f.c = ?)"
    )


def _put(
    connection: Connection, synced: SyncedTable, column: SyncedColumn, cell: Sequence[Any]
) -> None:
    """Write a cell with its stamp, which is kept where the row's own does not tell it."""
    r, value, h, n, row_h, row_n = cell
    place = (synced.number, r, column.number)
    connection.exec_driver_sql(
        f"UPDATE {synced.name} SET {column.name} = ? WHERE id = ?", (value, r)
    )
    connection.exec_driver_sql("DELETE FROM sync_cell WHERE t = ? AND r = ? AND c = ?", place)
    implied = NEVER if column.is_late and value is None else (row_h, row_n)
    if (h, n) != implied:
        connection.exec_driver_sql(
            "INSERT INTO sync_cell (t, r, c, h, n) VALUES (?, ?, ?, ?, ?)", (*place, h, n)
        )


def _can_stand(
    connection: Connection, synced: SyncedTable, column: SyncedColumn, value: Value
) -> bool:
    described = synced.table.columns[column.name]
    if value is None:
        return bool(described.nullable)
    return fits(value, kind_of(described)) and all(
        _is_here(connection, key.column.table.name, value) for key in described.foreign_keys
    )


def _is_here(connection: Connection, table: str, row: Value) -> bool:
    found = connection.exec_driver_sql(f"SELECT 1 FROM {table} WHERE id = ?", (row,))
    return found.first() is not None


def _forget(connection: Connection, table: str, row: bytes, numbers: Iterable[int]) -> None:
    places = [(table, row, number) for number in numbers]
    if places:
        connection.exec_driver_sql(
            "DELETE FROM sync_foreign_cell WHERE table_name = ? AND r = ? AND c = ?", places
        )

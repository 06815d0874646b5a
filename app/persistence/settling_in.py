"""What becomes of a store's records when its laptop joins a programme.

Until then nobody else has seen them, so that what never changes later may change here once: the
centre they belong to. What the whole programme shares gives way to what the programme has. Nothing
of it is stamped; it comes before the welcome is merged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, insert, select, update

from app.domain.ids import DEFAULT_PROGRAMME, ORG_SCOPE
from app.domain.templates import BUILT_IN
from app.persistence import genesis, shared_rights
from app.persistence.capture import stamping
from app.persistence.tables import (
    SYNCED,
    SYNCED_BY_NAME,
    centre,
    duty,
    headcount_category,
    laptop,
    laptop_life,
    logo,
    logo_piece,
    outcome_area,
    programme,
    reporting_period,
    sync_cell,
    sync_row,
    template,
    worker,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection, Table

    from app.domain.ids import CentreId

# Nothing refers to them, and the programme's own come with the welcome.
_REPLACED: Final = (logo_piece, logo, reporting_period)
# Records keep saying by which of them they were counted, so their names stay.
_PUT_ASIDE: Final = (outcome_area, headcount_category)
# Who works at a laptop belongs to its centre as soon as it has one.
_OF_THE_LAPTOP: Final = (worker, duty, laptop_life, laptop)
_NO_CODE: Final = "KC"
_WITH_SCOPES: Final = ("sync_erasure", "sync_foreign_row")
_KEEPERS: Final = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' "
    "AND (name GLOB 'fixed_*' OR name GLOB 'keep_*')"
)


def settle_in(
    connection: Connection, old: CentreId | None, new: CentreId | None, *, gives_way: bool = True
) -> None:
    """Let the records of this store be those of the centre `new` of a programme.

    What the programme shares `gives_way` to what a coordinator's file brings.
    """
    with stamping(connection, on=False):
        keepers = connection.exec_driver_sql(_KEEPERS).all()
        for name, _ in keepers:
            connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        if gives_way:
            _give_way(connection)
        _move_in(connection, old, new)
        for _, statement in keepers:
            connection.exec_driver_sql(statement)


def _move_in(connection: Connection, old: CentreId | None, new: CentreId | None) -> None:
    if new is not None:
        _stand_in_for(connection, new, old)
    if new is not None and old is None:
        _move(connection, _OF_THE_LAPTOP, ORG_SCOPE, new)
    elif new is not None and old is not None and old != new:
        _forget(connection, centre, [old])
        _move(connection, (one.table for one in SYNCED), old, new)
        _move_notes(connection, old, new)


def _give_way(connection: Connection) -> None:
    cells = {column.name: None for column in SYNCED_BY_NAME["programme"].columns if column.mutable}
    _begin_anew(connection, programme, [DEFAULT_PROGRAMME], {**cells, "name": "", "deleted": 0})
    _begin_anew(connection, template, BUILT_IN, {"rule": None, "is_hidden": None})
    for table in _REPLACED:
        _forget(connection, table, connection.execute(select(table.c.id)).scalars().all())
    for table in _PUT_ASIDE:
        connection.execute(update(table).values(deleted=1))
    shared_rights.let_go_of_all(connection)


def _stand_in_for(connection: Connection, new: CentreId, old: CentreId | None) -> None:
    """Let there be a record of the centre, where the file with its own has not come yet.

    It is older than any other, so that the own one, whenever it comes, holds.
    """
    if connection.execute(select(centre.c.id).where(centre.c.id == new)).first() is not None:
        return
    was = connection.execute(select(centre.c.name, centre.c.code).where(centre.c.id == old)).first()
    name, code = ("", _NO_CODE) if was is None else was
    connection.execute(insert(centre).values(id=new, centre_id=new, name=name, code=code))
    number = SYNCED_BY_NAME["centre"].number
    connection.execute(
        insert(sync_row).values(t=number, r=new, h=genesis.GENESIS_STAMP, n=genesis.GENESIS_ALIAS)
    )


def _begin_anew(
    connection: Connection, table: Table, rows: Iterable[bytes], cells: dict[str, object]
) -> None:
    """Set cells of shared rows as in a new store: older than whatever anybody settled."""
    ids = list(rows)
    connection.execute(update(table).where(table.c.id.in_(ids)).values(cells))
    synced = SYNCED_BY_NAME[str(table.name)]
    numbers = [column.number for column in synced.columns if column.name in cells]
    connection.execute(
        delete(sync_cell).where(
            sync_cell.c.t == synced.number, sync_cell.c.r.in_(ids), sync_cell.c.c.in_(numbers)
        )
    )
    connection.execute(
        update(sync_row)
        .where(sync_row.c.t == synced.number, sync_row.c.r.in_(ids))
        .values(h=genesis.GENESIS_STAMP, n=genesis.GENESIS_ALIAS)
    )


def _forget(connection: Connection, table: Table, rows: Iterable[bytes]) -> None:
    ids = list(rows)
    number = SYNCED_BY_NAME[str(table.name)].number
    for kept in (sync_row, sync_cell):
        connection.execute(delete(kept).where(kept.c.t == number, kept.c.r.in_(ids)))
    connection.execute(delete(table).where(table.c.id.in_(ids)))


def _move(connection: Connection, moved: Iterable[Table], old: CentreId, new: CentreId) -> None:
    for table in moved:
        connection.execute(update(table).where(table.c.centre_id == old).values(centre_id=new))


def _move_notes(connection: Connection, old: CentreId, new: CentreId) -> None:
    """Let what is noted of the records of a centre be noted of those of the other."""
    for table in _WITH_SCOPES:
        connection.exec_driver_sql(
            f"UPDATE OR IGNORE {table} SET scope = ? WHERE scope = ?", (new, old)
        )
    connection.exec_driver_sql(
        "INSERT INTO sync_known (scope, n, h) SELECT ?, n, h FROM sync_known WHERE scope = ? "
        "ON CONFLICT DO UPDATE SET h = max(h, excluded.h)",
        (new, old),
    )
    connection.exec_driver_sql("DELETE FROM sync_known WHERE scope = ?", (old,))

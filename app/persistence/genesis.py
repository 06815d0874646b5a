"""What every new store begins with: its clock, its incarnation, and the rows all laptops share.

Shared rows (the default programme, the built-in template) are written alike on every laptop, with
one stamp older than any edit and an incarnation of zeros, so that a laptop set up later can never
win against a change made earlier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, text

from app.domain.ids import (
    DEFAULT_PROGRAMME,
    INCARNATION_BYTES,
    ORG_SCOPE,
    PARTICIPATION_TEMPLATE,
    life_id,
)
from app.persistence import records, settings
from app.persistence.merge_send import EVERY_SCOPE
from app.persistence.tables import (
    SYNCED_BY_NAME,
    laptop,
    laptop_life,
    programme,
    sync_clock,
    sync_incarnation,
    sync_row,
    template,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection, Table

GENESIS_ALIAS = 0
OWN_FIRST_ALIAS = 1
GENESIS_STAMP = 1


def begin(connection: Connection, incarnation: bytes) -> None:
    """Start the clock of a new store under a fresh incarnation."""
    connection.execute(
        insert(sync_incarnation),
        [
            {"alias": GENESIS_ALIAS, "id": bytes(INCARNATION_BYTES)},
            {"alias": OWN_FIRST_ALIAS, "id": incarnation},
        ],
    )
    connection.execute(
        insert(sync_clock).values(one=1, h=GENESIS_STAMP, n=OWN_FIRST_ALIAS, capture=0)
    )


def write_shared_rows(connection: Connection) -> None:
    """Write the rows that all laptops have from the first start; expects capture to be off."""
    _write(connection, programme, DEFAULT_PROGRAMME, {"name": ""})
    _write(
        connection,
        template,
        PARTICIPATION_TEMPLATE,
        {"name": "participation", "kind": "participation", "version": 1, "content": ""},
    )
    connection.execute(text("UPDATE sync_clock SET capture = 1"))


def begin_new_life(connection: Connection, incarnation: bytes) -> None:
    """Go on under a fresh incarnation: a restored or copied store must not continue the old one.

    What the old life wrote up to here counts as seen, like the changes of another laptop.
    """
    connection.execute(
        text(
            "INSERT INTO sync_known (scope, n, h) "
            "SELECT :everywhere, n, h FROM sync_clock WHERE true "
            "ON CONFLICT DO UPDATE SET h = max(h, excluded.h)"
        ),
        {"everywhere": EVERY_SCOPE},
    )
    alias = connection.execute(
        insert(sync_incarnation).values(id=incarnation).returning(sync_incarnation.c.alias)
    ).scalar_one()
    connection.execute(text("UPDATE sync_clock SET n = :alias"), {"alias": alias})
    note_life(connection)


def is_life_noted(connection: Connection) -> bool:
    """Say whether it is on record which laptop lives here; before the first start nobody does."""
    return _unnoted_life(connection) is None


def note_life(connection: Connection) -> None:
    """Put on record which laptop lives under the present incarnation, once for each.

    Stamps name incarnations only; with this every laptop can say where a change was made.
    """
    life = _unnoted_life(connection)
    if life is None:
        return
    # A copy is noticed in the middle of an import, when nothing else may be stamped.
    was_on = connection.execute(select(sync_clock.c.capture)).scalar_one()
    connection.execute(text("UPDATE sync_clock SET capture = 1"))
    records.add(connection, laptop_life, life)
    connection.execute(text("UPDATE sync_clock SET capture = :on"), {"on": was_on})


def _unnoted_life(connection: Connection) -> dict[str, object] | None:
    laptop_id = settings.read_bytes(connection, "laptop")
    if laptop_id is None:
        return None
    incarnation = connection.execute(
        select(sync_incarnation.c.id).join(sync_clock, sync_clock.c.n == sync_incarnation.c.alias)
    ).scalar_one()
    row = life_id(incarnation)
    if connection.execute(select(laptop_life.c.id).where(laptop_life.c.id == row)).first():
        return None
    scope = connection.execute(select(laptop.c.centre_id).where(laptop.c.id == laptop_id)).scalar()
    if scope is None:
        return None
    return {"id": row, "centre_id": scope, "laptop_id": laptop_id, "incarnation": incarnation}


def _write(connection: Connection, table: Table, row: bytes, cells: dict[str, object]) -> None:
    connection.execute(insert(table).values(id=row, centre_id=ORG_SCOPE, **cells))
    number = SYNCED_BY_NAME[table.name].number
    connection.execute(insert(sync_row).values(t=number, r=row, h=GENESIS_STAMP, n=GENESIS_ALIAS))

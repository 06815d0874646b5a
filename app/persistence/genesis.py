"""What every new store begins with: its clock, its incarnation, and the rows all laptops share.

Shared rows (the default programme, the built-in template) are written alike on every laptop, with
one stamp older than any edit and an incarnation of zeros, so that a laptop set up later can never
win against a change made earlier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, text

from app.domain.ids import (
    DEFAULT_PROGRAMME,
    INCARNATION_BYTES,
    ORG_SCOPE,
    PARTICIPATION_TEMPLATE,
)
from app.persistence.merge_send import EVERY_SCOPE
from app.persistence.tables import (
    SYNCED_BY_NAME,
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


def _write(connection: Connection, table: Table, row: bytes, cells: dict[str, object]) -> None:
    connection.execute(insert(table).values(id=row, centre_id=ORG_SCOPE, **cells))
    number = SYNCED_BY_NAME[table.name].number
    connection.execute(insert(sync_row).values(t=number, r=row, h=GENESIS_STAMP, n=GENESIS_ALIAS))

"""Erased records in the store: the set of them, and who has heard of it.

Making their values blank, and keeping them so, is another matter (app.persistence.erasing): here
is only asked whether anything was erased, so that a program which starts need not load it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.erasure import Erased
from app.domain.ids import CentreId, LaptopId
from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

PERSON: Final = SYNCED_BY_NAME["person"].number
CERTIFICATE: Final = SYNCED_BY_NAME["certificate"].number
EVIDENCE: Final = SYNCED_BY_NAME["evidence"].number


def is_any(connection: Connection) -> bool:
    """Say whether anything was ever erased here."""
    return connection.exec_driver_sql("SELECT 1 FROM sync_erasure LIMIT 1").first() is not None


def is_erased(connection: Connection, table: int, record: bytes) -> bool:
    """Say whether a record of its own scope is in the set."""
    found = connection.exec_driver_sql(
        "SELECT 1 FROM sync_erasure WHERE t = ? AND r = ? LIMIT 1", (table, record)
    )
    return found.first() is not None


def every(connection: Connection) -> tuple[Erased, ...]:
    """Return all that was ever erased, in the order of tables and ids."""
    rows = connection.exec_driver_sql(
        "SELECT t, r, scope, by, at, reason FROM sync_erasure ORDER BY t, r, scope"
    )
    return tuple(
        Erased(t, bytes(r), CentreId(scope), LaptopId(by), at, reason)
        for t, r, scope, by, at, reason in rows
    )


def erased_to_send(connection: Connection, scopes: Collection[bytes]) -> tuple[Erased, ...]:
    """Return what was erased in these scopes: the whole set goes into every file."""
    wanted = frozenset(scopes)
    return tuple(one for one in every(connection) if one.scope in wanted)


def seen_by(connection: Connection) -> dict[tuple[bytes, bytes], frozenset[bytes]]:
    """Return for each erased person, by id and scope, the laptops whose files told of it."""
    rows = connection.exec_driver_sql(
        "SELECT r, scope, laptop FROM sync_erasure_seen WHERE t = ?", (PERSON,)
    )
    found: dict[tuple[bytes, bytes], set[bytes]] = {}
    for record, scope, laptop in rows:
        found.setdefault((bytes(record), bytes(scope)), set()).add(bytes(laptop))
    return {one: frozenset(laptops) for one, laptops in found.items()}

"""A note of another laptop that lost to the one here, as a merge keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import attendance_id

if TYPE_CHECKING:
    from app.domain.attendance import Mark
    from app.persistence.store import Store

_MARK_COLUMN = 12
_TABLE = 13


def noted_elsewhere(store: Store, session: bytes, person: bytes, mark: Mark) -> None:
    """Keep that another laptop noted a mark which the one here took the place of."""
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO sync_incarnation (alias, id) VALUES (77, x'7777777777777777')"
        )
        connection.exec_driver_sql(
            "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) "
            "SELECT ?, ?, ?, ?, h, 77, '2026-11-22T12:00:00' FROM sync_clock",
            (_TABLE, attendance_id(session, person), _MARK_COLUMN, mark.value),
        )

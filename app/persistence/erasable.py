"""Of whom something is left to be erased: people on the lists, and people taken off them.

It tells names and centres, to find somebody by; it erases nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.collation import sort_key
from app.domain.erasure import Erasable
from app.domain.ids import CentreId, PersonId
from app.persistence.erasure import PERSON

if TYPE_CHECKING:
    from sqlalchemy import Connection


def everybody(connection: Connection, *, is_only_off: bool = False) -> tuple[Erasable, ...]:
    """Return every record that still tells of somebody, or those off the lists, by name."""
    rows = connection.exec_driver_sql(
        "SELECT id, given, surname, centre_id, deleted FROM person p WHERE deleted >= ? "
        "AND NOT EXISTS (SELECT 1 FROM sync_erasure e "
        "WHERE e.t = ? AND e.r = p.id AND e.scope = p.centre_id)",
        (int(is_only_off), PERSON),
    )
    in_order = sorted(rows, key=lambda one: (*map(_key, (one.surname, one.given)), one.id))
    return tuple(
        Erasable(
            PersonId(row.id),
            " ".join(filter(None, (row.given, row.surname))),
            CentreId(row.centre_id),
            is_off=bool(row.deleted),
        )
        for row in in_order
    )


def _key(name: str | None) -> str:
    return sort_key(name or "")

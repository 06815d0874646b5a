"""Which records name a territory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from app.persistence.tables import centre, mini_project, organisation, person, registration

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

_NAMING: Final = (centre, person, organisation, mini_project, registration)


def count(connection: Connection, codes: Collection[str]) -> int:
    """Return how many records point to one of these places."""
    if not codes:
        return 0
    counted = 0
    for table in _NAMING:
        rows = connection.execute(
            select(table.c.territory, func.count())
            .where(table.c.deleted == 0, table.c.territory.is_not(None))
            .group_by(table.c.territory)
        )
        # Compared here: a file may end more places than a statement takes values.
        counted += sum(number for territory, number in rows if territory in codes)
    return counted

"""Certificates that were issued and still lie in a drawer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.persistence.tables import certificate
from app.persistence.values import optional_day

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection


def not_handed_out(connection: Connection, before: date) -> tuple[int, date | None]:
    """Return how many valid certificates issued before a day nobody has, and since when."""
    row = connection.execute(
        select(
            func.count().label("papers"), func.min(certificate.c.issued_on).label("oldest")
        ).where(
            certificate.c.deleted == 0,
            certificate.c.is_void == 0,
            certificate.c.replaced_by.is_(None),
            func.coalesce(certificate.c.handed_on, "") == "",
            certificate.c.issued_on < before.isoformat(),
        )
    ).one()
    return row.papers, optional_day(row.oldest)

"""Duplicate links: "same" or "different" between two records, across centres too.

Undirected edges and never pointers: the canonical record of a group is the least id of its
connected component, so that laptops agree whatever order they learnt the links in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.domain.ids import CentreId, link_id
from app.domain.linking import canonical
from app.persistence import records
from app.persistence.tables import duplicate_link

if TYPE_CHECKING:
    from sqlalchemy import Connection

SAME, DIFFERENT = "same", "different"


def put(
    connection: Connection, scope: CentreId, subject: str, pair: tuple[bytes, bytes], verdict: str
) -> None:
    """Remember whether the two are the same."""
    records.put(connection, duplicate_link, link_row(scope, subject, pair, verdict))


def link_row(
    scope: CentreId, subject: str, pair: tuple[bytes, bytes], verdict: str
) -> dict[str, object]:
    """Return a link as it is kept."""
    one, other = sorted(pair)
    return {
        "id": link_id(one, other),
        "centre_id": scope,
        "subject": subject,
        "one": one,
        "other": other,
        "verdict": verdict,
    }


def canonical_ids(connection: Connection, subject: str) -> dict[bytes, bytes]:
    """Return the canonical id of every record that is linked as the same as another."""
    rows = connection.execute(
        select(duplicate_link.c.one, duplicate_link.c.other).where(
            duplicate_link.c.subject == subject,
            duplicate_link.c.verdict == SAME,
            duplicate_link.c.deleted == 0,
        )
    )
    return canonical((row.one, row.other) for row in rows)

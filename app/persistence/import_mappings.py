"""How columns of lists were understood the last time, by a signature of their headings.

Only this laptop knows; what a mapping holds is the matter of app.services.import_memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.persistence.tables import import_mapping

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

_MOST_KEPT = 300


def among(connection: Connection, signatures: Sequence[bytes]) -> dict[bytes, str]:
    """Return the mappings that are kept under any of the signatures."""
    rows = connection.execute(
        select(import_mapping.c.signature, import_mapping.c.mapping).where(
            import_mapping.c.signature.in_(signatures)
        )
    )
    return {row.signature: row.mapping for row in rows}


def keep(connection: Connection, signature: bytes, mapping: str, at: str) -> None:
    """Keep a mapping in place of an earlier one; those not used for longest go."""
    added = insert(import_mapping).values(signature=signature, mapping=mapping, used_at=at)
    connection.execute(
        added.on_conflict_do_update(
            index_elements=["signature"],
            set_={"mapping": added.excluded.mapping, "used_at": added.excluded.used_at},
        )
    )
    newest = (
        select(import_mapping.c.signature)
        .order_by(import_mapping.c.used_at.desc(), import_mapping.c.signature)
        .limit(_MOST_KEPT)
    )
    connection.execute(delete(import_mapping).where(import_mapping.c.signature.not_in(newest)))

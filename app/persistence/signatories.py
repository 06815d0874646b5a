"""Who may sign a centre's papers, in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from app.domain.ids import CentreId, PictureId, SignatoryId
from app.domain.signatories import KeptSignatory
from app.persistence import records
from app.persistence.tables import signatory
from app.persistence.values import optional

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row


def of_centre(connection: Connection, centre: CentreId) -> tuple[KeptSignatory, ...]:
    """Return the signatories of a centre in their order."""
    rows = connection.execute(
        select(signatory)
        .where(signatory.c.centre_id == centre, signatory.c.deleted == 0)
        .order_by(signatory.c.position, signatory.c.id)
    )
    return tuple(map(_to_signatory, rows))


def one(connection: Connection, signatory_id: SignatoryId) -> KeptSignatory | None:
    """Return a signatory, None where none stands under the id."""
    row = connection.execute(
        select(signatory).where(signatory.c.id == signatory_id, signatory.c.deleted == 0)
    ).one_or_none()
    return None if row is None else _to_signatory(row)


def put(connection: Connection, kept: KeptSignatory) -> None:
    """Add a signatory, or bring back the one under its id."""
    row = {"id": kept.id, "centre_id": kept.centre, **cells_of(kept)}
    records.put(connection, signatory, row)


def cells_of(kept: KeptSignatory) -> dict[str, object]:
    """Return the cells of a signatory as they are kept."""
    return {
        "name": kept.name,
        "post": kept.post,
        "english": kept.english,
        "russian": kept.russian,
        "picture_id": kept.picture,
        "position": kept.position,
    }


def last_position(connection: Connection, centre: CentreId) -> int:
    """Return the place of the last signatory, 0 where there is none."""
    found = connection.execute(
        select(func.max(signatory.c.position)).where(
            signatory.c.centre_id == centre, signatory.c.deleted == 0
        )
    )
    return found.scalar() or 0


def _to_signatory(row: Row[*tuple[Any, ...]]) -> KeptSignatory:
    return KeptSignatory(
        id=SignatoryId(row.id),
        centre=CentreId(row.centre_id),
        name=row.name or "",
        post=row.post or "",
        english=row.english or "",
        russian=row.russian or "",
        picture=optional(PictureId, row.picture_id),
        position=row.position or 0,
    )

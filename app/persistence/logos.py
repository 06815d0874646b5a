"""Logos in the store; their pictures lie in pieces, because a row of a bundle has a largest size.

A picture is written once and never changed, so that certificates can name it for ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from app.domain.ids import ORG_SCOPE, LogoId, derived_id
from app.domain.logos import Logo, LogoForm
from app.persistence import records
from app.persistence.tables import logo, logo_piece

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection, Row

PIECE_BYTES: Final = 200_000

_MOST_PIECES: Final = 64
"""More than any logo that is taken has; a bundle could claim more."""


def standing(connection: Connection) -> tuple[Logo, ...]:
    """Return the logos in their order."""
    rows = connection.execute(
        select(logo).where(logo.c.deleted == 0).order_by(logo.c.position, logo.c.id)
    )
    return tuple(found for row in rows if (found := _to_logo(row)) is not None)


def several(connection: Connection, ids: Iterable[LogoId]) -> tuple[Logo, ...]:
    """Return logos by id, also removed ones: certificates keep theirs."""
    rows = connection.execute(select(logo).where(logo.c.id.in_(list(ids))))
    return tuple(found for row in rows if (found := _to_logo(row)) is not None)


def add(connection: Connection, added: Logo, content: bytes) -> None:
    """Add a logo with its picture."""
    records.add(
        connection,
        logo,
        {"id": added.id, "centre_id": ORG_SCOPE, "form": added.form.value, **cells_of(added)},
    )
    pieces = [content[start : start + PIECE_BYTES] for start in range(0, len(content), PIECE_BYTES)]
    records.add_all(
        connection,
        logo_piece,
        [
            {
                "id": derived_id("logo_piece.v1", added.id, bytes([place])),
                "centre_id": ORG_SCOPE,
                "logo_id": added.id,
                "position": place,
                "content": piece,
            }
            for place, piece in enumerate(pieces)
        ],
    )


def content_of(connection: Connection, logo_id: LogoId) -> bytes:
    """Return the picture, put together from its pieces."""
    rows = connection.execute(
        select(logo_piece.c.content)
        .where(logo_piece.c.logo_id == logo_id)
        .order_by(logo_piece.c.position, logo_piece.c.id)
        .limit(_MOST_PIECES)
    )
    return b"".join(row.content for row in rows)


def last_position(connection: Connection) -> int:
    """Return the place of the last logo, 0 where there is none."""
    found = connection.execute(select(func.max(logo.c.position)).where(logo.c.deleted == 0))
    return found.scalar() or 0


def cells_of(kept: Logo) -> dict[str, object]:
    """Return the cells of a logo that can be changed."""
    return {
        "name": kept.name,
        "position": kept.position,
        "on_sheets": int(kept.on_sheets),
        "on_certificates": int(kept.on_certificates),
    }


def _to_logo(row: Row[*tuple[Any, ...]]) -> Logo | None:
    """Return the logo, None for a form that only a newer Kopā knows."""
    if row.form not in set(LogoForm):
        return None
    return Logo(
        id=LogoId(row.id),
        name=row.name or "",
        form=LogoForm(row.form),
        position=row.position or 0,
        on_sheets=bool(row.on_sheets),
        on_certificates=bool(row.on_certificates),
    )

"""Outcome areas in the store; they belong to the whole programme and to no single centre."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.domain.ids import ORG_SCOPE, OutcomeAreaId
from app.domain.programme import OutcomeArea
from app.persistence import records
from app.persistence.tables import outcome_area

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row


def standing(connection: Connection) -> tuple[OutcomeArea, ...]:
    """Return the areas that events may be tagged with, in their order."""
    rows = connection.execute(
        select(outcome_area)
        .where(outcome_area.c.deleted == 0)
        .order_by(outcome_area.c.position, outcome_area.c.id)
    )
    return tuple(map(_to_area, rows))


def ever(connection: Connection) -> tuple[OutcomeArea, ...]:
    """Return all areas that there ever were: events of earlier years keep their tag."""
    return tuple(map(_to_area, connection.execute(select(outcome_area))))


def one(connection: Connection, area_id: OutcomeAreaId) -> OutcomeArea | None:
    """Return the area, also one that was removed: events of earlier years keep their tag."""
    row = connection.execute(select(outcome_area).where(outcome_area.c.id == area_id))
    found = row.one_or_none()
    return None if found is None else _to_area(found)


def put(connection: Connection, area: OutcomeArea) -> None:
    """Add the area, or bring it back under its id."""
    records.put(connection, outcome_area, {"id": area.id, "centre_id": ORG_SCOPE, **cells_of(area)})


def cells_of(area: OutcomeArea) -> dict[str, object]:
    """Return the cells of an area as they are kept."""
    return {
        "name": area.name,
        "english": area.english,
        "russian": area.russian,
        "position": area.position,
    }


def _to_area(row: Row[*tuple[Any, ...]]) -> OutcomeArea:
    return OutcomeArea(
        id=OutcomeAreaId(row.id),
        name=row.name or "",
        english=row.english or "",
        russian=row.russian or "",
        position=row.position or 0,
    )

"""Categories of people counted without names, in the store; the whole programme has the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.domain.headcounts import OwnCategory
from app.domain.ids import ORG_SCOPE, HeadcountCategoryId
from app.persistence import records
from app.persistence.tables import headcount_category

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row


def standing(connection: Connection) -> tuple[OwnCategory, ...]:
    """Return the categories that people are counted under, in their order."""
    rows = connection.execute(
        select(headcount_category)
        .where(headcount_category.c.deleted == 0)
        .order_by(headcount_category.c.position, headcount_category.c.id)
    )
    return tuple(map(_to_category, rows))


def ever(connection: Connection) -> tuple[OwnCategory, ...]:
    """Return all categories that there ever were: counts keep theirs."""
    rows = connection.execute(
        select(headcount_category).order_by(headcount_category.c.position, headcount_category.c.id)
    )
    return tuple(map(_to_category, rows))


def put(connection: Connection, category: OwnCategory) -> None:
    """Add the category, or bring it back under its id."""
    row = {"id": category.id, "centre_id": ORG_SCOPE, **cells_of(category)}
    records.put(connection, headcount_category, row)


def cells_of(category: OwnCategory) -> dict[str, object]:
    """Return the cells of a category as they are kept."""
    return {
        "name": category.name,
        "english": category.english,
        "russian": category.russian,
        "position": category.position,
    }


def _to_category(row: Row[*tuple[Any, ...]]) -> OwnCategory:
    return OwnCategory(
        id=HeadcountCategoryId(row.id),
        name=row.name or "",
        english=row.english or "",
        russian=row.russian or "",
        position=row.position or 0,
    )

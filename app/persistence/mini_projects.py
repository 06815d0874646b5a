"""Mini-projects in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.domain.collation import sort_key
from app.domain.ids import CentreId, MiniProjectId, OrganisationId
from app.domain.mini_projects import MiniProject, MiniProjectState
from app.persistence import records
from app.persistence.tables import mini_project
from app.persistence.values import optional

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row


def add(connection: Connection, added: MiniProject) -> None:
    """Add a mini-project."""
    records.add(
        connection, mini_project, {"id": added.id, "centre_id": added.centre, **cells_of(added)}
    )


def everyone(connection: Connection) -> tuple[MiniProject, ...]:
    """Return all mini-projects in Latvian order of their titles."""
    rows = connection.execute(select(mini_project).where(mini_project.c.deleted == 0))
    return tuple(sorted(map(_to_mini_project, rows), key=lambda one: sort_key(one.title)))


def cells_of(kept: MiniProject) -> dict[str, object]:
    """Return the cells of a mini-project as they are kept."""
    return {
        "title": kept.title,
        "state": kept.state.value,
        "lead_organisation_id": kept.lead_organisation,
        "lead_name": kept.lead_name,
        "grant_cents": kept.grant_cents,
        "own_cents": kept.own_cents,
        "story": kept.story,
    }


def _to_mini_project(row: Row[*tuple[Any, ...]]) -> MiniProject:
    return MiniProject(
        id=MiniProjectId(row.id),
        centre=CentreId(row.centre_id),
        title=row.title or "",
        state=MiniProjectState(row.state),
        lead_organisation=optional(OrganisationId, row.lead_organisation_id),
        lead_name=row.lead_name or "",
        grant_cents=row.grant_cents or 0,
        own_cents=row.own_cents or 0,
        story=row.story or "",
    )

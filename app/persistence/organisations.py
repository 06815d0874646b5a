"""Organisations in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.domain.collation import sort_key
from app.domain.ids import CentreId, OrganisationId
from app.domain.organisations import Organisation
from app.domain.search import fold
from app.persistence import records
from app.persistence.tables import organisation
from app.persistence.values import joined, split

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row


def add(connection: Connection, added: Organisation) -> None:
    """Add an organisation."""
    records.add(
        connection, organisation, {"id": added.id, "centre_id": added.centre, **cells_of(added)}
    )


def one(connection: Connection, organisation_id: OrganisationId) -> Organisation | None:
    """Return the organisation, None where none is kept under the id."""
    row = connection.execute(
        select(organisation).where(
            organisation.c.id == organisation_id, organisation.c.deleted == 0
        )
    ).one_or_none()
    return None if row is None else _to_organisation(row)


def everyone(connection: Connection) -> tuple[Organisation, ...]:
    """Return all organisations in Latvian order of their names."""
    rows = connection.execute(select(organisation).where(organisation.c.deleted == 0))
    return tuple(sorted(map(_to_organisation, rows), key=lambda one: sort_key(one.name)))


def find(connection: Connection, typed: str, limit: int) -> tuple[Organisation, ...]:
    """Return organisations whose name or alias contains the words typed."""
    words = fold(typed).split()
    return tuple(
        found
        for found in everyone(connection)
        if all(word in _sought_text(found) for word in words)
    )[:limit]


def named(connection: Connection, name: str, centre: CentreId) -> Organisation | None:
    """Return the centre's organisation of this name or alias, however it is typed."""
    wanted = fold(name)
    for found in everyone(connection):
        if found.centre == centre and wanted in map(fold, (found.name, *found.aliases)):
            return found
    return None


def _sought_text(found: Organisation) -> str:
    return " ".join(fold(name) for name in (found.name, *found.aliases))


def cells_of(found: Organisation) -> dict[str, object]:
    """Return the cells of an organisation as they are kept."""
    return {
        "name": found.name,
        "kind": found.kind,
        "registration_number": found.registration_number,
        "territory": found.territory,
        "aliases": joined(found.aliases),
        "note": found.note,
    }


def _to_organisation(row: Row[*tuple[Any, ...]]) -> Organisation:
    return Organisation(
        id=OrganisationId(row.id),
        centre=CentreId(row.centre_id),
        name=row.name or "",
        kind=row.kind or "",
        registration_number=row.registration_number or "",
        territory=row.territory or "",
        aliases=split(row.aliases),
        note=row.note or "",
    )

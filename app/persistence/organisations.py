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
    return tuple(sorted(unordered(connection), key=lambda one: sort_key(one.name)))


def unordered(connection: Connection) -> tuple[Organisation, ...]:
    """Return all organisations in any order: at each key, ordering would cost as much again."""
    rows = connection.execute(select(organisation).where(organisation.c.deleted == 0))
    return tuple(map(_to_organisation, rows))


def named(
    connection: Connection, name: str, centre: CentreId, territory: str = ""
) -> Organisation | None:
    """Return the centre's organisation of this name or alias, however its letters are typed.

    Two places may each have a "Kultūras nams": one that lies elsewhere is not meant.
    """
    wanted = fold(name)
    for found in unordered(connection):
        lies_elsewhere = territory and found.territory and territory != found.territory
        if found.centre == centre and not lies_elsewhere and wanted in map(fold, found.names):
            return found
    return None


def cells_of(found: Organisation) -> dict[str, object]:
    """Return the cells of an organisation as they are kept.

    Empty ones that older rows lack stay NULL: a change of the name must not stamp them.
    """
    return {
        "name": found.name,
        "kind": found.kind,
        "registration_number": found.registration_number,
        "territory": found.territory,
        "aliases": joined(found.aliases),
        "note": found.note,
        "contact_name": found.contact_name or None,
        "phone": found.phone or None,
        "email": found.email or None,
        "is_informal": 1 if found.is_informal else None,
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
        contact_name=row.contact_name or "",
        phone=row.phone or "",
        email=row.email or "",
        is_informal=bool(row.is_informal),
    )

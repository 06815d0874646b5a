"""Mini-projects in the store: the projects, their partners and their people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from app.domain.collation import person_sort_key, sort_key
from app.domain.ids import CentreId, MiniProjectId, OrganisationId, PersonId, derived_id
from app.domain.mini_projects import (
    MiniProject,
    MiniProjectLine,
    MiniProjectPartner,
    MiniProjectPerson,
    MiniProjectRole,
    MiniProjectState,
)
from app.persistence import records
from app.persistence.tables import (
    event,
    mini_project,
    mini_project_partner,
    mini_project_person,
    organisation,
    person,
)
from app.persistence.values import day_cell, optional, optional_day

if TYPE_CHECKING:
    from sqlalchemy import Column, ColumnElement, Connection, Row


def add(connection: Connection, added: MiniProject) -> None:
    """Add a mini-project."""
    records.add(
        connection, mini_project, {"id": added.id, "centre_id": added.centre, **cells_of(added)}
    )


def one(connection: Connection, project_id: MiniProjectId) -> MiniProject | None:
    """Return the mini-project, None where none is kept under the id."""
    row = connection.execute(
        select(mini_project).where(mini_project.c.id == project_id, mini_project.c.deleted == 0)
    ).one_or_none()
    return None if row is None else _to_mini_project(row)


def everyone(connection: Connection) -> tuple[MiniProject, ...]:
    """Return all mini-projects in Latvian order of their titles."""
    rows = connection.execute(select(mini_project).where(mini_project.c.deleted == 0))
    return tuple(sorted(map(_to_mini_project, rows), key=_by_title))


def lines(connection: Connection) -> tuple[MiniProjectLine, ...]:
    """Return all mini-projects with their numbers, in Latvian order of their titles."""
    leads = _organisation_names(connection)
    events = _counts(connection, event.c.mini_project_id)
    people = _counts(connection, mini_project_person.c.mini_project_id, _WITH_STANDING_PEOPLE)
    partners = _counts(connection, mini_project_partner.c.mini_project_id)
    return tuple(
        MiniProjectLine(
            project=found,
            lead=_lead(found, leads),
            events=events.get(found.id, 0),
            people=people.get(found.id, 0),
            partners=partners.get(found.id, 0),
        )
        for found in everyone(connection)
    )


def lead_of(connection: Connection, found: MiniProject) -> str:
    """Return the name of who leads the project."""
    if found.lead_organisation is None:
        return found.lead_name
    name = connection.execute(
        select(organisation.c.name).where(organisation.c.id == found.lead_organisation)
    ).scalar()
    return name or found.lead_name


def partners(connection: Connection, project_id: MiniProjectId) -> tuple[MiniProjectPartner, ...]:
    """Return the partners in Latvian order of their names."""
    table = mini_project_partner
    rows = connection.execute(
        select(table.c.organisation_id, organisation.c.name)
        .join(organisation, organisation.c.id == table.c.organisation_id)
        .where(table.c.mini_project_id == project_id, table.c.deleted == 0)
    )
    found = (MiniProjectPartner(OrganisationId(row[0]), row[1] or "") for row in rows)
    return tuple(sorted(found, key=lambda partner: sort_key(partner.name)))


def people(connection: Connection, project_id: MiniProjectId) -> tuple[MiniProjectPerson, ...]:
    """Return who makes the project happen: who leads it first, then by surname."""
    table = mini_project_person
    rows = connection.execute(
        select(table.c.person_id, table.c.role, person.c.given, person.c.surname)
        .join(person, person.c.id == table.c.person_id)
        .where(table.c.mini_project_id == project_id, table.c.deleted == 0)
        .where(person.c.deleted == 0)
    )
    order = list(MiniProjectRole)
    found = sorted(
        rows,
        key=lambda row: (
            order.index(role) if (role := MiniProjectRole(row.role)).is_known else len(order),
            person_sort_key(row.surname or "", row.given or ""),
        ),
    )
    return tuple(
        MiniProjectPerson(
            PersonId(row.person_id),
            f"{row.given or ''} {row.surname or ''}".strip(),
            MiniProjectRole(row.role),
        )
        for row in found
    )


def put_partner(connection: Connection, project: MiniProject, partner: OrganisationId) -> None:
    """Let an organisation take part."""
    records.put(
        connection,
        mini_project_partner,
        {
            "id": partner_id(project.id, partner),
            "centre_id": project.centre,
            "mini_project_id": project.id,
            "organisation_id": partner,
        },
    )


def put_person(
    connection: Connection, project: MiniProject, person_id: PersonId, role: MiniProjectRole
) -> None:
    """Give a person a part in the project, or another part than before."""
    records.put(
        connection,
        mini_project_person,
        {
            "id": member_id(project.id, person_id),
            "centre_id": project.centre,
            "mini_project_id": project.id,
            "person_id": person_id,
            "role": role.value,
        },
    )


def partner_id(project_id: MiniProjectId, organisation_id: OrganisationId) -> bytes:
    """Return the derived id of an organisation's part in a project."""
    return derived_id("mini_partner.v1", project_id, organisation_id)


def member_id(project_id: MiniProjectId, person_id: PersonId) -> bytes:
    """Return the derived id of a person's part in a project."""
    return derived_id("mini_person.v1", project_id, person_id)


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
        "call": kept.call,
        "applied_on": day_cell(kept.applied_on),
        "since": day_cell(kept.since),
        "until": day_cell(kept.until),
        "territory": kept.territory,
        "people_planned": kept.people_planned,
        "note": kept.note,
    }


_WITH_STANDING_PEOPLE: Final = mini_project_person.c.person_id.in_(
    select(person.c.id).where(person.c.deleted == 0)
)


def _counts(
    connection: Connection, project: Column[Any], *only: ColumnElement[bool]
) -> dict[bytes, int]:
    """Return how many standing rows of the column's table each project has."""
    rows = connection.execute(
        select(project, func.count())
        .where(project.is_not(None), project.table.c.deleted == 0, *only)
        .group_by(project)
    )
    return {row[0]: row[1] for row in rows}


def _organisation_names(connection: Connection) -> dict[bytes, str]:
    rows = connection.execute(
        select(organisation.c.id, organisation.c.name).where(
            organisation.c.id.in_(select(mini_project.c.lead_organisation_id))
        )
    )
    return {row[0]: row[1] or "" for row in rows}


def _lead(found: MiniProject, names: dict[bytes, str]) -> str:
    if found.lead_organisation is None:
        return found.lead_name
    return names.get(found.lead_organisation) or found.lead_name


def _by_title(found: MiniProject) -> tuple[str, bytes]:
    return (sort_key(found.title), found.id)


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
        call=row.call or "",
        applied_on=optional_day(row.applied_on),
        since=optional_day(row.since),
        until=optional_day(row.until),
        territory=row.territory or "",
        people_planned=row.people_planned or 0,
        note=row.note or "",
    )

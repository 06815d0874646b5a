"""Issued certificates in the store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from app.domain.certificates import Certificate, CertificateState, certificate_state
from app.domain.ids import (
    CentreId,
    CertificateId,
    EventId,
    MiniProjectId,
    OrganisationId,
    PersonId,
    RevisionId,
    TemplateId,
)
from app.domain.papers import CertificatePaper
from app.persistence import records
from app.persistence.tables import certificate
from app.persistence.values import optional, optional_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Row


_AT_ONCE = 500
_MOST_HOURS = 1_000_000


def add(connection: Connection, centre: CentreId, issued: Sequence[Certificate]) -> None:
    """Add issued certificates; their papers are frozen as they were printed."""
    records.add_all(connection, certificate, [certificate_row(centre, one) for one in issued])


def certificate_row(centre: CentreId, issued: Certificate) -> dict[str, object]:
    """Return a certificate as it is kept from its issue on."""
    return {
        "id": issued.id,
        "centre_id": centre,
        "number": issued.number,
        "template_id": issued.template,
        "template_version": issued.template_version,
        "language": issued.language,
        "issued_on": issued.issued_on.isoformat(),
        "paper": msgspec.json.encode(issued.paper).decode(),
        "event_id": issued.event,
        "person_id": issued.person,
        "organisation_id": issued.organisation,
        "mini_project_id": issued.mini_project,
        "revision_id": issued.revision,
        "granted": issued.granted or None,
        "is_void": int(issued.state is CertificateState.VOID),
    }


def change(connection: Connection, certificate_id: CertificateId, **cells: object) -> bool:
    """Set handing out, reason, replacement or the loss of force; all else is fixed at issue."""
    return records.change(connection, certificate, certificate_id, cells)


def one(connection: Connection, certificate_id: CertificateId) -> Certificate | None:
    """Return the certificate, None where none is kept under the id."""
    row = connection.execute(
        select(certificate).where(certificate.c.id == certificate_id, certificate.c.deleted == 0)
    ).one_or_none()
    return None if row is None else read(row)


def several(
    connection: Connection, ids: Sequence[CertificateId]
) -> dict[CertificateId, Certificate]:
    """Return certificates by id; unknown ids are left out."""
    found: dict[CertificateId, Certificate] = {}
    for start in range(0, len(ids), _AT_ONCE):
        rows = connection.execute(
            select(certificate).where(
                certificate.c.id.in_(ids[start : start + _AT_ONCE]), certificate.c.deleted == 0
            )
        )
        found.update((one.id, one) for one in _every_readable(rows))
    return found


def with_number(connection: Connection, number: str) -> tuple[Certificate, ...]:
    """Return the certificates of this number: one, unless a file brought what cannot be."""
    rows = connection.execute(
        select(certificate)
        .where(certificate.c.number == number, certificate.c.deleted == 0)
        .order_by(certificate.c.id)
    )
    return tuple(_every_readable(rows))


def of_event(connection: Connection, event: EventId) -> tuple[Certificate, ...]:
    """Return the certificates of an event in the order of their numbers."""
    rows = connection.execute(
        select(certificate)
        .where(certificate.c.event_id == event, certificate.c.deleted == 0)
        .order_by(certificate.c.issued_on, certificate.c.number)
    )
    return tuple(_every_readable(rows))


def of_person(connection: Connection, person_id: PersonId) -> tuple[Certificate, ...]:
    """Return the certificates of a person, newest first."""
    rows = connection.execute(
        select(certificate)
        .where(certificate.c.person_id == person_id, certificate.c.deleted == 0)
        .order_by(certificate.c.issued_on.desc(), certificate.c.number.desc())
    )
    return tuple(_every_readable(rows))


def read(row: Row[*tuple[Any, ...]]) -> Certificate | None:
    """Return the certificate that a row keeps, None for a row that no Kopā can have written.

    Whoever has the programme's key can put such rows into a file: they must not hide the others.
    """
    try:
        found = _to_certificate(row)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    hours = (found.paper.hours, *(one.hours for one in found.paper.rows))
    return found if all(0 <= one <= _MOST_HOURS for one in hours) else None


def _every_readable(rows: Iterable[Row[*tuple[Any, ...]]]) -> Iterator[Certificate]:
    return (found for row in rows if (found := read(row)) is not None)


def _to_certificate(row: Row[*tuple[Any, ...]]) -> Certificate:
    return Certificate(
        id=CertificateId(row.id),
        number=row.number,
        event=optional(EventId, row.event_id),
        person=optional(PersonId, row.person_id),
        template=TemplateId(row.template_id),
        template_version=row.template_version,
        language=row.language,
        state=certificate_state(
            is_void=bool(row.is_void),
            is_replaced=row.replaced_by is not None,
            is_handed_out=bool(row.handed_on),
        ),
        issued_on=date.fromisoformat(row.issued_on),
        paper=msgspec.json.decode(row.paper, type=CertificatePaper),
        handed_on=optional_day(row.handed_on),
        handed_to=row.handed_to or "",
        reason=row.reason or "",
        replaced_by=optional(CertificateId, row.replaced_by),
        revision=optional(RevisionId, row.revision_id),
        granted=row.granted or "",
        organisation=optional(OrganisationId, row.organisation_id),
        mini_project=optional(MiniProjectId, row.mini_project_id),
    )

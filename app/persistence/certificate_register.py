"""The register of certificates in the store: its lines, the copies that went out, who has what.

It reads; what a certificate is is kept by app.persistence.certificates.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import func, select

from app.domain.certificate_register import CopyKind, RegisterFilter, RegisterLine
from app.domain.certificates import CertificateState
from app.domain.ids import CentreId, CertificateId, new_id
from app.persistence import links, records
from app.persistence.certificates import read
from app.persistence.tables import (
    SYNCED_BY_NAME,
    centre,
    certificate,
    certificate_copy,
    template,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import ColumnElement, Connection, Row

    from app.domain.ids import PersonId

USUAL_KIND: Final = "participation"
"""The kind of a template that came from an earlier version."""
_AT_ONCE: Final = 500
_OUT_OF_ACT: Final = (
    "SELECT kept.number FROM act_change AS change JOIN certificate AS kept ON kept.id = change.r "
    f"WHERE change.act = ? AND change.t = {SYNCED_BY_NAME['certificate'].number} "
    "AND change.c = 0 AND kept.deleted = 0 AND (kept.handed_on <> '' OR EXISTS "
    "(SELECT 1 FROM certificate_copy AS copy "
    "WHERE copy.certificate_id = kept.id AND copy.deleted = 0)) ORDER BY kept.number"
)

# As app.domain.certificates.certificate_state tells them apart.
_STATES: Final = {
    CertificateState.VOID: certificate.c.is_void == 1,
    CertificateState.REPLACED: (certificate.c.is_void == 0)
    & certificate.c.replaced_by.is_not(None),
    CertificateState.HANDED_OUT: (certificate.c.is_void == 0)
    & certificate.c.replaced_by.is_(None)
    & (certificate.c.handed_on != ""),
    CertificateState.ISSUED: (certificate.c.is_void == 0)
    & certificate.c.replaced_by.is_(None)
    & (func.coalesce(certificate.c.handed_on, "") == ""),
}
_STANDS: Final = (certificate.c.is_void == 0) & certificate.c.replaced_by.is_(None)
_KIND: Final = func.coalesce(template.c.kind, USUAL_KIND)


class HeldCertificate(NamedTuple):
    """A standing certificate that somebody has."""

    id: CertificateId
    number: str


def lines(connection: Connection, wanted: RegisterFilter) -> tuple[RegisterLine, ...]:
    """Return the certificates that pass the filter, newest first; its text is not looked at."""
    copies = copies_of(connection)
    seconds = _seconds(connection)
    rows = connection.execute(
        select(certificate, _KIND.label("kind"), centre.c.code.label("centre_code"))
        .outerjoin(template, template.c.id == certificate.c.template_id)
        .outerjoin(centre, centre.c.id == certificate.c.centre_id)
        .where(certificate.c.deleted == 0, *_conditions(connection, wanted))
        .order_by(certificate.c.issued_on.desc(), certificate.c.number.desc())
    )
    found = (line for row in rows if (line := _to_line(row, copies, seconds)) is not None)
    if wanted.is_printed is None:
        return tuple(found)
    return tuple(one for one in found if bool(one.copies) is wanted.is_printed)


def lines_of_person(connection: Connection, person: PersonId) -> tuple[RegisterLine, ...]:
    """Return the certificates of all records of a person, newest first."""
    return lines(connection, RegisterFilter(person=person))


def copies_of(
    connection: Connection, ids: Sequence[CertificateId] | None = None, kind: CopyKind | None = None
) -> Counter[bytes]:
    """Return how many copies of each certificate went out, of all where no ids are given."""
    query = (
        select(certificate_copy.c.certificate_id, func.count())
        .where(certificate_copy.c.deleted == 0)
        .group_by(certificate_copy.c.certificate_id)
    )
    if kind is not None:
        query = query.where(certificate_copy.c.kind == kind.value)
    found: Counter[bytes] = Counter()
    for part in [None] if ids is None else _parts(ids):
        chosen = query if part is None else query.where(certificate_copy.c.certificate_id.in_(part))
        found.update({bytes(one): count for one, count in connection.execute(chosen)})
    return found


def note_copies(
    connection: Connection, ids: Sequence[CertificateId], kind: CopyKind, at: str
) -> None:
    """Note that a copy of each of these went out."""
    rows: list[dict[str, object]] = []
    for part in _parts(ids):
        kept = connection.execute(
            select(certificate.c.id, certificate.c.centre_id).where(
                certificate.c.id.in_(part), certificate.c.deleted == 0
            )
        )
        rows.extend(
            {"id": new_id(), **copy_cells(CentreId(scope), CertificateId(one), kind, at)}
            for one, scope in kept
        )
    records.add_all(connection, certificate_copy, rows)


def copy_cells(
    scope: CentreId, certificate_id: CertificateId, kind: CopyKind, at: str
) -> dict[str, object]:
    """Return a copy as it is kept, besides its id."""
    return {
        "centre_id": scope,
        "certificate_id": certificate_id,
        "at": at,
        "kind": kind.value,
    }


def standing_of_event(
    connection: Connection, event: bytes, kind: str
) -> dict[bytes, HeldCertificate]:
    """Return by person or organisation the standing certificates of a kind for an event."""
    return _standing(connection, certificate.c.event_id == event, kind)


def standing_of_project(
    connection: Connection, project: bytes, kind: str
) -> dict[bytes, HeldCertificate]:
    """Return by person or organisation the standing certificates of a kind for a project."""
    return _standing(connection, certificate.c.mini_project_id == project, kind)


def out_since(connection: Connection, act: int) -> tuple[str, ...]:
    """Return the numbers that came with an act and are on paper or handed out by now."""
    found = connection.exec_driver_sql(_OUT_OF_ACT, (act,))
    return tuple(str(number) for (number,) in found)


def _standing(
    connection: Connection, about: ColumnElement[bool], kind: str
) -> dict[bytes, HeldCertificate]:
    rows = connection.execute(
        select(
            certificate.c.id,
            certificate.c.number,
            certificate.c.person_id,
            certificate.c.organisation_id,
        )
        .outerjoin(template, template.c.id == certificate.c.template_id)
        .where(certificate.c.deleted == 0, _STANDS, about, _KIND.in_((kind,)))
        .order_by(certificate.c.number.desc())
    )
    return {
        bytes(row.person_id or row.organisation_id or b""): HeldCertificate(
            CertificateId(row.id), row.number
        )
        for row in rows
    }


def _conditions(connection: Connection, wanted: RegisterFilter) -> Iterator[ColumnElement[bool]]:
    if wanted.event is not None:
        yield certificate.c.event_id == wanted.event
    if wanted.person is not None:
        yield certificate.c.person_id.in_(_records_of(connection, wanted.person))
    if wanted.centre is not None:
        yield certificate.c.centre_id == wanted.centre
    if wanted.kinds:
        yield _KIND.in_(sorted(wanted.kinds))
    if wanted.states:
        yield _any_of(_STATES[state] for state in wanted.states)
    if wanted.since is not None:
        yield certificate.c.issued_on >= wanted.since.isoformat()
    if wanted.until is not None:
        yield certificate.c.issued_on <= wanted.until.isoformat()
    if wanted.is_handed_out is not None:
        is_handed = func.coalesce(certificate.c.handed_on, "") != ""
        yield is_handed if wanted.is_handed_out else ~is_handed


def _any_of(conditions: Iterable[ColumnElement[bool]]) -> ColumnElement[bool]:
    first, *others = conditions
    for other in others:
        first |= other
    return first


def _records_of(connection: Connection, person: PersonId) -> list[bytes]:
    return list(links.group_of(connection, links.PERSON, person)) or [person]


def _seconds(connection: Connection) -> frozenset[bytes]:
    """Return the standing certificates that share recipient, kind and what they are about."""
    same = links.canonical_ids(connection, links.PERSON)
    about = func.coalesce(certificate.c.event_id, certificate.c.mini_project_id)
    rows = connection.execute(
        select(
            certificate.c.id,
            func.coalesce(certificate.c.person_id, certificate.c.organisation_id),
            about,
            _KIND,
        )
        .outerjoin(template, template.c.id == certificate.c.template_id)
        .where(certificate.c.deleted == 0, _STANDS, about.is_not(None))
    )
    groups: dict[tuple[bytes, bytes, str], list[bytes]] = {}
    for one, recipient, subject, kind in rows:
        if recipient is not None:
            key = (same.get(recipient, recipient), subject, kind)
            groups.setdefault(key, []).append(bytes(one))
    return frozenset(one for group in groups.values() if len(group) > 1 for one in group)


def _to_line(
    row: Row[*tuple[Any, ...]], copies: Mapping[bytes, int], seconds: frozenset[bytes]
) -> RegisterLine | None:
    kept = read(row)
    if kept is None:
        return None
    return RegisterLine(
        certificate=kept,
        kind=row.kind,
        centre=CentreId(row.centre_id),
        centre_code=row.centre_code or "",
        copies=copies.get(row.id, 0),
        is_second=row.id in seconds,
    )


def _parts(ids: Sequence[CertificateId]) -> Iterator[Sequence[CertificateId]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))

"""Identifiers of records: 16 random or derived bytes, made by the program, not by the database.

Knows how ids are made, derived and written as text; knows nothing of what they identify.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import NewType

ProgrammeId = NewType("ProgrammeId", bytes)
CentreId = NewType("CentreId", bytes)
OrganisationId = NewType("OrganisationId", bytes)
PersonId = NewType("PersonId", bytes)
ConsentId = NewType("ConsentId", bytes)
EventId = NewType("EventId", bytes)
SessionId = NewType("SessionId", bytes)
RegistrationId = NewType("RegistrationId", bytes)
AttendanceId = NewType("AttendanceId", bytes)
HeadcountId = NewType("HeadcountId", bytes)
TemplateId = NewType("TemplateId", bytes)
CertificateId = NewType("CertificateId", bytes)
MiniProjectId = NewType("MiniProjectId", bytes)
LaptopId = NewType("LaptopId", bytes)
WorkerId = NewType("WorkerId", bytes)
ReportingPeriodId = NewType("ReportingPeriodId", bytes)
EventKindId = NewType("EventKindId", bytes)
OutcomeAreaId = NewType("OutcomeAreaId", bytes)
LogoId = NewType("LogoId", bytes)
HeadcountCategoryId = NewType("HeadcountCategoryId", bytes)
SheetPageId = NewType("SheetPageId", bytes)
EvidenceId = NewType("EvidenceId", bytes)
RevisionId = NewType("RevisionId", bytes)
PictureId = NewType("PictureId", bytes)
SignatoryId = NewType("SignatoryId", bytes)

ID_BYTES = 16
INCARNATION_BYTES = 8

ORG_SCOPE = CentreId(bytes(ID_BYTES))
"""The scope of what belongs to the whole programme and to no single centre."""


def new_id() -> bytes:
    """Return 16 random bytes; laptops apart never make the same one."""
    return secrets.token_bytes(ID_BYTES)


def new_incarnation() -> bytes:
    """Return 8 random bytes that name one life of one store, from creation or restore on."""
    return secrets.token_bytes(INCARNATION_BYTES)


def derived_id(kind: str, *keys: bytes) -> bytes:
    """Return the id that every laptop derives alike from a natural key, so that doubles coincide.

    `kind` carries a version ("att.v1"), so that a later rule can never meet an earlier id.
    """
    digest = hashlib.sha256(kind.encode())
    for key in keys:
        digest.update(b"|")
        digest.update(key)
    return digest.digest()[:ID_BYTES]


def registration_id(event: EventId, person: PersonId) -> RegistrationId:
    """Return the id of a person's one registration for an event."""
    return RegistrationId(derived_id("reg.v1", event, person))


def attendance_id(session: SessionId, person: PersonId) -> AttendanceId:
    """Return the id of a person's one attendance at a session."""
    return AttendanceId(derived_id("att.v1", session, person))


def headcount_id(session: SessionId, category: str) -> HeadcountId:
    """Return the id of the one headcount of a category at a session."""
    return HeadcountId(derived_id("head.v1", session, category.encode()))


def presence_id(session: SessionId, organisation: OrganisationId) -> bytes:
    """Return the id of the one record that an organisation was at a session."""
    return derived_id("orgatt.v1", session, organisation)


def sheet_line_id(page: SheetPageId, line: int) -> bytes:
    """Return the id of the one record of who stands on a line of a printed page."""
    return derived_id("line.v1", page, str(line).encode())


def template_id(kind: str) -> TemplateId:
    """Return the id of a template that comes with Kopā, by its kind."""
    return TemplateId(derived_id("template.v1", kind.encode()))


def revision_id(template: TemplateId, content: str) -> RevisionId:
    """Return the id of the one version of a template that has this content."""
    return RevisionId(derived_id("revision.v1", template, content.encode()))


def picture_id(scope: CentreId, digest: bytes) -> PictureId:
    """Return the id of the one picture with this SHA-256 digest in a centre's records."""
    return PictureId(derived_id("picture.v1", scope, digest))


def picture_piece_id(picture: PictureId, position: int) -> bytes:
    """Return the id of a piece of a picture."""
    return derived_id("picture_piece.v1", picture, str(position).encode())


def signing_key_id(code: str, public: bytes) -> bytes:
    """Return the id of the one record of a key that certificates are signed with."""
    return derived_id("signing.v1", code.encode(), public)


def ended_number_id(number: str) -> bytes:
    """Return the id of the one record that a certificate's number lost its force."""
    return derived_id("ended.v1", number.encode())


def life_id(incarnation: bytes) -> bytes:
    """Return the id of the one record that tells which laptop lived under an incarnation."""
    return derived_id("life.v1", incarnation)


def link_id(one: bytes, other: bytes) -> bytes:
    """Return the id of the undirected link between two records, whichever is named first."""
    return derived_id("link.v1", *sorted((one, other)))


DEFAULT_PROGRAMME = ProgrammeId(derived_id("programme.v1", b"default"))
PARTICIPATION_TEMPLATE = template_id("participation")

"""The tables of the store and what travels between laptops.

Two kinds: *synced* tables hold the records that bundles carry; every row has a random or derived
16-byte id, an unchangeable scope (`centre_id`) and a `deleted` cell, and every column has a
permanent number. *Local* tables hold what only this laptop knows: stamps, acts, indexes, settings.

Synced columns hold text, integers or bytes, never floats, and are only ever added to
(docs/sync.md). Numbers are never used again for another column or table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Index, Integer, LargeBinary, Text

from app.persistence.certificate_tables import (
    certificate,
    certificate_copy,
    ended_number,
    picture,
    picture_piece,
    signatory,
    signing_key,
    template,
    template_revision,
)
from app.persistence.door_tables import (
    evidence,
    evidence_piece,
    headcount_category,
    organisation_presence,
    sheet_line,
)
from app.persistence.exchange_tables import (
    import_item,
    own_key,
    sync_erasure,
    sync_erasure_seen,
    sync_file,
    sync_foreign_cell,
    sync_foreign_row,
    sync_peer,
    trust_statement,
)
from app.persistence.local_tables import (
    act,
    act_change,
    evidence_original,
    import_mapping,
    person_index,
    person_stale,
    setting,
    sync_cell,
    sync_clock,
    sync_import,
    sync_incarnation,
    sync_known,
    sync_loser,
    sync_row,
    territory,
)
from app.persistence.table_parts import (
    Id,
    SyncedColumn,
    SyncedTable,
    cell,
    key,
    metadata,
    numbers,
    synced,
    to,
)

if TYPE_CHECKING:
    from sqlalchemy import Table

__all__ = [
    "SCHEMA_VERSION",
    "SYNCED",
    "SYNCED_BY_NAME",
    "SYNCED_BY_NUMBER",
    "Id",
    "SyncedColumn",
    "SyncedTable",
    "act",
    "act_change",
    "attendance",
    "centre",
    "certificate",
    "certificate_copy",
    "consent",
    "duplicate_link",
    "duty",
    "ended_number",
    "event",
    "event_kind",
    "event_partner",
    "event_team",
    "evidence",
    "evidence_original",
    "evidence_piece",
    "headcount",
    "headcount_category",
    "import_item",
    "import_mapping",
    "laptop",
    "laptop_life",
    "logo",
    "logo_piece",
    "metadata",
    "mini_project",
    "mini_project_partner",
    "mini_project_person",
    "organisation",
    "organisation_presence",
    "outcome_area",
    "own_key",
    "person",
    "person_index",
    "person_stale",
    "picture",
    "picture_piece",
    "programme",
    "registration",
    "reporting_period",
    "session",
    "setting",
    "sheet_line",
    "sheet_page",
    "signatory",
    "signing_key",
    "sync_cell",
    "sync_clock",
    "sync_erasure",
    "sync_erasure_seen",
    "sync_file",
    "sync_foreign_cell",
    "sync_foreign_row",
    "sync_import",
    "sync_incarnation",
    "sync_known",
    "sync_loser",
    "sync_peer",
    "sync_row",
    "template",
    "template_revision",
    "territory",
    "trust_statement",
    "worker",
]

SCHEMA_VERSION = 6
"""Raised with every migration; kept in PRAGMA user_version."""

programme = synced(
    1,
    "programme",
    cell(10, "name", Text()),
    cell(11, "project_number", Text()),
    cell(12, "funder", Text()),
    cell(13, "funding_statement", Text()),
    cell(14, "controller", Text()),
    cell(15, "contact", Text()),
    cell(16, "since", Text()),
    cell(17, "until", Text()),
    cell(18, "sheet_columns", Text()),
    cell(19, "wants_evidence", Integer()),
)

centre = synced(
    2,
    "centre",
    cell(10, "name", Text()),
    cell(11, "code", Text()),
    cell(12, "territory", Text()),
    cell(13, "place", Text()),
    cell(14, "issuer_name", Text()),
    cell(15, "issuer_number", Text()),
    cell(16, "signatory_name", Text()),
    cell(17, "signatory_position", Text()),
)

laptop = synced(
    3,
    "laptop",
    cell(10, "name", Text()),
)

organisation = synced(
    4,
    "organisation",
    cell(10, "name", Text()),
    cell(11, "kind", Text()),
    cell(12, "registration_number", Text()),
    cell(13, "territory", Text()),
    cell(14, "aliases", Text()),
    cell(15, "note", Text()),
    cell(16, "contact_name", Text()),
    cell(17, "phone", Text()),
    cell(18, "email", Text()),
    cell(19, "is_informal", Integer()),
)

person = synced(
    5,
    "person",
    cell(10, "given", Text()),
    cell(11, "surname", Text()),
    cell(12, "original_name", Text()),
    cell(13, "certificate_name", Text()),
    cell(14, "birth_year", Integer()),
    cell(15, "age_band", Text()),
    cell(16, "phone", Text()),
    cell(17, "email", Text()),
    cell(18, "territory", Text()),
    cell(19, "organisation_id", Id, to("organisation.id")),
    cell(20, "roles", Text()),
    cell(21, "guardian_id", Id, to("person.id")),
    cell(22, "household", Id),
    cell(23, "note", Text()),
    # Forms of the name that somebody confirmed, for papers that want them in a sentence.
    cell(24, "dative", Text()),
    cell(25, "accusative", Text()),
    Index(None, "guardian_id"),
    Index(None, "household"),
)

consent = synced(
    6,
    "consent",
    key(10, "person_id", Id, to("person.id")),
    key(11, "purpose", Text()),
    key(12, "given", Integer()),
    key(13, "on_date", Text()),
    cell(14, "paper", Text()),
    Index(None, "person_id"),
)

mini_project = synced(
    7,
    "mini_project",
    cell(10, "title", Text()),
    cell(11, "state", Text()),
    cell(12, "lead_organisation_id", Id, to("organisation.id")),
    cell(13, "lead_name", Text()),
    cell(14, "grant_cents", Integer()),
    cell(15, "own_cents", Integer()),
    cell(16, "story", Text()),
    cell(17, "call", Text()),
    cell(18, "applied_on", Text()),
    cell(19, "since", Text()),
    cell(20, "until", Text()),
    cell(21, "territory", Text()),
    cell(22, "people_planned", Integer()),
    cell(23, "note", Text()),
)

event = synced(
    8,
    "event",
    cell(10, "programme_id", Id, to("programme.id")),
    cell(11, "kind", Text()),
    cell(12, "title", Text()),
    cell(13, "place", Text()),
    cell(14, "state", Text()),
    cell(15, "is_open", Integer()),
    cell(16, "capacity", Integer()),
    cell(17, "languages", Text()),
    cell(18, "outcome_area", Text()),
    cell(19, "hours_unit", Text()),
    cell(20, "mini_project_id", Id, to("mini_project.id")),
    cell(21, "cancel_reason", Text()),
    cell(22, "note", Text()),
    # What a teacher's paper names of the programme that was approved.
    cell(23, "programme_kind", Text()),
    cell(24, "approval_authority", Text()),
    cell(25, "approval_date", Text()),
    cell(26, "approval_number", Text()),
    cell(27, "topics", Text()),
)

session = synced(
    9,
    "session",
    key(10, "event_id", Id, to("event.id")),
    cell(11, "on_date", Text()),
    cell(12, "starts", Text()),
    cell(13, "ends", Text()),
    cell(14, "place", Text()),
    Index(None, "event_id"),
    Index(None, "on_date"),
)

event_team = synced(
    10,
    "event_team",
    key(10, "event_id", Id, to("event.id")),
    key(11, "person_id", Id, to("person.id")),
    key(12, "role", Text()),
    cell(13, "minutes", Integer()),
    Index(None, "event_id"),
    Index(None, "person_id"),
)

event_partner = synced(
    11,
    "event_partner",
    key(10, "event_id", Id, to("event.id")),
    key(11, "organisation_id", Id, to("organisation.id")),
    key(12, "role", Text()),
    Index(None, "event_id"),
)

registration = synced(
    12,
    "registration",
    key(10, "event_id", Id, to("event.id")),
    key(11, "person_id", Id, to("person.id")),
    cell(12, "state", Text()),
    cell(13, "role", Text()),
    cell(14, "organisation_id", Id, to("organisation.id")),
    cell(15, "territory", Text()),
    cell(16, "age_band", Text()),
    cell(17, "is_walk_in", Integer()),
    cell(18, "since", Text()),
    Index(None, "event_id"),
    Index(None, "person_id"),
)

attendance = synced(
    13,
    "attendance",
    key(10, "session_id", Id, to("session.id")),
    key(11, "person_id", Id, to("person.id")),
    cell(12, "mark", Text()),
    cell(13, "minutes", Integer()),
    cell(14, "method", Text()),
    cell(15, "at", Text()),
    cell(16, "agreed", Text()),
    Index(None, "session_id"),
    Index(None, "person_id"),
)

headcount = synced(
    14,
    "headcount",
    key(10, "session_id", Id, to("session.id")),
    key(11, "category", Text()),
    cell(12, "people", Integer()),
    cell(13, "counted_by", Text()),
    Index(None, "session_id"),
)

sheet_page = synced(
    15,
    "sheet_page",
    key(10, "event_id", Id, to("event.id")),
    key(11, "code", Text()),
    key(12, "page", Integer()),
    key(13, "pages", Integer()),
    key(14, "sessions", Text()),
    key(15, "people", Text()),
    key(16, "blank_rows", Integer()),
    cell(17, "layout", Text()),
    cell(18, "printed_at", Text()),
    cell(19, "signatures", Text()),
    cell(20, "entered_at", Text()),
    cell(21, "note", Text()),
    Index(None, "code"),
)

# Its ends may lie in two centres' scopes, so they are no foreign keys.
duplicate_link = synced(
    18,
    "duplicate_link",
    key(10, "subject", Text()),
    key(11, "one", Id),
    key(12, "other", Id),
    cell(13, "verdict", Text()),
    Index(None, "one"),
    Index(None, "other"),
)

event_kind = synced(
    19,
    "event_kind",
    cell(10, "nominative", Text()),
    cell(11, "locative", Text()),
    cell(12, "english", Text()),
    cell(13, "russian", Text()),
)

reporting_period = synced(
    20,
    "reporting_period",
    cell(10, "name", Text()),
    cell(11, "since", Text()),
    cell(12, "until", Text()),
)

outcome_area = synced(
    21,
    "outcome_area",
    cell(10, "name", Text()),
    cell(11, "english", Text()),
    cell(12, "russian", Text()),
    cell(13, "position", Integer()),
)

# The picture lies in pieces of its own: a row of a bundle has a largest size.
logo = synced(
    22,
    "logo",
    cell(10, "name", Text()),
    cell(11, "form", Text()),
    cell(12, "position", Integer()),
    cell(13, "on_sheets", Integer()),
    cell(14, "on_certificates", Integer()),
)

logo_piece = synced(
    23,
    "logo_piece",
    key(10, "logo_id", Id, to("logo.id")),
    key(11, "position", Integer()),
    key(12, "content", LargeBinary()),
    Index(None, "logo_id"),
)

mini_project_person = synced(
    24,
    "mini_project_person",
    key(10, "mini_project_id", Id, to("mini_project.id")),
    key(11, "person_id", Id, to("person.id")),
    cell(12, "role", Text()),
    Index(None, "mini_project_id"),
    Index(None, "person_id"),
)

mini_project_partner = synced(
    25,
    "mini_project_partner",
    key(10, "mini_project_id", Id, to("mini_project.id")),
    key(11, "organisation_id", Id, to("organisation.id")),
    Index(None, "mini_project_id"),
    Index(None, "organisation_id"),
)

worker = synced(
    26,
    "worker",
    cell(10, "name", Text()),
)

# Tells of every stamp on which laptop, and by whom (decision 0015).
laptop_life = synced(
    27,
    "laptop_life",
    key(10, "laptop_id", Id, to("laptop.id")),
    key(11, "incarnation", LargeBinary(8)),
    Index(None, "incarnation"),
)

duty = synced(
    28,
    "duty",
    key(10, "incarnation", LargeBinary(8)),
    key(11, "since", Text()),
    cell(12, "worker_id", Id, to("worker.id")),
    Index(None, "incarnation", "since"),
)


def described(table: Table) -> SyncedTable:
    """Return what bundles carry of a table."""
    columns = tuple(
        SyncedColumn(
            column.info["number"],
            str(column.name),
            column.info["mutable"],
            is_late=column.info.get("late", False),
        )
        for column in table.columns
    )
    return SyncedTable(numbers[table.name], table, columns)


SYNCED: tuple[SyncedTable, ...] = tuple(
    sorted(
        (described(metadata.tables[name]) for name in numbers),
        key=lambda described: described.number,
    )
)
"""All synced tables by their numbers: parents before children."""

SYNCED_BY_NAME: dict[str, SyncedTable] = {synced.name: synced for synced in SYNCED}
SYNCED_BY_NUMBER: dict[int, SyncedTable] = {synced.number: synced for synced in SYNCED}

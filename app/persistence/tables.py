"""The tables of the store and what travels between laptops.

Two kinds: *synced* tables hold the records that bundles carry; every row has a random or derived
16-byte id, an unchangeable scope (`centre_id`) and a `deleted` cell, and every column has a
permanent number. *Local* tables hold what only this laptop knows: stamps, acts, indexes, settings.

Synced columns hold text, integers or bytes, never floats, and are only ever added to
(docs/sync.md). Numbers are never used again for another column or table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

if TYPE_CHECKING:
    from sqlalchemy.sql.schema import SchemaItem
    from sqlalchemy.types import TypeEngine

SCHEMA_VERSION = 2
"""Raised with every migration; kept in PRAGMA user_version."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
    }
)

Id = LargeBinary(16)


@dataclass(frozen=True, slots=True)
class SyncedColumn:
    """A column that bundles carry. Key columns are set once, with the row."""

    number: int
    name: str
    mutable: bool


@dataclass(frozen=True, slots=True)
class SyncedTable:
    """A table that bundles carry, under its permanent number."""

    number: int
    table: Table
    columns: tuple[SyncedColumn, ...]

    @property
    def name(self) -> str:
        """Return the table's name."""
        return str(self.table.name)


_numbers: dict[str, int] = {}


def _key(number: int, name: str, kind: TypeEngine[Any], *rest: SchemaItem) -> Column[Any]:
    """Return a column that is set once, with its row."""
    return Column(name, kind, *rest, nullable=False, info={"number": number, "mutable": False})


def _cell(number: int, name: str, kind: TypeEngine[Any], *rest: SchemaItem) -> Column[Any]:
    """Return a column whose every change is stamped on its own."""
    return Column(name, kind, *rest, info={"number": number, "mutable": True})


def _to(target: str) -> ForeignKey:
    """Return a reference that is checked at the end of the transaction, in any order of rows."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def _synced(number: int, name: str, *columns: Column[Any] | Index) -> Table:
    """Return a synced table; `id`, scope and the deletion mark are the same in all of them."""
    _numbers[name] = number
    return Table(
        name,
        metadata,
        Column("id", Id, primary_key=True, info={"number": 1, "mutable": False}),
        Column("centre_id", Id, nullable=False, info={"number": 2, "mutable": False}),
        Column(
            "deleted",
            Integer,
            nullable=False,
            server_default="0",
            info={"number": 3, "mutable": True},
        ),
        *columns,
        sqlite_with_rowid=False,
    )


programme = _synced(
    1,
    "programme",
    _cell(10, "name", Text()),
    _cell(11, "project_number", Text()),
    _cell(12, "funder", Text()),
    _cell(13, "funding_statement", Text()),
    _cell(14, "controller", Text()),
    _cell(15, "contact", Text()),
    _cell(16, "since", Text()),
    _cell(17, "until", Text()),
)

centre = _synced(
    2,
    "centre",
    _cell(10, "name", Text()),
    _cell(11, "code", Text()),
    _cell(12, "territory", Text()),
    _cell(13, "place", Text()),
    _cell(14, "issuer_name", Text()),
    _cell(15, "issuer_number", Text()),
    _cell(16, "signatory_name", Text()),
    _cell(17, "signatory_position", Text()),
)

laptop = _synced(
    3,
    "laptop",
    _cell(10, "name", Text()),
)

organisation = _synced(
    4,
    "organisation",
    _cell(10, "name", Text()),
    _cell(11, "kind", Text()),
    _cell(12, "registration_number", Text()),
    _cell(13, "territory", Text()),
    _cell(14, "aliases", Text()),
    _cell(15, "note", Text()),
    _cell(16, "contact_name", Text()),
    _cell(17, "phone", Text()),
    _cell(18, "email", Text()),
    _cell(19, "is_informal", Integer()),
)

person = _synced(
    5,
    "person",
    _cell(10, "given", Text()),
    _cell(11, "surname", Text()),
    _cell(12, "original_name", Text()),
    _cell(13, "certificate_name", Text()),
    _cell(14, "birth_year", Integer()),
    _cell(15, "age_band", Text()),
    _cell(16, "phone", Text()),
    _cell(17, "email", Text()),
    _cell(18, "territory", Text()),
    _cell(19, "organisation_id", Id, _to("organisation.id")),
    _cell(20, "roles", Text()),
    _cell(21, "guardian_id", Id, _to("person.id")),
    _cell(22, "household", Id),
    _cell(23, "note", Text()),
    Index(None, "guardian_id"),
    Index(None, "household"),
)

consent = _synced(
    6,
    "consent",
    _key(10, "person_id", Id, _to("person.id")),
    _key(11, "purpose", Text()),
    _key(12, "given", Integer()),
    _key(13, "on_date", Text()),
    _cell(14, "paper", Text()),
    Index(None, "person_id"),
)

mini_project = _synced(
    7,
    "mini_project",
    _cell(10, "title", Text()),
    _cell(11, "state", Text()),
    _cell(12, "lead_organisation_id", Id, _to("organisation.id")),
    _cell(13, "lead_name", Text()),
    _cell(14, "grant_cents", Integer()),
    _cell(15, "own_cents", Integer()),
    _cell(16, "story", Text()),
    _cell(17, "call", Text()),
    _cell(18, "applied_on", Text()),
    _cell(19, "since", Text()),
    _cell(20, "until", Text()),
    _cell(21, "territory", Text()),
    _cell(22, "people_planned", Integer()),
    _cell(23, "note", Text()),
)

event = _synced(
    8,
    "event",
    _cell(10, "programme_id", Id, _to("programme.id")),
    _cell(11, "kind", Text()),
    _cell(12, "title", Text()),
    _cell(13, "place", Text()),
    _cell(14, "state", Text()),
    _cell(15, "is_open", Integer()),
    _cell(16, "capacity", Integer()),
    _cell(17, "languages", Text()),
    _cell(18, "outcome_area", Text()),
    _cell(19, "hours_unit", Text()),
    _cell(20, "mini_project_id", Id, _to("mini_project.id")),
    _cell(21, "cancel_reason", Text()),
    _cell(22, "note", Text()),
)

session = _synced(
    9,
    "session",
    _key(10, "event_id", Id, _to("event.id")),
    _cell(11, "on_date", Text()),
    _cell(12, "starts", Text()),
    _cell(13, "ends", Text()),
    _cell(14, "place", Text()),
    Index(None, "event_id"),
    Index(None, "on_date"),
)

event_team = _synced(
    10,
    "event_team",
    _key(10, "event_id", Id, _to("event.id")),
    _key(11, "person_id", Id, _to("person.id")),
    _key(12, "role", Text()),
    _cell(13, "minutes", Integer()),
    Index(None, "event_id"),
    Index(None, "person_id"),
)

event_partner = _synced(
    11,
    "event_partner",
    _key(10, "event_id", Id, _to("event.id")),
    _key(11, "organisation_id", Id, _to("organisation.id")),
    _key(12, "role", Text()),
    Index(None, "event_id"),
)

registration = _synced(
    12,
    "registration",
    _key(10, "event_id", Id, _to("event.id")),
    _key(11, "person_id", Id, _to("person.id")),
    _cell(12, "state", Text()),
    _cell(13, "role", Text()),
    _cell(14, "organisation_id", Id, _to("organisation.id")),
    _cell(15, "territory", Text()),
    _cell(16, "age_band", Text()),
    _cell(17, "is_walk_in", Integer()),
    _cell(18, "since", Text()),
    Index(None, "event_id"),
    Index(None, "person_id"),
)

attendance = _synced(
    13,
    "attendance",
    _key(10, "session_id", Id, _to("session.id")),
    _key(11, "person_id", Id, _to("person.id")),
    _cell(12, "mark", Text()),
    _cell(13, "minutes", Integer()),
    _cell(14, "method", Text()),
    Index(None, "session_id"),
    Index(None, "person_id"),
)

headcount = _synced(
    14,
    "headcount",
    _key(10, "session_id", Id, _to("session.id")),
    _key(11, "category", Text()),
    _cell(12, "people", Integer()),
    _cell(13, "counted_by", Text()),
    Index(None, "session_id"),
)

sheet_page = _synced(
    15,
    "sheet_page",
    _key(10, "event_id", Id, _to("event.id")),
    _key(11, "code", Text()),
    _key(12, "page", Integer()),
    _key(13, "pages", Integer()),
    _key(14, "sessions", Text()),
    _key(15, "people", Text()),
    _key(16, "blank_rows", Integer()),
    Index(None, "code"),
)

template = _synced(
    16,
    "template",
    _cell(10, "name", Text()),
    _cell(11, "kind", Text()),
    _cell(12, "version", Integer()),
    _cell(13, "content", Text()),
)

certificate = _synced(
    17,
    "certificate",
    _key(10, "number", Text()),
    _key(11, "template_id", Id, _to("template.id")),
    _key(12, "template_version", Integer()),
    _key(13, "language", Text()),
    _key(14, "issued_on", Text()),
    _key(15, "paper", Text()),
    _cell(16, "event_id", Id, _to("event.id")),
    _cell(17, "person_id", Id, _to("person.id")),
    _cell(18, "is_void", Integer()),
    _cell(19, "handed_on", Text()),
    _cell(20, "handed_to", Text()),
    _cell(21, "reason", Text()),
    _cell(22, "replaced_by", Id, _to("certificate.id")),
    Index(None, "event_id"),
    Index(None, "person_id"),
    Index(None, "number"),
)

# Its ends may lie in two centres' scopes, so they are no foreign keys.
duplicate_link = _synced(
    18,
    "duplicate_link",
    _key(10, "subject", Text()),
    _key(11, "one", Id),
    _key(12, "other", Id),
    _cell(13, "verdict", Text()),
    Index(None, "one"),
    Index(None, "other"),
)

event_kind = _synced(
    19,
    "event_kind",
    _cell(10, "nominative", Text()),
    _cell(11, "locative", Text()),
    _cell(12, "english", Text()),
    _cell(13, "russian", Text()),
)

reporting_period = _synced(
    20,
    "reporting_period",
    _cell(10, "name", Text()),
    _cell(11, "since", Text()),
    _cell(12, "until", Text()),
)

outcome_area = _synced(
    21,
    "outcome_area",
    _cell(10, "name", Text()),
    _cell(11, "english", Text()),
    _cell(12, "russian", Text()),
    _cell(13, "position", Integer()),
)

# The picture lies in pieces of its own: a row of a bundle has a largest size.
logo = _synced(
    22,
    "logo",
    _cell(10, "name", Text()),
    _cell(11, "form", Text()),
    _cell(12, "position", Integer()),
    _cell(13, "on_sheets", Integer()),
    _cell(14, "on_certificates", Integer()),
)

logo_piece = _synced(
    23,
    "logo_piece",
    _key(10, "logo_id", Id, _to("logo.id")),
    _key(11, "position", Integer()),
    _key(12, "content", LargeBinary()),
    Index(None, "logo_id"),
)

mini_project_person = _synced(
    24,
    "mini_project_person",
    _key(10, "mini_project_id", Id, _to("mini_project.id")),
    _key(11, "person_id", Id, _to("person.id")),
    _cell(12, "role", Text()),
    Index(None, "mini_project_id"),
    Index(None, "person_id"),
)

mini_project_partner = _synced(
    25,
    "mini_project_partner",
    _key(10, "mini_project_id", Id, _to("mini_project.id")),
    _key(11, "organisation_id", Id, _to("organisation.id")),
    Index(None, "mini_project_id"),
    Index(None, "organisation_id"),
)

worker = _synced(
    26,
    "worker",
    _cell(10, "name", Text()),
)

# Which laptop lived under which incarnation, and who worked there from which stamp on: with the
# stamps of the cells this tells of every change where and by whom it was made.
laptop_life = _synced(
    27,
    "laptop_life",
    _key(10, "laptop_id", Id, _to("laptop.id")),
    _key(11, "incarnation", LargeBinary(8)),
    Index(None, "incarnation"),
)

duty = _synced(
    28,
    "duty",
    _key(10, "incarnation", LargeBinary(8)),
    _key(11, "since", Text()),
    _cell(12, "worker_id", Id, _to("worker.id")),
    Index(None, "incarnation", "since"),
)


def _described(table: Table) -> SyncedTable:
    columns = tuple(
        SyncedColumn(column.info["number"], str(column.name), column.info["mutable"])
        for column in table.columns
    )
    return SyncedTable(_numbers[table.name], table, columns)


SYNCED: tuple[SyncedTable, ...] = tuple(_described(metadata.tables[name]) for name in _numbers)
"""All synced tables, parents before children."""

SYNCED_BY_NAME: dict[str, SyncedTable] = {synced.name: synced for synced in SYNCED}
SYNCED_BY_NUMBER: dict[int, SyncedTable] = {synced.number: synced for synced in SYNCED}

# --- local tables -------------------------------------------------------------------------------

sync_clock = Table(
    "sync_clock",
    metadata,
    Column("one", Integer, primary_key=True, autoincrement=False),
    Column("h", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("capture", Integer, nullable=False),
    Column("act", Integer),
)

sync_incarnation = Table(
    "sync_incarnation",
    metadata,
    Column("alias", Integer, primary_key=True),
    Column("id", LargeBinary(8), nullable=False),
    UniqueConstraint("id"),
)

sync_row = Table(
    "sync_row",
    metadata,
    Column("t", Integer, primary_key=True, autoincrement=False),
    Column("r", Id, primary_key=True),
    Column("h", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Index(None, "n", "h"),
    sqlite_with_rowid=False,
)

sync_cell = Table(
    "sync_cell",
    metadata,
    Column("t", Integer, primary_key=True, autoincrement=False),
    Column("r", Id, primary_key=True),
    Column("c", Integer, primary_key=True, autoincrement=False),
    Column("h", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Index(None, "n", "h"),
    sqlite_with_rowid=False,
)

sync_known = Table(
    "sync_known",
    metadata,
    Column("scope", Id, primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("h", Integer, nullable=False),
    sqlite_with_rowid=False,
)

sync_loser = Table(
    "sync_loser",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("t", Integer, nullable=False),
    Column("r", Id, nullable=False),
    Column("c", Integer, nullable=False),
    Column("value", LargeBinary),
    Column("h", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("seen_at", Text, nullable=False),
)

sync_import = Table(
    "sync_import",
    metadata,
    Column("manifest_sha", LargeBinary(32), primary_key=True),
    Column("sender", Id, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("report", Text, nullable=False),
)

act = Table(
    "act",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("undoes", Integer),
    Column("worker", Text),
)

act_change = Table(
    "act_change",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("act", Integer, nullable=False),
    Column("t", Integer, nullable=False),
    Column("r", Id, nullable=False),
    Column("c", Integer, nullable=False),
    Column("old", LargeBinary),
    Column("new", LargeBinary),
    Index(None, "act"),
    Index(None, "t", "r"),
)

territory = Table(
    "territory",
    metadata,
    Column("code", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("parent", Text, nullable=False),
    Column("municipality", Text, nullable=False),
    Column("valid_to", Text, nullable=False),
    Column("successor", Text, nullable=False),
    sqlite_with_rowid=False,
)

setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

import_mapping = Table(
    "import_mapping",
    metadata,
    Column("signature", LargeBinary(32), primary_key=True),
    Column("mapping", Text, nullable=False),
    Column("used_at", Text, nullable=False),
    sqlite_with_rowid=False,
)

person_index = Table(
    "person_index",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Id, nullable=False),
    Column("sort_key", Text, nullable=False),
    Column("folded", Text, nullable=False),
    Column("loose", Text, nullable=False),
    Column("digits", Text, nullable=False),
    UniqueConstraint("person_id"),
    Index(None, "sort_key"),
)

person_stale = Table(
    "person_stale",
    metadata,
    Column("person_id", Id, primary_key=True),
    sqlite_with_rowid=False,
)

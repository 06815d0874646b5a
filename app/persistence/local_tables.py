"""The tables that hold what only this laptop knows: stamps, acts, indexes, settings."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text, UniqueConstraint

from app.persistence.table_parts import Id, metadata

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
    # By which act it was settled here, whether somebody looked at it, since which day it is listed
    # (app.persistence.differences).
    Column("settled", Integer),
    Column("looked", Integer),
    Column("listed", Integer),
    Index(None, "t", "c", "r"),
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

evidence_original = Table(
    "evidence_original",
    metadata,
    Column("evidence_id", Id, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)

"""The tables of the exchange: who belongs, what others have seen, what only others understand.

None of them is synced by rows. Statements and erasures travel in blocks of their own in every file,
the rest is what this laptop alone keeps. It knows columns, no rules.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, LargeBinary, Table, Text

from app.persistence.table_parts import Id, metadata

# Signed statements (app.domain.trust), by the SHA-256 of the envelope. `kind` is a stable word:
# programme, member, revocation.
trust_statement = Table(
    "trust_statement",
    metadata,
    Column("sha", LargeBinary(32), primary_key=True),
    Column("kind", Text, nullable=False),
    Column("envelope", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# Secret halves of keys that this laptop holds. `purpose`: sign, seal, root, recovery.
own_key = Table(
    "own_key",
    metadata,
    Column("purpose", Text, primary_key=True),
    Column("secret", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

# How far a laptop had seen every incarnation, by the last of its files that came here.
sync_peer = Table(
    "sync_peer",
    metadata,
    Column("laptop", Id, primary_key=True),
    Column("scope", Id, primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("h", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Files that were written (`direction` out) or taken in (in): from whom, when made, when here.
sync_file = Table(
    "sync_file",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("direction", Text, nullable=False),
    Column("manifest_sha", LargeBinary(32), nullable=False),
    Column("laptop", Id, nullable=False),
    Column("sender_name", Text, nullable=False),
    Column("scopes", Text, nullable=False),
    Column("made", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("h", Integer, nullable=False),
    Index(None, "direction", "laptop"),
    Index(None, "manifest_sha"),
)

# Cells that this version does not know: kept, and passed on as they came. Of a table that it does
# not know, every cell; `kind` is a word of ColumnKind.
sync_foreign_cell = Table(
    "sync_foreign_cell",
    metadata,
    Column("table_name", Text, primary_key=True),
    Column("r", Id, primary_key=True),
    Column("c", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("value", LargeBinary),
    Column("h", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    sqlite_with_rowid=False,
)

# Rows of tables that this version does not know.
sync_foreign_row = Table(
    "sync_foreign_row",
    metadata,
    Column("table_name", Text, primary_key=True),
    Column("r", Id, primary_key=True),
    Column("t", Integer, nullable=False),
    Column("scope", Id, nullable=False),
    Column("h", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Index(None, "scope"),
    sqlite_with_rowid=False,
)

# Records whose personal values are gone for ever. It only grows, and holds no name. An entry stands
# for a record of its own scope only: a centre cannot erase what is another's.
sync_erasure = Table(
    "sync_erasure",
    metadata,
    Column("t", Integer, primary_key=True, autoincrement=False),
    Column("r", Id, primary_key=True),
    Column("scope", Id, primary_key=True),
    Column("by", Id, nullable=False),
    Column("at", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Index(None, "scope"),
    sqlite_with_rowid=False,
)

# Which erasures stood in the files of which laptop: it has carried them out.
sync_erasure_seen = Table(
    "sync_erasure_seen",
    metadata,
    Column("laptop", Id, primary_key=True),
    Column("t", Integer, primary_key=True, autoincrement=False),
    Column("r", Id, primary_key=True),
    Column("scope", Id, primary_key=True),
    sqlite_with_rowid=False,
)

# What a file did to a record or cell, for the report that stays. `kind`: new, changed, deleted,
# conflict, set_aside, awaiting. The stamps tell who gave the value that gave way, and the other.
import_item = Table(
    "import_item",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("manifest_sha", LargeBinary(32), nullable=False),
    Column("kind", Text, nullable=False),
    Column("t", Integer, nullable=False),
    Column("r", Id, nullable=False),
    Column("c", Integer),
    Column("old", LargeBinary),
    Column("new", LargeBinary),
    Column("old_h", Integer),
    Column("old_n", Integer),
    Column("new_h", Integer),
    Column("new_n", Integer),
    Index(None, "manifest_sha", "kind", "t", "r"),
)

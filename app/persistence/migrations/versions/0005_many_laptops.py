"""Many laptops: who belongs to the programme, what others have seen, what only newer ones know."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE trust_statement (
        sha BLOB NOT NULL,
        kind TEXT NOT NULL,
        envelope BLOB NOT NULL,
        PRIMARY KEY (sha)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE own_key (
        purpose TEXT NOT NULL,
        secret BLOB NOT NULL,
        PRIMARY KEY (purpose)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_peer (
        laptop BLOB NOT NULL,
        scope BLOB NOT NULL,
        n INTEGER NOT NULL,
        h INTEGER NOT NULL,
        PRIMARY KEY (laptop, scope, n)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_file (
        id INTEGER NOT NULL,
        direction TEXT NOT NULL,
        manifest_sha BLOB NOT NULL,
        laptop BLOB NOT NULL,
        sender_name TEXT NOT NULL,
        scopes TEXT NOT NULL,
        made TEXT NOT NULL,
        at TEXT NOT NULL,
        h INTEGER NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_sync_file_direction_laptop ON sync_file (direction, laptop)",
    "CREATE INDEX ix_sync_file_manifest_sha ON sync_file (manifest_sha)",
    """
    CREATE TABLE sync_foreign_cell (
        table_name TEXT NOT NULL,
        r BLOB NOT NULL,
        c INTEGER NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        value BLOB,
        h INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (table_name, r, c)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_foreign_row (
        table_name TEXT NOT NULL,
        r BLOB NOT NULL,
        t INTEGER NOT NULL,
        scope BLOB NOT NULL,
        h INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (table_name, r)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_sync_foreign_row_scope ON sync_foreign_row (scope)",
    """
    CREATE TABLE sync_erasure (
        t INTEGER NOT NULL,
        r BLOB NOT NULL,
        scope BLOB NOT NULL,
        "by" BLOB NOT NULL,
        at TEXT NOT NULL,
        reason TEXT NOT NULL,
        PRIMARY KEY (t, r, scope)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_sync_erasure_scope ON sync_erasure (scope)",
    """
    CREATE TABLE sync_erasure_seen (
        laptop BLOB NOT NULL,
        t INTEGER NOT NULL,
        r BLOB NOT NULL,
        scope BLOB NOT NULL,
        PRIMARY KEY (laptop, t, r, scope)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE import_item (
        id INTEGER NOT NULL,
        manifest_sha BLOB NOT NULL,
        kind TEXT NOT NULL,
        t INTEGER NOT NULL,
        r BLOB NOT NULL,
        c INTEGER,
        old BLOB,
        new BLOB,
        old_h INTEGER,
        old_n INTEGER,
        new_h INTEGER,
        new_n INTEGER,
        PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_import_item_manifest_sha_kind_t_r ON import_item (manifest_sha, kind, t, r)",
)

TABLES = (
    "import_item",
    "sync_erasure_seen",
    "sync_erasure",
    "sync_foreign_row",
    "sync_foreign_cell",
    "sync_file",
    "sync_peer",
    "own_key",
    "trust_statement",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Remove what `upgrade` made."""
    for name in TABLES:
        op.execute(f"DROP TABLE {name}")

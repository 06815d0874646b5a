"""Certificates that can be proved: versions of templates, signing keys, copies, who signs.

Also confirmed forms of names, what a teacher's paper names of an approved programme, and why a
certificate was granted against the rule.
"""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

COLUMNS = (
    ("person", "dative", "TEXT"),
    ("person", "accusative", "TEXT"),
    ("event", "programme_kind", "TEXT"),
    ("event", "approval_authority", "TEXT"),
    ("event", "approval_date", "TEXT"),
    ("event", "approval_number", "TEXT"),
    ("event", "topics", "TEXT"),
    ("template", "rule", "TEXT"),
    ("template", "is_hidden", "INTEGER"),
    ("certificate", "revision_id", "BLOB"),
    ("certificate", "granted", "TEXT"),
    ("certificate", "organisation_id", "BLOB"),
    ("certificate", "mini_project_id", "BLOB"),
)

STATEMENTS = (
    """
    CREATE TABLE template_revision (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        template_id BLOB NOT NULL,
        content TEXT NOT NULL,
        made_at TEXT,
        approved_on TEXT,
        approved_by TEXT,
        note TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_template_revision_template_id
            FOREIGN KEY(template_id) REFERENCES template (id)
            DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_template_revision_template_id ON template_revision (template_id)",
    """
    CREATE TABLE picture (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        digest BLOB NOT NULL,
        media TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        name TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE picture_piece (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        picture_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_picture_piece_picture_id
            FOREIGN KEY(picture_id) REFERENCES picture (id)
            DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_picture_piece_picture_id ON picture_piece (picture_id)",
    """
    CREATE TABLE signatory (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        post TEXT,
        english TEXT,
        russian TEXT,
        picture_id BLOB,
        position INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT fk_signatory_picture_id
            FOREIGN KEY(picture_id) REFERENCES picture (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE certificate_copy (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        certificate_id BLOB NOT NULL,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_certificate_copy_certificate_id
            FOREIGN KEY(certificate_id) REFERENCES certificate (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_certificate_copy_certificate_id ON certificate_copy (certificate_id)",
    """
    CREATE TABLE signing_key (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        code TEXT NOT NULL,
        public BLOB NOT NULL,
        name TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_signing_key_code ON signing_key (code)",
    """
    CREATE TABLE ended_number (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        number TEXT NOT NULL,
        state TEXT,
        replaced_by TEXT,
        on_date TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_ended_number_number ON ended_number (number)",
)

TABLES = (
    "ended_number",
    "signing_key",
    "certificate_copy",
    "signatory",
    "picture_piece",
    "picture",
    "template_revision",
)


def upgrade() -> None:
    """Add the columns, make the tables."""
    for table, column, kind in COLUMNS:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Remove what `upgrade` made, children before parents."""
    for name in TABLES:
        op.execute(f"DROP TABLE {name}")
    for table, column, _ in reversed(COLUMNS):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")

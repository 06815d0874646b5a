"""What comes back from paper: pages that were entered, who wrote on their empty rows, scans.

Also when somebody was noted at the door, the programme's own categories of counting, organisations
that were present, and how the columns of a sign-in sheet are wanted.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

COLUMNS = (
    ("programme", "sheet_columns", "TEXT"),
    ("programme", "wants_evidence", "INTEGER"),
    ("attendance", "at", "TEXT"),
    ("attendance", "agreed", "TEXT"),
    ("sheet_page", "layout", "TEXT"),
    ("sheet_page", "printed_at", "TEXT"),
    ("sheet_page", "signatures", "TEXT"),
    ("sheet_page", "entered_at", "TEXT"),
    ("sheet_page", "note", "TEXT"),
)

STATEMENTS = (
    """
    CREATE TABLE headcount_category (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        english TEXT,
        russian TEXT,
        position INTEGER,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE organisation_presence (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        session_id BLOB NOT NULL,
        organisation_id BLOB NOT NULL,
        people INTEGER,
        note TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_organisation_presence_session_id
            FOREIGN KEY(session_id) REFERENCES session (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_organisation_presence_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisation (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_organisation_presence_organisation_id ON organisation_presence (organisation_id)
    """,
    "CREATE INDEX ix_organisation_presence_session_id ON organisation_presence (session_id)",
    """
    CREATE TABLE sheet_line (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        page_id BLOB NOT NULL,
        line INTEGER NOT NULL,
        person_id BLOB,
        PRIMARY KEY (id),
        CONSTRAINT fk_sheet_line_page_id
            FOREIGN KEY(page_id) REFERENCES sheet_page (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_sheet_line_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_sheet_line_page_id ON sheet_line (page_id)",
    "CREATE INDEX ix_sheet_line_person_id ON sheet_line (person_id)",
    """
    CREATE TABLE evidence (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        event_id BLOB NOT NULL,
        added_at TEXT NOT NULL,
        media TEXT NOT NULL,
        size INTEGER NOT NULL,
        digest BLOB NOT NULL,
        pages INTEGER NOT NULL,
        kind TEXT,
        name TEXT,
        note TEXT,
        session_id BLOB,
        sheet_page_id BLOB,
        page_codes TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_evidence_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_evidence_session_id
            FOREIGN KEY(session_id) REFERENCES session (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_evidence_sheet_page_id
            FOREIGN KEY(sheet_page_id) REFERENCES sheet_page (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_evidence_event_id ON evidence (event_id)",
    "CREATE INDEX ix_evidence_sheet_page_id ON evidence (sheet_page_id)",
    """
    CREATE TABLE evidence_piece (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        evidence_id BLOB NOT NULL,
        page INTEGER NOT NULL,
        position INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_evidence_piece_evidence_id
            FOREIGN KEY(evidence_id) REFERENCES evidence (id)
            DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_evidence_piece_evidence_id ON evidence_piece (evidence_id)",
    """
    CREATE TABLE evidence_original (
        evidence_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (evidence_id, position)
    )
    """,
)

TABLES = (
    "evidence_original",
    "evidence_piece",
    "evidence",
    "sheet_line",
    "organisation_presence",
    "headcount_category",
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

"""Own kinds, programme details, people and partners of mini-projects, who works where.

Also what an organisation's contact is, since when somebody waits for a place, and how the columns
of a spreadsheet were understood the last time.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

COLUMNS = (
    ("programme", "since", "TEXT"),
    ("programme", "until", "TEXT"),
    ("organisation", "contact_name", "TEXT"),
    ("organisation", "phone", "TEXT"),
    ("organisation", "email", "TEXT"),
    ("organisation", "is_informal", "INTEGER"),
    ("mini_project", "call", "TEXT"),
    ("mini_project", "applied_on", "TEXT"),
    ("mini_project", "since", "TEXT"),
    ("mini_project", "until", "TEXT"),
    ("mini_project", "territory", "TEXT"),
    ("mini_project", "people_planned", "INTEGER"),
    ("mini_project", "note", "TEXT"),
    ("registration", "since", "TEXT"),
    ("act", "worker", "TEXT"),
)

STATEMENTS = (
    """
    CREATE TABLE event_kind (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        nominative TEXT,
        locative TEXT,
        english TEXT,
        russian TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE reporting_period (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        since TEXT,
        until TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE outcome_area (
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
    CREATE TABLE logo (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        form TEXT,
        position INTEGER,
        on_sheets INTEGER,
        on_certificates INTEGER,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE logo_piece (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        logo_id BLOB NOT NULL,
        position INTEGER NOT NULL,
        content BLOB NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_logo_piece_logo_id
            FOREIGN KEY(logo_id) REFERENCES logo (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_logo_piece_logo_id ON logo_piece (logo_id)",
    """
    CREATE TABLE mini_project_person (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        mini_project_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        role TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_mini_project_person_mini_project_id
            FOREIGN KEY(mini_project_id) REFERENCES mini_project (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_mini_project_person_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_mini_project_person_mini_project_id ON mini_project_person (mini_project_id)
    """,
    "CREATE INDEX ix_mini_project_person_person_id ON mini_project_person (person_id)",
    """
    CREATE TABLE mini_project_partner (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        mini_project_id BLOB NOT NULL,
        organisation_id BLOB NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_mini_project_partner_mini_project_id
            FOREIGN KEY(mini_project_id) REFERENCES mini_project (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_mini_project_partner_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisation (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_mini_project_partner_mini_project_id ON mini_project_partner (mini_project_id)
    """,
    """
    CREATE INDEX ix_mini_project_partner_organisation_id ON mini_project_partner (organisation_id)
    """,
    """
    CREATE TABLE worker (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE laptop_life (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        laptop_id BLOB NOT NULL,
        incarnation BLOB NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_laptop_life_laptop_id
            FOREIGN KEY(laptop_id) REFERENCES laptop (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_laptop_life_incarnation ON laptop_life (incarnation)",
    """
    CREATE TABLE duty (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        incarnation BLOB NOT NULL,
        since TEXT NOT NULL,
        worker_id BLOB,
        PRIMARY KEY (id),
        CONSTRAINT fk_duty_worker_id
            FOREIGN KEY(worker_id) REFERENCES worker (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_duty_incarnation_since ON duty (incarnation, since)",
    """
    CREATE TABLE import_mapping (
        signature BLOB NOT NULL,
        mapping TEXT NOT NULL,
        used_at TEXT NOT NULL,
        PRIMARY KEY (signature)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX ix_duplicate_link_one ON duplicate_link (one)",
    "CREATE INDEX ix_duplicate_link_other ON duplicate_link (other)",
    "CREATE INDEX ix_person_guardian_id ON person (guardian_id)",
    "CREATE INDEX ix_person_household ON person (household)",
)

INDEXES = (
    "ix_duplicate_link_one",
    "ix_duplicate_link_other",
    "ix_person_guardian_id",
    "ix_person_household",
)

TABLES = (
    "import_mapping",
    "duty",
    "laptop_life",
    "worker",
    "mini_project_partner",
    "mini_project_person",
    "logo_piece",
    "logo",
    "outcome_area",
    "reporting_period",
    "event_kind",
)


def upgrade() -> None:
    """Add the columns, make the tables."""
    for table, column, kind in COLUMNS:
        op.execute(f"ALTER TABLE {table} ADD COLUMN {column} {kind}")
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Remove what `upgrade` made, children before parents."""
    for name in INDEXES:
        op.execute(f"DROP INDEX {name}")
    for name in TABLES:
        op.execute(f"DROP TABLE {name}")
    for table, column, _ in reversed(COLUMNS):
        op.execute(f"ALTER TABLE {table} DROP COLUMN {column}")

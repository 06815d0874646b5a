"""The first schema: the records of the story, change capture, acts and search."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

STATEMENTS = (
    """
    CREATE TABLE programme (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        project_number TEXT,
        funder TEXT,
        funding_statement TEXT,
        controller TEXT,
        contact TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE centre (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        code TEXT,
        territory TEXT,
        place TEXT,
        issuer_name TEXT,
        issuer_number TEXT,
        signatory_name TEXT,
        signatory_position TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE laptop (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE organisation (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        kind TEXT,
        registration_number TEXT,
        territory TEXT,
        aliases TEXT,
        note TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE person (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        given TEXT,
        surname TEXT,
        original_name TEXT,
        certificate_name TEXT,
        birth_year INTEGER,
        age_band TEXT,
        phone TEXT,
        email TEXT,
        territory TEXT,
        organisation_id BLOB,
        roles TEXT,
        guardian_id BLOB,
        household BLOB,
        note TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_person_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisation (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_person_guardian_id
            FOREIGN KEY(guardian_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE consent (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        person_id BLOB NOT NULL,
        purpose TEXT NOT NULL,
        given INTEGER NOT NULL,
        on_date TEXT NOT NULL,
        paper TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_consent_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_consent_person_id ON consent (person_id)
    """,
    """
    CREATE TABLE mini_project (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        title TEXT,
        state TEXT,
        lead_organisation_id BLOB,
        lead_name TEXT,
        grant_cents INTEGER,
        own_cents INTEGER,
        story TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_mini_project_lead_organisation_id
            FOREIGN KEY(lead_organisation_id) REFERENCES organisation (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE event (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        programme_id BLOB,
        kind TEXT,
        title TEXT,
        place TEXT,
        state TEXT,
        is_open INTEGER,
        capacity INTEGER,
        languages TEXT,
        outcome_area TEXT,
        hours_unit TEXT,
        mini_project_id BLOB,
        cancel_reason TEXT,
        note TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_event_programme_id
            FOREIGN KEY(programme_id) REFERENCES programme (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_event_mini_project_id
            FOREIGN KEY(mini_project_id) REFERENCES mini_project (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE session (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        event_id BLOB NOT NULL,
        on_date TEXT,
        starts TEXT,
        ends TEXT,
        place TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_session_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_session_event_id ON session (event_id)
    """,
    """
    CREATE INDEX ix_session_on_date ON session (on_date)
    """,
    """
    CREATE TABLE event_team (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        event_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        role TEXT NOT NULL,
        minutes INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT fk_event_team_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_event_team_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_event_team_event_id ON event_team (event_id)
    """,
    """
    CREATE INDEX ix_event_team_person_id ON event_team (person_id)
    """,
    """
    CREATE TABLE event_partner (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        event_id BLOB NOT NULL,
        organisation_id BLOB NOT NULL,
        role TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_event_partner_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_event_partner_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisation (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_event_partner_event_id ON event_partner (event_id)
    """,
    """
    CREATE TABLE registration (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        event_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        state TEXT,
        role TEXT,
        organisation_id BLOB,
        territory TEXT,
        age_band TEXT,
        is_walk_in INTEGER,
        PRIMARY KEY (id),
        CONSTRAINT fk_registration_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_registration_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_registration_organisation_id
            FOREIGN KEY(organisation_id) REFERENCES organisation (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_registration_event_id ON registration (event_id)
    """,
    """
    CREATE INDEX ix_registration_person_id ON registration (person_id)
    """,
    """
    CREATE TABLE attendance (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        session_id BLOB NOT NULL,
        person_id BLOB NOT NULL,
        mark TEXT,
        minutes INTEGER,
        method TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_attendance_session_id
            FOREIGN KEY(session_id) REFERENCES session (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_attendance_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_attendance_person_id ON attendance (person_id)
    """,
    """
    CREATE INDEX ix_attendance_session_id ON attendance (session_id)
    """,
    """
    CREATE TABLE headcount (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        session_id BLOB NOT NULL,
        category TEXT NOT NULL,
        people INTEGER,
        counted_by TEXT,
        PRIMARY KEY (id),
        CONSTRAINT fk_headcount_session_id
            FOREIGN KEY(session_id) REFERENCES session (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_headcount_session_id ON headcount (session_id)
    """,
    """
    CREATE TABLE sheet_page (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        event_id BLOB NOT NULL,
        code TEXT NOT NULL,
        page INTEGER NOT NULL,
        pages INTEGER NOT NULL,
        sessions TEXT NOT NULL,
        people TEXT NOT NULL,
        blank_rows INTEGER NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT fk_sheet_page_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_sheet_page_code ON sheet_page (code)
    """,
    """
    CREATE TABLE template (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        name TEXT,
        kind TEXT,
        version INTEGER,
        content TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE certificate (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        number TEXT NOT NULL,
        template_id BLOB NOT NULL,
        template_version INTEGER NOT NULL,
        language TEXT NOT NULL,
        issued_on TEXT NOT NULL,
        paper TEXT NOT NULL,
        event_id BLOB,
        person_id BLOB,
        is_void INTEGER,
        handed_on TEXT,
        handed_to TEXT,
        reason TEXT,
        replaced_by BLOB,
        PRIMARY KEY (id),
        CONSTRAINT fk_certificate_template_id
            FOREIGN KEY(template_id) REFERENCES template (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_certificate_event_id
            FOREIGN KEY(event_id) REFERENCES event (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_certificate_person_id
            FOREIGN KEY(person_id) REFERENCES person (id)
            DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_certificate_replaced_by
            FOREIGN KEY(replaced_by) REFERENCES certificate (id)
            DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_certificate_event_id ON certificate (event_id)
    """,
    """
    CREATE INDEX ix_certificate_number ON certificate (number)
    """,
    """
    CREATE INDEX ix_certificate_person_id ON certificate (person_id)
    """,
    """
    CREATE TABLE duplicate_link (
        id BLOB NOT NULL,
        centre_id BLOB NOT NULL,
        deleted INTEGER DEFAULT '0' NOT NULL,
        subject TEXT NOT NULL,
        one BLOB NOT NULL,
        other BLOB NOT NULL,
        verdict TEXT,
        PRIMARY KEY (id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_clock (
        one INTEGER NOT NULL,
        h INTEGER NOT NULL,
        n INTEGER NOT NULL,
        capture INTEGER NOT NULL,
        act INTEGER,
        PRIMARY KEY (one)
    )
    """,
    """
    CREATE TABLE sync_incarnation (
        alias INTEGER NOT NULL,
        id BLOB NOT NULL,
        PRIMARY KEY (alias),
        CONSTRAINT uq_sync_incarnation_id UNIQUE (id)
    )
    """,
    """
    CREATE TABLE sync_row (
        t INTEGER NOT NULL,
        r BLOB NOT NULL,
        h INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (t, r)
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_sync_row_n_h ON sync_row (n, h)
    """,
    """
    CREATE TABLE sync_cell (
        t INTEGER NOT NULL,
        r BLOB NOT NULL,
        c INTEGER NOT NULL,
        h INTEGER NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (t, r, c)
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX ix_sync_cell_n_h ON sync_cell (n, h)
    """,
    """
    CREATE TABLE sync_known (
        scope BLOB NOT NULL,
        n INTEGER NOT NULL,
        h INTEGER NOT NULL,
        PRIMARY KEY (scope, n)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sync_loser (
        id INTEGER NOT NULL,
        t INTEGER NOT NULL,
        r BLOB NOT NULL,
        c INTEGER NOT NULL,
        value BLOB,
        h INTEGER NOT NULL,
        n INTEGER NOT NULL,
        seen_at TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE sync_import (
        manifest_sha BLOB NOT NULL,
        sender BLOB NOT NULL,
        scopes TEXT NOT NULL,
        at TEXT NOT NULL,
        report TEXT NOT NULL,
        PRIMARY KEY (manifest_sha)
    )
    """,
    """
    CREATE TABLE act (
        id INTEGER NOT NULL,
        at TEXT NOT NULL,
        what TEXT NOT NULL,
        detail TEXT NOT NULL,
        state TEXT NOT NULL,
        undoes INTEGER,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE act_change (
        id INTEGER NOT NULL,
        act INTEGER NOT NULL,
        t INTEGER NOT NULL,
        r BLOB NOT NULL,
        c INTEGER NOT NULL,
        old BLOB,
        new BLOB,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE INDEX ix_act_change_act ON act_change (act)
    """,
    """
    CREATE INDEX ix_act_change_t_r ON act_change (t, r)
    """,
    """
    CREATE TABLE territory (
        code TEXT NOT NULL,
        name TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent TEXT NOT NULL,
        municipality TEXT NOT NULL,
        valid_to TEXT NOT NULL,
        successor TEXT NOT NULL,
        PRIMARY KEY (code)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE person_index (
        id INTEGER NOT NULL,
        person_id BLOB NOT NULL,
        sort_key TEXT NOT NULL,
        folded TEXT NOT NULL,
        loose TEXT NOT NULL,
        digits TEXT NOT NULL,
        PRIMARY KEY (id),
        CONSTRAINT uq_person_index_person_id UNIQUE (person_id)
    )
    """,
    """
    CREATE INDEX ix_person_index_sort_key ON person_index (sort_key)
    """,
    """
    CREATE TABLE person_stale (
        person_id BLOB NOT NULL,
        PRIMARY KEY (person_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE VIRTUAL TABLE person_search USING fts5(
        folded, loose, digits, content='person_index', content_rowid='id',
        prefix='1 2 3', tokenize='unicode61 remove_diacritics 0'
    )
    """,
    "INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1)",
)

TABLES = (
    "person_search",
    "person_stale",
    "person_index",
    "setting",
    "territory",
    "act_change",
    "act",
    "sync_import",
    "sync_loser",
    "sync_known",
    "sync_cell",
    "sync_row",
    "sync_incarnation",
    "sync_clock",
    "duplicate_link",
    "certificate",
    "template",
    "sheet_page",
    "headcount",
    "attendance",
    "registration",
    "event_partner",
    "event_team",
    "session",
    "event",
    "mini_project",
    "consent",
    "person",
    "organisation",
    "laptop",
    "centre",
    "programme",
)


def upgrade() -> None:
    """Make all tables of the first schema."""
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    """Remove what `upgrade` made, children before parents."""
    for name in TABLES:
        op.execute(f"DROP TABLE {name}")

"""What became of values that lost: settled by which act, looked at, listed since when."""

from __future__ import annotations

from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

COLUMNS = ("settled", "looked", "listed")


def upgrade() -> None:
    """Add the columns, and find the losers of a cell quickly."""
    for column in COLUMNS:
        op.execute(f"ALTER TABLE sync_loser ADD COLUMN {column} INTEGER")
    op.execute("CREATE INDEX ix_sync_loser_t_c_r ON sync_loser (t, c, r)")


def downgrade() -> None:
    """Remove what `upgrade` made."""
    op.execute("DROP INDEX ix_sync_loser_t_c_r")
    for column in reversed(COLUMNS):
        op.execute(f"ALTER TABLE sync_loser DROP COLUMN {column}")

"""What alembic runs for each command: the open connection that `upgrade` handed over."""

from __future__ import annotations

from alembic import context

from app.persistence.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=False,
)
context.run_migrations()

"""Schema changes in numbered steps, run by alembic and configured in code.

No ini file and no working directory: the scripts are found beside this package, also in a frozen
program. `alembic` is imported only when a store is made or really has to change, because its
import costs more than the rest of a start.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.persistence.capture import refresh_triggers
from app.persistence.tables import SCHEMA_VERSION

if TYPE_CHECKING:
    from alembic.config import Config
    from sqlalchemy import Connection


_NEWEST = "head"


def upgrade(connection: Connection, revision: str = _NEWEST) -> None:
    """Bring the schema to `revision` inside the caller's transaction.

    The newest schema gets its triggers and its number; an earlier one, which only tests ask for,
    stays without.
    """
    from alembic import command  # noqa: PLC0415  heavy, and needed only here

    command.upgrade(_configuration(connection), revision)
    if revision != _NEWEST:
        return
    refresh_triggers(connection)
    # A pragma takes no bound value; the number is our own constant.
    connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION}"))


def downgrade(connection: Connection, revision: str) -> None:
    """Take the schema back to `revision`; only tests of the steps need it."""
    from alembic import command  # noqa: PLC0415  heavy, and needed only here

    for (name,) in connection.execute(
        text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    ).all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    command.downgrade(_configuration(connection), revision)


def _configuration(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415  heavy, and needed only here

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config

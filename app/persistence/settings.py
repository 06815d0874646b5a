"""Small facts about this laptop inside the encrypted store: its name, its centre, its keys."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from app.persistence.tables import setting

if TYPE_CHECKING:
    from sqlalchemy import Connection


def read(connection: Connection, name: str) -> str | None:
    """Return the setting's text, None where it was never written."""
    found = connection.execute(select(setting.c.value).where(setting.c.name == name))
    return found.scalar_one_or_none()


def write(connection: Connection, name: str, value: str) -> None:
    """Keep `value` under `name`."""
    row = insert(setting).values(name=name, value=value)
    connection.execute(
        row.on_conflict_do_update(index_elements=["name"], set_={"value": row.excluded.value})
    )


def forget(connection: Connection, name: str) -> None:
    """Keep nothing under `name`."""
    connection.execute(delete(setting).where(setting.c.name == name))


def read_moment(connection: Connection, name: str) -> datetime | None:
    """Return a moment that was written as ISO text."""
    value = read(connection, name)
    return None if value is None else datetime.fromisoformat(value)


def read_bytes(connection: Connection, name: str) -> bytes | None:
    """Return bytes that were written as hexadecimal digits."""
    value = read(connection, name)
    return None if value is None else bytes.fromhex(value)

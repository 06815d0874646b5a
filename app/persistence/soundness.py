"""The whole store looked through for damage, and written anew.

It knows pages and what must agree with what, and nothing of copies (app.persistence.backup).
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.domain.errors import StoreBusyError
from app.persistence import people_index
from app.persistence.capture import triggers_are_sound
from app.persistence.tables import person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.persistence.database import Database


def people_and_troubles(database: Database) -> tuple[int, tuple[str, ...]]:
    """Return how many people are kept, and what does not hold: pages, references, search words."""
    troubles = list(_troubles_of_pages(database))
    with database.reading() as connection:
        if not triggers_are_sound(connection):
            troubles.append("triggers")
        kept = select(func.count()).select_from(person).where(~person.c.deleted)
        people = int(connection.execute(kept).scalar_one())
        if people != people_index.count(connection):
            troubles.append("search")
    return people, tuple(troubles)


def _troubles_of_pages(database: Database) -> Iterator[str]:
    with database.raw() as connection:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            yield "pages"
        if connection.execute("PRAGMA integrity_check").fetchone()[0] != "ok":
            yield "content"
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            yield "references"


def write_anew(database: Database) -> None:
    """Write the store anew, so that no page holds what was there, and empty its log."""
    with database.unnamed(capture=False) as connection:
        people_index.forget_old_words(connection)
    # Somebody who reads just now keeps the old pages in the log: the next backup tries again, and
    # secure_delete has wiped what was freed all the same.
    with suppress(StoreBusyError), database.raw() as raw:
        raw.execute("VACUUM")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

"""What a look at files found, record by record, kept beside the store until it is put away.

A look is rolled back, so what it found must stand elsewhere to be paged through: for each file that
was looked at in one of its own, whose key is only in memory. They lie where papers that are open
lie, and are cleared away with them (app.persistence.folder.forget_opened). It knows the order and
the words to search by; what an entry says is the caller's.
"""

from __future__ import annotations

import contextlib
import secrets
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2 as sqlcipher

from app.domain.search import tokens
from app.persistence.database import known_errors

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_NAME: Final = "looked-{}.db"
_AT_ONCE: Final = 1_000
_LETTERS: Final = 32
_TABLES: Final = (
    (
        "CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, "
        "kind TEXT NOT NULL, place INTEGER NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, "
        "table_name TEXT NOT NULL)"
    ),
    # Whoever types looks through this index alone, and not through what entries say.
    "CREATE INDEX IF NOT EXISTS entry_order ON entry (place, name, kind, table_name)",
    (
        "CREATE TABLE IF NOT EXISTS counted (kind TEXT, table_name TEXT, "
        "entries INTEGER, PRIMARY KEY (kind, table_name))"
    ),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that was found: its kind and table, its `place` among kinds, and what it says.

    `name` is folded: it orders the entry among its like, and words of it are searched.
    """

    kind: str
    table: str
    place: int
    name: str
    body: str


class Looked:
    """The files of what was found; each is made when first written to, and gone with `forget`."""

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`, which need not be there."""
        self._folder = folder
        self._key = secrets.token_bytes(32)

    def note(self, about: bytes, entries: Iterable[Entry]) -> None:
        """Keep these entries in the place of those that were noted about the same."""
        self._folder.mkdir(parents=True, exist_ok=True)
        with self._opened(about) as connection:
            connection.execute("BEGIN")
            connection.execute("DELETE FROM entry")
            connection.execute("DELETE FROM counted")
            for some in _portions(entries):
                connection.executemany(
                    "INSERT INTO entry (kind, table_name, place, name, body) "
                    "VALUES (?, ?, ?, ?, ?)",
                    [(one.kind, one.table, one.place, one.name, one.body) for one in some],
                )
                connection.executemany(
                    "INSERT INTO counted (kind, table_name, entries) VALUES (?, ?, ?) "
                    "ON CONFLICT DO UPDATE SET entries = entries + excluded.entries",
                    [
                        (*of, count)
                        for of, count in Counter((one.kind, one.table) for one in some).items()
                    ],
                )
            connection.execute("COMMIT")

    def counts(self, about: bytes) -> dict[tuple[str, str], int]:
        """Return how many entries there are by kind and table."""
        with self._if_any(about) as connection:
            if connection is None:
                return {}
            found = connection.execute("SELECT kind, table_name, entries FROM counted")
            return {(kind, table): count for kind, table, count in found.fetchall()}

    def page(
        self, about: bytes, wanted: tuple[str, str, str], start: int, many: int
    ) -> tuple[list[str], int]:
        """Return some bodies in order, and how many fit: a kind, a table, typed words ("": any)."""
        kind, table, typed = wanted
        where: list[str] = ["true"]
        values: list[object] = []
        for name, value in (("kind", kind), ("table_name", table)):
            if value:
                where.append(f"{name} = ?")
                values.append(value)
        for word in tokens(typed):
            where.append("name LIKE ?")
            values.append(f"%{word}%")
        which = " AND ".join(where)
        with self._if_any(about) as connection:
            if connection is None:
                return [], 0
            total = connection.execute(f"SELECT count(*) FROM entry WHERE {which}", values)
            found = connection.execute(
                f"SELECT body FROM entry WHERE {which} ORDER BY place, name, id LIMIT ? OFFSET ?",
                [*values, many, start],
            )
            return [body for (body,) in found.fetchall()], int(total.fetchone()[0])

    def forget(self, about: bytes | None = None) -> None:
        """Let go of what was noted about something, or of everything."""
        every = self._folder.glob(_NAME.format("*")) if about is None else (self._file(about),)
        for file in every:
            with contextlib.suppress(OSError):
                file.unlink(missing_ok=True)

    def _file(self, about: bytes) -> Path:
        return self._folder / _NAME.format(about.hex()[:_LETTERS])

    @contextlib.contextmanager
    def _if_any(self, about: bytes) -> Iterator[sqlcipher.Connection | None]:
        if not self._file(about).exists():
            yield None
            return
        with self._opened(about) as connection:
            yield connection

    @contextlib.contextmanager
    def _opened(self, about: bytes) -> Iterator[sqlcipher.Connection]:
        file = self._file(about)
        with (
            known_errors(file),
            contextlib.closing(sqlcipher.connect(str(file), isolation_level=None)) as found,
        ):
            found.execute(f"PRAGMA key = \"x'{self._key.hex()}'\"")
            # Nothing in it needs to survive the end of the program.
            for pragma in ("cipher_log_level = NONE", "journal_mode = MEMORY", "synchronous = OFF"):
                found.execute(f"PRAGMA {pragma}")
            for statement in _TABLES:
                found.execute(statement)
            yield found


def _portions(entries: Iterable[Entry]) -> Iterator[list[Entry]]:
    some: list[Entry] = []
    for one in entries:
        some.append(one)
        if len(some) == _AT_ONCE:
            yield some
            some = []
    if some:
        yield some

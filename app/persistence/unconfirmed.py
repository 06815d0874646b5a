"""What others have not said to have seen yet: the records new or changed since their last word.

It reads the stamps of changes after a point, by their index: the cost is that of the news and not
of the store. It counts, and knows no files.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.imports import OWN_AFFAIRS
from app.persistence.exchange_notes import IN, OUT
from app.persistence.merge_sql import EVERY_SCOPE
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlalchemy import Connection

MOST: Final = 20_000
"""So many changes are counted; whoever has more wants to know only that it is much."""


@dataclass(frozen=True, slots=True)
class TableNews:
    """What became of the records of one table."""

    table: str
    new: int
    changed: int
    deleted: int


@dataclass(frozen=True, slots=True)
class News:
    """What is news to somebody. `is_more` when there is more than was counted."""

    tables: tuple[TableNews, ...]
    is_more: bool


@dataclass(frozen=True, slots=True)
class LastFile:
    """The last file that came or went: when it was made, and the sender's clock at that moment."""

    made: str
    stamp: int


def seen_by(
    connection: Connection, laptops: Collection[bytes], scope: bytes
) -> dict[int, int] | None:
    """Return how far any of the laptops said to have seen a scope; None where none said a word."""
    rows = connection.exec_driver_sql(
        "SELECT n, max(h) FROM sync_peer WHERE scope = ? "
        "AND laptop IN (SELECT unhex(value) FROM json_each(?)) GROUP BY n",
        (scope, _listed(laptops)),
    ).all()
    return {int(n): int(h) for n, h in rows} or None


def last_from(connection: Connection, laptops: Collection[bytes], scope: bytes) -> LastFile | None:
    """Return the last file of any of the laptops with the records of a scope."""
    return _last(
        connection,
        "direction = ? AND laptop IN (SELECT unhex(value) FROM json_each(?))",
        (IN, _listed(laptops)),
        scope,
    )


def last_sent(connection: Connection, scope: bytes) -> LastFile | None:
    """Return the last file that was written here with the records of a scope."""
    return _last(connection, "direction = ?", (OUT,), scope)


def own_names(connection: Connection) -> tuple[int, ...]:
    """Return this store's own incarnations: what it is now, and what it was before a restore."""
    rows = connection.exec_driver_sql(
        "SELECT n FROM sync_clock UNION SELECT n FROM sync_known WHERE scope = ?", (EVERY_SCOPE,)
    )
    return tuple(rows.scalars())


def news(connection: Connection, seen: Mapping[bytes, Mapping[int, int]]) -> News:
    """Return what is news to somebody who has seen so much, scope by scope."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    is_more = False
    for scope, known in seen.items():
        found, has_more = _changes(connection, _authors(connection, scope), known)
        is_more = is_more or has_more
        for number, (added, edited) in found.items():
            _count(connection, counts, scope, (number, added, edited - added))
    told = (TableNews(table, *counts[table]) for table in SYNCED_BY_NAME if any(counts[table]))
    return News(tuple(told), is_more)


def _authors(connection: Connection, scope: bytes) -> tuple[int, ...]:
    """Return who may have written in a scope: this store itself, and those whose files told."""
    rows = connection.exec_driver_sql(
        "SELECT n FROM sync_known WHERE scope IN (?, ?) UNION SELECT n FROM sync_clock",
        (scope, EVERY_SCOPE),
    )
    return tuple(rows.scalars())


def _changes(
    connection: Connection, authors: Iterable[int], known: Mapping[int, int]
) -> tuple[dict[int, tuple[set[bytes], set[bytes]]], bool]:
    """Return by the number of the table which rows were added and which were changed."""
    found: dict[int, tuple[set[bytes], set[bytes]]] = defaultdict(lambda: (set(), set()))
    room = MOST
    for author in authors:
        for place, stamps in enumerate(("sync_row", "sync_cell")):
            rows = connection.exec_driver_sql(
                f"SELECT t, r FROM {stamps} WHERE n = ? AND h > ? LIMIT ?",
                (author, known.get(author, 0), room + 1),
            ).all()
            for number, row in rows:
                found[number][place].add(row)
            room -= len(rows)
            if room < 0:
                return found, True
    return found, False


def _count(
    connection: Connection,
    counts: dict[str, list[int]],
    scope: bytes,
    changes: tuple[int, set[bytes], set[bytes]],
) -> None:
    number, added, edited = changes
    synced = SYNCED_BY_NUMBER.get(number)
    if synced is None or synced.name in OWN_AFFAIRS:
        return
    here, _gone = _standing(connection, synced.name, scope, added)
    kept, gone = _standing(connection, synced.name, scope, edited)
    for place, found in enumerate((here, kept, gone)):
        counts[synced.name][place] += found


def _standing(
    connection: Connection, table: str, scope: bytes, rows: Collection[bytes]
) -> tuple[int, int]:
    """Return how many of the rows are of a scope, and how many of them were deleted."""
    if not rows:
        return 0, 0
    standing, gone = connection.exec_driver_sql(
        f"SELECT count(*) FILTER (WHERE deleted = 0), count(*) FILTER (WHERE deleted <> 0) "
        f"FROM {table} WHERE centre_id = ? AND id IN (SELECT unhex(value) FROM json_each(?))",
        (scope, _listed(rows)),
    ).one()
    return standing, gone


def _last(
    connection: Connection, condition: str, values: Sequence[object], scope: bytes
) -> LastFile | None:
    row = connection.exec_driver_sql(
        f"SELECT made, h FROM sync_file WHERE {condition} AND instr(scopes, ?) "
        "ORDER BY h DESC, id DESC LIMIT 1",
        (*values, scope.hex()),
    ).first()
    return None if row is None else LastFile(row[0], row[1])


def _listed(values: Collection[bytes]) -> str:
    return json.dumps([one.hex() for one in values])

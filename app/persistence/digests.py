"""What the rows of a table come to: laptops that have seen the same must come to the same.

Counts and sums over the stamps of rows and cells, by incarnation: every change has a stamp of its
own, so different rows differ in them. Made by SQLite in one pass, in no order, without any value.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from app.domain.ids import ORG_SCOPE
from app.persistence.merge_sql import NEVER_H, NEVER_N
from app.persistence.shared_rights import ADD_ONLY
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from app.persistence.tables import SyncedTable

NOT_COMPARED: Final = frozenset({"evidence_piece"})
"""Copies of scans travel only where there is room for them."""

_LOOKED_AT: Final = 1_000
_MIXED: Final = "((h & 2147483647) * (h & 2147483647) >> 7) & 4294967295"
_SUMS: Final = f"count(*), sum(h & 4294967295), sum(h >> 32), sum({_MIXED}), sum(c * (h & 65535))"


def digests(connection: Connection, scopes: Collection[bytes]) -> dict[bytes, dict[str, bytes]]:
    """Return for each scope what the rows of its tables come to; empty tables are left out."""
    names: dict[int, bytes] = dict(
        connection.exec_driver_sql("SELECT alias, id FROM sync_incarnation").all()
    )
    found: dict[bytes, dict[str, bytes]] = {scope: {} for scope in scopes}
    for table, synced in SYNCED_BY_NAME.items():
        if table in NOT_COMPARED:
            continue
        of_scope: dict[bytes, list[tuple[bytes, ...]]] = {}
        for scope, n, *sums in _sums(connection, synced, scopes):
            of_scope.setdefault(scope, []).append((names[n], *(str(s).encode() for s in sums)))
        for scope, sums in of_scope.items():
            if scope != ORG_SCOPE:
                found[scope][table] = _digest(sums)
            elif table in ADD_ONLY:
                # Who changed what may be known to some by hearsay; what was added all have.
                rows = sum(int(one[2]) for one in sums if one[1] == b"rows")
                found[scope][table] = _digest([(b"%d" % rows,)])
    return found


def _digest(sums: list[tuple[bytes, ...]]) -> bytes:
    return hashlib.sha256(b"\n".join(b" ".join(one) for one in sorted(sums))).digest()


def _sums(
    connection: Connection, synced: SyncedTable, scopes: Collection[bytes]
) -> Iterator[Sequence[Any]]:
    table, t = synced.name, synced.number
    wanted = f"d.centre_id IN ({', '.join('?' * len(scopes))})"
    rows = (
        "SELECT d.centre_id AS scope, m.n AS n, m.h AS h, 0 AS c "
        f"FROM {table} d CROSS JOIN sync_row m ON m.t = {t} AND m.r = d.id WHERE {wanted}"
    )
    cells = (
        "SELECT d.centre_id AS scope, k.n AS n, k.h AS h, k.c AS c "
        f"FROM sync_cell k CROSS JOIN {table} d ON d.id = k.r WHERE k.t = {t} AND {wanted}"
    )
    # What is parked has its stamp with every cell, what is known only where it says more.
    parked = (
        "SELECT d.centre_id AS scope, f.n AS n, f.h AS h, f.c AS c FROM sync_foreign_cell f "
        f"CROSS JOIN {table} d ON d.id = f.r CROSS JOIN sync_row m ON m.t = {t} AND m.r = f.r "
        f"WHERE f.table_name = '{table}' AND {wanted} AND (f.h, f.n) <> "
        f"(iif(f.value IS NULL, {NEVER_H}, m.h), iif(f.value IS NULL, {NEVER_N}, m.n))"
    )
    values = tuple(scopes)
    for one in (rows, f"{cells} UNION ALL {parked}"):
        kind = "rows" if one is rows else "cells"
        found = connection.exec_driver_sql(
            f"SELECT scope, n, '{kind}', {_SUMS} FROM ({one}) GROUP BY scope, n",
            values if one is rows else values * 2,
        )
        yield from found.all()


def unequal(
    connection: Connection,
    theirs: Mapping[bytes, Mapping[str, bytes]],
    seen: Mapping[bytes, Mapping[int, int]],
) -> tuple[str, ...]:
    """Return the tables that differ, of those scopes in which the sender had seen all of here.

    `theirs` are the digests of a file that was just taken in, `seen` what its sender had seen.
    """
    asked = [s for s in theirs if theirs[s] and has_seen_all(connection, s, seen.get(s, {}))]
    mine = digests(connection, asked) if asked else {}
    return tuple(
        sorted(
            {
                table
                for scope in asked
                for table in mine[scope].keys() & theirs[scope].keys()
                if mine[scope][table] != theirs[scope][table]
            }
        )
    )


def has_seen_all(connection: Connection, scope: bytes, seen: Mapping[int, int]) -> bool:
    """Say whether nothing in a scope here is news to somebody who has seen so much."""
    aliases = connection.exec_driver_sql("SELECT alias FROM sync_incarnation WHERE alias <> 0")
    return not any(_has_news(connection, scope, n, seen.get(n, 0)) for n in aliases.scalars().all())


def _has_news(connection: Connection, scope: bytes, n: int, h: int) -> bool:
    found = connection.exec_driver_sql(
        "SELECT t, r FROM sync_row WHERE n = ?1 AND h > ?2 UNION "
        "SELECT t, r FROM sync_cell WHERE n = ?1 AND h > ?2 LIMIT ?3",
        (n, h, _LOOKED_AT),
    ).all()
    if len(found) == _LOOKED_AT:
        # So much of another scope may be new that it is not worth looking through.
        return True
    rows: dict[int, list[bytes]] = {}
    for t, r in found:
        rows.setdefault(t, []).append(r)
    return any(_is_any_of(connection, scope, t, ids) for t, ids in rows.items())


def _is_any_of(connection: Connection, scope: bytes, number: int, rows: Sequence[bytes]) -> bool:
    places = ", ".join("?" * len(rows))
    found = connection.exec_driver_sql(
        f"SELECT 1 FROM {SYNCED_BY_NUMBER[number].name} WHERE centre_id = ? AND id IN ({places}) "
        "LIMIT 1",
        (scope, *rows),
    )
    return found.first() is not None

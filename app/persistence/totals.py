"""How much is kept here of what only grows by files, and what every file from here must carry.

It counts; how much is too much is decided elsewhere (app.services.allowance).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from app.domain.ids import ORG_SCOPE
from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection


class Kind(StrEnum):
    """What is counted: of all, of one scope, of one table, or of one laptop."""

    STATEMENTS = "statements"
    ERASURES = "erasures"
    ERASURES_OF_SCOPE = "erasures of a scope"
    TABLES = "tables"
    TABLES_OF_SCOPE = "tables of a scope"
    COLUMNS_OF_TABLE = "columns of a table"
    LIVES_SHARED = "lives in what is shared"
    LIVES_OF_SCOPE = "lives of a scope"
    LIVES_OF_LAPTOP = "lives of a laptop"


class Total(NamedTuple):
    """What is counted, and of which scope, table or laptop where it is one of many."""

    kind: Kind
    of: bytes | str = b""


_QUERIES: Final[Mapping[Kind, str]] = {
    Kind.STATEMENTS: "SELECT x'', count(*) FROM trust_statement",
    Kind.ERASURES: "SELECT x'', count(*) FROM sync_erasure",
    Kind.ERASURES_OF_SCOPE: "SELECT scope, count(*) FROM sync_erasure GROUP BY scope",
    Kind.TABLES: "SELECT x'', count(DISTINCT table_name) FROM sync_foreign_row",
    Kind.TABLES_OF_SCOPE: "SELECT scope, count(DISTINCT table_name) FROM sync_foreign_row "
    "GROUP BY scope",
    Kind.COLUMNS_OF_TABLE: "SELECT table_name, count(DISTINCT c) FROM sync_foreign_cell "
    "GROUP BY table_name",
    Kind.LIVES_SHARED: f"SELECT x'', count(*) FROM sync_known WHERE scope = x'{ORG_SCOPE.hex()}'",
    Kind.LIVES_OF_SCOPE: "SELECT scope, count(*) FROM sync_known "
    f"WHERE scope NOT IN (x'', x'{ORG_SCOPE.hex()}') GROUP BY scope",
    Kind.LIVES_OF_LAPTOP: "SELECT CAST(centre_id || laptop_id AS BLOB), count(*) FROM laptop_life "
    "GROUP BY centre_id, laptop_id",
}


def totals(connection: Connection) -> dict[Total, int]:
    """Return how much there is of everything that is counted."""
    return {
        Total(kind, of): count
        for kind, query in _QUERIES.items()
        for of, count in connection.exec_driver_sql(query)
    }


def lives_met(connection: Connection) -> int:
    """Return how many lives this store ever heard of."""
    return int(connection.exec_driver_sql("SELECT count(*) FROM sync_incarnation").scalar_one())


def lives_in(connection: Connection, scope: bytes) -> int:
    """Return how many lives gave a stamp in the records of a scope; it goes through all of them."""
    givers = (
        f"SELECT k.n FROM {name} d JOIN {kept} k ON k.t = {synced.number} AND k.r = d.id "
        "WHERE d.centre_id = ?1"
        for name, synced in SYNCED_BY_NAME.items()
        for kept in ("sync_row", "sync_cell")
    )
    parked = "SELECT n FROM sync_foreign_row WHERE scope = ?1"
    query = f"SELECT count(*) FROM ({' UNION '.join((*givers, parked))})"
    return int(connection.exec_driver_sql(query, (scope,)).scalar_one())

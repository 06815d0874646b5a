"""Work on records that somebody else had deleted: listed while a file is taken in.

Changes of the record itself, as app.sync.lost_edits says of one, and what others added that belongs
to it, such as a registration for an event that was removed meanwhile. All on the temporary tables
of an import (app.persistence.merge_sql). It decides nothing: which value stands is settled without
it.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.persistence.merge_sql import DELETED, IS_CHANGE, NAME_OF, staging_name
from app.persistence.tables import SYNCED, SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Connection


def _is_unseen(h: str, n: str, by: str) -> str:
    """Return whether `by` cannot have seen what bears a stamp."""
    return f"({n} <> 0 AND {h} > coalesce((SELECT h FROM seen_by_{by} s WHERE s.n = {n}), 0))"


def _unseen(side: str, row: str, by: str) -> str:
    """Return whether `by` cannot have seen what one side said in a cell of `contest`."""
    return _is_unseen(f"{row}.{side}_h", f"{row}.{side}_n", by)


def _of_editor(row: str, name: str) -> str:
    return f"iif(d.is_theirs, {row}.my_{name}, {row}.their_{name})"


_LATEST: Final = f"""
    SELECT r, value, h, n FROM (
        SELECT e.r AS r, {_of_editor("d", "value")} AS value,
            {_of_editor("e", "h")} AS h, {_of_editor("e", "n")} AS n,
            row_number() OVER (
                PARTITION BY e.r ORDER BY {_of_editor("e", "h")} DESC,
                {NAME_OF.format(_of_editor("e", "n"))} DESC
            ) AS place
        FROM contest d JOIN contest e ON e.r = d.r AND e.c <> d.c
        WHERE d.c = {DELETED} AND {_of_editor("d", "value")} = 0
        AND iif(d.is_theirs, d.their_value, d.my_value) <> 0
        AND iif(d.is_theirs, {_unseen("their", "d", "me")}, {_unseen("my", "d", "them")})
        AND NOT iif(d.is_theirs, {_unseen("my", "d", "them")}, {_unseen("their", "d", "me")})
        AND e.my_value IS NOT e.their_value
        AND iif(d.is_theirs, {_unseen("my", "e", "them")}, {_unseen("their", "e", "me")})
    ) WHERE place = 1
"""


def list_lost_edits(number: int) -> str:
    """Return what lists the latest change of each record that a deletion stands over."""
    return (
        "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) "
        f"SELECT {number}, r, {DELETED}, value, h, n, ? FROM ({_LATEST}) k "
        # Of authors known by hearsay nothing counts as seen: it is told again with every file.
        f"WHERE NOT EXISTS (SELECT 1 FROM sync_loser o WHERE o.t = {number} AND o.c = {DELETED} "
        "AND o.r = k.r AND o.h = k.h AND o.n = k.n AND o.value IS k.value)"
    )


WORK: Final = frozenset(
    {
        "consent",
        "session",
        "event_team",
        "event_partner",
        "registration",
        "attendance",
        "headcount",
        "mini_project_person",
        "mini_project_partner",
        "organisation_presence",
        "evidence",
    }
)
"""What people add to a record; papers that the program notes do not tell that somebody needs it."""


def _belonging() -> Mapping[str, Mapping[str, str]]:
    """Return by which columns rows of WORK belong to the records of which tables."""
    return {
        synced.name: {
            column.name: key.column.table.name
            for column in synced.columns
            if not column.mutable
            for key in synced.table.c[column.name].foreign_keys
        }
        for synced in SYNCED
        if synced.name in WORK
    }


BELONGING: Final = _belonging()
PARENTS: Final = frozenset(parent for columns in BELONGING.values() for parent in columns.values())
_SESSION: Final = SYNCED_BY_NAME["session"].number
_EVENT: Final = SYNCED_BY_NAME["event"].number


class WorkInVain:
    """What was added to records that somebody else had deleted, during one import.

    Its rows lie off all lists with their record. The latest of them is listed as a value of the
    record's `deleted` that lost, so that the record can be brought back.
    """

    def __init__(self, connection: Connection, at: str) -> None:
        """`at` is the moment that what is listed is noted with."""
        self._connection = connection
        self._at = at
        self._is_any_gone = False
        for name, columns in _TEMPORARY.items():
            connection.exec_driver_sql(f"CREATE TEMP TABLE {name} ({columns}) WITHOUT ROWID")
        # Once for all scopes: a file may have a thousand of them.
        for parent in sorted(PARENTS):
            connection.exec_driver_sql(_deletions_of(parent))

    def begin_scope(self, scope: bytes) -> None:
        """Look which records of a scope are deleted here without the sender's having seen it."""
        self._connection.exec_driver_sql("DELETE FROM gone")
        found = self._connection.exec_driver_sql(_GONE, (scope,)).rowcount
        self._is_any_gone = found > 0
        if self._is_any_gone:
            self._connection.exec_driver_sql(_GONE_SESSIONS)

    def list_arriving(self, table: str) -> int:
        """List records that are deleted here and to which the staged rows belong."""
        if not self._is_any_gone or table not in BELONGING:
            return 0
        rows = (
            f"SELECT g.root_t AS t, g.root_r AS r, i.row_h AS h, i.row_n AS n FROM gone g "
            f"JOIN {staging_name(table)} i ON i.{column} = g.r "
            f"WHERE g.t = {SYNCED_BY_NAME[parent].number} AND i.deleted = 0 "
            f"AND {_is_unseen('i.row_h', 'i.row_n', 'me')}"
            for column, parent in BELONGING[table].items()
        )
        return self._list(" UNION ALL ".join(rows))

    def list_own(self, table: str) -> int:
        """List records whose deletion just came, and to which rows belong that they cannot know."""
        if table not in PARENTS:
            return 0
        return self._list(" UNION ALL ".join(_own_rows(table)))

    def finish(self) -> None:
        """Leave no table behind."""
        for name in _TEMPORARY:
            self._connection.exec_driver_sql(f"DROP TABLE {name}")

    def _list(self, rows: str) -> int:
        return self._connection.exec_driver_sql(
            "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) "
            f"SELECT t, r, {DELETED}, 0, h, n, ? FROM (SELECT *, row_number() OVER "
            f"(PARTITION BY t, r ORDER BY h DESC, {NAME_OF.format('n')} DESC) AS place "
            f"FROM ({rows})) k WHERE place = 1 AND NOT EXISTS (SELECT 1 FROM sync_loser o "
            f"WHERE o.t = k.t AND o.c = {DELETED} AND o.r = k.r AND (o.h, o.n) = (k.h, k.n))",
            (self._at,),
        ).rowcount


def _own_rows(table: str) -> Iterator[str]:
    """Yield what finds rows of this store that belong to records of a table that were deleted."""
    for child, columns in BELONGING.items():
        for column, parent in columns.items():
            if parent == table:
                yield _own(child, f"JOIN {child} x ON x.{column} = k.r", table)
            elif table == "event" and parent == "session":
                through = f"JOIN session p ON p.event_id = k.r JOIN {child} x ON x.{column} = p.id"
                yield _own(child, through, table)


def _own(child: str, joined: str, table: str) -> str:
    return (
        f"SELECT {SYNCED_BY_NAME[table].number} AS t, k.r AS r, m.h AS h, m.n AS n "
        f"FROM contest k {joined} "
        f"JOIN sync_row m ON m.t = {SYNCED_BY_NAME[child].number} AND m.r = x.id "
        f"WHERE k.c = {DELETED} AND {IS_CHANGE} AND k.their_value <> 0 AND x.deleted = 0 "
        f"AND {_is_unseen('m.h', 'm.n', 'them')}"
    )


def _deletions_of(parent: str) -> str:
    """Return what sets out which records of a table are deleted here, by whom and since when."""
    number = SYNCED_BY_NAME[parent].number
    return (
        "INSERT INTO deletion (scope, t, r, h, n) SELECT p.centre_id, k.t, k.r, k.h, k.n "
        f"FROM sync_cell k CROSS JOIN {parent} p ON p.id = k.r "
        f"WHERE k.t = {number} AND k.c = {DELETED} AND k.n <> 0 AND p.deleted <> 0"
    )


_TEMPORARY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "deletion": "scope BLOB, t INTEGER, r BLOB, h INTEGER NOT NULL, n INTEGER NOT NULL, "
        "PRIMARY KEY (scope, t, r)",
        "gone": "t INTEGER, r BLOB, root_t INTEGER, root_r BLOB, PRIMARY KEY (t, r)",
    }
)
_GONE: Final = (
    "INSERT INTO gone (t, r, root_t, root_r) SELECT t, r, t, r FROM deletion k "
    f"WHERE k.scope = ? AND {_is_unseen('k.h', 'k.n', 'them')}"
)
_GONE_SESSIONS: Final = (
    "INSERT OR IGNORE INTO gone (t, r, root_t, root_r) "
    f"SELECT {_SESSION}, x.id, g.root_t, g.root_r FROM gone g JOIN session x ON x.event_id = g.r "
    f"WHERE g.t = {_EVENT}"
)
"""What was noted of a session is lost with its event."""

"""The merge rules as SQL: many rows at once, on temporary tables.

The statements do what app.sync.merge says for single rows, and tests hold them to it. Rows that
are new go in as they are, rows that are the same are recognised, and only what really differs is
decided cell by cell in `contest`.

What goes in as it is goes in OR FAIL: otherwise SQLite keeps every page that a statement touches in
memory, to take back that one statement (373 MB instead of 188 for a million rows). A failure takes
back the whole transaction here anyway.

The row of a file is `i`, the row here `d`, its stamp here `m`; `t` is the table's number.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from app.persistence.tables import SyncedTable

DELETED: Final = 3
"""The number of the column `deleted`, in every table."""

TEMPORARY: Final[Mapping[str, str]] = {
    "incoming_cell": "r BLOB, c INTEGER, h INTEGER NOT NULL, n INTEGER NOT NULL, "
    "PRIMARY KEY (r, c)",
    "differing": "r BLOB PRIMARY KEY, contradicts INTEGER",
    "incoming_foreign": "r BLOB, c INTEGER, value, h INTEGER NOT NULL, n INTEGER NOT NULL, "
    "PRIMARY KEY (r, c)",
    "incoming_foreign_row": "r BLOB PRIMARY KEY, h INTEGER NOT NULL, n INTEGER NOT NULL",
    "contest": "r BLOB, c INTEGER, my_h INTEGER, my_n INTEGER, my_value, their_h INTEGER, "
    "their_n INTEGER, their_value, is_theirs INTEGER, PRIMARY KEY (r, c)",
    "seen_by_me": "n INTEGER PRIMARY KEY, h INTEGER NOT NULL",
    "seen_by_them": "n INTEGER PRIMARY KEY, h INTEGER NOT NULL",
    "orphan": "parent TEXT, id BLOB, PRIMARY KEY (parent, id)",
    "hearsay": "t INTEGER, r BLOB, n INTEGER, PRIMARY KEY (t, r, n)",
}
"""The temporary tables of an import and their columns, beside one for each staged table."""

NEVER_H: Final = 1
NEVER_N: Final = 0
"""The stamp of what nobody said: as old as the rows that every laptop begins with."""

EVERY_SCOPE: Final = b""
"""In `sync_known`: what an earlier life of this very store wrote, in whatever scope."""

NAME_OF: Final = "(SELECT id FROM sync_incarnation WHERE alias = {})"
IS_THEIRS: Final = f"""CASE
    WHEN their_h IS NULL THEN 0
    WHEN their_h <> my_h THEN their_h > my_h
    WHEN their_n <> my_n THEN {NAME_OF.format("their_n")} > {NAME_OF.format("my_n")}
    WHEN their_value IS my_value THEN 0
    WHEN my_value IS NULL THEN 1
    WHEN their_value IS NULL THEN 0
    ELSE their_value > my_value END"""
IS_CONFLICT: Final = """my_value IS NOT their_value
    AND my_n <> 0 AND my_h > coalesce((SELECT h FROM seen_by_them s WHERE s.n = my_n), 0)
    AND their_n <> 0 AND their_h > coalesce((SELECT h FROM seen_by_me s WHERE s.n = their_n), 0)"""
IS_UNHEARD: Final = "n <> 0 AND h > coalesce((SELECT h FROM seen_by_me s WHERE s.n = k.n), 0)"
"""Whether a change `k` is news here; those of the first start are news to nobody."""
IS_CHANGE: Final = "is_theirs AND their_value IS NOT my_value"


@dataclass(frozen=True, slots=True)
class TableStatements:
    """The statements that merge the rows of one table, in the order of the fields."""

    create: str
    stage: str
    find_differing: str
    find_orphans: tuple[str, ...]
    count_new_deleted: str
    find_own_new: str
    insert_rows: str
    insert_cells: str
    insert_stamps: str
    contest: tuple[str, ...]
    list_losers: str
    update_rows: str
    update_stamps: str
    drop_cells: str
    restore_cells: str


def staging_name(table: str) -> str:
    """Return the name of the temporary table that holds the rows of a file."""
    return f"incoming_{table}"


@cache
def statements_for(synced: SyncedTable, present: tuple[str, ...]) -> TableStatements:
    """Return the statements for a table of which a file has the columns `present`.

    A column that the file lacks is one that its older program did not know: here it stays as it
    is, and in new rows it has its default.
    """
    t, table, staged = synced.number, synced.name, staging_name(synced.name)
    columns = ", ".join((*present, "centre_id"))
    is_new = f"NOT EXISTS (SELECT 1 FROM sync_row m WHERE m.t = {t} AND m.r = i.id)"
    return TableStatements(
        create=_create(synced),
        stage=f"INSERT INTO {staged} ({columns}, row_h, row_n) "
        f"VALUES ({', '.join('?' * (len(present) + 3))})",
        find_differing=_find_differing(synced, present),
        find_orphans=tuple(_find_orphans(synced, present)),
        count_new_deleted=f"SELECT count(*) FROM {staged} i WHERE deleted <> 0 AND {is_new}",
        find_own_new=f"SELECT count(*) FROM {staged} i LEFT JOIN incoming_cell k ON k.r = i.id "
        f"WHERE (i.row_n = ?1 OR k.n = ?1) AND {is_new}",
        insert_rows=f"INSERT OR FAIL INTO {table} ({columns}) SELECT {columns} FROM {staged} i "
        f"WHERE {is_new}",
        insert_cells="INSERT OR FAIL INTO sync_cell (t, r, c, h, n) "
        f"SELECT {t}, k.r, k.c, k.h, k.n FROM incoming_cell k JOIN {staged} i ON i.id = k.r "
        f"WHERE {_says_more(synced, 'i.row', present)} AND {is_new}",
        insert_stamps=f"INSERT OR FAIL INTO sync_row (t, r, h, n) SELECT {t}, id, row_h, row_n "
        f"FROM {staged} i WHERE {is_new}",
        contest=tuple(_contest(synced, present)),
        list_losers=list_losers(t),
        update_rows=_update_rows(synced, present),
        update_stamps=_update_stamps(synced),
        drop_cells=f"DELETE FROM sync_cell WHERE t = {t} AND r IN (SELECT r FROM differing)",
        restore_cells=f"INSERT INTO sync_cell (t, r, c, h, n) SELECT {t}, k.r, k.c, k.h, k.n "
        "FROM (SELECT r, c, iif(is_theirs, their_h, my_h) AS h, iif(is_theirs, their_n, my_n) AS n,"
        " iif(is_theirs, their_value, my_value) AS value "
        f"FROM contest) k JOIN sync_row m ON m.t = {t} AND m.r = k.r "
        f"WHERE {_says_more(synced, 'm')}",
    )


def list_losers(number: int) -> str:
    """Return what keeps values that give way to ones whose authors had not seen them.

    What is listed already is not listed again: of authors known by hearsay nothing counts as seen,
    so that the next file brings the same two values once more.
    """
    value, h, n = (f"iif(is_theirs, my_{one}, their_{one})" for one in ("value", "h", "n"))
    return (
        "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) "
        f"SELECT {number}, r, c, {value}, {h}, {n}, ? FROM contest k WHERE {IS_CONFLICT} "
        f"AND NOT EXISTS (SELECT 1 FROM sync_loser o WHERE o.t = {number} AND o.c = k.c "
        f"AND o.r = k.r AND o.h = {h} AND o.n = {n} AND o.value IS {value})"
    )


COUNT_CHANGED: Final = f"SELECT count(DISTINCT r) FROM contest WHERE {IS_CHANGE}"
COUNT_DELETED: Final = (
    f"SELECT count(*) FROM contest WHERE c = {DELETED} AND {IS_CHANGE} AND their_value <> 0"
)


def count_own_won(let_go_until: int = 0) -> str:
    """Return what counts changes under this store's own name that are news to it.

    What it let go of itself, with stamps until then, may come back.
    """
    is_let_go = f"my_n = {NEVER_N} AND their_h <= {let_go_until}"
    own = f"{IS_CHANGE} AND their_n = ?1"
    return f"SELECT count(*) FROM contest WHERE {own} AND NOT ({is_let_go})"


def _create(synced: SyncedTable) -> str:
    columns = [f"{c.name} {c.type.compile()}" for c in synced.table.columns if c.name != "id"]
    return (
        f"CREATE TEMP TABLE {staging_name(synced.name)} (id BLOB PRIMARY KEY NOT NULL, "
        f"{', '.join(columns)}, row_h INTEGER NOT NULL, row_n INTEGER NOT NULL) WITHOUT ROWID"
    )


def _find_differing(synced: SyncedTable, present: tuple[str, ...]) -> str:
    keys = [c.name for c in synced.columns if not c.mutable and c.name in (*present, "centre_id")]
    cells = [name for _, name, _ in _cells(synced) if name in present]
    contradicts = _any_differs(keys)
    return (
        f"INSERT INTO differing (r, contradicts) SELECT i.id, {contradicts} "
        f"FROM {staging_name(synced.name)} i "
        f"JOIN sync_row m ON m.t = {synced.number} AND m.r = i.id "
        f"JOIN {synced.name} d ON d.id = i.id "
        f"WHERE i.row_h <> m.h OR i.row_n <> m.n OR {contradicts} OR {_any_differs(cells)} "
        "OR EXISTS (SELECT 1 FROM incoming_cell k WHERE k.r = i.id AND NOT EXISTS "
        f"(SELECT 1 FROM sync_cell o WHERE o.t = {synced.number} AND o.r = k.r AND o.c = k.c "
        "AND o.h = k.h AND o.n = k.n)) "
        f"OR EXISTS (SELECT 1 FROM sync_cell o WHERE o.t = {synced.number} AND o.r = i.id "
        "AND NOT EXISTS (SELECT 1 FROM incoming_cell k WHERE k.r = o.r AND k.c = o.c))"
    )


def _any_differs(names: Iterable[str]) -> str:
    return "(" + " OR ".join(f"i.{name} IS NOT d.{name}" for name in names) + ")"


def _find_orphans(synced: SyncedTable, present: tuple[str, ...]) -> Iterator[str]:
    for name in present:
        for key in synced.table.columns[name].foreign_keys:
            parent = key.column.table.name
            yield (
                f"INSERT OR IGNORE INTO orphan (parent, id) SELECT '{parent}', i.{name} "
                f"FROM {staging_name(synced.name)} i WHERE i.{name} IS NOT NULL "
                f"AND NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.id = i.{name})"
            )


def _contest(synced: SyncedTable, present: tuple[str, ...]) -> Iterator[str]:
    """Yield what puts my and their cell side by side, column by column."""
    for number, name, is_late in _cells(synced):
        their = ("NULL", "NULL", "NULL")
        if name in present:
            their = (*stamp_of_cell("k", "i.row_", f"i.{name}", is_late=is_late), f"i.{name}")
        mine = stamp_of_cell("o", "m.", f"d.{name}", is_late=is_late)
        yield (
            "INSERT INTO contest (r, c, my_h, my_n, my_value, their_h, their_n, their_value, "
            f"is_theirs) SELECT *, {IS_THEIRS} FROM (SELECT f.r AS r, {number} AS c, "
            f"{mine[0]} AS my_h, {mine[1]} AS my_n, d.{name} AS my_value, "
            f"{their[0]} AS their_h, {their[1]} AS their_n, {their[2]} AS their_value "
            f"FROM {_differing_rows(synced)} "
            f"LEFT JOIN incoming_cell k ON k.r = f.r AND k.c = {number} "
            f"LEFT JOIN sync_cell o ON o.t = {synced.number} AND o.r = f.r AND o.c = {number})"
        )


def _differing_rows(synced: SyncedTable) -> str:
    """Return the joins from a differing row to both sides; CROSS keeps SQLite to this order."""
    return (
        f"differing f CROSS JOIN {staging_name(synced.name)} i ON i.id = f.r "
        f"CROSS JOIN {synced.name} d ON d.id = f.r "
        f"CROSS JOIN sync_row m ON m.t = {synced.number} AND m.r = f.r"
    )


def _update_rows(synced: SyncedTable, present: tuple[str, ...]) -> str:
    """Return one update of all cells, so that every row and its indexes are written once."""
    settings = ", ".join(
        f"{name} = (SELECT iif(is_theirs, their_value, my_value) FROM contest k "
        f"WHERE k.r = {synced.name}.id AND k.c = {number})"
        for number, name, _ in _cells(synced)
        if name in present
    )
    return (
        f"UPDATE {synced.name} SET {settings} WHERE id IN (SELECT r FROM contest WHERE {IS_CHANGE})"
    )


def _update_stamps(synced: SyncedTable) -> str:
    staged, t = staging_name(synced.name), synced.number
    later = (
        "i.row_h > m.h OR (i.row_h = m.h AND i.row_n <> m.n "
        f"AND {NAME_OF.format('i.row_n')} > {NAME_OF.format('m.n')})"
    )
    return (
        "UPDATE sync_row SET (h, n) = "
        f"(SELECT i.row_h, i.row_n FROM {staged} i WHERE i.id = sync_row.r) "
        f"WHERE t = {t} AND r IN (SELECT f.r FROM {_differing_rows(synced)} WHERE {later})"
    )


def stamp_of_cell(cell: str, row: str, value: str, *, is_late: bool) -> tuple[str, str]:
    """Return time and name of a cell: its own stamp, or else that of its row.

    A late column that was left empty has no time of its own, as if the row had no such column.
    """
    h, n = f"{row}h", f"{row}n"
    if is_late:
        h, n = f"iif({value} IS NULL, {NEVER_H}, {h})", f"iif({value} IS NULL, {NEVER_N}, {n})"
    return f"coalesce({cell}.h, {h})", f"coalesce({cell}.n, {n})"


def _says_more(synced: SyncedTable, row: str, present: tuple[str, ...] | None = None) -> str:
    """Return whether the stamp `k` of a cell says more than the row's own stamp does.

    With `present` the values are those of staged rows, else `k` has them itself.
    """
    h, n = (f"{row}_h", f"{row}_n") if present else (f"{row}.h", f"{row}.n")
    plain = f"(k.h, k.n) <> ({h}, {n})"
    late = [(number, name) for number, name, is_late in _cells(synced) if is_late]
    late = [(number, name) for number, name in late if present is None or name in present]
    if not late:
        return plain
    never = f"(k.h, k.n) <> ({NEVER_H}, {NEVER_N})"
    empty = " OR ".join(
        f"(k.c = {number} AND {f'i.{name}' if present else 'k.value'} IS NULL)"
        for number, name in late
    )
    return f"iif({empty}, {never}, {plain})"


def _cells(synced: SyncedTable) -> Iterator[tuple[int, str, bool]]:
    for column in synced.columns:
        if column.mutable:
            yield column.number, column.name, column.is_late

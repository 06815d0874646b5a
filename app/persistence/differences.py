"""Values that gave way to ones whose authors had not seen them: which are still open, and for whom.

A merge lists them (`sync_loser`), and so does an edit that met a deletion. Here is said which of
them still differ from what stands, what became of the others, and when they go. It knows rows and
stamps, no words and no rules of records.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from app.domain.clock import moment_of, stamp_of, start_of
from app.domain.differences import KEPT_DAYS, days_passed
from app.domain.disagreements import Stamp
from app.persistence import history, settings
from app.persistence.acts import DONE, KEPT
from app.persistence.merge_deleted import WORK
from app.persistence.merge_sql import DELETED
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from sqlalchemy import Connection

    from app.persistence.tables import SyncedColumn, SyncedTable

ELSEWHERE: Final = frozenset({"attendance"})
"""Settled by app.services.disagreements, for all laptops at once."""

UNTOLD: Final = frozenset(
    {
        "laptop",
        "laptop_life",
        "duty",
        "sheet_page",
        "sheet_line",
        "signing_key",
        "ended_number",
        "certificate_copy",
        "evidence_piece",
        "logo_piece",
        "picture_piece",
    }
)
"""What the program writes for itself: nobody typed it, so nobody misses it."""

_DAYS: Final = "differences.days"
_DAY: Final = "differences.day"
_CHUNK: Final = 400

# An act that was undone settles nothing any more.
_IS_OPEN: Final = (
    "(l.settled IS NULL OR NOT EXISTS (SELECT 1 FROM act a WHERE a.id = l.settled "
    f"AND a.state IN ('{DONE}', '{KEPT}')))"
)
# Nobody differs with themselves: a later change by the same laptop is a change of mind. Only
# an undo is not, it puts back the question too.
_IS_ANOTHERS: Final = (
    "NOT (coalesce(k.n, m.n) = l.n AND coalesce(k.h, m.h) > l.h AND "
    "(SELECT a.undoes FROM act_change x JOIN act a ON a.id = x.act "
    "WHERE x.t = l.t AND x.r = l.r AND x.c = l.c ORDER BY x.id DESC LIMIT 1) IS NULL)"
)


@dataclass(frozen=True, slots=True)
class OpenLoser:
    """A value that lost and still differs from what stands; the last one that said so."""

    number: int
    table: str
    row: bytes
    column: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class BothValues:
    """What lost and what stands in its place, with their stamps."""

    lost: Any
    lost_stamp: Stamp
    stands: Any
    stands_stamp: Stamp


def open_losers(connection: Connection) -> list[OpenLoser]:
    """Return all that is open, the newest first; equal values of one field are one."""
    found = [
        OpenLoser(number, synced.name, row, column.name, looked is None)
        for synced, column in _listed(connection)
        for number, row, looked in connection.exec_driver_sql(_open_query(synced, column))
    ]
    return sorted(found, key=_newest_first)


def _newest_first(one: OpenLoser) -> int:
    return -one.number


def count(connection: Connection, *, only_new: bool = False) -> int:
    """Return how many are open, or those that nobody has looked at."""
    where = "WHERE looked IS NULL" if only_new else ""
    return sum(
        int(
            connection.exec_driver_sql(
                f"SELECT count(*) FROM ({_open_query(synced, column)}) {where}"
            ).scalar_one()
        )
        for synced, column in _listed(connection)
    )


def one_open(connection: Connection, number: int) -> OpenLoser | None:
    """Return one that is open."""
    place = connection.exec_driver_sql(
        "SELECT t, c, r FROM sync_loser WHERE id = ?", (number,)
    ).one_or_none()
    if place is None:
        return None
    t, c, row = place
    for synced, column in _known([(t, c)]):
        for found, _, looked in connection.exec_driver_sql(
            f"{_open_query(synced, column, one='AND l.r = ?')}", (row,)
        ):
            if found == number:
                return OpenLoser(number, synced.name, row, column.name, looked is None)
    return None


def count_unknown(connection: Connection) -> int:
    """Return how many fields are about what this program does not know."""
    unknown = [
        place
        for place in connection.exec_driver_sql("SELECT DISTINCT t, c FROM sync_loser").all()
        if _place(*place) is None
    ]
    return sum(
        int(
            connection.exec_driver_sql(
                "SELECT count(DISTINCT r) FROM sync_loser WHERE t = ? AND c = ?", tuple(place)
            ).scalar_one()
        )
        for place in unknown
    )


def _listed(connection: Connection) -> Iterator[tuple[SyncedTable, SyncedColumn]]:
    places = connection.exec_driver_sql("SELECT DISTINCT t, c FROM sync_loser ORDER BY t, c")
    yield from _known([(t, c) for t, c in places.all()])


def _known(places: Iterable[tuple[int, int]]) -> Iterator[tuple[SyncedTable, SyncedColumn]]:
    for t, c in places:
        found = _place(t, c)
        if found is not None and found[0].name not in ELSEWHERE | UNTOLD:
            yield found


def _place(t: int, c: int) -> tuple[SyncedTable, SyncedColumn] | None:
    synced = SYNCED_BY_NUMBER.get(t)
    if synced is None:
        return None
    found = (column for column in synced.columns if column.number == c and column.mutable)
    column = next(found, None)
    return None if column is None else (synced, column)


def _open_query(synced: SyncedTable, column: SyncedColumn, *, one: str = "") -> str:
    """Return what finds number, row and `looked` of what is open of one column."""
    stands = "" if column.number == DELETED else "AND d.deleted = 0"
    return (
        "SELECT max(l.id) AS number, l.r AS r, l.looked AS looked FROM sync_loser l "
        f"JOIN {synced.name} d ON d.id = l.r "
        f"JOIN sync_row m ON m.t = l.t AND m.r = l.r "
        "LEFT JOIN sync_cell k ON k.t = l.t AND k.r = l.r AND k.c = l.c "
        f"WHERE l.t = {synced.number} AND l.c = {column.number} {one} {stands} "
        f"AND l.value IS NOT d.{column.name} AND {_IS_OPEN} AND {_IS_ANOTHERS} "
        "GROUP BY l.r, l.value"
    )


def both_values(connection: Connection, losers: Iterable[OpenLoser]) -> dict[int, BothValues]:
    """Return what lost and what stands, by the number of the difference."""
    by_place: dict[tuple[str, str], list[int]] = defaultdict(list)
    for one in losers:
        by_place[(one.table, one.column)].append(one.number)
    found: dict[int, BothValues] = {}
    for (table, column), numbers in by_place.items():
        query = _both_query(SYNCED_BY_NAME[table], column)
        for start in range(0, len(numbers), _CHUNK):
            chunk = numbers[start : start + _CHUNK]
            rows = connection.exec_driver_sql(query.format(", ".join("?" * len(chunk))), (*chunk,))
            for number, lost, h, name, stands, stands_h, stands_name in rows:
                found[number] = BothValues(
                    lost, Stamp(h, name), stands, Stamp(stands_h, stands_name)
                )
    return found


def _both_query(synced: SyncedTable, column: str) -> str:
    return (
        f"SELECT l.id, l.value, l.h, i.id, d.{column}, coalesce(k.h, m.h), j.id "
        f"FROM sync_loser l JOIN {synced.name} d ON d.id = l.r "
        "JOIN sync_row m ON m.t = l.t AND m.r = l.r "
        "LEFT JOIN sync_cell k ON k.t = l.t AND k.r = l.r AND k.c = l.c "
        "JOIN sync_incarnation i ON i.alias = l.n "
        "JOIN sync_incarnation j ON j.alias = coalesce(k.n, m.n) WHERE l.id IN ({})"
    )


def edited_by(connection: Connection, table: str, row: bytes, incarnation: bytes) -> list[str]:
    """Return the fields of a record that a laptop changed, those changed last first."""
    synced = SYNCED_BY_NAME[table]
    names = {column.number: column.name for column in synced.columns}
    found = connection.exec_driver_sql(
        "SELECT k.c FROM sync_cell k JOIN sync_incarnation i ON i.alias = k.n "
        "WHERE k.t = ? AND k.r = ? AND i.id = ? AND k.c <> ? ORDER BY k.h DESC",
        (synced.number, row, incarnation, DELETED),
    )
    return [names[c] for (c,) in found if c in names]


def added_by(connection: Connection, table: str, row: bytes, stamp: Stamp) -> dict[str, int]:
    """Return how much a laptop added to a record on the day of a stamp, by table."""
    since = stamp_of(start_of(moment_of(stamp.time).date()))
    found: dict[str, int] = {}
    for name, ids in history.rows_about(connection, table, row).items():
        if name in WORK and name != table:
            count = _count_made(connection, name, ids, (stamp.incarnation, since, stamp.time))
            if count:
                found[name] = count
    return found


def _count_made(
    connection: Connection, table: str, ids: list[bytes], made: tuple[bytes, int, int]
) -> int:
    return sum(
        int(
            connection.exec_driver_sql(
                f"SELECT count(*) FROM {table} d JOIN sync_row m "
                f"ON m.t = {SYNCED_BY_NAME[table].number} AND m.r = d.id "
                "JOIN sync_incarnation i ON i.alias = m.n WHERE d.deleted = 0 "
                "AND i.id = ? AND m.h BETWEEN ? AND ? "
                f"AND d.id IN ({', '.join('?' * len(chunk))})",
                (*made, *chunk),
            ).scalar_one()
        )
        for start in range(0, len(ids), _CHUNK)
        for chunk in [ids[start : start + _CHUNK]]
    )


def deleted_together(
    connection: Connection, table: str, row: bytes
) -> list[tuple[SyncedTable, bytes]]:
    """Return what belongs to a record and was deleted by the same act.

    The stamps of one act bear one millisecond and one name: it begins by setting the clock.
    """
    stamp = connection.exec_driver_sql(
        "SELECT h, n FROM sync_cell WHERE t = ? AND r = ? AND c = ?",
        (SYNCED_BY_NAME[table].number, row, DELETED),
    ).one_or_none()
    if stamp is None:
        return []
    belonging = history.rows_about(connection, table, row)
    return [
        (SYNCED_BY_NAME[name], one)
        for name, ids in belonging.items()
        for one in _deleted_at(connection, SYNCED_BY_NAME[name], ids, tuple(stamp))
        if one != row
    ]


def _deleted_at(
    connection: Connection, synced: SyncedTable, ids: list[bytes], stamp: tuple[int, int]
) -> Iterator[bytes]:
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        found = connection.exec_driver_sql(
            f"SELECT d.id FROM {synced.name} d JOIN sync_cell k ON k.t = {synced.number} "
            f"AND k.r = d.id AND k.c = {DELETED} WHERE d.deleted <> 0 "
            f"AND k.h >> 16 = ? >> 16 AND k.n = ? AND d.id IN ({', '.join('?' * len(chunk))})",
            (*stamp, *chunk),
        )
        yield from found.scalars().all()


def owners(
    connection: Connection, places: Iterable[tuple[str, bytes]]
) -> dict[tuple[str, bytes], tuple[str, bytes]]:
    """Return the record that stands by itself, to which each row belongs or which it is."""
    found = {place: place for place in places}
    waiting = set(found)
    while waiting:
        above: dict[tuple[str, bytes], tuple[str, bytes]] = {}
        for table in {table for table, _ in waiting}:
            rows = [row for name, row in waiting if name == table]
            above |= {(table, row): up for row, up in _parents(connection, table, rows)}
        found = {place: above.get(owner, owner) for place, owner in found.items()}
        waiting = set(above.values())
    return found


def _parents(
    connection: Connection, table: str, rows: list[bytes]
) -> Iterator[tuple[bytes, tuple[str, bytes]]]:
    parent = history.parent_of(table)
    if parent is None:
        return
    name, column = parent
    # Which of two kinds of records a link joins, it says itself.
    subject = "subject" if table == "duplicate_link" else f"'{name}'"
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        places = ", ".join("?" * len(chunk))
        query = f"SELECT id, {subject}, {column} FROM {table} WHERE id IN ({places})"
        for row, owner, record in connection.exec_driver_sql(query, (*chunk,)):
            yield row, (owner, record)


# What becomes of them


def settle(connection: Connection, loser: OpenLoser, act: int, *, whole_field: bool) -> None:
    """Note that an act settled a difference, or all that lost in the same field.

    What an earlier act settled stays that act's: it is to be settled still when this one is undone.
    """
    synced = SYNCED_BY_NAME[loser.table]
    c = next(column.number for column in synced.columns if column.name == loser.column)
    same = "true" if whole_field else "value IS (SELECT value FROM sync_loser WHERE id = :number)"
    connection.execute(
        text(
            "UPDATE sync_loser AS l SET settled = :act, looked = 1 "
            f"WHERE t = :t AND c = :c AND r = :r AND {same} AND {_IS_OPEN}"
        ),
        {"act": act, "t": synced.number, "c": c, "r": loser.row, "number": loser.number},
    )


def note_looked(connection: Connection) -> None:
    """Note that people have seen what is listed now."""
    connection.exec_driver_sql("UPDATE sync_loser SET looked = 1 WHERE looked IS NULL")


def has_new(connection: Connection) -> bool:
    """Say whether anything is listed that nobody has looked at."""
    found = connection.exec_driver_sql("SELECT 1 FROM sync_loser WHERE looked IS NULL LIMIT 1")
    return found.first() is not None


def needs_thinning(connection: Connection, today: date) -> bool:
    """Say whether a day has begun since the last time, and there is anything to thin."""
    found = connection.exec_driver_sql("SELECT 1 FROM sync_loser LIMIT 1").first()
    return found is not None and settings.read(connection, _DAY) != str(today.toordinal())


def thin(connection: Connection, today: date) -> None:
    """Let go of what was listed for so long that nobody will miss it.

    Days are counted by this store itself, from one opening to the next, and never by the
    difference of two dates: see `days_passed`. What came since the last time is listed from now on.
    """
    last = int(settings.read(connection, _DAY) or today.toordinal())
    days = int(settings.read(connection, _DAYS) or 0) + days_passed(last, today.toordinal())
    settings.write(connection, _DAY, str(today.toordinal()))
    settings.write(connection, _DAYS, str(days))
    connection.exec_driver_sql("UPDATE sync_loser SET listed = ? WHERE listed IS NULL", (days,))
    connection.exec_driver_sql("DELETE FROM sync_loser WHERE listed < ?", (days - KEPT_DAYS,))

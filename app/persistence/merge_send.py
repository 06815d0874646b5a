"""What this store sends: the shapes of its tables in a file, its rows, and what it has seen.

Two things that a reader can work out are left out of files: the scope, which the segment names,
and ids that are derived from the row's keys.
"""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from app.domain.bundles import (
    BundleRow,
    CellStamp,
    ColumnShape,
    OutgoingSegment,
    TableShape,
    Value,
)
from app.domain.ids import (
    ORG_SCOPE,
    attendance_id,
    ended_number_id,
    headcount_id,
    link_id,
    picture_piece_id,
    presence_id,
    registration_id,
    revision_id,
    sheet_line_id,
    signing_key_id,
)
from app.persistence import digests, foreign
from app.persistence.merge_sql import EVERY_SCOPE
from app.persistence.tables import SYNCED_BY_NAME, SyncedColumn, SyncedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Mapping, Sequence

    from sqlalchemy import Column, Connection

_BATCH: Final = 2_000
_ID_PLACE: Final = 0
_BEFORE_VALUES: Final = 4
_OF_CHOSEN: Final = "AND d.evidence_id IN (SELECT unhex(value) FROM json_each(?)) "


@dataclass(frozen=True, slots=True)
class Derivation:
    """How the id of a row follows from some of its columns."""

    keys: tuple[str, ...]
    id_of: Callable[..., bytes]


# No table that is added later may stand here: older programs pass its rows on, and cannot know how
# the ids follow.
DERIVED: Final[Mapping[str, Derivation]] = {
    "registration": Derivation(("event_id", "person_id"), registration_id),
    "attendance": Derivation(("session_id", "person_id"), attendance_id),
    "headcount": Derivation(("session_id", "category"), headcount_id),
    "duplicate_link": Derivation(("one", "other"), link_id),
    "organisation_presence": Derivation(("session_id", "organisation_id"), presence_id),
    "sheet_line": Derivation(("page_id", "line"), sheet_line_id),
    "template_revision": Derivation(("template_id", "content"), revision_id),
    "picture_piece": Derivation(("picture_id", "position"), picture_piece_id),
    "signing_key": Derivation(("code", "public"), signing_key_id),
    "ended_number": Derivation(("number",), ended_number_id),
}


@dataclass(frozen=True, slots=True)
class SenderState:
    """How far this store has come: its name, its clock, and what it has seen of every laptop."""

    incarnation: bytes
    stamp: int
    seen: dict[bytes, dict[bytes, int]]
    incarnations: dict[int, bytes]
    digests: dict[bytes, dict[str, bytes]]


def bundle_tables() -> dict[str, TableShape]:
    """Return the rows of every table as they stand in files, parents before children."""
    return {name: _shape(synced) for name, synced in SYNCED_BY_NAME.items()}


def sender_state(connection: Connection, scopes: Collection[bytes]) -> SenderState:
    """Return what a file for these scopes says of its sender; read it together with the rows."""
    names: dict[int, bytes] = dict(
        connection.exec_driver_sql("SELECT alias, id FROM sync_incarnation").all()
    )
    stamp, own = connection.exec_driver_sql("SELECT h, n FROM sync_clock").one()
    known = connection.exec_driver_sql("SELECT scope, n, h FROM sync_known").all()
    everywhere = {names[n]: h for scope, n, h in known if scope == EVERY_SCOPE}
    seen = {scope: {**everywhere, names[own]: stamp} for scope in scopes}
    for scope, n, h in known:
        if scope in seen:
            seen[scope][names[n]] = max(seen[scope].get(names[n], 0), h)
    found = digests.digests(connection, scopes) if scopes else {}
    return SenderState(names[own], stamp, seen, names, found)


def lives_that_share(connection: Connection, laptops: Collection[bytes]) -> frozenset[bytes]:
    """Return the lives that others may be asked about where all laptops write.

    Those who gave a stamp in what the programme shares, and all lives of their laptops, since what
    an earlier one gave may be overwritten; and those of some `laptops`. Of the lives of all other
    centres nobody need know.
    """
    given = connection.exec_driver_sql(
        " UNION ".join(_givers(name, synced.number) for name, synced in SYNCED_BY_NAME.items())
        + " UNION SELECT n FROM sync_foreign_row WHERE scope = ?1",
        (ORG_SCOPE,),
    ).scalars()
    names: dict[int, bytes] = dict(
        connection.exec_driver_sql("SELECT alias, id FROM sync_incarnation").all()
    )
    found = {names[n] for n in given}
    lives: dict[bytes, list[bytes]] = {}
    for laptop, life in connection.exec_driver_sql(
        "SELECT laptop_id, incarnation FROM laptop_life"
    ):
        lives.setdefault(laptop, []).append(life)
    for laptop, own in lives.items():
        if laptop in laptops or not found.isdisjoint(own):
            found.update(own)
    return frozenset(found)


def _givers(table: str, number: int) -> str:
    of_all = f"FROM {table} d JOIN {{}} k ON k.t = {number} AND k.r = d.id WHERE d.centre_id = ?1"
    return " UNION ".join(f"SELECT k.n {of_all.format(one)}" for one in ("sync_row", "sync_cell"))


def seen_to_tell(state: SenderState, shared: Collection[bytes]) -> dict[bytes, dict[bytes, int]]:
    """Return of what the sender has seen what concerns the readers of its scopes.

    Where all laptops write, whoever changed nothing there is told to no other centre.
    """
    concerned = {state.incarnation, *shared}
    for scope, seen in state.seen.items():
        if scope != ORG_SCOPE:
            concerned.update(seen)
    return {
        scope: {n: h for n, h in seen.items() if n in concerned} if scope == ORG_SCOPE else seen
        for scope, seen in state.seen.items()
    }


def segments_to_send(
    connection: Connection,
    scopes: Collection[bytes],
    copies_of: Collection[bytes] | None = None,
) -> Generator[OutgoingSegment, None, None]:
    """Yield all rows of the scopes, parents before children; read each segment to its end.

    Everything goes into every file: a file that was lost is made good by the next one, and what
    only newer programs know goes on to them. Only the copies of evidence may stay behind: those of
    the ids in `copies_of` go along, None for all.
    """
    parked = foreign.parked_columns(connection)
    for name, synced in SYNCED_BY_NAME.items():
        extra = parked.get(name, ())
        shape = _shape(synced)
        shape = replace(shape, columns=(*shape.columns, *extra))
        # Closed at once when a file comes to nothing: what is read then is read anew.
        with closing(_rows(connection, _Outgoing(synced, extra), scopes, copies_of)) as rows:
            for scope, of_scope in groupby(rows, key=itemgetter(0)):
                yield OutgoingSegment(shape, scope, (row for _, row in of_scope))
    yield from foreign.segments_of_tables(connection, scopes)


def rows_to_send(connection: Connection, scopes: Collection[bytes]) -> int:
    """Return about how many rows segments_to_send yields, to tell how far sending is."""
    held = f"centre_id IN ({', '.join('?' * len(scopes))})"
    return sum(
        connection.exec_driver_sql(
            f"SELECT count(*) FROM {name} WHERE {held}", tuple(scopes)
        ).scalar_one()
        for name in SYNCED_BY_NAME
    )


def columns_in_files(synced: SyncedTable) -> tuple[SyncedColumn, ...]:
    """Return the columns whose values stand in the rows of a file."""
    return tuple(column for column in synced.columns if column.name != "centre_id")


@cache
def _shape(synced: SyncedTable) -> TableShape:
    columns = [synced.table.columns[column.name] for column in columns_in_files(synced)]
    shapes = tuple(_column_shape(synced, column) for column in columns)
    return TableShape(synced.name, shapes, synced.number)


def _column_shape(synced: SyncedTable, column: Column[Any]) -> ColumnShape:
    can_be_derived = column.name == "id" and synced.name in DERIVED
    return ColumnShape(
        str(column.name),
        foreign.kind_of(column),
        is_optional=bool(column.nullable) or can_be_derived,
        number=int(column.info["number"]),
    )


@dataclass(frozen=True, slots=True)
class _Outgoing:
    """A table and the columns of it that only newer programs know."""

    synced: SyncedTable
    parked: tuple[ColumnShape, ...]


def _rows(
    connection: Connection,
    table: _Outgoing,
    scopes: Collection[bytes],
    copies_of: Collection[bytes] | None,
) -> Generator[tuple[bytes, BundleRow], None, None]:
    """Yield (scope, row), by scope and age: neighbours in time are alike and pack well."""
    synced = table.synced
    columns = columns_in_files(synced)
    places = {column.number: place for place, column in enumerate(columns)}
    shorten = _id_shortener(synced, [column.name for column in columns])
    query = _select(synced, [c.name for c in columns], len(scopes))
    asked: tuple[Value, ...] = tuple(scopes)
    if synced.name == "evidence_piece" and copies_of is not None:
        query = query.format(only=_OF_CHOSEN)
        asked = (*asked, json.dumps([one.hex() for one in copies_of]))
    # The driver's own cursor: a million rows pass here.
    cursor = connection.connection.cursor()
    try:
        cursor.execute(query.format(only=""), asked)
        while batch := cursor.fetchmany(_BATCH):
            extra = _parked(connection, table, batch)
            values: list[Any]
            for scope, h, n, edited, *values in batch:
                cells = _cells(edited, places) if edited else ()
                if extra is None:
                    yield scope, (shorten(values), h, n, cells)
                    continue
                more = extra.get(values[_ID_PLACE], {})
                added, stamps = foreign.widened(more, table.parked, (h, n), len(columns))
                yield scope, ((*shorten(values), *added), h, n, (*cells, *stamps))
    finally:
        cursor.close()


def _parked(
    connection: Connection, table: _Outgoing, batch: Sequence[Sequence[Any]]
) -> Mapping[bytes, foreign.Parked] | None:
    """Return what is parked of some rows; None for a table of which nothing is."""
    if not table.parked:
        return None
    ids = [row[_BEFORE_VALUES + _ID_PLACE] for row in batch]
    return foreign.parked_of(connection, table.synced.name, ids, table.parked)


def _select(synced: SyncedTable, names: Sequence[str], scopes: int) -> str:
    values = ", ".join(f"d.{name}" for name in names)
    return (
        "SELECT d.centre_id, r.h, r.n, (SELECT group_concat(c || ' ' || h || ' ' || n) "
        f"FROM sync_cell k WHERE k.t = {synced.number} AND k.r = d.id), {values} "
        f"FROM {synced.name} d JOIN sync_row r ON r.t = {synced.number} AND r.r = d.id "
        f"WHERE d.centre_id IN ({', '.join('?' * scopes)}) {{only}}"
        "ORDER BY d.centre_id, r.n, r.h, d.id"
    )


def _cells(edited: str, places: Mapping[int, int]) -> tuple[CellStamp, ...]:
    found = [tuple(map(int, cell.split(" "))) for cell in edited.split(",")]
    return tuple(sorted((places[number], h, n) for number, h, n in found))


def _id_shortener(
    synced: SyncedTable, names: list[str]
) -> Callable[[Sequence[Value]], tuple[Value, ...]]:
    """Return what leaves out the id of a row wherever a reader derives the same one."""
    if synced.name not in DERIVED:
        return tuple
    derivation = DERIVED[synced.name]
    id_place = names.index("id")
    key_places = [names.index(key) for key in derivation.keys]
    id_of = derivation.id_of

    def shorten(values: Sequence[Value]) -> tuple[Value, ...]:
        derived = id_of(*(values[place] for place in key_places))
        if derived != values[id_place]:
            return tuple(values)
        return (*values[:id_place], None, *values[id_place + 1 :])

    return shorten


def id_lengthener(
    table: str, columns: Sequence[str]
) -> Callable[[tuple[Value, ...]], tuple[Value, ...]]:
    """Return what puts back the id that the sender left out because it can be derived."""
    if table not in DERIVED:
        return tuple
    derivation = DERIVED[table]
    id_place = columns.index("id")
    key_places = [columns.index(key) for key in derivation.keys]
    id_of = derivation.id_of

    def lengthen(values: tuple[Value, ...]) -> tuple[Value, ...]:
        if values[id_place] is not None:
            return values
        derived = id_of(*(values[place] for place in key_places))
        return (*values[:id_place], derived, *values[id_place + 1 :])

    return lengthen

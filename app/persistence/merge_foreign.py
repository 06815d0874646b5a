"""Parking what a file holds of columns and tables that this program does not know.

By the same rules as everything else: the later stands, cell by cell, and what loses unseen is
listed. Only nothing is known of what it means, so nothing of it is counted, shown or checked
(app.persistence.foreign sends it on).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.persistence import merge_sql
from app.persistence.foreign import NEVER
from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from app.domain.bundles import BundleRow, ColumnShape, IncomingSegment, TableShape, Value

_STAGED: Final = ("incoming_foreign_row", "incoming_foreign")
_CONTEST: Final = (
    "INSERT INTO contest (r, c, my_h, my_n, my_value, their_h, their_n, their_value, is_theirs) "
    f"SELECT *, {merge_sql.IS_THEIRS} FROM (SELECT i.r AS r, i.c AS c, o.h AS my_h, o.n AS my_n, "
    "o.value AS my_value, i.h AS their_h, i.n AS their_n, i.value AS their_value "
    "FROM incoming_foreign i JOIN sync_foreign_cell o "
    "ON o.table_name = ? AND o.r = i.r AND o.c = i.c)"
)
_ADD: Final = (
    "INSERT INTO sync_foreign_cell (table_name, r, c, name, kind, value, h, n) "
    "SELECT ?1, i.r, i.c, ?2, ?3, i.value, i.h, i.n FROM incoming_foreign i "
    "WHERE i.c = ?4 AND NOT EXISTS "
    "(SELECT 1 FROM sync_foreign_cell o WHERE o.table_name = ?1 AND o.r = i.r AND o.c = i.c)"
)
_UPDATE: Final = (
    "UPDATE sync_foreign_cell SET (value, h, n) = (SELECT their_value, their_h, their_n "
    "FROM contest k WHERE k.r = sync_foreign_cell.r AND k.c = sync_foreign_cell.c) "
    "WHERE table_name = ? AND (r, c) IN (SELECT r, c FROM contest WHERE is_theirs)"
)
_SET_ASIDE: Final = (
    "DELETE FROM incoming_foreign_row WHERE r IN (SELECT i.r FROM incoming_foreign_row i "
    "JOIN sync_foreign_row o ON o.table_name = ? AND o.r = i.r WHERE o.scope <> ?)"
)
_KEEP_ROWS: Final = (
    "INSERT INTO sync_foreign_row (table_name, t, r, scope, h, n) "
    "SELECT ?, ?, i.r, ?, i.h, i.n FROM incoming_foreign_row i WHERE true "
    "ON CONFLICT (table_name, r) DO UPDATE SET h = excluded.h, n = excluded.n "
    "WHERE excluded.h > h OR (excluded.h = h AND excluded.n <> n "
    f"AND {merge_sql.NAME_OF.format('excluded.n')} > {merge_sql.NAME_OF.format('n')})"
)
_COUNT_NEW: Final = (
    "SELECT count(*) FROM incoming_foreign_row i WHERE NOT EXISTS "
    "(SELECT 1 FROM sync_foreign_row o WHERE o.table_name = ? AND o.r = i.r)"
)


@dataclass(frozen=True, slots=True)
class Layout:
    """What this program makes of the columns of a segment.

    `places` are those of the columns `present` here; `numbers` those of cells among them, by their
    place; `foreign` columns are only kept for others.
    """

    present: tuple[str, ...]
    places: tuple[int, ...]
    numbers: Mapping[int, int]
    foreign: tuple[tuple[int, ColumnShape], ...]

    def cells(self) -> dict[int, str]:
        """Return the names of the known columns that can change, by their numbers."""
        names = dict(zip(self.places, self.present, strict=True))
        return {number: names[place] for place, number in self.numbers.items()}


def layout_of(segment: IncomingSegment) -> Layout:
    """Return which columns of a segment of a known table are known."""
    own = {column.name: column for column in SYNCED_BY_NAME[segment.head.table].columns}
    shape = segment.shape.columns
    known = [(place, own[name]) for place, name in enumerate(segment.columns) if name in own]
    return Layout(
        tuple(column.name for _, column in known),
        tuple(place for place, _ in known),
        {place: column.number for place, column in known if column.mutable},
        tuple((place, shape[place]) for place, n in enumerate(segment.columns) if n not in own),
    )


class Parking:
    """Parking during one import."""

    def __init__(self, connection: Connection, aliases: Sequence[int], at: str) -> None:
        """`aliases` are this store's numbers for the incarnations of the file."""
        self._connection = connection
        self._aliases = aliases
        self._at = at
        self.news = 0
        self.set_aside = 0
        self.own_changes_that_are_news = 0
        self.unheard: set[int] = set()

    def stage(
        self, batch: list[BundleRow], ids: Iterable[Value], foreign: Layout | TableShape
    ) -> None:
        """Set out the cells of some rows that only newer programs know."""
        columns = foreign.foreign if isinstance(foreign, Layout) else _all_but_id(foreign)
        cells = [
            (row, *cell)
            for row, one in zip(ids, batch, strict=True)
            for cell in _said(one, columns, self._aliases)
        ]
        self._many("INSERT INTO incoming_foreign (r, c, value, h, n) VALUES (?, ?, ?, ?, ?)", cells)

    def park(self, table: TableShape, columns: Iterable[ColumnShape], own: int) -> None:
        """Let the later of what came and what is parked stand; `contest` must be empty."""
        self._run(_CONTEST, table.name)
        self.own_changes_that_are_news += self._count(merge_sql.count_own_won(), own)
        self._run(merge_sql.list_losers(table.number), self._at)
        self.news += self._count(merge_sql.COUNT_CHANGED)
        self._run(_UPDATE, table.name)
        for column in columns:
            self._run(_ADD, table.name, column.name, column.kind.value, column.number)
        self._run("DELETE FROM contest")
        self._run("DELETE FROM incoming_foreign")

    def take_table(self, segment: IncomingSegment, own: int, *, is_hearsay: bool) -> Iterator[int]:
        """Keep the rows of a table that this program does not know; yield how many are done.

        Who may change them only newer programs know: what is hearsay changes nothing here.
        """
        shape = segment.shape
        id_place = segment.columns.index("id")
        for batch in segment.batches():
            ids = [values[id_place] for values, *_ in batch]
            rows = [
                (row, h, self._aliases[n]) for row, (_, h, n, _) in zip(ids, batch, strict=True)
            ]
            self._many("INSERT INTO incoming_foreign_row (r, h, n) VALUES (?, ?, ?)", rows)
            self.stage(batch, ids, shape)
            yield len(batch)
        if is_hearsay:
            self._weaken()
        self.set_aside += self._run(_SET_ASIDE, shape.name, segment.head.scope)
        self._run(
            "DELETE FROM incoming_foreign WHERE r NOT IN (SELECT r FROM incoming_foreign_row)"
        )
        self.news += self._count(_COUNT_NEW, shape.name)
        self._run(_KEEP_ROWS, shape.name, shape.number, segment.head.scope)
        self.park(shape, [column for _, column in _all_but_id(shape)], own)
        self._run("DELETE FROM incoming_foreign_row")

    def _weaken(self) -> None:
        """Let the staged rows count as said by nobody; note whose news they are."""
        news = (f"SELECT n FROM {one} k WHERE {merge_sql.IS_UNHEARD}" for one in _STAGED)
        found = self._connection.exec_driver_sql(" UNION ".join(news))
        self.unheard |= set(found.scalars())
        never = "h = {}, n = {}".format(*NEVER)
        self._run(f"UPDATE incoming_foreign_row SET {never}")
        self._run("DELETE FROM incoming_foreign WHERE value IS NULL")
        self._run(f"UPDATE incoming_foreign SET {never}")

    def _run(self, statement: str, *parameters: object) -> int:
        return self._connection.exec_driver_sql(statement, parameters).rowcount

    def _many(self, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self._connection.exec_driver_sql(statement, list(rows))

    def _count(self, statement: str, *parameters: object) -> int:
        return int(self._connection.exec_driver_sql(statement, parameters).scalar_one())


def _all_but_id(shape: TableShape) -> tuple[tuple[int, ColumnShape], ...]:
    return tuple(
        (place, column) for place, column in enumerate(shape.columns) if column.name != "id"
    )


def _said(
    row: BundleRow, columns: Iterable[tuple[int, ColumnShape]], aliases: Sequence[int]
) -> Iterator[tuple[int, Value, int, int]]:
    """Yield number, value and stamp of the cells that say something."""
    values, h, n, edited = row
    own = {place: (at, aliases[by]) for place, at, by in edited}
    for place, column in columns:
        value = values[place]
        stamp = own.get(place, NEVER if value is None else (h, aliases[n]))
        if value is not None or stamp != NEVER:
            yield column.number, value, *stamp

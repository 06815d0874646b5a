"""States of rows in a store and in files that exist only in memory; what the merge should make."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from app.domain.bundles import ColumnKind, ColumnShape, Manifest, SegmentHead, TableShape
from app.domain.ids import link_id
from app.domain.trust import Member, Role
from app.persistence.merge_send import bundle_tables
from app.persistence.tables import SYNCED_BY_NAME
from app.sync import merge as rules
from app.sync.merge import GENESIS, RowState, Stamp

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

ID = ColumnShape("id", ColumnKind.ID, is_optional=False, number=1)
FOREIGN_TABLE = 901
EXTRA = tuple(
    ColumnShape(name, ColumnKind.TEXT, is_optional=True, number=number)
    for name, number in (("nickname", 90), ("motto", 93))
)
EXTRA_NUMBERS = {column.name: column.number for column in EXTRA}
"""Columns of a newer program, parked here; inside `next_version` it knows the first one."""

CENTRE = b"centre".ljust(16, b".")
OTHER_CENTRE = b"other".ljust(16, b".")
TABLES = ("template", "person", "duplicate_link", "laptop", "event_kind")
"""Tables that refer to no other where the optional references stay empty."""

REFERENCES = {"organisation_id", "guardian_id", "venue_id"}
AT = "2026-11-22T12:00:00+00:00"


@dataclass(frozen=True)
class Key:
    """Where a row belongs: its table, its id, and what never changes in it."""

    table: str
    id: bytes
    centre: bytes = CENTRE
    keys: tuple = ()


ADDED_ALIKE = {"template_revision": {"made_at"}, "picture": {"name"}, "picture_piece": set()}
"""Tables of which two laptops add the same record apart, known by its content.

Each keeps its own stamp, and with it when it was made and what its file was called.
"""


def shared_values(key: Key, state: RowState) -> dict[str, object]:
    """Return what a record of the programme says on every laptop."""
    told_apart = ADDED_ALIKE.get(key.table, set())
    return {name: value for name, value in state.values.items() if name not in told_apart}


def mutable_names(table: str) -> list[str]:
    return [column.name for column in SYNCED_BY_NAME[table].columns if column.mutable]


def late_names(table: str) -> frozenset[str]:
    return frozenset(column.name for column in SYNCED_BY_NAME[table].columns if column.is_late)


def key_names(table: str) -> list[str]:
    known = ("id", "centre_id")
    columns = SYNCED_BY_NAME[table].columns
    return [column.name for column in columns if not column.mutable and column.name not in known]


# --- a store ------------------------------------------------------------------------------------


def put(connection, rows: dict[Key, RowState]) -> None:
    """Write rows with their stamps; expects capture to be off."""
    aliases = _aliases(connection, rows)
    for key, state in rows.items():
        number = SYNCED_BY_NAME[key.table].number
        own = mutable_names(key.table)
        known = {name: value for name, value in state.values.items() if name in own}
        cells = {"id": key.id, "centre_id": key.centre, **known}
        cells |= dict(zip(key_names(key.table), key.keys, strict=True))
        _insert(connection, key.table, cells)
        base = {"t": number, "r": key.id, "h": state.base.h, "n": aliases[state.base.n]}
        _insert(connection, "sync_row", base)
        numbers = {column.name: column.number for column in SYNCED_BY_NAME[key.table].columns}
        for name, stamp in state.exceptions.items():
            if name in numbers:
                place = {"t": number, "r": key.id, "c": numbers[name]}
                _insert(connection, "sync_cell", {**place, "h": stamp.h, "n": aliases[stamp.n]})
        for name in state.values.keys() - known.keys():
            _park(connection, key, state, name, aliases)


def _park(connection, key, state, name, aliases) -> None:
    stamp = rules.effective(state, name)
    if state.values[name] is None and stamp == rules.NEVER:
        return
    cell = {"table_name": key.table, "r": key.id, "c": EXTRA_NUMBERS[name], "name": name}
    cell |= {"kind": "text", "value": state.values[name], "h": stamp.h, "n": aliases[stamp.n]}
    _insert(connection, "sync_foreign_cell", cell)


def rows_of(connection) -> dict[Key, RowState]:
    """Return every synced row of a store with its stamps, incarnations by their names."""
    names = dict(connection.exec_driver_sql("SELECT alias, id FROM sync_incarnation").all())
    bases = {(t, r): Stamp(h, names[n]) for t, r, h, n in _all(connection, "sync_row")}
    cells: dict = {}
    for t, r, c, h, n in _all(connection, "sync_cell"):
        cells.setdefault((t, r), {})[c] = Stamp(h, names[n])
    parked: dict = {}
    for table, r, _, name, _, value, h, n in _all(connection, "sync_foreign_cell"):
        parked.setdefault((table, r), {})[name] = value, Stamp(h, names[n])
    found = {}
    for synced in SYNCED_BY_NAME.values():
        columns = {column.number: column.name for column in synced.columns}
        for row in connection.exec_driver_sql(f"SELECT * FROM {synced.name}").mappings():
            place = (synced.number, row["id"])
            keys = tuple(row[name] for name in key_names(synced.name))
            extra = parked.pop((synced.name, row["id"]), {})
            state = RowState(
                bases.pop(place),
                {name: row[name] for name in mutable_names(synced.name)}
                | {name: value for name, (value, _) in extra.items()},
                {columns[c]: stamp for c, stamp in cells.pop(place, {}).items()},
                late_names(synced.name) | frozenset(extra),
            )
            stamps = {name: stamp for name, (_, stamp) in extra.items()}
            state = replace(state, exceptions={**state.exceptions, **of_parked(state, stamps)})
            found[Key(synced.name, row["id"], row["centre_id"], keys)] = state
    assert not {place for place in parked if place[0] in SYNCED_BY_NAME}, "parked of no row"
    assert not bases, "stamps of rows that are not there"
    assert not cells, "stamps of cells that are not there"
    return found


def of_parked(state: RowState, stamps: dict[str, Stamp]) -> dict[str, Stamp]:
    """Return those stamps of parked cells that the row's own does not tell."""
    return {name: stamp for name, stamp in stamps.items() if stamp != rules.implied(state, name)}


def losers_of(connection) -> set:
    names = dict(connection.exec_driver_sql("SELECT alias, id FROM sync_incarnation").all())
    found = connection.exec_driver_sql("SELECT t, r, c, value, h, n FROM sync_loser").all()
    assert len(found) == len(set(found)), "a losing value was listed twice"
    return {(t, r, c, value, Stamp(h, names[n])) for t, r, c, value, h, n in found}


def _aliases(connection, rows) -> dict[bytes, int]:
    stamps = [s for state in rows.values() for s in (state.base, *state.exceptions.values())]
    return aliases(connection, sorted({stamp.n for stamp in stamps}))


def aliases(connection, names) -> dict[bytes, int]:
    for name in names:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO sync_incarnation (id) VALUES (?)", (name,)
        )
    return dict(connection.exec_driver_sql("SELECT id, alias FROM sync_incarnation").all())


def _insert(connection, table: str, cells: dict) -> None:
    places = ", ".join("?" * len(cells))
    connection.exec_driver_sql(
        f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({places})", tuple(cells.values())
    )


def _all(connection, table: str) -> list:
    return connection.exec_driver_sql(f"SELECT * FROM {table}").all()


# --- a file in memory ---------------------------------------------------------------------------


class MemoryBundle:
    """What a verified file would give; columns in `missing` are unknown to its older program.

    A `verbose` program names the stamp of every cell, also where it is that of the row. Columns in
    `extra` are those of a newer program.
    """

    erased = ()

    def __init__(  # noqa: PLR0913  a whole file
        self,
        rows,
        seen,
        stamp,
        *,
        missing=(),
        extra=(),
        identity=b"i" * 32,
        verbose=False,
        role=Role.COORDINATOR,
    ) -> None:
        self._rows, self._missing, self._extra, self.verbose = rows, missing, extra, verbose
        day = date(2026, 1, 1)
        self.sender = Member(b"s" * 16, "Preiļi", b"k" * 32, "age1", role, CENTRE, day, day)
        states = rows.values()
        names = {GENESIS, *(n for one in seen.values() for n in one)}
        names |= {s.n for state in states for s in (state.base, *state.exceptions.values())}
        self.incarnations = tuple(sorted(names))
        heads = tuple(SegmentHead(*place, len(of), 1, 1, b"") for place, of in self._places())
        self.manifest = Manifest(
            identity=identity,
            app="0.1.0",
            schema=1,
            programme=b"p" * 16,
            sender=b"s" * 16,
            sender_name="Preiļi",
            incarnation=self.incarnations[-1],
            made=AT,
            scopes=tuple(seen),
            seen=seen,
            stamp=stamp,
            incarnations=self.incarnations,
            tables={},
            segments=heads,
        )

    def _places(self):
        places: dict = {}
        order = [*SYNCED_BY_NAME, *(key.table for key in self._rows)]
        for key in sorted(self._rows, key=lambda key: (order.index(key.table), key.centre)):
            places.setdefault((key.table, key.centre), []).append(key)
        return list(places.items())

    def segments(self) -> Iterator[MemorySegment]:
        for head, (_, keys) in zip(self.manifest.segments, self._places(), strict=True):
            yield MemorySegment(head, {k: self._rows[k] for k in keys}, self)

    def shape(self, table: str) -> TableShape:
        known = bundle_tables().get(table)
        if known is None:
            return TableShape(table, (ID, *self._extra), FOREIGN_TABLE)
        columns = tuple(one for one in known.columns if one.name not in self._missing)
        names = {one.name for one in known.columns}
        extra = (one for one in self._extra if one.name not in names)
        return TableShape(table, (*columns, *extra), known.number)


class MemorySegment:
    def __init__(self, head, rows, bundle) -> None:
        self.head, self._rows, self._bundle = head, rows, bundle
        self.shape = bundle.shape(head.table)
        self.columns = tuple(column.name for column in self.shape.columns)
        self.is_known = head.table in SYNCED_BY_NAME

    def batches(self):
        number = self._bundle.incarnations.index
        for key, state in self._rows.items():
            cells = {"id": key.id, **state.values}
            if self.is_known:
                cells |= dict(zip(key_names(key.table), key.keys, strict=True))
            stamps = {name: rules.effective(state, name) for name in state.values}
            edited = [
                (self.columns.index(name), stamp.h, number(stamp.n))
                for name, stamp in stamps.items()
                if name in self.columns
                and (stamp != rules.implied(state, name) or self._bundle.verbose)
            ]
            values = tuple(cells.get(name) for name in self.columns)
            yield [(values, state.base.h, number(state.base.n), tuple(edited))]


# --- random states ------------------------------------------------------------------------------

NAMES = (b"aaaaaaaa", b"bbbbbbbb", b"cccccccc")
TOP = 12


class Dice:
    """Random rows that collide as often as possible, with columns of a newer program."""

    def __init__(self, seed: int, extra: Collection[str] = (), centre: bytes = CENTRE) -> None:
        self.chance = random.Random(seed)
        self._extra, self._centre = tuple(extra), centre

    def stamp(self) -> Stamp:
        if self.chance.random() < 0.1:
            return Stamp(1, GENESIS)
        return Stamp(self.chance.randint(1, TOP), self.chance.choice(NAMES))

    def value(self, table: str, name: str) -> object:
        chance = self.chance
        column = SYNCED_BY_NAME[table].table.columns.get(name)
        kind = "TEXT" if column is None else str(column.type)
        if name in REFERENCES:
            return None
        if name == "deleted":
            return int(chance.random() < 0.3)
        if chance.random() < 0.2:
            return None
        if kind == "INTEGER":
            return chance.choice((-(2**63), -1, 0, 1, 2**63 - 1))
        if kind == "TEXT":
            return chance.choice(("", "a", "A", "ā", "aa", "ž" * 9, "1", "\U0001f33e", "'\"\\"))
        return chance.choice((bytes(16), b"\xff" * 16, b"a" * 16))

    def state(self, table: str) -> RowState:
        names = list(dict.fromkeys((*mutable_names(table), *self._extra)))
        late = late_names(table) | set(self._extra)
        base = self.stamp()
        edited = [name for name in names if self.chance.random() < self.chance.choice((0, 0, 0.5))]
        stamps = {name: self.stamp() for name in edited}
        values = {name: self.value(table, name) for name in names}
        return normal(RowState(base, values, stamps, late))

    def near(self, table: str, state: RowState) -> RowState:
        """Return a state with some cells in common, as laptops of one centre have."""
        other = self.state(table)
        if self.chance.random() < 0.3:
            # The same in everything but who created it, or when.
            h = state.base.h if self.chance.random() < 0.5 else other.base.h
            base = Stamp(h, self.chance.choice(NAMES))
            return normal(RowState(base, state.values, state.exceptions, state.late))
        if self.chance.random() < 0.1:
            # The same, but for edits that said nothing new.
            some = {n: s for n, s in state.exceptions.items() if self.chance.random() < 0.5}
            return normal(RowState(state.base, state.values, some, state.late))
        if self.chance.random() < 0.1:
            # A copied laptop wrote something else at the same moment.
            values = {n: self.value(table, n) for n in state.values if self.chance.random() < 0.2}
            return normal(replace(state, values={**state.values, **values}))
        base = self.chance.choice((state.base, state.base, other.base))
        sources = {n: state if self.chance.random() < 0.7 else other for n in state.values}
        values = {name: source.values[name] for name, source in sources.items()}
        stamps = {name: rules.effective(source, name) for name, source in sources.items()}
        return normal(RowState(base, values, stamps, state.late))

    def key(self, number: int) -> Key:
        table = self.chance.choice(TABLES)
        row = number.to_bytes(16)
        if table != "duplicate_link":
            return Key(table, row, self._centre)
        return Key(table, link_id(row, row), self._centre, ("person", row, row))

    def other_key(self, number: int) -> Key:
        """Return a key of another centre."""
        return Key("person", (1_000 + number).to_bytes(16), OTHER_CENTRE)

    def verbose(self) -> bool:
        return self.chance.random() < 0.2

    def seen(self) -> dict[bytes, int]:
        return {n: self.chance.randint(0, TOP) or 1 for n in self.chance.sample(NAMES, 2)}


def normal(row: RowState) -> RowState:
    """Return the row without stamps that say nothing."""
    own = {n: stamp for n, stamp in row.exceptions.items() if stamp != rules.implied(row, n)}
    return replace(row, exceptions=own)

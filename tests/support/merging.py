"""States of rows in a store and in files that exist only in memory; what the merge should make."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.bundles import Manifest, SegmentHead
from app.domain.ids import link_id
from app.persistence.merge_send import columns_in_files
from app.persistence.tables import SYNCED, SYNCED_BY_NAME
from app.sync import merge as rules
from app.sync.merge import GENESIS, RowState, Stamp

if TYPE_CHECKING:
    from collections.abc import Iterator

CENTRE = b"centre".ljust(16, b".")
OTHER_CENTRE = b"other".ljust(16, b".")
TABLES = ("template", "person", "duplicate_link", "laptop")
"""Tables that refer to no other where the optional references stay empty."""

REFERENCES = {"organisation_id", "guardian_id"}
AT = "2026-11-22T12:00:00+00:00"


@dataclass(frozen=True)
class Key:
    """Where a row belongs: its table, its id, and what never changes in it."""

    table: str
    id: bytes
    centre: bytes = CENTRE
    keys: tuple = ()


def mutable_names(table: str) -> list[str]:
    return [column.name for column in SYNCED_BY_NAME[table].columns if column.mutable]


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
        cells = {"id": key.id, "centre_id": key.centre, **state.values}
        cells |= dict(zip(key_names(key.table), key.keys, strict=True))
        _insert(connection, key.table, cells)
        base = {"t": number, "r": key.id, "h": state.base.h, "n": aliases[state.base.n]}
        _insert(connection, "sync_row", base)
        numbers = {column.name: column.number for column in SYNCED_BY_NAME[key.table].columns}
        for name, stamp in state.exceptions.items():
            place = {"t": number, "r": key.id, "c": numbers[name]}
            _insert(connection, "sync_cell", {**place, "h": stamp.h, "n": aliases[stamp.n]})


def rows_of(connection) -> dict[Key, RowState]:
    """Return every synced row of a store with its stamps, incarnations by their names."""
    names = dict(connection.exec_driver_sql("SELECT alias, id FROM sync_incarnation").all())
    bases = {(t, r): Stamp(h, names[n]) for t, r, h, n in _all(connection, "sync_row")}
    cells: dict = {}
    for t, r, c, h, n in _all(connection, "sync_cell"):
        cells.setdefault((t, r), {})[c] = Stamp(h, names[n])
    found = {}
    for synced in SYNCED:
        columns = {column.number: column.name for column in synced.columns}
        for row in connection.exec_driver_sql(f"SELECT * FROM {synced.name}").mappings():
            place = (synced.number, row["id"])
            keys = tuple(row[name] for name in key_names(synced.name))
            found[Key(synced.name, row["id"], row["centre_id"], keys)] = RowState(
                bases.pop(place),
                {name: row[name] for name in mutable_names(synced.name)},
                {columns[c]: stamp for c, stamp in cells.pop(place, {}).items()},
            )
    assert not bases, "stamps of rows that are not there"
    assert not cells, "stamps of cells that are not there"
    return found


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

    A `verbose` program names the stamp of every cell, also where it is that of the row.
    """

    def __init__(  # noqa: PLR0913  a whole file
        self, rows, seen, stamp, *, missing=(), identity=b"i" * 32, verbose=False
    ) -> None:
        self._rows, self._missing, self.verbose = rows, missing, verbose
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
        order = [synced.name for synced in SYNCED]
        for key in sorted(self._rows, key=lambda key: (order.index(key.table), key.centre)):
            places.setdefault((key.table, key.centre), []).append(key)
        return list(places.items())

    def segments(self) -> Iterator[MemorySegment]:
        for head, (_, keys) in zip(self.manifest.segments, self._places(), strict=True):
            yield MemorySegment(head, {k: self._rows[k] for k in keys}, self)

    def columns(self, table: str) -> tuple[str, ...]:
        names = (column.name for column in columns_in_files(SYNCED_BY_NAME[table]))
        return tuple(name for name in names if name not in self._missing)


class MemorySegment:
    def __init__(self, head, rows, bundle) -> None:
        self.head, self._rows, self._bundle = head, rows, bundle
        self.columns = bundle.columns(head.table)

    def batches(self):
        number = self._bundle.incarnations.index
        for key, state in self._rows.items():
            cells = {"id": key.id, **state.values}
            cells |= dict(zip(key_names(key.table), key.keys, strict=True))
            stamps = {name: rules.effective(state, name) for name in state.values}
            edited = [
                (self.columns.index(name), stamp.h, number(stamp.n))
                for name, stamp in stamps.items()
                if name in self.columns and (stamp != state.base or self._bundle.verbose)
            ]
            values = tuple(cells[name] for name in self.columns)
            yield [(values, state.base.h, number(state.base.n), tuple(edited))]


# --- random states ------------------------------------------------------------------------------

NAMES = (b"aaaaaaaa", b"bbbbbbbb", b"cccccccc")
TOP = 12


class Dice:
    """Random rows that collide as often as possible."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def stamp(self) -> Stamp:
        if self.chance.random() < 0.1:
            return Stamp(1, GENESIS)
        return Stamp(self.chance.randint(1, TOP), self.chance.choice(NAMES))

    def value(self, table: str, name: str) -> object:
        chance = self.chance
        kind = str(SYNCED_BY_NAME[table].table.columns[name].type)
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
        names = mutable_names(table)
        base = self.stamp()
        edited = [name for name in names if self.chance.random() < self.chance.choice((0, 0, 0.5))]
        stamps = {name: self.stamp() for name in edited}
        values = {name: self.value(table, name) for name in names}
        return RowState(base, values, _all_but(stamps, base))

    def near(self, table: str, state: RowState) -> RowState:
        """Return a state with some cells in common, as laptops of one centre have."""
        other = self.state(table)
        if self.chance.random() < 0.3:
            # The same in everything but who created it, or when.
            h = state.base.h if self.chance.random() < 0.5 else other.base.h
            base = Stamp(h, self.chance.choice(NAMES))
            return RowState(base, state.values, _all_but(state.exceptions, base))
        base = self.chance.choice((state.base, state.base, other.base))
        sources = {n: state if self.chance.random() < 0.7 else other for n in state.values}
        values = {name: source.values[name] for name, source in sources.items()}
        stamps = {name: rules.effective(source, name) for name, source in sources.items()}
        return RowState(base, values, _all_but(stamps, base))

    def key(self, number: int) -> Key:
        table = self.chance.choice(TABLES)
        row = number.to_bytes(16)
        if table != "duplicate_link":
            return Key(table, row)
        return Key(table, link_id(row, row), CENTRE, ("person", row, row))

    def verbose(self) -> bool:
        return self.chance.random() < 0.2

    def seen(self) -> dict[bytes, int]:
        return {n: self.chance.randint(0, TOP) or 1 for n in self.chance.sample(NAMES, 2)}


def _all_but(stamps, base: Stamp) -> dict[str, Stamp]:
    return {name: stamp for name, stamp in stamps.items() if stamp != base}

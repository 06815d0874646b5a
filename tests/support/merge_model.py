"""An executable model of laptops that exchange files: a page of plain Python, seeded.

Laptops are dictionaries of row states; all joining is done by the rules of app.sync.merge. Each
run picks some kinds of events and how often they come (swarm testing: uniform mixes miss the
nastiest faults). `run` raises PromiseBrokenError when a promise is broken.

Some laptops have a newer program with a column more. An older one keeps what it does not know and
sends it on; at its upgrade it finds there what was kept.
"""

from __future__ import annotations

import hashlib
import random
from copy import copy
from dataclasses import dataclass, field, replace
from itertools import count

from app.sync import merge as rules
from app.sync.merge import GENESIS, RowState, Stamp

COLUMNS = ("a", "b", "deleted")
NEWER = "c"
LATE = frozenset({NEWER})
GENESIS_ROW = RowState(Stamp(1, GENESIS), dict.fromkeys(COLUMNS, 0))
DERIVED_IDS = ("x", "y")
YEAR = 1_000


class PromiseBrokenError(AssertionError):
    """A promise of docs/sync.md does not hold."""


@dataclass(frozen=True, slots=True)
class File:
    rows: dict
    seen: dict
    h: int
    history: frozenset


@dataclass
class Laptop:
    n: bytes
    wall: int = 0
    h: int = 1
    is_newer: bool = False
    rows: dict = field(default_factory=lambda: {"genesis": GENESIS_ROW})
    known: dict = field(default_factory=dict)
    history: frozenset = frozenset()  # every edit that reached this laptop: for the checks only
    taken: tuple = ()

    def seen(self) -> dict:
        return {**self.known, self.n: self.h}

    def stamp(self) -> Stamp:
        self.h = max(self.h, self.wall) + 1
        return Stamp(self.h, self.n)

    def columns(self) -> str:
        return f"ab{NEWER}" if self.is_newer else "ab"

    def file(self) -> File:
        return File(dict(self.rows), self.seen(), self.h, self.history)

    def upgrade(self) -> None:
        """Begin to know the newer column: rows without a value for it say nothing there."""
        self.is_newer = True
        self.rows = {row: with_newer(state) for row, state in self.rows.items()}

    def take(self, file: File) -> list:
        """Import a file; return the conflicts as (row, loser)."""
        losers = self.take_rows(file, list(file.rows))
        self.known = rules.advance(self.known, file.seen)
        self.h = max(self.h, file.h)
        self.taken = (*self.taken[-3:], file)
        return losers

    def take_rows(self, file: File, ids: list) -> list:
        losers, seen = [], self.seen()
        for row in ids:
            theirs, mine = self.as_read(file.rows[row]), self.rows.get(row)
            if mine is not None and mine != theirs:
                losers += [(row, lost) for lost in rules.conflicts(mine, theirs, seen, file.seen)]
            self.rows[row] = theirs if mine is None else rules.join(mine, theirs)
        self.history |= file.history
        return losers

    def as_read(self, theirs: RowState) -> RowState:
        """Return a row as this program holds it: the newer one has a place for every column."""
        return with_newer(theirs) if self.is_newer else theirs

    def restored(self, backup: Laptop, n: bytes) -> Laptop:
        """A backup comes back to life under a new name, knowing all that its old life did."""
        again = backup.copied()
        again.known, again.n, again.wall = backup.seen(), n, self.wall
        if self.is_newer:
            again.upgrade()
        return again

    def crash_while_taking(self, file: File, half: list) -> Laptop:
        """The transaction is never committed: what is on the disk is the state before."""
        before = self.copied()
        self.take_rows(file, half)
        return before

    def copied(self) -> Laptop:
        twin = copy(self)
        twin.rows = dict(self.rows)
        return twin


def with_newer(state: RowState) -> RowState:
    return replace(state, values={NEWER: None, **state.values}, late=LATE)


def without_newer(state: RowState) -> RowState:
    values = {column: value for column, value in state.values.items() if column != NEWER}
    stamps = {column: stamp for column, stamp in state.exceptions.items() if column != NEWER}
    return replace(state, values=values, exceptions=stamps)


def bare(state: RowState) -> RowState:
    """Return a row without a newer column that says nothing: an older program has none there."""
    if state.values.get(NEWER) is not None or NEWER in state.exceptions:
        return state
    values = {column: value for column, value in state.values.items() if column != NEWER}
    return replace(state, values=values)


TYPING = ("insert", "derive", "edit", "clear", "delete", "undelete")
CARRYING = ("send", "receive", "again")
MISFORTUNE = ("jump", "backup", "restore", "crash", "clone", "upgrade")
KINDS = (*TYPING, *CARRYING, *MISFORTUNE)


@dataclass
class World:
    """One run: some laptops, the files under way, and what must be remembered for the checks."""

    chance: random.Random
    laptops: list = field(default_factory=list)
    files: list = field(default_factory=list)
    backups: dict = field(default_factory=dict)
    superseded: dict = field(default_factory=dict)  # edit -> the edits of its cell it had seen
    values: dict = field(default_factory=dict)
    stamps: set = field(default_factory=set)
    listed: set = field(default_factory=set)
    has_clones: bool = False
    names: count = field(default_factory=lambda: count(1))
    trace: list = field(default_factory=list)

    def new_name(self) -> bytes:
        return next(self.names).to_bytes(8)

    def stamp(self, laptop: Laptop) -> Stamp:
        stamp = laptop.stamp()
        if stamp in self.stamps and not self.has_clones:
            raise PromiseBrokenError("two changes have one stamp")
        self.stamps.add(stamp)
        return stamp

    def write(self, laptop: Laptop, row: str, column: str, value: object, stamp: Stamp) -> None:
        edit = (row, column, stamp)
        self.superseded[edit] = {e for e in laptop.history if e[:2] == edit[:2]}
        self.values[edit] = value
        laptop.history |= {edit}

    def create(self, laptop: Laptop, row: str) -> None:
        stamp = self.stamp(laptop)
        first = {"a": self.chance.randrange(3), "b": next(self.names), "deleted": 0}
        if laptop.is_newer:
            first[NEWER] = self.chance.choice((None, 1, next(self.names)))
        laptop.rows[row] = RowState(stamp, first, late=LATE & first.keys())
        for column, value in first.items():
            if value is not None:
                self.write(laptop, row, column, value, stamp)

    def change(self, laptop: Laptop, row: str, column: str, value: int | None) -> None:
        if laptop.rows[row].values[column] == value:
            return
        stamp = self.stamp(laptop)
        laptop.rows[row] = rules.edited(laptop.rows[row], column, value, stamp)
        self.write(laptop, row, column, value, stamp)

    def receive(self, laptop: Laptop, file: File) -> None:
        before = laptop.copied()
        for row, lost in laptop.take(file):
            self.check_conflict(row, lost)
        once = laptop.copied()
        again = laptop.take(file)
        if (again, laptop.rows, laptop.known, laptop.h) != ([], once.rows, once.known, once.h):
            raise PromiseBrokenError("importing a file twice is not the same as once")
        if file in before.taken and before.rows != laptop.rows:
            raise PromiseBrokenError("an old file changed something")

    def check_conflict(self, row: str, lost: rules.Loser) -> None:
        edit, winner = (row, lost.column, lost.stamp), (row, lost.column, lost.winner)
        self.listed.add(edit)
        if self.has_clones:
            return
        if edit not in self.values or edit in self.superseded.get(winner, {edit}):
            raise PromiseBrokenError("an ordinary update was listed as a conflict")
        if lost.value == self.values[winner]:
            raise PromiseBrokenError("a value was listed as lost that still stands")

    def step(self, kind: str) -> None:  # noqa: C901, PLR0912  one line per kind of event
        chance = self.chance
        who = chance.randrange(len(self.laptops))
        laptop = self.laptops[who]
        row = chance.choice(list(laptop.rows))
        match kind:
            case "insert":
                self.create(laptop, f"r{next(self.names)}")
            case "derive":
                if (row := chance.choice(DERIVED_IDS)) not in laptop.rows:
                    self.create(laptop, row)
            case "edit":
                value, column = (
                    chance.choice((0, 1, next(self.names))),
                    chance.choice(laptop.columns()),
                )
                self.change(laptop, row, column, value)
            case "clear" if laptop.is_newer:
                self.change(laptop, row, NEWER, None)
            case "delete" | "undelete":
                self.change(laptop, row, "deleted", int(kind == "delete"))
            case "send":
                self.files.append(laptop.file())
            case "receive" if self.files:
                self.receive(laptop, chance.choice(self.files))
            case "again" if laptop.taken:
                self.receive(laptop, chance.choice((*laptop.taken, laptop.file())))
            case "jump":
                laptop.wall += chance.choice((-3 * YEAR, -YEAR, -1, 1, 5, YEAR, 10 * YEAR))
            case "backup":
                self.backups[who] = laptop.copied()
            case "restore" if who in self.backups:
                self.laptops[who] = laptop.restored(self.backups[who], self.new_name())
            case "crash" if self.files:
                file = chance.choice(self.files)
                half = [row for row in file.rows if chance.random() < 0.5]
                self.laptops[who] = laptop.crash_while_taking(file, half)
            case "upgrade":
                laptop.upgrade()
            case "clone":
                self.laptops[chance.randrange(len(self.laptops))] = laptop.copied()
                self.has_clones = True
        self.trace.append((kind, who, laptop.h))

    def heal(self) -> None:
        """Everybody hands a fresh file to everybody, in any order, or all by way of one."""
        if self.chance.random() < 0.5:
            hub = self.chance.choice(self.laptops)
            for laptop in self.chance.sample(self.laptops, len(self.laptops)):
                self.receive(hub, laptop.file())
            for laptop in self.laptops:
                self.receive(laptop, hub.file())
            return
        files = [laptop.file() for laptop in self.laptops]
        for laptop in self.laptops:
            for file in self.chance.sample(files, len(files)):
                self.receive(laptop, file)

    def check(self) -> None:
        first = self.laptops[0]
        for laptop in self.laptops:
            if bared(laptop.rows) != bared(first.rows):
                raise PromiseBrokenError("laptops disagree after all files reached everybody")
        if not self.has_clones:
            self.check_edits(first)

    def check_edits(self, laptop: Laptop) -> None:
        overwritten = set().union(*(self.superseded[edit] for edit in laptop.history))
        # Typed on two laptops alike, a value is settled when either was overwritten knowingly.
        settled = {(*edit[:2], self.values[edit]) for edit in overwritten | self.listed}
        for edit in laptop.history - overwritten:
            row, column, _ = edit
            final = rules.effective(laptop.rows[row], column)
            if (row, column, final) in overwritten:
                raise PromiseBrokenError("a change lost against one that its author had seen")
            lost = self.values[edit] != laptop.rows[row].values.get(column)
            if lost and (row, column, self.values[edit]) not in settled:
                raise PromiseBrokenError("a value was lost and never listed")


def bared(rows: dict) -> dict:
    return {row: bare(state) for row, state in rows.items()}


def run(seed: int) -> str:
    """Live through one seeded story and check it; return a digest of everything that happened."""
    chance = random.Random(seed)
    world = World(chance)
    world.laptops = [Laptop(world.new_name()) for _ in range(chance.randint(2, 5))]
    for laptop in chance.sample(world.laptops, chance.randint(0, len(world.laptops))):
        laptop.upgrade()
    kinds = {k: chance.choice((0, 0, 1, 1, 3, 9)) for k in KINDS}
    if chance.random() < 0.8:
        kinds["clone"] = 0
    kinds["edit"] += 1
    for _ in range(chance.randint(5, 40)):
        world.step(chance.choices(list(kinds), weights=list(kinds.values()))[0])
    world.heal()
    world.check()
    final = [sorted(bared(laptop.rows).items()) for laptop in world.laptops]
    return hashlib.sha256(repr((world.trace, final)).encode()).hexdigest()

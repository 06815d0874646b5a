"""What a story remembers beside the laptops: every edit, whom it reached, and what it overwrote.

Edits are bits of a number, so that which of them reached a laptop costs nothing to keep.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from app.sync import merge as rules
from tests.support.swarm import records
from tests.support.swarm.programme import Programme
from tests.support.swarm.records import SHARED

if TYPE_CHECKING:
    import random

    from app.domain.trust import Role
    from app.sync.merge import Stamp, Value
    from tests.support.swarm.laptops import File, Laptop


class PromiseBrokenError(AssertionError):
    """A promise of docs/sync.md does not hold."""


@dataclass(slots=True)
class World:
    """One run: some laptops, the files under way, and what must be remembered for the checks."""

    chance: random.Random
    programme: Programme = field(default_factory=Programme)
    laptops: list[Laptop] = field(default_factory=list)
    files: list[File] = field(default_factory=list)
    backups: dict[int, Laptop] = field(default_factory=dict)
    edits: list[tuple] = field(default_factory=list)
    superseded: list[int] = field(default_factory=list)
    before: list[int] = field(default_factory=list)
    cells: dict[tuple, int] = field(default_factory=dict)
    by_stamp: dict[tuple, int] = field(default_factory=dict)
    of_scope: dict[bytes, int] = field(default_factory=dict)
    of_row: dict[str, int] = field(default_factory=dict)
    of_life: dict[bytes, int] = field(default_factory=dict)
    guarded: int = 0
    coordinators_only: int = 0
    dropped: int = 0
    taken_back: int = 0
    listed: int = 0
    rescued: set[str] = field(default_factory=set)
    lives: dict[bytes, Role] = field(default_factory=dict)
    renewed: set[int] = field(default_factory=set)
    stamps: set[Stamp] = field(default_factory=set)
    forged: set[Value] = field(default_factory=set)
    liars: list[File] = field(default_factory=list)
    anew: set[Stamp] = field(default_factory=set)
    has_clones: bool = False
    names: count = field(default_factory=lambda: count(1))
    trace: list[tuple] = field(default_factory=list)

    def new_name(self) -> bytes:
        return next(self.names).to_bytes(8)

    def stamp(self, laptop: Laptop) -> Stamp:
        stamp = laptop.stamp()
        self.lives[laptop.n] = laptop.role
        if stamp in self.stamps and not self.has_clones:
            raise PromiseBrokenError("two changes have one stamp")
        self.stamps.add(stamp)
        return stamp

    def write(self, laptop: Laptop, place: tuple, value: Value, stamp: Stamp, *, new: bool) -> None:
        scope, row, column = place
        number = len(self.edits)
        before = self.cells.get((row, column), 0)
        self.superseded.append(laptop.history & before)
        self.before.append(laptop.history)
        self.cells[row, column] = before | 1 << number
        self.edits.append((row, column, value, stamp))
        self.by_stamp[row, column, stamp] = number
        self.of_scope[scope] = self.of_scope.get(scope, 0) | 1 << number
        self.of_row[row] = self.of_row.get(row, 0) | 1 << number
        self.of_life[stamp.n] = self.of_life.get(stamp.n, 0) | 1 << number
        if row[0] == SHARED:
            self.coordinators_only |= 1 << number
        if row[0] == SHARED or (records.is_added(row) and not new):
            self.guarded |= 1 << number
        laptop.history |= 1 << number

    def check_conflict(self, row: str, lost: rules.Loser, *, is_vague: bool) -> None:
        edit = self.by_stamp.get((row, lost.column, lost.stamp))
        winner = self.by_stamp.get((row, lost.column, lost.winner))
        if edit is not None:
            self.listed |= 1 << edit
        if lost.column == "deleted":
            self.rescued.add(row)
        if self.has_clones:
            return
        is_update = edit is None or winner is None or self.superseded[winner] >> edit & 1
        if is_update and not is_vague:
            raise PromiseBrokenError("an ordinary update was listed as a conflict")
        if lost.value == self.edits[winner][2]:
            raise PromiseBrokenError("a value was listed as lost that still stands")

    def check_lost_edit(self, row: str, lost: rules.Loser) -> None:
        """Check that a change and the deletion over it did not know of each other."""
        self.rescued.add(row)
        deleted = self.by_stamp.get((row, lost.column, lost.winner))
        edits = [
            self.by_stamp[row, column, lost.stamp]
            for column in "abcd"
            if (row, column, lost.stamp) in self.by_stamp
        ]
        if self.has_clones:
            return
        if (
            deleted is None
            or not edits
            or any(
                self.before[deleted] >> edit & 1 or self.before[edit] >> deleted & 1
                for edit in edits
            )
        ):
            raise PromiseBrokenError("a change was listed that the deletion knew of")

    def check_claims(self, claims: dict[bytes, dict[bytes, int]], history: int) -> None:
        """Check that whoever claims to have seen a change has it: files rely on that word."""
        for scope, seen in claims.items():
            for number in bits(self.of_scope.get(scope, 0) & ~history & ~self.dropped):
                stamp = self.edits[number][3]
                if rules.is_unseen(stamp, seen) or stamp in self.anew:
                    continue
                if not self.guarded >> number & 1 or not self.is_passed_over(number):
                    raise PromiseBrokenError("a laptop claims to have seen what never reached it")

    def is_passed_over(self, number: int) -> bool:
        """Say whether a later change stands over this one: hearsay tells of the later one only."""
        row, column, _, stamp = self.edits[number]
        return any(self.edits[other][3] > stamp for other in bits(self.cells[row, column]))


def is_unclaimed(edit: int, stamp: Stamp, history: int, seen: dict[bytes, int]) -> bool:
    """Say whether a laptop has an edit without claiming it: its author was heard of by hearsay."""
    return bool(history >> edit & 1) and rules.is_unseen(stamp, seen)


def bits(number: int) -> list[int]:
    """Return the places of the ones in a number."""
    return [place for place, bit in enumerate(reversed(bin(number))) if bit == "1"]

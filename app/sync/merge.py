"""How two states of one record become one: per field, the later change stands.

These are the rules of docs/sync.md as pure functions. They know states, stamps and what a laptop
has seen; they know nothing of files, tables or clocks. The SQL of app.persistence.merge does the
same for many rows at once and is tested against them.

A join of states is idempotent, commutative and associative, so files may be lost, doubled,
reordered or old. Every rule looks only at the two states: a rule that looked at the receiver's
clock or version would let laptops drift apart.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

Value: TypeAlias = str | int | bytes | None
Seen: TypeAlias = Mapping[bytes, int]
"""For each incarnation the last of its stamps that a laptop has seen, with all before it."""

GENESIS = bytes(8)
"""The incarnation of rows that every laptop writes alike at its first start."""


class Stamp(NamedTuple):
    """When and by which incarnation a value was written; later stamps compare greater."""

    h: int
    n: bytes


DELETED = "deleted"
NEVER = Stamp(1, GENESIS)
"""Of what nobody said: as old as the rows that every laptop begins with."""


@dataclass(frozen=True, slots=True)
class RowState:
    """One record: the stamp of its creation, its values, and stamps of cells edited since.

    `late` are those of its columns that not every program knows.
    """

    base: Stamp
    values: Mapping[str, Value]
    exceptions: Mapping[str, Stamp] = field(default_factory=dict)
    late: frozenset[str] = field(default=frozenset(), compare=False)


@dataclass(frozen=True, slots=True)
class Loser:
    """A value that gave way to one whose author had not seen it."""

    column: str
    value: Value
    stamp: Stamp
    winner: Stamp


def effective(row: RowState, column: str) -> Stamp:
    """Return the stamp of one cell."""
    return row.exceptions.get(column) or implied(row, column)


def implied(row: RowState, column: str) -> Stamp:
    """Return the stamp of a cell that has none of its own.

    A late column left empty was not said: by a program without it the row would look the same.
    """
    is_unsaid = column in row.late and row.values[column] is None
    return NEVER if is_unsaid else row.base


def canonical(value: Value) -> bytes:
    """Return bytes that order values as SQLite does: nothing, numbers, text, bytes."""
    if value is None:
        return b"\0"
    if isinstance(value, int):
        return b"\1" + (value + 2**63).to_bytes(8)
    if isinstance(value, str):
        return b"\2" + value.encode()
    return b"\3" + value


def is_later(theirs: RowState, mine: RowState, column: str) -> bool:
    """Say whether their cell stands over mine in the total order of changes.

    The value counts only where two lives of a store share an incarnation, by an unnoticed copy:
    then it is what keeps laptops equal.
    """
    said, known = effective(theirs, column), effective(mine, column)
    if said != known:
        return said > known
    return canonical(theirs.values[column]) > canonical(mine.values[column])


def stronger(mine: RowState, theirs: RowState, column: str) -> RowState:
    """Return the state whose cell stands; a column that one side does not know is the other's."""
    if column not in theirs.values:
        return mine
    if column not in mine.values:
        return theirs
    return theirs if is_later(theirs, mine, column) else mine


def join(mine: RowState, theirs: RowState) -> RowState:
    """Return the one state that both sides come to, whoever asks and in whatever order."""
    columns = {**mine.values, **theirs.values}
    winners = {column: stronger(mine, theirs, column) for column in columns}
    values = {column: winner.values[column] for column, winner in winners.items()}
    stamps = {column: effective(winner, column) for column, winner in winners.items()}
    return normal(RowState(max(mine.base, theirs.base), values, stamps, mine.late | theirs.late))


def normal(row: RowState) -> RowState:
    """Return the row without stamps that say nothing: equal states are to look equal."""
    own = {column: one for column, one in row.exceptions.items() if one != implied(row, column)}
    return RowState(row.base, row.values, own, row.late)


def edited(row: RowState, column: str, value: Value, stamp: Stamp) -> RowState:
    """Return the row after a local change of one cell."""
    values = {**row.values, column: value}
    return RowState(row.base, values, {**row.exceptions, column: stamp}, row.late)


def hearsay(row: RowState, believed: Collection[bytes] = ()) -> RowState:
    """Return what counts of a row that only others may change than the laptop that tells of it.

    What is said of `believed` incarnations counts as theirs.
    """
    base = row.base if row.base.n in believed else NEVER
    return normal(RowState(base, row.values, _weakened(row, believed), row.late))


def addition(
    row: RowState, believed: Collection[bytes] = (), own: Collection[bytes] = ()
) -> RowState:
    """Return what counts of a row that this laptop may have added, but may not change.

    One that was added in its `own` lives it may change in its own lives. Nothing is added as
    deleted: so nobody ends what others added by telling that it was added just now.
    """
    known = {*believed, *own} if row.base.n in own else believed
    stamps = {
        c: row.base if row.exceptions[c] == row.base else stamp
        for c, stamp in _weakened(row, known).items()
    }
    if row.values.get(DELETED) and effective(row, DELETED) == row.base:
        stamps[DELETED] = NEVER
    return normal(RowState(row.base, row.values, stamps, row.late))


def is_written_anew(mine: RowState, theirs: RowState) -> bool:
    """Say whether a record that is here is told to have been added by others or at another time."""
    return mine.base not in (theirs.base, NEVER)


def _weakened(row: RowState, believed: Collection[bytes]) -> dict[str, Stamp]:
    return {c: stamp if stamp.n in believed else NEVER for c, stamp in row.exceptions.items()}


def is_unseen(stamp: Stamp, seen: Seen) -> bool:
    """Tell whether a laptop that has seen so much cannot know this change."""
    return stamp.n != GENESIS and stamp.h > seen.get(stamp.n, 0)


def conflicts(
    mine: RowState, theirs: RowState, seen_by_me: Seen, seen_by_them: Seen
) -> list[Loser]:
    """Return the values that lose although nobody who overwrote them had seen them.

    Both directions count: when my later value stands against one that just arrived, this is the
    only laptop that ever sees the two together.
    """
    losers = []
    for column, value in mine.values.items():
        if column not in theirs.values or theirs.values[column] == value:
            continue
        winner = stronger(mine, theirs, column)
        loser = theirs if winner is mine else mine
        if is_unseen(effective(mine, column), seen_by_them) and is_unseen(
            effective(theirs, column), seen_by_me
        ):
            lost = effective(loser, column)
            losers.append(Loser(column, loser.values[column], lost, effective(winner, column)))
    return losers


def advance(seen: Seen, by: Seen) -> dict[bytes, int]:
    """Return what a laptop has seen after it took in a whole file whose sender had seen `by`."""
    return {n: max(seen.get(n, 0), by.get(n, 0)) for n in {**seen, **by}}

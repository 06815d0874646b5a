"""What the model's records look like: which scope and table a row is of, what is personal in it.

A row is named by a letter for its table and what its id follows from: `p7` is a person, `tp7` that
person's presence (derived: every laptop makes the same id), `u9p7` a row that points to the person
in a table that only newer programs know. In what the programme shares, `g…` are changed by
coordinators only; `k…` and `o…` are added by all and changed by the laptop that added them too. The
same `k…` may be added on several laptops. Joining is done by app.sync.merge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.ids import CentreId
from app.sync import merge as rules
from app.sync.merge import GENESIS, NEVER, RowState, Stamp

if TYPE_CHECKING:
    from app.sync.merge import Value

NORTH: Final = CentreId(b"north".ljust(16, b"."))
SOUTH: Final = CentreId(b"south".ljust(16, b"."))
CENTRES: Final = (NORTH, SOUTH)

PERSON, PRESENCE, NEWER_TABLE = "p", "t", "u"
SHARED, KIND, OPEN = "g", "k", "o"
KINDS: Final = ("k1", "k2")
COLUMNS: Final = ("a", "b", "deleted")
ADDED: Final = ("", "c", "cd")
"""The columns that programs of version 0, 1 and 2 have more."""

LATE: Final = frozenset("cd")
FIRST: Final = "g0"
FIRST_ROW: Final = RowState(Stamp(1, GENESIS), dict.fromkeys(COLUMNS, 0), late=LATE)
"""The row that every laptop writes alike at its first start."""


def about(row: str) -> str | None:
    """Return the person that a row is about, None for what is about nobody."""
    place = row.find(PERSON)
    return None if place < 0 else row[place:]


def personal(row: str) -> str:
    """Return the columns that tell of a person."""
    return "abcd" if row[0] == NEWER_TABLE else "acd"


def is_emptied(row: str, column: str) -> bool:
    """Say whether erasing the person settles this cell."""
    return column in personal(row) or (row[0] == PERSON and column == "deleted")


def blanked(row: str, state: RowState, version: int) -> RowState:
    """Return the row without what tells of a person; stamps stay.

    What a program does not know it keeps with its stamp spelled out, also when it is empty.
    """
    gone = [column for column in personal(row) if state.values.get(column) is not None]
    is_marked = row[0] != PERSON or state.values["deleted"] == 1
    if not gone and is_marked:
        return state
    values = {**state.values, **dict.fromkeys(gone)}
    if not is_marked:
        values["deleted"] = 1
    kept = {
        column: rules.effective(state, column)
        for column in gone
        if column in LATE and column not in ADDED[version]
    }
    return RowState(state.base, values, {**state.exceptions, **kept}, state.late)


def as_read(state: RowState, version: int) -> RowState:
    """Return a row as a program holds it: a newer one has a place for every column it knows."""
    missing = [column for column in ADDED[version] if column not in state.values]
    if not missing:
        return state
    values = {**state.values, **dict.fromkeys(missing)}
    return RowState(state.base, values, state.exceptions, state.late)


def bare(state: RowState) -> RowState:
    """Return a row without columns of newer programs that say nothing."""
    silent = [
        column
        for column in state.values
        if column in LATE and state.values[column] is None and column not in state.exceptions
    ]
    if not silent:
        return state
    values = {column: value for column, value in state.values.items() if column not in silent}
    return RowState(state.base, values, state.exceptions, state.late)


def cells(state: RowState) -> dict[str, tuple[Value, Stamp]]:
    """Return values and stamps of a row, without columns that say nothing."""
    every = {
        column: (value, rules.effective(state, column)) for column, value in state.values.items()
    }
    return {column: one for column, one in every.items() if one != (None, NEVER)}


def without_personal(row: str, state: RowState) -> dict[str, tuple[Value, Stamp]]:
    """Return what erasing leaves alone."""
    return {
        column: one
        for column, one in cells(state).items()
        if column not in LATE and not is_emptied(row, column)
    }


def is_guarded(row: str) -> bool:
    """Say whether such a row is not for everybody to change."""
    return row[0] in (SHARED, KIND, OPEN)


def is_added(row: str) -> bool:
    """Say whether every laptop adds such rows."""
    return row[0] in (KIND, OPEN)

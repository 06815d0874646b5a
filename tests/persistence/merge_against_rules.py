"""The merge in SQL beside the rules in Python: the same random states through both."""

from __future__ import annotations

from app.domain.bundles import TableOutcome
from app.persistence import merge as real_merge
from app.persistence.tables import SYNCED_BY_NAME
from app.sync import merge as rules
from app.sync.merge import RowState
from tests.support.merging import (
    AT,
    CENTRE,
    NAMES,
    TOP,
    Dice,
    Key,
    MemoryBundle,
    aliases,
    losers_of,
    mutable_names,
    put,
    rows_of,
)


def difference(store, seed: int, merge=real_merge.merge, rows: int = 20) -> str | None:
    """Return what the SQL does otherwise than the rules do, None when all is the same."""
    with store.database.tried(capture=False) as connection:
        found = _difference(connection, Dice(seed), merge, rows)
        # Nothing here is to be finished, only to be taken back.
        connection.exec_driver_sql("DELETE FROM person_stale")
    return found


def _difference(connection, dice, merge, rows) -> str | None:
    before = rows_of(connection)
    keys = [dice.key(number) for number in range(rows)]
    mine = {key: dice.state(key.table) for key in keys[: rows * 2 // 3]}
    theirs = {
        key: dice.near(key.table, mine[key]) if key in mine else dice.state(key.table)
        for key in keys[rows // 4 :]
    }
    # The small numbers of incarnations must not matter, only their names.
    aliases(connection, dice.chance.sample(NAMES, len(NAMES)))
    put(connection, mine)
    my_seen, their_seen = _seen(connection, dice), dice.seen()

    own, _ = _clock(connection)
    missing = {"note", "content"} if dice.chance.random() < 0.2 else set()
    stamp = dice.chance.randint(TOP // 2, 2 * TOP)
    said = MemoryBundle(
        theirs, {CENTRE: their_seen}, stamp, missing=missing, verbose=dice.verbose()
    )
    theirs = {key: _without(state, missing) for key, state in theirs.items()}

    outcome = merge(connection, said, at=AT)

    _, clock = _clock(connection)
    joined = {
        **before,
        **mine,
        **{k: rules.join(mine[k], s) if k in mine else _with(s, k) for k, s in theirs.items()},
    }
    if rows_of(connection) != joined:
        return "rows"
    losers = {
        (
            SYNCED_BY_NAME[k.table].number,
            k.id,
            _number(k.table, lost.column),
            lost.value,
            lost.stamp,
        )
        for k in mine.keys() & theirs.keys()
        for lost in rules.conflicts(mine[k], theirs[k], my_seen, their_seen)
    }
    if losers_of(connection) != losers:
        return "losers"
    if _known(connection) != {**rules.advance(my_seen, their_seen), own: clock}:
        return "what was seen"
    if clock != max(my_seen[own], said.manifest.stamp):
        return "clock"
    if _counted(outcome) != _count(mine, theirs, joined, losers):
        return "counts"
    return None


def _without(state: RowState, missing: set[str]) -> RowState:
    """Return a row as an older program wrote it."""
    values = {name: value for name, value in state.values.items() if name not in missing}
    stamps = {name: stamp for name, stamp in state.exceptions.items() if name not in missing}
    return RowState(state.base, values, stamps)


def _with(state: RowState, key: Key) -> RowState:
    """Return a new row with its defaults for what an older program did not know."""
    values = dict.fromkeys(mutable_names(key.table)) | dict(state.values)
    return RowState(state.base, values, state.exceptions)


def _seen(connection, dice) -> dict[bytes, int]:
    """Make this laptop know some others; its own name may be among those of the file."""
    seen = dice.seen()
    numbers = aliases(connection, seen)
    if dice.chance.random() < 0.3:
        name = next(iter(seen))
        connection.exec_driver_sql("UPDATE sync_clock SET n = ?", (numbers[name],))
    for name, h in seen.items():
        scope = dice.chance.choice((CENTRE, CENTRE, b""))
        connection.exec_driver_sql(
            "INSERT INTO sync_known (scope, n, h) VALUES (?, ?, ?)", (scope, numbers[name], h)
        )
    own, _ = _clock(connection)
    clock = max(dice.chance.randint(1, TOP), seen.get(own, 0))
    connection.exec_driver_sql("UPDATE sync_clock SET h = ?", (clock,))
    return {**seen, own: clock}


def _clock(connection) -> tuple[bytes, int]:
    return tuple(
        connection.exec_driver_sql(
            "SELECT i.id, c.h FROM sync_incarnation i JOIN sync_clock c ON i.alias = c.n"
        ).one()
    )


def _known(connection) -> dict[bytes, int]:
    found = connection.exec_driver_sql(
        "SELECT id, max(h) FROM sync_known JOIN sync_incarnation ON alias = n GROUP BY n"
    )
    return {**dict(found.all()), **dict([_clock(connection)])}


def _number(table: str, name: str) -> int:
    return next(c.number for c in SYNCED_BY_NAME[table].columns if c.name == name)


def _counted(outcome) -> dict[str, TableOutcome]:
    return {one.table: one for one in outcome.tables}


def _count(mine, theirs, joined, losers) -> dict[str, TableOutcome]:
    counts: dict[str, TableOutcome] = {}
    for table in {key.table for key in theirs}:
        of = [key for key in theirs if key.table == table]
        here = [key for key in of if key in mine]
        new = sum(not theirs[key].values["deleted"] for key in of if key not in mine)
        touched = [key for key in here if joined[key].values != mine[key].values]
        gone = sum(joined[k].values["deleted"] > mine[k].values["deleted"] for k in touched)
        number = SYNCED_BY_NAME[table].number
        counts[table] = TableOutcome(
            table,
            new=new,
            changed=len(touched) - gone,
            deleted=gone,
            same=len(of) - new - len(touched),
            conflicts=sum(lost[0] == number for lost in losers),
        )
    return counts

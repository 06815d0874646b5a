"""The merge in SQL beside the rules in Python: the same random states through both."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from app.domain.bundles import TableOutcome
from app.domain.erasure import Erased
from app.domain.ids import ORG_SCOPE, life_id
from app.domain.trust import Role
from app.persistence import merge as real_merge
from app.persistence.erasing import Erasing
from app.persistence.erasure import PERSON
from app.persistence.mass_deletions import Leave
from app.persistence.personal import FATES_BY_TABLE
from app.persistence.shared_rights import ADD_ONLY
from app.persistence.tables import SYNCED_BY_NAME
from app.sync import merge as rules
from app.sync.lost_edits import lost_edit
from app.sync.merge import RowState
from tests.support.merging import (
    AT,
    CENTRE,
    EXTRA,
    EXTRA_NUMBERS,
    NAMES,
    OTHER_CENTRE,
    TOP,
    Dice,
    Key,
    MemoryBundle,
    aliases,
    late_names,
    losers_of,
    mutable_names,
    put,
    rows_of,
)

SENDER, OTHER_LAPTOP = b"s" * 16, b"o" * 16
PERSONAL = FATES_BY_TABLE["person"].blank


def difference(store, seed: int, merge=real_merge.merge, rows: int = 20) -> str | None:
    """Return what the SQL does otherwise than the rules do, None when all is the same."""
    with store.database.tried(capture=False) as connection:
        found = _difference(connection, _dice(seed), merge, rows)
        # Nothing here is to be finished, only to be taken back.
        connection.exec_driver_sql("DELETE FROM person_stale")
    return found


class _Shared(Dice):
    """Rows that the whole programme shares, told of by a laptop or by a coordinator."""


def _dice(seed: int) -> Dice:
    plain = Dice(seed)
    extra = tuple(EXTRA_NUMBERS) if plain.chance.random() < 0.4 else ()
    if plain.chance.random() < 0.3:
        return _Shared(seed, extra, ORG_SCOPE)
    return Dice(seed, extra)


def _difference(connection, dice, merge, rows) -> str | None:  # noqa: PLR0911
    """Put rows and a file of them side by side, merge, and compare all that came of it."""
    scope = ORG_SCOPE if isinstance(dice, _Shared) else CENTRE
    role = dice.chance.choice((Role.COORDINATOR, Role.LAPTOP, Role.LEAD))
    is_told = scope == ORG_SCOPE and role is not Role.COORDINATOR
    # The small numbers of incarnations must not matter, only their names.
    aliases(connection, dice.chance.sample(NAMES, len(NAMES)))
    lived = _lives(connection, dice) if is_told else {}
    before = rows_of(connection)
    keys = [dice.key(number) for number in range(rows)]
    mine = {key: dice.state(key.table) for key in keys[: rows * 2 // 3]}
    theirs = {
        key: dice.near(key.table, mine[key]) if key in mine else dice.state(key.table)
        for key in keys[rows // 4 :]
    }
    gone = _gone(dice, keys) if scope == CENTRE and dice.chance.random() < 0.3 else ((), ())
    mine = {key: _emptied(key, one) if key in gone[0] else one for key, one in mine.items()}
    put(connection, mine)
    my_seen, their_seen = _seen(connection, dice, scope), dice.seen()
    erasing = Erasing(connection)
    erasing.take([_erased(key) for key in gone[0]], scopes=(CENTRE,))

    own, _ = _clock(connection)
    missing = {"note", "content", "shoes"} if dice.chance.random() < 0.2 else set()
    stamp = dice.chance.randint(TOP // 2, 2 * TOP)
    extra = EXTRA if dice.chance.random() < 0.7 else EXTRA[:1]
    # A laptop takes the scopes that it may have; the rest of a file is not for it.
    others = {dice.other_key(number): dice.state("person") for number in range(2)}
    said = MemoryBundle(
        {**theirs, **others},
        {scope: their_seen, OTHER_CENTRE: dice.seen()},
        stamp,
        missing=missing,
        extra=extra if _has_extra(theirs) else (),
        verbose=dice.verbose(),
        role=role,
    )
    said.erased = tuple(_erased(key) for key in gone[1])
    missing |= {one.name for one in EXTRA if one not in extra}
    theirs = {key: _without(state, missing) for key, state in theirs.items()}
    told = _Told(theirs, their_seen, their_seen, {})
    if is_told:
        lives = _own(lived, said.manifest.incarnation)
        told = _weighed(mine, theirs, (my_seen, their_seen), lives)
    theirs, their_seen, heard, awaiting = told

    erased = {*gone[0], *gone[1]}
    mine = {key: _emptied(key, one) if key in erased else one for key, one in mine.items()}
    theirs = {key: _blanked(key, one) if key in erased else one for key, one in theirs.items()}

    outcome = merge(connection, said, at=AT, scopes=(scope,), leave=Leave("tried out"))

    _, clock = _clock(connection)
    joined = {
        **before,
        **mine,
        **{k: rules.join(mine[k], s) if k in mine else _with(s, k) for k, s in theirs.items()},
    }
    joined = {key: _emptied(key, one) if key in erased else one for key, one in joined.items()}
    joined = {key: _bare(key, state) for key, state in joined.items()}
    found = rows_of(connection)
    if {key: _bare(key, one) if key in erased else one for key, one in found.items()} != joined:
        return "rows"
    losers = {
        (
            SYNCED_BY_NAME[k.table].number,
            k.id,
            _number(k.table, lost.column),
            lost.value,
            lost.stamp,
        )
        for k in (mine.keys() & theirs.keys()) - erased
        for lost in _listed(k, mine[k], theirs[k], my_seen, their_seen)
    }
    listed = losers_of(connection)
    if (_stamped(listed) != _stamped(losers)) if erased else (listed != losers):
        return "losers"
    if _known(connection) != {**rules.advance(my_seen, heard), own: clock}:
        return "what was seen"
    if clock != max(my_seen[own], said.manifest.stamp):
        return "clock"
    if outcome.has_double is not _is_double(mine, theirs, own):
        return "a double"
    if erased:
        return None
    if _counted(outcome) != _count(mine, theirs, joined, losers, awaiting):
        return "counts"
    return None


def _gone(dice, keys) -> tuple[list[Key], list[Key]]:
    """Return who is erased: people of whom this laptop knows it, and whom the file tells of."""
    people = [key for key in keys if key.table == "person"]
    return tuple(
        [key for key in people if dice.chance.random() < part]
        for part in (dice.chance.choice((0, 0.5)), 0.3)
    )


def _stamped(losers: set) -> set:
    """Return what was lost but for its words: who was erased is taken out of those of others."""
    return {(t, r, c, stamp) for t, r, c, _, stamp in losers}


def _erased(key: Key) -> Erased:
    return Erased(PERSON, key.id, CENTRE, b"e" * 16, AT, "asked")


def _blanked(key: Key, state: RowState) -> RowState:
    """Return a row on its way here without what tells of a person; stamps stay."""
    blank = {name: int(value) if value.isdigit() else None for name, value in PERSONAL.items()}
    known = {name: value for name, value in blank.items() if name in state.values}
    return replace(state, values={**state.values, **known})


def _emptied(key: Key, state: RowState) -> RowState:
    """Return a row that is here: what only newer programs know is blank too."""
    foreign = state.values.keys() - set(mutable_names(key.table))
    said = {name for name in foreign if rules.effective(state, name) != rules.NEVER}
    stamps = {name: rules.effective(state, name) for name in sorted(said)}
    bare = replace(state, values={**state.values, **dict.fromkeys(foreign)})
    return _blanked(key, replace(bare, exceptions={**state.exceptions, **stamps}))


def _is_double(mine, theirs, own) -> bool:
    """Say whether the file tells of a change under my own name that I have not made."""
    return any(
        _has_own_news(mine[key], state, own)
        if key in mine
        else own in {stamp.n for stamp in (state.base, *state.exceptions.values())}
        for key, state in theirs.items()
    )


def _has_own_news(mine: RowState, theirs: RowState, own: bytes) -> bool:
    return any(
        rules.effective(theirs, column).n == own
        and mine.values[column] != value
        and rules.is_later(theirs, mine, column)
        for column, value in theirs.values.items()
        if column in mine.values
    )


def _listed(key, mine, theirs, my_seen, their_seen) -> list[rules.Loser]:
    """Return what loses, and a change of a record that was deleted, in columns that are known."""
    known = set(mine.values) - set(mutable_names(key.table))
    mine_known, theirs_known = _without(mine, known), _without(theirs, known)
    edit = lost_edit(mine_known, theirs_known, my_seen, their_seen)
    found = rules.conflicts(mine, theirs, my_seen, their_seen)
    return found if edit is None else [*found, edit]


def _has_extra(rows: dict[Key, RowState]) -> bool:
    return any("motto" in state.values for state in rows.values())


class _Told(NamedTuple):
    """What counts of a file: its rows, whom its sender knows, whom it makes known, what waits."""

    rows: dict[Key, RowState]
    seen: dict[bytes, int]
    heard: dict[bytes, int]
    awaiting: dict[str, int]


def _weighed(mine, theirs, seen, lives) -> _Told:
    """Return what counts of shared rows by word of a laptop that lived those lives."""
    my_seen, their_seen = seen
    of_own = {name: h for name, h in their_seen.items() if name in lives}
    told = {key: _told(key, mine.get(key), state, lives) for key, state in theirs.items()}
    unheard = {key: _unheard(key, state, told[key], my_seen) for key, state in theirs.items()}
    is_own_unheard = any(lives & names for names in unheard.values())
    return _Told(told, of_own, {} if is_own_unheard else of_own, _awaiting(mine, unheard))


def _lives(connection, dice) -> dict[bytes, bytes]:
    """Put on record which laptops lived in some incarnations; return them."""
    laptops = {SENDER: CENTRE, OTHER_LAPTOP: CENTRE}
    rows = {Key("laptop", one, centre): dice.state("laptop") for one, centre in laptops.items()}
    lived = {name: dice.chance.choice((None, SENDER, SENDER, OTHER_LAPTOP)) for name in NAMES}
    for name, laptop in lived.items():
        if laptop is not None:
            centre = dice.chance.choice((CENTRE, CENTRE, OTHER_CENTRE))
            key = Key("laptop_life", life_id(name), centre, (laptop, name))
            rows[key] = dice.state("laptop_life")
    put(connection, {key: replace(one, exceptions={}) for key, one in rows.items()})
    return lived


def _own(lived: dict[bytes, bytes], present: bytes) -> set[bytes]:
    """Return the lives of the laptop whose file it is."""
    own = {name for name, laptop in lived.items() if laptop == SENDER}
    is_free = lived.get(present) is None and present != rules.GENESIS
    return own | {present} if is_free else own


def _told(key: Key, mine: RowState | None, theirs: RowState, own: set[bytes]) -> RowState:
    """Return what counts of a shared row by word of a laptop that is no coordinator's."""
    is_added = key.table in ADD_ONLY
    is_anew = key.table != "event_kind" and mine and rules.is_written_anew(mine, theirs)
    return rules.addition(theirs, own=own) if is_added and not is_anew else rules.hearsay(theirs)


def _unheard(key: Key, said: RowState, told: RowState, seen: dict[bytes, int]) -> set[bytes]:
    """Return who wrote what such a laptop tells, does not count and I had not seen."""
    stamps = {stamp for stamp in said.exceptions.values() if stamp != said.base}
    stamps -= set(told.exceptions.values())
    if key.table not in ADD_ONLY:
        stamps |= {said.base} - {told.base}
    return {stamp.n for stamp in stamps if rules.is_unseen(stamp, seen)}


def _awaiting(mine, unheard) -> dict[str, int]:
    counts: dict[str, int] = {}
    for key, names in unheard.items():
        if key in mine and names:
            counts[key.table] = counts.get(key.table, 0) + 1
    return counts


def _bare(key: Key, state: RowState) -> RowState:
    """Return the row without columns of newer programs that say nothing."""
    known = mutable_names(key.table)
    values = {
        name: value
        for name, value in state.values.items()
        if name in known or value is not None or rules.effective(state, name) != rules.NEVER
    }
    stamps = {name: stamp for name, stamp in state.exceptions.items() if name in values}
    return RowState(state.base, values, stamps, state.late)


def _without(state: RowState, missing: set[str]) -> RowState:
    """Return a row as an older program wrote it."""
    values = {name: value for name, value in state.values.items() if name not in missing}
    stamps = {name: stamp for name, stamp in state.exceptions.items() if name not in missing}
    return RowState(state.base, values, stamps, state.late)


def _with(state: RowState, key: Key) -> RowState:
    """Return a new row with its defaults for what an older program did not know."""
    values = dict.fromkeys(mutable_names(key.table)) | dict(state.values)
    return RowState(state.base, values, state.exceptions, state.late | late_names(key.table))


def _seen(connection, dice, scope) -> dict[bytes, int]:
    """Make this laptop know some others; its own name may be among those of the file."""
    seen = dice.seen()
    numbers = aliases(connection, seen)
    if dice.chance.random() < 0.3:
        name = next(iter(seen))
        connection.exec_driver_sql("UPDATE sync_clock SET n = ?", (numbers[name],))
    for name, h in seen.items():
        place = dice.chance.choice((scope, scope, b""))
        connection.exec_driver_sql(
            "INSERT INTO sync_known (scope, n, h) VALUES (?, ?, ?)", (place, numbers[name], h)
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
    own = {column.name: column.number for column in SYNCED_BY_NAME[table].columns}
    return own.get(name) or EXTRA_NUMBERS[name]


def _counted(outcome) -> dict[str, TableOutcome]:
    return {one.table: one for one in outcome.tables}


def _count(mine, theirs, joined, losers, awaiting) -> dict[str, TableOutcome]:
    counts: dict[str, TableOutcome] = {}
    for table in {key.table for key in theirs}:
        of = [key for key in theirs if key.table == table]
        here = [key for key in of if key in mine]
        new = sum(not theirs[key].values["deleted"] for key in of if key not in mine)
        touched = [key for key in here if _known_values(joined, key) != _known_values(mine, key)]
        gone = sum(joined[k].values["deleted"] > mine[k].values["deleted"] for k in touched)
        number = SYNCED_BY_NAME[table].number
        numbers = {column.number for column in SYNCED_BY_NAME[table].columns}
        counts[table] = TableOutcome(
            table,
            new=new,
            changed=len(touched) - gone,
            deleted=gone,
            same=len(of) - new - len(touched),
            conflicts=sum(lost[0] == number and lost[2] in numbers for lost in losers),
            awaiting=awaiting.get(table, 0),
        )
    return counts


def _known_values(rows: dict[Key, RowState], key: Key) -> dict:
    return {name: rows[key].values[name] for name in mutable_names(key.table)}

"""What this laptop may change of what others have too, and refusing an act that goes further.

What the programme shares is changed by coordinators; of some tables every laptop adds records, and
changes those that it added itself. A laptop that only reads changes nothing that travels: nobody
would hear of it, and what came later would never put it right. Files are held to the same rule by
those who take them in (app.persistence.guarded). A laptop that works alone may do everything.

What this laptop is in its programme follows from signed statements. It is noted here whenever they
change, so that an act need not weigh them.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from app.domain.errors_rights import CoordinatorOnlyError, ReadOnlyLaptopError
from app.domain.ids import ORG_SCOPE
from app.domain.trust import Rights, Role
from app.persistence import settings, trust
from app.persistence.merge_sql import NEVER_H, NEVER_N
from app.persistence.tables import SYNCED, SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from app.persistence.tables import SyncedTable

ADD_ONLY: Final = frozenset(
    {
        "signing_key",
        "ended_number",
        "template",
        "template_revision",
        "picture",
        "picture_piece",
        "event_kind",
    }
)
"""Shared tables that every laptop adds to, changing nothing but what it added itself."""

_NOTE: Final = "role"
"""The setting that says what this laptop is; without it, it works alone."""

_LET_GO: Final = "let_go_until"
"""The setting that says how far the clock was when what had been changed here was let go."""

_OF_THE_LAPTOP: Final = frozenset({"laptop", "laptop_life", "worker", "duty"})
"""Who works at a laptop, also at one that has no centre or only reads: nobody else's business."""

_READERS_OWN: Final = ("worker.", "difference.keep", "undo", "redo")
"""Acts of a laptop that only reads: about nobody but itself, which `refuse` looks at closely."""

_ROLE: Final = (
    "SELECT (SELECT value FROM setting WHERE name = ?), EXISTS (SELECT 1 FROM trust_statement)"
)
_CHOSEN: Final = tuple(SYNCED_BY_NAME[one].number for one in ("template", "event_kind"))
"""Of what every laptop adds, what people change one by one."""

_OWN_LIVES: Final = (
    "SELECT i.alias FROM sync_incarnation i JOIN laptop_life l ON l.incarnation = i.id "
    "JOIN setting s ON s.name = 'laptop' AND s.value = lower(hex(l.laptop_id))"
)
_ADDED: Final = f"SELECT r FROM sync_row WHERE t IN {_CHOSEN} AND n IN ({_OWN_LIVES})"


def role(connection: Connection) -> Role | None:
    """Return what this laptop is in its programme, None where it works alone."""
    noted, belongs = connection.exec_driver_sql(_ROLE, (_NOTE,)).one()
    if noted is not None:
        return Role(noted)
    if not belongs:
        return None
    # A store of before this was noted; with the next file it is.
    has_root = trust.key(connection, trust.Purpose.ROOT) is not None
    return Role.COORDINATOR if has_root else Role.LAPTOP


def is_held(connection: Connection) -> bool:
    """Say whether this laptop may not change what its programme shares."""
    return role(connection) not in (None, Role.COORDINATOR)


def rights(connection: Connection) -> Rights:
    """Return what people may change at this laptop."""
    found = role(connection)
    if found in (None, Role.COORDINATOR):
        return Rights()
    if found is Role.READER:
        return Rights(may_write=False, may_change_shared=False)
    added = connection.exec_driver_sql(_ADDED).scalars()
    return Rights(may_change_shared=False, added_here=frozenset(map(bytes, added)))


def note(connection: Connection, new: Role) -> None:
    """Note what this laptop is from now on, as signed statements tell."""
    noted = settings.read(connection, _NOTE)
    if noted == new.value:
        return
    if noted is not None or is_held(connection):
        let_go(connection)
    settings.write(connection, _NOTE, new.value)


def forget(connection: Connection) -> None:
    """Note that this laptop works alone from now on."""
    settings.forget(connection, _NOTE)


def refuse_act(connection: Connection, what: str) -> None:
    """Raise ReadOnlyLaptopError where this laptop only reads, before any of the act is done."""
    if role(connection) is Role.READER and not what.startswith(_READERS_OWN):
        raise ReadOnlyLaptopError


def refuse(connection: Connection, act: int, touched: Collection[int]) -> None:
    """Raise a RightsError where the act changed what this laptop may not change.

    `touched` are the numbers of its tables.
    """
    found = role(connection) if touched else None
    if found in (None, Role.COORDINATOR):
        return
    for number in touched:
        table = SYNCED_BY_NUMBER[number].name
        is_reader = found is Role.READER
        if is_reader and table not in _OF_THE_LAPTOP:
            raise ReadOnlyLaptopError
        changed = connection.exec_driver_sql(_changed_by_act(table), (act, ORG_SCOPE, is_reader))
        if changed.first() is not None:
            raise ReadOnlyLaptopError if is_reader else CoordinatorOnlyError


def refuse_record(connection: Connection, table: str, record: bytes, about: str = "") -> None:
    """Raise a RightsError where this laptop may not change a record, before anything is done."""
    found = role(connection)
    if found is Role.READER:
        raise ReadOnlyLaptopError
    if not _may_change(connection, found, table, record):
        raise CoordinatorOnlyError(about)


def may_change(connection: Connection, table: str, record: bytes) -> bool:
    """Say whether this laptop may change a record, or add it."""
    found = role(connection)
    return found is not Role.READER and _may_change(connection, found, table, record)


def _may_change(connection: Connection, found: Role | None, table: str, record: bytes) -> bool:
    if found in (None, Role.COORDINATOR):
        return True
    guarded = connection.exec_driver_sql(_guarded_record(table), (record, ORG_SCOPE))
    return guarded.first() is None


def refuse_shared(connection: Connection) -> None:
    """Raise a RightsError where this laptop may not change what only coordinators change."""
    found = role(connection)
    if found is Role.READER:
        raise ReadOnlyLaptopError
    if found not in (None, Role.COORDINATOR):
        raise CoordinatorOnlyError


@cache
def _changed_by_act(table: str) -> str:
    """Return what finds a change by an act in the programme's scope, or any, and not allowed."""
    return (
        f"SELECT 1 FROM act_change a JOIN {table} d ON d.id = a.r WHERE a.act = ? "
        f"AND a.t = {SYNCED_BY_NAME[table].number} AND (d.centre_id = ? OR ?) "
        f"{_not_added(table)} LIMIT 1"
    )


@cache
def _guarded_record(table: str) -> str:
    """Return what finds a record if only coordinators may change it."""
    return f"SELECT 1 FROM {table} d WHERE d.id = ? AND d.centre_id = ? {_not_added(table)}"


def _not_added(table: str) -> str:
    """Return the condition that no life of this laptop added the record, where that is asked."""
    if table not in ADD_ONLY | _OF_THE_LAPTOP:
        return ""
    return (
        "AND NOT EXISTS (SELECT 1 FROM sync_row m "
        f"WHERE m.t = {SYNCED_BY_NAME[table].number} AND m.r = d.id AND m.n IN ({_OWN_LIVES}))"
    )


def let_go(connection: Connection) -> None:
    """Let what was changed here of what only coordinators change count as said by nobody.

    Otherwise it would stand here for ever against what coordinators say, and everywhere once this
    laptop became a coordinator's itself.
    """
    _let_go(connection, is_all=False)


def let_go_of_all(connection: Connection) -> None:
    """Let all that only coordinators change count as said by nobody, whoever said it.

    It was said in a programme that was left. Coordinators of another may have heard less of it,
    and what they say is to stand.
    """
    _let_go(connection, is_all=True)


def _let_go(connection: Connection, *, is_all: bool) -> None:
    for synced in SYNCED:
        if synced.name not in _OF_THE_LAPTOP:
            _let_go_of(connection, synced, is_all=is_all)
    clock = connection.exec_driver_sql("SELECT h FROM sync_clock").scalar_one()
    settings.write(connection, _LET_GO, str(clock))


def take_up(connection: Connection, built_in: Collection[bytes]) -> None:
    """Let what counts as said by nobody be said here, where a programme is founded.

    Of what every laptop adds only the templates of Kopā, `built_in`: the rest is whose it is.
    """
    for synced in SYNCED:
        if synced.name in ADD_ONLY | _OF_THE_LAPTOP:
            continue
        rows = connection.exec_driver_sql(
            f"SELECT id FROM {synced.name} WHERE centre_id = ?", (ORG_SCOPE,)
        )
        _say(connection, synced, [bytes(one) for one in rows.scalars()])
    _say(connection, SYNCED_BY_NAME["template"], built_in)


def _say(connection: Connection, synced: SyncedTable, rows: Collection[bytes]) -> None:
    if rows:
        connection.exec_driver_sql(
            "UPDATE sync_row SET (h, n) = (SELECT h, n FROM sync_clock) "
            f"WHERE t = ? AND r = ? AND n = {NEVER_N}",
            [(synced.number, one) for one in rows],
        )


def let_go_until(connection: Connection) -> int:
    """Return the last stamp of what was let go, 0 where nothing was: files may bring it back."""
    return int(settings.read(connection, _LET_GO) or 0)


def _let_go_of(connection: Connection, synced: SyncedTable, *, is_all: bool) -> None:
    shared = f"t = ? AND r IN (SELECT id FROM {synced.name} WHERE centre_id = ?)"
    is_own = f"n IN ({_OWN_LIVES})"
    gone = shared if is_all else f"{shared} AND {is_own}"
    never = f"SET h = {NEVER_H}, n = {NEVER_N}"
    parameters = (synced.number, ORG_SCOPE)
    if synced.name in ADD_ONLY:
        gone += (
            f" AND NOT ({is_own} AND r IN (SELECT m.r FROM sync_row m WHERE m.t = sync_cell.t "
            f"AND m.n IN ({_OWN_LIVES})))"
        )
    else:
        connection.exec_driver_sql(f"UPDATE sync_row {never} WHERE {gone}", parameters)
    connection.exec_driver_sql(f"UPDATE sync_cell {never} WHERE {gone}", parameters)
    # A cell that is as old as its row is no exception.
    connection.exec_driver_sql(
        f"DELETE FROM sync_cell WHERE {shared} AND (h, n) = ({NEVER_H}, {NEVER_N}) "
        "AND (h, n) = (SELECT m.h, m.n FROM sync_row m WHERE m.t = sync_cell.t "
        "AND m.r = sync_cell.r)",
        parameters,
    )

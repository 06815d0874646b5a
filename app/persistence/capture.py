"""Change capture: triggers that stamp every change of a synced row, however it is made.

The triggers are generated from the tables, so that no write can be forgotten: not a bulk
statement, not a plain SQL shell (docs/sync.md; sync design 3.3). Tools that rebuild tables drop
triggers, therefore they are made anew after every migration and compared at every start.

The clock lives in a table and not in a function: SQLite refuses application functions in triggers
under `trusted_schema = OFF`.
"""

from __future__ import annotations

from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.persistence.personal import FATES_BY_TABLE, blanked_keys
from app.persistence.tables import SYNCED, SyncedColumn, SyncedTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_ON = "(SELECT capture FROM sync_clock)"
_TICK = "UPDATE sync_clock SET h = h + 1;"


def trigger_statements() -> tuple[str, ...]:
    """Return the statements that create all triggers of the store."""
    return tuple(_all_triggers())


def refresh_triggers(connection: Connection) -> None:
    """Drop every trigger and make all of them anew from the tables."""
    names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    for (name,) in names.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    for statement in trigger_statements():
        connection.exec_driver_sql(statement)


def triggers_are_sound(connection: Connection) -> bool:
    """Say whether the store's triggers are exactly the ones that this program would make."""
    found = connection.exec_driver_sql(
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY sql"
    )
    return _digest(row[0] for row in found) == _digest(sorted(trigger_statements()))


@contextmanager
def stamping(connection: Connection, *, on: bool) -> Iterator[None]:
    """Let changes be stamped, or not, until the work inside is done; then as it was before.

    Where the work fails the whole transaction is taken back, and this with it.
    """
    was_on = connection.exec_driver_sql("SELECT capture FROM sync_clock").scalar_one()
    connection.exec_driver_sql("UPDATE sync_clock SET capture = ?", (int(on),))
    yield
    connection.exec_driver_sql("UPDATE sync_clock SET capture = ?", (was_on,))


def _digest(statements: Iterator[str] | list[str]) -> bytes:
    return sha256("\n".join(statements).encode()).digest()


def _all_triggers() -> Iterator[str]:
    for synced in SYNCED:
        yield _on_insert(synced)
        yield _on_delete(synced)
        yield from _key_guards(synced)
        for column in synced.columns:
            if column.mutable:
                yield _on_update(synced, column)
    yield from _person_index_triggers()


def _on_insert(synced: SyncedTable) -> str:
    return (
        f"CREATE TRIGGER capture_{synced.name}_insert AFTER INSERT ON {synced.name} WHEN {_ON} "
        f"BEGIN {_TICK} "
        f"INSERT INTO sync_row (t, r, h, n) SELECT {synced.number}, new.id, h, n FROM sync_clock; "
        f"INSERT INTO act_change (act, t, r, c) "
        f"SELECT act, {synced.number}, new.id, 0 FROM sync_clock WHERE act IS NOT NULL; "
        "END"
    )


def _on_update(synced: SyncedTable, column: SyncedColumn) -> str:
    name, number = column.name, column.number
    return (
        f"CREATE TRIGGER capture_{synced.name}_{name} AFTER UPDATE OF {name} ON {synced.name} "
        f"WHEN new.{name} IS NOT old.{name} AND {_ON} "
        f"BEGIN {_TICK} "
        f"INSERT INTO sync_cell (t, r, c, h, n) "
        f"SELECT {synced.number}, new.id, {number}, h, n FROM sync_clock WHERE true "
        f"ON CONFLICT (t, r, c) DO UPDATE SET h = excluded.h, n = excluded.n; "
        f"INSERT INTO act_change (act, t, r, c, old, new) "
        f"SELECT act, {synced.number}, new.id, {number}, old.{name}, new.{name} "
        f"FROM sync_clock WHERE act IS NOT NULL; "
        "END"
    )


def _on_delete(synced: SyncedTable) -> str:
    return (
        f"CREATE TRIGGER keep_{synced.name} BEFORE DELETE ON {synced.name} "
        "BEGIN SELECT RAISE(ABORT, 'records are marked as deleted, never removed'); END"
    )


def _key_guards(synced: SyncedTable) -> Iterator[str]:
    keys = [column.name for column in synced.columns if not column.mutable]
    blanked = blanked_keys(synced.name)
    changed = " OR ".join(f"new.{name} IS NOT old.{name}" for name in keys if name not in blanked)
    for name in blanked:
        fate = FATES_BY_TABLE[synced.name]
        changed += (
            f" OR (new.{name} IS NOT old.{name} AND NOT EXISTS (SELECT 1 FROM sync_erasure e "
            f"WHERE e.t = {fate.entry} AND e.r = new.{fate.about} AND e.scope = new.centre_id))"
        )
    yield (
        f"CREATE TRIGGER fixed_{synced.name} BEFORE UPDATE OF {', '.join(keys)} ON {synced.name} "
        f"WHEN {changed} "
        "BEGIN SELECT RAISE(ABORT, 'key columns never change'); END"
    )


def _person_index_triggers() -> Iterator[str]:
    """Mark people whose search words are out of date; they are folded before the commit."""
    watched = "given, surname, original_name, certificate_name, phone, deleted"
    stale = "INSERT OR IGNORE INTO person_stale (person_id) VALUES (new.id);"
    yield f"CREATE TRIGGER stale_person_insert AFTER INSERT ON person BEGIN {stale} END"
    update = f"AFTER UPDATE OF {watched} ON person"
    yield f"CREATE TRIGGER stale_person_update {update} BEGIN {stale} END"
    columns = "folded, loose, digits"
    old = (
        f"INSERT INTO person_search (person_search, rowid, {columns}) "
        "VALUES ('delete', old.id, old.folded, old.loose, old.digits);"
    )
    new = (
        f"INSERT INTO person_search (rowid, {columns}) "
        "VALUES (new.id, new.folded, new.loose, new.digits);"
    )
    yield f"CREATE TRIGGER search_insert AFTER INSERT ON person_index BEGIN {new} END"
    yield f"CREATE TRIGGER search_delete AFTER DELETE ON person_index BEGIN {old} END"
    yield f"CREATE TRIGGER search_update AFTER UPDATE ON person_index BEGIN {old} {new} END"

"""Who works at this laptop, and from which stamp on: what later says by whom a change was made.

A change of duty is written with the first act that follows it and not when somebody is picked, so
that opening, picking and looking around leave no trace, and the command line is never taken for
the person at the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select, text

from app.domain.collation import sort_key
from app.domain.ids import WorkerId, new_id
from app.domain.workers import Worker
from app.persistence import records, settings
from app.persistence.tables import duty, laptop, sync_clock, sync_incarnation, worker

if TYPE_CHECKING:
    from sqlalchemy import Connection

PICKED = "worker"
"""The setting that remembers who was picked."""

_STANDING = text(
    "SELECT (SELECT w.id FROM setting AS s JOIN worker AS w ON lower(hex(w.id)) = s.value "
    f"WHERE s.name = '{PICKED}' AND w.deleted = 0) AS picked, "
    "(SELECT d.worker_id FROM duty AS d WHERE d.deleted = 0 AND d.incarnation = "
    "(SELECT i.id FROM sync_clock AS c JOIN sync_incarnation AS i ON i.alias = c.n) "
    "ORDER BY d.since DESC LIMIT 1) AS noted"
)


def everyone(connection: Connection) -> tuple[Worker, ...]:
    """Return those who can be picked at this laptop, in Latvian order."""
    rows = connection.execute(
        select(worker)
        .join(laptop, laptop.c.centre_id == worker.c.centre_id)
        .where(worker.c.deleted == 0, laptop.c.id == settings.read_bytes(connection, "laptop"))
    )
    found = (Worker(WorkerId(row.id), row.name or "") for row in rows)
    return tuple(sorted(found, key=lambda one: sort_key(one.name)))


def one(connection: Connection, worker_id: WorkerId) -> Worker | None:
    """Return the worker, None where nobody is kept under the id."""
    row = connection.execute(
        select(worker).where(worker.c.id == worker_id, worker.c.deleted == 0)
    ).one_or_none()
    return None if row is None else Worker(WorkerId(row.id), row.name or "")


def picked(connection: Connection) -> Worker | None:
    """Return who was picked last at this laptop and is still on the list."""
    found = settings.read_bytes(connection, PICKED)
    return None if found is None else one(connection, WorkerId(found))


def add(connection: Connection, name: str) -> Worker:
    """Add somebody to those who work at this laptop's centre."""
    scope = connection.execute(
        select(laptop.c.centre_id).where(laptop.c.id == settings.read_bytes(connection, "laptop"))
    ).scalar_one()
    added = Worker(WorkerId(new_id()), name)
    records.add(connection, worker, {"id": added.id, "centre_id": scope, "name": name})
    return added


def begin_duty(connection: Connection, *, is_attended: bool) -> bytes | None:
    """Note who is on duty where that has changed; return the worker of the act that begins.

    Expects the clock to stand at the act, and nothing of it to be captured for undoing.
    """
    standing = connection.execute(_STANDING).one()
    at_work = standing.picked if is_attended else None
    if at_work != standing.noted:
        _note(connection, at_work)
    return None if at_work is None else bytes(at_work)


def _note(connection: Connection, at_work: bytes | None) -> None:
    clock = connection.execute(
        select(sync_clock.c.h, sync_incarnation.c.id).join(
            sync_incarnation, sync_incarnation.c.alias == sync_clock.c.n
        )
    ).one()
    scope = connection.execute(
        select(laptop.c.centre_id).where(laptop.c.id == settings.read_bytes(connection, "laptop"))
    ).scalar_one()
    row = {"id": new_id(), "centre_id": scope, "incarnation": clock.id}
    records.add(connection, duty, {**row, "since": since_text(clock.h), "worker_id": at_work})


def since_text(stamp: int) -> str:
    """Return a stamp as text that sorts like the stamps themselves."""
    return f"{stamp:016x}"

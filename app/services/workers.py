"""Who is working now: a name picked at the window, kept until somebody picks another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import NameMissingError, NotFoundError
from app.domain.names import tidy_name
from app.domain.search import fold
from app.persistence import records, settings, tables, workers
from app.services.changes import Changes

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.ids import WorkerId
    from app.domain.workers import Worker
    from app.persistence.store import Store


class WorkersService:
    """Those who keep records at this centre, and which of them does so now."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def attend(self) -> None:
        """Take acts from here on as those of whoever was picked: a person is at the window.

        The command line does not: who typed there is not known.
        """
        self._store.database.is_attended = True

    def everyone(self) -> tuple[Worker, ...]:
        """Return those who can be picked here, in Latvian order."""
        with self._store.database.reading() as connection:
            return workers.everyone(connection)

    def on_duty(self) -> Worker | None:
        """Return who is working now, None where nobody was picked."""
        with self._store.database.reading() as connection:
            return workers.picked(connection)

    def pick(self, worker_id: WorkerId | None) -> None:
        """Remember who works from here on, or that nobody is named; it is no act."""
        with self._store.database.unnamed(capture=True) as connection:
            if worker_id is None:
                settings.forget(connection, workers.PICKED)
                return
            settings.write(connection, workers.PICKED, _known(connection, worker_id).id.hex())

    def add(self, name: str) -> Worker:
        """Add somebody; one who is on the list under this name is returned instead."""
        tidy = _tidied(name)
        with self._store.database.act("worker.add", name=tidy) as act:
            for known in workers.everyone(act.connection):
                if fold(known.name) == fold(tidy):
                    return known
            return workers.add(act.connection, tidy)

    def rename(self, worker_id: WorkerId, name: str) -> Changes:
        """Correct a name; earlier changes carry the corrected one."""
        tidy = _tidied(name)
        with self._store.database.act("worker.rename", name=tidy) as act:
            known = _known(act.connection, worker_id)
            records.change(act.connection, tables.worker, known.id, {"name": tidy})
        return Changes(act.tables)

    def remove(self, worker_id: WorkerId) -> Changes:
        """Take somebody off the list; what they did stays under their name."""
        with self._store.database.act("worker.remove") as act:
            known = _known(act.connection, worker_id)
            act.detail["name"] = known.name
            records.remove(act.connection, tables.worker, known.id)
        return Changes(act.tables)


def _tidied(name: str) -> str:
    tidy = tidy_name(name)
    if not tidy:
        raise NameMissingError("worker")
    return tidy


def _known(connection: Connection, worker_id: WorkerId) -> Worker:
    found = workers.one(connection, worker_id)
    if found is None:
        raise NotFoundError("worker", worker_id.hex())
    return found

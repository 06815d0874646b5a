"""Letting a wish to stop reach even one long statement, which no loop of ours goes through."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import exc

from app.jobs import NO_JOB, JobCancelled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from app.jobs import Job

_STEPS: Final = 50_000
"""After so many steps of its machine SQLite asks: some milliseconds."""


@contextlib.contextmanager
def stoppable(connection: Connection, job: Job) -> Iterator[None]:
    """Break off what runs in the block when the job is cancelled, with JobCancelled."""
    raw = connection.connection.driver_connection
    if raw is None or job is NO_JOB:
        yield
        return
    with stoppable_raw(raw, job):
        yield


@contextlib.contextmanager
def stoppable_raw(raw: sqlcipher.Connection, job: Job) -> Iterator[None]:
    """Do the same for a connection of the driver."""

    def asked() -> int:
        return int(job.is_cancelled)

    raw.set_progress_handler(asked, _STEPS)
    try:
        yield
    except (exc.OperationalError, sqlcipher.OperationalError) as error:
        if "interrupted" in str(getattr(error, "orig", error)):
            raise JobCancelled from error
        raise
    finally:
        raw.set_progress_handler(None, 0)

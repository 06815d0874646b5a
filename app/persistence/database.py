"""The encrypted SQLite file: how it is opened, read, and changed one act at a time.

One `act` is one thing that a person did: one transaction, stamped, named, and able to be undone.
Connections never leave a `with` block.
"""

from __future__ import annotations

import contextlib
import json
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine, event, exc, text
from sqlalchemy.pool import QueuePool

from app.domain.clock import LAST_STAMP, stamp_of
from app.domain.errors import (
    ClockAtItsEndError,
    DiskFullError,
    FolderUnusableError,
    StoreBusyError,
    StoreDamagedError,
)
from app.files import is_full
from app.persistence import references, shared_rights, workers
from app.persistence.tables import SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection, Engine

APPLICATION_ID = 0x4B4F5041
"""'KOPA': lets `file` and a careful reader tell our stores from other SQLite files."""

_BUSY_PATIENCE_MS = 5_000
_CACHE_KIB = 65_536


@dataclass(slots=True)
class Act:
    """An act while it runs; `tables` names what it changed, once it is committed."""

    connection: Connection
    number: int
    tables: frozenset[str] = field(default_factory=frozenset)
    detail: dict[str, object] = field(default_factory=dict)
    undoes: int | None = None
    """The act that this one takes back or does again."""
    is_local: bool = False
    """It changes no record, only what this laptop notes for itself, and can be undone as well."""


@dataclass(frozen=True, slots=True)
class _OnDuty:
    """Who works here, known to stand in the last duty that was written; None is nobody."""

    worker: bytes | None


@contextlib.contextmanager
def taken_back_on(errors: tuple[type[Exception], ...], connection: Connection) -> Iterator[None]:
    """Take back what is done inside, and no more, where one of the errors ends it; it goes on."""
    connection.exec_driver_sql("SAVEPOINT part")
    try:
        yield
    except errors:
        connection.exec_driver_sql("ROLLBACK TO part")
        connection.exec_driver_sql("RELEASE part")
        raise
    connection.exec_driver_sql("RELEASE part")


class _OnlyTriedError(Exception):
    """Rolls a tried change back; never leaves this module."""


class Database:
    """One open store; it belongs to one program at a time (app.persistence.folder)."""

    def __init__(self, file: Path, key: bytes, time: Callable[[], datetime | None]) -> None:
        """Open `file` with the raw 32-byte `key`; `time` gives the trusted moment or None."""
        self.file = file
        self.key = key
        self._time = time
        self._engine = open_engine(file, key)
        self._door = _Door()
        self.after_writing: list[Callable[[Connection], None]] = []
        self._is_attended = False
        self._on_duty: _OnDuty | None = None

    @property
    def is_attended(self) -> bool:
        """Whether somebody sits at the window, so that acts are theirs who was picked there."""
        return self._is_attended

    @is_attended.setter
    def is_attended(self, is_so: bool) -> None:
        self._is_attended, self._on_duty = is_so, None

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextlib.contextmanager
    def closed(self) -> Iterator[None]:
        """Keep the file closed for a moment, to put another in its place.

        Who asks for a connection meanwhile waits; raises StoreBusyError when somebody, such as a
        job on another thread, goes on reading or writing.
        """
        with self._door.shut():
            self._engine.dispose()
            self._on_duty = None
            yield

    @contextlib.contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give one consistent view of the store."""
        with self._connected() as connection, connection.begin():
            yield connection

    @contextlib.contextmanager
    def act(self, what: str, **detail: object) -> Iterator[Act]:
        """Run one undoable act; nothing of it stays when the block raises.

        `what` is a stable word that app.services.wording can name, `detail` what it names.
        """
        with self._writing() as connection:
            shared_rights.refuse_act(connection, what)
            moment = self._time()
            # Asked anew after anything that may have changed it, and not for each mark.
            on_duty, self._on_duty = self._on_duty, None
            if on_duty is None:
                _move_clock(connection, moment)
                found = workers.begin_duty(connection, is_attended=self._is_attended)
                on_duty = _OnDuty(found)
            number = _begin_act(connection, moment, what, on_duty.worker)
            act = Act(connection, number, detail=dict(detail))
            yield act
            for finish in self.after_writing:
                finish(connection)
            act.tables = _end_act(connection, act)
            self._on_duty = None if "worker" in act.tables else on_duty

    @contextlib.contextmanager
    def unnamed(self, *, capture: bool) -> Iterator[Connection]:
        """Change the store without an entry in the list of acts: imports, settings, sample data.

        Without `capture` nothing is stamped either: the caller brings the stamps.
        """
        with self._writing() as connection:
            self._on_duty = None
            connection.execute(
                text("UPDATE sync_clock SET capture = :on, act = NULL, h = max(h, :now)"),
                {"on": int(capture), "now": _stamp(self._time())},
            )
            yield connection
            for finish in self.after_writing:
                finish(connection)
            connection.execute(text("UPDATE sync_clock SET capture = 1"))

    @contextlib.contextmanager
    def tried(self, *, capture: bool) -> Iterator[Connection]:
        """Do the work of `unnamed` and take all of it back, to see what would happen."""
        with contextlib.suppress(_OnlyTriedError), self.unnamed(capture=capture) as connection:
            yield connection
            raise _OnlyTriedError

    @contextlib.contextmanager
    def schema_change(self) -> Iterator[Connection]:
        """Give a transaction for migrations, before any clock or trigger can be counted on."""
        with self._writing() as connection:
            yield connection

    @contextlib.contextmanager
    def raw(self) -> Iterator[sqlcipher.Connection]:
        """Give a driver connection outside any transaction: VACUUM, backup, checkpoints."""
        with (
            self._door.passed(),
            known_errors(self.file),
            contextlib.closing(self._engine.raw_connection()) as connection,
        ):
            yield connection.driver_connection

    @contextlib.contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._connected() as connection:
            writer = connection.execution_options(kopa_writes=True)
            with writer.begin():
                yield writer

    @contextlib.contextmanager
    def _connected(self) -> Iterator[Connection]:
        with self._door.passed(), known_errors(self.file), self._engine.connect() as connection:
            yield connection


class _Door:
    """Counts who is inside, on all threads, and can be shut when nobody is."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._is_shut = False

    @contextlib.contextmanager
    def passed(self) -> Iterator[None]:
        with self._changed:
            self._wait_for(lambda: not self._is_shut)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextlib.contextmanager
    def shut(self) -> Iterator[None]:
        with self._changed:
            self._wait_for(lambda: not self._inside and not self._is_shut)
            self._is_shut = True
        try:
            yield
        finally:
            with self._changed:
                self._is_shut = False
                self._changed.notify_all()

    def _wait_for(self, is_so: Callable[[], bool]) -> None:
        if not self._changed.wait_for(is_so, _BUSY_PATIENCE_MS / 1_000):
            raise StoreBusyError


def open_engine(file: Path, key: bytes) -> Engine:
    """Return an engine on the encrypted `file`; every connection is set up alike."""

    def connect() -> sqlcipher.Connection:
        return open_raw(file, key)

    # The pool is small: one writer, and readers of the window and of one job.
    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=sqlcipher,
        poolclass=QueuePool,
        pool_size=3,
        # An error that nobody expected must not name the people it was about.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def open_raw(file: Path, key: bytes) -> sqlcipher.Connection:
    """Return a driver connection on the encrypted `file`, set up as all of ours are."""
    connection = sqlcipher.connect(str(file), isolation_level=None, check_same_thread=False)
    try:
        _set_up(connection, key)
    except sqlcipher.DatabaseError:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlcipher.Connection, key: bytes) -> None:
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in (
        "cipher_log_level = NONE",
        f"busy_timeout = {_BUSY_PATIENCE_MS}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "fullfsync = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        f"cache_size = -{_CACHE_KIB}",
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """Open the transaction ourselves: the driver's own rules would let DDL survive a rollback."""
    writes = connection.get_execution_options().get("kopa_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _stamp(moment: datetime | None) -> int:
    """Return the least stamp for `moment`; 0 leaves the clock to count on by itself."""
    return 0 if moment is None else stamp_of(moment)


def _move_clock(connection: Connection, moment: datetime | None) -> None:
    connection.execute(
        text("UPDATE sync_clock SET act = NULL, capture = 1, h = max(h, :now)"),
        {"now": _stamp(moment)},
    )


def _begin_act(
    connection: Connection, moment: datetime | None, what: str, worker: bytes | None
) -> int:
    at = "" if moment is None else moment.isoformat(timespec="seconds")
    number = connection.execute(
        text(
            "INSERT INTO act (at, what, detail, state, worker) "
            "VALUES (:at, :what, '{}', 'done', :worker) RETURNING id"
        ),
        {"at": at, "what": what, "worker": None if worker is None else worker.hex()},
    ).scalar_one()
    come_to = connection.execute(
        text("UPDATE sync_clock SET act = :act, capture = 1, h = max(h, :now) RETURNING h"),
        {"act": number, "now": _stamp(moment)},
    ).scalar_one()
    if come_to >= LAST_STAMP:
        raise ClockAtItsEndError
    return int(number)


def _end_act(connection: Connection, act: Act) -> frozenset[str]:
    connection.execute(text("UPDATE sync_clock SET act = NULL"))
    touched = connection.execute(
        text("SELECT DISTINCT t FROM act_change WHERE act = :act"), {"act": act.number}
    )
    numbers = [number for (number,) in touched]
    tables = frozenset(SYNCED_BY_NUMBER[number].name for number in numbers)
    if act.undoes is None:
        references.refuse_strays(connection, act.number, numbers)
    # Also of what is taken back: it may have been done when this laptop could do it still.
    shared_rights.refuse(connection, act.number, numbers)
    if not tables and not act.is_local:
        connection.execute(text("DELETE FROM act WHERE id = :act"), {"act": act.number})
        return tables
    detail = json.dumps(act.detail, ensure_ascii=False)
    connection.execute(
        text("UPDATE act SET detail = :detail, undoes = :undoes WHERE id = :act"),
        {"act": act.number, "detail": detail, "undoes": act.undoes},
    )
    if act.undoes is None:
        # Something new was done: what had been taken back cannot be done again any more.
        connection.execute(text("UPDATE act SET state = 'dropped' WHERE state = 'undone'"))
    return tables


@contextlib.contextmanager
def known_errors(file: Path) -> Iterator[None]:
    """Turn what the machine did into errors that a person can act on; our bugs pass through."""
    try:
        yield
    except (exc.DatabaseError, sqlcipher.DatabaseError) as error:
        known = _known(str(getattr(error, "orig", error)), file)
        if known is None:
            raise
        raise known from error


def _known(message: str, file: Path) -> Exception | None:
    if "locked" in message or "busy" in message:
        return StoreBusyError()
    # Where not even the log can be begun, the library speaks of an error of the disk.
    if "disk is full" in message or ("disk I/O" in message and is_full(file.parent)):
        return DiskFullError()
    if "malformed" in message or "not a database" in message or "disk I/O" in message:
        return StoreDamagedError("content")
    if "unable to open" in message or "readonly database" in message:
        return FolderUnusableError(str(file))
    return None

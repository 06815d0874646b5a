"""Programs that are killed while they import: what their stores hold when opened again.

Run as a program it is the victim: it takes a file into a store and kills itself after a while,
wherever it is by then, without a chance to tidy up.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.domain.clock import FixedClock
from app.domain.ids import attendance_id
from app.persistence.capture import triggers_are_sound
from app.persistence.store import Store
from tests.support.merging import CENTRE, OTHER_CENTRE, rows_of
from tests.support.mutants import ROOT
from tests.support.sending import send, take

if TYPE_CHECKING:
    from collections.abc import Iterator

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
LATER = 0.05  # a little beyond the end, so that some survive


class Outcome(StrEnum):
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"
    BROKEN = "broken"


def killed_imports(folder: Path, kills: int, seed: int, people: int) -> list[Outcome]:
    """Kill so many imports at random moments; return what each left behind."""
    chance = random.Random(seed)
    receiver, file = folder / "receiver", folder / "file.kopa"
    _prepare(folder / "sender", receiver, file, people)
    before = _look(receiver)[1]
    whole = shutil.copytree(receiver, folder / "whole")
    seconds = _import_in_child(folder, whole, after=3_600)
    after = _look(whole)[1]
    assert before != after

    outcomes = []
    for number in range(kills):
        victim = shutil.copytree(receiver, folder / f"victim-{number}")
        _import_in_child(folder, victim, after=chance.uniform(0, seconds + LATER))
        sound, rows = _look(victim)
        known = {True: Outcome.BEFORE} if rows == before else {True: Outcome.AFTER}
        if rows not in (before, after):
            known = {True: Outcome.BETWEEN}
        outcomes.append(known.get(sound, Outcome.BROKEN))
        shutil.rmtree(victim)
    return outcomes


def _prepare(sender: Path, receiver: Path, file: Path, people: int) -> None:
    """Two stores that both have records, and a file from one to the other."""
    with _opened(receiver) as store:
        _fill(store, OTHER_CENTRE, 50)
        send(store, file, (CENTRE, OTHER_CENTRE))
    with _opened(sender) as store:
        take(store, file)
        _fill(store, CENTRE, people)
        with store.database.unnamed(capture=True) as connection:
            connection.exec_driver_sql("UPDATE person SET given = 'Anna'")
        send(store, file, (CENTRE, OTHER_CENTRE))


def _fill(store: Store, scope: bytes, people: int) -> None:
    event, session = scope[:8] + b"eventnow", scope[:8] + b"session1"
    ids = [scope[:8] + number.to_bytes(8) for number in range(people)]
    with store.database.unnamed(capture=True) as connection:
        run = connection.exec_driver_sql
        run("INSERT INTO event (id, centre_id) VALUES (?, ?)", (event, scope))
        run(
            "INSERT INTO session (id, centre_id, event_id) VALUES (?, ?, ?)",
            (session, scope, event),
        )
        run(
            "INSERT INTO person (id, centre_id, given, surname) VALUES (?, ?, 'Aija', 'Ozola')",
            [(one, scope) for one in ids],
        )
        run(
            "INSERT INTO attendance (id, centre_id, session_id, person_id) VALUES (?, ?, ?, ?)",
            [(attendance_id(session, one), scope, session, one) for one in ids],
        )


@contextmanager
def _opened(folder: Path) -> Iterator[Store]:
    store = Store(folder, FixedClock(NOON), BUILD_DATE)
    try:
        yield store
    finally:
        store.close()


def _look(folder: Path) -> tuple[bool, dict]:
    """Open a store as after a power cut; say whether it is sound and what it holds."""
    with _opened(folder) as store, store.database.reading() as connection:
        run = connection.exec_driver_sql
        sound = (
            run("PRAGMA quick_check").scalar_one() == "ok"
            and not run("PRAGMA foreign_key_check").all()
            and not run("PRAGMA cipher_integrity_check").all()
            and run("SELECT capture FROM sync_clock").scalar_one() == 1
            and run("SELECT count(*) FROM person_stale").scalar_one() == 0
            and triggers_are_sound(connection)
        )
        imports = run("SELECT count(*) FROM sync_import").scalar_one()
        return sound, {"rows": rows_of(connection), "imports": imports}


def _import_in_child(folder: Path, store: Path, after: float) -> float:
    """Import in another program that kills itself `after` so many seconds; return its seconds."""
    arguments = [store, folder / "file.kopa", after]
    child = subprocess.run(
        [sys.executable, "-m", "tests.persistence.killed_imports", *map(str, arguments)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        timeout=100,
    )
    if child.returncode not in (0, -signal.SIGKILL):
        raise AssertionError(child.stderr.decode())
    return float(child.stdout or 0)


def be_the_victim(store: str, file: str, after: str) -> None:
    with _opened(Path(store)) as opened:
        end = threading.Timer(float(after), os.kill, (os.getpid(), signal.SIGKILL))
        end.daemon = True
        start = time.perf_counter()
        end.start()
        take(opened, Path(file))
        seconds = time.perf_counter() - start
        end.cancel()
    sys.stdout.write(str(seconds))


if __name__ == "__main__":
    be_the_victim(*sys.argv[1:])

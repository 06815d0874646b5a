"""From a key or a click on a cell to the mark that stands on the disk and on the screen.

The floor is a bare commit of one row of the same table in a copy of the same encrypted file, whose
triggers are taken away, under the same pragmas; on the screen it shows the whole list anew.
"""

from __future__ import annotations

import re
import shutil
from itertools import count
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from app.domain.attendance import Mark
from app.domain.events import EventFilter
from app.domain.ids import attendance_id
from tests.benchmarks.bench import opened, opened_bare
from tests.benchmarks.crowd import HALL
from tests.benchmarks.measuring import child, clocked, in_turns
from tests.benchmarks.screens import BareMarks, KopaMarks
from tests.benchmarks.table import compared, left_out, limited, span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import sqlcipher3.dbapi2 as sqlcipher

    from app.bootstrap import Application
    from app.domain.attendance import Cell
    from app.domain.ids import PersonId, SessionId
    from tests.benchmarks.bench import Bench
    from tests.benchmarks.measuring import Pair, Seconds
from tests.benchmarks.table import Line

_LIMIT = 0.015
_INSERT = """
    INSERT INTO attendance (id, centre_id, session_id, person_id, mark, minutes, method)
    VALUES (?, ?, ?, ?, 'present', NULL, 'grid')
"""
_UPDATE = "UPDATE attendance SET mark = ? WHERE id = ?"
_SYNC = re.compile(r"\b(fsync|fdatasync)\(")


def lines(bench: Bench) -> Iterator[Line]:
    """Mark people present one after the other."""
    times = bench.times(300)
    with bench.to_change(HALL, "mark") as folder, bench.to_change(HALL, "bare") as other:
        with opened(folder) as application, opened_bare(other) as bare:
            drop_triggers(bare)
            # Each is measured once more than asked, to warm up.
            pair = in_turns(Bare(bare, times + 1).commit, Ticks(application, times + 1).mark, times)
        yield compared("mark: click to saved, p50", pair.percentile(50))
        yield compared("mark: click to saved, p95", pair.percentile(95))
        with opened(folder) as application, opened_bare(other) as bare:
            painted = _painted(application, bare, bench.times(90))
        yield compared("mark: key to saved and painted, p50", painted.percentile(50), at_most=3.0)
        yield compared("mark: key to saved and painted, p95", painted.percentile(95), at_most=3.0)
        slow = painted.percentile(95)[1]
        words = "mark: key to saved and painted, p95 in milliseconds"
        yield limited(words, span(slow), "< 15 ms", is_met=slow < _LIMIT)
        yield _syncs(folder, other, bench.own_folder)


def _painted(application: Application, bare: sqlcipher.Connection, times: int) -> Pair:
    """Mark the people of one event by keys, one after the other, round after round."""
    event = application.events.list(EventFilter())[0].id
    cells = [
        cell
        for cell in application.attendance.grid(event).cells.values()
        if cell.mark is Mark.PRESENT
    ]
    kopa, kopa_turns = KopaMarks(application, event), _turns(len(cells))
    floor, floor_turns = BareMarks(len(cells), _BareTurns(bare, cells).write), _turns(len(cells))

    def press_key() -> Seconds:
        row, is_absent = next(kopa_turns)
        return kopa.mark(cells[row].person, Qt.Key.Key_A if is_absent else Qt.Key.Key_P)

    try:
        return in_turns(lambda: floor.mark(next(floor_turns)[0]), press_key, times)
    finally:
        kopa.close()
        floor.close()


def _turns(rows: int) -> Iterator[tuple[int, bool]]:
    """Yield each row in turn: absent in the first round, present again in the next."""
    for round_ in count():
        for row in range(rows):
            yield row, round_ % 2 == 0


class _BareTurns:
    """Turns the same marks barely."""

    def __init__(self, connection: sqlcipher.Connection, cells: Sequence[Cell]) -> None:
        self._connection = connection
        self._ids = [attendance_id(cell.session, cell.person) for cell in cells]
        self._marks = ["present"] * len(cells)

    def write(self, row: int) -> str:
        mark = self._marks[row] = "absent" if self._marks[row] == "present" else "present"
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(_UPDATE, (mark, self._ids[row]))
        self._connection.execute("COMMIT")
        return mark


class Ticks:
    """Marks people who are expected at the newest event and whose cells are blank."""

    def __init__(self, application: Application, count: int) -> None:
        self._attendance = application.attendance
        event = application.events.list(EventFilter())[0].id
        page = application.events.page(event)
        self._session = page.sessions[0].id
        known = {one.person for one in self._attendance.grid(event).people}
        found = application.people.find("", count + len(known))
        guests = [one.id for one in found if one.id not in known][:count]
        self._attendance.register(event, guests)
        self._waiting = iter(guests)

    def mark(self) -> float:
        guest = next(self._waiting)
        return clocked(lambda: self._attendance.mark(self._session, guest, Mark.PRESENT))


class Bare:
    """Commits rows of the same kind with nothing but the driver."""

    def __init__(self, connection: sqlcipher.Connection, count: int) -> None:
        self._connection = connection
        centre, session = connection.execute("SELECT centre_id, id FROM session").fetchone()
        people = connection.execute(
            "SELECT id FROM person WHERE id NOT IN "
            "(SELECT person_id FROM attendance WHERE session_id = ?) LIMIT ?",
            (session, count),
        )
        rows = [_row(centre, session, person) for (person,) in people]
        Random(1).shuffle(rows)
        self._waiting = iter(rows)

    def commit(self) -> float:
        row = next(self._waiting)
        return clocked(lambda: self._write(row))

    def write_next(self) -> str:
        """Commit the next row, to be measured together with its picture; return its mark."""
        self._write(next(self._waiting))
        return "present"

    def _write(self, row: tuple[bytes, ...]) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(_INSERT, row)
        self._connection.execute("COMMIT")


def drop_triggers(connection: sqlcipher.Connection) -> None:
    """Leave the tables bare: no stamps, no undo, no search words."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in names:
        connection.execute(f'DROP TRIGGER "{name}"')


def _row(centre: bytes, session: SessionId, person: PersonId) -> tuple[bytes, ...]:
    return attendance_id(session, person), centre, session, person


def _syncs(folder: Path, bare: Path, own: Path) -> Line:
    what = "mark: times the disk is asked to write through, each mark"
    return syncs_compared(what, "marks", folder, bare, own)


def syncs_compared(what: str, module: str, folder: Path, bare: Path, own: Path) -> Line:
    """Return how often the disk is asked for each act of a child process, beside a bare commit."""
    if shutil.which("strace") is None:
        return left_out(what, "not counted, strace is not installed")
    floor = _syncs_of("bare_commits", bare, own)
    kopa = _syncs_of(module, folder, own)
    return limited(what, f"{kopa:.2f}", "1", is_met=round(kopa, 1) == 1, floor=f"{floor:.2f}")


def _syncs_of(module: str, folder: Path, own: Path, few: int = 5, many: int = 45) -> float:
    """Return what one more commit costs: opening and closing the store are in both counts."""
    return (_counted(module, folder, own, many) - _counted(module, folder, own, few)) / (many - few)


def _counted(module: str, folder: Path, own: Path, commits: int) -> int:
    record = own / f"{module}.strace"
    before = ("strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", str(record))
    child(module, folder, commits, before=before)
    return len(_SYNC.findall(record.read_text("utf-8", errors="replace")))

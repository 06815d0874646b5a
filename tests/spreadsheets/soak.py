"""Broken files without end: python -m tests.spreadsheets.soak --help.

The suite looks at some; here each of thousands must end in a preview or a sentence, with the
program and the reader of workbooks never above 500 MB together. One in thirty is large or mean. A
failing file is kept, so that it can be looked at again; the exit status is 1 when there was one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.persistence.store import Store
from app.services.people_import import PeopleImportService
from app.services.settings import FirstAnswers, SettingsService
from app.services.territories import TerritoriesService
from tests.spreadsheets.broken_files import heavy, light
from tests.spreadsheets.files import SAMPLES
from tests.spreadsheets.measured import Outcome, look
from tests.support.stores import MovableClock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.spreadsheets.broken_files import Made

_HEAVY_EVERY = 30
_FAILURES = Path(tempfile.gettempdir()) / "kopa-soak-failures"


def made(seed: int) -> Made:
    """Return the name and the content of the file with this number."""
    if seed % _HEAVY_EVERY:
        return light(seed)
    return heavy(seed // _HEAVY_EVERY)


def soak(seeds: Sequence[int], failures: Path, make: Callable[[int], Made] = made) -> int:
    """Look at every file; print those that break the promise and the figures; count the former."""
    kinds: Counter[str] = Counter()
    worst = slowest = None
    with tempfile.TemporaryDirectory() as folder:
        service = _service(Path(folder) / "data")
        for seed in seeds:
            name, content = make(seed)
            file = Path(folder) / f"{seed}-{name}"
            file.write_bytes(content)
            outcome = look(service, file)
            file.unlink()
            kinds[outcome.kind if outcome.is_kept else "failed"] += 1
            worst = max(worst or (0, 0), (outcome.megabytes, seed))
            slowest = max(slowest or (0.0, 0), (outcome.seconds, seed))
            if not outcome.is_kept:
                _report(seed, failures / file.name, content, outcome)
            if seed % 100 == 0:
                _say(f"{seed}: {dict(kinds)}")
    _say(f"files: {len(seeds)}, {dict(kinds)}")
    if worst and slowest:
        _say(f"most memory: {worst[0]} MB (file {worst[1]})")
        _say(f"longest: {slowest[0]:.1f} s (file {slowest[1]})")
    return kinds["failed"]


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _service(folder: Path) -> PeopleImportService:
    """Return a service that has read something, so that each fork finds everything loaded."""
    store = Store(folder, MovableClock(), BUILD_DATE)
    territories = TerritoriesService(store)
    SettingsService(store).set_up(FirstAnswers("Preiļu kopienas centrs", "0042000"))
    service = PeopleImportService(store, territories)
    for name in ("sapulce.csv", "dazadi.xlsx"):
        service.take_in(service.look_at(SAMPLES / name))
    with store.database.closed():
        return service


def _report(seed: int, beside: Path, content: bytes, outcome: Outcome) -> None:
    beside.parent.mkdir(parents=True, exist_ok=True)
    beside.write_bytes(content)
    _say(f"FAILED {seed} ({beside}): {outcome.kind}, {outcome.megabytes} MB: {outcome.words}")


def main() -> int:
    """Read the arguments and say how many files broke the promise."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=2_000)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--failures", type=Path, default=_FAILURES)
    parser.add_argument("--mean", type=int, nargs="*", help="these large or mean files only")
    asked = parser.parse_args()
    if asked.mean:
        failed = soak(asked.mean, asked.failures, heavy)
    else:
        failed = soak(range(asked.first, asked.first + asked.runs), asked.failures)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

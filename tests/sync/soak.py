"""The long trials, started by hand: python -m tests.sync.soak --help.

The suite runs a short part of each. Here a failing seed is printed with what is needed to see it
again; the exit status is 1 when there was one.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.domain.errors import KopaError
from app.persistence.store import Store
from tests.persistence.desks_apart import tell
from tests.persistence.killed_imports import Outcome, killed_imports
from tests.persistence.merge_against_rules import difference
from tests.support import merge_model
from tests.support.stores import MovableClock

if TYPE_CHECKING:
    from collections.abc import Callable

Failures = list[tuple[int, str]]


def model(seeds: range) -> Failures:
    """Stories of the executable model."""
    failures = []
    for seed in seeds:
        try:
            merge_model.run(seed)
        except merge_model.PromiseBrokenError as broken:
            failures.append((seed, str(broken)))
    return failures


def sql(seeds: range) -> Failures:
    """Random states through the rules and through the SQL."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "data", MovableClock(), BUILD_DATE)
        try:
            found = [(seed, difference(store, seed)) for seed in seeds]
        finally:
            store.close()
    return [(seed, words) for seed, words in found if words]


def stores(seeds: range) -> Failures:
    """Stories of real stores with real files."""
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        pristine = Path(folder) / "pristine"
        Store(pristine, MovableClock(), BUILD_DATE).close()
        for seed in seeds:
            place = Path(folder) / str(seed)
            place.mkdir()
            try:
                states = tell(seed, place, pristine)
            except (AssertionError, KopaError) as broken:
                failures.append((seed, repr(broken)))
            else:
                if any(state != states[0] for state in states) or states[0][1]:
                    failures.append((seed, "the stores disagree"))
            shutil.rmtree(place)
    return failures


def kills(seeds: range) -> Failures:
    """Imports killed at random moments; one seed is one kill."""
    with tempfile.TemporaryDirectory() as folder:
        found = killed_imports(Path(folder), len(seeds), seeds.start, people=3_000)
    for outcome in Outcome:
        sys.stdout.write(f"  {outcome}: {found.count(outcome)}\n")
    wrong = (Outcome.BETWEEN, Outcome.BROKEN)
    return [(seeds.start + n, str(one)) for n, one in enumerate(found) if one in wrong]


PARTS: dict[str, Callable[[range], Failures]] = {
    "model": model,
    "sql": sql,
    "stores": stores,
    "kills": kills,
}


def soak(part: str, seeds: range, processes: int) -> Failures:
    """Try the seeds in several processes; return the failures, the least seed first."""
    size = max(1, -(-len(seeds) // (processes * (1 if part == "kills" else 8))))
    chunks = [seeds[start : start + size] for start in range(0, len(seeds), size)]
    with ProcessPoolExecutor(processes) as pool:
        return sorted(failure for some in pool.map(PARTS[part], chunks) for failure in some)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=PARTS, default="model")
    options.add_argument("--runs", type=int, default=100_000)
    options.add_argument("--first", type=int, default=0)
    options.add_argument("--processes", type=int, default=2)
    chosen = options.parse_args()
    seeds = range(chosen.first, chosen.first + chosen.runs)
    start = time.perf_counter()
    failures = soak(chosen.part, seeds, chosen.processes)
    seconds = time.perf_counter() - start
    for seed, words in failures[:20]:
        sys.stdout.write(f"  seed {seed}: {words}\n")
    sys.stdout.write(
        f"{chosen.part}: {len(seeds)} runs from seed {chosen.first}, {len(failures)} failures, "
        f"{seconds:.0f} s\n"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

"""The long trials, started by hand: python -m tests.sync.soak --help.

The suite runs a short part of each. Here a failing seed is printed with what is needed to see it
again; the exit status is 1 when there was one.

With --log every part of the work that is done is noted in a file, and a run that was interrupted
goes on where it stopped. Each line holds a digest of what happened in those seeds: the same seeds
give the same digest on every machine.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import nullcontext
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.domain.errors import KopaError
from app.persistence.store import Store
from tests.persistence import desks_apart, erased_apart, merge_mutants
from tests.persistence.merge_against_rules import difference
from tests.support.stores import MovableClock
from tests.support.swarm import stories
from tests.sync.model_mutants import MUTANTS, NOTICED, first_seed_that_fails

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Failures = list[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Part:
    """Some seeds that were tried."""

    part: str
    first: int
    runs: int
    failures: Failures
    digest: str
    seconds: int


def model(seeds: range) -> tuple[Failures, str]:
    """Stories of the executable model."""
    failures, digest = [], hashlib.sha256()
    for seed in seeds:
        try:
            digest.update(stories.run(seed).encode())
        except stories.PromiseBrokenError as broken:
            failures.append((seed, str(broken)))
    return failures, digest.hexdigest()


def sql(seeds: range) -> tuple[Failures, str]:
    """Random states through the rules and through the SQL."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "data", MovableClock(), BUILD_DATE)
        try:
            found = [(seed, difference(store, seed)) for seed in seeds]
        finally:
            store.close()
    return [(seed, words) for seed, words in found if words], ""


def stores(seeds: range) -> tuple[Failures, str]:
    """Stories of real stores with real files."""

    def tell(seed: int, place: Path, pristine: Path) -> str:
        states = desks_apart.tell(seed, place, pristine)
        is_one = all(state == states[0] for state in states) and not states[0][1]
        return "" if is_one else "the stores disagree"

    return _told(seeds, tell), ""


def erasing(seeds: range) -> tuple[Failures, str]:
    """Stories of real stores in which people are erased."""

    def tell(seed: int, place: Path, pristine: Path) -> str:
        story = erased_apart.tell(seed, place, pristine)
        states = [erased_apart.shared(desk) for desk in story.desks]
        for desk in story.desks:
            if erased_apart.named(desk, story.people, story.erased):
                return "somebody who was erased is named"
            desk.store.close()
        return "" if all(state == states[0] for state in states) else "the stores disagree"

    return _told(seeds, tell), ""


def _told(seeds: range, tell: Callable[[int, Path, Path], str]) -> Failures:
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        pristine = Path(folder) / "pristine"
        Store(pristine, MovableClock(), BUILD_DATE).close()
        for seed in seeds:
            place = Path(folder) / str(seed)
            place.mkdir()
            try:
                words = tell(seed, place, pristine)
            except (AssertionError, KopaError) as broken:
                words = repr(broken)
            if words:
                failures.append((seed, words))
            shutil.rmtree(place)
    return failures


def mutants(seeds: range) -> tuple[Failures, str]:
    """Broken rules; one seed is one mutant, and each must be noticed within 20,000 stories."""
    failures, noticed = [], {}
    for number in seeds:
        mutant = MUTANTS[number]
        found = first_seed_that_fails(mutant, range(20_000))
        sys.stdout.write(f"  {mutant.name}: seed {found}\n")
        if found is None:
            failures.append((number, f"nobody noticed: {mutant.name}"))
        else:
            noticed[mutant.name] = found
    if len(seeds) == len(MUTANTS):
        NOTICED.write_text(json.dumps(noticed, indent=1) + "\n", encoding="utf-8")
    return failures, ""


def statements(seeds: range) -> tuple[Failures, str]:
    """Broken statements of the merge; one seed is one of them, noticed within 1,000 states."""
    failures, noticed = [], {}
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "data", MovableClock(), BUILD_DATE)
        for number in seeds:
            mutant = merge_mutants.MUTANTS[number]
            found = merge_mutants.first_seed_that_differs(mutant, store, range(1_000))
            sys.stdout.write(f"  {mutant.name}: seed {found}\n")
            if found is None:
                failures.append((number, f"nobody noticed: {mutant.name}"))
            else:
                noticed[mutant.name] = found
        store.close()
    if len(seeds) == len(merge_mutants.MUTANTS):
        words = json.dumps(noticed, indent=1) + "\n"
        merge_mutants.NOTICED.write_text(words, encoding="utf-8")
    return failures, ""


PARTS: dict[str, tuple[Callable[[range], tuple[Failures, str]], int]] = {
    "model": (model, 10_000),
    "sql": (sql, 500),
    "stores": (stores, 20),
    "erasing": (erasing, 20),
    "mutants": (mutants, len(MUTANTS)),
    "statements": (statements, len(merge_mutants.MUTANTS)),
}
"""Each part, and how many seeds are tried at once."""


def tried(part: str, seeds: range) -> Part:
    """Try some seeds."""
    start = time.perf_counter()
    failures, digest = PARTS[part][0](seeds)
    seconds = round(time.perf_counter() - start)
    return Part(part, seeds.start, len(seeds), failures, digest, seconds)


def soak(part: str, seeds: range, processes: int, log: Path | None) -> Iterator[Part]:
    """Try the seeds piece by piece, all but those that the log tells of; yield what is done."""
    known = {one.first: one for one in _noted(log) if one.part == part}
    size = PARTS[part][1]
    pieces = [seeds[start : start + size] for start in range(0, len(seeds), size)]
    left = [piece for piece in pieces if getattr(known.get(piece.start), "runs", 0) < len(piece)]
    yield from (known[piece.start] for piece in pieces if piece not in left)
    with ProcessPoolExecutor(processes) if processes > 1 else nullcontext() as pool:
        apart = pool.map if pool else map
        for one in apart(tried, [part] * len(left), left):
            if log is not None:
                with log.open("a", encoding="utf-8") as notes:
                    notes.write(json.dumps(asdict(one)) + "\n")
            yield one


def _noted(log: Path | None) -> list[Part]:
    if log is None or not log.exists():
        return []
    return [Part(**json.loads(line)) for line in log.read_text(encoding="utf-8").splitlines()]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--part", choices=PARTS, default="model")
    options.add_argument("--runs", type=int, default=100_000)
    options.add_argument("--from", "--first", dest="first", type=int, default=0)
    options.add_argument("--processes", type=int, default=2)
    options.add_argument("--log", type=Path, help="where to note what is done, and go on from")
    chosen = options.parse_args()
    every = {"mutants": len(MUTANTS), "statements": len(merge_mutants.MUTANTS)}
    runs = every.get(chosen.part, chosen.runs)
    seeds = range(chosen.first, chosen.first + runs)
    done = list(soak(chosen.part, seeds, chosen.processes, chosen.log))
    failures = [failure for one in done for failure in one.failures]
    for seed, words in failures[:20]:
        sys.stdout.write(f"  seed {seed}: {words}\n")
    digest = hashlib.sha256("".join(one.digest for one in done).encode()).hexdigest()
    sys.stdout.write(
        f"{chosen.part}: {sum(one.runs for one in done)} runs from seed {chosen.first}, "
        f"{len(failures)} failures, {sum(one.seconds for one in done)} s, trace {digest[:16]}\n"
    )
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

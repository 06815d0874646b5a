"""How speeds are measured: a bare floor and Kopā in turns, so that a busy minute slows both.

Knows nothing of what is measured. Nothing here judges: a slow machine is not a failure.
"""

from __future__ import annotations

import gc
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.support.source_tree import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

Seconds = float
Measure = "Callable[[], Seconds]"


@dataclass(frozen=True, slots=True)
class Pair:
    """What the floor and Kopā took, one value for each time they were measured."""

    floor: Sequence[Seconds]
    kopa: Sequence[Seconds]

    @property
    def medians(self) -> tuple[Seconds, Seconds]:
        return statistics.median(self.floor), statistics.median(self.kopa)

    def percentile(self, percent: int) -> tuple[Seconds, Seconds]:
        return percentile(self.floor, percent), percentile(self.kopa, percent)


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that so many percent of the values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def clocked(work: Callable[[], object]) -> Seconds:
    """Return how long `work` takes, with no garbage of others to collect meanwhile."""
    gc.collect()
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def in_turns(floor: Measure, kopa: Measure, times: int, *, warm_up: bool = True) -> Pair:
    """Measure both so many times: floor, Kopā, Kopā, floor, floor, Kopā …"""
    # What is there already is not looked through again before each measurement.
    gc.collect()
    gc.freeze()
    if warm_up:
        floor()
        kopa()
    floors: list[Seconds] = []
    kopas: list[Seconds] = []
    for turn in range(times):
        both = [(floors, floor), (kopas, kopa)]
        for kept, measure in both if turn % 2 == 0 else reversed(both):
            kept.append(measure())
    gc.unfreeze()
    return Pair(floors, kopas)


def joined(pairs: Iterable[Pair]) -> Pair:
    """Return what several things took as one spread, for percentiles over all of them."""
    every = list(pairs)
    return Pair(
        [value for pair in every for value in pair.floor],
        [value for pair in every for value in pair.kopa],
    )


def child(module: str, *words: object, before: Sequence[str] = ()) -> str:
    """Run a module of tests.benchmarks.children in a process of its own; return what it prints."""
    command = [*before, sys.executable, "-m", f"tests.benchmarks.children.{module}"]
    run = subprocess.run(
        [*command, *map(str, words)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if run.returncode != 0:
        raise RuntimeError(f"{module} ended with {run.returncode}:\n{run.stderr}")
    return run.stdout

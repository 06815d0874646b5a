"""From the double click to a window that can be worked with, beside a bare window of Qt."""

from __future__ import annotations

import json
import re
import shutil
import time
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.benchmarks.crowd import HALL
from tests.benchmarks.measuring import Pair, child, in_turns
from tests.benchmarks.table import compared, left_out, limited

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.benchmarks.bench import Bench
    from tests.benchmarks.table import Line

_OPENED = re.compile(r"\bopen(at)?\(.*= \d+$", re.MULTILINE)
_MOST_FILES = 500


@dataclass(slots=True)
class _Starts:
    """Starts processes and keeps what they told."""

    folder: Path
    first: list[float] = field(default_factory=list)
    memory: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def bare(self) -> float:
        return self._start("bare_window", "painted")

    def kopa(self) -> float:
        return self._start("kopa_window", "usable")

    def _start(self, module: str, until: str) -> float:
        begin = time.monotonic_ns()
        told = json.loads(child(module, self.folder))
        self.memory[module].append(told["peak_kib"])
        if module == "kopa_window":
            self.first.append((told["painted"] - begin) / 1e9)
        return (told[until] - begin) / 1e9


def lines(bench: Bench) -> Iterator[Line]:
    """Measure the start with many people in the store."""
    people = bench.size(HALL).people
    with bench.to_change(HALL, "start") as folder:
        starts = _Starts(folder)
        pair = in_turns(starts.bare, starts.kopa, bench.times(11))
        # The first of each was the warm-up, which also compiles what is new.
        first = Pair(pair.floor, starts.first[1:])
        yield compared("start: process to the first picture of the window", first.medians)
        yield compared(
            f"start: process to the usable window, {people:,} people", pair.medians, at_most=3.0
        )
        memory = Pair(starts.memory["bare_window"], starts.memory["kopa_window"])
        if min(memory.floor) > 0:
            yield compared("start: peak memory", memory.medians, at_most=2.0, shown=_mib)
        yield _files(folder, bench.own_folder)


def _files(folder: Path, own: Path) -> Line:
    what = "start: files opened"
    if shutil.which("strace") is None:
        return left_out(what, "not counted, strace is not installed")
    floor, kopa = (
        _opened(_traced(module, folder, own)) for module in ("bare_window", "kopa_window")
    )
    bar = f"<= {_MOST_FILES}"
    return limited(what, str(kopa), bar, is_met=kopa <= _MOST_FILES, floor=str(floor))


def _traced(module: str, folder: Path, own: Path) -> str:
    record = own / f"{module}.strace"
    before: Sequence[str] = ("strace", "-f", "-qq", "-e", "trace=open,openat", "-o", str(record))
    child(module, folder, before=before)
    return record.read_text("utf-8", errors="replace")


def _opened(record: str) -> int:
    """Return how many files were opened; tries in vain are not counted."""
    return len(_OPENED.findall(record))


def _mib(kib: float) -> str:
    return f"{kib / 1024:.0f} MiB"

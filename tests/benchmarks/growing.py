"""The exchange of a million attendances, and how time and memory grow up to there.

Beside the floor as in `exchanging`; memory, growth and waiting are measured in processes of their
own, at ten thousand, a hundred thousand and a million attendances.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from tests.benchmarks.bench import opened, opened_bare
from tests.benchmarks.crowd import COUNTY, HAMLET, PARISH
from tests.benchmarks.exchanging import (
    Floor,
    gathering_laptop,
    rows_to_write,
    there_and_back,
)
from tests.benchmarks.measuring import child
from tests.benchmarks.table import limited, span
from tests.support.stores import NOON, MovableClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.benchmarks.bench import Bench
    from tests.benchmarks.crowd import Size
    from tests.benchmarks.table import Line

_MOST_MIB: Final = 400
_MOST_GROWTH: Final = 1.3
"""In floors, ten times the rows may take so many times as long."""

_MOST_WAIT: Final = 1.0
_SECOND: Final = 10**9
_TIMES: Final = 3


def lines(bench: Bench) -> Iterator[Line]:
    """Send a million attendances to a laptop that gathers."""
    yield from there_and_back(bench, COUNTY, _TIMES)
    found = [_measured(bench, size) for size in (HAMLET, PARISH, COUNTY)]
    for name in ("send", "take"):
        yield from _growth(name, found)
    most = found[-1]
    yield _memory("exported", most.send)
    yield _memory("imported", most.take)
    yield _waiting("export: longest until a wish to stop is heard", most.send["longest_wait"])
    yield _waiting("import: longest until a wish to stop is heard", most.take["longest_wait"])
    yield _waiting("import: wish at nine tenths to all as before", most.stop["until_stopped"])


@dataclass(frozen=True, slots=True)
class _Measured:
    """What processes told that sent a file, took it in, and stopped taking it in.

    The floor is the same rows written barely, in seconds.
    """

    attendances: int
    floor: float
    send: dict[str, int]
    take: dict[str, int]
    stop: dict[str, int]


def _measured(bench: Bench, size: Size) -> _Measured:
    with bench.to_change(size, "sender") as sender, bench.folder("exchange") as own:
        with opened(sender, MovableClock(NOON)) as application:
            pristine = gathering_laptop(own / "pristine", application)
        with opened_bare(sender) as bare:
            floor = Floor(own, pristine, rows_to_write(bare))
        barely = min(floor.write() for _ in range(_TIMES))
        file = own / "x.kopa"
        send = min((_told("send", sender, file) for _ in range(_TIMES)), key=_seconds)
        takes = [_taken("take", pristine, own, file) for _ in range(_TIMES)]
        stop = _taken("stop", pristine, own, file)
    return _Measured(bench.size(size).attendances, barely, send, min(takes, key=_seconds), stop)


def _taken(verb: str, pristine: Path, own: Path, file: Path) -> dict[str, int]:
    folder = shutil.copytree(pristine, own / "receiver")
    try:
        return _told(verb, folder, file)
    finally:
        shutil.rmtree(folder)


def _told(verb: str, folder: Path, file: Path) -> dict[str, int]:
    found: dict[str, int] = json.loads(child("exchange", verb, folder, file))
    return found


def _seconds(told: dict[str, int]) -> float:
    return told["took"] / _SECOND


def _growth(name: str, found: list[_Measured]) -> Iterator[Line]:
    """Tell how many times the floor takes ten times as many, beside as many.

    The floor grows faster than its rows as soon as its indexes outgrow the cache.
    """
    words = {"send": "exported", "take": "imported"}[name]
    for smaller, larger in pairwise(found):
        few, many = (_seconds(getattr(one, name)) / one.floor for one in (smaller, larger))
        yield limited(
            f"exchange: {larger.attendances:,} {words}, by floors; beside {smaller.attendances:,}",
            f"{many:.2f}",
            f"<= {_MOST_GROWTH}x",
            is_met=many <= few * _MOST_GROWTH,
            floor=f"{few:.2f}",
        )


def _memory(words: str, told: dict[str, int]) -> Line:
    mib = told["peak_kib"] // 1024
    return limited(
        f"exchange: most memory, {words}",
        f"{mib} MiB",
        f"< {_MOST_MIB} MiB",
        is_met=mib < _MOST_MIB,
    )


def _waiting(words: str, nanoseconds: int) -> Line:
    seconds = nanoseconds / _SECOND
    return limited(
        f"exchange: {words}", span(seconds), f"<= {_MOST_WAIT:g} s", is_met=seconds <= _MOST_WAIT
    )

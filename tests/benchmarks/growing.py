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

from tests.benchmarks.bench import opened
from tests.benchmarks.crowd import COUNTY, HAMLET, PARISH
from tests.benchmarks.exchanging import gathering_laptop, there_and_back
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
"""A row of the larger store may take so much longer than one of the smaller."""

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
    """What processes told that sent a file, took it in, and stopped taking it in."""

    attendances: int
    send: dict[str, int]
    take: dict[str, int]
    stop: dict[str, int]


def _measured(bench: Bench, size: Size) -> _Measured:
    with bench.to_change(size, "sender") as sender, bench.folder("exchange") as own:
        with opened(sender, MovableClock(NOON)) as application:
            pristine = gathering_laptop(own / "pristine", application)
        file = own / "x.kopa"
        send = min((_told("send", sender, file) for _ in range(_TIMES)), key=_seconds)
        takes = [_taken("take", pristine, own, file) for _ in range(_TIMES)]
        stop = _taken("stop", pristine, own, file)
    return _Measured(bench.size(size).attendances, send, min(takes, key=_seconds), stop)


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
    """Tell what ten thousand rows take in the smaller store and in the ten times larger one."""
    words = {"send": "exported", "take": "imported"}[name]
    for smaller, larger in pairwise(found):
        few, many = (
            _seconds(getattr(one, name)) * 10_000 / one.attendances for one in (smaller, larger)
        )
        yield limited(
            f"exchange: 10,000 of {larger.attendances:,} {words}, beside {smaller.attendances:,}",
            f"{span(many)}, {many / few:.2f}x",
            f"<= {_MOST_GROWTH}x",
            is_met=many <= few * _MOST_GROWTH,
            floor=span(few),
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

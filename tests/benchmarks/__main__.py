"""Measures Kopā beside bare floors and prints one table: `python -m tests.benchmarks --help`."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

# Floors and Kopā paint into memory, so that the figures are the same with and without a screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from tests.benchmarks import (
    arriving,
    exchanging,
    growing,
    papers,
    reporting,
    reviewing,
    searching,
    sheets,
    starting,
    ticking,
)
from tests.benchmarks.bench import Bench
from tests.benchmarks.samples import Samples
from tests.benchmarks.table import head

BENCHMARKS = {
    "start": starting.lines,
    "search": searching.lines,
    "mark": ticking.lines,
    "door": arriving.lines,
    "certificates": papers.lines,
    "sheet": sheets.lines,
    "exchange": exchanging.lines,
    "million": growing.lines,
    "report": reporting.lines,
    "duplicates": reviewing.lines,
}


def main() -> int:
    """Print the table; the exit status says nothing about speed."""
    asked = _asked()
    names = asked.name or list(BENCHMARKS)
    asked.keep.mkdir(parents=True, exist_ok=True)
    samples = Samples(asked.keep, _say_aside)
    print(_machine(is_quick=asked.quick), end="\n\n")
    print(head(), flush=True)
    with tempfile.TemporaryDirectory(prefix="kopa-bench-") as own:
        bench = Bench(samples, Path(own), is_quick=asked.quick)
        for name in names:
            for line in BENCHMARKS[name](bench):
                print(line, flush=True)
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("name", nargs="*", help=f"which: {', '.join(BENCHMARKS)}; none means all")
    parser.add_argument(
        "--quick", action="store_true", help="a tenth of the data and fewer repetitions"
    )
    parser.add_argument(
        "--keep",
        type=Path,
        metavar="DIR",
        default=Path(tempfile.gettempdir()) / "kopa-benchmarks",
        help="where the sample stores are kept from run to run (%(default)s)",
    )
    asked = parser.parse_args()
    unknown = set(asked.name) - set(BENCHMARKS)
    if unknown:
        parser.error(f"there is no benchmark called {', '.join(sorted(unknown))}")
    return asked


def _say_aside(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _machine(*, is_quick: bool) -> str:
    words = [
        platform.system(),
        platform.machine(),
        f"{os.cpu_count()} cores",
        f"Python {platform.python_version()}",
        "quick: a tenth of the data" if is_quick else "in full",
    ]
    return ", ".join(words)


if __name__ == "__main__":
    sys.exit(main())

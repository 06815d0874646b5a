"""Marks so many people present in a data folder, as the window does."""

import sys
from pathlib import Path

from tests.benchmarks.bench import opened
from tests.benchmarks.ticking import Ticks

with opened(Path(sys.argv[1])) as application:
    ticks = Ticks(application, int(sys.argv[2]))
    for _ in range(int(sys.argv[2])):
        ticks.mark()

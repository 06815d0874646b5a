"""Commits so many bare rows in the store of a data folder."""

import sys
from pathlib import Path

from tests.benchmarks.bench import opened_bare
from tests.benchmarks.ticking import Bare, drop_triggers

with opened_bare(Path(sys.argv[1])) as connection:
    drop_triggers(connection)
    bare = Bare(connection, int(sys.argv[2]))
    for _ in range(int(sys.argv[2])):
        bare.commit()

"""Large files of rows that do not pack: python -m tests.sync.large_files FILE [MIB].

Writes one of so many MiB, or reads the one that is there, and tells what memory that took at most.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.sync.reader import read_bundle
from app.sync.writer import write_bundle
from tests.benchmarks.children.telling import peak_kib
from tests.support.bundles import (
    CENTRE,
    OPENING,
    PERSON,
    SEALING,
    STAMP,
    TABLES,
    OutgoingSegment,
    a_head,
    a_person,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.bundles import BundleRow

_PHOTO_BYTES = 2**18


def people(mib: int) -> Iterator[BundleRow]:
    chance = random.Random(1)
    for number in range(1, mib * 4 + 1):
        yield a_person(number, "Anna", chance.randbytes(_PHOTO_BYTES))


def write(file: Path, mib: int) -> None:
    segments = [OutgoingSegment(PERSON, CENTRE, people(mib))]
    write_bundle(file, a_head(stamp=STAMP + 10_000), segments, SEALING)


def read(file: Path) -> None:
    with read_bundle(file, OPENING, TABLES) as bundle:
        for segment in bundle.segments():
            for _ in segment.batches():
                pass


def main(file: Path, *mib: str) -> None:
    if mib:
        write(file, int(mib[0]))
    else:
        read(file)
    sys.stdout.write(json.dumps({"size": file.stat().st_size, "mib": peak_kib() / 1024}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])

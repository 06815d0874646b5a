"""Writes a file of so many MiB that do not pack: python -m tests.sync.large_files FILE MIB."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.sync.writer import write_bundle
from tests.benchmarks.children.telling import peak_kib
from tests.support.bundles import CENTRE, PERSON, SEALING, STAMP, OutgoingSegment, a_head, a_person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.bundles import BundleRow

_PHOTO_BYTES = 2**18


def people(mib: int) -> Iterator[BundleRow]:
    chance = random.Random(1)
    for number in range(1, mib * 4 + 1):
        yield a_person(number, "Anna", chance.randbytes(_PHOTO_BYTES))


def main(file: Path, mib: int) -> None:
    segments = [OutgoingSegment(PERSON, CENTRE, people(mib))]
    written = write_bundle(file, a_head(stamp=STAMP + 10_000), segments, SEALING)
    sys.stdout.write(json.dumps({"size": written.size, "mib": peak_kib() / 1024}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))

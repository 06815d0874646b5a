"""Programs that are killed while they work with files: python -m tests.sync.killed --help.

The moments are spread evenly over the work. A laptop that was killed must come back as before or as
after; every fifth time it is killed once more while it opens, and has to do its work again.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.sync.fault_scenes import SCENES
from tests.sync.faults import Child, Stage

if TYPE_CHECKING:
    from tests.sync.faults import Scene

_BEYOND: Final = 1.4
"""Beyond the end, so that some are killed when all is done, also while the machine is slower."""

_TWICE: Final = 5
_KILLED_TWICE: Final = 2


def killed(scene: Scene, kills: int, people: int, seed: int = 0) -> Counter[str]:
    """Kill a scene so many times; count what was left."""
    chance = random.Random(seed)
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(scene, Path(folder), people)
        for number in range(kills):
            stage.begin()
            moment = (number + chance.random()) / kills * stage.seconds * _BEYOND
            Child(stage).killed_after(moment)
            if number % _TWICE == _KILLED_TWICE:
                Child(stage).killed_after(chance.random() * stage.seconds / 10)
            outcome = stage.judge()
            if number % _TWICE == 0 and outcome == "before":
                outcome = stage.judge_again() or outcome
            found[outcome] += 1
    return found


def main() -> int:
    """Run it from the command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=1_000)
    options.add_argument("--people", type=int, default=1_000)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--scene", choices=[one.name for one in SCENES], help="only this one")
    chosen = options.parse_args()
    scenes = [one for one in SCENES if chosen.scene in (None, one.name)]
    wrong = 0
    for scene in scenes:
        start = time.perf_counter()
        found = killed(scene, chosen.kills // len(scenes), chosen.people, chosen.seed)
        wrong += sum(count for words, count in found.items() if words not in ("before", "after"))
        seconds = time.perf_counter() - start
        sys.stdout.write(f"{scene.name}: {dict(found)}, {seconds:.0f} s\n")
        sys.stdout.flush()
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

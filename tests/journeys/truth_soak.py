"""The story of a year told for long: at full size, or small, with one seed after the other.

python -m tests.journeys.truth_soak --seeds 3
python -m tests.journeys.truth_soak --size small --seeds 50
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.journeys.one_truth import OneYear
from tests.journeys.what_is_true import check_the_end
from tests.support.stores import TODAY
from tests.support.story_plan import SMALL, WHOLE, cast_of

_SIZES = {"small": SMALL, "whole": WHOLE}


def tell(seed: int, size: str) -> None:
    """Tell one year in a folder of its own, and check its end."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_STATE_HOME"] = str(Path(place) / "state")
        year = OneYear(Path(place), cast_of(seed, _SIZES[size], TODAY), seed)
        try:
            year.live()
            check_the_end(year)
        finally:
            year.close()


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--seeds", type=int, default=3)
    words.add_argument("--from", dest="first", type=int, default=1)
    words.add_argument("--size", choices=tuple(_SIZES), default="whole")
    asked = words.parse_args()
    for seed in range(asked.first, asked.first + asked.seeds):
        tell(seed, asked.size)
        sys.stdout.write(f"year {seed}, {asked.size}: one truth\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

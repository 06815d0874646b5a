"""The sample's laptops after a year apart: what the story that must always work is made of.

The tests tell the way there of all ten centres, and the way back of a few small ones; this tells
both of all ten, with one seed after the other:

    python -m tests.journeys.ten_centres --seeds 3
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, Self

from app.bootstrap import open_application
from app.domain.clock import FixedClock
from app.jobs import NO_JOB
from app.services.demo import make_demo
from app.services.demo.latgale import plan_latgale
from app.services.demo.making import truth_of
from app.services.demo.plan import Times
from app.services.demo.sample import true_report
from app.services.demo.scenario import CENTRES
from app.services.demo.writing import write_sample
from app.services.reports import as_json
from tests.support.members import bring
from tests.support.stores import NOON, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.bootstrap import Application
    from app.services.taking_in import TakenIn

_CLOCK: Final = FixedClock(NOON)
_OFFICE: Final = "coordinator"
_TWO_LAPTOPS: Final = "centre-03"
_TAKEN_TWICE: Final = 4
_SMALL: Final = {"MAL": ("AGL",), "NAU": ("MAL",), "AGL": ("NAU", "MAL")}
"""The neighbours of few centres; the third has two laptops, as among the ten."""


@dataclass(frozen=True, slots=True)
class Laptops:
    """Data folders by name: the coordinator's, the centres', and second ones of some; the truth."""

    folders: Mapping[str, Path]
    truth: dict

    @classmethod
    def of_ten_centres(cls, place: Path, seed: int = 1) -> Self:
        """Make those of the sample at the initiative's own scale."""
        made = make_demo(place / "ten", "latgale", seed, today=TODAY)
        return cls({one.name: one for one in made.folders}, json.loads(made.truth.read_text()))

    @classmethod
    def of_few_centres(cls, place: Path) -> Self:
        """Make those of three centres with twenty people each."""
        scenes = [
            replace(scene, neighbours=_SMALL[scene.code])
            for scene in CENTRES
            if scene.code in _SMALL
        ]
        sample = plan_latgale(1, TODAY, scenes=scenes, people=20)
        folders = write_sample(place, sample, Times(TODAY).begin, NO_JOB)
        return cls({one.name: one for one in folders}, truth_of(true_report(sample)))

    def copied(self, place: Path) -> Self:
        """Copy all folders to a place of their own."""
        folders = {
            name: shutil.copytree(folder, place / name) for name, folder in self.folders.items()
        }
        return replace(self, folders=folders)

    @property
    def office(self) -> Path:
        return self.folders[_OFFICE]

    @property
    def centres(self) -> dict[str, Path]:
        return {name: one for name, one in self.folders.items() if name != _OFFICE}


def _opened(folder: Path) -> Application:
    return open_application(folder, _CLOCK)


def _exported(folders: Mapping[str, Path], stick: Path) -> dict[str, Path]:
    """Let every laptop write its file; return them by the laptop's name."""
    stick.mkdir(parents=True)
    files = {}
    for name, folder in folders.items():
        with _opened(folder) as application:
            (written,) = application.exchange.export(stick / f"{name}.kopa")
            files[name] = written.file
    return files


def _take_in(folder: Path, files: Iterable[Path]) -> tuple[TakenIn, ...]:
    with _opened(folder) as application:
        return application.exchange.take_in(list(files))


def _figures(folder: Path, truth: dict) -> dict:
    with _opened(folder) as application:
        since, until = map(date.fromisoformat, (truth["since"], truth["until"]))
        return as_json(application.reports.figures(since, until))


def assert_the_report_is_true_in_any_order(laptops: Laptops, place: Path, seed: int = 1) -> None:
    """The files come in any order, some twice, one by one; the coordinator's figures are true."""
    files = list(_exported(laptops.centres, place / "stick").values())
    shuffled = Random(seed).sample(files, len(files))
    twice = Random(seed + 1).sample(files, min(_TAKEN_TWICE, len(files)))

    for file in [*shuffled, *twice]:
        _take_in(laptops.office, [file])

    assert _figures(laptops.office, laptops.truth) == laptops.truth


def assert_all_agree_after_the_way_back(laptops: Laptops, place: Path) -> None:
    """Every laptop comes to the truth of its centre, and nothing is left to be heard of."""
    truth = laptops.truth
    files = list(_exported(laptops.centres, place / "stick").values())
    _take_in(laptops.office, files[::-1])
    back = place / "back"
    back.mkdir()
    with _opened(laptops.office) as application:
        returned = [written.file for written in application.exchange.export(back)]

    for name, folder in laptops.centres.items():
        with _opened(folder) as application:
            bring(application, returned)
            code = application.settings.centre().code
            contact = application.programme.programme().contact
        assert _figures(folder, truth)["centres"][code] == truth["centres"][code], name
        assert contact == "kopienas@example.lv"

    # And once more in full circle: nothing is left that anybody has not heard of.
    again = list(_exported(laptops.centres, place / "again").values())
    results = _take_in(laptops.office, again)
    assert [(one.new, one.changed, one.deleted) for one in results] == [(0, 0, 0)] * len(again)
    assert _figures(laptops.office, truth) == truth


def assert_a_conflict_is_one_once(laptops: Laptops, place: Path, at_least: int) -> None:
    """What two laptops of a centre did apart is a conflict when the second file comes, once."""
    files = _exported(laptops.centres, place / "stick")

    (first,) = _take_in(laptops.office, [files[_TWO_LAPTOPS]])
    (second,) = _take_in(laptops.office, [files[f"{_TWO_LAPTOPS}-b"]])
    (again,) = _take_in(laptops.office, [files[_TWO_LAPTOPS]])

    assert first.conflicts == 0
    assert second.conflicts >= at_least
    assert again.conflicts == 0


def _tell(seed: int, place: Path) -> None:
    made = Laptops.of_ten_centres(place, seed)
    there, back, apart = (place / name for name in ("there", "back", "apart"))
    assert_the_report_is_true_in_any_order(made.copied(there), there / "files", seed)
    assert_all_agree_after_the_way_back(made.copied(back), back / "files")
    assert_a_conflict_is_one_once(made.copied(apart), apart / "files", at_least=1)


def main() -> int:
    """Tell of ten centres, seed by seed; an AssertionError names the first that is not true."""
    words = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    words.add_argument("--seeds", type=int, default=3)
    for seed in range(1, words.parse_args().seeds + 1):
        with tempfile.TemporaryDirectory() as place:
            os.environ["XDG_STATE_HOME"] = str(Path(place) / "state")
            _tell(seed, Path(place))
        sys.stdout.write(f"ten centres, seed {seed}: one truth\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())

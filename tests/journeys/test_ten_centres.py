"""The story that must always work: ten laptops apart for a year, one report, and it is true."""

import json
import shutil
from datetime import date
from random import Random

import pytest

from app.bootstrap import open_application
from app.domain.clock import FixedClock
from app.services.demo import make_demo
from app.services.reports import as_json
from tests.support.members import bring
from tests.support.stores import NOON, TODAY

CLOCK = FixedClock(NOON)
IMPORTED_TWICE = 4


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """The ten centres as they were made; tests work on copies."""
    return make_demo(tmp_path_factory.mktemp("latgale") / "demo", "latgale", 1, today=TODAY)


@pytest.fixture(scope="module")
def truth(demo):
    return json.loads(demo.truth.read_text())


@pytest.fixture
def laptops(demo, tmp_path):
    """Data folders by name: the coordinator's, ten centres', and second ones of two of them."""
    copied = tmp_path / "laptops"
    shutil.copytree(demo.truth.parent, copied)
    return {folder.name: copied / folder.name for folder in demo.folders}


def opened(folder):
    return open_application(folder, CLOCK)


def centres(laptops):
    return {name: folder for name, folder in laptops.items() if name != "coordinator"}


def exported(folders, stick):
    """Let every laptop write its file; return them by the laptop's name."""
    stick.mkdir(exist_ok=True)
    files = {}
    for name, folder in folders.items():
        with opened(folder) as application:
            (written,) = application.exchange.export(stick / f"{name}.kopa")
            files[name] = written.file
    return files


def take_in(folder, files):
    with opened(folder) as application:
        return application.exchange.take_in(files)


def figures(folder, truth):
    with opened(folder) as application:
        since, until = map(date.fromisoformat, (truth["since"], truth["until"]))
        return as_json(application.reports.figures(since, until))


def test_the_report_is_the_truth_whatever_order_the_files_come_in(laptops, truth, tmp_path):
    files = list(exported(centres(laptops), tmp_path / "stick").values())
    shuffled = Random(1).sample(files, len(files))
    twice = Random(2).sample(files, IMPORTED_TWICE)

    for file in [*shuffled, *twice]:
        take_in(laptops["coordinator"], [file])

    assert figures(laptops["coordinator"], truth) == truth


def test_after_the_files_went_back_every_laptop_agrees_with_the_truth(laptops, truth, tmp_path):
    files = list(exported(centres(laptops), tmp_path / "stick").values())
    take_in(laptops["coordinator"], files[::-1])
    back = tmp_path / "back"
    back.mkdir()
    with opened(laptops["coordinator"]) as application:
        returned = [written.file for written in application.exchange.export(back)]

    for name, folder in centres(laptops).items():
        with opened(folder) as application:
            bring(application, returned)
            code = application.settings.centre().code
            contact = application.programme.programme().contact
        assert figures(folder, truth)["centres"][code] == truth["centres"][code], name
        assert contact == "kopienas@example.lv"

    # And once more in full circle: nothing is left that anybody has not heard of.
    again = list(exported(centres(laptops), tmp_path / "again").values())
    results = take_in(laptops["coordinator"], again)
    assert [(one.new, one.changed, one.deleted) for one in results] == [(0, 0, 0)] * len(again)
    assert figures(laptops["coordinator"], truth) == truth


def test_what_two_laptops_of_a_centre_did_apart_is_a_conflict_once(laptops, tmp_path):
    files = exported(centres(laptops), tmp_path / "stick")

    (first,) = take_in(laptops["coordinator"], [files["centre-03"]])
    (second,) = take_in(laptops["coordinator"], [files["centre-03-b"]])
    (again,) = take_in(laptops["coordinator"], [files["centre-03"]])

    assert first.conflicts == 0
    assert second.conflicts > 20
    assert again.conflicts == 0

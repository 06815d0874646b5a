"""Files made to cost memory: refused, in a process of their own that tells what they took."""

import json
import subprocess
import sys

import pytest

from tests.support.mutants import ROOT
from tests.sync.costly_files import COSTLY, long_notes_and_an_erased_person
from tests.sync.hostile_soak import TAKEN

MOST_MIB = 300
LONG_NOTES = long_notes_and_an_erased_person.__name__


def told_by(module, *arguments):
    """Run a module in a process of its own; return what it tells, line by line."""
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=100,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What became of each file; the memory is what all up to it took at most."""
    place = tmp_path_factory.mktemp("costly")
    files = {name: place / f"{name}.kopa" for name in (*COSTLY, LONG_NOTES)}
    for name, file in files.items():
        COSTLY.get(name, long_notes_and_an_erased_person)(file)
    lines = told_by("tests.sync.costly_files", place / "data", *files.values())
    return {line["name"]: line for line in lines}


@pytest.mark.parametrize("name", COSTLY)
def test_a_file_made_to_be_costly_is_refused_in_little_memory(told, name):
    assert told[name]["outcome"] == "DamagedBundleError"
    assert told[name]["is_unchanged"]
    assert told[name]["mib"] < MOST_MIB


def test_long_notes_that_may_name_an_erased_person_are_not_all_kept_in_memory(told):
    assert told[LONG_NOTES]["outcome"] == TAKEN
    assert told[LONG_NOTES]["mib"] < MOST_MIB


def test_memory_does_not_grow_with_the_file(tmp_path):
    (small,), (large,) = (
        told_by("tests.sync.large_files", tmp_path / f"{mib}.kopa", mib) for mib in (20, 160)
    )
    (read,) = told_by("tests.sync.large_files", tmp_path / "160.kopa")

    assert large["size"] > 7 * small["size"]
    assert large["mib"] < small["mib"] + 30
    assert read["mib"] < 250

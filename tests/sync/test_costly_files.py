"""Files made to cost memory: refused, each in a process of its own that tells what it took."""

import json
import subprocess
import sys

import pytest

from tests.support.mutants import ROOT
from tests.sync.costly_files import COSTLY, long_notes_and_an_erased_person
from tests.sync.hostile_soak import TAKEN

MOST_MIB = 300


def told_by(module, *arguments):
    done = subprocess.run(
        [sys.executable, "-m", module, *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        check=True,
        timeout=100,
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", COSTLY)
def test_a_file_made_to_be_costly_is_refused_in_little_memory(tmp_path, name):
    COSTLY[name](tmp_path / "costly.kopa")

    told = told_by("tests.sync.costly_files", tmp_path)

    assert told["outcome"] == "DamagedBundleError"
    assert told["is_unchanged"]
    assert told["mib"] < MOST_MIB


def test_long_notes_that_may_name_an_erased_person_are_not_all_kept_in_memory(tmp_path):
    long_notes_and_an_erased_person(tmp_path / "costly.kopa")

    told = told_by("tests.sync.costly_files", tmp_path)

    assert told["outcome"] == TAKEN
    assert told["mib"] < MOST_MIB


def test_memory_does_not_grow_with_the_file(tmp_path):
    small, large = (
        told_by("tests.sync.large_files", tmp_path / f"{mib}.kopa", mib) for mib in (20, 160)
    )
    read = told_by("tests.sync.large_files", tmp_path / "160.kopa")

    assert large["size"] > 7 * small["size"]
    assert large["mib"] < small["mib"] + 30
    assert read["mib"] < 250

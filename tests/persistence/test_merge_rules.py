"""The merge in SQL does what the rules say, and the comparison would notice if it did not."""

import shutil

import pytest

from app import BUILD_DATE
from app.persistence.store import Store
from tests.persistence.merge_against_rules import difference
from tests.persistence.merge_mutants import MUTANTS, first_seed_that_differs, likely
from tests.support.stores import MovableClock

SEEDS = range(100)
"""Each brings twenty rows."""


@pytest.fixture(scope="module")
def untouched(pristine_folder, tmp_path_factory):
    """A store for all: every comparison is taken back."""
    folder = tmp_path_factory.mktemp("rules") / "data"
    shutil.copytree(pristine_folder, folder)
    store = Store(folder, MovableClock(), BUILD_DATE)
    yield store
    store.close()


@pytest.mark.parametrize("part", range(4))
def test_rows_losers_counts_and_clock_are_as_the_rules_say(untouched, part):
    for seed in SEEDS[part::4]:
        assert difference(untouched, seed) is None, f"seed {seed}"


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_changed_statement_is_noticed(untouched, mutant, record_property):
    seed = first_seed_that_differs(mutant, untouched, likely(mutant, SEEDS))

    record_property("seed", seed)
    assert seed is not None, f"nobody noticed: {mutant.name}"

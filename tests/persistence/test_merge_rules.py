"""The merge in SQL does what the rules say, and the comparison would notice if it did not."""

import pytest

from tests.persistence.merge_against_rules import difference
from tests.persistence.merge_mutants import MUTANTS, first_seed_that_differs

SEEDS = range(120)
"""Each brings twenty rows."""


@pytest.mark.parametrize("part", range(4))
def test_rows_losers_counts_and_clock_are_as_the_rules_say(store, part):
    for seed in SEEDS[part::4]:
        assert difference(store, seed) is None, f"seed {seed}"


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_changed_statement_is_noticed(store, mutant, record_property):
    seed = first_seed_that_differs(mutant, store, SEEDS)

    record_property("seed", seed)
    assert seed is not None, f"nobody noticed: {mutant.name}"

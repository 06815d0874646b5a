"""Laptops that live apart: seeded stories, and proof that the stories notice every broken rule."""

import pytest

from tests.support import merge_model
from tests.sync.model_mutants import MUTANTS, first_seed_that_fails

SHORT = range(4_000)
SEEDS_FOR_MUTANTS = range(6_000)


def test_laptops_agree_after_any_story():
    for seed in SHORT:
        try:
            merge_model.run(seed)
        except merge_model.PromiseBrokenError as broken:
            pytest.fail(f"seed {seed}: {broken}")


def test_the_same_seed_tells_the_same_story():
    assert [merge_model.run(seed) for seed in range(20)] == [
        merge_model.run(seed) for seed in range(20)
    ]


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_changed_rule_is_noticed(mutant, record_property):
    seed = first_seed_that_fails(mutant, SEEDS_FOR_MUTANTS)

    record_property("seed", seed)
    assert seed is not None, f"nobody noticed: {mutant.name}"

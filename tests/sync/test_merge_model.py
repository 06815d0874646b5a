"""Laptops that live apart: seeded stories, and proof that the stories notice every broken rule."""

import subprocess
import sys

import pytest

from tests.support.mutants import ROOT
from tests.support.swarm import stories
from tests.sync.model_mutants import MUTANTS, first_seed_that_fails, likely

PARTS = 4
SHORT = 1_000
DIGESTS = "from tests.support.swarm import stories; print(*map(stories.run, range(40)))"


@pytest.mark.parametrize("part", range(PARTS))
def test_laptops_agree_after_any_story(part):
    for seed in range(part, SHORT, PARTS):
        try:
            stories.run(seed)
        except stories.PromiseBrokenError as broken:
            pytest.fail(f"seed {seed}: {broken}")


def test_the_same_seed_tells_the_same_story_whatever_the_order_of_sets():
    """Each process orders its sets in its own way."""
    told = {
        subprocess.run(
            [sys.executable, "-c", DIGESTS],
            cwd=ROOT,
            env={"PYTHONHASHSEED": order},
            capture_output=True,
            check=True,
        ).stdout
        for order in ("1", "2")
    }

    assert len(told) == 1
    assert len(set(told.pop().split())) == 40


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_changed_rule_is_noticed(mutant, record_property):
    seed = first_seed_that_fails(mutant, likely(mutant))

    record_property("seed", seed)
    assert seed is not None, f"nobody noticed: {mutant.name}"

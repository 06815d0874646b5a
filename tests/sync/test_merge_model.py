"""Laptops that live apart: seeded stories, and proof that the stories notice every broken rule."""

import random
import subprocess
import sys
from functools import reduce
from operator import or_

import pytest

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from tests.support.mutants import ROOT
from tests.support.swarm import stories
from tests.support.swarm.laptops import Laptop
from tests.support.swarm.records import FIRST
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


def test_a_coordinator_that_knows_itself_to_be_out_is_not_asked_for_what_it_has():
    """Coordinators that take out each other in a ring are helped by people, and by no file."""
    first, second, hub, world = coordinators()
    hub.statements |= world.programme.revoke(first.key)
    first.statements |= world.programme.revoke(second.key)
    world.change(first, (ORG_SCOPE, FIRST, "b"), "later")
    for file in world.fresh(first):
        world.take(second, file)

    assert second.rows[ORG_SCOPE] != hub.rows[ORG_SCOPE]
    assert world.fresh(second) == []
    assert world.members(hub) == [hub]
    assert not world.make_again(hub)


def coordinators():
    """Return three coordinators of one programme, and their world."""
    world = stories.Story(random.Random(0))
    world.laptops += [Laptop(None, Role.COORDINATOR, None, world.new_name()) for _ in range(3)]
    for laptop in world.laptops:
        laptop.key = world.new_name()
    said = (world.programme.let_in(one.key, one.role, one.centre) for one in world.laptops)
    together = reduce(or_, said)
    for laptop in world.laptops:
        laptop.statements = together
    return (*world.laptops, world)


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

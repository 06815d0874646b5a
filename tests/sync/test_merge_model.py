"""Laptops that live apart: seeded stories, and proof that the stories notice every broken rule."""

import random
import subprocess
import sys
from functools import reduce
from itertools import count
from operator import or_

import pytest

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from tests.support.mutants import ROOT
from tests.support.swarm import stories
from tests.support.swarm.laptops import Laptop
from tests.support.swarm.records import FIRST, KINDS, NORTH
from tests.sync.model_mutants import MUTANTS, first_seed_that_fails, likely

PARTS = 4
SHORT = 1_000
O1 = (ORG_SCOPE, "o1", "b")
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
    return members(*(Laptop(None, Role.COORDINATOR, None, bytes([n])) for n in range(1, 4)))


def members(*laptops):
    """Return laptops once they belong to one programme, and their world."""
    world = stories.Story(random.Random(0))
    world.names = count(10)
    world.laptops += laptops
    for laptop in world.laptops:
        laptop.key = world.new_name()
    said = (world.programme.let_in(one.key, one.role, one.centre) for one in world.laptops)
    together = reduce(or_, said)
    for laptop in world.laptops:
        laptop.statements = together
    return (*world.laptops, world)


def a_coordinator_and_two_of_a_centre(version=0):
    centre = ((Role.COORDINATOR, None), (Role.LAPTOP, NORTH), (Role.LAPTOP, NORTH))
    laptops = [Laptop(None, *part, bytes([n])) for n, part in enumerate(centre, start=1)]
    for laptop in laptops:
        laptop.upgrade(version)
    return members(*laptops)


def tell(world, author, *others):
    for file in world.fresh(author):
        for other in others:
            world.take(other, file)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
@pytest.mark.parametrize("is_adders", [True, False])
def test_only_a_coordinators_change_is_known_to_have_been_made_knowingly(order, is_adders):
    """Of what is shared, an adder's word of what it had seen of others counts for nothing."""
    coordinator, adder, third, world = a_coordinator_and_two_of_a_centre()
    world.create(adder, ORG_SCOPE, "o1")
    tell(world, adder, coordinator, third)
    first, second = (coordinator, adder) if is_adders else (adder, coordinator)
    world.change(first, O1, "before")
    earlier = world.fresh(first)
    tell(world, first, second)
    world.change(second, O1, "knowingly")
    told = (earlier, world.fresh(second))

    for place in order:
        for file in told[place]:
            world.take(third, file)

    assert third.rows[ORG_SCOPE]["o1"].values["b"] == "knowingly"
    assert [lost.value for _, _, lost in third.losers] == ["before"] * is_adders


def test_what_is_believed_does_not_tell_what_its_author_had_seen():
    """What another coordinator changed is believed, and only then the adder's own file comes."""
    coordinator, adder, lead, world = a_coordinator_and_two_of_a_centre()
    restored = Laptop(None, Role.COORDINATOR, None, bytes([4]))
    restored.key = world.new_name()
    world.laptops.append(restored)
    together = coordinator.statements | world.programme.let_in(restored.key, Role.COORDINATOR, None)
    for laptop in world.laptops:
        laptop.statements = together
    world.create(adder, ORG_SCOPE, "o1")
    world.change(adder, O1, "before")
    tell(world, adder, coordinator)
    world.change(coordinator, O1, "knowingly")
    tell(world, coordinator, lead)
    for file in world.fresh(lead):
        world.take(restored, file)
        world.believe(restored, file)

    tell(world, adder, restored)
    tell(world, adder, restored)

    assert restored.rows[ORG_SCOPE]["o1"].values["b"] == "knowingly"
    assert [lost.value for _, _, lost in restored.losers] == ["before"]


def test_a_laptop_whose_program_lies_about_its_own_record_finds_no_double():
    """It wrote the record anew after it had emptied a column that not every program knows."""
    coordinator, adder, _, world = a_coordinator_and_two_of_a_centre(version=2)
    world.create(adder, ORG_SCOPE, "o1")
    world.change(adder, (ORG_SCOPE, "o1", "d"), "emptied later")
    tell(world, adder, coordinator)
    world.change(adder, (ORG_SCOPE, "o1", "d"), None)
    world.rewrite(adder, (ORG_SCOPE, "o1"), {"deleted": 1})

    tell(world, coordinator, adder)

    assert adder.rows[ORG_SCOPE]["o1"].values["d"] is None
    assert not adder.former


def test_what_a_laptop_takes_back_by_a_lie_is_no_change_that_others_lost():
    """It added a kind as its own, revived it, and wrote it as if it had been added deleted."""
    coordinator, liar, other, world = a_coordinator_and_two_of_a_centre()
    world.create(coordinator, ORG_SCOPE, KINDS[0])
    tell(world, coordinator, liar, other)
    for is_revived in (True, False):
        world.rewrite(liar, (ORG_SCOPE, KINDS[0]), {"deleted": 1})
        if is_revived:
            world.change(liar, (ORG_SCOPE, KINDS[0], "deleted"), 0)

    tell(world, liar, coordinator)
    world.check_edits(ORG_SCOPE, coordinator)

    assert coordinator.rows[ORG_SCOPE][KINDS[0]].values["deleted"] == 0


def test_nobody_puts_a_forged_value_back_as_its_own():
    """In a kind that its forger has added anew nobody could tell that it is forged."""
    coordinator, forger, _, world = a_coordinator_and_two_of_a_centre()
    world.create(coordinator, ORG_SCOPE, KINDS[0])
    tell(world, coordinator, forger)
    world.forged.add("forged")
    world.change(forger, (ORG_SCOPE, KINDS[0], "b"), "forged")
    world.change(coordinator, (ORG_SCOPE, KINDS[0], "b"), "true")
    world.change(coordinator, (ORG_SCOPE, KINDS[0], "b"), "truer")
    tell(world, coordinator, forger)
    assert [lost.value for _, _, lost in forger.losers] == ["forged"]
    world.rewrite(forger, (ORG_SCOPE, KINDS[0]), {"deleted": 1})

    world.put_back(forger)

    assert forger.rows[ORG_SCOPE][KINDS[0]].values["b"] == "truer"


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

"""Everything that a person can do can be undone: each act by itself, and any acts one by one."""

import ast
import random
import shutil
from pathlib import Path

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.persistence.store import Store
from app.services.wording.acts import SENTENCES
from tests.journeys.undo_soak import do, live, redo_all, state_of, undo_all
from tests.support.random_acts import ACTS, World
from tests.support.stores import MovableClock

TRIES = 60
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def world(lived_in, tmp_path):
    shutil.copytree(lived_in, tmp_path / "data")
    store = Store(tmp_path / "data", MovableClock(), BUILD_DATE)
    yield World(Application(store), tmp_path, random.Random(1))
    store.close()


def try_to(world, name):
    """Do an act as soon as the dice allow it; say whether they did."""
    return any(do(world, name) for _ in range(TRIES))


def test_every_act_that_can_be_named_is_tried_here():
    assert set(SENTENCES) - set(ACTS) == set()


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_undone_and_done_again(world, name):
    undo = world.application.undo
    first = state_of(world.application)
    was_done = try_to(world, name)
    last = state_of(world.application)

    done = undo.next_undo()
    undo_all(world.application)
    undone = state_of(world.application)
    redo_all(world.application)

    assert was_done, "the act never changed anything"
    assert done.what == name
    assert last != first
    assert undone == first
    assert state_of(world.application) == last


def test_any_200_acts_undone_one_by_one_give_the_first_state_and_redone_the_last(world):
    # tests.journeys.undo_soak does it for many seeds.
    live(world, seed=0, acts=200)


def test_a_number_of_a_certificate_is_never_given_again_even_after_undo(world):
    def numbers():
        return {line.certificate.number for line in world.application.certificates.register()}

    before = numbers()
    try_to(world, "certificate.issue")
    first = numbers() - before
    world.application.undo.undo()
    try_to(world, "certificate.issue")
    second = numbers() - before

    assert first
    assert second
    assert first & second == set()


NOT_UNDONE = {
    # The first start, and samples.
    "settings.set_up",
    "demo/large.make_large",
    "demo/small.fill_sample",
    "demo/writing.play",
    "demo/writing.set_up",
    # Files that come and go.
    "agreeing._together",
    "exchange._preview",
    "exchange.believe",
    "exchange.export",
    "exchange._renew",
    "exchange.take_in",
    "exchange.take_in_usable",
    # Who belongs is told to others by statements that only grow.
    "membership.accept_welcome",
    "membership.found",
    # Its way back is the backup that it makes.
    "membership.leave",
    "membership.let_in",
    "membership.look_at_welcome",
    "membership.revoke",
    "membership.wish",
    "recovery.confirm",
    "recovery.restore",
    "safety._copy",
    # Somebody erased is gone for ever.
    "erasure.erase",
    "erasure_cleaning._compact",
    # What is out in the world cannot be taken back.
    "certificates.note_copies",
    "undo._take_back",
    # Nor what this laptop could do before it joined, and may do no more.
    "undo._left_if_not_ours",
    # What only this laptop remembers: no records.
    "sheets.remember",
    "workers.pick",
    "door_pin.set_pin",
    "door_pin.remove",
    "door_pin.try_pin",
    "views.keep",
    "duplicates.later",
    "duplicates.call_back",
    "differences.note_looked",
    "territories._keep_copy",
    "territories.take_in",
    "territories.use_built_in",
}
"""Everything that services write without Undo; whatever else they write is an act."""


def test_only_what_is_named_here_is_written_without_undo():
    found = set()
    for file in sorted((ROOT / "app/services").rglob("*.py")):
        module = file.relative_to(ROOT / "app/services").with_suffix("").as_posix()
        for function in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef) and _writes_unnamed(function):
                found.add(f"{module}.{function.name}")

    assert found - NOT_UNDONE == set()


def _writes_unnamed(function):
    calls = (one.func for one in ast.walk(function) if isinstance(one, ast.Call))
    attributes = (call.attr for call in calls if isinstance(call, ast.Attribute))
    return any(name in {"unnamed", "tried"} for name in attributes)

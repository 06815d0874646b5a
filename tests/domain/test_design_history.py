"""Undo of anything gives the very design; steps that belong together are one."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.domain.design_edits import moved
from app.domain.design_history import MOST_STEPS, DesignHistory
from tests.support.design_boxes import a_design, element

START = a_design(element("a", x=100, y=100))


@given(st.lists(st.tuples(st.integers(-9, 9), st.sampled_from(["", "drag", "keys"])), max_size=20))
def test_undoing_everything_gives_the_very_design_and_redoing_the_last(acts):
    history = DesignHistory(START)
    for step, join in acts:
        history = history.done(moved(history.now, ["a"], step, 0), join)
    last = history.now

    undone = history
    while undone.may_undo:
        undone = undone.undone()
    redone = undone
    while redone.may_redo:
        redone = redone.redone()

    assert undone.now is START or undone.now == START
    assert redone.now == last


def test_the_moves_of_one_drag_are_taken_back_together():
    history = DesignHistory(START)
    for _ in range(5):
        history = history.done(moved(history.now, ["a"], 1, 0), "drag")

    assert history.undone().now is START


def test_after_a_pause_the_next_move_is_a_step_of_its_own():
    once = DesignHistory(START).done(moved(START, ["a"], 1, 0), "keys").sealed()
    twice = once.done(moved(once.now, ["a"], 1, 0), "keys")

    assert twice.undone().now == once.now


def test_a_step_that_changes_nothing_leaves_what_could_be_redone():
    history = DesignHistory(START).done(moved(START, ["a"], 1, 0)).undone()

    assert history.done(START).may_redo


def test_a_new_step_forgets_what_was_taken_back():
    history = DesignHistory(START).done(moved(START, ["a"], 1, 0)).undone()

    assert not history.done(moved(START, ["a"], 2, 0)).may_redo


def test_a_joined_step_forgets_what_was_taken_back_too():
    history = DesignHistory(START).done(moved(START, ["a"], 1, 0), "keys")
    history = replace(history, future=(START,))

    assert not history.done(moved(START, ["a"], 2, 0), "keys").may_redo


def test_nothing_is_undone_where_nothing_was_done():
    history = DesignHistory(START)

    assert history.undone() == history
    assert history.redone() == history


def test_a_long_day_of_editing_keeps_the_newest_steps():
    history = DesignHistory(START)
    for step in range(MOST_STEPS + 50):
        history = history.done(moved(START, ["a"], 1 + step / 100, 0))

    assert len(history.past) == MOST_STEPS

"""The merge rules by themselves: algebra, order of values, conflicts."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.merge import (
    GENESIS,
    Loser,
    RowState,
    Stamp,
    advance,
    canonical,
    conflicts,
    edited,
    effective,
    is_unseen,
    join,
)

A, B = b"a" * 8, b"b" * 8
stamps = st.builds(Stamp, st.integers(1, 4), st.sampled_from((A, B)))
values = st.one_of(
    st.none(),
    st.integers(-(2**63), 2**63 - 1),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=4),
    st.binary(max_size=4),
)
few_values = st.sampled_from((None, 0, 1, "a"))


@st.composite
def rows(draw):
    columns = draw(st.sets(st.sampled_from("pqr"), min_size=1))
    base = draw(stamps)
    cells = {column: draw(few_values) for column in sorted(columns)}
    edits = draw(st.dictionaries(st.sampled_from(sorted(columns)), stamps))
    return RowState(base, cells, {c: s for c, s in edits.items() if s != base})


@given(rows())
def test_a_state_joined_with_itself_stays_as_it_is(row):
    assert join(row, row) == row


@given(rows(), rows())
def test_both_laptops_come_to_the_same_state(one, other):
    assert join(one, other) == join(other, one)


@given(rows(), rows(), rows())
def test_three_states_give_one_result_however_they_meet(one, other, third):
    assert join(join(one, other), third) == join(one, join(other, third))


@given(rows(), rows())
def test_no_column_is_forgotten_even_when_one_side_does_not_know_it(one, other):
    assert set(join(one, other).values) == {*one.values, *other.values}


@given(rows(), rows())
def test_the_cell_with_the_later_stamp_stands(one, other):
    both = join(one, other)

    for column in one.values.keys() & other.values.keys():
        assert effective(both, column) == max(effective(one, column), effective(other, column))


@given(st.lists(values, min_size=2, max_size=6))
def test_values_are_ordered_as_the_database_orders_them(some):
    with sqlite3.connect(":memory:") as database:
        database.execute("CREATE TABLE v (v BLOB)")
        database.executemany("INSERT INTO v VALUES (?)", [(value,) for value in some])
        by_database = [v for (v,) in database.execute("SELECT v FROM v ORDER BY v")]
    database.close()

    assert sorted(some, key=canonical) == by_database


def test_an_edit_stamps_only_its_own_cell():
    row = RowState(Stamp(1, A), {"name": "Anna", "phone": "1"})

    changed = edited(row, "phone", "2", Stamp(5, A))

    assert effective(changed, "name") == Stamp(1, A)
    assert effective(changed, "phone") == Stamp(5, A)
    assert changed.values == {"name": "Anna", "phone": "2"}


def test_edits_of_different_fields_both_stand():
    row = RowState(Stamp(1, A), {"name": "Anna", "phone": "1"})

    both = join(edited(row, "phone", "2", Stamp(5, A)), edited(row, "name", "Anne", Stamp(9, B)))

    assert both.values == {"name": "Anne", "phone": "2"}


def test_a_later_edit_does_not_bring_a_deleted_record_back():
    row = RowState(Stamp(1, A), {"name": "Anna", "deleted": 0})

    both = join(edited(row, "deleted", 1, Stamp(5, A)), edited(row, "name", "Anne", Stamp(9, B)))

    assert both.values == {"name": "Anne", "deleted": 1}


TYPED_APART = RowState(Stamp(1, A), {"name": "Anna"})
MINE = edited(TYPED_APART, "name", "Anne", Stamp(5, A))
THEIRS = edited(TYPED_APART, "name", "Ann", Stamp(7, B))


def test_a_value_that_loses_unseen_is_listed():
    losers = conflicts(MINE, THEIRS, seen_by_me={A: 5}, seen_by_them={A: 1, B: 7})

    assert losers == [Loser("name", "Anne", Stamp(5, A), Stamp(7, B))]


def test_a_value_that_arrives_too_late_is_listed_too():
    losers = conflicts(THEIRS, MINE, seen_by_me={A: 1, B: 7}, seen_by_them={A: 5})

    assert losers == [Loser("name", "Anne", Stamp(5, A), Stamp(7, B))]


@pytest.mark.parametrize(
    ("seen_by_me", "seen_by_them"),
    [
        pytest.param({A: 5}, {A: 5, B: 7}, id="they knew mine when they changed it"),
        pytest.param({A: 5, B: 7}, {A: 1, B: 7}, id="theirs was here before"),
    ],
)
def test_an_ordinary_update_is_no_conflict(seen_by_me, seen_by_them):
    assert conflicts(MINE, THEIRS, seen_by_me, seen_by_them) == []


def test_the_same_value_typed_twice_is_no_conflict():
    theirs = edited(TYPED_APART, "name", "Anne", Stamp(7, B))

    assert conflicts(MINE, theirs, {A: 5}, {B: 7}) == []


def test_nobody_can_have_missed_the_rows_of_the_first_start():
    assert not is_unseen(Stamp(9, GENESIS), {})


def test_what_was_seen_only_grows():
    assert advance({A: 5, B: 2}, {A: 3, B: 4}) == {A: 5, B: 4}

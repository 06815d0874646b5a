"""Properties of sizing: nothing vanishes or leaves the page, and the other side stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.design_boxes import Axis, Box, box_of, page_box
from app.domain.design_sizing import Handle, placed, resized, same_size
from app.domain.designs import LEAST_CODE_MM, ElementKind
from tests.support.design_boxes import a_design, designs, element, steps


@given(designs(), st.sampled_from(Handle), steps(), steps(), st.booleans())
def test_nothing_that_is_sized_leaves_the_page_or_vanishes(design, handle, dx, dy, is_even):
    there = resized(design, ["a"], handle, (dx, dy), is_even=is_even)

    box = box_of(there.elements[0])
    assert box.lies_in(page_box(design.page))
    assert box.width >= 2
    assert box.height >= 2


@given(designs(), st.sampled_from(Handle), steps(), steps())
def test_the_side_opposite_to_a_handle_stays_where_it_is(design, handle, dx, dy):
    old = box_of(design.elements[0])
    new = box_of(resized(design, ["a"], handle, (dx, dy)).elements[0])

    if "w" in handle.value:
        assert new.right == pytest.approx(old.right, abs=0.02)
    else:
        assert new.x == pytest.approx(old.x, abs=0.011)
    if "n" in handle.value:
        assert new.bottom == pytest.approx(old.bottom, abs=0.02)
    else:
        assert new.y == pytest.approx(old.y, abs=0.011)


@given(st.sampled_from(Handle), steps(), steps())
def test_a_code_stays_square_and_large_enough_to_be_read(handle, dx, dy):
    design = a_design(
        element("a", ElementKind.CODE, x=100, y=100, width=LEAST_CODE_MM, height=LEAST_CODE_MM)
    )

    new = resized(design, ["a"], handle, (dx, dy)).elements[0]

    assert new.width == pytest.approx(new.height, abs=0.02)
    assert new.width >= LEAST_CODE_MM


def test_a_corner_keeps_the_shape_where_that_is_asked_for():
    design = a_design(element("a", x=50, y=50, width=40, height=20))

    new = resized(design, ["a"], Handle.SOUTH_EAST, (20, 1), is_even=True).elements[0]

    assert (new.width, new.height) == (60, 30)


def test_others_become_as_wide_as_the_first_that_was_chosen():
    design = a_design(element("a", width=30, height=9), element("b", width=50, height=20))

    there = same_size(design, ["b", "a"], Axis.ACROSS)

    assert [one.width for one in there.elements] == [50, 50]
    assert [one.height for one in there.elements] == [9, 20]


def test_what_becomes_wider_is_brought_back_onto_the_page():
    design = a_design(
        element("a", x=0, width=200, height=9), element("b", x=280, width=10, height=9)
    )

    assert same_size(design, ["a", "b"], Axis.ACROSS).elements[1].x == 97


def test_a_line_may_have_no_height_and_keeps_it():
    design = a_design(element("a", ElementKind.LINE, x=20, y=50, width=80, height=0))

    there = resized(design, ["a"], Handle.EAST, (20, 0)).elements[0]

    assert (there.width, there.height) == (100, 0)


def test_what_is_smaller_than_it_should_be_does_not_jump_when_it_is_touched():
    design = a_design(element("a", x=20, y=50, width=1, height=1))

    assert resized(design, ["a"], Handle.EAST, (0, 0)) == design


def test_several_are_sized_together_in_proportion():
    design = a_design(
        element("a", x=20, y=20, width=20, height=10),
        element("b", x=60, y=40, width=40, height=20),
    )

    there = placed(design, ["a", "b"], Box(20, 20, 160, 80))

    assert [box_of(one) for one in there.elements] == [Box(20, 20, 40, 20), Box(100, 60, 80, 40)]

"""What a box is drawn to, and that it is never drawn off the page."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.design_boxes import Axis, Box, mm, page_box
from app.domain.design_sizing import Handle
from app.domain.design_snapping import GuideKind, others, snap_move, snap_size
from app.domain.designs import PageFormat
from tests.support.design_boxes import a_design, designs, element

A4 = PageFormat()
NEAR = 2.0


@given(designs(), st.floats(0, 10))
def test_snapping_never_brings_a_box_off_the_page(design, tolerance):
    box = Box(*(getattr(design.elements[0], name) for name in ("x", "y", "width", "height")))

    snapped = snap_move(box, design.page, others(design, ["a"]), tolerance)

    assert box.moved(snapped.dx, snapped.dy).lies_in(page_box(design.page))
    assert abs(snapped.dx) <= tolerance + 0.005
    assert abs(snapped.dy) <= tolerance + 0.005


@given(designs())
def test_what_was_snapped_stays_where_it_is(design):
    first = design.elements[0]
    box = Box(first.x, first.y, first.width, first.height)
    beside = others(design, ["a"])
    snapped = snap_move(box, design.page, beside, NEAR)

    there = box.moved(snapped.dx, snapped.dy)
    again = snap_move(there, design.page, beside, 0.02)

    assert abs(again.dx) <= 0.02
    assert abs(again.dy) <= 0.02


def test_the_middle_of_the_page_draws_a_name_and_shows_a_guide():
    snapped = snap_move(Box(99, 60, 100, 20), A4, (), NEAR)

    assert snapped.dx == -0.5
    (guide,) = snapped.guides
    assert (guide.axis, guide.at, guide.kind) == (Axis.ACROSS, 148.5, GuideKind.PAGE)
    assert (guide.begin, guide.end) == (0, 210)


def test_the_margin_of_the_page_draws_a_side():
    assert snap_move(Box(11.2, 60, 40, 20), A4, (), NEAR).dx == -1.2


def test_the_side_of_another_element_draws_a_side():
    snapped = snap_move(Box(61, 120, 30, 10), A4, (Box(60, 30, 70, 10),), NEAR)

    assert snapped.dx == -1
    assert {(one.axis, one.at) for one in snapped.guides} == {(Axis.ACROSS, 60)}


def test_a_box_farther_than_the_tolerance_stays_where_it_is():
    snapped = snap_move(Box(70, 67, 13, 10), A4, (), NEAR)

    assert (snapped.dx, snapped.dy, snapped.guides) == (0, 0, ())


def test_equal_room_between_three_draws_the_third():
    row = (Box(20, 50, 30, 10), Box(65, 48, 30, 14))

    snapped = snap_move(Box(111, 51.4, 33, 9), A4, row, NEAR)

    assert 111 + snapped.dx == 110
    gaps = [guide for guide in snapped.guides if guide.kind is GuideKind.GAP]
    assert [mm(guide.end - guide.begin) for guide in gaps] == [15, 15]


def test_only_the_side_that_is_moved_snaps():
    snapped = snap_size(Box(61, 60, 39.4, 20), Handle.EAST, A4, (Box(60, 100, 40, 9),), NEAR)

    assert (snapped.dx, snapped.dy) == (-0.4, 0)


def test_the_upper_left_corner_snaps_both_ways():
    snapped = snap_size(Box(9, 11, 40, 20), Handle.NORTH_WEST, A4, (), NEAR)

    assert (snapped.dx, snapped.dy) == (1, -1)
    assert {guide.at for guide in snapped.guides} == {10}


def test_an_element_does_not_snap_to_itself():
    design = a_design(element("a"), element("b", x=99))

    assert [box.x for box in others(design, ["a"])] == [99]


def test_a_middle_is_not_drawn_to_a_line_that_would_push_a_side_off_the_page():
    beside = (Box(1, 100, 50, 10),)

    assert snap_move(Box(0, 20, 4, 10), A4, beside, NEAR).dx in {0, 1}
    assert snap_move(Box(293, 20, 4, 10), A4, (Box(246, 100, 50, 10),), NEAR).dx in {0, -1}


def test_a_side_that_stays_shows_no_guide_though_it_stands_in_line():
    beside = (Box(60, 100, 40, 9),)

    snapped = snap_size(Box(60, 60, 39.4, 20), Handle.EAST, A4, beside, NEAR)

    assert [guide.at for guide in snapped.guides] == [100]

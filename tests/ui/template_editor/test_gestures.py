"""What presses and drags mean, on bare designs."""

import pytest

from app.domain.design_boxes import Box, box_of
from app.domain.design_sizing import Handle
from app.domain.designs import ElementKind
from tests.support.design_boxes import a_design, element
from ui.template_editor.gestures import (
    Hold,
    Keys,
    Point,
    clicked,
    drag,
    element_at,
    handle_at,
    handles,
    is_ground,
    press,
)

NO_KEYS = Keys()


def test_eight_handles_stand_at_corners_and_in_the_middle_of_sides():
    places = handles(Box(10, 20, 40, 30))

    assert places[Handle.NORTH_WEST] == Point(10, 20)
    assert places[Handle.EAST] == Point(50, 35)
    assert places[Handle.SOUTH] == Point(30, 50)
    assert len(places) == 8


def test_a_corner_comes_before_a_side_where_both_are_near():
    design = a_design(element("a", x=10, y=10, width=6, height=6))

    assert handle_at(design, ("a",), Point(15, 16), 2) is Handle.SOUTH_EAST


def test_a_low_line_can_be_taken_in_its_middle_and_sized_at_its_ends():
    design = a_design(element("a", ElementKind.LINE, x=20, y=50, width=100, height=0))

    assert handle_at(design, ("a",), Point(60, 50), 1.5) is None
    assert handle_at(design, ("a",), Point(120, 50), 1.5) is not None


def test_the_uppermost_of_several_is_hit():
    design = a_design(
        element("a", x=10, y=10, width=50, height=20),
        element("b", x=30, y=10, width=50, height=20),
    )

    assert element_at(design, Point(40, 20), 1) == "b"
    assert element_at(design, Point(15, 20), 1) == "a"


def test_what_is_exactly_hit_comes_before_what_is_nearly_hit():
    design = a_design(
        element("a", x=10, y=10, width=50, height=20),
        element("b", x=10, y=30.5, width=50, height=20),
    )

    assert element_at(design, Point(20, 29.9), 1) == "a"


def test_a_frame_around_the_page_never_hides_what_stands_on_it():
    design = a_design(
        element("a", x=50, y=50, width=50, height=20),
        element("frame", ElementKind.BOX, x=5, y=5, width=287, height=200),
    )

    assert is_ground(design, "frame")
    assert element_at(design, Point(60, 60), 1) == "a"
    assert press(design, (), Point(200, 150), 1, NO_KEYS).hold is Hold.BAND
    assert press(design, ("frame",), Point(200, 150), 1, NO_KEYS).hold is Hold.MOVE


def test_a_click_within_what_is_chosen_chooses_that_one_alone():
    design = a_design(element("a"), element("b", x=100))
    held = press(design, ("a", "b"), Point(20, 20), 1, NO_KEYS)

    assert held.ids == ("a", "b")
    assert clicked(held, NO_KEYS) == ("a",)


def test_a_drag_within_what_is_chosen_moves_all_of_it():
    design = a_design(element("a"), element("b", x=100))
    held = press(design, ("a", "b"), Point(20, 20), 1, NO_KEYS)

    there = drag(design, held, Point(25, 20), 0, NO_KEYS)

    assert [one.x for one in there.design.elements] == [15, 105]


def test_a_drag_stops_at_the_edge_of_the_page():
    design = a_design(element("a"))
    held = press(design, ("a",), Point(20, 20), 1, NO_KEYS)

    there = drag(design, held, Point(-500, -500), 2, NO_KEYS)

    assert (there.design.elements[0].x, there.design.elements[0].y) == (0, 0)


@pytest.mark.parametrize("kind", [ElementKind.PICTURE, ElementKind.CODE])
def test_pictures_and_codes_keep_their_shape_at_a_corner(kind):
    design = a_design(element("a", kind, x=50, y=50, width=40, height=40))
    held = press(design, ("a",), Point(90, 90), 1, NO_KEYS)

    there = drag(design, held, Point(110, 92), 2, NO_KEYS)

    assert held.handle is Handle.SOUTH_EAST
    one = there.design.elements[0]
    assert one.width == one.height == 60


def test_a_side_snaps_to_another_element_while_it_is_sized():
    design = a_design(
        element("a", x=50, y=50, width=40, height=20), element("b", x=100, y=90, width=40)
    )
    held = press(design, ("a",), Point(90, 60), 1, NO_KEYS)

    there = drag(design, held, Point(99.2, 60), 2, NO_KEYS)

    assert box_of(there.design.elements[0]).right == 100
    assert [guide.at for guide in there.guides] == [100]


def test_a_band_adds_to_what_is_chosen_with_shift():
    design = a_design(element("a"), element("b", x=100, y=100))
    held = press(design, ("a",), Point(90, 90), 1, Keys(adds=True))

    there = drag(design, held, Point(160, 130), 1, Keys(adds=True))

    assert there.ids == ("a", "b")
    assert there.band == Box(90, 90, 70, 40)

"""Ornaments: each keeps to its area and to the colours of its design."""

import pytest

from app.documents.ornaments import draw_ornament, ornament_names
from app.documents.palettes import Area, colour
from app.documents.shapes import Box, Curve, Squares
from app.domain.designs import Palette, Tint

AREA = Area(30, 40, 400, 250)
RED = Palette(text="#FF0000", quiet="#FF0000", accent="#FF0000", second="#FF0000", faint="#FF0000")


def corners_of(shape):
    match shape:
        case Curve():
            ends = [leg[-2:] for leg in shape.legs]
            return [(shape.x, shape.y), *ends]
        case Squares():
            columns = max(column + length for column, _, length in shape.runs)
            far = (shape.x + columns * shape.cell, shape.y + shape.rows * shape.cell)
            return [(shape.x, shape.y), far]
        case Box():
            return [(shape.x, shape.y), (shape.x + shape.width, shape.y + shape.height)]
    raise AssertionError(shape)


@pytest.mark.parametrize("area", [AREA, Area(5, 5, 60, 300)], ids=["lying", "upright"])
@pytest.mark.parametrize("name", ornament_names())
def test_an_ornament_keeps_within_its_area(name, area):
    for shape in draw_ornament(name, area, Palette()):
        for x, y in corners_of(shape):
            assert area.x - 0.5 <= x <= area.right + 0.5
            assert area.y - 0.5 <= y <= area.top + 0.5


@pytest.mark.parametrize("name", ornament_names())
def test_an_ornament_has_the_colours_of_its_design(name):
    """White, and red with more or less of it: nothing of another colour."""
    for shape in draw_ornament(name, AREA, RED):
        red, green, blue = shape.ink.value
        assert red == 1.0
        assert green == blue


@pytest.mark.parametrize("name", ornament_names())
def test_an_ornament_is_the_same_each_time(name):
    assert draw_ornament(name, AREA, Palette()) == draw_ornament(name, AREA, Palette())


def test_an_ornament_that_nobody_knows_draws_nothing():
    assert draw_ornament("unicorn", AREA, Palette()) == ()


def test_the_flowers_of_the_right_are_those_of_the_left_in_a_mirror():
    left = draw_ornament("flowers_left", AREA, Palette())
    right = draw_ornament("flowers_right", AREA, Palette())

    middle = AREA.x + AREA.width / 2
    for one, other in zip(left, right, strict=True):
        assert other.x == pytest.approx(2 * middle - one.x)
        assert other.y == pytest.approx(one.y)


def test_the_belt_across_is_the_belt_on_its_side():
    upright = draw_ornament("belt", Area(0, 0, 21, 300), Palette())[0]
    across = draw_ornament("belt_across", Area(0, 0, 300, 21), Palette())[0]

    cells = {(column + step, row) for column, row, long in upright.runs for step in range(long)}
    turned = {(row, column + step) for column, row, long in across.runs for step in range(long)}
    assert cells == turned


def test_a_star_is_the_same_from_every_side():
    star = draw_ornament("star", Area(0, 0, 17, 17), Palette())[0]
    cells = {(column + step, row) for column, row, long in star.runs for step in range(long)}

    assert cells == {(row, column) for column, row in cells}
    assert cells == {(16 - column, row) for column, row in cells}
    assert star.ink == colour(Palette(), Tint.ACCENT)

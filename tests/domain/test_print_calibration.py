"""What is read from a ruler page, and the correction that follows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.designs import Orientation, PageFormat, PaperSize
from app.domain.errors import InvalidValueError
from app.domain.print_calibration import (
    LINE_MM,
    Correction,
    PrinterCorrection,
    Readings,
    correction_of,
    format_of,
    kept_for,
    readings_of,
    with_correction,
)

WIDE = PageFormat()
UPRIGHT = PageFormat(PaperSize.A5, Orientation.PORTRAIT)


def printed_at(place, first, last, length, correction):
    """Return where a point of a corrected page comes out of a printer with these readings."""
    shift, scale = correction
    on_page = place * scale / 100 + shift
    printed = (length - first - last) / (length - 2 * LINE_MM)
    return first + (on_page - LINE_MM) * printed


def test_a_printer_that_puts_everything_right_needs_no_correction():
    assert not correction_of(Readings(), WIDE).is_needed


def test_what_comes_out_too_far_to_the_right_is_shifted_to_the_left():
    correction = correction_of(Readings(left=22.5, right=17.5), WIDE)

    assert correction == Correction(shift_x=-2.5)


@given(st.floats(12, 28), st.floats(-1.5, 1.5), st.sampled_from([WIDE, UPRIGHT]), st.floats(0, 148))
def test_corrected_pages_come_out_where_they_were_planned(left, stretch, page, place):
    right = 2 * LINE_MM - left + stretch
    readings = Readings(left=left, right=right)

    correction = correction_of(readings, page)

    across = (correction.shift_x, correction.scale_x)
    assert abs(printed_at(place, left, right, page.width, across) - place) < 0.03


@given(st.floats(12, 28), st.floats(12, 28))
def test_readings_come_back_from_the_correction_that_was_made_of_them(top, bottom):
    if abs(top + bottom - 2 * LINE_MM) > 4:
        return
    readings = Readings(top=top, bottom=bottom)

    back = readings_of(correction_of(readings, WIDE), WIDE)

    assert abs(back.top - top) < 0.11
    assert abs(back.bottom - bottom) < 0.11


@pytest.mark.parametrize("name", ["left", "top", "right", "bottom"])
@pytest.mark.parametrize("reading", [0, 4.9, 36, -3, float("nan")])
def test_a_reading_that_no_printer_gives_is_refused_by_its_name(name, reading):
    with pytest.raises(InvalidValueError) as refused:
        correction_of(Readings(**{name: reading}), WIDE)

    assert (refused.value.field, refused.value.reason) == (name, "reading")


def test_readings_that_would_stretch_a_page_beyond_belief_are_refused():
    with pytest.raises(InvalidValueError) as refused:
        correction_of(Readings(left=32, right=32), UPRIGHT)

    assert refused.value.reason == "readings"


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("orientation", list(Orientation))
def test_a_page_is_known_by_its_millimetres(size, orientation):
    page = PageFormat(size, orientation)

    assert format_of(page.width + 0.4, page.height - 0.4) == page


def test_a_page_of_another_size_has_no_format():
    assert format_of(297, 420) is None


def test_each_printer_and_each_format_has_a_correction_of_its_own():
    first, second = Correction(shift_x=1), Correction(shift_y=-2)

    kept = with_correction((), "hall", WIDE, first)
    kept = with_correction(kept, "hall", UPRIGHT, second)
    kept = with_correction(kept, "desk", WIDE, second)

    assert kept_for(kept, "hall", WIDE) == first
    assert kept_for(kept, "hall", UPRIGHT) == second
    assert kept_for(kept, "desk", WIDE) == second
    assert not kept_for(kept, "desk", UPRIGHT).is_needed


def test_a_later_correction_takes_the_place_of_the_earlier_one():
    kept = with_correction((), "hall", WIDE, Correction(shift_x=1))

    kept = with_correction(kept, "hall", WIDE, Correction(shift_x=2))

    assert [one.correction.shift_x for one in kept] == [2]


def test_a_correction_that_changes_nothing_is_not_kept():
    kept = with_correction((), "hall", WIDE, Correction(shift_x=1))

    assert with_correction(kept, "hall", WIDE, Correction()) == ()


@pytest.mark.parametrize(
    "beyond", [Correction(shift_x=400), Correction(scale_y=0), Correction(shift_y=float("nan"))]
)
def test_a_correction_from_a_damaged_file_is_not_used(beyond):
    kept = (PrinterCorrection("hall", PaperSize.A4, Orientation.LANDSCAPE, beyond),)

    assert kept_for(kept, "hall", WIDE) == Correction()

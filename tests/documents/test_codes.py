import pytest
import zxingcpp
from PIL import Image

from app.documents.codes import CODE_SIZE, MODULES, PageCodeError, corner_codes
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE


def as_picture(code):
    image = Image.new("L", (160, 160), 255)
    for column, row, length in code.runs:
        image.paste(
            0, (10 + column * 10, 10 + row * 10, 10 + (column + length) * 10, 20 + row * 10)
        )
    return image


@pytest.mark.parametrize("digits", ["0000000000", "202611220001", "999999999999999"])
def test_each_corner_holds_the_page_and_its_own_number(digits):
    codes = corner_codes(digits, A4_LONG, A4_SHORT)

    assert [zxingcpp.read_barcode(as_picture(code)).text for code in codes] == [
        f"{digits}{corner}" for corner in (1, 2, 3, 4)
    ]
    assert all(code.rows == MODULES for code in codes)
    assert max(column + length for column, _, length in codes[0].runs) == MODULES


def test_the_codes_are_sixteen_millimetres_and_eight_from_the_edges():
    upper_left, upper_right, lower_left, lower_right = corner_codes("1" * 12, A4_LONG, A4_SHORT)

    assert pytest.approx(16 * MILLIMETRE) == CODE_SIZE == upper_left.cell * MODULES
    near, far_x, far_y = (
        8 * MILLIMETRE,
        A4_LONG - 24 * MILLIMETRE,
        A4_SHORT - 24 * MILLIMETRE,
    )
    corners = [(code.x, code.y) for code in (upper_left, upper_right, lower_left, lower_right)]
    assert corners == [
        pytest.approx(corner)
        for corner in ((near, far_y), (far_x, far_y), (near, near), (far_x, near))
    ]


@pytest.mark.parametrize("code", ["123456789", "1" * 16, "12345678901x", "", "١٢٣٤٥٦٧٨٩٠١٢"])
def test_a_code_that_would_give_another_symbol_is_refused(code):
    with pytest.raises(PageCodeError):
        corner_codes(code, A4_LONG, A4_SHORT)

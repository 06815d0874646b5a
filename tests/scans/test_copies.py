import random

import pytest
from PIL import Image

from app.domain.evidence import COPY_BYTES, COPY_SIDE
from app.scans.copies import copy_of, opened_copy
from tests.support.scanned import as_jpeg, as_png, jpeg_that_claims, plain_colours, sheet_page


def test_a_copy_is_opened_as_wide_as_asked_and_never_wider_than_it_is():
    copy = copy_of(sheet_page())

    narrow, wide = opened_copy(copy, 320), opened_copy(copy, 9_000)

    assert (narrow.width, wide.width) == (320, COPY_SIDE)
    assert len(narrow.pixels) == 4 * narrow.width * narrow.height


def test_a_copy_in_grey_and_one_in_colour_are_both_seen():
    grey, coloured = (opened_copy(copy_of(one), 64) for one in (sheet_page(), plain_colours()))

    assert Image.frombytes("RGBX", (64, grey.height), grey.pixels).getpixel((2, 20))[:3] == (
        255,
        255,
        255,
    )
    red, green, _ = Image.frombytes("RGBX", (64, coloured.height), coloured.pixels).getpixel(
        (30, 40)
    )[:3]
    assert red > green


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(as_png(Image.new("L", (20, 20))), id="another form"),
        pytest.param(as_jpeg(Image.new("L", (COPY_SIDE + 1, 20))), id="too wide"),
        pytest.param(jpeg_that_claims(60_000, 60_000), id="claims too much"),
        pytest.param(as_jpeg(Image.new("L", (20, 20))) + bytes(COPY_BYTES), id="too long"),
        pytest.param(as_jpeg(sheet_page())[:4_000], id="torn"),
    ],
)
def test_what_is_no_copy_is_not_shown(content):
    assert opened_copy(content, 100) is None


def test_a_broken_copy_is_shown_or_not_but_ends_nothing():
    copy, dice = copy_of(sheet_page(dpi=50)), random.Random(3)
    for _ in range(150):
        broken = bytearray(copy)
        for _ in range(dice.randrange(1, 20)):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        shown = opened_copy(bytes(broken), 100)
        assert shown is None or shown.width <= 100

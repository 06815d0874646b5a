"""The code of a certificate, from its text to photographs of the paper in bad light."""

import random

import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter

from app.documents.certificate_codes import LEAST_SIDE, code_squares
from app.documents.shapes import MILLIMETRE, Layer, Page
from app.documents.writer import About, draw_pages
from tests.documents.read_back import picture_of
from tests.support.long_form import tries

NAMES = ("Anna Bērziņa", "Светлана Щербакова-Ёлкина", "Kristīne Elizabete Bērziņa-Kalniņa", "Ȳlva")
SIDE = 600  # points of a photograph of the corner of a paper
QUIET = 4
PHOTOS = tries(40, many=100)


def a_text(dice):
    name = dice.choice(NAMES)
    said = f"KOPA\nPRE-2026-K7QX{dice.randrange(10)}-{dice.randrange(1000):03}\n{name}\nKopienas"
    return f"{said} resursi\n22.11.2026. 8 h\nPreiļi\n" + "".join(
        str(dice.randrange(10)) for _ in range(155)
    )


def on_paper(text, dots=SIDE):
    """Return the corner of a printed paper with the code at its real size, as dots."""
    square = code_squares(text, 9 * MILLIMETRE, 9 * MILLIMETRE, LEAST_SIDE)
    corner = LEAST_SIDE + 18 * MILLIMETRE
    pdf = draw_pages([Page(corner, corner, (Layer((square,)),))], About("", "", "", "lv"))
    return picture_of(pdf, width=dots).convert("L")


def photographed(paper, dice):
    """Return the paper as a hand-held camera sees it: turned, from the side, soft, unevenly lit."""
    wide = paper.width
    turned = paper.rotate(dice.uniform(0, 360), Image.Resampling.BICUBIC, fillcolor=255)
    lean = [dice.uniform(0, 0.05) * wide for _ in range(8)]
    corners = (
        lean[0], lean[1], lean[2], wide - lean[3], wide - lean[4], wide - lean[5],
        wide - lean[6], lean[7],
    )  # fmt: skip
    seen = turned.transform(
        paper.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=255
    )
    light = Image.linear_gradient("L").resize(paper.size).rotate(dice.choice((0, 90, 180, 270)))
    light = light.point([round(255 - level * dice.uniform(0.55, 0.6)) for level in range(256)])
    lit = ImageChops.multiply(seen, light).point([40 + level * 170 // 255 for level in range(256)])
    soft = lit.filter(ImageFilter.GaussianBlur(dice.uniform(0.5, 2.2)))
    noise = Image.effect_noise(paper.size, dice.uniform(8, 30))
    return Image.blend(soft, noise, 0.12)


def read(image):
    return [one.text for one in zxingcpp.read_barcodes(image, zxingcpp.BarcodeFormat.QRCode)]


def test_codes_photographed_in_bad_light_are_read():
    dice = random.Random(2026)
    texts = [a_text(dice) for _ in range(PHOTOS)]

    seen = [read(photographed(on_paper(text), dice)) for text in texts]

    missed = sum(one != [text] for one, text in zip(seen, texts, strict=True))
    assert missed <= 1


def test_a_code_turned_by_a_copier_or_grey_is_read():
    text = a_text(random.Random(1))
    paper = on_paper(text)

    for turn in (0, 90, 180, 270):
        assert read(paper.rotate(turn)) == [text]
    assert read(paper.point([120 + level // 3 for level in range(256)])) == [text]


@pytest.mark.parametrize("name", NAMES)
def test_letters_of_every_language_come_back_as_they_were(name):
    assert read(on_paper(f"KOPA\n{name}")) == [f"KOPA\n{name}"]


def test_the_longest_text_of_a_certificate_has_modules_that_cameras_read():
    square = code_squares("ž" * 59 + "1" + "1" * 155, 0, 0, LEAST_SIDE)

    assert square.cell >= 0.6 * MILLIMETRE


def test_a_text_that_no_code_can_hold_has_none():
    assert code_squares("1" * 9_000, 0, 0, 10_000) is None


def test_the_runs_of_a_code_lie_in_its_square():
    square = code_squares(a_text(random.Random(3)), 5, 6, LEAST_SIDE)

    assert (square.x, square.y) == (5, 6)
    assert square.cell * square.rows == pytest.approx(LEAST_SIDE)
    assert all(
        0 <= column < column + length <= square.rows and 0 <= row < square.rows
        for column, row, length in square.runs
    )

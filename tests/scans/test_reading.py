import io
import random

import pytest
from PIL import Image

from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import COPY_BYTES, COPY_SIDE, MOST_COPIES, Media
from app.jobs import JobCancelled
from app.scans.page_codes import PageMark, page_mark
from app.scans.reading import read_scan
from app.scans.scan_process import read
from tests.support.scanned import (
    CODE,
    OTHER_CODE,
    as_jpeg,
    as_pdf,
    as_png,
    dim_photo_of,
    heic_photo,
    jpeg_that_claims,
    locked_pdf,
    phone_photo,
    photo_of,
    plain_colours,
    png_that_claims,
    sheet_page,
)


def problem_of(content):
    with pytest.raises(EvidenceRefusedError) as refused:
        read_scan(content)
    return refused.value.problem


def opened(jpeg):
    return Image.open(io.BytesIO(jpeg))


def test_a_photo_becomes_a_small_copy_with_the_code_of_its_page():
    scan = read_scan(as_jpeg(photo_of(sheet_page(), turn=12, size=(4000, 3000))))

    (copy,) = scan.copies
    assert (scan.media, scan.pages, copy.code) == (Media.JPEG, 1, CODE)
    assert max(opened(copy.jpeg).size) == COPY_SIDE
    assert len(copy.jpeg) <= COPY_BYTES


def test_each_page_of_a_scanned_file_has_its_copy_and_its_code():
    blank = Image.new("L", (1754, 1240), 255)

    scan = read_scan(as_pdf(sheet_page(), blank, sheet_page(OTHER_CODE).rotate(180)))

    assert (scan.media, scan.pages) == (Media.PDF, 3)
    assert [one.code for one in scan.copies] == [CODE, "", OTHER_CODE]


def test_a_long_file_has_copies_of_its_first_pages_only():
    # A slip is read as large as any page at its longer side; low, it takes a tenth of the time.
    slip = Image.new("L", (800, 40), 255)

    scan = read_scan(as_pdf(*[slip] * (MOST_COPIES + 3)))

    assert (scan.pages, len(scan.copies)) == (MOST_COPIES + 3, MOST_COPIES)


def test_a_copy_says_nothing_of_who_took_the_photo_where_and_when():
    (copy,) = read_scan(phone_photo(plain_colours())).copies

    assert not opened(copy.jpeg).getexif()
    assert b"Exif" not in copy.jpeg
    assert b"Anna" not in copy.jpeg


@pytest.mark.parametrize(("orientation", "size"), [(1, (1200, 900)), (6, (900, 1200))])
def test_a_copy_stands_upright_however_the_phone_was_held(orientation, size):
    (copy,) = read_scan(phone_photo(plain_colours(1200, 900), orientation)).copies

    assert opened(copy.jpeg).size == size


def test_a_page_without_colours_is_kept_in_grey_and_a_blue_signature_in_blue():
    page = sheet_page().convert("RGB")
    signed = page.copy()
    signed.paste((30, 50, 190), (600, 500, 800, 530))

    grey, coloured = (opened(read(as_png(one)).copies[0].jpeg).mode for one in (page, signed))

    assert (grey, coloured) == ("L", "RGB")


def test_a_copy_of_a_picture_full_of_detail_is_small_all_the_same():
    noise = Image.merge("RGB", [Image.effect_noise((2000, 1500), 200)] * 3)

    (copy,) = read_scan(as_jpeg(noise)).copies

    assert len(copy.jpeg) <= COPY_BYTES


def test_a_clear_picture_is_seen_on_white():
    clear = Image.new("RGBA", (200, 100), (0, 0, 0, 0))

    (copy,) = read(as_png(clear)).copies

    assert opened(copy.jpeg).convert("L").getextrema() == (255, 255)


@pytest.mark.parametrize("turn", [90, 180, 270, 10, 200])
def test_a_page_that_lies_on_its_side_or_its_head_is_put_upright_by_its_codes(turn):
    lying = sheet_page().rotate(turn, expand=True, fillcolor=255)

    (copy,) = read(as_png(lying)).copies

    assert page_mark(opened(copy.jpeg)) == PageMark(CODE, 0)
    assert copy.code == CODE


@pytest.mark.parametrize("turn", [4, 94, 186])
def test_the_codes_of_a_dim_and_grainy_photo_are_read_at_a_second_look(turn):
    photo = opened(as_jpeg(dim_photo_of(sheet_page(), turn), quality=55))

    mark = page_mark(photo)

    assert mark.code == CODE
    assert mark.turn == -round(turn / 90) * 90 % 360


def test_two_pages_in_one_photo_leave_the_choice_to_a_person():
    both = Image.new("L", (1754, 2480), 255)
    both.paste(sheet_page(), (0, 0))
    both.paste(sheet_page(OTHER_CODE), (0, 1240))

    assert read(as_png(both)).copies[0].code == ""


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(b"", EvidenceProblem.EMPTY, id="nothing"),
        pytest.param(b"PK\x03\x04 a list", EvidenceProblem.NOT_A_PICTURE, id="other"),
        pytest.param(heic_photo(), EvidenceProblem.HEIC, id="heic"),
        pytest.param(b"\xff\xd8\xff\xe0 no picture", EvidenceProblem.DAMAGED, id="jpeg"),
        pytest.param(b"\x89PNG\r\n\x1a\n no picture", EvidenceProblem.DAMAGED, id="png"),
        pytest.param(b"%PDF-1.7 no paper", EvidenceProblem.DAMAGED, id="pdf"),
        pytest.param(png_that_claims(60_000, 60_000), EvidenceProblem.TOO_MANY_DOTS, id="png bomb"),
        pytest.param(
            jpeg_that_claims(65_000, 65_000), EvidenceProblem.TOO_MANY_DOTS, id="jpeg bomb"
        ),
    ],
)
def test_what_cannot_be_kept_is_refused_with_the_reason(content, problem):
    assert problem_of(content) is problem


def test_a_large_file_is_refused_before_anybody_reads_it(monkeypatch):
    monkeypatch.setattr("app.scans.reading.MOST_BYTES", 1_000)
    monkeypatch.setattr("app.scans.reading.answer_apart", None)

    assert problem_of(as_jpeg(sheet_page())) is EvidenceProblem.TOO_LARGE


def test_a_photo_of_a_hundred_million_dots_is_read_at_a_fraction_of_its_size():
    large = Image.new("L", (12_000, 8_400), 255)
    large.paste(sheet_page(dpi=600), (2_000, 1_500))

    (copy,) = read_scan(as_jpeg(large)).copies

    assert copy.code == CODE


def test_a_file_that_asks_for_a_password_is_refused_as_such():
    assert problem_of(locked_pdf()) is EvidenceProblem.PASSWORD


def test_a_reader_that_dies_met_a_damaged_file(monkeypatch):
    monkeypatch.setattr("app.scans.reading._PROGRAM", "tests.support.no_such_program")

    assert problem_of(as_jpeg(sheet_page())) is EvidenceProblem.DAMAGED


def test_an_answer_that_cannot_be_is_not_believed(monkeypatch):
    monkeypatch.setattr("app.scans.reading.answer_apart", answers_nonsense)

    assert problem_of(as_jpeg(sheet_page())) is EvidenceProblem.DAMAGED


def answers_nonsense(*_asked, **_limits):
    return b"\x83\xa5pages\x01\xa6copies\x90\xa7trouble\xa0"


def test_a_person_can_stop_the_reading():
    class Stopped:
        is_cancelled = True

        def report(self, progress):
            return

    with pytest.raises(JobCancelled):
        read_scan(as_jpeg(sheet_page()), Stopped())


@pytest.mark.parametrize(
    "whole",
    [
        pytest.param(as_jpeg(sheet_page(dpi=60)), id="jpeg"),
        pytest.param(as_png(sheet_page(dpi=60)), id="png"),
        pytest.param(as_pdf(sheet_page(dpi=60)), id="pdf"),
    ],
)
def test_a_torn_or_broken_file_ends_in_an_answer(whole):
    """Read in this very process: what ends it is for the process of its own."""
    dice = random.Random(7)
    for _ in range(40):
        broken = bytearray(whole[: dice.randrange(len(whole))] if dice.random() < 0.5 else whole)
        for _ in range(dice.randrange(1, 12)):
            if broken:
                broken[dice.randrange(len(broken))] = dice.randrange(256)
        answer = read(bytes(broken))
        assert answer.trouble in {"", *EvidenceProblem}
        assert bool(answer.trouble) != bool(answer.copies)

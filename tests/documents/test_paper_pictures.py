"""Pictures for papers: only dots survive, and only once do they change."""

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw, PngImagePlugin

from app.documents import paper_pictures
from app.documents.paper_pictures import KEPT_BYTES, clean_picture
from app.domain.errors_templates import PaperPictureError, PictureFault
from tests.support.logos import a_heavy_jpeg, a_jpeg, a_png, encoded


def noise(width, height, mode="RGB"):
    return Image.effect_noise((width, height), 90).convert(mode)


@pytest.mark.parametrize("content", [a_png(), a_jpeg(), a_jpeg(mode="L"), a_heavy_jpeg()])
def test_a_picture_that_was_cleaned_once_never_changes_again(content):
    once = clean_picture(content)

    assert clean_picture(once.content) == once


def test_what_a_file_says_besides_its_dots_does_not_survive():
    said = PngImagePlugin.PngInfo()
    said.add_text("Author", "Anna Bērziņa, 21234567")
    spoken = encoded(noise(60, 40), "PNG", pnginfo=said)
    place = Image.Exif()
    place[0x010E] = "Preiļi, mājās"
    placed = encoded(noise(60, 40), "JPEG", exif=place, comment=b"21234567")

    assert b"21234567" not in clean_picture(spoken).content
    cleaned = clean_picture(placed).content
    assert b"Prei" not in cleaned
    assert b"21234567" not in cleaned


@pytest.mark.parametrize("content", [a_png(), a_jpeg()])
def test_what_hangs_behind_the_picture_is_cut_off(content):
    ours = clean_picture(content).content

    assert b"<script>" not in clean_picture(ours + b"<script>").content


def test_a_remark_between_the_dots_of_a_jpeg_is_not_taken_over():
    ours = clean_picture(a_jpeg()).content
    hidden = ours[:-2] + b"\xff\xfe\x00\x0ahidden!!" + ours[-2:]

    assert b"hidden" not in clean_picture(hidden).content


def test_a_large_photograph_becomes_as_small_as_paper_needs():
    cleaned = clean_picture(encoded(noise(4800, 3300, "L"), "JPEG", quality=20))

    assert max(cleaned.width, cleaned.height) <= 3508
    assert len(cleaned.content) <= KEPT_BYTES
    assert cleaned.width * 33 == pytest.approx(cleaned.height * 48, rel=0.01)


def signed(paper, ink=(20, 30, 120), size=(900, 400)):
    """A signature on paper that is lighter on one side than on the other, as photographs are."""
    image = Image.linear_gradient("L").rotate(90).resize(size)
    image = image.point([paper - 40 + level // 6 for level in range(256)]).convert("RGB")
    grain = Image.effect_noise(size, 6).convert("RGB")
    image = Image.blend(image, grain, 0.04)
    strokes = [(150 + 20 * at, 200 + (60 if at % 2 else -60)) for at in range(30)]
    ImageDraw.Draw(image).line(strokes, fill=ink, width=7)
    return image


@pytest.mark.parametrize("paper", [255, 240, 205])
@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_of_a_photographed_signature_only_the_ink_stays(paper, form):
    cleaned = clean_picture(encoded(signed(paper), form), is_signature=True)
    image = Image.open(io.BytesIO(cleaned.content))

    assert (image.format, image.mode) == ("PNG", "RGBA")
    assert 585 <= image.width <= 610
    assert 115 <= image.height <= 145
    clear = sum(image.getchannel("A").histogram()[:20])
    assert clear > 0.6 * image.width * image.height
    red, green, blue = image.getpixel((image.width // 2, 0))[:3]
    assert blue > 80 > red
    assert green < 90


def test_a_signature_that_is_clear_already_keeps_its_ink():
    cleaned = clean_picture(a_png(400, 200, border=60), is_signature=True)

    assert (cleaned.width, cleaned.height) == (288, 88)
    assert cleaned.media == "image/png"


@pytest.mark.parametrize("paper", ["white", "#EEEDE8", "black"])
def test_an_empty_sheet_is_no_signature(paper):
    with pytest.raises(PaperPictureError) as refused:
        clean_picture(encoded(Image.new("RGB", (90, 40), paper), "PNG"), is_signature=True)

    assert refused.value.fault is PictureFault.EMPTY


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"GIF89a", PictureFault.NOT_A_PICTURE),
        (b"<svg/>", PictureFault.NOT_A_PICTURE),
        (b"", PictureFault.NOT_A_PICTURE),
        (a_png()[:90], PictureFault.DAMAGED),
        (a_jpeg()[:300], PictureFault.DAMAGED),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * paper_pictures.FILE_BYTES, PictureFault.TOO_LARGE),
    ],
)
def test_what_is_no_picture_is_refused_with_its_reason(content, fault):
    with pytest.raises(PaperPictureError) as refused:
        clean_picture(content)

    assert refused.value.fault is fault


def test_a_bomb_of_dots_is_refused_before_it_is_unpacked():
    target = io.BytesIO()
    Image.new("1", (8_000, 5_000)).save(target, "PNG")

    with pytest.raises(PaperPictureError) as refused:
        clean_picture(target.getvalue())

    assert refused.value.fault is PictureFault.TOO_MANY_DOTS


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(["png", "jpeg"]), st.data())
def test_a_torn_or_twisted_file_is_cleaned_or_refused_and_nothing_else(form, data):
    whole = bytearray(a_png(40, 30) if form == "png" else a_jpeg(40, 30))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    torn = bytes(whole[: data.draw(st.integers(1, len(whole)))])

    try:
        cleaned = clean_picture(torn)
    except PaperPictureError:
        return
    assert clean_picture(cleaned.content) == cleaned

import io
from concurrent.futures import ThreadPoolExecutor

from app.documents.drawing import Drawing
from app.documents.preview import Preview
from app.documents.shapes import Ink, Layer, Page, Squares
from app.documents.writer import About


def a_pdf(pages=3):
    file = io.BytesIO()
    drawing = Drawing(file)
    for _ in range(pages):
        square = Squares(0, 0, 100, 1, ((0, 0, 1),), Ink.ACCENT)
        drawing.add(Page(200, 100, (Layer((square,)),)))
    drawing.finish(About(title="", author="", subject="", language="lv"))
    return file.getvalue()


def test_a_picture_has_the_width_asked_for_and_four_bytes_a_pixel():
    with Preview(a_pdf()) as preview:
        picture = preview.picture(0, 400)

    assert (picture.width, picture.height) == (400, 200)
    assert len(picture.pixels) == 400 * 200 * 4


def test_pixels_are_red_green_blue_in_this_order():
    with Preview(a_pdf()) as preview:
        pixels = preview.picture(0, 200).pixels

    assert tuple(pixels[:3]) == (0x1F, 0x6F, 0x54)
    assert tuple(pixels[199 * 4 : 199 * 4 + 3]) == (255, 255, 255)


def test_the_pages_are_counted():
    with Preview(a_pdf(5)) as preview:
        assert preview.page_count == 5


def test_pages_may_be_drawn_from_several_threads():
    with Preview(a_pdf(4)) as preview, ThreadPoolExecutor(4) as threads:
        pictures = list(threads.map(lambda turn: preview.picture(turn % 4, 150), range(24)))

    assert len({picture.pixels for picture in pictures}) == 1

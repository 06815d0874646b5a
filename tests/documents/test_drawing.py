import io

from app.documents.drawing import Drawing
from app.documents.fonts import Face, text_width
from app.documents.shapes import Box, Ink, Layer, Page, Rule, Squares, Text
from app.documents.text import Step, fit, set_line
from app.documents.writer import About
from tests.documents.read_back import pages_of, picture_of

GREEN = (0x1F, 0x6F, 0x54)


def drawn(*shapes, is_shared=False, pages=1):
    file = io.BytesIO()
    drawing = Drawing(file)
    layer = Layer(shapes, is_shared=is_shared)
    for _ in range(pages):
        drawing.add(Page(100, 100, (layer,)))
    drawing.finish(About(title="", author="", subject="", language="lv"))
    return file.getvalue()


def test_text_is_markup_for_nobody():
    pdf = drawn(Text(5, 50, set_line("<b>Tom</b> &amp; (x) \\n", Face.SANS, 8)))

    assert pages_of(pdf)[0].strip() == "<b>Tom</b> &amp; (x) \\n"


def test_a_mark_is_set_over_the_middle_of_its_letter_and_higher_over_a_capital():
    small = picture_of(drawn(Text(20, 30, set_line("y\u0304", Face.SANS, 60))), width=400)
    large = picture_of(drawn(Text(20, 30, set_line("Y\u0304", Face.SANS, 60))), width=400)

    def bar(image):
        """Return the middle and the top of the mark, which is the highest ink."""
        grey = image.convert("L").point(lambda light: 255 if light < 128 else 0)
        top = grey.getbbox()[1]
        left, _, right, _ = grey.crop((0, top, grey.width, top + 6)).getbbox()
        return (left + right) / 2 / 4, top / 4

    middle, top = bar(small)
    assert abs(middle - (20 + 0.467 * 30)) < 1
    assert bar(large)[1] < top - 5


def test_air_between_letters_moves_marks_along_with_them():
    line = set_line("aay\u0304", Face.SANS, 24)
    image = picture_of(drawn(Text(5, 40, line, tracking=9)), width=400).convert("L")

    ink = image.point(lambda light: 255 if light < 128 else 0)
    top = ink.getbbox()[1]
    left, _, right, _ = ink.crop((0, top, ink.width, top + 4)).getbbox()

    middle = 5 + text_width("aa", Face.SANS, 24) + 2 * 9 + text_width("y", Face.SANS, 24) / 2
    assert abs((left + right) / 2 / 4 - middle) < 1


def test_letters_with_marks_can_be_copied_whole_and_in_order():
    (line,) = fit("Zvȳdre А́нна", Face.SERIF_STRONG, 90, Step(1, 12, 6))

    assert pages_of(drawn(Text(5, 50, line)))[0].strip() == "Zvȳdre А́нна"


def test_shapes_have_the_ink_that_they_ask_for():
    pdf = drawn(
        Squares(10, 10, 10, 2, ((0, 0, 2), (1, 1, 1)), Ink.ACCENT),
        Rule(0, 50, 100, 50, 4, Ink.ACCENT),
        Box(60, 60, 30, 30, 4, Ink.BLACK),
    )

    image = picture_of(pdf, width=100)

    assert image.getpixel((15, 75)) == GREEN
    assert image.getpixel((15, 85)) == (255, 255, 255)
    assert image.getpixel((25, 85)) == GREEN
    assert image.getpixel((50, 50)) == GREEN
    assert image.getpixel((60, 25)) == (0, 0, 0)
    assert image.getpixel((75, 25)) == (255, 255, 255)


def test_a_shared_layer_is_written_once_however_many_pages_have_it():
    text = Text(5, 50, set_line("Kopīgs", Face.SANS, 12))

    shared = drawn(text, is_shared=True, pages=40)

    assert shared.count(b"/Subtype /Form") == 1
    assert all("Kopīgs" in page for page in pages_of(shared))

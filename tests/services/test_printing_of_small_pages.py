"""Papers of A5 on their way to a printer, on the real CUPS of the tests."""

import contextlib
import io

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4, A5, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents.joining import with_pages_before
from app.domain.printing import OddPages, PaperSize, PrintWish
from app.services.printing import PrintingService, odd_pages, sized_for
from app.services.wording.printing import size_words

WHITE = 250


@pytest.fixture
def small_printer(cups):
    cups.add_printer("Small", "Mazais printeris", takes_a5=True)
    yield "Small"
    cups.run("lpadmin", "-x", "Small")


@pytest.fixture
def other_printer(cups):
    cups.add_printer("Other", "Cits printeris")
    yield "Other"
    cups.run("lpadmin", "-x", "Other")


def a_page(size):
    """Return a page that is black but for 20 mm at each edge."""
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=size)
    canvas.rect(20 * mm, 20 * mm, size[0] - 40 * mm, size[1] - 40 * mm, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def frame_of(pdf):
    """Return left, top, right and bottom of the black in whole millimetres, and the sheet."""
    paper = pypdfium2.PdfDocument(pdf)
    with contextlib.closing(paper):
        picture = paper[0].render(scale=10 / mm, grayscale=True).to_pil()
    box = picture.point(lambda value: 255 if value < WHITE else 0).getbbox()
    return tuple(round(one / 10) for one in box), tuple(round(one / 10) for one in picture.size)


def test_a_printer_says_whether_it_takes_a5(small_printer, other_printer):
    printing = PrintingService()

    takes = [printing.takes(one, PaperSize.A5) for one in (small_printer, other_printer)]

    assert takes == [True, False]


def test_a_small_paper_goes_on_small_paper_where_the_printer_takes_it(small_printer, cups):
    printed = PrintingService().print_pdf(a_page(A5), PrintWish(small_printer, "Apliecinājums"))

    pdf = cups.pdf(printed.number)
    assert "media=A5" in cups.asked(printed.number)[2].split()
    assert frame_of(pdf) == ((20, 20, 128, 190), (148, 210))


@pytest.mark.parametrize("size", [A5, landscape(A5)])
def test_elsewhere_it_takes_a_half_of_a4_in_its_own_size(other_printer, cups, size):
    printed = PrintingService().print_pdf(a_page(size), PrintWish(other_printer, "Apliecinājums"))

    assert "media=A4" in cups.asked(printed.number)[2].split()
    (left, top, right, bottom), sheet = frame_of(cups.pdf(printed.number))
    assert sheet == (210, 297)
    assert sorted((right - left, bottom - top)) == pytest.approx([108, 170], abs=1)
    # Whole on one half of the sheet, whichever way the printer turned it.
    assert left == pytest.approx(20, abs=1)
    assert right == pytest.approx(190, abs=1)
    assert bottom <= 297 / 2 or top >= 297 / 2


def test_small_pages_on_a_half_are_vectors_as_before():
    sized, size = sized_for(a_page(A5), lambda _: False)

    assert size is PaperSize.A4
    with contextlib.closing(pypdfium2.PdfDocument(sized)) as paper:
        assert [one.type for one in paper[0].get_objects(max_depth=4)][-1] == 2


@pytest.mark.parametrize(
    ("paper", "odd"),
    [
        (a_page(A5), OddPages.ALL_A5),
        (a_page(landscape(A5)), OddPages.ALL_A5),
        (a_page(A4), OddPages.NONE),
        (with_pages_before(a_page(A4), a_page(A5)), OddPages.NONE),
    ],
)
def test_only_papers_that_are_small_throughout_ask_for_small_paper(paper, odd):
    assert odd_pages(paper) is odd


def test_whoever_prints_is_told_which_paper_to_put_in():
    taken = size_words(OddPages.ALL_A5, is_taken=True)
    other = size_words(OddPages.ALL_A5, is_taken=False)

    assert taken == "Made for A5: put A5 paper into the printer."
    assert "a half of A4" in other

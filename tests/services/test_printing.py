"""Papers on their way to a printer, on the real CUPS of the tests."""

import io

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from app import texts
from app.documents.joining import with_pages_before
from app.domain.printing import PaperSize, PrintWish, Sides
from app.services.printing import PrintingService, pages_to_print, sized_for
from app.services.wording.printing import handed_words
from tests.support.papers import a_paper


@pytest.fixture
def desk_printer(cups):
    cups.add_printer("Desk", "Galda printeris")
    yield "Desk"
    cups.run("lpadmin", "-x", "Desk")


def words_of(pdf):
    paper = pypdfium2.PdfDocument(pdf)
    words = [page.get_textpage().get_text_range() for page in paper]
    paper.close()
    return words


def test_only_the_wished_pages_go_to_the_printer(desk_printer, cups):
    wish = PrintWish(desk_printer, "Lapa", copies=2, pages=(1, 3))

    printed = PrintingService().print_pdf(a_paper(4), wish)

    assert (printed.pages, printed.copies) == (2, 2)
    out = words_of(cups.pdf(printed.number))
    assert [word for word in ("page 1", "page 2", "page 3", "page 4") if word in out] == [
        "page 1",
        "page 3",
    ]


@pytest.fixture
def large_printer(cups):
    cups.add_printer("Large", "Lielais printeris", takes_a3=True)
    yield "Large"
    cups.run("lpadmin", "-x", "Large")


def sizes_of(pdf):
    """Return the pages' sizes on paper that is upright in the printer, in whole points."""
    paper = pypdfium2.PdfDocument(pdf)
    sizes = [tuple(map(round, paper.get_page_size(page))) for page in range(len(paper))]
    paper.close()
    return sizes


WHITE = 250
A3_DOTS, A4_DOTS = (842, 1191), (595, 842)


def test_a_printer_says_whether_it_takes_a3(desk_printer, large_printer):
    printing = PrintingService()

    assert [printing.takes(one, PaperSize.A3) for one in (desk_printer, large_printer)] == [
        False,
        True,
    ]


def test_a_poster_goes_on_a3_where_the_printer_takes_it(large_printer, cups):
    poster = framed(A3)

    printed = PrintingService().print_pdf(poster, PrintWish(large_printer, "Afiša"))

    pdf = cups.pdf(printed.number)
    assert "media=A3" in cups.asked(printed.number)[2].split()
    assert sizes_of(pdf) == [A3_DOTS]
    assert frame_of(pdf) == pytest.approx((20, 20, A3[0] - 20, A3[1] - 20), abs=1)


@pytest.mark.parametrize("size", [A3, landscape(A3), (A3[0], 700)])
def test_a_poster_is_made_smaller_and_not_cut_where_the_printer_takes_a4(desk_printer, cups, size):
    printed = PrintingService().print_pdf(framed(size), PrintWish(desk_printer, "Afiša"))

    pdf = cups.pdf(printed.number)
    assert "media=A4" in cups.asked(printed.number)[2].split()
    assert sizes_of(pdf) == [A4_DOTS]
    left, bottom, right, top = frame_of(pdf)
    share = min(A4[0] / min(size), A4[1] / max(size))
    sides = sorted(((right - left) / share + 40, (top - bottom) / share + 40))
    assert sides == pytest.approx(sorted(size), abs=3)
    assert (left + right, bottom + top) == pytest.approx(A4, abs=2)


def test_papers_of_several_sizes_go_on_a4_and_those_of_a4_as_they_are(large_printer, cups):
    paper = with_pages_before(framed(A4), framed(A3))

    printed = PrintingService().print_pdf(paper, PrintWish(large_printer, "Mape"))

    pdf = cups.pdf(printed.number)
    assert sizes_of(pdf) == [A4_DOTS, A4_DOTS]
    assert frame_of(pdf, 1) == pytest.approx((20, 20, A4[0] - 20, A4[1] - 20), abs=1)


def test_pages_made_smaller_are_still_letters_and_not_pictures():
    sized, size = sized_for(a_paper(2, A3), lambda _: False)

    assert size is PaperSize.A4
    assert words_of(sized) == ["page 1", "page 2"]


def test_a_paper_of_a4_asks_no_printer_for_its_sizes():
    def refuse(_size):
        raise AssertionError

    paper = a_paper(1)

    assert sized_for(paper, refuse) == (paper, PaperSize.A4)


def framed(size):
    """Return a page with a frame 20 points from its edges, as the margins of a poster."""
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=size)
    canvas.rect(20, 20, size[0] - 40, size[1] - 40)
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def frame_of(pdf, page=0):
    """Return left, bottom, right and top of the ink on a page, in points."""
    paper = pypdfium2.PdfDocument(pdf)
    shown = paper[page].render(scale=2).to_pil().convert("L")
    height = paper[page].get_size()[1]
    paper.close()
    ink = shown.point(lambda light: 255 if light < WHITE else 0)
    left, top, right, bottom = (side / 2 for side in ink.getbbox())
    return left, height - bottom, right, height - top


def test_a_paper_of_which_all_is_wished_is_handed_over_untouched():
    paper = a_paper(2)

    assert pages_to_print(paper, PrintWish("x", "Lapa")) == (paper, 2)
    assert pages_to_print(paper, PrintWish("x", "Lapa", pages=(1, 2))) == (paper, 2)


def test_on_both_sides_no_paper_stands_on_the_back_of_another(desk_printer, cups):
    wish = PrintWish(desk_printer, "Mape", sides=Sides.LONG_EDGE, parts=(1, 2, 3, 1))

    printed = PrintingService().print_pdf(a_paper(7), wish)

    pages = ["page 1", "", "page 2", "page 3", "page 4", "page 5", "page 6", "", "page 7"]
    assert printed.pages == 7
    assert words_of(cups.pdf(printed.number)) == pages


@pytest.mark.parametrize("changes", [{"sides": Sides.ONE}, {"pages": (1, 2)}, {"parts": (1, 9)}])
def test_no_empty_pages_are_printed_where_none_are_needed(changes):
    asked = {"sides": Sides.LONG_EDGE, "parts": (1, 2)} | changes

    pdf, _ = pages_to_print(a_paper(3), PrintWish("x", "Mape", **asked))

    assert "" not in words_of(pdf)


def test_some_pages_are_still_letters_and_not_pictures():
    pdf, count = pages_to_print(a_paper(3), PrintWish("x", "Lapa", pages=(2,)))

    assert count == 1
    assert words_of(pdf) == ["page 2"]


def test_what_was_handed_over_is_said_with_printer_pages_and_copies(desk_printer):
    texts.set_language("en")
    wish = PrintWish(desk_printer, "Lapa", copies=2)

    words = handed_words(PrintingService().print_pdf(a_paper(3), wish))

    assert words == "Handed to Galda printeris: 3 pages, 2 copies."

"""Papers on their way to a printer, on the real CUPS of the tests."""

import pypdfium2
import pytest

from app import texts
from app.domain.printing import PrintWish
from app.services.printing import PrintingService, pages_to_print
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


def test_a_paper_of_which_all_is_wished_is_handed_over_untouched():
    paper = a_paper(2)

    assert pages_to_print(paper, PrintWish("x", "Lapa")) == (paper, 2)
    assert pages_to_print(paper, PrintWish("x", "Lapa", pages=(1, 2))) == (paper, 2)


def test_some_pages_are_still_letters_and_not_pictures():
    pdf, count = pages_to_print(a_paper(3), PrintWish("x", "Lapa", pages=(2,)))

    assert count == 1
    assert words_of(pdf) == ["page 2"]


def test_what_was_handed_over_is_said_with_printer_pages_and_copies(desk_printer):
    texts.set_language("en")
    wish = PrintWish(desk_printer, "Lapa", copies=2)

    words = handed_words(PrintingService().print_pdf(a_paper(3), wish))

    assert words == "Handed to Galda printeris: 3 pages, 2 copies."

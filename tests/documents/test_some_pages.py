"""A paper of some pages of another: the same letters, in the order that was asked for."""

import pypdfium2

from app.documents.some_pages import page_count, some_pages
from tests.support.papers import a_paper


def words_of(pdf):
    paper = pypdfium2.PdfDocument(pdf)
    words = [page.get_textpage().get_text_range() for page in paper]
    paper.close()
    return words


def test_pages_are_counted():
    assert page_count(a_paper(7)) == 7


def test_some_pages_keep_their_letters_and_the_order_that_was_asked_for():
    assert words_of(some_pages(a_paper(5), (4, 2))) == ["page 4", "page 2"]


def test_the_paper_itself_stays_as_it_was():
    paper = a_paper(3)

    some_pages(paper, (1,))

    assert words_of(paper) == ["page 1", "page 2", "page 3"]

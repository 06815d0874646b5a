"""Finished pages that are shifted and scaled for a printer."""

import contextlib
import io

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents.moved_pages import moved, page_format
from app.domain.designs import Orientation, PaperSize
from app.domain.print_calibration import Correction

PATH = 2  # pdfium: a line or a shape
FORM = 5


def a_paper(*sizes):
    """Return a PDF with a frame 20 mm from the edges of each page, and words on it."""
    written = io.BytesIO()
    canvas = Canvas(written)
    for width, height in sizes or (A4,):
        canvas.setPageSize((width, height))
        canvas.setLineWidth(0.01)
        canvas.rect(20 * mm, 20 * mm, width - 40 * mm, height - 40 * mm)
        canvas.drawString(100, 100, f"Apliecinājums {canvas.getPageNumber()}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def frames(pdf):
    """Return left, top, right and bottom of each frame in millimetres from the page's corner."""
    paper = pypdfium2.PdfDocument(pdf)
    with contextlib.closing(paper):
        return [_frame(page) for page in paper]


def _frame(page):
    (frame,) = [one for one in page.get_objects(max_depth=3) if one.type == PATH]
    left, bottom, right, top = (one / mm for one in frame.get_bounds())
    matrix = next(
        (one.get_matrix() for one in page.get_objects(max_depth=1) if one.type == FORM), None
    )
    height = page.get_height() / mm
    if matrix is not None:
        left, right = (one * matrix.a + matrix.e / mm for one in (left, right))
        bottom, top = (one * matrix.d + matrix.f / mm for one in (bottom, top))
    return left, height - top, right, height - bottom


def test_a_page_is_shifted_to_the_right_and_down():
    (frame,) = frames(moved(a_paper(), Correction(shift_x=3, shift_y=2)))

    assert frame == pytest.approx((23, 22, 193, 279), abs=0.05)


def test_a_page_is_scaled_from_its_upper_left_corner():
    (frame,) = frames(moved(a_paper(), Correction(scale_x=101, scale_y=99)))

    assert frame == pytest.approx((20.2, 19.8, 191.9, 274.2), abs=0.06)


def test_every_page_is_corrected_and_keeps_its_size():
    sizes = (A4, landscape(A4))

    made = pypdfium2.PdfDocument(moved(a_paper(*sizes), Correction(shift_x=-2)))

    with contextlib.closing(made):
        assert [page.get_size() for page in made] == [
            pytest.approx(size, abs=0.1) for size in sizes
        ]


def test_letters_stay_letters():
    made = pypdfium2.PdfDocument(moved(a_paper(), Correction(shift_x=5)))

    with contextlib.closing(made):
        assert "Apliecin" in made[0].get_textpage().get_text_range()
        assert all(one.type != 3 for one in made[0].get_objects(max_depth=5))  # no picture


def test_a_paper_that_needs_no_correction_is_the_same_file():
    paper = a_paper()

    assert moved(paper, Correction()) is paper


@pytest.mark.parametrize(
    ("size", "orientation"),
    [(A4, Orientation.PORTRAIT), (landscape(A4), Orientation.LANDSCAPE)],
)
def test_the_format_of_a_paper_is_that_of_its_first_page(size, orientation):
    found = page_format(a_paper(size, A4))

    assert (found.size, found.orientation) == (PaperSize.A4, orientation)

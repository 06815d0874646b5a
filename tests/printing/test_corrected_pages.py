"""Pages moved for a printer, through the real programs of CUPS: they come out as far as typed."""

import contextlib
import io

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.documents.joining import with_pages_before
from app.domain.designs import Orientation, PageFormat, PaperSize
from app.domain.print_calibration import Correction, Readings, correction_of
from app.domain.printing import PrintWish
from app.printing.cups import CupsPrinters
from app.services.printing import PrintingService, pages_to_print

DOTS_PER_MM = 10
FRAME_MM = 30
NEAR_MM = 0.2


@pytest.fixture
def hall(cups):
    cups.add_printer("hall")
    yield "hall"
    cups.run("lpadmin", "-x", "hall")


def a_page(size):
    """Return a page with a black frame whose outer edge is 30 mm from the edges of the paper."""
    written = io.BytesIO()
    canvas = Canvas(written)
    width, height = size
    canvas.setPageSize(size)
    canvas.rect(
        FRAME_MM * mm,
        FRAME_MM * mm,
        width - 2 * FRAME_MM * mm,
        height - 2 * FRAME_MM * mm,
        stroke=0,
        fill=1,
    )
    canvas.showPage()
    canvas.save()
    return written.getvalue()


def margins(pdf):
    """Return the white at the left, above, at the right and below the frame, in millimetres."""
    paper = pypdfium2.PdfDocument(pdf)
    with contextlib.closing(paper):
        picture = paper[0].render(scale=DOTS_PER_MM * 25.4 / 72, grayscale=True).to_pil()
    dark = picture.point(lambda value: 255 if value < 128 else 0).getbbox()
    left, top, right, bottom = dark
    sides = (left, top, picture.width - right, picture.height - bottom)
    return [side / DOTS_PER_MM for side in sides]


def printed(cups, printer, size, correction):
    service = PrintingService(CupsPrinters)
    wish = PrintWish(printer, "Lapa", correction=correction)
    return margins(cups.pdf(service.print_pdf(a_page(size), wish).number))


def test_an_upright_page_is_moved_as_far_as_was_typed(hall, cups):
    came_out = printed(cups, hall, A4, Correction(shift_x=4, shift_y=2.5))

    assert came_out == pytest.approx([34, 32.5, 26, 27.5], abs=NEAR_MM)


def test_a_page_that_lies_on_its_side_is_moved_as_whoever_holds_it_sees_it(hall, cups):
    still = printed(cups, hall, landscape(A4), Correction())
    left, top, right, bottom = printed(
        cups, hall, landscape(A4), Correction(shift_x=4, shift_y=2.5)
    )

    assert still == pytest.approx([30, 30, 30, 30], abs=NEAR_MM)
    # Turned clockwise to be fed upright: what was at the left of the page is above.
    assert [top, right, bottom, left] == pytest.approx([34, 32.5, 26, 27.5], abs=NEAR_MM)


def test_a_page_is_made_wider_and_lower_as_was_typed(hall, cups):
    left, top, right, bottom = printed(cups, hall, A4, Correction(scale_x=102, scale_y=99))

    assert 210 - left - right == pytest.approx(150 * 1.02, abs=NEAR_MM)
    assert 297 - top - bottom == pytest.approx(237 * 0.99, abs=NEAR_MM)


def test_readings_of_a_printer_that_is_off_bring_the_page_back(hall, cups):
    # As if the printer pushed everything 3 mm to the right and 2 mm up.
    readings = Readings(left=23, right=17, top=18, bottom=22)
    correction = correction_of(readings, PageFormat(PaperSize.A4, Orientation.PORTRAIT))

    left, top, *_ = printed(cups, hall, A4, correction)

    assert (left + 3, top - 2) == pytest.approx((30, 30), abs=NEAR_MM)


@pytest.mark.parametrize("pages", [(), (2,)])
def test_pages_that_are_painted_or_chosen_are_moved_as_well(pages):
    paper = with_pages_before(a_page(A4), a_page(A4))
    wish = PrintWish("hall", "Lapa", pages=pages, correction=Correction(shift_x=4, shift_y=2.5))

    made, count = pages_to_print(paper, wish)

    assert count == (len(pages) or 2)
    assert margins(made) == pytest.approx([34, 32.5, 26, 27.5], abs=NEAR_MM)

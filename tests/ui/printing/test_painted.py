"""Painting pages for printers that take no PDF, on Qt's own printer that writes a file."""

import io

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas

from app.domain.errors_printing import NoPrintingSystemError, PrinterGoneError
from app.domain.printing import JobStage, PrintWish
from app.jobs import JobCancelled
from tests.support.papers import a_paper
from ui.printing.painted import PaintedPrinting

SIDE = 45.0
"""The side of the code in points, 16 mm as on sheets, and how far it is from the edges."""


@pytest.fixture
def target(tmp_path):
    return tmp_path / "painted.pdf"


@pytest.fixture
def printing(target, qapp):
    def find(name):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        # As a printer that comes from America.
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
        return printer

    return PaintedPrinting(find)


def a_paper_with_codes(*sizes):
    """Return a PDF with a code in the upper left of each page, its number in it."""
    written = io.BytesIO()
    canvas = Canvas(written)
    for number, (width, height) in enumerate(sizes, start=1):
        canvas.setPageSize((width, height))
        code = zxingcpp.create_barcode(f"{number:011}", zxingcpp.BarcodeFormat.DataMatrix)
        modules = memoryview(code.to_image(scale=1, add_quiet_zones=False)).tolist()
        step = SIDE / len(modules)
        for row, line in enumerate(modules):
            for column, light in enumerate(line):
                if not light:
                    left, top = SIDE + column * step, height - SIDE - (row + 1) * step
                    canvas.rect(left, top, step, step, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def test_every_page_is_a4_and_lies_as_it_should(printing, target):
    paper = a_paper_with_codes(A4, landscape(A4), A4)

    printed = printing.print_pdf(paper, PrintWish("p", "Lapa"))

    assert printed.pages == 3
    sizes = sizes_of(target)
    upright, level = (595, 842), (842, 595)
    assert sizes == [pytest.approx(one, abs=1) for one in (upright, level, upright)]


@pytest.mark.parametrize("size", [A3, landscape(A3)])
def test_a_poster_is_painted_on_a3_where_the_printer_takes_it(printing, target, monkeypatch, size):
    monkeypatch.setattr(printing, "takes", lambda printer, size, job=None: True)

    printing.print_pdf(a_paper_with_codes(size), PrintWish("p", "Afiša"))

    assert sizes_of(target) == [pytest.approx(size, abs=1)]
    assert [one.text for one in codes_on(target)] == ["00000000001"]


@pytest.mark.parametrize("size", [A3, landscape(A3)])
def test_a_poster_is_painted_smaller_and_whole_where_the_printer_takes_a4(printing, target, size):
    printing.print_pdf(a_paper_with_codes(size, A4), PrintWish("p", "Afiša"))

    paper = A4 if size == A3 else landscape(A4)
    assert sizes_of(target) == [pytest.approx(paper, abs=1), pytest.approx(A4, abs=1)]
    reduced, whole = codes_on(target)
    dots, share = 300 / 72, paper[0] / size[0]
    assert reduced.position.top_left.x == pytest.approx(SIDE * share * dots, abs=4)
    assert reduced.position.top_left.y == pytest.approx(SIDE * share * dots, abs=4)
    assert whole.position.top_left.x == pytest.approx(SIDE * dots, abs=4)


def codes_on(file):
    out = pypdfium2.PdfDocument(file)
    found = [zxingcpp.read_barcodes(page.render(scale=300 / 72).to_pil())[0] for page in out]
    out.close()
    return found


def sizes_of(file):
    out = pypdfium2.PdfDocument(file)
    sizes = [page.get_size() for page in out]
    out.close()
    return sizes


def test_codes_are_read_in_their_size_and_place(printing, target):
    printing.print_pdf(a_paper_with_codes(A4, landscape(A4)), PrintWish("p", "Lapa"))

    out = pypdfium2.PdfDocument(target)
    dots = 300 / 72
    for number, page in enumerate(out, start=1):
        (code,) = zxingcpp.read_barcodes(page.render(scale=dots).to_pil())
        assert code.text == f"{number:011}"
        corners = code.position
        # Half a millimetre would be 6 dots; what is read is where it was drawn, and as large.
        assert (corners.top_left.x, corners.top_left.y) == pytest.approx((SIDE * dots,) * 2, abs=4)
        assert corners.bottom_right.x == pytest.approx(2 * SIDE * dots, abs=4)
        page.close()
    out.close()


def test_only_the_wished_pages_are_painted(printing, target):
    printed = printing.print_pdf(a_paper(4), PrintWish("p", "Lapa", pages=(2, 4)))

    assert printed.pages == 2
    assert len(sizes_of(target)) == 2


def test_painting_is_told_page_by_page_and_can_be_stopped(printing):
    class StopsAfterTwo:
        is_cancelled = False
        told = ()

        def report(self, progress):
            self.told = (*self.told, progress.done)
            self.is_cancelled = progress.done == 2

    job = StopsAfterTwo()

    with pytest.raises(JobCancelled):
        printing.print_pdf(a_paper(4), PrintWish("p", "Lapa"), job)

    assert job.told == (0, 1, 2)


def test_what_the_system_took_is_all_that_is_known(printing):
    printed = printing.print_pdf(a_paper(1), PrintWish("p", "Lapa"))

    assert printing.outcome(printed).stage is JobStage.DONE


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="this computer has printers")
def test_a_computer_without_printers_says_so(qapp):
    with pytest.raises(NoPrintingSystemError):
        PaintedPrinting().printers()
    with pytest.raises(PrinterGoneError):
        PaintedPrinting().print_pdf(a_paper(1), PrintWish("gone", "Lapa"))

"""Printing by the real programs of CUPS, on a queue of the tests' own."""

import contextlib
import io

import pypdfium2
import pytest
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from app.domain.errors_printing import (
    PrinterGoneError,
    PrinterRefusesError,
    PrintingSilentError,
    PrintRefusedError,
)
from app.domain.printing import ENDED, JobStage, PrinterState, PrinterTrouble, PrintWish, Sides
from app.jobs import JobCancelled
from app.printing.cups import CupsPrinters

HALL = "Zāles_printeris"
PRINTERS = CupsPrinters()
PATH = 2  # pdfium: a line or a shape


@pytest.fixture
def hall(cups):
    cups.add_printer(HALL, "Zāles printeris “2”; it's new", "Lejā, 2. stāvs")
    yield HALL
    cups.run("lpadmin", "-x", HALL)


def a_paper(*sizes):
    """Return a PDF with a frame in the right size on each page, 5 mm from its edges."""
    written = io.BytesIO()
    canvas = Canvas(written)
    for width, height in sizes or (A4,):
        canvas.setPageSize((width, height))
        canvas.rect(15, 15, width - 30, height - 30)
        canvas.drawString(100, 100, f"page {canvas.getPageNumber()}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def frames(pdf):
    """Return how wide and high the frame of each page is, and the words on it."""
    paper = pypdfium2.PdfDocument(pdf)
    with contextlib.closing(paper):
        return [_frame(page) for page in paper]


def _frame(page):
    (frame,) = [one for one in page.get_objects() if one.type == PATH]
    left, bottom, right, top = frame.get_bounds()
    words = page.get_textpage().get_text_range()
    return round(right - left, 2), round(top - bottom, 2), words


def test_a_printer_is_known_by_the_name_that_people_gave_it(hall):
    (printer,) = PRINTERS.printers()

    assert printer.words == "Zāles printeris “2”; it's new"
    assert (printer.name, printer.place) == (HALL, "Lejā, 2. stāvs")
    assert printer.state is PrinterState.READY
    assert printer.trouble is None
    assert (printer.can_duplex, printer.is_colour, printer.has_driver) == (True, True, True)


def test_a_printer_that_was_set_up_without_a_driver_is_known(cups):
    # lpadmin warns of such queues, and people still have them.
    cups.run("lpadmin", "-p", "Raw", "-v", f"kopa:{cups.printed}", "-m", "raw", "-E")

    (printer,) = PRINTERS.printers()

    cups.run("lpadmin", "-x", "Raw")
    assert not printer.has_driver


def test_the_default_printer_comes_first(hall, cups):
    cups.add_printer("Another")
    cups.add_printer("Third")
    cups.run("lpadmin", "-d", "Third")

    names = [(one.name, one.is_default) for one in PRINTERS.printers()]

    cups.run("lpadmin", "-x", "Another")
    cups.run("lpadmin", "-x", "Third")
    assert names == [("Third", True), ("Another", False), (HALL, False)]


def test_a_computer_without_printers_has_none(cups):
    assert PRINTERS.printers() == ()


def test_what_is_wished_reaches_the_printer(hall, cups):
    wish = PrintWish(hall, "Lapa ā & “b”", copies=3, sides=Sides.SHORT_EDGE, is_colour=False)

    printed = PRINTERS.print_pdf(a_paper(), wish, 1)

    title, copies, options = cups.asked(printed.number)
    assert (printed.pages, printed.copies, printed.printer) == (1, 3, HALL)
    assert (title, copies) == ("Lapa ā & “b”", "3")
    assert {"media=A4", "print-scaling=none", "PageSize=A4"} <= set(options.split())
    assert {"Duplex=DuplexTumble", "ColorModel=Gray", "collate"} <= set(options.split())


@pytest.mark.parametrize(
    "title",
    [
        "Ā" * 300,
        "-d other -o raw",
        "Līgo, līgo!\nOtrā rinda\t😀",
        "Мастерская «Вместе»; $(ls) `id` %s",
        "",
    ],
)
def test_whatever_a_paper_is_called_it_is_printed(hall, cups, title):
    printed = PRINTERS.print_pdf(a_paper(), PrintWish(hall, title), 1)

    said = cups.asked(printed.number)[0]
    assert said[:10] == " ".join(title.split())[:10] or not title


def test_pages_come_out_in_their_own_size_upright_and_level(hall, cups):
    paper = a_paper(A4, landscape(A4))

    printed = PRINTERS.print_pdf(paper, PrintWish(hall, "Lapa"), 2)

    upright, level = frames(paper)
    # A printer feeds paper upright: what lies on its side is turned, never made smaller.
    turned = (level[1], level[0], level[2])
    assert frames(cups.pdf(printed.number)) == [upright, turned]


def test_what_a_person_has_set_as_usual_changes_no_size(hall, cups, own_folders):
    habits = own_folders / ".cups" / "lpoptions"
    habits.parent.mkdir()
    habits.write_text(f"Default {hall} print-scaling=fit number-up=2 media=Letter\n")
    paper = a_paper(A4, A4)

    printed = PRINTERS.print_pdf(paper, PrintWish(hall, "Lapa"), 2)

    assert frames(cups.pdf(printed.number)) == frames(paper)


def test_a_paper_that_came_out_is_printed(hall, cups):
    printed = PRINTERS.print_pdf(a_paper(), PrintWish(hall, "Lapa"), 1)

    cups.wait_until(lambda: PRINTERS.outcome(printed).stage is JobStage.DONE, "never done")


def test_a_printer_without_paper_says_so_and_goes_on_when_it_has_some(hall, cups):
    cups.run_out_of_paper()

    printed = PRINTERS.print_pdf(a_paper(), PrintWish(hall, "Lapa"), 1)

    wait_for_trouble(cups, printed)
    assert PRINTERS.outcome(printed).stage is JobStage.PRINTING
    assert PRINTERS.printers()[0].trouble is PrinterTrouble.PAPER
    cups.put_in_paper()
    cups.wait_until(lambda: PRINTERS.outcome(printed).stage is JobStage.DONE, "never done")


def wait_for_trouble(cups, printed):
    cups.wait_until(
        lambda: PRINTERS.outcome(printed).trouble is PrinterTrouble.PAPER, "never out of paper"
    )


def test_a_paper_that_waits_can_be_taken_back(hall, cups):
    cups.run("cupsdisable", hall)
    printed = PRINTERS.print_pdf(a_paper(), PrintWish(hall, "Lapa"), 1)
    assert PRINTERS.outcome(printed).stage is JobStage.WAITING

    PRINTERS.cancel(printed)

    cups.run("cupsenable", hall)
    assert PRINTERS.outcome(printed).stage in ENDED
    assert cups.run("lpstat", "-W", "not-completed", "-o") == ""
    assert not (cups.printed / f"{printed.number}.pdf").exists()


def test_a_stopped_printer_takes_papers_and_is_known_as_stopped(hall, cups):
    cups.run("cupsdisable", hall)

    assert PRINTERS.printers()[0].state is PrinterState.STOPPED

    cups.run("cupsenable", hall)


def test_a_printer_that_takes_no_papers_is_named(hall, cups):
    cups.run("cupsreject", hall)

    assert PRINTERS.printers()[0].state is PrinterState.REFUSING
    with pytest.raises(PrinterRefusesError) as refused:
        PRINTERS.print_pdf(a_paper(), PrintWish(hall, "Lapa"), 1)

    assert refused.value.printer == "Zāles printeris “2”; it's new"


def test_a_printer_that_was_taken_away_is_named(hall):
    with pytest.raises(PrinterGoneError) as gone:
        PRINTERS.print_pdf(a_paper(), PrintWish("Old_one", "Lapa"), 1)

    assert gone.value.printer == "Old_one"


def test_what_is_no_pdf_is_refused_in_the_words_of_the_printing_system(hall):
    with pytest.raises(PrintRefusedError) as refused:
        PRINTERS.print_pdf(b"", PrintWish(hall, "Lapa"), 1)

    assert refused.value.reason


def test_a_printing_system_that_is_off_is_told_from_one_without_printers(cups, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", str(cups.folder / "nobody"))

    with pytest.raises(PrintingSilentError):
        PRINTERS.printers()


def test_printing_that_was_stopped_leaves_nothing_in_the_queue(hall, cups):
    class StopsLate:
        """Stops when the paper has been handed over already."""

        def __init__(self):
            self.asked = 0

        @property
        def is_cancelled(self):
            self.asked += 1
            return self.asked > 1

        def report(self, progress):
            pass

    cups.run("cupsdisable", hall)

    with pytest.raises(JobCancelled):
        PRINTERS.print_pdf(a_paper(), PrintWish(hall, "Lapa"), 1, StopsLate())

    assert cups.run("lpstat", "-W", "not-completed", "-o") == ""
    cups.run("cupsenable", hall)

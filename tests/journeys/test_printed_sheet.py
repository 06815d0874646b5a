"""From the event's page to paper: a sheet for three sessions and seventy people, printed by CUPS.

The queue is a real one: CUPS takes the PDF, its own filter prepares it for a printer with margins
and duplex, and what would go over the cable is looked at as a scanner and a reader would.
"""

import contextlib
import re
from datetime import timedelta

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtCore import Qt

from app import texts
from tests.support.desks import jobs
from tests.support.gui import click, find, press, visible_texts
from tests.support.gui_window import gone_to, main_window
from tests.support.printing import print_box
from tests.support.stores import TODAY, a_person, a_session, an_event
from tests.ui.conftest import dressed
from ui.events.place import EventPlace, Part

__all__ = ["dressed", "jobs", "main_window"]

# As in a Latvian telephone book: long vowels stand with the short ones, soft consonants after the
# hard ones.
SURNAMES = (
    "Āboliņa",
    "Ancāne",
    "Bērziņa",
    "Briede",
    "Celma",
    "Cīrule",
    "Čakste",
    "Čudare",
    "Daukste",
    "Eglīte",
    "Ērgle",
    "Freimane",
    "Gaile",
    "Grīnberga",
    "Ģēģere",
    "Ģipsle",
    "Igaune",
    "Īvāne",
    "Jansone",
    "Kalniņa",
    "Krūmiņa",
    "Ķauķe",
    "Ķirse",
    "Lāce",
    "Liepa",
    "Ļaudama",
    "Nagle",
    "Ņikitina",
    "Ozoliņa",
    "Skuja-Žeiermane",
    "Šmite",
    "Ūdre",
    "Upīte",
    "Zvirbule",
    "Žagare",
)
GIVEN_NAMES = ("Anna", "Žanete")
NAMES = [f"{given} {surname}" for surname in SURNAMES for given in GIVEN_NAMES]
BLANK_ROWS = 8
MARGIN_MM = 4.2
A4_MM = (210, 297)
POINTS_PER_MM = 72 / 25.4
DOTS_PER_MM = 8
WHITE = 250


@pytest.fixture
def course(application):
    days = [a_session(on=TODAY + timedelta(weeks=week)) for week in range(3)]
    event = application.events.add(an_event("Digitālās prasmes senioriem"), days)
    # Taken in the wrong order, as people come.
    people = [
        application.people.add(a_person(*name.split(" ", 1)))
        for name in sorted(NAMES, reverse=True)
    ]
    application.attendance.register(event.id, [one.id for one in people])
    return event


@pytest.fixture
def printer(cups):
    cups.add_printer("Zāles_printeris", "Zāles printeris")
    yield "Zāles_printeris"
    cups.run("lpadmin", "-x", "Zāles_printeris")


@pytest.fixture
def printed(main_window, course, printer, cups, jobs):
    """The pages that came out after two presses in the window: Print, and Print."""
    texts.set_language("lv")
    screen = gone_to(main_window, "events", EventPlace(course.id, Part.SHEET))
    jobs.run()
    click(find(screen, "sheet.print"))
    jobs.run()
    box = print_box()
    press(box, Qt.Key.Key_Return)
    jobs.run()
    assert "Nodots printerim „Zāles printeris”" in " ".join(visible_texts(box))
    (number,) = cups.numbers()
    paper = pypdfium2.PdfDocument(cups.pdf(number))
    box.reject()
    with contextlib.closing(paper):
        yield paper


def test_a_sheet_that_comes_out_of_the_printer_can_be_signed_and_read_back(
    application, course, printed
):
    pages = list(printed)
    words = [page.get_textpage().get_text_range() for page in pages]

    assert_everybody_stands_there_once_in_latvian_order(words)
    assert_there_are_blank_rows(words)
    assert_a_scanner_knows_each_page(application, pages)
    for page in pages:
        assert_nothing_is_outside_what_can_be_printed(page)
    for page in pages:
        page.close()


def assert_everybody_stands_there_once_in_latvian_order(words):
    text = " ".join(" ".join(words).split())
    found = {name: [hit.start() for hit in re.finditer(re.escape(name), text)] for name in NAMES}

    assert {name: len(hits) for name, hits in found.items() if len(hits) != 1} == {}
    assert sorted(NAMES, key=found.get) == NAMES
    assert "…" not in text


def assert_there_are_blank_rows(words):
    """Rows are numbered on; those after the last name have a number and nothing else."""
    (last,) = [page for page in words if NAMES[-1] in page]
    rows = " ".join(" ".join(words[words.index(last) :]).split())
    for number in range(len(NAMES) + 1, len(NAMES) + BLANK_ROWS + 1):
        assert re.search(rf"\b{number}\b", rows), f"no blank row {number}"


def assert_a_scanner_knows_each_page(application, pages):
    codes = [corners_of(page) for page in pages]

    assert [len(corners) for corners in codes] == [4] * len(pages)
    assert [{one[:-1] for one in corners} for corners in codes] == [
        {corners[0][:-1]} for corners in codes
    ]
    for number, corners in enumerate(codes, start=1):
        assert sorted(one[-1] for one in corners) == ["1", "2", "3", "4"]
        page = application.paper_entry.page(corners[0][:-1])
        assert (page.kept.page, page.kept.pages) == (number, len(pages))


def corners_of(page):
    image = page.render(scale=200 / 72).to_pil().convert("L")
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.DataMatrix)
    return [one.text for one in found]


def assert_nothing_is_outside_what_can_be_printed(page):
    """Paper is upright in every printer, whichever way the page lies on it."""
    width, height = (side / POINTS_PER_MM for side in page.get_size())
    assert (width, height) == pytest.approx(A4_MM, abs=0.5)
    image = page.render(scale=DOTS_PER_MM / POINTS_PER_MM).to_pil().convert("L")
    ink = image.point(lambda light: 255 if light < WHITE else 0)
    left, top, right, bottom = (side / DOTS_PER_MM for side in ink.getbbox())
    assert min(left, top) >= MARGIN_MM
    assert right <= A4_MM[0] - MARGIN_MM
    assert bottom <= A4_MM[1] - MARGIN_MM
    assert letters_without_ink(page, ink) == []


def letters_without_ink(page, ink):
    """Return letters that are in the file and cannot be seen: cut, or covered."""
    height, scale = page.get_size()[1], DOTS_PER_MM / POINTS_PER_MM
    text = page.get_textpage()
    missing = []
    for index in range(text.count_chars()):
        letter = text.get_text_range(index, 1)
        left, bottom, right, top = text.get_charbox(index)
        box = (left * scale, (height - top) * scale, right * scale, (height - bottom) * scale)
        if letter.strip() and ink.crop(tuple(map(round, box))).getbbox() is None:
            missing.append((letter, box))
    return missing

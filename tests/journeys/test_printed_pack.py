"""The whole print pack and a certificate through CUPS' own filter, and every page looked at.

What comes out is compared with what was made, dot by dot: nothing turned the wrong way, enlarged,
shrunk or cut, save the poster of A3 where the printer takes A4 only.
"""

import contextlib
import re

import pypdfium2
import pytest
import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageStat

from app.documents.certificates import Work, draw_certificates
from app.documents.looks import build_design
from app.domain.designs import CertificateKind, Look, PageFormat
from app.domain.labels import LABEL_SHEETS
from app.domain.pack_choices import PackChoices, PackPaper, PackWish
from app.domain.person_codes import person_code
from app.domain.printing import PrintWish
from tests.documents.papers import a_certificate
from tests.support.stores import TODAY, a_person, a_session, an_event

PLAIN = (PackPaper.SHEET, PackPaper.PHOTO_LIST, PackPaper.CONSENT, PackPaper.FEEDBACK)
A4, A3 = (595, 842), (842, 1191)
SCALE = 100 / 72
SAME = 0.15
"""The share of a page's ink that may lie beside its place, for the edges of letters."""


@pytest.fixture
def event(application):
    made = application.events.add(
        an_event("Adventes vainagi", place="Preiļu bibliotēka"), [a_session(on=TODAY)]
    )
    mother = application.people.add(a_person("Ilze", "Liepa", birth_year=1985))
    child = application.people.add(a_person("Anna", "Liepa", age_band="0-12", guardian=mother.id))
    other = application.people.add(a_person("Žanete", "Ķirse-Ģēģere", birth_year=1961))
    application.attendance.register(made.id, [mother.id, child.id, other.id])
    return made


@pytest.fixture
def small(cups):
    cups.add_printer("Small")
    yield "Small"
    cups.run("lpadmin", "-x", "Small")


@pytest.fixture
def large(cups):
    cups.add_printer("Large", takes_a3=True)
    yield "Large"
    cups.run("lpadmin", "-x", "Large")


def made_of(application, event, *papers, **choices):
    asked = PackChoices(papers=tuple(one.value for one in papers), **choices)
    return application.print_pack.make(event.id, PackWish("lv", asked)).pdf


def printed_by(application, cups, printer, pdf):
    """Return what would go over the cable."""
    return cups.pdf(application.printing.print_pdf(pdf, PrintWish(printer, "Mape")).number)


def pictures(pdf, scale=SCALE):
    """Return the sizes of the pages in whole points, and pictures of them in grey."""
    paper = pypdfium2.PdfDocument(pdf)
    with contextlib.closing(paper):
        return [
            (tuple(map(round, page.get_size())), page.render(scale=scale).to_pil().convert("L"))
            for page in paper
        ]


def upright(picture, turn):
    return picture.rotate(turn, expand=True) if picture.width > picture.height else picture


def apart(one, other):
    """Return what share of the ink differs; paper is upright in a printer, so pages may lie."""
    turned = [upright(one, turn).resize(other.size, Image.Resampling.BOX) for turn in (90, 270)]
    seen = [page.filter(ImageFilter.GaussianBlur(1)) for page in (*turned, other)]
    differing = [mean_of(ImageChops.difference(page, seen[-1])) for page in seen[:2]]
    return min(differing) / (255 - mean_of(seen[0]))


def mean_of(picture):
    return ImageStat.Stat(picture).mean[0]


def assert_comes_out_as_made(made, out, size):
    pages = pictures(made), pictures(out)
    assert len(pages[0]) == len(pages[1])
    for (_, picture), (came, printed) in zip(*pages, strict=True):
        assert came == size
        assert apart(picture, printed) < SAME


def codes_on(pdf, kind):
    found = [
        code.text
        for _, picture in pictures(pdf, 200 / 72)
        for code in zxingcpp.read_barcodes(picture, formats=kind)
    ]
    return [re.sub(r"\D", "", one) for one in found]


def test_papers_on_plain_paper_come_out_as_they_were_made(application, event, small, cups):
    made = made_of(application, event, *PLAIN, PackPaper.POSTER)

    out = printed_by(application, cups, small, made)

    assert_comes_out_as_made(made, out, A4)
    corners = codes_on(out, zxingcpp.BarcodeFormat.DataMatrix)
    assert len(corners) == 4
    assert application.paper_entry.page(corners[0][:-1]).kept.event == event.id


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=str)
def test_labels_of_every_size_stand_where_the_sheet_has_them(
    application, event, small, cups, sheet
):
    made = made_of(application, event, PackPaper.LABELS, label_sheet=sheet.key)

    out = printed_by(application, cups, small, made)

    assert_comes_out_as_made(made, out, A4)


@pytest.mark.parametrize("paper", [PackPaper.LABELS, PackPaper.CARDS])
def test_codes_on_printed_labels_and_cards_are_those_of_the_people(
    application, event, small, cups, paper
):
    out = printed_by(application, cups, small, made_of(application, event, paper))

    people = application.attendance.grid(event.id).people
    assert sorted(codes_on(out, zxingcpp.BarcodeFormat.Code128)) == sorted(
        person_code(one.person) for one in people
    )


def test_a_poster_of_a3_is_large_where_it_can_be_and_whole_where_it_cannot(
    application, event, small, large, cups
):
    poster = made_of(application, event, PackPaper.POSTER, poster_is_a3=True)

    assert_comes_out_as_made(poster, printed_by(application, cups, large, poster), A3)
    assert_comes_out_as_made(poster, printed_by(application, cups, small, poster), A4)


def test_certificates_come_out_as_they_were_made(application, small, cups):
    design = build_design(CertificateKind.PARTICIPATION, Look.FORMAL, PageFormat())
    made = draw_certificates([Work(a_certificate(), design)])

    assert_comes_out_as_made(made, printed_by(application, cups, small, made), A4)

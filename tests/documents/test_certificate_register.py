"""The printed register: a row for each, headings on every page, nothing cut without a word."""

import pytest
from pypdfium2 import PdfDocument

from app.documents.certificate_register import plan_register
from app.documents.writer import draw_pages
from app.domain.certificate_register import PrintedRegister, RegisterRow
from app.domain.papers import PaperField, PrintProblemKind

HEADINGS = ("Numurs", "Diena", "Saņēmējs", "Pasākums", "Stundas", "Statuss", "Saņemts")


def a_row(number, recipient="Anna Bērziņa", **more):
    values = {"title": "Keramikas kursi", "hours": "12", "state": "Izsniegts", **more}
    return RegisterRow(f"PRE-2026-K7QXM-{number:03d}", "22.11.2026.", recipient, **values)


def a_register(*rows):
    return PrintedRegister(
        "lv", "Reģistrs", "", "Preiļu centrs", "Kopā", HEADINGS, "{page}. lapa no {pages}", rows
    )


def pages_of(register):
    plan = plan_register(register)
    with PdfDocument(draw_pages(plan.pages, plan.about)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_every_row_stands_on_one_page_under_the_headings():
    rows = [a_row(number) for number in range(1, 90)]

    pages = pages_of(a_register(*rows))

    assert len(pages) > 3
    for page in pages:
        assert all(heading in page for heading in HEADINGS)
    for row in rows:
        assert sum(row.number in page for page in pages) == 1
    assert [f"{number}. lapa no {len(pages)}" in page for number, page in enumerate(pages, 1)] == [
        True
    ] * len(pages)


@pytest.mark.parametrize(
    "recipient",
    [
        pytest.param("Maksimiliāns Aleksandrs " * 4, id="long"),
        pytest.param("Kalniņa-Ozoliņa-Liepiņa-Bērziņa-Zariņa", id="hyphens"),
        pytest.param("Aleksandra Ščerbakova (Александра Щербакова)", id="two scripts"),
    ],
)
def test_long_names_take_more_lines_and_lose_no_letter(recipient):
    (page,) = pages_of(a_register(a_row(1, recipient)))

    printed = "".join(page.split())
    assert "".join(recipient.split()) in printed


def test_what_cannot_be_printed_is_named():
    plan = plan_register(a_register(a_row(1, "🎄 Zīle"), a_row(2, "A" * 200)))

    assert {(one.kind, one.field) for one in plan.problems} == {
        (PrintProblemKind.MISSING_LETTERS, PaperField.RECIPIENT),
        (PrintProblemKind.TOO_LONG, PaperField.RECIPIENT),
    }


def test_a_paper_without_force_says_why_and_has_no_place_to_sign():
    ended = a_row(1, state="Anulēts", note="Sabojāta, drukājot", is_ended=True)
    standing = a_row(2, note="23.11.2026., māsa Ilze")

    ended_page = plan_register(a_register(ended)).pages[0]
    (page,) = pages_of(a_register(ended, standing))

    assert "Sabojāta, drukājot" in page
    assert "māsa Ilze" in page
    slanted = [
        shape
        for shape in ended_page.layers[0].shapes
        if hasattr(shape, "x2") and shape.x1 != shape.x2 and shape.y1 != shape.y2
    ]
    assert len(slanted) == 1


def test_an_empty_cell_leaves_no_problem():
    assert plan_register(a_register(a_row(1, hours="", title=""))).problems == ()

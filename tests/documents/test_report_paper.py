import pytest

from app.documents.report_paper import plan_report
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Text
from app.documents.writer import draw_pages
from app.domain.papers import PaperField, PrintProblemKind
from tests.documents.nasty_names import PRINTABLE, STRANGE
from tests.documents.read_back import fonts_of, margins_of, on_one_line, pages_of, picture_of
from tests.support.worded_reports import a_head, a_line, a_report, a_share, centres

LONG = "Augšdaugavas novada Vaboles vidusskolas vecāku un atbalstītāju kopienas resursu centrs"


def drawn(report):
    plan = plan_report(report)
    return draw_pages(plan.pages, plan.about)


def text_shapes(plan, page):
    return [
        shape
        for layer in plan.pages[page].layers
        for shape in layer.shapes
        if isinstance(shape, Text)
    ]


def test_every_word_and_number_can_be_read_back_in_its_order():
    (page,) = pages_of(drawn(a_report()))

    words = on_one_line(page)
    for expected in (
        "PĀRSKATS", "Darbīgās kopienas", "01.01.2026.–31.12.2026.", "DK-2026/1",
        "Ar Kopienu atbalsta fonda finansējumu.", "2046", "12 345", "Katrs skaitīts vienreiz.",
        "Pedagogs", "53%", "1250,50 €", "Aglonas kopienas centrs", "10,5", "Visi centri kopā",
        "1700", "Pēdējā rinda nav pārējo summa.", "1. lapa no 1",
    ):  # fmt: skip
        assert expected in words.replace("\u00a0", " ")
    assert words.index("Cilvēki") < words.index("Pēc lomas") < words.index("Visi centri kopā")


def test_the_paper_is_a4_with_embedded_fonts_and_white_margins():
    pdf = drawn(a_report())

    names, fonts, embedded, readable = fonts_of(pdf)
    assert all(name.startswith("Source") for name in names)
    assert fonts == embedded == readable
    page = plan_report(a_report()).pages[0]
    assert (page.width, page.height) == (A4_SHORT, A4_LONG)
    assert min(margins_of(picture_of(pdf), A4_SHORT)) > 12


def test_equal_reports_make_equal_files():
    assert drawn(a_report()) == drawn(a_report())


def test_groups_go_on_over_pages_with_the_number_of_each():
    groups = tuple(a_share(tuple(f"Loma {n}" for n in range(14)), f"Grupa {g}") for g in range(8))

    pages = pages_of(drawn(a_report(groups=groups)))

    assert len(pages) > 2
    for number, text in enumerate(pages, start=1):
        assert f"{number}. lapa no {len(pages)}" in text


def test_a_group_that_fits_on_a_page_is_not_parted():
    groups = tuple(a_share(tuple(f"Loma {n}" for n in range(14)), f"Grupa {g}") for g in range(8))

    pages = pages_of(drawn(a_report(groups=groups)))

    assert sum("Loma 0\n" in page or "Loma 0 " in on_one_line(page) for page in pages) > 2
    for page in pages:
        assert on_one_line(page).count("Loma 0 ") == on_one_line(page).count("Loma 13 ")


@pytest.mark.parametrize("rows", range(24, 36))
def test_a_heading_is_never_left_alone_at_the_foot_of_a_page(rows):
    long = a_share(tuple(f"Loma {n}" for n in range(rows)), "Pirmā")
    longer = a_share(tuple(f"Veids {n}" for n in range(60)), "Otrā")

    plan = plan_report(a_report(groups=(long, longer)))

    for number in range(len(plan.pages)):
        body = sorted(text_shapes(plan, number), key=lambda shape: -shape.y)
        lowest = [shape.line.text for shape in body if shape.y > 22 * MILLIMETRE][-1]
        assert lowest not in {"Pirmā", "Otrā", "Centri"}


@pytest.mark.parametrize("name", PRINTABLE)
def test_names_of_centres_are_printed_with_all_letters(name):
    plan = plan_report(a_report(centres=centres(name, "Višķi")))

    assert plan.problems == ()


@pytest.mark.parametrize("name", [*STRANGE, "A" * 200])
def test_a_name_that_cannot_be_printed_is_told_and_its_place_stays_blank(name):
    plan = plan_report(a_report(centres=centres(name, "Višķi")))

    assert {one.field for one in plan.problems} == {PaperField.CENTRE}
    assert {one.kind for one in plan.problems} <= {
        PrintProblemKind.TOO_LONG,
        PrintProblemKind.MISSING_LETTERS,
    }
    assert "Višķi" in pages_of(draw_pages(plan.pages, plan.about))[0]


def test_long_words_stay_inside_the_paper():
    report = a_report(
        head=a_head(programme=LONG, funding=f"{LONG} {LONG}"),
        headlines=(a_line(LONG, 10**9), a_line(LONG, 10**9)),
        centres=centres(LONG, LONG),
    )

    plan = plan_report(report)

    assert plan.problems == ()
    for number in range(len(plan.pages)):
        for shape in text_shapes(plan, number):
            assert shape.x >= 17 * MILLIMETRE
            assert shape.x + shape.line.width <= A4_SHORT - 17 * MILLIMETRE


def test_a_single_centre_has_no_table_of_centres():
    plan = plan_report(a_report(centres=centres("Višķu kopienas centrs")))

    assert "Centri" not in [shape.line.text for shape in text_shapes(plan, 0)]


def test_a_report_about_nothing_is_a_paper_all_the_same():
    report = a_report(
        head=a_head(project_number="", funding=""),
        headlines=(a_line(amount=0),),
        groups=(a_share(()),),
        centres=centres(),
    )

    assert len(pages_of(drawn(report))) == 1

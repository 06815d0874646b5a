"""Which elements of a design stand on a page, where, and how a table takes several pages."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.documents.certificates import (
    PrintWish,
    Supplies,
    Work,
    draw_certificates,
    plan_certificate,
    print_certificates,
)
from app.documents.fonts import Face
from app.documents.shapes import MILLIMETRE, Box, Placed, Rule, Squares, Text
from app.domain.designs import ElementKind, Orientation, PageFormat, Tint, Typeface
from app.domain.papers import PaperField, PrintProblemKind, Signatory, StatementRow
from tests.documents.designs import TABLE, a_design, element, text
from tests.documents.papers import a_certificate
from tests.documents.read_back import pages_of
from tests.support.logos import a_png

NAME = text("name", (20, 60, 200, 20), "{recipient}")
STATEMENT = a_design(*TABLE, page=PageFormat(orientation=Orientation.PORTRAIT))


def shapes_of(paper, design, wish=None, page=0, **supplies):
    plan = plan_certificate(Work(paper, design), Supplies(**supplies), wish or PrintWish())
    return [shape for layer in plan.pages[page].layers for shape in layer.shapes]


def texts_of(paper, design, **more):
    return {one.line.text: one for one in shapes_of(paper, design, **more) if isinstance(one, Text)}


def rows(count):
    return tuple(
        StatementRow(f"Nodarbība {n}", date(2026, 1, 1) + timedelta(days=n), date(2026, 1, 1)
                     + timedelta(days=n), 2, "Biedrība", f"PRE-{n}")
        for n in range(count)
    )  # fmt: skip


def test_a_draft_says_so_in_the_place_of_the_number():
    design = a_design(NAME, text("number", (20, 20, 100, 8), "{number_line}"))

    assert list(texts_of(a_certificate(number=""), design)) == [
        "Anna Bērziņa",
        "Melnraksts bez numura",
    ]


def test_the_word_for_a_draft_is_stronger_than_a_number():
    design = a_design(text("number", (20, 20, 100, 8), "{number_line}", tint=Tint.QUIET))

    (draft,) = texts_of(a_certificate(number=""), design).values()
    (issued,) = texts_of(a_certificate(), design).values()

    assert (draft.line.face, issued.line.face) == (Face.SERIF_STRONG, Face.SERIF)
    assert draft.ink != issued.ink


@pytest.mark.parametrize("number", ["{number}", ""])
def test_a_draft_says_so_in_the_corner_of_a_design_without_such_a_place(number):
    design = a_design(NAME, text("number", (20, 20, 100, 8), number))

    mark = texts_of(a_certificate(number=""), design)["Melnraksts bez numura"]

    assert mark.x + mark.line.width == pytest.approx(287 * MILLIMETRE)
    assert mark.y > 190 * MILLIMETRE
    assert "Melnraksts bez numura" not in texts_of(a_certificate(), design)


def test_a_duplicate_says_so_in_its_place_or_in_the_corner():
    corner = a_design(NAME)
    own = a_design(NAME, text("duplicate", (20, 20, 100, 8), "{duplicate}"))
    wish = PrintWish(is_duplicate=True)

    assert texts_of(a_certificate(), own, wish=wish)["DUBLIKĀTS"].x == 20 * MILLIMETRE
    assert texts_of(a_certificate(), corner, wish=wish)["DUBLIKĀTS"].x > 200 * MILLIMETRE
    assert "DUBLIKĀTS" not in texts_of(a_certificate(), own)


def test_one_print_may_hold_papers_and_duplicates():
    design = a_design(NAME)

    first, again = pages_of(
        draw_certificates(
            [Work(a_certificate(), design), Work(a_certificate(), design, is_duplicate=True)]
        )
    )

    assert ["DUBLIKĀTS" in first, "DUBLIKĀTS" in again] == [False, True]


def test_a_paper_signed_electronically_says_so_in_its_place_or_at_the_foot():
    paper = a_certificate(is_e_signed=True)
    own = a_design(NAME, text("e", (20, 20, 200, 8), "{e_signed}"))

    assert texts_of(paper, own)["Dokuments parakstīts elektroniski"].y > 100 * MILLIMETRE
    assert texts_of(paper, a_design(NAME))["Dokuments parakstīts elektroniski"].y < 20 * MILLIMETRE
    assert "Dokuments parakstīts elektroniski" not in texts_of(a_certificate(), own)


def test_pre_printed_paper_gets_neither_background_nor_its_picture():
    frame = element("frame", ElementKind.BOX, (5, 5, 280, 190), is_background=True)
    design = a_design(frame, NAME, background="ab")
    pictures = {"ab": a_png(2000, 1400)}

    full = shapes_of(a_certificate(), design, pictures=pictures)
    bare = shapes_of(
        a_certificate(), design, wish=PrintWish(without_background=True), pictures=pictures
    )

    assert [type(shape) for shape in full] == [Placed, Box, Text]
    assert [type(shape) for shape in bare] == [Text]


def test_what_stands_later_is_drawn_over_what_stands_before():
    below = text("one", (0, 0, 50, 10), "pirmais")
    above = text("two", (0, 0, 50, 10), "otrais")

    assert list(texts_of(a_certificate("Anna"), a_design(below, NAME, above))) == [
        "pirmais",
        "Anna",
        "otrais",
    ]


def test_a_text_takes_the_box_of_one_that_is_left_out():
    place = text("place", (20, 20, 100, 8), "{place}")
    hours = text("hours", (20, 40, 100, 8), "{hours}", instead="place")
    third = text("third", (20, 60, 100, 8), "trešais", instead="hours")
    design = a_design(place, hours, third)

    def heights(**changes):
        shown = texts_of(a_certificate(**changes), design)
        return [round((210 - one.y / MILLIMETRE) // 10 * 10) for one in shown.values()]

    assert heights() == [20, 40, 60]
    assert heights(place="") == [20, 60]
    assert heights(hours=0) == [20, 40]
    assert heights(place="", hours=0) == [20]


def test_texts_that_stand_in_for_each_other_have_an_end():
    one = text("one", (20, 20, 100, 8), "{place}", instead="two")
    two = text("two", (20, 40, 100, 8), "{reason}", instead="one")
    third = text("three", (20, 60, 100, 8), "trešais", instead="one")

    assert texts_of(a_certificate(place=""), a_design(one, two, third))


def test_a_statement_of_few_rows_stands_on_one_page_with_its_sum():
    shown = texts_of(a_certificate(rows=rows(5)), STATEMENT)

    assert {"Nodarbība 0", "Nodarbība 4", "Kopā", "10", "Ilga Āboliņa"} <= set(shown)
    assert not any("lapa" in one for one in shown)


def test_a_long_statement_repeats_heading_number_and_code_and_counts_its_pages():
    paper = a_certificate(rows=rows(80), code="KOPA")
    plan = plan_certificate(Work(paper, STATEMENT))
    count = len(plan.pages)

    texts = pages_of(draw_certificates([Work(paper, STATEMENT)]))

    assert plan.problems == ()
    assert count == len(texts) > 1
    for page, shown in enumerate(texts, start=1):
        assert shown.count("Pasākums") == 1
        assert "Nr. PRE-2026-K7QX-001" in shown
        assert f"{page}. lapa no {count}" in shown
        assert any(isinstance(one, Squares) for one in shapes_of(paper, STATEMENT, page=page - 1))
    found = [line for shown in texts for line in shown.split() if line.startswith("PRE-")]
    assert [one for one in found if one.count("-") == 1] == [f"PRE-{n}" for n in range(80)]
    assert ["Anna Bērziņa" in shown for shown in texts] == [True] + [False] * (count - 1)
    assert ["Ilga Āboliņa" in shown for shown in texts] == [False] * (count - 1) + [True]
    assert ["Kopā" in shown for shown in texts] == [False] * (count - 1) + [True]


def test_further_pages_use_the_room_that_the_first_needs_for_its_heading():
    paper = a_certificate(rows=rows(80), code="KOPA")

    heights = [
        texts_of(paper, STATEMENT, page=page)["Nr. PRE-2026-K7QX-001"].y for page in (0, 1, 2)
    ]
    counts = [
        sum(name.startswith("Nodarbība") for name in texts_of(paper, STATEMENT, page=page))
        for page in (0, 1)
    ]

    assert heights[0] < heights[1] == heights[2]
    assert counts[0] < counts[1]


@pytest.mark.parametrize("count", [1, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 44, 45, 46, 60, 61])
def test_rows_never_stand_over_anything_else_of_their_page(count):
    paper = a_certificate(rows=rows(count), code="KOPA")
    plan = plan_certificate(Work(paper, STATEMENT))

    for page in plan.pages:
        shapes = [shape for layer in page.layers for shape in layer.shapes]
        codes = [one for one in shapes if isinstance(one, Squares)]
        tops = [one.y + one.rows * one.cell for one in codes]
        rules = [one.y1 for one in shapes if isinstance(one, Rule) and one.thickness == 0.4]
        assert min(rules) > max(tops)
    last = [shape for layer in plan.pages[-1].layers for shape in layer.shapes]
    lowest = min(one.y1 for one in last if isinstance(one, Rule) and one.thickness == 0.4)
    assert lowest >= (297 - 190) * MILLIMETRE - 0.01


def test_a_column_in_which_nothing_stands_goes_away():
    bare = tuple(replace(row, number="", issuer="") for row in rows(3))

    shown = texts_of(a_certificate(rows=bare), STATEMENT)

    assert not {"Izdevējs", "Numurs"} & set(shown)
    assert "Pasākums" in shown


def test_a_row_that_no_page_can_hold_is_named():
    huge = replace(rows(1)[0], title="vārds " * 4_000)

    plan = plan_certificate(Work(a_certificate(rows=(huge,)), STATEMENT))

    assert [(p.kind, p.field) for p in plan.problems] == [
        (PrintProblemKind.TOO_LONG, PaperField.ROWS)
    ]


def test_a_cell_with_strange_letters_is_named_with_them():
    strange = replace(rows(1)[0], title="Talka 🌳")

    (problem,) = plan_certificate(Work(a_certificate(rows=(strange,)), STATEMENT)).problems

    assert (problem.kind, problem.text, problem.letters) == (
        PrintProblemKind.MISSING_LETTERS,
        "Talka 🌳",
        "🌳",
    )


def test_a_design_without_a_place_for_pages_counts_them_at_the_foot():
    design = replace(STATEMENT, elements=tuple(one for one in STATEMENT.elements
                                               if one.id != "page"))  # fmt: skip

    paper = a_certificate(rows=rows(80), code="KOPA")

    count = len(plan_certificate(Work(paper, design)).pages)

    assert f"1 / {count}" in texts_of(paper, design)


def test_a_paper_in_a_language_that_the_design_does_not_speak_is_named_once():
    design = a_design(NAME, words={"lv": a_design().words["lv"]})
    works = [Work(a_certificate(name, language="ru"), design) for name in ("Anna", "Zane")]

    printed = print_certificates([*works, Work(a_certificate(), design)])

    assert [(p.kind, p.field, p.who, p.text) for p in printed.problems] == [
        (PrintProblemKind.EMPTY, PaperField.WORDING, "", "ru")
    ]
    assert printed.certificates == 1


def test_a_second_language_that_the_design_does_not_speak_is_left_out():
    design = a_design(NAME, words={"lv": a_design().words["lv"]})

    shown = texts_of(a_certificate(second_language="ru"), design)

    assert list(shown) == ["Anna Bērziņa"]


def test_a_paper_with_an_unreadable_text_is_named_by_the_text():
    design = a_design(NAME, text("odd", (20, 20, 100, 8), "{nobody}"))

    (problem,) = plan_certificate(Work(a_certificate(), design)).problems

    assert (problem.kind, problem.field, problem.text) == (
        PrintProblemKind.EMPTY,
        PaperField.WORDING,
        "{nobody}",
    )


def test_signatories_in_the_middle_close_up_when_some_are_missing():
    from app.domain.designs import Align  # noqa: PLC0415

    places = [
        element(f"s{n}", ElementKind.SIGNATURE, (20 + 90 * n, 150, 70, 30), number=n,
                align=Align.CENTRE, face=Typeface.SANS)
        for n in range(3)
    ]  # fmt: skip
    people = tuple(Signatory(f"Vadītājs {n}") for n in range(3))

    def middles(count):
        paper = a_certificate(signatories=people[:count])
        shapes = shapes_of(paper, a_design(*places))
        rules = [one for one in shapes if isinstance(one, Rule)]
        return [round((one.x1 + one.x2) / 2 / MILLIMETRE) for one in rules]

    assert middles(3) == [55, 145, 235]
    assert middles(2) == [100, 190]
    assert middles(1) == [145]

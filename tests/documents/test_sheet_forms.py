"""The forms of sign-in sheets: what each has, what fits, where its rows and boxes are."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.shapes import (
    A4_LONG,
    A4_SHORT,
    MILLIMETRE,
    Box,
    Ink,
    Placed,
    Rule,
    Squares,
    Text,
)
from app.documents.sheet_foot import notice_text
from app.documents.sheets import plan_sheet
from app.documents.writer import draw_pages
from app.domain.logos import LogoForm, PaperLogo
from app.domain.papers import PaperField, PrintProblemKind, SheetRow
from app.domain.sheets import (
    COLUMNS_OF,
    USUAL_COLUMNS,
    SheetColumn,
    SheetForm,
    SheetPlace,
    in_paper_order,
)
from app.texts import LANGUAGES
from tests.documents.nasty_names import PRINTABLE
from tests.documents.papers import a_sheet, code_for, rows, sessions
from tests.documents.read_back import codes_in, margins_of, on_one_line, pages_of, picture_of
from tests.support.logos import SVG_HEAD, an_svg

SIGNED = (SheetForm.SIDE_BY_SIDE, SheetForm.EACH_SESSION, SheetForm.BLANK)
TICKED = (SheetForm.COMPACT, SheetForm.CHECKLIST)
LONG_NAME = "Augšdaugavas novada Vaboles vidusskolas vecāku un atbalstītāju biedrība"
PRINTER_MARGIN = 5 * MILLIMETRE


def planned(form, **changes):
    columns = changes.pop("columns", USUAL_COLUMNS[form])
    return plan_sheet(a_sheet(form=form, columns=columns, **changes), code_for)


def drawn(plan):
    return draw_pages([page.page for page in plan.pages], plan.about)


def shapes_of(page, kind):
    return [
        shape for layer in page.page.layers for shape in layer.shapes if isinstance(shape, kind)
    ]


def words_of(plan):
    return on_one_line(" ".join(pages_of(drawn(plan))))


def edges_of(shape):
    match shape:
        case Text():
            width = shape.line.width + shape.tracking * len(shape.line.text)
            low, high = shape.y - 0.22 * shape.line.size, shape.y + 0.8 * shape.line.size
            return shape.x, low, shape.x + width, high
        case Rule():
            return shape.x1, min(shape.y1, shape.y2), shape.x2, max(shape.y1, shape.y2)
        case Squares():
            side = shape.cell * shape.rows
            return shape.x, shape.y, shape.x + side, shape.y + side
        case _:
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height


def assert_printable(page):
    for layer in page.page.layers:
        for shape in layer.shapes:
            left, low, right, high = edges_of(shape)
            assert left >= PRINTER_MARGIN, shape
            assert low >= PRINTER_MARGIN, shape
            assert right <= A4_LONG - PRINTER_MARGIN, shape
            assert high <= A4_SHORT - PRINTER_MARGIN, shape


def cells_of(layout, place):
    return [cells for cells in layout.blocks[0].cells if cells.place is place]


def line_of(layout, y):
    """Return the line of a page that holds a height, counted in millimetres from the top."""
    block = layout.blocks[0]
    return int((y - block.top_mm) / block.row_mm)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", SheetForm)
def test_every_form_says_in_every_language_what_it_is(form, language):
    plan = planned(form, language=language)
    headings = {
        SheetForm.CHILDREN: ("BĒRNU REĢISTRĀCIJAS LAPA", "CHILDREN’S SIGN-IN", "РЕГИСТРАЦИИ ДЕТЕЙ"),
        SheetForm.COMPACT: ("DALĪBNIEKU SARAKSTS", "LIST OF PARTICIPANTS", "СПИСОК УЧАСТНИКОВ"),
        SheetForm.CHECKLIST: ("SARAKSTS VADĪTĀJAM", "CHECKLIST", "ДЛЯ ВЕДУЩЕГО"),
    }
    usual = ("DALĪBNIEKU REĢISTRĀCIJAS LAPA", "SIGN-IN SHEET", "РЕГИСТРАЦИИ УЧАСТНИКОВ")

    assert headings.get(form, usual)[LANGUAGES.index(language)] in words_of(plan)
    assert plan.problems == ()


@pytest.mark.parametrize("form", SheetForm)
@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("count", [1, 3, 12])
def test_nothing_of_any_form_leaves_the_printable_area(form, is_large, count):
    plan = planned(
        form,
        columns=COLUMNS_OF[form],
        sessions=sessions(count),
        rows=(SheetRow("Kristīne Bērziņa-Kalniņa", LONG_NAME, "Ilze Bērziņa"),) * 20,
        second_language="ru",
        is_large_print=is_large,
        has_letter_boxes=True,
        has_photo_notice=True,
    )

    assert plan.problems == ()
    for page in plan.pages:
        assert_printable(page)


TEXT = st.text(
    alphabet=st.sampled_from("AĀbčdēģ ī-ķļņžЖщё'’ .Wmil"), min_size=0, max_size=200
) | st.sampled_from(PRINTABLE)


ASKED = st.fixed_dictionaries(
    {
        "sessions": st.integers(0, 12).map(sessions),
        "is_large_print": st.booleans(),
        "has_letter_boxes": st.booleans(),
    }
)


@settings(max_examples=120, deadline=None)
@given(
    form=st.sampled_from(list(SheetForm)),
    columns=st.sets(st.sampled_from(list(SheetColumn))),
    asked=ASKED,
    people=st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=12),
)
def test_every_text_lies_within_its_cell_or_is_named_as_a_problem(form, columns, asked, people):
    plan = planned(
        form,
        columns=in_paper_order(form, columns),
        rows=tuple(SheetRow(*texts) for texts in people),
        blank_rows=2,
        **asked,
    )

    named = {(problem.who, problem.field) for problem in plan.problems}
    if form is not SheetForm.BLANK:
        for page in plan.pages:
            assert_printable(page)
            assert_people_in_their_cells(page, people, named)


def assert_people_in_their_cells(page, people, named):
    """Each line has texts inside its name's cell, unless the name is among the problems."""
    texts = [edges_of(shape) for shape in shapes_of(page, Text)]
    for block in page.layout.blocks:
        names = next(cells for cells in block.cells if cells.place is SheetPlace.NAME)
        for place in range(block.lines):
            line = block.first_line + place
            inside = [edges for edges in texts if is_in_cell(edges, block, place, names)]
            number = page.first_row + line
            is_person = number < len(people)
            is_named = is_person and (people[number][0], PaperField.RECIPIENT) in named
            assert (line in page.layout.unprinted) == is_named
            assert bool(inside) == (is_person and not is_named)


def is_in_cell(edges, block, place, cells):
    left, low, right, high = edges
    top = A4_SHORT - (block.top_mm + place * block.row_mm) * MILLIMETRE
    bottom = top - block.row_mm * MILLIMETRE
    is_beside = cells.left_mm * MILLIMETRE - 0.1 <= left and right <= cells.right_mm * MILLIMETRE
    # The boxes of letters, tall marks among them, may touch the lines; never the next row.
    return is_beside and bottom - 1.5 <= low and high <= top + 1.5


def test_a_line_whose_name_was_not_printed_is_known_to_be_empty():
    plan = planned(SheetForm.SIDE_BY_SIDE, rows=rows("Anna", "🌳", "Zane"))

    (page,) = plan.pages
    assert page.layout.unprinted == (1,)
    assert plan.problems[0].kind is PrintProblemKind.MISSING_LETTERS


@pytest.mark.parametrize("form", SheetForm)
def test_the_layout_says_where_every_box_to_tick_was_drawn(form):
    plan = planned(form, columns=COLUMNS_OF[form], sessions=sessions(2), rows=rows("Anna", "Zane"))

    for page in plan.pages:
        boxes = {
            (round(box.x / MILLIMETRE, 1), round((A4_SHORT - box.y) / MILLIMETRE, 1))
            for box in shapes_of(page, Box)
            if box.width == box.height
        }
        said = set()
        for block in page.layout.blocks:
            for line in range(block.lines):
                middle = block.top_mm + (line + 0.5) * block.row_mm
                for cells in block.cells:
                    for tick in cells.ticks:
                        size = tick.right_mm - tick.left_mm
                        said.add((round(tick.left_mm, 1), round(middle + size / 2, 1)))
        assert len(said) == len(boxes)
        for left, low in said:
            assert any(abs(left - x) < 0.15 and abs(low - y) < 0.15 for x, y in boxes)


def test_the_layout_says_where_the_names_and_the_signatures_are():
    plan = planned(SheetForm.SIDE_BY_SIDE, rows=rows("Anna", "Zane"), sessions=sessions(3))

    (page,) = plan.pages
    for name, line in (("Anna", 0), ("Zane", 1)):
        (text,) = [shape for shape in shapes_of(page, Text) if shape.line.text == name]
        assert line_of(page.layout, (A4_SHORT - text.y) / MILLIMETRE) == line
    upright = {
        round(rule.x1 / MILLIMETRE, 2) for rule in shapes_of(page, Rule) if rule.x1 == rule.x2
    }
    sittings = cells_of(page.layout, SheetPlace.SESSION)
    assert [cells.session for cells in sittings] == [0, 1, 2]
    assert {cells.left_mm for cells in sittings} | {sittings[-1].right_mm} <= upright
    assert page.layout.is_signed
    assert page.layout.blocks[0].row_mm >= 8.6


def test_one_session_has_a_box_wide_enough_for_a_reader_of_photos():
    (page,) = planned(SheetForm.SIDE_BY_SIDE).pages

    (sitting,) = cells_of(page.layout, SheetPlace.SESSION)
    assert sitting.right_mm - sitting.left_mm >= 56


@pytest.mark.parametrize("form", SheetForm)
@pytest.mark.parametrize("dpi", [150, 300])
def test_a_scanner_reads_all_codes_of_every_form_however_the_page_lies(form, dpi):
    plan = planned(form, columns=COLUMNS_OF[form], blank_rows=4)
    pdf = drawn(plan)

    for index, page in enumerate(plan.pages):
        image = picture_of(pdf, page=index, width=round(297 / 25.4 * dpi))
        wanted = {f"{page.code}{corner}" for corner in (1, 2, 3, 4)}
        for angle in (0, 90, 180, 3):
            turned = image.rotate(angle, expand=True, fillcolor="white")
            assert set(codes_in(turned)) == wanted, angle


@pytest.mark.parametrize("form", SheetForm)
def test_black_and_white_printers_lose_no_word_line_or_code(form):
    plan = planned(
        form,
        columns=COLUMNS_OF[form],
        sessions=sessions(2),
        has_letter_boxes=True,
        has_photo_notice=True,
    )

    for page in plan.pages:
        for shape in [s for kind in (Text, Rule, Box) for s in shapes_of(page, kind)]:
            assert shape.ink is not Ink.FAINT, shape
            red, green, blue = shape.ink.value
            assert 0.299 * red + 0.587 * green + 0.114 * blue < 0.4, shape
    image = picture_of(drawn(plan), width=3508).convert("L").point(lambda grey: 255 * (grey > 127))
    assert set(codes_in(image)) == {f"{plan.pages[0].code}{corner}" for corner in (1, 2, 3, 4)}
    assert min(margins_of(image.convert("RGB"), A4_LONG)) >= 7.6


@pytest.mark.parametrize("form", SheetForm)
@pytest.mark.parametrize("is_large", [False, True])
def test_what_participants_read_is_never_too_small(form, is_large):
    plan = planned(form, columns=COLUMNS_OF[form], is_large_print=is_large, sessions=sessions(3))

    sizes = {text.line.text: text.line.size for text in shapes_of(plan.pages[0], Text)}
    ages = {"0–12", "13–17", "18–29", "30–54", "55–64", "65+", "jā", "nē"}
    assert min(size for text, size in sizes.items() if text not in ages) >= 8
    if form in SIGNED and form is not SheetForm.BLANK:
        assert sizes["Anna Bērziņa"] >= (15 if is_large else 11)


def test_large_print_has_bigger_names_and_higher_rows():
    usual = planned(SheetForm.SIDE_BY_SIDE)
    large = planned(SheetForm.SIDE_BY_SIDE, is_large_print=True)

    assert large.pages[0].layout.blocks[0].row_mm >= 13
    assert usual.pages[0].layout.blocks[0].row_mm >= 9


@pytest.mark.parametrize(("asked", "rows_of_pages"), [(1, [14]), (14, [14]), (15, [14, 14])])
def test_a_blank_sheet_is_filled_to_the_end_of_its_page(asked, rows_of_pages):
    plan = planned(SheetForm.BLANK, rows=(), blank_rows=asked)

    assert [page.row_count for page in plan.pages] == rows_of_pages


def test_each_session_has_its_own_pages_with_a_wide_signature():
    plan = planned(SheetForm.EACH_SESSION, sessions=sessions(3))

    assert [(page.first_session, len(page.sessions)) for page in plan.pages] == [
        (0, 1),
        (1, 1),
        (2, 1),
    ]
    assert "23.11.2026." in words_of(plan)


def test_a_compact_list_has_two_columns_of_many_names():
    names = [f"Persona {number}" for number in range(1, 61)]

    plan = planned(SheetForm.COMPACT, rows=rows(*names), blank_rows=0)

    assert len(plan.pages) == 2
    first, second = plan.pages[0].layout.blocks
    assert first.lines == second.lines == second.first_line
    assert plan.pages[0].row_count >= 40
    assert first.row_mm > 1.4 * 4.2
    said = words_of(plan)
    assert all(f" {number} Persona {number} " in f" {said} " for number in range(1, 61))


def test_a_checklist_has_twelve_sessions_and_notes_on_one_page():
    plan = planned(SheetForm.CHECKLIST, sessions=sessions(12))

    (page,) = plan.pages
    assert len(page.sessions) == 12
    assert "Piezīmes" in words_of(plan)
    assert not page.layout.is_signed
    assert len(cells_of(page.layout, SheetPlace.SESSION)) == 12


@pytest.mark.parametrize("form", TICKED)
def test_a_list_to_tick_asks_for_no_signature_and_tells_to_keep_it_safe(form):
    said = words_of(planned(form))

    assert "Paraksts" not in said
    assert "personas dati" in said
    assert "Kopā klāt:" in said
    assert "Atzīmes veica:" in said


def test_a_childs_sheet_asks_the_guardian_and_keeps_photos_apart_from_taking_part():
    plan = planned(SheetForm.CHILDREN)

    said = words_of(plan)
    for words in (
        "Bērna vārds, uzvārds",
        "Vecums vai klase",
        "Vecāks vai aizbildnis",
        "Tālrunis saziņai",
        "Kas drīkst pēc bērna ierasties",
        "Bērnu drīkst fotografēt",
        "Bērns var piedalīties arī tad, ja fotografēt nedrīkst",
        "redz arī citi vecāki",
    ):
        assert words in said
    assert "dzim" not in said
    (photo,) = cells_of(plan.pages[0].layout, SheetPlace.PHOTO)
    assert [tick.says for tick in photo.ticks] == ["yes", "no"]


def test_age_bands_stand_over_boxes_of_their_own():
    plan = planned(SheetForm.SIDE_BY_SIDE, columns=(SheetColumn.AGE, SheetColumn.SIGNATURE))

    (age,) = cells_of(plan.pages[0].layout, SheetPlace.AGE)
    bands = ["0-12", "13-17", "18-29", "30-54", "55-64", "65+"]
    assert [tick.says for tick in age.ticks] == bands
    labels = {t.line.text: t.x + t.line.width / 2 for t in shapes_of(plan.pages[0], Text)}
    for tick in age.ticks:
        middle = (tick.left_mm + tick.right_mm) / 2 * MILLIMETRE
        assert labels[tick.says.replace("-", "–")] == pytest.approx(middle, abs=0.1)


def test_without_the_signature_column_sessions_are_ticked():
    plan = planned(SheetForm.SIDE_BY_SIDE, columns=(SheetColumn.AFFILIATION,), sessions=sessions(8))

    (page,) = plan.pages
    assert "Klāt" in words_of(plan)
    assert len(page.sessions) == 8
    assert not page.layout.is_signed


def test_what_is_asked_for_is_what_the_notice_names():
    signed = notice_text(a_sheet(columns=(SheetColumn.SIGNATURE,)), "lv")
    more = notice_text(a_sheet(columns=COLUMNS_OF[SheetForm.SIDE_BY_SIDE]), "lv")

    assert "Jūsu datus (vārdu, uzvārdu un parakstu) apstrādā" in signed
    assert "nav obligāti" not in signed
    assert "atsaukt" not in signed
    assert "vecuma grupu, tālruni vai e-pastu un parakstu" in more
    assert "Tālruni un e-pastu norādīt nav obligāti." in more
    assert "Piekrišanu var atsaukt jebkurā laikā." in more


def test_several_sessions_have_a_sum_each_and_one_has_it_in_the_foot():
    one = planned(SheetForm.SIDE_BY_SIDE)
    three = planned(SheetForm.SIDE_BY_SIDE, sessions=sessions(3))

    sums = [box for box in shapes_of(three.pages[0], Box) if box.thickness == 0.9]
    assert [(box.x, box.width) for box in sums] == [
        (
            pytest.approx(cells.left_mm * MILLIMETRE, abs=0.1),
            pytest.approx((cells.right_mm - cells.left_mm) * MILLIMETRE, abs=0.1),
        )
        for cells in cells_of(three.pages[0].layout, SheetPlace.SESSION)
    ]
    assert [box for box in shapes_of(one.pages[0], Box) if box.thickness == 0.9] == []
    for plan in (one, three):
        assert words_of(plan).count("Kopā parakstījušies:") == 1


def test_sittings_of_one_day_are_told_apart_by_their_beginning_where_they_are_ticked():
    morning = replace(sessions(1)[0], starts="09:00", ends="10:00")

    said = words_of(planned(SheetForm.CHECKLIST, sessions=(morning, *sessions(1))))

    assert "09.00" in said
    assert "22.11." in said


def logos(*ratios):
    heads = [SVG_HEAD.replace("0 0 300 100", f"0 0 {ratio * 100} 100") for ratio in ratios]
    return tuple(
        PaperLogo(f"{place}", LogoForm.SVG, an_svg(head=head)) for place, head in enumerate(heads)
    )


def test_a_sheet_for_each_session_tells_of_its_own_day_in_its_head():
    plan = planned(SheetForm.EACH_SESSION, sessions=sessions(2))

    first, second = (on_one_line(page) for page in pages_of(drawn(plan)))
    assert "2026. gada 22. novembrī, plkst. 10.00–13.00" in first
    assert "2026. gada 23. novembrī, plkst. 10.00–13.00" in second
    assert "22.–23." not in first + second


@pytest.mark.parametrize(
    ("language", "wholes"),
    [
        ("lv", ("2026. gada", "22. novembra", "2027. gada", "7. februārim")),
        ("ru", ("22 ноября", "2026 г.", "7 февраля", "2027 г.")),
        ("en", ("22 November", "7 February")),
    ],
)
def test_a_figure_of_a_long_span_of_days_stays_with_what_it_counts(language, wholes):
    plan = planned(
        SheetForm.SIDE_BY_SIDE,
        language=language,
        sessions=(sessions(1)[0], replace(sessions(1)[0], on=date(2027, 2, 7))),
        place="Rēzeknes novada Rogovkas kopienu centrs, Tautas nama mazā zāle",
    )

    lines = [text.line.text.replace("\u00a0", " ") for text in shapes_of(plan.pages[0], Text)]
    for whole in wholes:
        assert any(whole in line for line in lines), whole


@pytest.mark.parametrize("ratios", [(1.5,), (1.5, 3.2), (1.5, 4, 1.8), (1, 6, 6, 2)])
def test_the_first_logo_stands_left_with_the_statement_beside_and_none_is_higher(ratios):
    statement = "Līdzfinansē Eiropas Savienība."
    plan = planned(
        SheetForm.SIDE_BY_SIDE,
        logos=logos(*ratios),
        funding_statement=statement,
        second_language="ru",
    )

    placed = shapes_of(plan.pages[0], Placed)
    (words,) = [t for t in shapes_of(plan.pages[0], Text) if t.line.text == statement]
    emblem, *others = placed
    assert [logo.logo.name for logo in placed] == [str(place) for place in range(len(ratios))]
    assert all(logo.height <= emblem.height for logo in others)
    assert 0 < words.x - (emblem.x + emblem.width) < 8 * MILLIMETRE
    assert all(logo.x >= words.x + words.line.width for logo in others)
    if others:
        right = others[-1].x + others[-1].width
        assert right == pytest.approx(A4_LONG - (8 + 16 + 4) * MILLIMETRE, abs=0.1)
    assert_printable(plan.pages[0])

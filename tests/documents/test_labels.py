from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.labels import plan_labels, room_of
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE, Box, Curve, Rule, Text
from app.documents.writer import draw_pages
from app.domain.labels import LABEL_SHEETS, LabelSheet, own_sheet, sheet_named
from app.domain.papers import PaperField, PrintProblemKind
from app.domain.print_pack import LabelsPaper
from tests.documents.nasty_names import PRINTABLE, UNPRINTABLE
from tests.documents.pack_papers import a_label, facts, labels_paper
from tests.documents.read_back import details_of, fonts_of, margins_of, pages_of, picture_of

NAMES = st.one_of(
    st.sampled_from((*PRINTABLE, *UNPRINTABLE)),
    st.text(st.sampled_from("aāĢžШ -'.M"), max_size=60),
)


def shapes_of(plan, page=0):
    return [shape for layer in plan.pages[page].layers for shape in layer.shapes]


def texts_of(plan, page=0):
    return [shape.line.text for shape in shapes_of(plan, page) if isinstance(shape, Text)]


def cell_of(shape, sheet):
    """Return the label in which a shape begins."""
    x, y = (shape.x1, shape.y1) if isinstance(shape, Rule) else (shape.x, shape.y)
    for index in range(sheet.count):
        left, top = sheet.corner(index)
        left, top = left * MILLIMETRE, A4_LONG - top * MILLIMETRE
        if left <= x <= left + sheet.width * MILLIMETRE and (
            top - sheet.height * MILLIMETRE <= y <= top
        ):
            return index
    return None


def extent_of(shape):
    """Return left, bottom, right, top of the ink of a shape, letters with what hangs below."""
    match shape:
        case Text():
            size = shape.line.size
            return shape.x, shape.y - size * 0.25, shape.x + shape.line.width, shape.y + size * 0.8
        case Rule():
            half = shape.thickness / 2
            return shape.x1 - half, min(shape.y1, shape.y2), shape.x1 + half, shape.y2
        case Curve():
            points = [(shape.x, shape.y), *((leg[-2], leg[-1]) for leg in shape.legs)]
            across, along = zip(*points, strict=True)
            return min(across), min(along), max(across), max(along)
        case Box():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    raise AssertionError(shape)


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.key)
def test_sizes_that_are_sold_lie_on_the_page(sheet):
    assert sheet.is_sound
    assert sheet_named(sheet.key) is sheet


@settings(max_examples=150, deadline=None)
@given(
    sheet=st.sampled_from(LABEL_SHEETS),
    index=st.integers(0, 39),
    given_name=NAMES,
    surname=NAMES,
    organisation=NAMES,
    has_sign=st.booleans(),
    has_title=st.booleans(),
)
def test_whatever_the_name_everything_stays_inside_its_label(  # noqa: PLR0913, PLR0917
    sheet, index, given_name, surname, organisation, has_sign, has_title
):
    index %= sheet.count
    label = a_label(3, given_name, surname, organisation, is_not_pictured=has_sign)
    paper = labels_paper(label, size=sheet.key, first=index, has_title=has_title)

    plan = plan_labels(paper)

    if not plan.pages:
        assert any(one.field is PaperField.RECIPIENT for one in plan.problems)
        return
    room = room_of(sheet, index)
    for shape in shapes_of(plan):
        x1, y1, x2, y2 = extent_of(shape)
        assert x1 >= room.x - room.white - 1e-6
        assert x2 <= room.x + room.width + 0.6
        assert y1 >= room.y - 0.6
        assert y2 <= room.top + 0.6


@pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=lambda sheet: sheet.key)
def test_nothing_is_printed_where_printers_cannot_and_codes_of_every_size_can_be_scanned(sheet):
    people = [a_label(number, organisation="Skola") for number in range(1, sheet.count + 1)]

    plan = plan_labels(labels_paper(*people, size=sheet.key, has_cut_lines=True))

    image = picture_of(draw_pages(plan.pages, plan.about), width=1654)
    assert min(margins_of(image, A4_SHORT)) >= 4.8
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.Code128)
    assert {code.text for code in found} == {one.code for one in people}


def test_a_started_sheet_is_used_from_its_first_free_label():
    sheet = sheet_named("63.5x38.1")
    people = [a_label(number, given=f"Anna{number}") for number in range(20)]

    plan = plan_labels(labels_paper(*people, first=4))

    firsts = [shape for shape in shapes_of(plan) if isinstance(shape, Text)]
    assert min(cell_of(shape, sheet) for shape in firsts) == 4
    assert len(plan.pages) == 2
    assert "Anna16" in texts_of(plan)
    assert "Anna17" in texts_of(plan, 1)
    assert min(cell_of(s, sheet) for s in shapes_of(plan, 1) if isinstance(s, Text)) == 0


@pytest.mark.parametrize("name", UNPRINTABLE)
def test_somebody_whose_name_cannot_be_printed_takes_no_label_and_is_named(name):
    plan = plan_labels(labels_paper(a_label(1, name, ""), a_label(2, "Jānis", "Ozols")))

    texts = [shape for shape in shapes_of(plan) if isinstance(shape, Text)]
    assert {cell_of(shape, sheet_named("63.5x38.1")) for shape in texts} == {0}
    assert any(one.field is PaperField.RECIPIENT for one in plan.problems)


def test_only_those_who_are_not_to_be_pictured_have_the_sign():
    with_sign = plan_labels(labels_paper(a_label(is_not_pictured=True)))
    without = plan_labels(labels_paper(a_label()))

    assert any(isinstance(shape, Curve) for shape in shapes_of(with_sign))
    assert not any(isinstance(shape, Curve) for shape in shapes_of(without))
    assert texts_of(with_sign) == texts_of(without)


def test_names_of_one_batch_have_one_size_whoever_has_an_organisation():
    plan = plan_labels(labels_paper(a_label(1, "Anna", organisation="Skola"), a_label(2, "Anna")))

    sizes = {s.line.size for s in shapes_of(plan) if isinstance(s, Text) and s.line.text == "Anna"}
    assert len(sizes) == 1


def test_a_very_long_name_takes_the_room_of_the_code_on_the_smallest_label():
    long = a_label(1, "Maximilian Alexander", "von Hohenstaufen-Bērziņš-Kalnājs")

    plan = plan_labels(labels_paper(long, a_label(2), size="52.5x29.7", has_title=False))

    assert "Maximilian Alexander" in texts_of(plan)
    left_out = [one for one in plan.problems if one.kind is PrintProblemKind.NO_ROOM]
    assert [(one.field, one.who) for one in left_out] == [(PaperField.PERSON_CODE, long.name)]


def test_what_no_label_of_the_sheet_has_room_for_is_said_once():
    title = "Kā iesaistīt kaimiņus kopīgā darbā un nonākt līdz mini projektam"
    paper = labels_paper(*(a_label(number) for number in range(5)), size="52.5x29.7")

    plan = plan_labels(replace(paper, facts=facts(title=title)))

    assert [one.field for one in plan.problems] == [PaperField.TITLE]


def test_the_title_stands_on_labels_only_when_asked_for():
    assert "Adventes vainagi" in texts_of(plan_labels(labels_paper(a_label(), size="90x54")))
    asked = labels_paper(a_label(), size="90x54", has_title=False)
    assert "Adventes vainagi" not in texts_of(plan_labels(asked))


def test_nobody_to_name_means_no_page():
    assert plan_labels(labels_paper()).pages == ()


def test_labels_carry_their_letters_and_say_what_they_are():
    plan = plan_labels(labels_paper(a_label(1, "Ģirts", "Щербаков")))

    pdf = draw_pages(plan.pages, plan.about)

    assert "Ģirts" in pages_of(pdf)[0]
    assert "Щербаков" in pages_of(pdf)[0]
    _, fonts, embedded, readable = fonts_of(pdf)
    assert fonts == embedded == readable
    assert details_of(pdf)["Title"] == "Vārda uzlīmes: Adventes vainagi"


def test_a_sheet_that_does_not_lie_on_the_page_is_not_sound():
    assert not LabelSheet(3, 8, 70, 40, 0, 0).is_sound
    assert not LabelSheet(4, 8, 60, 30, 0, 0).is_sound
    assert not LabelSheet(5, 20, 40, 14, 0, 0).is_sound
    assert not LabelSheet(2, 5, 90, 50, -1, 0).is_sound
    assert LabelSheet(3, 8, 70, 37, 0, 0.5).reaches_edge
    assert not sheet_named("90x54").reaches_edge


OWN_SHEETS = st.builds(
    own_sheet,
    st.integers(1, 5),
    st.integers(1, 14),
    st.floats(40, 210).map(lambda size: round(size, 1)),
    st.floats(20, 297).map(lambda size: round(size, 1)),
).filter(lambda sheet: sheet.is_sound)


@settings(max_examples=80, deadline=None)
@given(sheet=OWN_SHEETS, name=NAMES, organisation=NAMES, has_sign=st.booleans())
def test_labels_of_any_size_that_lies_on_the_page_hold_what_is_printed_on_them(
    sheet, name, organisation, has_sign
):
    label = a_label(3, "Anna Marija", name, organisation, is_not_pictured=has_sign)

    plan = plan_labels(LabelsPaper(facts(), sheet, (label,), first=sheet.count - 1))

    room = room_of(sheet, sheet.count - 1)
    for shape in shapes_of(plan) if plan.pages else ():
        x1, y1, x2, y2 = extent_of(shape)
        assert room.x - room.white - 1e-6 <= x1
        assert x2 <= room.x + room.width + 0.6
        assert room.y - 0.6 <= y1
        assert y2 <= room.top + 0.6

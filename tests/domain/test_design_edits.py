"""Properties of editing: there and back is nothing, nothing leaves the page, aligning is final."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.design_additions import new_element
from app.domain.design_boxes import MARGIN, Axis, box_of, mm, page_box
from app.domain.design_edits import (
    Edge,
    Order,
    added,
    aligned,
    duplicated,
    moved,
    pasted,
    refitted,
    removed,
    reordered,
    restyled,
    selection_box,
    spread,
    with_headings,
    with_label,
    with_sizes_in_order,
    with_texts,
)
from app.domain.design_sizing import same_size
from app.domain.designs import (
    CertificateKind,
    Design,
    Element,
    ElementKind,
    Orientation,
    PageFormat,
    PaperSize,
    Tint,
)
from tests.support.design_boxes import a_design, designs, element, steps

A4 = PageFormat()
IDS = ("a", "b", "c")


@given(designs(), steps(), steps())
def test_moving_there_and_back_changes_nothing(design, dx, dy):
    there = moved(design, IDS, dx, dy)
    box, new = selection_box(design, IDS), selection_box(there, IDS)
    assume(new == box.moved(dx, dy))

    assert moved(there, IDS, -dx, -dy) == design


@given(designs(), steps(), steps())
def test_nothing_that_is_moved_leaves_the_page(design, dx, dy):
    there = moved(design, IDS, dx, dy)

    page = page_box(design.page)
    assert all(box_of(one).lies_in(page) for one in there.elements)


@given(designs(), steps(), steps())
def test_what_is_moved_together_keeps_its_distances(design, dx, dy):
    there = moved(design, IDS, dx, dy)

    first, last = design.elements[0], design.elements[2]
    new_first, new_last = there.elements[0], there.elements[2]
    assert mm(new_last.x - new_first.x) == pytest.approx(last.x - first.x, abs=0.011)
    assert mm(new_last.y - new_first.y) == pytest.approx(last.y - first.y, abs=0.011)


def test_what_bleeds_off_the_page_may_stay_so_but_goes_no_farther():
    design = a_design(element("a", x=-3, y=10, width=40, height=10))

    assert moved(design, ["a"], -5, 0) == design
    assert moved(design, ["a"], 5, 0).elements[0].x == 2


@given(designs(), st.sampled_from(Edge), st.booleans())
def test_aligning_twice_is_aligning_once(design, edge, to_page):
    once = aligned(design, IDS, edge, to_page=to_page)

    assert aligned(once, IDS, edge, to_page=to_page) == once


@pytest.mark.parametrize(
    ("edge", "places"),
    [
        pytest.param(Edge.LEFT, (20, 20), id="left"),
        pytest.param(Edge.CENTRE, (40, 30), id="centre"),
        pytest.param(Edge.RIGHT, (60, 40), id="right"),
    ],
)
def test_elements_stand_in_line_with_each_other(edge, places):
    design = a_design(
        element("a", x=20, y=20, width=20, height=10),
        element("b", x=40, y=60, width=40, height=10),
    )

    there = aligned(design, ["a", "b"], edge)

    assert tuple(one.x for one in there.elements) == places
    assert [one.y for one in there.elements] == [20, 60]


def test_a_single_element_stands_in_the_middle_of_the_page():
    design = a_design(element("a", x=0, y=0, width=97, height=10))

    there = aligned(aligned(design, ["a"], Edge.CENTRE), ["a"], Edge.MIDDLE).elements[0]

    assert (there.x, there.y) == (100, 100)


def test_the_sides_of_the_page_are_where_printers_reach():
    design = a_design(element("a", x=50, y=50, width=20, height=10))

    assert aligned(design, ["a"], Edge.LEFT).elements[0].x == MARGIN
    assert aligned(design, ["a"], Edge.BOTTOM).elements[0].y == A4.height - MARGIN - 10


@given(designs())
def test_spreading_makes_the_gaps_even_and_leaves_the_outermost(design):
    there = spread(design, IDS, Axis.UPRIGHT)

    order = sorted(design.elements, key=lambda one: box_of(one).middle(Axis.UPRIGHT))
    first, inner, last = (next(e for e in there.elements if e.id == one.id) for one in order)
    assert (first, last) == (order[0], order[-1])
    before, after = inner.y - box_of(first).bottom, last.y - box_of(inner).bottom
    assert before == pytest.approx(after, abs=0.03)


def test_two_elements_have_nothing_to_spread():
    design = a_design(element("a", y=20), element("b", y=90))

    assert spread(design, ["a", "b"], Axis.UPRIGHT) == design


@given(designs(), st.sampled_from(Order), st.sets(st.sampled_from(IDS)))
def test_ordering_loses_and_changes_no_element(design, order, ids):
    there = reordered(design, ids, order)

    assert sorted(there.elements, key=lambda one: one.id) == list(design.elements)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        pytest.param(Order.FRONT, "bca", id="front"),
        pytest.param(Order.FORWARD, "bac", id="forward"),
    ],
)
def test_the_first_element_comes_to_the_front(order, names):
    design = a_design(element("a"), element("b"), element("c"))

    assert "".join(one.id for one in reordered(design, ["a"], order).elements) == names


@pytest.mark.parametrize(
    ("order", "names"),
    [
        pytest.param(Order.BEHIND, "cab", id="behind"),
        pytest.param(Order.BACK, "acb", id="back"),
    ],
)
def test_the_last_element_goes_behind(order, names):
    design = a_design(element("a"), element("b"), element("c"))

    assert "".join(one.id for one in reordered(design, ["c"], order).elements) == names


def test_what_is_brought_in_line_comes_back_onto_the_page():
    design = a_design(element("a", x=20, width=20), element("b", x=280, width=50))

    there = aligned(design, ["a", "b"], Edge.RIGHT)

    assert [box_of(one).right for one in there.elements] == [297, 297]


@given(designs())
def test_duplicates_are_new_elements_on_the_page_that_look_the_same(design):
    there, names = duplicated(design, IDS)

    assert there.elements[:3] == design.elements
    assert len({one.id for one in there.elements}) == 6
    assert [one.id for one in there.elements[3:]] == list(names)
    assert all(box_of(one).lies_in(page_box(design.page)) for one in there.elements)
    assert removed(there, names) == design


@given(designs(), st.sampled_from(ElementKind))
def test_a_new_element_of_any_kind_lies_on_the_page_under_a_name_of_its_own(design, kind):
    made = new_element(design, kind)

    assert made.id not in {one.id for one in design.elements}
    assert box_of(made).lies_in(page_box(design.page))
    assert made.least <= made.size


def test_a_second_new_element_does_not_hide_the_first():
    design = a_design()
    first = new_element(design, ElementKind.TEXT)
    design = added(design, first)

    assert new_element(design, ElementKind.TEXT).y != first.y


def test_signatories_are_counted_on():
    design = a_design()
    for _ in range(3):
        design = added(design, new_element(design, ElementKind.SIGNATURE))

    assert [one.number for one in design.elements] == [0, 1, 2]


def test_wording_is_set_in_one_language_and_left_in_the_others():
    design = with_texts(a_design(element("a")), ["a"], "lv", ["Sveiki, {recipient}"])
    design = with_texts(design, ["a"], "ru", ["Здравствуйте", "  "])

    assert design.elements[0].texts == {"lv": ("Sveiki, {recipient}",), "ru": ("Здравствуйте",)}
    assert with_texts(design, ["a"], "lv", [""]).elements[0].texts == {"ru": ("Здравствуйте",)}


def test_the_words_above_a_text_are_set_in_one_language():
    design = with_label(a_design(element("a")), ["a"], "lv", "Vieta")

    assert design.elements[0].labels == {"lv": "Vieta"}
    assert with_label(design, ["a"], "lv", " ").elements[0].labels == {}


def test_looks_are_set_on_the_chosen_elements_alone():
    design = a_design(element("a"), element("b"))

    there = restyled(design, ["b"], tint=Tint.ACCENT, size=20.0)

    assert there.elements[0] == design.elements[0]
    assert (there.elements[1].tint, there.elements[1].size) == (Tint.ACCENT, 20.0)


@given(designs(), st.sampled_from(PaperSize), st.sampled_from(Orientation))
def test_on_another_paper_everything_is_still_on_the_page(design, size, orientation):
    there = refitted(design, PageFormat(size, orientation))

    assert there.page == PageFormat(size, orientation)
    assert all(box_of(one).lies_in(page_box(there.page)) for one in there.elements)


def test_letters_shrink_with_the_paper_and_not_when_it_is_turned():
    design = a_design(replace(element("a", width=100, height=20), size=20.0))
    small = refitted(design, PageFormat(PaperSize.A5))
    upright = refitted(design, PageFormat(orientation=Orientation.PORTRAIT))

    assert small.elements[0].size == pytest.approx(14.1, abs=0.1)
    assert upright.elements[0].size == 20


def test_asking_nothing_of_no_element_changes_nothing():
    design = Design(CertificateKind.THANKS, A4, (Element("a", ElementKind.BOX, 1, 1, 9, 9),), {})

    assert moved(design, [], 5, 5) == design
    assert aligned(design, ["x"], Edge.LEFT) == design
    assert duplicated(design, []) == (design, ())
    assert same_size(design, [], Axis.ACROSS) == design


def test_the_heads_of_a_table_keep_their_places_when_one_is_empty():
    design = a_design(element("a", ElementKind.TABLE))

    there = with_headings(design, ["a"], "lv", ["Nr.", "", "Stundas"])

    assert there.elements[0].texts == {"lv": ("Nr.", "", "Stundas")}
    assert with_headings(there, ["a"], "lv", ["", " ", ""]).elements[0].texts == {}


@pytest.mark.parametrize(("leading", "sizes"), [("size", (8, 8)), ("least", (9, 9))])
def test_of_two_sizes_out_of_order_the_one_that_was_set_holds(leading, sizes):
    design = a_design(replace(element("a"), size=8.0, least=9.0))

    there = with_sizes_in_order(design, ["a"], leading).elements[0]

    assert (there.size, there.least) == sizes


def test_what_was_copied_is_put_under_new_names_on_another_design():
    copied = a_design(element("name1", x=30)).elements

    there, names = pasted(a_design(element("name1")), copied)

    assert names == ("name2",)
    assert there.elements[1].x == 35
    assert pasted(there, ()) == (there, ())

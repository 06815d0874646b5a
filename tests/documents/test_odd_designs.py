"""Designs that came from elsewhere and say what cannot be: all that can be drawn of them is."""

from dataclasses import replace

import pytest

from app.documents.certificates import Supplies, Work, plan_certificate
from app.documents.palettes import colour_of
from app.documents.shapes import Rule, Text
from app.domain.designs import ElementKind, Palette, Tint
from app.domain.papers import Signatory
from tests.documents.designs import WORDS, a_design, element, text
from tests.documents.papers import a_certificate

BOX = (30, 40, 80, 40)


def shapes(design, paper=None):
    plan = plan_certificate(Work(paper or a_certificate(), design), Supplies())
    return [shape for layer in plan.pages[0].layers for shape in layer.shapes]


def said(design, paper=None):
    return [one.line.text for one in shapes(design, paper) if isinstance(one, Text)]


@pytest.mark.parametrize("number", [-1, -(10**9), 10**9])
def test_nobody_signs_where_no_signatory_is_meant(number):
    two = a_certificate(signatories=(Signatory("Ilga", "Vadītāja"), Signatory("Juris", "Vadītājs")))
    nowhere = element("one", ElementKind.SIGNATURE, BOX, number=number)

    assert shapes(a_design(nowhere), two) == []


def test_lines_to_sign_on_that_bear_one_name_are_all_drawn():
    """Elements are told apart by their names; a design from elsewhere may give one name twice."""
    first = element("same", ElementKind.SIGNATURE, BOX)
    second = element("same", ElementKind.SIGNATURE, (150, 40, 80, 40), number=1)

    for design in (a_design(first, second), a_design(second, first)):
        assert [type(one) for one in shapes(design)] == [Rule, Text, Text]


@pytest.mark.parametrize("written", ["", "red; drop", "#GGGGGG", "#12"])
def test_what_is_no_colour_is_drawn_in_the_usual_one(written):
    design = a_design(
        text("one", BOX, "Talka", tint=Tint.SECOND), palette=replace(Palette(), second=written)
    )

    (shown,) = shapes(design)

    assert shown.ink == colour_of(Palette().second)


@pytest.mark.parametrize(
    "hours",
    [
        pytest.param({}, id="no unit"),
        pytest.param({"academic": ()}, id="no words"),
        pytest.param({"clock": ("stunda", "stundas", "stundu")}, id="words of another unit"),
    ],
)
@pytest.mark.parametrize(("number", "figures"), [(8, "8"), (1.5, "1,5")])
def test_hours_without_words_for_their_unit_are_figures(hours, number, figures):
    words = {language: replace(one, hours=hours) for language, one in WORDS.items()}
    design = a_design(text("hours", BOX, "{hours}"), words=words)

    assert said(design, a_certificate(hours=number)) == [figures]


def test_a_unit_with_too_few_words_lends_those_that_it_has():
    words = {
        language: replace(one, hours={"academic": ("stunda",)}) for language, one in WORDS.items()
    }
    design = a_design(text("hours", BOX, "{hours}"), words=words)

    assert said(design, a_certificate(hours=1)) == ["1 stunda"]
    assert said(design, a_certificate(hours=8)) == ["8"]

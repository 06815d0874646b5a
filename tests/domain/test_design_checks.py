"""What is wrong with a design is found before it is kept, whoever made it."""

import math
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.design_checks import (
    ADVICE,
    MOST_ELEMENTS,
    DesignFault,
    Known,
    faults_of,
    fields_in,
    pictures_in,
    troubles_of,
)
from app.domain.designs import (
    DESIGN_FORMAT,
    Element,
    ElementKind,
    Palette,
    PaperWords,
)
from tests.support.designs import WORDS, a_design, a_text

KNOWN = Known({"recipient", "number_line", "title"}, {"ab" * 16}, {"belt"})
F = DesignFault


def found(design, known=KNOWN):
    return {(one.fault, one.element) for one in troubles_of(design, known)}


def test_a_whole_design_has_no_troubles():
    assert troubles_of(a_design(), KNOWN) == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"x": -9.0}, F.OUTSIDE),
        ({"x": 280.0}, F.OUTSIDE),
        ({"height": 400.0}, F.OUTSIDE),
        ({"y": math.nan}, F.NOT_A_NUMBER),
        ({"width": math.inf}, F.NOT_A_NUMBER),
        ({"size": 1e300}, F.NOT_A_NUMBER),
        ({"width": 0.0}, F.NO_SIZE),
        ({"height": -3.0}, F.NO_SIZE),
        ({"size": 8.0, "least": 9.0}, F.LETTER_SIZE),
        ({"size": 400.0}, F.LETTER_SIZE),
        ({"lines": 0}, F.OUT_OF_RANGE),
        ({"lines": 99}, F.OUT_OF_RANGE),
        ({"number": -1}, F.OUT_OF_RANGE),
        ({"tracking": 9.0}, F.OUT_OF_RANGE),
        ({"thickness": -1.0}, F.OUT_OF_RANGE),
        ({"id": ""}, F.BAD_ID),
        ({"id": "x" * 99}, F.BAD_ID),
        ({"id": "a\nb"}, F.BAD_ID),
        ({"texts": {"lv": ("{reciipient}",)}}, F.UNKNOWN_FIELD),
        ({"texts": {"lv": ("{recipient",)}}, F.BRACES),
        ({"texts": {"lv": ("{Recipient}",)}}, F.BRACES),
        ({"texts": {"de": ("{recipient}",)}}, F.UNKNOWN_LANGUAGE),
        ({"texts": {"lv": ("x" * 3000,)}}, F.TEXT_TOO_LONG),
        ({"texts": {"lv": ("a\x07b",)}}, F.TEXT_LETTERS),
        ({"texts": {"lv": ("\ud800",)}}, F.TEXT_LETTERS),
        ({"texts": {"lv": ("a",) * 20}}, F.OUT_OF_RANGE),
        ({"labels": {"lv": "{nope}"}}, F.UNKNOWN_FIELD),
        ({"picture": "../../etc/passwd"}, F.UNKNOWN_PICTURE),
        ({"picture": "cd" * 16}, F.UNKNOWN_PICTURE),
        ({"kind": ElementKind.ORNAMENT, "ornament": "skull"}, F.UNKNOWN_ORNAMENT),
    ],
)
def test_a_part_that_cannot_be_printed_is_named(change, fault):
    part = replace(a_text(), **change)

    assert (fault, part.id[:64]) in found(a_design(part))
    assert fault not in ADVICE


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"format": DESIGN_FORMAT + 1}, F.NEWER_FORMAT),
        ({"background": "zz"}, F.UNKNOWN_PICTURE),
        ({"palette": Palette(accent="red")}, F.COLOUR),
        ({"palette": Palette(text="#12345")}, F.COLOUR),
        ({"words": {"xx": WORDS["lv"]}}, F.UNKNOWN_LANGUAGE),
        ({"words": {"lv": replace(WORDS["lv"], number="{nr}")}}, F.WORDS),
        ({"words": {"lv": replace(WORDS["lv"], hours={})}}, F.WORDS),
        ({"words": {"lv": WORDS["en"]}}, F.WORDS),
        ({"words": {"lv": PaperWords("", "", "", "", "x" * 999, WORDS["lv"].hours)}}, F.WORDS),
        ({"elements": ()}, F.NO_ELEMENTS),
    ],
)
def test_a_design_that_is_wrong_as_a_whole_is_named(change, fault):
    assert (fault, "") in found(replace(a_design(), **change))


def test_too_many_parts_and_two_of_one_name_are_named():
    crowd = a_design(*(a_text("same") for _ in range(MOST_ELEMENTS + 1)))

    assert {(F.TOO_MANY, ""), (F.SAME_ID, "same")} <= found(crowd)


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        (a_text(text="Paldies!"), F.NO_NAME),
        (Element("photo", ElementKind.PICTURE, 10, 10, 30, 30), F.NO_PICTURE),
        (Element("code", ElementKind.CODE, 10, 10, 30, 40), F.SMALL_CODE),
        (a_text(least=5.0), F.SMALL_LETTERS),
        (replace(a_text(), texts={"lv": ("{recipient}",)}), F.LANGUAGE_MISSING),
    ],
)
def test_what_is_only_worth_saying_keeps_no_design_back(part, fault):
    design = a_design(part)

    assert fault in {one.fault for one in troubles_of(design, KNOWN)}
    assert faults_of(design, KNOWN) == ()


def test_ink_may_reach_over_the_edge_of_the_page():
    bleeding = Element("ground", ElementKind.BOX, -3, -3, 303, 216)

    assert faults_of(a_design(a_text(), bleeding), KNOWN) == ()


def test_a_line_is_as_flat_as_it_likes():
    flat = Element("rule", ElementKind.LINE, 10, 10, 100, 0)
    point = Element("dot", ElementKind.LINE, 10, 10, 0, 0)

    assert faults_of(a_design(a_text(), flat), KNOWN) == ()
    assert (F.NO_SIZE, "dot") in found(a_design(a_text(), point))


def test_doubled_braces_are_letters_and_no_fields():
    text = "{{recipient}} {recipient}"

    assert fields_in(text) == ("recipient",)
    assert faults_of(a_design(a_text(text=text)), KNOWN) == ()


def test_pictures_are_listed_once():
    key = "ab" * 16
    design = a_design(a_text(), a_text("b", picture=key), background=key)

    assert pictures_in(design) == (key,)


MEASURES = ("x", "y", "width", "height", "size", "least", "tracking", "thickness")
numbers = st.floats() | st.integers(-(10**18), 10**18).map(float)
texts = st.text(st.characters() | st.sampled_from("{}\ud800\x00"), max_size=30)
elements = st.builds(
    Element,
    id=st.text(max_size=5),
    kind=st.sampled_from(ElementKind),
    texts=st.dictionaries(st.sampled_from(["lv", "en", "xx"]), st.tuples(texts), max_size=2),
    labels=st.dictionaries(st.sampled_from(["lv", "ru", "xx"]), texts, max_size=2),
    picture=texts,
    ornament=texts,
    lines=st.integers(),
    number=st.integers(),
    **dict.fromkeys(MEASURES, numbers),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(elements, max_size=4), texts)
def test_whatever_a_design_says_the_checks_answer(parts, background):
    for one in troubles_of(a_design(*parts, background=background), KNOWN):
        assert one.fault in DesignFault
        assert len(one.detail) <= 100


def test_every_measure_of_a_part_is_looked_at():
    measures = {one.name for one in fields(Element) if one.type == "float"}
    assert measures == set(MEASURES)

"""300 nasty names in every template and every language: printed right, or named before printing.

Each way in which templates set a name (its box, letters and sizes) gets all 300, drawn and read
back by another program; and each template is read back whole with one of them, in one language
after the other, and in all of them where there is time.
"""

import re
import unicodedata
from dataclasses import replace
from itertools import product

import pytest

from app.documents.certificates import Planner, Work, draw_certificates
from app.documents.fonts import Face, printable
from app.documents.looks import build_design
from app.documents.palettes import area_of
from app.documents.sample_paper import sample_paper
from app.documents.shapes import Text
from app.documents.text_boxes import ASCENT, DESCENT
from app.domain.designs import CertificateKind, Look, Orientation, PageFormat, PaperSize
from app.domain.papers import PrintProblemKind
from app.texts import LANGUAGES
from tests.documents.nasty_names import LONG, PRINTABLE, SILENT, STRANGE
from tests.documents.read_back import pages_of
from tests.support.long_form import HAS_TIME

PAGES = tuple(PageFormat(*choice) for choice in product(PaperSize, Orientation))
TEMPLATES = tuple(product(CertificateKind, PAGES, (False, True)))
NAMES = (*PRINTABLE, *LONG, *SILENT, *STRANGE)
NASTY = "Ȳlva Щербакова-Ķīle <b>"
# A reader joins words that were parted at the end of a line after their hyphen.
_UNSEEN = re.compile("[-\\s\N{SOFT HYPHEN}\x02\ufffe]")


def seen(text):
    return _UNSEEN.sub("", unicodedata.normalize("NFC", text))


def test_there_are_300_names():
    assert len(set(NAMES)) == len(NAMES) == 300


def ways_to_set_names(look):
    """Return the elements that bear names in the templates of a look, each way once."""
    ways = {}
    for kind, page, is_bilingual in TEMPLATES:
        design = build_design(kind, look, page, is_bilingual=is_bilingual)
        for language in LANGUAGES:
            bearing = [one for one in design.elements if bears_name(one, language)]
            assert bearing, (kind, page, language)
            for one in bearing:
                bare = replace(one, id="name", x=10.0, y=10.0, instead="", texts={}, labels={})
                key = (page, repr(bare), one.texts[language], one.labels.get(language))
                ways.setdefault(key, (replace(design, elements=(one,)), language))
    return list(ways.values())


def bears_name(element, language):
    return any("{recipient}" in text for text in element.texts.get(language, ()))


@pytest.mark.parametrize("look", Look)
def test_every_name_is_printed_whole_in_its_box_or_named(look):
    for design, language in ways_to_set_names(look):
        paper = replace(sample_paper(design, language), code="", organisation="")
        planner = Planner()
        plans = [planner.plan(Work(replace(paper, recipient=name), design)) for name in NAMES]

        printed = [plan for plan in plans if is_printed(plan)]

        assert all(in_its_box(plan, design) for plan in printed)
        texts = pages_of(draw_certificates(plan.work for plan in printed))
        for plan, text in zip(printed, texts, strict=True):
            name = plan.work.paper.recipient
            assert seen(printable(name, Face.SERIF_STRONG)) in seen(text), repr(name)


def is_printed(plan):
    """Tell whether the name is on the page; see that it is named with its reason if it is not."""
    name = plan.work.paper.recipient
    kinds = {problem.kind for problem in plan.problems}
    if name in SILENT:
        assert kinds == {PrintProblemKind.EMPTY}, repr(name)
    elif name in STRANGE:
        assert kinds == {PrintProblemKind.MISSING_LETTERS}, repr(name)
    else:
        assert kinds <= ({PrintProblemKind.TOO_LONG} if name in LONG else set()), repr(name)
    assert all(problem.who == name for problem in plan.problems)
    return plan.can_be_printed


def in_its_box(plan, design):
    area = area_of(design.elements[0], design.page)
    return all(
        area.x - 0.01 <= one.x
        and one.x + one.line.width <= area.right + 0.01
        and one.y - DESCENT * one.line.size >= area.y - 0.01
        and one.y + ASCENT * one.line.size <= area.top + 0.01
        for layer in plan.pages[0].layers
        for one in layer.shapes
        if isinstance(one, Text)
    )


@pytest.mark.parametrize("look", Look)
def test_every_template_can_be_read_back_whole(look):
    works = []
    for number, (kind, page, is_bilingual) in enumerate(TEMPLATES):
        design = build_design(kind, look, page, is_bilingual=is_bilingual)
        for language in LANGUAGES if HAS_TIME else LANGUAGES[number % 3 : number % 3 + 1]:
            paper = replace(sample_paper(design, language), code="", recipient=NASTY)
            works.append(Work(replace(paper, organisation=NASTY), design))
    planner = Planner()
    plans = [planner.plan(work) for work in works]
    assert [plan.problems for plan in plans if plan.problems] == []

    texts = iter(pages_of(draw_certificates(works)))
    for plan in plans:
        text = seen("".join(next(texts) for _ in plan.pages))
        assert seen(NASTY) in text
        for shape in (one for page in plan.pages for layer in page.layers for one in layer.shapes):
            if isinstance(shape, Text):
                assert seen(shape.line.text) in text, shape.line.text

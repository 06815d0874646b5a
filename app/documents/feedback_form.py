"""The feedback form: few questions on a scale with faces, open lines, and nobody's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.pack_frame import (
    HEIGHT,
    INNER,
    MARGIN,
    WIDTH,
    head,
    logo_block,
    paragraph,
    when,
)
from app.documents.pack_wording import pack_template
from app.documents.papers import PaperPlan
from app.documents.shapes import MILLIMETRE, Box, Ink, Layer, Page, Rule, centred, left
from app.documents.signs import SCALE, face
from app.documents.text import Step, fit, set_line
from app.documents.writer import About
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.pack_wording import FeedbackWording
    from app.documents.shapes import Shape
    from app.domain.print_pack import EventFacts

_STEP: Final = 17.5 * MILLIMETRE
_SCALE_X: Final = MARGIN + INNER - SCALE * _STEP
_QUESTION: Final = INNER - SCALE * _STEP - 4 * MILLIMETRE
_FACE: Final = 4.6 * MILLIMETRE
_BOX: Final = 7.5 * MILLIMETRE
_ROW: Final = 14.5 * MILLIMETRE
_WRITING: Final = 10.5 * MILLIMETRE
_LINES: Final = 2


def plan_feedback_form(facts: EventFacts) -> PaperPlan:
    """Plan the one page of the form."""
    wording = pack_template().languages[facts.language].feedback
    findings = Findings()
    findings.require(PaperField.TITLE, facts.title)
    shapes: list[Shape] = []
    begun = head(wording.heading, facts.title, findings, top=HEIGHT - MARGIN)
    words = ", ".join(part for part in (when(facts), facts.place) if part)
    told = paragraph(words, findings, x=MARGIN, top=begun.end, width=INNER, ink=Ink.QUIET)
    asked = paragraph(
        wording.anonymous, findings, x=MARGIN, top=told.end - 3 * MILLIMETRE, width=INNER, size=11.5
    )
    shapes.extend((*begun.shapes, *told.shapes, *asked.shapes))
    y = asked.end - 6 * MILLIMETRE
    shapes.extend(_scale(wording, findings, y))
    y -= 2 * _FACE + 7 * MILLIMETRE
    for question in wording.questions:
        y -= _ROW
        shapes.extend(_question(question, findings, y))
    shapes.extend(_ending(facts, wording, findings, y - 7 * MILLIMETRE))
    page = Page(WIDTH, HEIGHT, (Layer(tuple(shapes)),))
    title = f"{wording.heading.capitalize()}: {facts.title}"
    about = About(title, facts.organiser or facts.centre, facts.programme, facts.language)
    return PaperPlan((page,) if facts.title.strip() else (), findings.problems, about)


def _middle(step: int) -> float:
    return _SCALE_X + (step - 0.5) * _STEP


def _scale(wording: FeedbackWording, findings: Findings, top: float) -> Iterator[Shape]:
    """Plan a face and its words over each column."""
    for step, words in enumerate(wording.scale, start=1):
        yield from face(step, _middle(step), top - _FACE, _FACE)
        lines = findings.lines(
            fit(words, Face.SANS, _STEP - 2, Step(1, 10, 9), Step(2, 10, 8.5)),
            PaperField.WORDING,
            words,
        )
        y = top - 2 * _FACE - 4.4 * MILLIMETRE
        for index, line in enumerate(lines):
            yield centred(line, _middle(step), y - index * 10.5)


def _question(question: str, findings: Findings, y: float) -> Iterator[Shape]:
    """Plan a question with a box for each step; the number in it is for those who count."""
    lines = findings.lines(
        fit(question, Face.SANS, _QUESTION, Step(2, 12.5, 11), Step(3, 11, 11)),
        PaperField.WORDING,
        question,
    )
    middle = y + _ROW / 2
    height = sum(line.size * 1.2 for line in lines)
    top = middle + height / 2
    for line in lines:
        top -= line.size * 1.2
        yield left(line, MARGIN, top + line.size * 0.25)
    for step in range(1, SCALE + 1):
        x = _middle(step) - _BOX / 2
        yield Box(x, middle - _BOX / 2, _BOX, _BOX, 0.9)
        number = set_line(str(step), Face.SANS, 10)
        yield centred(number, _middle(step), middle - 3.4, Ink.FAINT)
    yield Rule(MARGIN, y, MARGIN + INNER, y, 0.4, Ink.FAINT)


def _ending(
    facts: EventFacts, wording: FeedbackWording, findings: Findings, top: float
) -> Iterator[Shape]:
    """Plan the open questions, thanks and who pays."""
    y = top
    for question in wording.open:
        said = paragraph(
            question, findings, x=MARGIN, top=y, width=INNER, size=12, face=Face.SANS_STRONG
        )
        yield from said.shapes
        y = said.end
        for _ in range(_LINES):
            y -= _WRITING
            yield Rule(MARGIN, y, MARGIN + INNER, y, 0.5)
        y -= 4.5 * MILLIMETRE
    thanks = paragraph(wording.thanks, findings, x=MARGIN, top=y, width=INNER, size=11)
    yield from thanks.shapes
    yield from logo_block(facts, findings, top=thanks.end - 3 * MILLIMETRE, width=INNER).shapes

"""Consent forms for children, one or two on a page: taking part and pictures, each on its own.

A form asks for no birth date and no contact besides a phone for the day, which is optional. What is
known of child and guardian stands on the line already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.logo_row import plan_logo_row
from app.documents.pack_frame import (
    HEIGHT,
    INNER,
    MARGIN,
    WIDTH,
    Block,
    answer_line,
    head,
    open_logos,
    paragraph,
    statement_block,
    when,
)
from app.documents.pack_wording import pack_template
from app.documents.papers import PaperPlan
from app.documents.shapes import MILLIMETRE, Box, Ink, Layer, Page, Rule, left
from app.documents.text import set_line
from app.documents.wording import first_complete
from app.documents.writer import About
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.documents.pack_wording import ConsentWording
    from app.documents.shapes import Shape
    from app.domain.papers import PrintProblem
    from app.domain.print_pack import ChildForm, ConsentForms, EventFacts

_EDGE: Final = 12 * MILLIMETRE
_FOLD: Final = HEIGHT / 2
_COLUMN_GAP: Final = 8 * MILLIMETRE
_HALF: Final = (INNER - _COLUMN_GAP) / 2
_BOX: Final = 4.6 * MILLIMETRE
_SIZE: Final = 11
_NOTICE: Final = 9


def plan_consent_forms(paper: ConsentForms) -> PaperPlan:
    """Plan the forms; two share a page when both fit on their half, else all have a page each."""
    findings = Findings()
    findings.require(PaperField.TITLE, paper.facts.title)
    wording = pack_template().languages[paper.facts.language].consent
    problems = dict.fromkeys(findings.problems)
    per_page = paper.per_page
    if per_page > 1 and not _fits_half(paper, wording):
        per_page = 1
    floor = _FOLD if per_page > 1 else _EDGE
    tops = (HEIGHT - _EDGE, _FOLD - _EDGE)[:per_page]
    pages: list[Page] = []
    for first in range(0, len(paper.forms), per_page):
        shapes: list[Shape] = []
        for form, top in zip(paper.forms[first : first + per_page], tops, strict=False):
            planned, found = _form(form, paper.facts, wording, top)
            shapes.extend(planned.shapes)
            problems.update(dict.fromkeys(found))
        if per_page > 1:
            shapes.append(Rule(_EDGE, floor, WIDTH - _EDGE, floor, 0.4, Ink.FAINT))
        pages.append(Page(WIDTH, HEIGHT, (Layer(tuple(shapes)),)))
    facts = paper.facts
    title = f"{wording.heading.capitalize()}: {facts.title}"
    about = About(title, facts.organiser or facts.centre, facts.programme, facts.language)
    return PaperPlan(() if findings.problems else tuple(pages), tuple(problems), about)


def _fits_half(paper: ConsentForms, wording: ConsentWording) -> bool:
    ends = (_form(form, paper.facts, wording, HEIGHT - _EDGE)[0].end for form in paper.forms)
    return all(end >= _FOLD + _EDGE * 0.6 for end in ends)


def _form(
    form: ChildForm, facts: EventFacts, wording: ConsentWording, top: float
) -> tuple[Block, tuple[PrintProblem, ...]]:
    findings = Findings(who=form.child)
    values = _values(facts)
    shapes: list[Shape] = []
    begun = head(wording.heading, facts.title, findings, top=top)
    shapes.extend(begun.shapes)
    y = begun.end - 9 * MILLIMETRE
    for label, value, x in (
        (wording.child_name, form.child, MARGIN),
        (wording.guardian_name, form.guardian, MARGIN + _HALF + _COLUMN_GAP),
    ):
        shapes.extend(answer_line(label, value, findings, x=x, y=y, width=_HALF))
    y -= 8.5 * MILLIMETRE
    said = _text(first_complete(wording.sentence, values), findings, y)
    shapes.extend(said.shapes)
    asked = _text(first_complete(wording.pictures, values), findings, said.end - 2.2 * MILLIMETRE)
    shapes.extend(asked.shapes)
    y = asked.end - 1.4 * MILLIMETRE - _BOX
    shapes.extend(_ticks(wording, y))
    y -= 3.4 * MILLIMETRE
    notice = f"{first_complete(wording.withdraw, values)} {wording.independent}"
    told = _notice(notice, findings, y)
    shapes.extend(told.shapes)
    y = told.end - 12 * MILLIMETRE
    shapes.extend(_signing(wording, findings, y))
    last = _logos(facts, findings, y - 8.5 * MILLIMETRE)
    return Block((*shapes, *last.shapes), last.end), findings.problems


def _values(facts: EventFacts) -> Mapping[str, str]:
    return {
        "title": facts.title,
        "kind": facts.kind,
        "kind_locative": facts.kind_locative,
        "when": when(facts),
        "place": facts.place,
        "organiser": facts.organiser or facts.centre,
        "controller": facts.controller,
        "contact": facts.contact,
    }


def _text(words: str, findings: Findings, top: float) -> Block:
    return paragraph(words, findings, x=MARGIN, top=top, width=INNER, size=_SIZE)


def _notice(words: str, findings: Findings, top: float) -> Block:
    return paragraph(words, findings, x=MARGIN, top=top, width=INNER, size=_NOTICE, ink=Ink.QUIET)


def _ticks(wording: ConsentWording, y: float) -> Iterator[Shape]:
    """Plan the two boxes beside each other, each with its words."""
    x = MARGIN
    for words in (wording.agree, wording.disagree):
        line = set_line(words, Face.SANS_STRONG, _SIZE)
        yield Box(x, y, _BOX, _BOX, 0.9)
        yield left(line, x + _BOX + 2 * MILLIMETRE, y + 1 * MILLIMETRE)
        x += _BOX + line.width + 12 * MILLIMETRE


def _signing(wording: ConsentWording, findings: Findings, y: float) -> Iterator[Shape]:
    widths = (30 * MILLIMETRE, 62 * MILLIMETRE)
    phone = INNER - sum(widths) - 2 * _COLUMN_GAP
    x = MARGIN
    for label, width in (
        (wording.date, widths[0]),
        (wording.signature, widths[1]),
        (wording.phone, phone),
    ):
        yield from answer_line(label, "", findings, x=x, y=y, width=width)
        x += width + _COLUMN_GAP


def _logos(facts: EventFacts, findings: Findings, top: float) -> Block:
    """Plan the logos small at the left, the funding statement beside them."""
    logos = open_logos(facts)
    if not logos and not facts.funding_statement:
        return Block((), top)
    top -= 2 * MILLIMETRE
    room = INNER * (0.55 if facts.funding_statement else 1.0)
    row = plan_logo_row(logos, MARGIN, top, room)
    width = INNER * 0.42 if logos else INNER
    x = MARGIN + INNER - width
    said = statement_block(facts, findings, x=x, top=top, width=width)
    return Block((*row.shapes, *said.shapes), min(row.bottom, said.end))


__all__ = ["plan_consent_forms"]

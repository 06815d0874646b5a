"""The list for the photographer: who is not to be in pictures. Few words, and no reasons.

When there is nobody to name, it says so, and how far that is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.pack_frame import HEIGHT, INNER, MARGIN, WIDTH, Block, head, paragraph, when
from app.documents.pack_wording import pack_template
from app.documents.papers import PaperPlan
from app.documents.shapes import MILLIMETRE, Ink, Layer, Page, Rule, left
from app.documents.signs import no_pictures
from app.documents.text import Step, fit
from app.documents.writer import About
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.pack_wording import PhotoWording
    from app.documents.shapes import Shape
    from app.domain.print_pack import PhotoList

_COLUMNS: Final = 2
_GAP: Final = 8 * MILLIMETRE
_COLUMN: Final = (INNER - _GAP) / _COLUMNS
_ROW: Final = 8.5 * MILLIMETRE
_FOOT: Final = 66 * MILLIMETRE  # for what is said below, and lines for the day itself
_SIGN: Final = 5.5 * MILLIMETRE
_WRITTEN: Final = 4
_NAME_STEPS: Final = (Step(1, 14, 11), Step(2, 11, 8.5))


def plan_photo_list(paper: PhotoList) -> PaperPlan:
    """Plan the list; long ones go on to further pages."""
    wording = pack_template().languages[paper.facts.language].photo
    findings = Findings()
    findings.require(PaperField.TITLE, paper.facts.title)
    pages: list[list[Shape]] = [[]]
    top = _begin(paper, wording, findings, pages[0])
    for heading, names in ((wording.adults, paper.adults), (wording.children, paper.children)):
        if names:
            top = _section(heading, names, findings, pages, top)
    if not paper.adults and not paper.children:
        words = wording.nobody_asked if paper.expected else wording.list_is_empty
        pages[-1].extend(
            paragraph(
                words, findings, x=MARGIN, top=top, width=INNER, size=15, face=Face.SANS_STRONG
            ).shapes
        )
    has_signs = bool(paper.adults or paper.children)
    pages[-1].extend(_foot(wording, findings, has_signs=has_signs))
    planned = tuple(Page(WIDTH, HEIGHT, (Layer(tuple(shapes)),)) for shapes in pages)
    title = f"{wording.title}: {paper.facts.title}"
    about = About(title, paper.facts.centre, paper.facts.programme, paper.facts.language)
    return PaperPlan(planned, findings.problems, about)


def _begin(
    paper: PhotoList, wording: PhotoWording, findings: Findings, shapes: list[Shape]
) -> float:
    begun = head(wording.heading, wording.title, findings, top=HEIGHT - MARGIN)
    facts = paper.facts
    words = ", ".join(part for part in (facts.title, when(facts), facts.place) if part)
    told = paragraph(words, findings, x=MARGIN, top=begun.end, width=INNER, ink=Ink.QUIET)
    shapes.extend((*begun.shapes, *told.shapes))
    return told.end - 6 * MILLIMETRE


def _section(
    heading: str, names: Sequence[str], findings: Findings, pages: list[list[Shape]], top: float
) -> float:
    """Set names in two columns below their heading; return where the next section begins."""
    rest = list(names)
    while rest:
        room = int((top - _FOOT - 12 * MILLIMETRE) / _ROW)
        if room < 1:
            pages.append([])
            top = HEIGHT - MARGIN
            continue
        said = paragraph(
            heading, findings, x=MARGIN, top=top, width=INNER, size=12.5, face=Face.SANS_STRONG
        )
        rows = min(room, -(-len(rest) // _COLUMNS))
        pages[-1].extend((*said.shapes, *_names(rest[: rows * _COLUMNS], rows, findings, said)))
        top = said.end - rows * _ROW - 8 * MILLIMETRE
        rest = rest[rows * _COLUMNS :]
    return top


def _names(names: Sequence[str], rows: int, findings: Findings, said: Block) -> Iterator[Shape]:
    for index, name in enumerate(names):
        column, row = divmod(index, rows)
        x = MARGIN + column * (_COLUMN + _GAP)
        y = said.end - (row + 1) * _ROW + 1.5 * MILLIMETRE
        lines = findings.lines(
            fit(name, Face.SANS, _COLUMN, *_NAME_STEPS), PaperField.RECIPIENT, name
        )
        for at, line in enumerate(reversed(lines)):
            yield left(line, x, y + 1 + at * line.size * 1.1)
        yield Rule(x, y - 3, x + _COLUMN, y - 3, 0.4, Ink.FAINT)


def _foot(wording: PhotoWording, findings: Findings, *, has_signs: bool) -> Iterator[Shape]:
    """Plan lines for whoever says so on the day, and how to go about it."""
    top = _FOOT
    said = paragraph(
        wording.added, findings, x=MARGIN, top=top, width=INNER, size=11, face=Face.SANS_STRONG
    )
    yield from said.shapes
    for index in range(_WRITTEN):
        row, column = divmod(index, _COLUMNS)
        x = MARGIN + column * (_COLUMN + _GAP)
        y = said.end - (row + 1) * 10 * MILLIMETRE
        yield Rule(x, y, x + _COLUMN, y, 0.5)
    top = said.end - (_WRITTEN / _COLUMNS) * 10 * MILLIMETRE - 5 * MILLIMETRE
    if has_signs:
        yield from no_pictures(MARGIN, top - _SIGN, _SIGN)
        x = MARGIN + _SIGN + 3 * MILLIMETRE
        told = paragraph(wording.sign, findings, x=x, top=top, width=INNER - (x - MARGIN))
        yield from told.shapes
        top = min(told.end, top - _SIGN) - 2 * MILLIMETRE
    words = f"{wording.ask} {wording.afterwards}"
    yield from paragraph(words, findings, x=MARGIN, top=top, width=INNER).shapes

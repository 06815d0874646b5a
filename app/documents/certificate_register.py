"""The register of certificates as a paper: A4 across, a row for each, with room to sign for it.

From worded rows to planned pages. Rows are as high as their texts need; a row is never parted, and
the headings stand on every page. It knows no words and no states.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.papers import PaperPlan
from app.documents.shapes import (
    A4_LONG,
    A4_SHORT,
    MILLIMETRE,
    Box,
    Ink,
    Layer,
    Page,
    Rule,
    left,
    right,
)
from app.documents.text import Step, fit, flow, set_line
from app.documents.writer import About
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.shapes import Shape
    from app.documents.text import FittedLine
    from app.domain.certificate_register import PrintedRegister, RegisterRow

_MARGIN: Final = 14 * MILLIMETRE
_START: Final = _MARGIN
_END: Final = A4_LONG - _MARGIN
_TOP: Final = A4_SHORT - _MARGIN
_LOWEST: Final = _MARGIN + 8 * MILLIMETRE
_FOOT: Final = _MARGIN - 2 * MILLIMETRE

_SHARES: Final = (40, 22, 54, 74, 14, 28, 37)
"""The widths of the columns in millimetres; the last is signed in."""
_WIDTHS: Final = tuple(share * MILLIMETRE for share in _SHARES)
_PADDING: Final = 1.6 * MILLIMETRE
_LEAST_ROW: Final = 10 * MILLIMETRE
_LEADING: Final = 1.18

_TITLE_SIZE: Final = 19
_ABOUT_SIZE: Final = 10.5
_HEADING: Final = (Step(2, 9, 7.5), Step(3, 7.5, 6.5))
_STEPS: Final = (Step(1, 10, 9), Step(2, 9.5, 8.5), Step(4, 8.5, 7.5), Step(9, 7.5, 6.5))
_NOTE: Final = (Step(2, 7.5, 7), Step(6, 7, 6))


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: tuple[FittedLine, ...]
    ink: Ink = Ink.TEXT

    @property
    def height(self) -> float:
        return sum(line.size * _LEADING for line in self.lines)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[tuple[_Cell, ...], ...]
    is_ended: bool = False
    is_heading: bool = False

    @property
    def height(self) -> float:
        tallest = max(sum(cell.height for cell in column) for column in self.cells)
        least = 0.0 if self.is_heading else _LEAST_ROW
        return max(least, tallest + 2 * _PADDING)


def plan_register(register: PrintedRegister) -> PaperPlan:
    """Plan the pages of a register."""
    findings = Findings()
    headings = _heading_row(register.headings, findings)
    bodies = _paginated(register, headings, findings)
    pages = tuple(
        Page(A4_LONG, A4_SHORT, (Layer(tuple(shapes)), Layer(_foot(register, number, len(bodies)))))
        for number, shapes in enumerate(bodies, start=1)
    )
    about = About(register.title, register.centre, register.programme, register.language)
    return PaperPlan(pages, findings.problems, about)


def _paginated(register: PrintedRegister, headings: _Row, findings: Findings) -> list[list[Shape]]:
    shapes, y = _head(register, findings)
    pages = [shapes]
    shapes.extend(_drawn(headings, y))
    y -= headings.height
    for row in register.rows:
        planned = _row(row, findings)
        if y - planned.height < _LOWEST:
            pages.append(list(_drawn(headings, _TOP)))
            y = _TOP - headings.height
        pages[-1].extend(_drawn(planned, y))
        y -= planned.height
    return pages


def _head(register: PrintedRegister, findings: Findings) -> tuple[list[Shape], float]:
    """Plan whose register this is; return where the table begins."""
    y = _TOP - _TITLE_SIZE
    shapes: list[Shape] = [
        left(set_line(register.title, Face.SERIF_STRONG, _TITLE_SIZE), _START, y)
    ]
    for text in (register.centre, register.about):
        if not text:
            continue
        fitted = flow(text, Face.SANS, _END - _START, _ABOUT_SIZE)
        for line in findings.lines(fitted, PaperField.CENTRE, text):
            y -= _ABOUT_SIZE * 1.4
            shapes.append(left(line, _START, y, Ink.QUIET))
    return shapes, y - 4 * MILLIMETRE


def _heading_row(headings: Sequence[str], findings: Findings) -> _Row:
    cells: list[tuple[_Cell, ...]] = []
    for text, width in zip(headings, _WIDTHS, strict=True):
        fitted = fit(text, Face.SANS_STRONG, width - 2 * _PADDING, *_HEADING)
        cells.append((_Cell(findings.lines(fitted, PaperField.WORDING, text), Ink.QUIET),))
    return _Row(tuple(cells), is_heading=True)


def _row(row: RegisterRow, findings: Findings) -> _Row:
    faces = (Face.SANS_STRONG, Face.SANS, Face.SANS_STRONG, Face.SANS, Face.SANS, Face.SANS)
    fields = (
        PaperField.NUMBER,
        PaperField.DATES,
        PaperField.RECIPIENT,
        PaperField.TITLE,
        PaperField.HOURS,
        PaperField.WORDING,
    )
    texts = (row.number, row.day, row.recipient, row.title, row.hours, row.state)
    ink = Ink.QUIET if row.is_ended else Ink.TEXT
    columns: list[tuple[_Cell, ...]] = [
        (_cell(text, face, width, field, findings, ink),)
        for text, face, width, field in zip(texts, faces, _WIDTHS, fields, strict=False)
    ]
    note = _note(row, findings)
    columns[-1] = (*columns[-1], *(note if row.is_ended else ()))
    columns.append(() if row.is_ended else note)
    return _Row(tuple(columns), is_ended=row.is_ended)


def _cell(  # noqa: PLR0913, PLR0917  a text, its type and where it stands
    text: str, face: Face, width: float, field: PaperField, findings: Findings, ink: Ink
) -> _Cell:
    if not text:
        return _Cell((), ink)
    fitted = fit(text, face, width - 2 * _PADDING, *_STEPS)
    return _Cell(findings.lines(fitted, field, text), ink)


def _note(row: RegisterRow, findings: Findings) -> tuple[_Cell, ...]:
    if not row.note:
        return ()
    width = _WIDTHS[5 if row.is_ended else 6] - 2 * _PADDING
    fitted = fit(row.note, Face.SANS, width, *_NOTE)
    return (_Cell(findings.lines(fitted, PaperField.REASON, row.note), Ink.QUIET),)


def _drawn(row: _Row, top: float) -> Iterator[Shape]:
    x, bottom = _START, top - row.height
    for column, width in zip(row.cells, _WIDTHS, strict=True):
        y = top - _PADDING
        for cell in column:
            for line in cell.lines:
                yield left(line, x + _PADDING, y - line.size * 0.92, cell.ink)
                y -= line.size * _LEADING
        yield Rule(x, top, x, bottom, 0.4, Ink.FAINT)
        x += width
    yield Rule(x, top, x, bottom, 0.4, Ink.FAINT)
    if row.is_heading:
        yield Rule(_START, top, x, top, 0.8, Ink.QUIET)
    yield Rule(_START, bottom, x, bottom, 0.8 if row.is_heading else 0.4, _under(row))
    if row.is_ended:
        yield from _struck(x - _WIDTHS[-1], bottom, _WIDTHS[-1], row.height)


def _under(row: _Row) -> Ink:
    return Ink.QUIET if row.is_heading else Ink.FAINT


def _struck(x: float, y: float, width: float, height: float) -> Iterator[Shape]:
    """Strike the place for a signature out: nobody gets this paper any more."""
    gap = 2 * MILLIMETRE
    yield Rule(x + gap, y + gap, x + width - gap, y + height - gap, 0.6, Ink.FAINT)
    yield Box(x, y, width, height, 0.4, Ink.FAINT)


def _foot(register: PrintedRegister, number: int, pages: int) -> tuple[Shape, ...]:
    words = set_line(f"{register.title} · {register.centre}", Face.SANS, 8.5)
    page = set_line(register.page.format(page=number, pages=pages), Face.SANS, 8.5)
    return (left(words, _START, _FOOT, Ink.QUIET), right(page, _END, _FOOT, Ink.QUIET))

"""The parts of a printed report: head, headline figures, groups of figures, the table of centres.

Each part is a block that knows its height and what it draws below a given line; which page it comes
to is decided in app.documents.report_paper. Words and numbers come in with the report.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face
from app.documents.shapes import A4_SHORT, MILLIMETRE, Ink, Rule, Text, left, right
from app.documents.text import FittedLine, Step, fit, flow, set_line
from app.domain.numbers import euros, number, share
from app.domain.papers import PaperField
from app.domain.worded_reports import Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.documents.findings import Findings
    from app.documents.shapes import Shape
    from app.documents.text import Unfit
    from app.domain.worded_reports import (
        CentreLine,
        CentreTable,
        ReportGroup,
        ReportHead,
        ReportLine,
        Value,
    )

MARGIN: Final = 18 * MILLIMETRE
START: Final = MARGIN
END: Final = A4_SHORT - MARGIN
WIDTH: Final = END - START

_LABEL_WIDTH: Final = 78 * MILLIMETRE
_VALUE_END: Final = START + 98 * MILLIMETRE
_ASIDE: Final = START + 105 * MILLIMETRE
_ASIDE_WIDTH: Final = END - _ASIDE
_BAR_WIDTH: Final = 54 * MILLIMETRE
_BAR_THICKNESS: Final = 4
_ROW: Final = 6.8 * MILLIMETRE
_HEADING_HEIGHT: Final = 13.5 * MILLIMETRE
_COLUMNS_HEIGHT: Final = 9 * MILLIMETRE
_LINE_SPACING: Final = 1.22
_PADDING: Final = 1 * MILLIMETRE
_LABEL_STEPS: Final = (Step(1, 10.5, 10.5), Step(2, 10.5, 9), Step(4, 9, 8))
_NAME_STEPS: Final = (Step(2, 9.5, 8.5), Step(4, 8.5, 7))
_HEADING_SIZES: Final = (9, 8.5, 8, 7.5, 7)
_TITLE_STEPS: Final = (Step(1, 26, 20), Step(2, 22, 17), Step(4, 17, 12))
_FUNDING_STEPS: Final = (Step(2, 9, 9), Step(6, 9, 8))
_CENTRE_NAME_WIDTH: Final = 42 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the report: its height, and its shapes below a line at the height y."""

    height: float
    below: Callable[[float], Sequence[Shape]]


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that belong together; the first is their heading and is never left alone."""

    blocks: tuple[Block, ...]

    @property
    def height(self) -> float:
        return sum(block.height for block in self.blocks)


def value_text(value: Value, language: str) -> str:
    """Return a value as people read it: hours with one decimal place where they have one."""
    match value.unit:
        case Unit.EUROS:
            return euros(round(value.amount * 100), language)
        case Unit.HOURS:
            rounded = round(value.amount, 1)
            return number(rounded, language, places=0 if rounded == int(rounded) else 1)
        case Unit.COUNT:
            return number(value.amount, language)


# The head


def head_block(head: ReportHead, findings: Findings) -> Block:
    """Return what stands on top of the first page."""
    title = set_line(head.title.upper(), Face.SANS_STRONG, 9.5)
    name = _programme(head.programme, findings) if head.programme else ()
    facts = [set_line(head.period, Face.SANS_STRONG, 13)]
    if head.project_number:
        facts.extend(_fitted(findings, head.project_number, PaperField.PROGRAMME))
    if head.funding:
        facts.extend(_fitted(findings, head.funding, PaperField.FUNDER))
    made = set_line(head.made, Face.SANS, 9)
    heights = [*(line.size * 1.16 for line in name), *(line.size * 1.35 for line in facts)]
    height = title.size + sum(heights) + 9 * MILLIMETRE
    return Block(height, partial(_head, title, name, tuple(facts), made))


def _programme(text: str, findings: Findings) -> tuple[FittedLine, ...]:
    fitted = fit(text, Face.SERIF_STRONG, WIDTH, *_TITLE_STEPS)
    return findings.lines(fitted, PaperField.PROGRAMME, text)


def _fitted(findings: Findings, text: str, field: PaperField) -> tuple[FittedLine, ...]:
    return findings.lines(fit(text, Face.SANS, WIDTH, *_FUNDING_STEPS), field, text)


def _head(
    title: FittedLine,
    name: tuple[FittedLine, ...],
    facts: tuple[FittedLine, ...],
    made: FittedLine,
    top: float,
) -> list[Shape]:
    y = top - title.size
    shapes: list[Shape] = [
        Text(START, y, title, Ink.ACCENT, tracking=0.8),
        right(made, END, y, Ink.QUIET),
    ]
    y -= 3 * MILLIMETRE
    for line in name:
        y -= line.size * 1.16
        shapes.append(left(line, START, y))
    y -= 2 * MILLIMETRE
    for line in facts:
        y -= line.size * 1.35
        shapes.append(left(line, START, y, Ink.TEXT if line is facts[0] else Ink.QUIET))
    y -= 4 * MILLIMETRE
    return [*shapes, Rule(START, y, END, y, 0.9, Ink.ACCENT)]


def headline_block(lines: Sequence[ReportLine], language: str) -> Block:
    """Return the figures that stand out, side by side."""
    each = WIDTH / len(lines)
    parts = [
        (
            set_line(value_text(line.value, language), Face.SERIF_STRONG, 27),
            _known(line.label, Face.SANS, each - 4 * MILLIMETRE, Step(2, 10, 8)),
        )
        for line in lines
    ]
    return Block(24 * MILLIMETRE, partial(_headlines, parts, each))


def _headlines(
    parts: Sequence[tuple[FittedLine, tuple[FittedLine, ...]]], each: float, top: float
) -> list[Shape]:
    shapes: list[Shape] = []
    for place, (figure, label) in enumerate(parts):
        x, y = START + place * each, top - 14 * MILLIMETRE
        shapes.append(left(figure, x, y, Ink.ACCENT))
        y -= 1.2 * MILLIMETRE
        for line in label:
            y -= line.size * _LINE_SPACING
            shapes.append(left(line, x, y, Ink.QUIET))
    return shapes


# Groups of figures


def group_section(group: ReportGroup, language: str, findings: Findings) -> Section:
    """Return a group: lines with definitions, or parts of a figure with bars."""
    heading = _heading_block(group.heading)
    if not group.is_share:
        return Section((heading, *(_figure(line, language) for line in group.lines)))
    largest = max((line.value.amount for line in group.lines), default=0)
    whole = sum(line.value.amount for line in group.lines)
    rows = [
        _part(
            line,
            language,
            findings,
            length=float(line.value.amount / largest) if largest else 0.0,
            words=share(int(line.value.amount), int(whole), language),
        )
        for line in group.lines
    ]
    return Section((heading, *rows))


def _heading_block(text: str) -> Block:
    line = set_line(text, Face.SANS_STRONG, 12.5)
    return Block(_HEADING_HEIGHT, partial(_heading, line))


def _heading(line: FittedLine, top: float) -> list[Shape]:
    y = top - _HEADING_HEIGHT
    return [_heading_text(line, top), Rule(START, y, END, y, 0.6, Ink.FAINT)]


def _heading_text(line: FittedLine, top: float) -> Shape:
    return left(line, START, top - _HEADING_HEIGHT + 2.4 * MILLIMETRE, Ink.ACCENT)


def _figure(line: ReportLine, language: str) -> Block:
    label = _known(line.label, Face.SANS, _LABEL_WIDTH, *_LABEL_STEPS)
    value = set_line(value_text(line.value, language), Face.SANS_STRONG, 10.5)
    definition = _paragraph(line.definition, _ASIDE_WIDTH, 8.5)
    height = max(_ROW, _stack_height(label), _stack_height(definition))
    return Block(height, partial(_row, label, value, partial(_notes, definition), height))


def _part(
    line: ReportLine, language: str, findings: Findings, *, length: float, words: str
) -> Block:
    fitted = fit(line.label, Face.SANS, _LABEL_WIDTH, *_LABEL_STEPS)
    label = findings.lines(fitted, PaperField.KIND, line.label)
    value = set_line(value_text(line.value, language), Face.SANS_STRONG, 10.5)
    part = set_line(words, Face.SANS, 9)
    height = max(_ROW, _stack_height(label))
    return Block(height, partial(_row, label, value, partial(_bar, length, part), height))


def _row(
    label: tuple[FittedLine, ...],
    value: FittedLine,
    aside: Callable[[float], list[Shape]],
    height: float,
    top: float,
) -> list[Shape]:
    bottom = top - height
    return [
        *_stacked(label, START, top),
        right(value, _VALUE_END, _first_line(value, top)),
        *aside(top),
        Rule(START, bottom, END, bottom, 0.3, Ink.FAINT),
    ]


def _notes(lines: tuple[FittedLine, ...], top: float) -> list[Shape]:
    return list(_stacked(lines, _ASIDE, top, Ink.QUIET))


def _bar(length: float, words: FittedLine, top: float) -> list[Shape]:
    y = top - _ROW / 2
    shapes: list[Shape] = [right(words, END, _first_line(words, top), Ink.QUIET)]
    if length > 0:
        end = _ASIDE + max(0.8, length * _BAR_WIDTH)
        shapes.append(Rule(_ASIDE, y, end, y, _BAR_THICKNESS, Ink.ACCENT))
    return shapes


def _stack_height(lines: Sequence[FittedLine]) -> float:
    return sum(line.size * _LINE_SPACING for line in lines) + 2 * _PADDING


def _first_line(line: FittedLine, top: float) -> float:
    return top - _ROW / 2 - 0.34 * line.size


def _stacked(
    lines: Sequence[FittedLine], x: float, top: float, ink: Ink = Ink.TEXT
) -> Iterator[Shape]:
    y = _first_line(lines[0], top) if lines else top
    for line in lines:
        yield left(line, x, y, ink)
        y -= line.size * _LINE_SPACING


# The table of centres


def centre_section(table: CentreTable, language: str, findings: Findings) -> Section:
    """Return the centres beside each other, and all of them together."""
    each = (WIDTH - _CENTRE_NAME_WIDTH) / len(table.shown)
    headings = _of_one_size(
        [table.columns[place] for place in table.shown], each - 2.5 * MILLIMETRE
    )
    rows = [_centre(table, centre, language, findings, Face.SANS) for centre in table.centres]
    heading = set_line(table.heading, Face.SANS_STRONG, 12.5)
    note = _paragraph(table.note, WIDTH, 9)
    return Section(
        (
            Block(_HEADING_HEIGHT, partial(_plain_heading, heading)),
            Block(_COLUMNS_HEIGHT, partial(_centre_headings, table.name_heading, headings, each)),
            *rows,
            _centre(table, table.whole, language, findings, Face.SANS_STRONG),
            Block(_stack_height(note), partial(_note, note)),
        )
    )


def _centre(
    table: CentreTable, centre: CentreLine, language: str, findings: Findings, face: Face
) -> Block:
    each = (WIDTH - _CENTRE_NAME_WIDTH) / len(table.shown)
    fitted = fit(centre.name, face, _CENTRE_NAME_WIDTH - 2 * MILLIMETRE, *_NAME_STEPS)
    name = findings.lines(fitted, PaperField.CENTRE, centre.name)
    values = [
        set_line(value_text(centre.values[place], language), face, 9.5) for place in table.shown
    ]
    height = max(_ROW, _stack_height(name))
    return Block(height, partial(_centre_row, name, values, each, height))


def _plain_heading(line: FittedLine, top: float) -> list[Shape]:
    return [_heading_text(line, top)]


def _centre_headings(
    name_heading: str, headings: Sequence[tuple[FittedLine, ...]], each: float, top: float
) -> list[Shape]:
    bottom = top - _COLUMNS_HEIGHT
    name = set_line(name_heading, Face.SANS_STRONG, 8.5)
    shapes: list[Shape] = [left(name, START, bottom + 1.6 * MILLIMETRE, Ink.QUIET)]
    for place, lines in enumerate(headings):
        end = START + _CENTRE_NAME_WIDTH + (place + 1) * each
        y = bottom + 1.6 * MILLIMETRE + sum(line.size * 1.15 for line in lines[1:])
        for line in lines:
            shapes.append(right(line, end, y, Ink.QUIET))
            y -= line.size * 1.15
    return [*shapes, Rule(START, bottom, END, bottom, 0.6, Ink.ACCENT)]


def _centre_row(
    name: tuple[FittedLine, ...],
    values: Sequence[FittedLine],
    each: float,
    height: float,
    top: float,
) -> list[Shape]:
    bottom = top - height
    shapes = [*_stacked(name, START, top)]
    for place, value in enumerate(values):
        end = START + _CENTRE_NAME_WIDTH + (place + 1) * each
        shapes.append(right(value, end, _first_line(value, top)))
    return [*shapes, Rule(START, bottom, END, bottom, 0.3, Ink.FAINT)]


def _note(lines: tuple[FittedLine, ...], top: float) -> list[Shape]:
    return list(_stacked(lines, START, top - 1 * MILLIMETRE, Ink.QUIET))


# Text


def _known(text: str, face: Face, width: float, *steps: Step) -> tuple[FittedLine, ...]:
    """Return our own words fitted; a word too wide for its place sticks out and is never lost."""
    fitted = fit(text, face, width, *steps)
    return _or_line(fitted, text, face, steps[-1].smallest)


def _of_one_size(texts: Sequence[str], width: float) -> list[tuple[FittedLine, ...]]:
    """Return the headings of a table's columns on two lines at most, all as large as the longest.

    A heading too wide even at the smallest size sticks out.
    """
    for size in _HEADING_SIZES:
        fitted = [fit(text, Face.SANS_STRONG, width, Step(2, size, size)) for text in texts]
        if all(isinstance(lines, tuple) for lines in fitted):
            break
    smallest = _HEADING_SIZES[-1]
    return [
        _or_line(lines, text, Face.SANS_STRONG, smallest)
        for lines, text in zip(fitted, texts, strict=True)
    ]


def _paragraph(text: str, width: float, size: float) -> tuple[FittedLine, ...]:
    if not text:
        return ()
    return _or_line(flow(text, Face.SANS, width, size), text, Face.SANS, size)


def _or_line(
    fitted: tuple[FittedLine, ...] | Unfit, text: str, face: Face, size: float
) -> tuple[FittedLine, ...]:
    return fitted if isinstance(fitted, tuple) else (set_line(text, face, size),)

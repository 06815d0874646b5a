"""The table of a sign-in sheet: columns as wide as their content asks for, rows to sign in.

Text stands on fine lines, signatures go into boxes. Knows nothing of pages and page codes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from app.documents.columns import Wish, share_width
from app.documents.findings import Findings
from app.documents.fonts import Face, printable, text_width
from app.documents.shapes import MILLIMETRE, Box, Ink, Rule, centred, left, right
from app.documents.sheet_frame import MARGIN, TABLE_WIDTH, time_in_words
from app.documents.text import Step, Unfit, fit, narrowest, set_line
from app.domain.dates import numeric
from app.domain.papers import PaperField

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.documents.shapes import Shape
    from app.documents.text import FittedLine
    from app.documents.wording import SheetWording
    from app.domain.papers import PrintProblem, SheetRow, SheetSession, SignInSheet

SMALLEST_ROW: Final = 9 * MILLIMETRE
TALLEST_ROW: Final = 10.5 * MILLIMETRE  # unless a name needs more
MOST_SESSIONS: Final = 5
MOST_SESSIONS_WITH_BOXES: Final = 4

_PADDING: Final = 1.6 * MILLIMETRE
_TEXT_MARGIN: Final = 2 * _PADDING + 1  # and a point, so that what just fits does fit
_NAME_STEPS: Final = (Step(1, 12, 11), Step(2, 11, 11), Step(3, 11, 11))
# The one text that may be smaller: an organisation's full name helps, but nobody signs by it.
_AFFILIATION_STEPS: Final = (Step(1, 11, 11), Step(2, 11, 9), Step(3, 10, 9))
_HEADING_STEPS: Final = (Step(1, 9, 9), Step(2, 9, 8.5), Step(3, 9, 8.5), Step(1, 8, 8))
_LETTER_BOX: Final = 4.4 * MILLIMETRE
_TICK_BOX: Final = 4.2 * MILLIMETRE
_LINE_SPACING: Final = 1.12
_ROW_AIR: Final = 1  # between the texts of a row and its lines, above and below together
_HEADING_LEADING: Final = 10.8
_SAMPLE: Final = 400  # rows that are measured for the widths of columns
_SOON_WRAPPED: Final = 70 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column stands."""

    x: float
    width: float

    @property
    def end(self) -> float:
        return self.x + self.width

    @property
    def middle(self) -> float:
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns from left to right."""

    number: Column
    name: Column
    affiliation: Column
    signatures: tuple[Column, ...]
    news: Column | None


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """The texts of a row; a blank row has none."""

    name: tuple[FittedLine, ...] = ()
    affiliation: tuple[FittedLine, ...] = ()

    @property
    def height(self) -> float:
        """Return how high a row must be for its texts."""
        lines = (self.name, self.affiliation)
        heights = (sum(line.size * _LINE_SPACING for line in stack) for stack in lines)
        return max(*heights, 0.0) + _ROW_AIR


@dataclass(frozen=True, slots=True)
class Table:
    """The columns, their headings and all rows, which are of one height."""

    columns: Columns
    headings: tuple[tuple[Column, tuple[FittedLine, ...]], ...]
    heading_height: float
    rows: tuple[PlannedRow, ...]
    row_height: float
    rows_per_page: int
    has_letter_boxes: bool


def plan_table(
    sheet: SignInSheet, sessions: Sequence[SheetSession], wording: SheetWording, height: float
) -> tuple[Table, tuple[PrintProblem, ...]]:
    """Plan the table with a signature column for each of these sittings, pages of this height."""
    columns = _columns(sheet, max(1, len(sessions)))
    headings = tuple(_headings(sheet, sessions, wording, columns))
    heading_height = max(len(lines) for _, lines in headings) * _HEADING_LEADING + 2.4 * MILLIMETRE
    planned = [_plan_row(columns, row) for row in sheet.rows]
    rows = [row for row, _ in planned] + [PlannedRow()] * sheet.blank_rows
    least = max([SMALLEST_ROW, *(row.height for row in rows)])
    rows_per_page = int((height - heading_height) / least)
    table = Table(
        columns=columns,
        headings=headings,
        heading_height=heading_height,
        rows=tuple(rows),
        row_height=min(max(least, TALLEST_ROW), (height - heading_height) / rows_per_page),
        rows_per_page=rows_per_page,
        has_letter_boxes=sheet.has_letter_boxes,
    )
    return table, tuple(problem for _, problems in planned for problem in problems)


def _plan_row(columns: Columns, row: SheetRow) -> tuple[PlannedRow, tuple[PrintProblem, ...]]:
    """Plan the texts of a person's row; a name that cannot be printed leaves its row blank."""
    findings = Findings(who=row.name)
    width = columns.name.width - 2 * _PADDING
    name = findings.lines(
        fit(row.name, Face.SANS_STRONG, width, *_NAME_STEPS), PaperField.RECIPIENT, row.name
    )
    if not name or not row.affiliation.strip():
        return PlannedRow(name), findings.problems
    width = columns.affiliation.width - 2 * _PADDING
    affiliation = findings.lines(
        fit(row.affiliation, Face.SANS, width, *_AFFILIATION_STEPS),
        PaperField.AFFILIATION,
        row.affiliation,
    )
    return PlannedRow(name, affiliation), findings.problems


def grid(table: Table, top: float, rows: int) -> tuple[Shape, ...]:
    """Return headings, lines and boxes of a page with so many rows; `top` is the table's."""
    first = top - table.heading_height
    bottom = first - rows * table.row_height
    signatures, news = table.columns.signatures, table.columns.news
    start, end = signatures[0].x, signatures[-1].end
    shapes: list[Shape] = list(_heading_shapes(table, first))
    shapes.append(Rule(MARGIN, first, MARGIN + TABLE_WIDTH, first, 0.9))
    for index in range(1, rows + 1):
        y = first - index * table.row_height
        shapes.append(Rule(MARGIN, y, start, y, 0.35, Ink.QUIET))
        shapes.append(Rule(start, y, end, y, 0.8))
        if news:
            shapes.append(Rule(news.x, y, news.end, y, 0.35, Ink.QUIET))
            shapes.append(_tick_box(news, y + table.row_height / 2))
    edges = [column.x for column in signatures] + [end]
    shapes.extend(Rule(x, first, x, bottom, 0.8) for x in edges)
    return tuple(shapes)


def row_shapes(table: Table, number: int, place: int, top: float) -> list[Shape]:
    """Return the texts of a row, counted from 0, at a place on its page, counted from 0."""
    row, columns = table.rows[number], table.columns
    middle = top - table.heading_height - (place + 0.5) * table.row_height
    figure = set_line(str(number + 1), Face.SANS, 10)
    shapes: list[Shape] = [
        right(figure, columns.number.end - _PADDING, middle - 0.33 * 10, Ink.QUIET),
        *_stacked(row.name, columns.name.x + _PADDING, middle),
        *_stacked(row.affiliation, columns.affiliation.x + _PADDING, middle),
    ]
    if table.has_letter_boxes and not row.name:
        shapes.extend(_letter_boxes(table, middle))
    return shapes


def _columns(sheet: SignInSheet, sessions: int) -> Columns:
    wishes = _wishes(sheet, sessions)
    columns: list[Column] = []
    x = MARGIN
    for width in share_width(TABLE_WIDTH, wishes):
        columns.append(Column(x, width))
        x += width
    news = columns.pop() if sheet.has_news_column else None
    number, name, affiliation, *signatures = columns
    return Columns(number, name, affiliation, tuple(signatures), news)


def _wishes(sheet: SignInSheet, sessions: int) -> list[Wish]:
    """Return what the columns ask for: texts one line, or two lines at the least."""
    mm = MILLIMETRE
    names = [printable(row.name, Face.SANS_STRONG) for row in sheet.rows[:_SAMPLE]]
    places = [printable(row.affiliation, Face.SANS) for row in sheet.rows[:_SAMPLE]]
    has_boxes = sheet.has_letter_boxes and sheet.blank_rows
    name_least = (84 if has_boxes else 55) * mm
    others = [
        Wish(10.5 * mm, 10.5 * mm, 10.5 * mm),
        *[Wish(25 * mm, (56 if sessions == 1 else 36) * mm, 70 * mm)] * sessions,
        *([Wish(21 * mm, 23 * mm, 23 * mm)] if sheet.has_news_column else []),
    ]
    room = TABLE_WIDTH - sum(wish.least for wish in others) - name_least
    two_lines = max((narrowest(text, Face.SANS, 9, 2) for text in set(places)), default=0.0)
    affiliation_least = max(44 * mm, min(room, two_lines + _TEXT_MARGIN))
    return [
        others[0],
        Wish(name_least, _wanted(names, Face.SANS_STRONG, 12), 88 * mm),
        Wish(affiliation_least, _wanted(places, Face.SANS, 11), 110 * mm),
        *others[1:],
    ]


def _wanted(texts: Sequence[str], face: Face, size: float) -> float:
    """Return the width of a column in which the texts stand on one line, within reason."""
    widest = max((text_width(text, face, size) for text in texts), default=0.0)
    return min(_SOON_WRAPPED, widest + _TEXT_MARGIN)


def _headings(
    sheet: SignInSheet,
    sessions: Sequence[SheetSession],
    wording: SheetWording,
    columns: Columns,
) -> Iterator[tuple[Column, tuple[FittedLine, ...]]]:
    yield columns.number, _heading(wording.column_number, columns.number)
    yield columns.name, _heading(wording.column_name, columns.name)
    yield columns.affiliation, _heading(wording.column_affiliation, columns.affiliation)
    for column, session in zip_longest(columns.signatures, sessions):
        yield column, tuple(_signature_heading(sheet, session, wording, column))
    if columns.news:
        yield columns.news, _heading(wording.column_news, columns.news)


def _heading(text: str, column: Column, face: Face = Face.SANS_STRONG) -> tuple[FittedLine, ...]:
    fitted = fit(text, face, column.width - 2 * _PADDING, *_HEADING_STEPS)
    return (set_line(text, face, 8),) if isinstance(fitted, Unfit) else fitted


def _signature_heading(
    sheet: SignInSheet, session: SheetSession | None, wording: SheetWording, column: Column
) -> Iterator[FittedLine]:
    """Yield "Signature", then the day of the sitting and the time where these tell it apart."""
    yield set_line(wording.column_signature, Face.SANS_STRONG, 9)
    if session is None or len(sheet.sessions) == 1:
        return
    day = numeric(session.on, sheet.language)
    times = {time_in_words(sitting, sheet.language) for sitting in sheet.sessions}
    time = time_in_words(session, sheet.language)
    if not time or len(times) == 1:
        yield set_line(day, Face.SANS, 9)
        return
    room = column.width - 2 * _PADDING
    together = fit(f"{day} {time}", Face.SANS, room, Step(1, 9, 9))
    apart = (set_line(day, Face.SANS, 9), *_heading(time, column, Face.SANS))
    yield from apart if isinstance(together, Unfit) else together


def _heading_shapes(table: Table, bottom: float) -> Iterator[Shape]:
    """Yield the headings, the last line of each on one common line."""
    columns = table.columns
    for column, lines in table.headings:
        for index, line in enumerate(lines, start=1):
            y = bottom + 1.5 * MILLIMETRE + (len(lines) - index) * _HEADING_LEADING
            if column in columns.signatures or column == columns.news:
                yield centred(line, column.middle, y)
            elif column == columns.number:
                yield right(line, column.end - _PADDING, y)
            else:
                yield left(line, column.x + _PADDING, y)


def _stacked(lines: tuple[FittedLine, ...], x: float, middle: float) -> Iterator[Shape]:
    """Yield one line or several, together in the middle of the row."""
    for index, line in enumerate(lines):
        up = ((len(lines) - 1) / 2 - index) * line.size * _LINE_SPACING
        yield left(line, x, middle + up - 0.33 * line.size)


def _tick_box(column: Column, middle: float) -> Box:
    half = _TICK_BOX / 2
    return Box(column.middle - half, middle - half, _TICK_BOX, _TICK_BOX, 0.7)


def _letter_boxes(table: Table, middle: float) -> Iterator[Shape]:
    """Yield faint boxes that lead the hand to capital letters."""
    name = table.columns.name
    height = table.row_height - 2.6 * MILLIMETRE
    count = int((name.width - _PADDING) / _LETTER_BOX)
    x, y = name.x + _PADDING, middle - height / 2
    yield Box(x, y, count * _LETTER_BOX, height, 0.4, Ink.FAINT)
    for index in range(1, count):
        edge = x + index * _LETTER_BOX
        yield Rule(edge, y, edge, y + height, 0.4, Ink.FAINT)

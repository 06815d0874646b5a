"""The table of a statement of hours: its columns, its rows, and the pages that they take.

The heading is repeated on every page; a row is never parted; the sum stands under the last one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.columns import Wish, share_width
from app.documents.design_scene import FACES
from app.documents.fonts import Face, missing_letters, printable, text_width
from app.documents.placeholders import hours_in_figures
from app.documents.shapes import MILLIMETRE, Rule, Text
from app.documents.table_pages import Rooms, share_rows
from app.documents.text import Unfit, flow, words_and_parts
from app.domain.dates import date_text_short
from app.domain.designs import Tint
from app.domain.papers import PaperField, PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.documents.design_scene import Scene
    from app.documents.palettes import Area
    from app.documents.shapes import Colour, Shape
    from app.documents.text import FittedLine
    from app.domain.designs import Element
    from app.domain.papers import StatementRow

_GAP: Final = 2.5 * MILLIMETRE
_PADDING: Final = 1.1 * MILLIMETRE
_LEADING: Final = 1.2
_ASCENT: Final = 0.86
_HAIR: Final = 0.4
_STEP: Final = 0.5
_TINY: Final = 1.0  # points, below which nothing is a letter
_SUM_WORD: Final = 6
_HOURS: Final = 3
_NUMBER: Final = 5
_WHOLE: Final = 32 * MILLIMETRE  # up to which a number stays on one line
_MOST: Final = 90 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class Spaces:
    """Where the table stands when it is alone, and on the pages when it takes several."""

    single: Area
    first: Area
    middle: Area
    last: Area

    def rooms(self, heading: float) -> Rooms:
        return Rooms(
            self.single.height - heading,
            self.first.height - heading,
            self.middle.height - heading,
            self.last.height - heading,
        )

    def of(self, page: int, pages: int) -> Area:
        """Return where the table stands on a page, counted from 0."""
        if pages == 1:
            return self.single
        return self.first if not page else self.last if page == pages - 1 else self.middle


@dataclass(frozen=True, slots=True)
class _Column:
    """A column: its heading, its cells, where it begins, how wide its text may be."""

    heading: str
    cells: tuple[str, ...]
    place: int
    x: float = 0.0
    width: float = 0.0

    @property
    def is_of_figures(self) -> bool:
        return self.place in {0, _HOURS}


@dataclass(frozen=True, slots=True)
class _Row:
    """The lines of a row, by column."""

    cells: tuple[tuple[FittedLine, ...], ...]
    size: float

    @property
    def height(self) -> float:
        lines = max((len(cell) for cell in self.cells), default=1)
        return lines * _LEADING * self.size + 2 * _PADDING


@dataclass(frozen=True, slots=True)
class _Set:
    """A table set in one size."""

    columns: tuple[_Column, ...]
    heading: _Row
    rows: tuple[_Row, ...]
    sum_row: _Row | None
    shares: tuple[int, ...]


def plan_table(element: Element, scene: Scene, spaces: Spaces) -> tuple[tuple[Shape, ...], ...]:
    """Return the shapes of the table on each page that it takes; an empty page if it does not fit.

    It is set as large as lets it stand on one page, else in its own size on several.
    """
    rows = scene.paper.rows
    columns = _columns(element, scene)
    if not rows or not columns or _has_strange_letters(columns, element, scene):
        return ((),)
    found: _Set | None = None
    size = element.size
    while size >= max(_TINY, min(element.least, element.size)):
        table = _set_in(size, element, scene, spaces, columns)
        if table is not None and len(table.shares) == 1:
            found = table
            break
        found = found or table
        size -= _STEP
    if found is None:
        scene.findings.note(PrintProblemKind.TOO_LONG, PaperField.ROWS, _longest(columns))
        return ((),)
    return _pages(found, element, scene, spaces)


def _columns(element: Element, scene: Scene) -> tuple[_Column, ...]:
    """Return the columns that have a word and something to say."""
    words = (*element.texts.get(scene.language_of(element), ()), *[""] * (_SUM_WORD + 1))
    language = scene.language_of(element)
    rows = scene.paper.rows
    ways: tuple[Callable[[StatementRow], str], ...] = (
        lambda row: row.title,
        lambda row: date_text_short(row.first_day, row.last_day, language),
        lambda row: hours_in_figures(row.hours, language),
        lambda row: row.issuer,
        lambda row: row.number,
    )
    cells = [tuple(str(count) for count, _ in enumerate(rows, start=1))]
    cells.extend(tuple(way(row) for row in rows) for way in ways)
    return tuple(
        _Column(words[place], column, place)
        for place, column in enumerate(cells)
        if words[place] and any(printable(cell, Face.SANS) for cell in column)
    )


def _has_strange_letters(columns: Sequence[_Column], element: Element, scene: Scene) -> bool:
    """Note the cells with letters that the face lacks."""
    face = FACES[element.face]
    strange = [
        (cell, letters)
        for column in columns
        for cell in column.cells
        if (letters := missing_letters(cell, face))
    ]
    for cell, letters in strange:
        kind = PrintProblemKind.MISSING_LETTERS
        scene.findings.note(kind, PaperField.ROWS, cell, letters)
    return bool(strange)


def _set_in(
    size: float, element: Element, scene: Scene, spaces: Spaces, columns: tuple[_Column, ...]
) -> _Set | None:
    """Return the table in letters of a size; None when a word or a row is too large for it."""
    face = FACES[element.face]
    placed = _placed(columns, face, size, spaces.single)
    heading = _row([column.heading for column in placed], placed, Face.SANS_STRONG, size)
    rows = [
        _row([column.cells[index] for column in placed], placed, face, size)
        for index in range(len(scene.paper.rows))
    ]
    if heading is None or any(row is None for row in rows):
        return None
    ready = tuple(row for row in rows if row is not None)
    sum_row = _sum_row(element, scene, placed, size)
    end = sum_row.height if sum_row else 0.0
    heights = [row.height for row in ready]
    shares = share_rows(heights, end, spaces.rooms(heading.height))
    return _Set(placed, heading, ready, sum_row, shares) if shares else None


def _placed(
    columns: tuple[_Column, ...], face: Face, size: float, area: Area
) -> tuple[_Column, ...]:
    """Share the width of the table among its columns."""
    wishes = [_wish(column, face, size) for column in columns]
    widths = share_width(area.width + _GAP, wishes)
    placed, x = [], area.x
    for column, width in zip(columns, widths, strict=True):
        place = _Column(column.heading, column.cells, column.place, x, width - _GAP)
        placed.append(place)
        x += width
    return tuple(placed)


def _wish(column: _Column, face: Face, size: float) -> Wish:
    head = printable(column.heading, Face.SANS_STRONG)
    texts = [printable(cell, face) for cell in column.cells]
    words = [text_width(word, face, size) for text in texts for word in words_and_parts(text)]
    heads = [text_width(word, Face.SANS_STRONG, size) for word in head.split(" ")]
    wanted = max(text_width(text, face, size) for text in texts) + _GAP
    least = max(*words, *heads, 0.0) + _GAP
    if column.place == _NUMBER and wanted <= _WHOLE:
        least = max(least, wanted)
    most = least if column.is_of_figures else max(least, min(wanted, _MOST))
    return Wish(least, max(least, wanted if not column.is_of_figures else least), most)


def _row(texts: Sequence[str], columns: Sequence[_Column], face: Face, size: float) -> _Row | None:
    cells: list[tuple[FittedLine, ...]] = []
    for text, column in zip(texts, columns, strict=True):
        found = flow(text, face, column.width, size)
        if isinstance(found, Unfit) and found.kind is not PrintProblemKind.EMPTY:
            return None
        cells.append(() if isinstance(found, Unfit) else found)
    return _Row(tuple(cells), size)


def _sum_row(
    element: Element, scene: Scene, columns: Sequence[_Column], size: float
) -> _Row | None:
    """Return the row with the sum of the hours, where there is a word for it and a column."""
    texts = element.texts.get(scene.language_of(element), ())
    word = texts[_SUM_WORD] if len(texts) > _SUM_WORD else ""
    if not word or all(column.place != _HOURS for column in columns):
        return None
    total = hours_in_figures(sum(row.hours for row in scene.paper.rows), scene.paper.language)
    first = next((c.place for c in columns if not c.is_of_figures), -1)
    cells = [
        total if column.place == _HOURS else word if column.place == first else ""
        for column in columns
    ]
    return _row(cells, columns, Face.SANS_STRONG, size)


def _longest(columns: Sequence[_Column]) -> str:
    return max((cell for column in columns for cell in column.cells), key=len)


def _pages(
    table: _Set, element: Element, scene: Scene, spaces: Spaces
) -> tuple[tuple[Shape, ...], ...]:
    pages: list[tuple[Shape, ...]] = []
    start = 0
    for page, count in enumerate(table.shares):
        area = spaces.of(page, len(table.shares))
        rows = list(table.rows[start : start + count])
        if page == len(table.shares) - 1 and table.sum_row:
            rows.append(table.sum_row)
        pages.append(_page(table, rows, area, element, scene))
        start += count
    return tuple(pages)


def _page(
    table: _Set, rows: Sequence[_Row], area: Area, element: Element, scene: Scene
) -> tuple[Shape, ...]:
    """Return the heading and the rows of a page, from the top of the area down."""
    if not rows:
        return ()
    quiet, ink, hair = (scene.colour(tint) for tint in (Tint.QUIET, element.tint, Tint.FAINT))
    shapes: list[Shape] = [*_cells(table.heading, table.columns, area.top, quiet)]
    y = area.top - table.heading.height
    shapes.append(Rule(area.x, y, area.right, y, max(element.thickness, _HAIR), ink))
    for row in rows:
        shapes.extend(_cells(row, table.columns, y, ink))
        y -= row.height
        shapes.append(Rule(area.x, y, area.right, y, _HAIR, hair))
    return tuple(shapes)


def _cells(row: _Row, columns: Sequence[_Column], top: float, ink: Colour) -> list[Text]:
    first = top - _PADDING - _ASCENT * row.size
    return [
        Text(_start(line, column), first - index * _LEADING * row.size, line, ink)
        for cell, column in zip(row.cells, columns, strict=True)
        for index, line in enumerate(cell)
    ]


def _start(line: FittedLine, column: _Column) -> float:
    return column.x + (column.width - line.width if column.is_of_figures else 0.0)

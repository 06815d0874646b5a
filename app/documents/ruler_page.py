"""The ruler page: four lines 20 mm from the edges, and scales that tell where a printer puts them.

It is printed once on plain paper; what is read from it is app.domain.print_calibration's matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face
from app.documents.shapes import MILLIMETRE, Ink, Layer, Page, Rule, Text, centred
from app.documents.text import Unfit, flow, set_line
from app.documents.writer import About, draw_pages
from app.domain.print_calibration import LINE_MM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.documents.shapes import Shape
    from app.domain.designs import PageFormat

LETTERS: Final = ("A", "B", "C", "D")
"""The distances in the order in which they are asked for: left, top, right, bottom."""

_HAIR: Final = 0.35
_NUMBER_SIZE: Final = 7
_LETTER_SIZE: Final = 22
_TEXT_SIZE: Final = 11
_TITLE_SIZE: Final = 15
_LEADING: Final = 15.0
_ARROW_FROM: Final = 6.0  # within this no desktop printer prints
_TEXT_WIDTH: Final = 86.0
_TEXT_ABOVE: Final = 26.0


@dataclass(frozen=True, slots=True)
class RulerWords:
    """What the page says: its title, and what to do, a paragraph each."""

    title: str
    steps: tuple[str, ...]
    language: str


def draw_ruler_page(page: PageFormat, words: RulerWords) -> bytes:
    """Return the PDF of the ruler page in a format."""
    sheet = _Sheet(page.width, page.height)
    shapes = (*_frame(sheet), *_scales(sheet), *_distances(sheet), *_words(sheet, words))
    about = About(words.title, "", words.title, words.language)
    size = page.width * MILLIMETRE, page.height * MILLIMETRE
    return draw_pages((Page(*size, (Layer(shapes),)),), about)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page in millimetres from its upper left corner, as people measure it."""

    width: float
    height: float

    @property
    def right(self) -> float:
        return self.width - LINE_MM

    @property
    def bottom(self) -> float:
        return self.height - LINE_MM

    def rule(self, x1: float, y1: float, x2: float, y2: float, thickness: float = _HAIR) -> Rule:
        return Rule(
            x1 * MILLIMETRE,
            (self.height - y1) * MILLIMETRE,
            x2 * MILLIMETRE,
            (self.height - y2) * MILLIMETRE,
            thickness,
            Ink.BLACK,
        )

    def centred(self, text: str, x: float, y: float, size: float, face: Face = Face.SANS) -> Text:
        line = set_line(text, face, size)
        return centred(line, x * MILLIMETRE, (self.height - y) * MILLIMETRE, Ink.BLACK)


def _frame(sheet: _Sheet) -> Iterator[Shape]:
    """Yield the four lines that are measured to."""
    for x in (LINE_MM, sheet.right):
        yield sheet.rule(x, LINE_MM, x, sheet.bottom)
    for y in (LINE_MM, sheet.bottom):
        yield sheet.rule(LINE_MM, y, sheet.right, y)


def _scales(sheet: _Sheet) -> Iterator[Shape]:
    """Yield a scale inside each line, counted from the upper left corner of the paper."""
    first = round(LINE_MM)
    for at in range(first, round(sheet.right) + 1):
        length = _tick(at)
        yield sheet.rule(at, LINE_MM, at, LINE_MM + length)
        yield sheet.rule(at, sheet.bottom, at, sheet.bottom - length)
        if at % 10 == 0 and first < at < round(sheet.right):
            yield sheet.centred(str(at), at, LINE_MM + 7.4, _NUMBER_SIZE)
            yield sheet.centred(str(at), at, sheet.bottom - 5.4, _NUMBER_SIZE)
    for at in range(first, round(sheet.bottom) + 1):
        length = _tick(at)
        yield sheet.rule(LINE_MM, at, LINE_MM + length, at)
        yield sheet.rule(sheet.right, at, sheet.right - length, at)
        if at % 10 == 0 and first + 10 <= at <= round(sheet.bottom) - 10:
            yield sheet.centred(str(at), LINE_MM + 7.4, at + 0.9, _NUMBER_SIZE)
            yield sheet.centred(str(at), sheet.right - 7.4, at + 0.9, _NUMBER_SIZE)


def _tick(at: int) -> float:
    if at % 10 == 0:
        return 4.6
    return 3.2 if at % 5 == 0 else 1.8


def _distances(sheet: _Sheet) -> Iterator[Shape]:
    """Yield the four distances that are asked for: an arrow from each edge, with its letter."""
    across, down = sheet.width / 2, sheet.height / 2
    arrows = (
        ((0.0, down), (LINE_MM, down), (LINE_MM - 7, down - 3)),
        ((across, 0.0), (across, LINE_MM), (across + 6, LINE_MM - 4)),
        ((sheet.width, down), (sheet.right, down), (sheet.right + 7, down - 3)),
        ((across, sheet.height), (across, sheet.bottom), (across + 6, sheet.bottom + 9)),
    )
    for letter, (edge, line, place) in zip(LETTERS, arrows, strict=True):
        yield from _arrow(sheet, edge, line)
        yield sheet.centred(letter, *place, _LETTER_SIZE, Face.SANS_STRONG)


def _arrow(sheet: _Sheet, edge: tuple[float, float], line: tuple[float, float]) -> Iterator[Shape]:
    """Yield a shaft towards the line with a head on both ends, as far out as printers print."""
    toward = ((line[0] - edge[0]) / LINE_MM, (line[1] - edge[1]) / LINE_MM)
    side = (toward[1], toward[0])
    start = (edge[0] + _ARROW_FROM * toward[0], edge[1] + _ARROW_FROM * toward[1])
    yield sheet.rule(*start, *line, 0.9)
    for tip, way in ((start, 1.0), (line, -1.0)):
        for turn in (1.0, -1.0):
            yield sheet.rule(
                tip[0],
                tip[1],
                tip[0] + way * 2.6 * toward[0] + turn * 1.5 * side[0],
                tip[1] + way * 2.6 * toward[1] + turn * 1.5 * side[1],
                0.9,
            )


def _words(sheet: _Sheet, words: RulerWords) -> Iterator[Shape]:
    """Yield what to do, in the middle of the page."""
    x = (sheet.width - _TEXT_WIDTH) / 2 * MILLIMETRE
    y = (sheet.height / 2 + _TEXT_ABOVE) * MILLIMETRE
    yield Text(x, y, set_line(words.title, Face.SERIF_STRONG, _TITLE_SIZE), Ink.BLACK)
    y -= 1.6 * _LEADING
    for step in words.steps:
        lines = flow(step, Face.SANS, _TEXT_WIDTH * MILLIMETRE, _TEXT_SIZE)
        if isinstance(lines, Unfit):
            continue
        for line in lines:
            yield Text(x, y, line, Ink.BLACK)
            y -= _LEADING
        y -= 0.4 * _LEADING

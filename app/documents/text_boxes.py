"""Text that is made to fit a box: it shrinks a little, wraps, then shrinks to the least.

Nothing is ever cut or set outside: what does not fit is an `Unfit`. Knows nothing of certificates.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.fonts import text_width
from app.documents.shapes import Text
from app.documents.text import (
    SLACK,
    STEPS_PER_POINT,
    FittedLine,
    Unfit,
    balanced,
    breaks_of,
    ready_text,
    widths_of,
    words_and_parts,
    words_of,
)
from app.domain.designs import Align, Upright
from app.domain.papers import PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from app.documents.fonts import Face
    from app.documents.palettes import Area
    from app.documents.shapes import Colour

ASCENT: Final = 0.9
"""What a capital with a mark needs above its baseline, as a share of the size."""

DESCENT: Final = 0.25
LEADING: Final = 1.22

_TINY: Final = 1.0  # points, below which nothing is a letter
_WRAPS_BELOW: Final = 0.72
"""The share of the size down to which a text rather shrinks than takes another line."""

READ_WRAPS_BELOW: Final = 0.92
"""The same of what is read rather than looked at: its letters are small as it is."""

_TOGETHER: Final = re.compile(r"(?:(?:\d{1,2}\.?|[ВвИиКкОоСсУу]) )*[^ ]+ ?")
_DOT: Final = "\N{NO-BREAK SPACE}·"  # between facts; the end of a line parts them as well


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large letters may be in points, on how many lines, with how much air between them."""

    largest: float
    smallest: float
    lines: int = 1
    tracking: float = 0.0
    wraps_below: float = _WRAPS_BELOW


@dataclass(frozen=True, slots=True)
class _Paragraphs:
    """What has to stand on lines of its own, in pieces, with their widths at size 1."""

    pieces: tuple[list[str], ...]
    widths: tuple[list[float], ...]
    face: Face
    tracking: float

    @property
    def widest(self) -> float:
        spare = self.tracking  # no air after the last letter of a line
        return max(sum(widths) - spare for widths in self.widths)

    def lines_at(self, width: float) -> int:
        """Return on how many lines all of it stands at size 1; 0 when a piece is wider."""
        space = text_width(" ", self.face, 1) + self.tracking
        counts = [
            len(breaks_of(pieces, widths, space, width + self.tracking))
            for pieces, widths in zip(self.pieces, self.widths, strict=True)
        ]
        return sum(counts) if all(counts) else 0

    def set_at(self, size: float, width: float, count: int) -> tuple[FittedLine, ...]:
        """Return the lines, in each paragraph as even as they can be."""
        room = width / size + self.tracking
        lines = (
            line.removesuffix(_DOT)
            for pieces in self.pieces
            for line in balanced(pieces, self.face, room, count, self.tracking)
        )
        return tuple(
            FittedLine(line, self.face, size, text_width(line, self.face, size)) for line in lines
        )


def height_of(lines: int, size: float) -> float:
    """Return how high so many lines are."""
    return size * (ASCENT + DESCENT + LEADING * (lines - 1))


def fit_box(
    text: str, face: Face, room: tuple[float, float], sizes: Sizes
) -> tuple[FittedLine, ...] | Unfit:
    r"""Return the lines of a text in a box of this width and height, all of one size.

    "\n" begins a line. A day stays with its month while it can. Breaks after hyphens are
    tried when breaks at spaces are not enough.
    """
    ready: list[str] = []
    for paragraph in filter(str.strip, text.split("\n")):
        one = ready_text(paragraph, face)
        if isinstance(one, Unfit):
            return one
        ready.append(one)
    if not ready:
        return Unfit(PrintProblemKind.EMPTY)
    for cut in (_kept_together, words_of, words_and_parts):
        lines = _first_fit(_paragraphs(ready, cut, face, sizes.tracking), room, sizes)
        if lines:
            return lines
    return Unfit(PrintProblemKind.TOO_LONG)


def placed_lines(
    lines: Sequence[FittedLine], area: Area, align: Align, upright: Upright, ink: Colour
) -> tuple[Text, ...]:
    """Return the lines where they stand in the area, without air between the letters."""
    return tracked_lines(lines, area, (align, upright), ink, 0.0)


def tracked_lines(
    lines: Sequence[FittedLine],
    area: Area,
    stand: tuple[Align, Upright],
    ink: Colour,
    tracking: float,
) -> tuple[Text, ...]:
    """Return the lines where they stand in the area; `tracking` is a share of their size."""
    if not lines:
        return ()
    align, upright = stand
    size = lines[0].size
    spare = area.height - height_of(len(lines), size)
    above = {Upright.TOP: 0.0, Upright.MIDDLE: spare / 2, Upright.BOTTOM: spare}[upright]
    first = area.top - above - ASCENT * size
    return tuple(
        Text(
            _start(area, align, drawn_width(line, tracking)),
            first - index * LEADING * size,
            line,
            ink,
            tracking * size,
        )
        for index, line in enumerate(lines)
    )


def drawn_width(line: FittedLine, tracking: float) -> float:
    """Return how wide a line is with the air between its letters."""
    return line.width + tracking * line.size * max(0, len(line.text) - 1)


def _start(area: Area, align: Align, width: float) -> float:
    spare = area.width - width
    return area.x + {Align.LEFT: 0.0, Align.CENTRE: spare / 2, Align.RIGHT: spare}[align]


def _kept_together(text: str) -> list[str]:
    """Return the words, with a day before its month and a Russian preposition before its noun."""
    return _TOGETHER.findall(text)


def _paragraphs(
    ready: Sequence[str], cut: Callable[[str], list[str]], face: Face, tracking: float
) -> _Paragraphs:
    pieces = tuple(cut(text) for text in ready)
    widths = tuple(widths_of(one, face, tracking) for one in pieces)
    return _Paragraphs(pieces, widths, face, tracking)


def _first_fit(
    text: _Paragraphs, room: tuple[float, float], sizes: Sizes
) -> tuple[FittedLine, ...]:
    width, height = room
    if min(width, height) <= 0 or sizes.largest < _TINY:
        return ()
    least = max(_TINY, min(sizes.smallest, sizes.largest))
    fewest = len(text.pieces)
    known = width / max(text.widest, SLACK)
    for floor in (max(least, sizes.largest * sizes.wraps_below), least):
        for count in range(fewest, max(sizes.lines, fewest) + 1):
            tallest = min(sizes.largest, (height + SLACK) / height_of(count, 1))
            for size in _sizes(tallest, floor, known if count == fewest else 0):
                if 0 < text.lines_at((width + SLACK) / size) <= count:
                    return text.set_at(size, width + SLACK, count)
    return ()


def _sizes(largest: float, smallest: float, known: float) -> Iterator[float]:
    """Yield sizes from the largest down, halves of points; only the first up to one that is known.

    `known` is the size at which the text surely fits.
    """
    if known:
        largest = min(largest, known)
    if largest < smallest - SLACK:
        return
    steps = math.floor(largest * STEPS_PER_POINT + SLACK)
    while steps / STEPS_PER_POINT > smallest:
        yield steps / STEPS_PER_POINT
        if known:
            return
        steps -= 1
    yield min(largest, smallest)

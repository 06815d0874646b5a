"""Text that is made to fit: one line that shrinks, or a few lines with even breaks.

Nothing is ever cut. What does not fit at the smallest size, or has letters that the face lacks, is
an `Unfit`. Names break at a space, or after a hyphen when nothing else helps. Knows nothing of
where on a page the lines go.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face, missing_letters, printable, text_width
from app.domain.papers import PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Sequence

STEPS_PER_POINT: Final = 2
_BALANCING_ROUNDS: Final = 12
# Not in "e-pasts": a single letter says nothing at the end of a line.
_AFTER_HYPHEN: Final = re.compile(r"(?<=\w\w-)(?=\w)")
SLACK: Final = 1e-6  # a line as wide as its box fits, whatever the last bit of the sum says


@dataclass(frozen=True, slots=True)
class FittedLine:
    """A line in the form in which it is drawn, at the size at which it fits; `width` in points."""

    text: str
    face: Face
    size: float
    width: float


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why a text cannot be printed in its place."""

    kind: PrintProblemKind
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """A way to set a text: on at most so many lines, at sizes in points, halves between them."""

    lines: int
    largest: float
    smallest: float

    def sizes(self) -> Sequence[float]:
        steps = round((self.largest - self.smallest) * STEPS_PER_POINT)
        return [self.largest - step / STEPS_PER_POINT for step in range(steps + 1)]


def fit(text: str, face: Face, width: float, *steps: Step) -> tuple[FittedLine, ...] | Unfit:
    """Return the text as large as the first step allows it to be; later steps are for longer texts.

    Breaks after hyphens are tried when no step is enough for breaks at spaces.
    """
    ready = ready_text(text, face)
    if isinstance(ready, Unfit):
        return ready
    for pieces in (words_of(ready), words_and_parts(ready)):
        for step in steps:
            lines = _fit_step(pieces, face, width, step)
            if lines:
                return lines
    return Unfit(PrintProblemKind.TOO_LONG)


def flow(text: str, face: Face, width: float, size: float) -> tuple[FittedLine, ...] | Unfit:
    """Return a paragraph of one size on as many lines as it takes, each as full as it can be."""
    ready = ready_text(text, face)
    if isinstance(ready, Unfit):
        return ready
    pieces = words_and_parts(ready)
    breaks = breaks_of(pieces, widths_of(pieces, face), text_width(" ", face, 1), width / size)
    if not breaks:
        return Unfit(PrintProblemKind.TOO_LONG)
    return _set(_join(pieces, breaks), face, size)


def narrowest(text: str, face: Face, size: float, lines: int) -> float:
    """Return the least width at which printable text of a size takes no more than so many lines."""
    pieces = words_of(text)
    low, high = 0.0, text_width(text, face, size)
    for _ in range(_BALANCING_ROUNDS if pieces else 0):
        middle = (low + high) / 2
        breaks = breaks_of(pieces, widths_of(pieces, face), text_width(" ", face, 1), middle / size)
        if breaks and len(breaks) <= lines:
            high = middle
        else:
            low = middle
    return high


def set_line(text: str, face: Face, size: float) -> FittedLine:
    """Return a line of known wording at a size, however wide."""
    ready = printable(text, face)
    return FittedLine(ready, face, size, text_width(ready, face, size))


def ready_text(text: str, face: Face) -> str | Unfit:
    """Return the text as it is drawn, or why it cannot be."""
    ready = printable(text, face)
    if not ready:
        return Unfit(PrintProblemKind.EMPTY)
    missing = missing_letters(text, face)
    return Unfit(PrintProblemKind.MISSING_LETTERS, missing) if missing else ready


def _fit_step(
    pieces: list[str], face: Face, width: float, step: Step
) -> tuple[FittedLine, ...] | None:
    if step.lines == 1:
        text = "".join(pieces)
        unit = text_width(text, face, 1)
        widest = math.floor((width + SLACK) / unit * STEPS_PER_POINT) / STEPS_PER_POINT
        size = min(step.largest, widest)
        return (FittedLine(text, face, size, unit * size),) if size >= step.smallest else None
    for size in step.sizes():
        lines = balanced(pieces, face, width / size, step.lines)
        if lines:
            return _set(lines, face, size)
    return None


def _set(lines: Sequence[str], face: Face, size: float) -> tuple[FittedLine, ...]:
    return tuple(FittedLine(line, face, size, text_width(line, face, size)) for line in lines)


def words_of(text: str) -> list[str]:
    """Return the pieces between which a line may break; a space stays with the piece before it."""
    return re.findall(r"[^ ]+ ?", text)


def words_and_parts(text: str) -> list[str]:
    """Return the pieces as `words_of` does, broken after hyphens as well."""
    return [part for word in words_of(text) for part in _AFTER_HYPHEN.split(word)]


def balanced(
    pieces: list[str], face: Face, width: float, most_lines: int, tracking: float = 0.0
) -> list[str]:
    """Return the fewest lines at size 1, as even as they can be; none when they are too many."""
    widths = widths_of(pieces, face, tracking)
    space = text_width(" ", face, 1) + tracking
    breaks = breaks_of(pieces, widths, space, width)
    if not breaks or len(breaks) > most_lines:
        return []
    if len(breaks) == 1:
        return _join(pieces, breaks)
    too_narrow, enough = 0.0, width
    for _ in range(_BALANCING_ROUNDS):
        middle = (too_narrow + enough) / 2
        tried = breaks_of(pieces, widths, space, middle)
        if tried and len(tried) <= len(breaks):
            breaks, enough = tried, middle
        else:
            too_narrow = middle
    return _join(pieces, breaks)


def widths_of(pieces: list[str], face: Face, tracking: float = 0.0) -> list[float]:
    """Return how wide each piece is at size 1, with air after each of its letters."""
    return [text_width(piece, face, 1) + tracking * len(piece) for piece in pieces]


def _join(pieces: list[str], ends: list[int]) -> list[str]:
    starts = [0, *ends[:-1]]
    return ["".join(pieces[a:b]).rstrip(" ") for a, b in zip(starts, ends, strict=True)]


def breaks_of(pieces: list[str], widths: list[float], space: float, width: float) -> list[int]:
    """Return where each line ends when every line takes all it can; none when a piece is wider."""
    ends: list[int] = []
    used = 0.0
    for index, (piece, piece_width) in enumerate(zip(pieces, widths, strict=True)):
        bare = piece_width - space if piece.endswith(" ") else piece_width
        if bare > width + SLACK:
            return []
        if used and used + bare > width + SLACK:
            ends.append(index)
            used = 0.0
        used += piece_width
    return [*ends, len(pieces)]

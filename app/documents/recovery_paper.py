"""The recovery paper: a code for a phone or scanner, and the same in groups that can be typed.

It is drawn to be kept for decades and read by whoever opens the safe then. It knows nothing of
what the groups hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.certificate_codes import code_squares
from app.documents.fonts import Face
from app.documents.shapes import (
    A4_LONG,
    A4_SHORT,
    MILLIMETRE,
    Ink,
    Layer,
    Page,
    Rule,
    Text,
    left,
    right,
)
from app.documents.text import Unfit, flow, set_line
from app.documents.writer import About, write_pages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from app.documents.shapes import Shape

IN_A_ROW: Final = 5
_MARGIN: Final = 20 * MILLIMETRE
_WIDTH: Final = A4_SHORT - 2 * _MARGIN
_CODE: Final = 58 * MILLIMETRE
_TITLE_SIZE: Final = 22
_TEXT_SIZE: Final = 11
_LEADING: Final = 15.5
_GROUP_SIZE: Final = 15
_NUMBER_SIZE: Final = 8.5
_ROW: Final = 10 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class RecoveryWords:
    """What the paper says: its title, what it is of, what to do with it, and what stands below."""

    title: str
    about: tuple[str, ...]
    steps: tuple[str, ...]
    groups: str
    foot: str
    language: str


def write_recovery_paper(target: Path, groups: Sequence[str], words: RecoveryWords) -> None:
    """Write the PDF. Raises FolderUnusableError or DiskFullError."""
    shapes = tuple(_shapes(groups, words))
    page = Page(A4_SHORT, A4_LONG, (Layer(shapes),))
    write_pages((page,), target, About(words.title, "", words.title, words.language))


def _shapes(groups: Sequence[str], words: RecoveryWords) -> Iterator[Shape]:
    y = A4_LONG - _MARGIN - _TITLE_SIZE
    yield left(set_line(words.title, Face.SERIF_STRONG, _TITLE_SIZE), _MARGIN, y, Ink.ACCENT)
    y -= 0.6 * _LEADING
    yield Rule(_MARGIN, y, A4_SHORT - _MARGIN, y, 0.8, Ink.ACCENT)
    y -= 1.4 * _LEADING
    code = code_squares(
        "".join(groups), A4_SHORT - _MARGIN - _CODE, y + 0.4 * _LEADING - _CODE, _CODE
    )
    beside = _WIDTH if code is None else _WIDTH - _CODE - 10 * MILLIMETRE
    below = y if code is None else y - _CODE
    if code is not None:
        yield code
    for strong, words_of in ((True, words.about), (False, words.steps)):
        face = Face.SANS_STRONG if strong else Face.SANS
        for paragraph in words_of:
            for shape in _paragraph(paragraph, face, beside, y):
                yield shape
                y = shape.y - _LEADING
            y -= 0.35 * _LEADING
    y = min(y, below) - 0.4 * _LEADING
    yield left(set_line(words.groups, Face.SANS_STRONG, _TEXT_SIZE), _MARGIN, y)
    yield from _grid(groups, y - 2 * _LEADING)
    foot = set_line(words.foot, Face.SANS, _NUMBER_SIZE)
    yield left(foot, _MARGIN, _MARGIN * 0.7, Ink.QUIET)


def _paragraph(words: str, face: Face, width: float, y: float) -> Iterator[Text]:
    lines = flow(words, face, width, _TEXT_SIZE)
    if isinstance(lines, Unfit):
        return
    for line in lines:
        yield Text(_MARGIN, y, line)
        y -= _LEADING


def _grid(groups: Sequence[str], y: float) -> Iterator[Shape]:
    """Yield the groups in rows; each has its number, by which one is asked for."""
    step = _WIDTH / IN_A_ROW
    height = min(_ROW, (y - _MARGIN) / -(-len(groups) // IN_A_ROW))
    for place, group in enumerate(groups):
        row, column = divmod(place, IN_A_ROW)
        x = _MARGIN + column * step
        number = set_line(f"{place + 1}", Face.SANS, _NUMBER_SIZE)
        yield right(number, x + 5 * MILLIMETRE, y - row * height, Ink.QUIET)
        line = set_line(group, Face.SANS_STRONG, _GROUP_SIZE)
        yield Text(x + 7.5 * MILLIMETRE, y - row * height, line, Ink.BLACK, tracking=1.6)
        if column == 0:
            under = y - row * height - 2.6 * MILLIMETRE
            yield Rule(_MARGIN, under, A4_SHORT - _MARGIN, under, 0.3, Ink.FAINT)

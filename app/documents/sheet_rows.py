"""The rows of a sign-in sheet: what is printed in each, set so that it fits, and where it goes.

A name that cannot be printed leaves its row blank. Knows nothing of pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.findings import Findings
from app.documents.fonts import Face
from app.documents.shapes import MILLIMETRE, Box, Ink, Rule, left, right
from app.documents.sheet_columns import PADDING
from app.documents.text import fit, set_line
from app.domain.papers import PaperField
from app.domain.sheets import SheetPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from app.documents.shapes import Shape
    from app.documents.sheet_columns import Column
    from app.documents.sheet_sizes import Sizes
    from app.documents.text import FittedLine, Step
    from app.domain.papers import PrintProblem, SheetRow

_LINE_SPACING: Final = 1.12
_ROW_AIR: Final = 1  # between the texts of a row and its lines, above and below together
_BOX_AIR: Final = 2.6 * MILLIMETRE


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """The texts of a row, each with the column in which it stands; a blank row has none."""

    texts: tuple[tuple[SheetPlace, tuple[FittedLine, ...]], ...] = ()

    @property
    def is_blank(self) -> bool:
        return not self.texts

    @property
    def height(self) -> float:
        """Return how high a row must be for its texts."""
        heights = (sum(line.size * _LINE_SPACING for line in stack) for _, stack in self.texts)
        return max(heights, default=0.0) + _ROW_AIR


def plan_row(
    columns: Mapping[SheetPlace, Column], sizes: Sizes, row: SheetRow
) -> tuple[PlannedRow, tuple[PrintProblem, ...]]:
    """Plan the texts of a person's row; a name that cannot be printed leaves its row blank."""
    findings = Findings(who=row.name)
    wishes: tuple[tuple[SheetPlace, str, Face, tuple[Step, ...], PaperField], ...] = (
        (SheetPlace.NAME, row.name, Face.SANS_STRONG, sizes.name, PaperField.RECIPIENT),
        (
            SheetPlace.AFFILIATION,
            row.affiliation,
            Face.SANS,
            sizes.affiliation,
            PaperField.AFFILIATION,
        ),
        (SheetPlace.GUARDIAN, row.guardian, Face.SANS, sizes.affiliation, PaperField.GUARDIAN),
    )
    texts: list[tuple[SheetPlace, tuple[FittedLine, ...]]] = []
    for place, text, face, steps, field in wishes:
        is_name = place is SheetPlace.NAME
        if place not in columns or not (is_name or text.strip()):
            continue
        fitted = fit(text, face, columns[place].width - 2 * PADDING, *steps)
        lines = findings.lines(fitted, field, text)
        if lines:
            texts.append((place, lines))
        elif is_name:
            return PlannedRow(), findings.problems
    return PlannedRow(tuple(texts)), findings.problems


def row_texts(
    columns: Mapping[SheetPlace, Column], sizes: Sizes, row: PlannedRow, number: int, middle: float
) -> list[Shape]:
    """Return the number and the texts of a row whose middle is at this height."""
    figure = set_line(str(number), Face.SANS, sizes.number)
    end = columns[SheetPlace.NUMBER].end - PADDING
    shapes: list[Shape] = [right(figure, end, middle - 0.33 * sizes.number, Ink.QUIET)]
    for place, lines in row.texts:
        shapes.extend(_stacked(lines, columns[place].x + PADDING, middle))
    return shapes


def letter_boxes(name: Column, sizes: Sizes, row_height: float, middle: float) -> Iterator[Shape]:
    """Yield fine boxes that lead the hand to capital letters."""
    height = row_height - _BOX_AIR
    count = int((name.width - PADDING) / sizes.letter_box)
    x, y = name.x + PADDING, middle - height / 2
    yield Box(x, y, count * sizes.letter_box, height, 0.3, Ink.QUIET)
    for index in range(1, count):
        edge = x + index * sizes.letter_box
        yield Rule(edge, y, edge, y + height, 0.3, Ink.QUIET)


def _stacked(lines: tuple[FittedLine, ...], x: float, middle: float) -> Iterator[Shape]:
    """Yield one line or several, together in the middle of the row."""
    for index, line in enumerate(lines):
        up = ((len(lines) - 1) / 2 - index) * line.size * _LINE_SPACING
        yield left(line, x, middle + up - 0.33 * line.size)

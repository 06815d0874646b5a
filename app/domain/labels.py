"""Sheets of labels: how many stand on a page, how large they are, and where the first one lies.

Sizes are printed on every packet, so a sheet is known by them and not by anybody's product. Plain
geometry in millimetres from the upper left corner of an A4 page; it knows nothing of what is
printed on a label.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

PAGE_WIDTH_MM: Final = 210.0
PAGE_HEIGHT_MM: Final = 297.0
UNPRINTABLE_MM: Final = 5.0
"""Most printers leave such an edge of the page white."""

SMALLEST_LABEL_MM: Final = (40.0, 20.0)
_SLACK: Final = 0.05


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """An A4 page of equal labels in columns and rows; sizes in millimetres."""

    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    gap_x: float = 0.0
    gap_y: float = 0.0

    @property
    def key(self) -> str:
        """Return the name of the size: "63.5x38.1"."""
        return f"{self.width:g}x{self.height:g}"

    @property
    def count(self) -> int:
        """Return how many labels a page has."""
        return self.columns * self.rows

    def corner(self, index: int) -> tuple[float, float]:
        """Return the upper left corner of a label; labels count from 0, row by row."""
        row, column = divmod(index, self.columns)
        return (
            self.left + column * (self.width + self.gap_x),
            self.top + row * (self.height + self.gap_y),
        )

    @property
    def is_sound(self) -> bool:
        """Tell whether the labels lie on the page and are large enough for a name."""
        if self.columns < 1 or self.rows < 1 or min(self.left, self.top) < 0:
            return False
        if min(self.gap_x, self.gap_y) < 0 or (self.width, self.height) < (0, 0):
            return False
        x, y = self.corner(self.count - 1)
        fits = (
            x + self.width <= PAGE_WIDTH_MM + _SLACK and y + self.height <= PAGE_HEIGHT_MM + _SLACK
        )
        least_width, least_height = SMALLEST_LABEL_MM
        return fits and self.width >= least_width and self.height >= least_height

    @property
    def reaches_edge(self) -> bool:
        """Tell whether labels lie partly where most printers cannot print."""
        x, y = self.corner(self.count - 1)
        nearest = min(
            self.left, self.top, PAGE_WIDTH_MM - x - self.width, PAGE_HEIGHT_MM - y - self.height
        )
        return nearest < UNPRINTABLE_MM


LABEL_SHEETS: Final = (
    LabelSheet(3, 7, 63.5, 38.1, 7.2, 15.15, gap_x=2.55),
    LabelSheet(3, 8, 70, 37, 0, 0.5),
    LabelSheet(2, 7, 99.1, 38.1, 4.65, 15.15, gap_x=2.5),
    LabelSheet(3, 6, 63.5, 46.6, 7.2, 8.7, gap_x=2.55),
    LabelSheet(3, 7, 70, 42.3, 0, 0.45),
    LabelSheet(2, 5, 105, 57, 0, 6),
    LabelSheet(2, 4, 99.1, 67.7, 4.65, 13.1, gap_x=2.5),
    LabelSheet(2, 8, 105, 37, 0, 0.5),
    LabelSheet(3, 9, 63.5, 29.6, 7.2, 15.3, gap_x=2.55),
    LabelSheet(4, 10, 52.5, 29.7, 0, 0),
    LabelSheet(2, 5, 80, 50, 17.5, 13.5, gap_x=15, gap_y=5),
    LabelSheet(2, 5, 90, 54, 15, 13.5),
)
"""Sizes that are sold everywhere; the last two are badges, of cloth and of card."""


def sheet_named(key: str) -> LabelSheet:
    """Return the sheet of a size, the commonest one for a size that is not known."""
    return next((sheet for sheet in LABEL_SHEETS if sheet.key == key), LABEL_SHEETS[0])


def own_sheet(columns: int, rows: int, width: float, height: float) -> LabelSheet:
    """Return a sheet of one's own size without gaps, in the middle of the page."""
    left = (PAGE_WIDTH_MM - columns * width) / 2
    top = (PAGE_HEIGHT_MM - rows * height) / 2
    return LabelSheet(columns, rows, width, height, round(left, 2), round(top, 2))

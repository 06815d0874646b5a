"""Where a printer puts a page on its paper, and the correction that puts it where it belongs.

A person prints the ruler page, measures from the edges of the paper to its four lines and types
the readings. Printers differ, and each puts upright and wide pages, large and small paper
differently: a correction is for one printer and one format. It knows no PDF and no printing system.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.designs import Orientation, PageFormat, PaperSize
from app.domain.errors import InvalidValueError

LINE_MM: Final = 20.0
"""So far from each edge stand the lines of the ruler page."""

NEAREST_MM: Final = 5.0
FURTHEST_MM: Final = 35.0
_FURTHEST_SHIFT: Final = 15.0
_SMALLEST, _LARGEST = 95.0, 105.0
_NEAR_MM: Final = 2.0
_WHOLE: Final = 100.0


@dataclass(frozen=True, slots=True)
class Correction:
    """What is done to a page before it is printed: first scaled in per cent, then shifted.

    From the upper left corner, to the right and down, in millimetres.
    """

    shift_x: float = 0.0
    shift_y: float = 0.0
    scale_x: float = _WHOLE
    scale_y: float = _WHOLE

    @property
    def is_needed(self) -> bool:
        """Tell whether it changes anything."""
        return self != Correction()

    @property
    def is_likely(self) -> bool:
        """Tell whether a printer can be so far off; a file may hold anything."""
        shifts, scales = (self.shift_x, self.shift_y), (self.scale_x, self.scale_y)
        return all(abs(one) <= _FURTHEST_SHIFT for one in shifts) and all(
            _SMALLEST <= one <= _LARGEST for one in scales
        )


@dataclass(frozen=True, slots=True)
class Readings:
    """How far each line of the ruler page is from the edge of the paper, in millimetres."""

    left: float = LINE_MM
    top: float = LINE_MM
    right: float = LINE_MM
    bottom: float = LINE_MM


@dataclass(frozen=True, slots=True)
class PrinterCorrection:
    """The correction of one printer for one format of paper."""

    printer: str
    size: PaperSize
    orientation: Orientation
    correction: Correction


def correction_of(readings: Readings, page: PageFormat) -> Correction:
    """Return what puts a page where it belongs on the printer that these were read from.

    Raises InvalidValueError with the name of a reading that cannot be.
    """
    for name in Readings.__dataclass_fields__:
        reading = getattr(readings, name)
        if not NEAREST_MM <= reading <= FURTHEST_MM:
            raise InvalidValueError(name, f"{reading:g}", "reading")
    across = _correct(readings.left, readings.right, page.width)
    down = _correct(readings.top, readings.bottom, page.height)
    correction = Correction(across[0], down[0], across[1], down[1])
    if not correction.is_likely:
        raise InvalidValueError("left", f"{readings.left:g}", "readings")
    return correction


def readings_of(correction: Correction, page: PageFormat) -> Readings:
    """Return what would be read on the ruler page of a printer that needs this correction."""
    left, right = _read(correction.shift_x, correction.scale_x, page.width)
    top, bottom = _read(correction.shift_y, correction.scale_y, page.height)
    return Readings(left, top, right, bottom)


def format_of(width: float, height: float) -> PageFormat | None:
    """Return the format of a page of so many millimetres, None for any other."""
    for size in PaperSize:
        for orientation in Orientation:
            page = PageFormat(size, orientation)
            if abs(page.width - width) <= _NEAR_MM and abs(page.height - height) <= _NEAR_MM:
                return page
    return None


def kept_for(kept: tuple[PrinterCorrection, ...], printer: str, page: PageFormat) -> Correction:
    """Return the correction of a printer for a format; one that changes nothing where none is."""
    for one in kept:
        if _is_for(one, printer, page) and one.correction.is_likely:
            return one.correction
    return Correction()


def with_correction(
    kept: tuple[PrinterCorrection, ...], printer: str, page: PageFormat, correction: Correction
) -> tuple[PrinterCorrection, ...]:
    """Return all corrections with this one in the place of an earlier one; none needs no place."""
    others = tuple(one for one in kept if not _is_for(one, printer, page))
    if not correction.is_needed:
        return others
    return (*others, PrinterCorrection(printer, page.size, page.orientation, correction))


def _is_for(one: PrinterCorrection, printer: str, page: PageFormat) -> bool:
    return (one.printer, one.size, one.orientation) == (printer, page.size, page.orientation)


def _correct(first: float, last: float, length: float) -> tuple[float, float]:
    """Return shift and scale along one side from the distances at both of its ends."""
    printed = (length - first - last) / (length - 2 * LINE_MM)
    return round(LINE_MM - first / printed, 2), round(_WHOLE / printed, 2)


def _read(shift: float, scale: float, length: float) -> tuple[float, float]:
    printed = _WHOLE / scale
    first = (LINE_MM - shift) * printed
    return round(first, 1), round(length - first - printed * (length - 2 * LINE_MM), 1)

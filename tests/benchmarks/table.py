"""The printed table: what was measured, beside its floor and the bar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.benchmarks.measuring import Seconds

_WIDTHS = (62, 12, 12, 8, 20, 7)
_TITLES = ("what", "floor", "Kopā", "ratio", "bar", "met")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table; words as they are printed."""

    what: str
    floor: str
    kopa: str
    ratio: str = ""
    bar: str = ""
    met: str = ""

    def __str__(self) -> str:
        cells = (self.what, self.floor, self.kopa, self.ratio, self.bar, self.met)
        padded = (cell.ljust(width) for cell, width in zip(cells, _WIDTHS, strict=True))
        return f"| {' | '.join(padded)} |"


def head() -> str:
    """Return the first two lines, in a form that can be pasted into a document."""
    dashes = Line(*("-" * width for width in _WIDTHS))
    return f"{Line(*_TITLES)}\n{dashes}"


def compared(
    what: str,
    floor_and_kopa: tuple[float, float],
    *,
    at_most: float | None = None,
    shown: Callable[[float], str] | None = None,
) -> Line:
    """Return a line of two times, or of other figures with the way to show them.

    `at_most` is the bar for their ratio.
    """
    floor, kopa = floor_and_kopa
    words = shown or span
    ratio = kopa / floor
    bar = "" if at_most is None else f"<= {at_most:g}x"
    met = "" if at_most is None else _word(ratio <= at_most)
    return Line(what, words(floor), words(kopa), f"{ratio:.2f}x", bar, met)


def limited(what: str, kopa: str, bar: str, *, is_met: bool, floor: str = "") -> Line:
    """Return a line whose bar is no ratio: an absolute figure, a count."""
    return Line(what, floor, kopa, "", bar, _word(is_met))


def left_out(what: str, why: str) -> Line:
    """Return a line for what could not be measured here."""
    return Line(f"{what}: {why}", "-", "-")


def span(seconds: Seconds) -> str:
    """Return a time in the unit that suits it."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if seconds >= 0.01:
        return f"{seconds * 1e3:.0f} ms"
    return f"{seconds * 1e3:.2f} ms"


def _word(is_met: bool) -> str:
    return "met" if is_met else "NOT MET"

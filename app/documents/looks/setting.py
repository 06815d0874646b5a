"""How the parts of a certificate are set and stacked: styles, boxes, and air shared between rows.

Knows millimetres and points; nothing of wording and of any particular look.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.designs import Align, Tint, Typeface, Upright

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

POINT: Final = 25.4 / 72
_FIRST_LINE: Final = 1.15  # what the engine asks of a box, as shares of the size of the letters
_NEXT_LINE: Final = 1.22
_LABEL: Final = 9 * 1.35
_SLACK: Final = 0.05
_FULL: Final = 0.9  # of the height of several lines, when one stands there alone


@dataclass(frozen=True, slots=True)
class Box:
    """A box of the page in millimetres from the upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def foot(self) -> float:
        return self.y + self.height

    def clear_of(self, others: Sequence[Box], air: float) -> Box:
        """Return the box made narrower on both sides alike, until it is clear of the others."""
        inset = -air
        middle = self.x + self.width / 2
        for other in others:
            if other.y >= self.foot or other.foot <= self.y:
                continue
            is_left = other.x + other.width / 2 < middle
            inset = max(inset, other.right - self.x if is_left else self.right - other.x)
        inset = max(0.0, inset + air)
        return replace(self, x=self.x + inset, width=self.width - 2 * inset)

    def columns(self, count: int, gap: float) -> tuple[Box, ...]:
        """Return the box cut into columns of one width."""
        width = (self.width - gap * (count - 1)) / count
        return tuple(replace(self, x=self.x + n * (width + gap), width=width) for n in range(count))


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set.

    `room` is the size at which all the lines have room; a single line may be as large as `size`.
    Denser settings do not go below `floor` and `fewest` lines; without these, not below `least`
    and the lines as they are.
    """

    face: Typeface
    size: float
    least: float
    lines: int = 1
    room: float = 0.0
    tint: Tint = Tint.TEXT
    tracking: float = 0.0
    align: Align = Align.LEFT
    upright: Upright = Upright.TOP
    floor: float = 0.0
    fewest: int = 0

    def height(self, *, has_label: bool = False) -> float:
        """Return how high a box for the text must be, in millimetres."""
        label = _LABEL if has_label else 0.0
        return (max(_FIRST_LINE * self.size, self.all_lines) + label) * POINT + _SLACK

    def denser(self, density: float, *, on_fewest: bool = False) -> Style:
        """Return the style in smaller letters, and on its fewest lines if it has to be."""
        floor = self.floor or self.least
        lines = self.fewest if on_fewest and self.fewest else self.lines
        room = max(floor, _half((self.room or self.size) * density))
        # A text that needs one line only may use the height of all of them.
        denser = replace(self, size=floor, room=room, lines=lines)
        alone = _half(_FULL * denser.all_lines / _FIRST_LINE)
        size = max(floor, _half(self.size * density), min(self.size, alone))
        return replace(denser, size=size)

    @property
    def all_lines(self) -> float:
        return (_FIRST_LINE + _NEXT_LINE * (self.lines - 1)) * (self.room or self.size)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a stack: how high it is, and the air above it: at least, and its share of more."""

    name: str
    height: float
    air: float = 0.0
    share: float = 1.0


def _half(size: float) -> float:
    return round(size * 2) / 2


class StackTooHighError(ValueError):
    """The rows of a look do not fit between its top and its foot; a mistake in the look."""


def stack(
    rows: Sequence[Row], top: float, foot: float, *, most: float, lean: float = 0.0
) -> dict[str, tuple[float, float]]:
    """Return where each row begins and how high it is; spare room is shared by the air.

    No share takes more than `most` millimetres; of what is left then, `lean` stays above the rows.
    """
    spare = foot - top - sum(row.height + row.air for row in rows)
    if spare < -_SLACK:
        raise StackTooHighError(f"{-spare:.1f} mm too high")
    shares = sum(row.share for row in rows)
    unit = min(most, spare / shares) if shares else 0.0
    found: dict[str, tuple[float, float]] = {}
    y = top + (spare - unit * shares) * lean
    for row in rows:
        y += row.air + unit * row.share
        found[row.name] = (y, row.height)
        y += row.height
    return found


def about_middle(styles: Mapping[str, Style]) -> Mapping[str, Style]:
    """Return the styles with their lines about the middle, but for the words beside the logos."""
    return MappingProxyType({
        name: style if name == "funding" else replace(style, align=Align.CENTRE)
        for name, style in styles.items()
    })  # fmt: skip


def narrow(styles: Mapping[str, Style]) -> Mapping[str, Style]:
    """Return the styles of a small upright page: narrower, with the height for more lines."""
    lines = {
        "act": (2, 2),
        "act_2": (2, 2),
        "approval": (2, 2),
        "approval_2": (2, 2),
        "subject": (3, 3),
        "facts": (4, 4),
        "content": (6, 5),
        "funding": (4, 4),
    }
    widened = {
        name: replace(styles[name], lines=most, fewest=fewest)
        for name, (most, fewest) in lines.items()
        if name in styles
    }
    return MappingProxyType({**styles, **widened})

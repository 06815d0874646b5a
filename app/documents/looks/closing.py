"""The foot of a certificate: signatures, place and day, the stamp, the code and what is left free.

The code keeps to a corner, away from where people sign: no pen comes near it. Knows no look; a look
says in which area of the page all this stands, how large, and to which side it leans.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.documents.looks.frames import CODE_SIDE, Signing, put_signing
from app.documents.looks.setting import Box, Style
from app.domain.designs import Align, Orientation, PaperSize, Tint, Typeface

if TYPE_CHECKING:
    from app.documents.looks.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Measures:
    """How large the parts of the foot are on a size of paper, in millimetres and points."""

    signature: float
    between: float  # from signatory to signatory
    to_code: float
    line: float
    small_line: float
    letters: float
    small: float
    quiet: float  # from the code to whatever stands above it
    above_day: float
    below_day: float


# How wide the place of the stamp is, on one line and on two. A round stamp is 40 mm wide: set about
# the middle of this place, it neither covers the code nor runs over the edge of the page.
_STAMP: Final = 26.0
_NARROW_STAMP: Final = 17.0
_NARROW_STAMP_INSET: Final = 4.5
_AWAY: Final = 6.0  # the least from where people sign down to the code
MEASURES: Final = {
    PaperSize.A4: Measures(28, 8, 12, 5.2, 4.2, 11, 9, 5, 1.8, 2.5),
    PaperSize.A5: Measures(21, 5, 7, 4.2, 3.6, 9.5, 8.5, 3, 0.8, 1),
}


@dataclass(frozen=True, slots=True)
class Foot:
    """How a look wants its foot: `free` millimetres at the very foot stay for other things.

    A `code` that has a box of its own leaves its corner to the rest.
    """

    free: float
    align: Align = Align.LEFT
    face: Typeface = Typeface.SANS
    code: Box | None = None
    is_code_left: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """Where the foot begins, and what of it was left free."""

    top: float
    free: Box


@dataclass(frozen=True, slots=True)
class _Day:
    """The line of place and day, with the stamp at its end; both may take two lines."""

    box: Box
    align: Align
    has_second: bool
    lines: int = 1

    def stamp(self, measures: Measures) -> Box:
        """Return where the stamp stands."""
        is_narrow = self.lines > 1
        width = _NARROW_STAMP if is_narrow else _STAMP
        right = self.box.right - (_NARROW_STAMP_INSET if is_narrow else 0.0)
        return Box(right - width, self.box.y, width, self._height(measures))

    def said(self, measures: Measures) -> Box:
        """Return where place and day stand: one line, where a second language comes below."""
        beside = self.box.right - self.stamp(measures).x + 1
        indent = beside if self.align is Align.CENTRE else 0.0
        height = self.box.height if self.has_second else self._height(measures)
        return Box(self.box.x + indent, self.box.y, self.box.width - beside - indent, height)

    def _height(self, measures: Measures) -> float:
        return self.box.height + (self.lines - 1) * measures.small_line


def close(sheet: Sheet, area: Box, foot: Foot) -> Closed:
    """Put the foot into the lower end of an area."""
    measures = MEASURES[sheet.page.size]
    if foot.code:
        sheet.code(foot.code)
        return _close_above(sheet, area, foot, measures)
    left = area.x if foot.is_code_left else area.right - CODE_SIDE
    code = Box(left, area.foot - CODE_SIDE, CODE_SIDE, CODE_SIDE)
    sheet.code(code)
    beside = CODE_SIDE + measures.to_code
    x = area.x + beside if foot.is_code_left else area.x
    zone = Box(x, area.y, area.width - beside, area.height)
    if sheet.page.orientation is Orientation.PORTRAIT:
        return _close_over(sheet, area, zone, foot)
    if foot.align is Align.CENTRE and sheet.page.size is PaperSize.A4:
        # The other side leaves as much room as the code takes: all stands in the middle.
        middle = Box(x + beside, area.y, zone.width - beside, area.height)
        closed = replace(_close_above(sheet, middle, foot, measures), free=_free_of(zone, foot))
    else:
        closed = _close_above(sheet, zone, foot, measures)
    return replace(closed, top=min(closed.top, code.y - measures.quiet))


def _close_above(sheet: Sheet, zone: Box, foot: Foot, measures: Measures) -> Closed:
    """Put signatures, the day and what is free above one another."""
    free = _free_of(zone, foot)
    lines = measures.line + (measures.small_line if sheet.is_bilingual else 0)
    day = Box(zone.x, free.y - measures.below_day - lines, zone.width, measures.line)
    room = Box(zone.x, zone.y, zone.width, day.y - measures.above_day - zone.y)
    line = _Day(day, foot.align, sheet.is_bilingual)
    signing = _signing(room, line, measures, foot)
    put_signing(sheet, signing)
    return Closed(signing.signatures[0].y, free)


def _close_over(sheet: Sheet, area: Box, zone: Box, foot: Foot) -> Closed:
    """Put the signatures over the whole width, above the code and what stands beside it."""
    measures = MEASURES[sheet.page.size]
    row = zone.foot - CODE_SIDE
    room = Box(area.x, area.y, area.width, row - max(_AWAY, measures.to_code * 0.75) - area.y)
    day = Box(zone.x, row, zone.width, measures.line)
    lines = 1 if sheet.page.size is PaperSize.A4 else 2
    line = _Day(day, Align.LEFT, sheet.is_bilingual, lines)
    signing = _signing(room, line, measures, foot)
    put_signing(sheet, signing)
    return Closed(signing.signatures[0].y, _free_of(zone, foot))


def _free_of(zone: Box, foot: Foot) -> Box:
    return Box(zone.x, zone.foot - foot.free, zone.width, foot.free)


def _signing(room: Box, day: _Day, measures: Measures, foot: Foot) -> Signing:
    """Return where people sign, in the lower end of the room, and the line of the day."""
    signatures = Box(room.x, room.foot - measures.signature, room.width, measures.signature)
    # Nobody signs with a pen where a paper is signed electronically: the words stand there.
    words = Box(room.x, signatures.y + 0.5, room.width, measures.small_line * 2)
    size, small = measures.letters, measures.small
    usual = Style(foot.face, size, 8.5, align=day.align)
    quiet = Style(foot.face, small, 8.5, tint=Tint.QUIET, align=day.align)
    stamp = Style(foot.face, size, 8.5, day.lines, tint=Tint.QUIET, align=Align.CENTRE)
    said = day.said(measures)
    below = Box(said.x, day.box.foot, said.width, measures.small_line)
    return Signing(
        signatures=(signatures, Style(foot.face, size, small, 2, align=foot.align)),
        gap=measures.between,
        e_signed=(words, Style(Typeface.SANS, 8.5, 8.5, 2, tint=Tint.QUIET, align=foot.align)),
        place_and_day=(said, replace(usual, lines=1 if day.has_second else day.lines)),
        place_and_day_2=(below, quiet),
        stamp=(day.stamp(measures), stamp),
    )

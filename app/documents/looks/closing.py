"""The foot of a certificate: signatures, place and day, the stamp, the code and what is left free.

The code keeps to a corner, away from where people sign: no pen comes near it. Knows no look; a look
says in which area of the page all this stands, how large, and to which side it leans.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.looks.frames import CODE_SIDE, Signing, put_signing
from app.documents.looks.setting import Box, Style
from app.domain.designs import Align, Orientation, PaperSize, Tint, Typeface, Upright

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


MEASURES: Final = {
    PaperSize.A4: Measures(28, 8, 12, 5.2, 4.2, 11, 9, 5),
    PaperSize.A5: Measures(21, 5, 7, 4.2, 3.6, 9.5, 8.5, 3.5),
}


@dataclass(frozen=True, slots=True)
class Foot:
    """How a look wants its foot: `free` millimetres at the very foot stay for other things."""

    free: float
    align: Align = Align.LEFT
    face: Typeface = Typeface.SANS
    is_code_left: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """Where the foot begins, and what of it was left free."""

    top: float
    free: Box


def close(sheet: Sheet, area: Box, foot: Foot) -> Closed:
    """Put the foot into the lower end of an area."""
    measures = MEASURES[sheet.page.size]
    is_upright = sheet.page.orientation is Orientation.PORTRAIT
    code_x = area.x if foot.is_code_left else area.right - CODE_SIDE
    sheet.code(Box(code_x, area.foot - CODE_SIDE, CODE_SIDE, CODE_SIDE))
    beside = CODE_SIDE + measures.to_code
    left = area.x + beside if foot.is_code_left else area.x
    zone = Box(left, area.y, area.width - beside, area.height)
    free = Box(zone.x, area.foot - foot.free, zone.width, foot.free)
    if is_upright:
        day_y = area.foot - CODE_SIDE + 1
        room = Box(area.x, area.y, area.width, area.height - CODE_SIDE - measures.to_code * 0.75)
    else:
        day_y = free.y - 1 - measures.line - (measures.small_line if sheet.is_bilingual else 0)
        room = Box(zone.x, area.y, zone.width, day_y - 0.8 - area.y)
    signing = _signing(room, Box(zone.x, day_y, zone.width, measures.line), measures, foot)
    put_signing(sheet, signing)
    top = min(signing.e_signed[0].y, area.foot - CODE_SIDE - measures.quiet)
    return Closed(top, free)


def _signing(room: Box, day: Box, measures: Measures, foot: Foot) -> Signing:
    """Return where people sign, in the lower end of the room, and the line of the day."""
    signatures = Box(room.x, room.foot - measures.signature, room.width, measures.signature)
    words = Box(room.x, signatures.y - measures.small_line, room.width, measures.small_line)
    size, small = measures.letters, measures.small
    quiet = Style(foot.face, small, 8.5, tint=Tint.QUIET, align=foot.align)
    stamp = Box(day.right - 26, day.y, 26, day.height)
    indent = 27 if foot.align is Align.CENTRE else 0
    said = Box(day.x + indent, day.y, day.width - 27 - indent, day.height)
    below = Box(said.x, day.foot, said.width, measures.small_line)
    return Signing(
        signatures=(signatures, Style(foot.face, size, small, 2, align=foot.align)),
        gap=measures.between,
        e_signed=(words, Style(Typeface.SANS, small, 6, tint=Tint.QUIET, align=foot.align)),
        place_and_day=(said, Style(foot.face, size, 8.5, align=foot.align)),
        place_and_day_2=(below, quiet),
        stamp=(
            stamp,
            Style(foot.face, size, 8.5, tint=Tint.QUIET, align=Align.RIGHT, upright=Upright.TOP),
        ),
    )

"""The look for children: a sunny day with flags and birds, in large friendly letters.

What is written stays as dignified as on any other paper; the fun is around it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.looks.centred import Letters, Middle, put_centred
from app.documents.looks.setting import Box, Style, about_middle
from app.domain.designs import Orientation, Palette, PaperSize, Tint, Typeface, Upright

if TYPE_CHECKING:
    from app.documents.looks.sheet import Sheet

PALETTE: Final = Palette(
    text="#22313F", quiet="#3E5A78", accent="#1B7F6B", second="#CB4527", faint="#F6BE3B"
)

_SANS: Final = Typeface.SANS
_STRONG: Final = Typeface.SANS_STRONG
_QUIET: Final = Tint.QUIET
_IN_MIDDLE: Final = Upright.MIDDLE

_LARGE: Final = about_middle({
    "issuer": Style(_STRONG, 13, 9.5, 2, 11.4, upright=Upright.BOTTOM),
    "registration": Style(_SANS, 9.5, 8.5, tint=_QUIET),
    "title": Style(_STRONG, 40, 22, tint=Tint.ACCENT, tracking=0.03),
    "title_2": Style(_STRONG, 14, 11, tint=Tint.ACCENT, tracking=0.05),
    "number": Style(_SANS, 11, 9, tint=_QUIET),
    "opening": Style(_SANS, 16, 12),
    "opening_2": Style(_SANS, 12.5, 10, tint=_QUIET),
    "name": Style(_STRONG, 38, 16, 2, 22, tint=Tint.SECOND, upright=_IN_MIDDLE),
    "personal_code": Style(_SANS, 12, 10, tint=_QUIET),
    "act": Style(_SANS, 16, 11, 2, 13, fewest=1),
    "act_2": Style(_SANS, 12.5, 9.5, 2, 11, tint=_QUIET, fewest=1),
    "subject": Style(_STRONG, 22, 12, 3, 15, upright=_IN_MIDDLE, fewest=2),
    "reason": Style(_SANS, 22, 12, 4, 16, fewest=3),
    "facts": Style(_SANS, 12.5, 9.5, 3, 12, floor=10.5),
    "facts_2": Style(_SANS, 11, 9, tint=_QUIET),
    "approval": Style(_SANS, 10.5, 8.5, 2, 10, upright=Upright.BOTTOM, floor=9.5, fewest=1),
    "approval_2": Style(_SANS, 9.5, 8.5, 2, 8.5, tint=_QUIET, fewest=1),
    "content": Style(_SANS, 10.5, 8.5, 4, 10, floor=9.5, fewest=3),
    "table": Style(_SANS, 10, 8.5),
    "funding": Style(_SANS, 9, 8.5, 3, 8.5, tint=_QUIET, upright=_IN_MIDDLE),
})  # fmt: skip
_SMALL: Final = about_middle({
    "issuer": Style(_STRONG, 10.5, 8.5, 2, 8.5, upright=Upright.BOTTOM),
    "registration": Style(_SANS, 8.5, 8.5, tint=_QUIET),
    "title": Style(_STRONG, 26, 14.5, tint=Tint.ACCENT, tracking=0.03),
    "title_2": Style(_STRONG, 10.5, 9, tint=Tint.ACCENT, tracking=0.05),
    "number": Style(_SANS, 9, 8.5, tint=_QUIET),
    "opening": Style(_SANS, 11.5, 9),
    "opening_2": Style(_SANS, 9.5, 8.5, tint=_QUIET),
    "name": Style(_STRONG, 26, 14, 2, 16, tint=Tint.SECOND, upright=_IN_MIDDLE),
    "personal_code": Style(_SANS, 9, 8.5, tint=_QUIET),
    "act": Style(_SANS, 11.5, 8.5, 2, 9.5, fewest=1),
    "act_2": Style(_SANS, 9.5, 8.5, 2, 8.5, tint=_QUIET, fewest=1),
    "subject": Style(_STRONG, 15, 9.5, 2, 11.5, upright=_IN_MIDDLE),
    "reason": Style(_SANS, 15, 9.5, 4, 11.5, fewest=3),
    "facts": Style(_SANS, 9.5, 8.5, 3, 9),
    "facts_2": Style(_SANS, 9, 8.5, tint=_QUIET),
    "approval": Style(_SANS, 8.5, 8.5, 2, upright=Upright.BOTTOM),
    "approval_2": Style(_SANS, 8.5, 8.5, 2, tint=_QUIET, fewest=1),
    "content": Style(_SANS, 8.5, 8.5, 4, fewest=3),
    "table": Style(_SANS, 8.5, 8.5),
    "funding": Style(_SANS, 8.5, 8.5, 3, tint=_QUIET, upright=_IN_MIDDLE),
})  # fmt: skip
_AIR: Final = MappingProxyType(
    {
        "title": (0, 0.7),
        "title_2": (0.3, 0),
        "number": (0.5, 0.2),
        "opening": (2, 1.5),
        "opening_2": (0, 0),
        "name": (0.5, 0.6),
        "personal_code": (0.6, 0.1),
        "act": (1, 0.6),
        "act_2": (0, 0),
        "subject": (1, 0.6),
        "facts": (1.5, 0.8),
        "facts_2": (0.3, 0.1),
        "approval": (1, 0.6),
        "approval_2": (0, 0.1),
        "content": (0.8, 0.4),
        "table": (2, 1),
    }
)
_LETTERS: Final = Letters(_LARGE, _SMALL, _AIR, _SANS)


@dataclass(frozen=True, slots=True)
class _Day:
    """Where the pieces of the day stand, and the words among them."""

    flags: tuple[Box, ...]
    birds: Box
    sun: Box
    hills: Box
    middle: Middle


_A4_LYING: Final = _Day(
    (Box(8.5, 8.5, 280, 17),),
    Box(20, 40, 32, 30),
    Box(243, 33, 38, 38),
    Box(8.5, 188.5, 280, 13),
    Middle(Box(60, 26.5, 177, 0), 40, 18, 185.5),
)
_A4_UPRIGHT: Final = _Day(
    (Box(8.5, 8.5, 193, 16),),
    Box(16, 30, 26, 24),
    Box(166, 26, 30, 30),
    Box(8.5, 276, 193, 12.5),
    Middle(Box(48, 39.5, 114, 0), 22, 18, 272.5),
)
# On the smallest page the issuer stands between two strings of flags.
_A5_LYING: Final = _Day(
    (Box(8, 8, 56, 10), Box(146, 8, 56, 10)),
    Box(8.5, 23, 16, 15),
    Box(184, 20, 18, 18),
    Box(8, 135.5, 194, 4.5),
    Middle(Box(66, 8.5, 78, 0), 20, 14, 132.5, has_room_above=False),
)
_A5_UPRIGHT: Final = _Day(
    (Box(8, 8, 132, 12),),
    Box(11, 20, 16, 15),
    Box(120, 18, 18, 18),
    Box(8, 194, 132, 8),
    Middle(Box(32, 27.5, 84, 0), 16, 14, 191, has_room_above=False),
)


def set_children(sheet: Sheet) -> None:
    """Put a certificate of the look for children on the sheet."""
    is_upright = sheet.page.orientation is Orientation.PORTRAIT
    if sheet.page.size is PaperSize.A4:
        day = _A4_UPRIGHT if is_upright else _A4_LYING
    else:
        day = _A5_UPRIGHT if is_upright else _A5_LYING
    for index, flags in enumerate(day.flags):
        sheet.ornament(f"flags_{index}", flags, "flags")
    sheet.ornament("birds", day.birds, "birds")
    sheet.ornament("sun", day.sun, "sun")
    sheet.ornament("hills", day.hills, "hills")
    middle = replace(day.middle, keeps_off=(day.birds, day.sun))
    put_centred(sheet, _LETTERS, middle)

"""The formal look: the woven belt of Latgale beside a page set to the left in two faces.

Green is kept for the belt and the title; everything else is ink on white. On an upright page the
belt lies across the top, where it leaves the width to the words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.documents.looks.frames import Closing, Heading, put_closing, put_heading
from app.documents.looks.setting import Box, Style
from app.documents.looks.story import Telling, tell
from app.domain.designs import Align, Palette, Tint, Typeface, Upright

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.documents.looks.sheet import Sheet

PALETTE: Final = Palette()

_SERIF: Final = Typeface.SERIF
_STRONG: Final = Typeface.SERIF_STRONG
_SANS: Final = Typeface.SANS
_QUIET: Final = Tint.QUIET

_A4: Final[Mapping[str, Style]] = {
    "title": Style(_STRONG, 38, 24, tint=Tint.ACCENT, tracking=0.04),
    "title_2": Style(_SERIF, 16, 12, tint=Tint.ACCENT, tracking=0.06),
    "number": Style(_SANS, 12, 9, tint=_QUIET),
    "opening": Style(_SERIF, 16, 12),
    "opening_2": Style(_SERIF, 12, 10, tint=_QUIET),
    "name": Style(_STRONG, 34, 16, 2, 22, upright=Upright.MIDDLE),
    "personal_code": Style(_SANS, 12, 10, tint=_QUIET),
    "act": Style(_SERIF, 16, 11, 2, 13),
    "act_2": Style(_SERIF, 12, 9.5, 2, 11, tint=_QUIET),
    "subject": Style(_STRONG, 22, 12, 3, 16),
    "reason": Style(_SERIF, 22, 12, 4, 16),
    "facts": Style(_SANS, 12, 9.5, 2, 11.5),
    "facts_2": Style(_SANS, 11, 9, tint=_QUIET),
    "approval": Style(_SANS, 10.5, 8.5, 2, 10),
    "approval_2": Style(_SANS, 9.5, 8.5, 2, 8.5, tint=_QUIET),
    "content": Style(_SANS, 10.5, 8.5, 3, 10),
    "table": Style(_SANS, 10, 8.5),
}
_AIR: Final[Mapping[str, tuple[float, float]]] = {
    "title": (0, 0),
    "title_2": (0.5, 0),
    "number": (1, 0.3),
    "opening": (3, 2),
    "opening_2": (0, 0),
    "name": (1, 0.6),
    "personal_code": (0, 0.2),
    "act": (1, 0.6),
    "act_2": (0, 0),
    "subject": (1.5, 0.6),
    "facts": (2, 1.4),
    "facts_2": (0.5, 0.2),
    "approval": (2, 1),
    "approval_2": (0, 0.2),
    "content": (1, 0.6),
    "table": (2, 1),
}


def set_formal(sheet: Sheet) -> None:
    """Put a certificate of the formal look on the sheet."""
    _set_a4_landscape(sheet)


def _set_a4_landscape(sheet: Sheet) -> None:
    x, width = 48.0, 233.0
    sheet.ornament("belt", Box(14, 14, 16.8, 182), "belt")
    put_heading(
        sheet,
        Heading(
            issuer=(
                Box(x, 14, 108, 9.6),
                Style(Typeface.SANS_STRONG, 13, 10, 2, 11.4, upright=Upright.BOTTOM),
            ),
            registration=(Box(x, 24, 108, 4.2), Style(_SANS, 9.5, 8.5, tint=_QUIET)),
            logos=Box(163, 14, 118, 13),
            funding=(
                Box(163, 28.6, 118, 7.8),
                Style(_SANS, 9, 8.5, 2, tint=_QUIET, align=Align.RIGHT),
            ),
        ),
    )
    tell(sheet, Telling(_A4, _AIR, 6, (0.36, 0.3, 0.34)), Box(x, 41, width, 106))
    small = Style(_SANS, 9, 8.5, tint=_QUIET)
    put_closing(
        sheet,
        Closing(
            signatures=(Box(x, 149, 182, 28), Style(_SANS, 11, 9, 2)),
            gap=8,
            code=Box(246, 161, 35, 35),
            place_and_day=(Box(x, 179.5, 110, 5), Style(_SANS, 11, 9)),
            place_and_day_2=(Box(x, 184.5, 110, 4), small),
            stamp=(Box(200, 179.5, 30, 5), Style(_SANS, 11, 9, tint=_QUIET, align=Align.RIGHT)),
            programme=(Box(x, 188.2, 182, 4), small),
            e_signed=(Box(x, 192.2, 182, 3.8), Style(_SANS, 8.5, 8.5, tint=_QUIET)),
            duplicate=(Box(200, 42, 81, 7), Style(Typeface.SANS_STRONG, 14, 10, align=Align.RIGHT)),
        ),
    )

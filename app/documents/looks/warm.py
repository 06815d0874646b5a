"""The warm look: wild flowers in the corners of a linen cloth, and letters about the middle.

Clay, moss and rye on white; one serif face in two weights, tables apart.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.looks.centred import Letters, Middle, put_centred
from app.documents.looks.setting import Box, Style, about_middle
from app.domain.designs import Orientation, Palette, PaperSize, Tint, Typeface, Upright

if TYPE_CHECKING:
    from app.documents.looks.sheet import Sheet

PALETTE: Final = Palette(
    text="#3A2A20", quiet="#6A5546", accent="#A04A2A", second="#76803A", faint="#D9A441"
)

_SERIF: Final = Typeface.SERIF
_SANS: Final = Typeface.SANS  # of tables: narrow columns, small figures
_STRONG: Final = Typeface.SERIF_STRONG
_QUIET: Final = Tint.QUIET
_ACCENT: Final = Tint.ACCENT
_IN_MIDDLE: Final = Upright.MIDDLE

_LARGE: Final = about_middle({
    "issuer": Style(_SERIF, 13, 9.5, 2, 11.4, upright=Upright.BOTTOM),
    "registration": Style(_SERIF, 9.5, 8.5, tint=_QUIET),
    "title": Style(_SERIF, 38, 19, tint=_ACCENT, tracking=0.1),
    "title_2": Style(_SERIF, 14, 11, tint=_ACCENT, tracking=0.12),
    "number": Style(_SERIF, 11, 9, tint=_QUIET),
    "opening": Style(_SERIF, 15, 11.5),
    "opening_2": Style(_SERIF, 12, 10, tint=_QUIET),
    "name": Style(_STRONG, 36, 16, 2, 22, upright=_IN_MIDDLE),
    "personal_code": Style(_SERIF, 12, 10, tint=_QUIET),
    "act": Style(_SERIF, 15, 11, 2, 13, fewest=1),
    "act_2": Style(_SERIF, 12, 9.5, 2, 11, tint=_QUIET, fewest=1),
    "subject": Style(_STRONG, 21, 12, 3, 15, upright=_IN_MIDDLE, fewest=2),
    "reason": Style(_SERIF, 21, 12, 4, 16, fewest=3),
    "facts": Style(_SERIF, 12, 9.5, 3, 12, floor=10.5),
    "facts_2": Style(_SERIF, 11, 9, tint=_QUIET),
    "approval": Style(_SERIF, 10.5, 8.5, 2, 10, upright=Upright.BOTTOM, floor=9.5, fewest=1),
    "approval_2": Style(_SERIF, 9.5, 8.5, 2, 8.5, tint=_QUIET, fewest=1),
    "content": Style(_SERIF, 10.5, 8.5, 4, 10, floor=9.5, fewest=3),
    "table": Style(_SANS, 10, 8.5),
    "funding": Style(_SERIF, 9, 8.5, 3, 8.5, tint=_QUIET, upright=_IN_MIDDLE),
})  # fmt: skip
_SMALL: Final = about_middle({
    "issuer": Style(_SERIF, 10.5, 8.5, 2, 9, upright=Upright.BOTTOM),
    "registration": Style(_SERIF, 8.5, 8.5, tint=_QUIET),
    "title": Style(_SERIF, 25, 13, tint=_ACCENT, tracking=0.1),
    "title_2": Style(_SERIF, 10.5, 9, tint=_ACCENT, tracking=0.12),
    "number": Style(_SERIF, 9, 8.5, tint=_QUIET),
    "opening": Style(_SERIF, 11, 9),
    "opening_2": Style(_SERIF, 9, 8.5, tint=_QUIET),
    "name": Style(_STRONG, 25, 14, 2, 16, upright=_IN_MIDDLE),
    "personal_code": Style(_SERIF, 9, 8.5, tint=_QUIET),
    "act": Style(_SERIF, 11, 8.5, 2, 9.5, fewest=1),
    "act_2": Style(_SERIF, 9, 8.5, 2, 8.5, tint=_QUIET, fewest=1),
    "subject": Style(_STRONG, 15, 9.5, 2, 11.5, upright=_IN_MIDDLE),
    "reason": Style(_SERIF, 15, 9.5, 4, 11.5, fewest=3),
    "facts": Style(_SERIF, 9.5, 8.5, 3, 9),
    "facts_2": Style(_SERIF, 9, 8.5, tint=_QUIET),
    "approval": Style(_SERIF, 8.5, 8.5, 2, upright=Upright.BOTTOM, fewest=1),
    "approval_2": Style(_SERIF, 8.5, 8.5, 2, tint=_QUIET, fewest=1),
    "content": Style(_SERIF, 8.5, 8.5, 4, fewest=3),
    "table": Style(_SANS, 8.5, 8.5),
    "funding": Style(_SERIF, 8.5, 8.5, 3, tint=_QUIET, upright=_IN_MIDDLE),
})  # fmt: skip
_AIR: Final = MappingProxyType(
    {
        "title": (0, 0.7),
        "title_2": (0.5, 0),
        "number": (0.8, 0.2),
        "opening": (2.5, 1.6),
        "opening_2": (0, 0),
        "name": (0.8, 0.6),
        "personal_code": (0.6, 0.1),
        "act": (1.2, 0.6),
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
_STEM_WIDTH: Final = 0.27  # of the flowers that hang down a side, as shares of the whole corner
_STEM_HEIGHT: Final = 0.98
_LETTERS: Final = Letters(_LARGE, _SMALL, _AIR, _SERIF)

# By paper and how it lies: the cloth's edge, the flowers, and where the words stand.
_A4_LYING: Final = (8.5, 66.0, Middle(Box(80, 16, 137, 0), 26, 20, 191))
_A4_UPRIGHT: Final = (8.5, 52.0, Middle(Box(34, 28, 142, 0), 26, 20, 280))
_A5_LYING: Final = (8.0, 43.0, Middle(Box(53, 11.5, 104, 0), 20, 15, 134.9, has_room_above=False))
_A5_UPRIGHT: Final = (8.0, 35.0, Middle(Box(24, 21, 100, 0), 18, 15, 196))


def set_warm(sheet: Sheet) -> None:
    """Put a certificate of the warm look on the sheet."""
    page = sheet.page
    is_upright = page.orientation is Orientation.PORTRAIT
    if page.size is PaperSize.A4:
        edge, flowers, middle = _A4_UPRIGHT if is_upright else _A4_LYING
    else:
        edge, flowers, middle = _A5_UPRIGHT if is_upright else _A5_LYING
    inner = edge + (4 if page.size is PaperSize.A4 else 2.6)
    sheet.ornament("cloth", Box(edge, edge, page.width - 2 * edge, page.height - 2 * edge), "linen")
    right = page.width - inner - flowers
    sheet.ornament("flowers_left", Box(inner, inner, flowers, flowers), "flowers_left")
    sheet.ornament("flowers_right", Box(right, inner, flowers, flowers), "flowers_right")
    # Only the stems that hang down are in the way; what lies along the top is above the words.
    width, height = flowers * _STEM_WIDTH, flowers * _STEM_HEIGHT
    stems = (
        Box(inner, inner, width, height),
        Box(page.width - inner - width, inner, width, height),
    )
    put_centred(sheet, _LETTERS, replace(middle, keeps_off=stems))

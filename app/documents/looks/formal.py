"""The formal look: the woven belt of Latgale beside a page set to the left in two faces.

Green is kept for the belt and the title; everything else is ink on white. On an upright page the
belt lies across the top, where it leaves the width to the words.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.looks.closing import Foot, close
from app.documents.looks.frames import Issuing, put_issuing
from app.documents.looks.setting import Box, Style, narrow
from app.documents.looks.story import Telling, tell
from app.documents.looks.wording import alike
from app.domain.designs import Align, Orientation, Palette, PaperSize, Tint, Typeface, Upright

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.documents.looks.sheet import Sheet

PALETTE: Final = Palette()

_SERIF: Final = Typeface.SERIF
_STRONG: Final = Typeface.SERIF_STRONG
_SANS: Final = Typeface.SANS
_SANS_STRONG: Final = Typeface.SANS_STRONG
_QUIET: Final = Tint.QUIET
_RIGHT: Final = Align.RIGHT

_LARGE: Final[Mapping[str, Style]] = MappingProxyType({
    "title": Style(_STRONG, 38, 24, tint=Tint.ACCENT, tracking=0.04),
    "title_2": Style(_SERIF, 16, 12, tint=Tint.ACCENT, tracking=0.06),
    "number": Style(_SANS, 12, 9, tint=_QUIET),
    "opening": Style(_SERIF, 16, 12),
    "opening_2": Style(_SERIF, 12, 10, tint=_QUIET),
    "name": Style(_STRONG, 34, 16, 2, 22, upright=Upright.MIDDLE),
    "personal_code": Style(_SANS, 12, 10, tint=_QUIET),
    "act": Style(_SERIF, 16, 11, 2, 13, fewest=1),
    "act_2": Style(_SERIF, 12, 9.5, 2, 11, tint=_QUIET, fewest=1),
    "subject": Style(_STRONG, 22, 12, 3, 16, fewest=2),
    "reason": Style(_SERIF, 22, 12, 4, 16, fewest=3),
    "facts": Style(_SANS, 12, 9.5, 2, 11.5, floor=11),
    "facts_2": Style(_SANS, 11, 9, tint=_QUIET),
    "approval": Style(_SANS, 10.5, 8.5, 2, 10, upright=Upright.BOTTOM, floor=9.5, fewest=1),
    "approval_2": Style(_SANS, 9.5, 8.5, 2, 8.5, tint=_QUIET, fewest=1),
    "content": Style(_SANS, 10.5, 8.5, 4, 10, floor=9.5, fewest=3),
    "table": Style(_SANS, 10, 8.5),
    "issuer": Style(_SANS_STRONG, 13, 9.5, 2, 11.4, upright=Upright.BOTTOM),
    "registration": Style(_SANS, 9.5, 8.5, tint=_QUIET),
    "funding": Style(_SANS, 9, 8.5, 3, 8.5, tint=_QUIET, align=_RIGHT),
    "foot": Style(_SANS, 9.5, 8.5, tint=_QUIET, upright=Upright.BOTTOM),
})  # fmt: skip
_SMALL: Final[Mapping[str, Style]] = MappingProxyType({
    "title": Style(_STRONG, 27, 16, tint=Tint.ACCENT, tracking=0.04),
    "title_2": Style(_SERIF, 11.5, 9, tint=Tint.ACCENT, tracking=0.06),
    "number": Style(_SANS, 9.5, 8.5, tint=_QUIET),
    "opening": Style(_SERIF, 11.5, 9),
    "opening_2": Style(_SERIF, 9.5, 8.5, tint=_QUIET),
    "name": Style(_STRONG, 25, 14, 2, 16, upright=Upright.MIDDLE),
    "personal_code": Style(_SANS, 9, 8.5, tint=_QUIET),
    "act": Style(_SERIF, 11.5, 8.5, 2, 9.5, fewest=1),
    "act_2": Style(_SERIF, 9.5, 8.5, 2, 8.5, tint=_QUIET, fewest=1),
    "subject": Style(_STRONG, 16, 9.5, 3, 12, fewest=2),
    "reason": Style(_SERIF, 16, 9.5, 4, 12, fewest=3),
    "facts": Style(_SANS, 10, 8.5, 3, 9),
    "facts_2": Style(_SANS, 9, 8.5, tint=_QUIET),
    "approval": Style(_SANS, 8.5, 8.5, 2, upright=Upright.BOTTOM, fewest=1),
    "approval_2": Style(_SANS, 8.5, 8.5, 2, tint=_QUIET, fewest=1),
    "content": Style(_SANS, 8.5, 8.5, 4, fewest=3),
    "table": Style(_SANS, 8.5, 8.5),
    "issuer": Style(_SANS_STRONG, 10.5, 8.5, 3, 8.5, upright=Upright.BOTTOM),
    "registration": Style(_SANS, 8.5, 8.5, tint=_QUIET),
    "foot": Style(_SANS, 8.5, 8.5, 4, tint=_QUIET, upright=Upright.BOTTOM),
})  # fmt: skip
_AIR: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        "title": (0, 0.6),
        "title_2": (0.5, 0),
        "number": (1, 0.3),
        "opening": (3, 2),
        "opening_2": (0, 0),
        "name": (1, 0.6),
        "personal_code": (0.6, 0.2),
        "act": (1, 0.6),
        "act_2": (0, 0),
        "subject": (2.2, 0.6),
        "facts": (2, 1.4),
        "facts_2": (0.5, 0.2),
        "approval": (2, 1),
        "approval_2": (0, 0.2),
        "content": (1, 0.6),
        "table": (2, 1),
    }
)
_COLUMNS: Final = (0.36, 0.3, 0.34)


def set_formal(sheet: Sheet) -> None:
    """Put a certificate of the formal look on the sheet."""
    is_upright = sheet.page.orientation is Orientation.PORTRAIT
    area = _upright(sheet) if is_upright else _lying(sheet)
    if sheet.page.size is PaperSize.A4:
        _set_large(sheet, area)
    else:
        _set_small(sheet, area, is_upright=is_upright)


def _set_large(sheet: Sheet, area: Box) -> None:
    top = _put_head(sheet, area, _LARGE)
    closed = close(sheet, area, Foot(free=4.6))
    sheet.text("programme", closed.free, _LARGE["foot"], alike("{programme}"))
    tell(sheet, Telling(_LARGE, _AIR, 6, _COLUMNS), _between(area, top + 4, closed.top - 1))


def _set_small(sheet: Sheet, area: Box, *, is_upright: bool) -> None:
    """Put the words about the money at the foot, where there is room for them."""
    top = _put_head(sheet, area, _SMALL)
    closed = close(sheet, area, Foot(free=14 if is_upright else 7.4))
    sheet.text("funding", closed.free, _SMALL["foot"], alike("{funding}", "{programme}"))
    told = _between(area, top + 2.5, closed.top - 0.5)
    tell(sheet, Telling(narrow(_SMALL) if is_upright else _SMALL, _AIR, 4), told)


def _between(area: Box, top: float, foot: float) -> Box:
    return Box(area.x, top, area.width, foot - top)


def _lying(sheet: Sheet) -> Box:
    """Put the belt along the left side; return the area for everything else."""
    page = sheet.page
    margin, belt, x, right = (
        (14, 16.8, 48, 281) if page.size is PaperSize.A4 else (10, 10.5, 29, 198)
    )
    sheet.ornament("belt", Box(margin, margin, belt, page.height - 2 * margin), "belt")
    return Box(x, margin, right - x, page.height - 2 * margin)


def _upright(sheet: Sheet) -> Box:
    """Put the belt across the top; return the area for everything else."""
    page = sheet.page
    margin, belt, inset, air = (14, 14.7, 6, 8) if page.size is PaperSize.A4 else (10, 9.5, 3, 4.5)
    sheet.ornament("belt", Box(margin, margin, page.width - 2 * margin, belt), "belt_across")
    top = margin + belt + air
    x = margin + inset
    return Box(x, top, page.width - 2 * x, page.height - margin - top)


def _put_head(sheet: Sheet, area: Box, styles: Mapping[str, Style]) -> float:
    """Put the issuer to the left and the logos to the right; return where the head ends."""
    name = styles["issuer"].height()
    small = styles["registration"].height()
    left, right = area.columns(2, 8)
    put_issuing(
        sheet,
        Issuing(
            (Box(left.x, area.y, left.width, name), styles["issuer"]),
            (Box(left.x, area.y + name, left.width, small), styles["registration"]),
        ),
    )
    logos = Box(right.x, area.y, right.width, name + small)
    sheet.logos(logos, _RIGHT)
    if "funding" not in styles:
        return logos.foot
    funding = Box(right.x, logos.foot + 1.5, right.width, styles["funding"].height())
    sheet.text("funding", funding, styles["funding"], alike("{funding}"))
    return funding.foot

"""The plain look, made for a black-and-white laser: black letters, hairlines, no grey, no areas.

A ledger: the facts stand in a narrow column beside the story, one strong rule above, one sans face.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.looks.closing import Foot, close
from app.documents.looks.frames import CODE_SIDE, Backing, put_backing
from app.documents.looks.setting import Box, Style, narrow
from app.documents.looks.story import Telling, tell, tell_facts
from app.documents.looks.wording import shared
from app.domain.designs import (
    Align,
    CertificateKind,
    Orientation,
    Palette,
    PaperSize,
    Tint,
    Typeface,
    Upright,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.documents.looks.sheet import Sheet

_BLACK: Final = "#000000"
PALETTE: Final = Palette(text=_BLACK, quiet=_BLACK, accent=_BLACK, second=_BLACK, faint=_BLACK)

_SANS: Final = Typeface.SANS
_STRONG: Final = Typeface.SANS_STRONG
_HAIR: Final = 0.4
_STRONG_RULE: Final = 2.4

_LARGE: Final[Mapping[str, Style]] = MappingProxyType({
    "issuer": Style(_STRONG, 11.5, 9, 5, 10.5),
    "title": Style(_STRONG, 36, 24),
    "title_2": Style(_SANS, 15, 12),
    "number": Style(_SANS, 11, 9),
    "opening": Style(_SANS, 15, 11.5),
    "opening_2": Style(_SANS, 11.5, 10),
    "name": Style(_STRONG, 32, 16, 2, 21, upright=Upright.MIDDLE),
    "personal_code": Style(_SANS, 12, 10),
    "act": Style(_SANS, 15, 11, 2, 13, fewest=1),
    "act_2": Style(_SANS, 11.5, 9.5, 2, 11, fewest=1),
    "subject": Style(_STRONG, 20, 12, 3, 15.5, fewest=3),
    "reason": Style(_SANS, 20, 12, 4, 15.5, fewest=3),
    "facts": Style(_SANS, 11.5, 9, 3, 11),
    "facts_2": Style(_SANS, 11, 9),
    "approval": Style(_SANS, 10.5, 8.5, 2, 10, floor=9.5),
    "approval_2": Style(_SANS, 9.5, 8.5, 2, 9.5, fewest=1),
    "content": Style(_SANS, 10.5, 8.5, 5, 10, floor=9.5, fewest=4),
    "table": Style(_SANS, 10, 8.5),
    "funding": Style(_SANS, 9, 8.5, 3, 8.5, upright=Upright.MIDDLE),
})  # fmt: skip
_SMALL: Final[Mapping[str, Style]] = MappingProxyType({
    "issuer": Style(_STRONG, 9.5, 8.5, 5, 8.5),
    "title": Style(_STRONG, 25, 14.5),
    "title_2": Style(_SANS, 10.5, 9),
    "number": Style(_SANS, 9, 8.5),
    "opening": Style(_SANS, 10.5, 9),
    "opening_2": Style(_SANS, 9, 8.5),
    "name": Style(_STRONG, 23, 14, 2, 16, upright=Upright.MIDDLE),
    "personal_code": Style(_SANS, 9, 8.5),
    "act": Style(_SANS, 10.5, 8.5, 2, 9.5, fewest=1),
    "act_2": Style(_SANS, 9, 8.5, 2, 8.5, fewest=1),
    "subject": Style(_STRONG, 14.5, 9.5, 3, 11.5, fewest=3),
    "reason": Style(_SANS, 14.5, 9.5, 4, 11.5, fewest=3),
    "facts": Style(_SANS, 9.5, 8.5, 3, 8.5),
    "facts_2": Style(_SANS, 9, 8.5),
    "approval": Style(_SANS, 8.5, 8.5, 2),
    "approval_2": Style(_SANS, 8.5, 8.5, 2, fewest=1),
    "content": Style(_SANS, 8.5, 8.5, 4),
    "table": Style(_SANS, 8.5, 8.5),
    "funding": Style(_SANS, 8.5, 8.5, 3, upright=Upright.MIDDLE),
})  # fmt: skip
# Beside the column of a small upright page little width is left, and much height.
_NARROW: Final[Mapping[str, Style]] = MappingProxyType({
    **narrow(_SMALL),
    "name": replace(_SMALL["name"], lines=3, room=14),
    "act": replace(_SMALL["act"], lines=3, fewest=2),
    "content": replace(_SMALL["content"], lines=7, fewest=6),
    "subject": replace(_SMALL["subject"], lines=4, fewest=4),
    "reason": replace(_SMALL["reason"], lines=5, fewest=5),
    "facts": replace(_SMALL["facts"], lines=3),
    "act_2": replace(_SMALL["act_2"], lines=3, fewest=2),
    "facts_2": replace(_SMALL["facts_2"], lines=2),
    "approval": replace(_SMALL["approval"], lines=3, fewest=3),
    "approval_2": replace(_SMALL["approval_2"], lines=3, fewest=3),
})  # fmt: skip
_AIR: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        "title": (0, 0),
        "title_2": (0.3, 0),
        "number": (0.6, 0.2),
        "opening": (3, 2),
        "opening_2": (0, 0),
        "name": (0.8, 0.6),
        "personal_code": (0.6, 0.2),
        "act": (1, 0.6),
        "act_2": (0, 0),
        "subject": (1.2, 0.6),
        "facts_2": (1, 0.8),
        "approval": (1.5, 1),
        "approval_2": (0, 0.2),
        "content": (1, 0.6),
        "table": (2, 1),
    }
)


@dataclass(frozen=True, slots=True)
class _Grid:
    """The margins of the page, and the narrow column with what lies between it and the story."""

    margin: float
    column: float
    gutter: float
    star: float
    air: float


_GRIDS: Final = {
    PaperSize.A4: _Grid(14, 48, 13, 13, 4),
    PaperSize.A5: _Grid(10, 38, 8, 8, 2),
}


def set_plain(sheet: Sheet) -> None:
    """Put a certificate of the plain look on the sheet."""
    grid = _GRIDS[sheet.page.size]
    is_upright = sheet.page.orientation is Orientation.PORTRAIT
    width, height = sheet.page.width - 2 * grid.margin, sheet.page.height - 2 * grid.margin
    page = Box(grid.margin, grid.margin, width, height)
    sheet.line("rule", Box(page.x, page.y, page.width, 1), Tint.TEXT, _STRONG_RULE)
    if is_upright:
        _set_upright(sheet, page, grid)
    else:
        _set_lying(sheet, page, grid)


def _styles(sheet: Sheet) -> Mapping[str, Style]:
    if sheet.page.size is PaperSize.A4:
        return _LARGE
    return _NARROW if sheet.page.orientation is Orientation.PORTRAIT else _SMALL


def _set_lying(sheet: Sheet, page: Box, grid: _Grid) -> None:
    """Put the code at the foot of the narrow column, far from where people sign."""
    styles = _styles(sheet)
    story = _beside_column(page, grid)
    code = Box(page.x, page.foot - CODE_SIDE, CODE_SIDE, CODE_SIDE)
    free = styles["funding"].height()
    closed = close(sheet, story, Foot(free, code=code))
    put_backing(sheet, _backing(closed.free, styles), has_both=sheet.page.size is PaperSize.A4)
    _put_column(sheet, Box(page.x, page.y, grid.column, code.y - grid.air - page.y), grid)
    _rule_between(sheet, Box(page.x, page.y, page.width, page.height), grid)
    _tell(sheet, story, grid, closed.top)


def _set_upright(sheet: Sheet, page: Box, grid: _Grid) -> None:
    """Let the signatures have the whole width, and the code the lower left corner."""
    styles = _styles(sheet)
    story = _beside_column(page, grid)
    free = styles["funding"].height() + 11
    closed = close(sheet, page, Foot(free, is_code_left=True))
    logos = Box(closed.free.x, closed.free.y, closed.free.width, 9.5)
    words = Box(logos.x, logos.foot + 1.5, logos.width, styles["funding"].height())
    put_backing(sheet, Backing(logos, (words, styles["funding"])), has_both=True)
    foot = closed.top - grid.air
    if sheet.kind is not CertificateKind.HOURS_STATEMENT:  # whose table has rules of its own
        sheet.line("rule_below", Box(page.x, foot, page.width, 0.5), Tint.TEXT, _HAIR)
    column = Box(page.x, page.y, grid.column, foot - page.y)
    facts_foot = _put_column(sheet, column, grid)
    if sheet.kind is CertificateKind.HOURS_STATEMENT:
        # A table needs the whole width.
        table = Box(page.x, facts_foot + grid.air, page.width, foot - facts_foot - 2 * grid.air)
        sheet.table(table, styles["table"], shared(lambda words: words.table))
        foot = facts_foot
    _rule_between(sheet, Box(page.x, page.y, page.width, foot - page.y), grid)
    _tell(sheet, story, grid, foot - grid.air)


def _beside_column(page: Box, grid: _Grid) -> Box:
    x = page.x + grid.column + grid.gutter
    return Box(x, page.y, page.right - x, page.height)


def _rule_between(sheet: Sheet, beside: Box, grid: _Grid) -> None:
    x = beside.x + grid.column + grid.gutter / 2
    top = beside.y + grid.air + 1
    sheet.line("rule_beside", Box(x - 0.25, top, 0.5, beside.foot - top), Tint.TEXT, _HAIR)


def _put_column(sheet: Sheet, column: Box, grid: _Grid) -> float:
    """Put a star, the issuer and the facts below each other; return where the column ends.

    The number of the issuer is in one text with its name: a missing one leaves no hole.
    """
    styles = _styles(sheet)
    star = Box(column.x, column.y + grid.air + 1, grid.star, grid.star)
    sheet.ornament("star", star, "star")
    name = Box(column.x, star.foot + grid.air, column.width, styles["issuer"].height())
    issuer = shared(lambda words: (f"{{issuer}}\n{words.registration}", "{issuer}"))
    sheet.text("issuer", name, styles["issuer"], issuer)
    top = name.foot + grid.air
    return tell_facts(sheet, styles["facts"], Box(column.x, top, column.width, column.foot - top))


def _backing(free: Box, styles: Mapping[str, Style]) -> Backing:
    words = Box(free.x, free.y, free.width * 0.52, styles["funding"].height())
    logos = Box(words.right + 4, free.y, free.right - words.right - 4, free.height)
    return Backing(logos, (words, styles["funding"]), Align.RIGHT)


def _tell(sheet: Sheet, story: Box, grid: _Grid, foot: float) -> None:
    top = story.y + grid.air + 1
    told = Box(story.x, top, story.width, foot - top)
    # The table of an upright page stands elsewhere.
    left_out = ("table",) if any(one.id == "table" for one in sheet.elements) else ()
    most = 4 if sheet.page.size is PaperSize.A5 else 8
    tell(sheet, Telling(_styles(sheet), _AIR, most, leaves_out=("facts", *left_out)), told)

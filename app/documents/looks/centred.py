"""What the looks that stand about the middle of the page have in common.

The issuer above, the story, and at the foot the logos with the words about the money beside them,
or above them where the page is narrow. Knows no ornaments and no colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.looks.closing import Foot, close
from app.documents.looks.frames import Backing, Issuing, put_backing, put_issuing
from app.documents.looks.setting import Box, narrow
from app.documents.looks.story import Telling, tell
from app.domain.designs import Align, Orientation, PaperSize, Typeface

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.documents.looks.setting import Style
    from app.documents.looks.sheet import Sheet

_WORDS_SHARE: Final = 0.52
_STACKED_LOGOS: Final = 11.0


@dataclass(frozen=True, slots=True)
class Letters:
    """How a look sets everything: its styles by the size of the paper, and the air of its rows."""

    large: Mapping[str, Style]
    small: Mapping[str, Style]
    air: Mapping[str, tuple[float, float]]
    face: Typeface

    def of(self, sheet: Sheet) -> Mapping[str, Style]:
        """Return the styles for a sheet."""
        if sheet.page.size is PaperSize.A4:
            return self.large
        is_upright = sheet.page.orientation is Orientation.PORTRAIT
        return narrow(self.small) if is_upright else self.small


@dataclass(frozen=True, slots=True)
class Middle:
    """Where things stand: the issuer, the story between its sides, and the foot between its own.

    Without room above, the issuer and its number are one text.
    """

    issuer: Box
    story_sides: float
    foot_sides: float
    foot: float
    keeps_off: tuple[Box, ...] = ()
    has_room_above: bool = True


def put_centred(sheet: Sheet, letters: Letters, middle: Middle) -> None:
    """Put a certificate about the middle of the sheet."""
    styles = letters.of(sheet)
    is_upright = sheet.page.orientation is Orientation.PORTRAIT
    is_small = sheet.page.size is PaperSize.A5
    issuing = _issuing(middle.issuer, styles, is_one=not middle.has_room_above)
    put_issuing(sheet, issuing)
    foot = Box(middle.foot_sides, 0, sheet.page.width - 2 * middle.foot_sides, middle.foot)
    closed = close(
        sheet, foot, Foot(_free(styles, is_upright=is_upright), Align.CENTRE, letters.face)
    )
    backing = _backing(closed.free, styles["funding"], is_stacked=is_upright)
    put_backing(sheet, backing, has_both=is_upright or not is_small)
    top = issuing.foot + (1.5 if is_small else 4)
    told = Box(
        middle.story_sides, top, sheet.page.width - 2 * middle.story_sides, closed.top - 1 - top
    )
    most = 3.5 if is_small else 6
    tell(sheet, Telling(styles, letters.air, most, lean=0.5, keeps_off=middle.keeps_off), told)


def _issuing(place: Box, styles: Mapping[str, Style], *, is_one: bool) -> Issuing:
    """Return where the issuer stands; as one text with its number where every line counts."""
    height = styles["issuer"].height()
    name = Box(place.x, place.y, place.width, height)
    if is_one:
        return Issuing((name, styles["issuer"]))
    number = Box(place.x, name.foot, place.width, styles["registration"].height())
    return Issuing((name, styles["issuer"]), (number, styles["registration"]))


def _free(styles: Mapping[str, Style], *, is_upright: bool) -> float:
    words = styles["funding"].height()
    return words + _STACKED_LOGOS if is_upright else words


def _backing(free: Box, style: Style, *, is_stacked: bool) -> Backing:
    """Return the logos and the words about the money, in what the foot left free."""
    height = style.height()
    if is_stacked:
        words = Box(free.x, free.foot - height, free.width, height)
        logos = Box(free.x, free.y, free.width, _STACKED_LOGOS - 1.5)
        return Backing(logos, (words, style))
    words = Box(free.x, free.y, free.width * _WORDS_SHARE, height)
    logos = Box(words.right + 4, free.y, free.right - words.right - 4, free.height)
    return Backing(logos, (words, style), Align.RIGHT)

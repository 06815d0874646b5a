"""The code of a printed page, read from its picture.

Every corner of a printed page carries a DataMatrix of the page's code and one more digit for the
corner (app.documents.codes makes them). One readable corner is enough.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.codes import is_sound

if TYPE_CHECKING:
    from PIL.Image import Image

PAGE_DIGITS: Final = 12
_CORNERS: Final = "1234"
_QUARTER: Final = 90

_GRAIN: Final = 1.0
"""By how many dots a picture is softened, so that grain is taken for neither module nor paper."""

_GROUND_SHARE: Final = 8
"""The ground of a picture is looked for in one this much smaller."""

_GROUND_REACH: Final = 9
"""Wider than a dark module there, so that the lightest dot around is paper."""

_CONTRAST: Final = 2


@dataclass(frozen=True, slots=True)
class PageMark:
    """What the corners of a page say: its code, "" for none, and how the page lies.

    `turn` is by how many degrees, in quarters and against the clock, it is to be turned upright.
    """

    code: str = ""
    turn: int = 0


def page_mark(image: Image) -> PageMark:
    """Return what the corners of the page say that the picture shows."""
    grey = image.convert("L")
    # What is sharp and evenly lit is read at once; only dim and grainy photos take the second look.
    corners = _corners(grey) or _corners(evenly_lit(grey))
    code = _shown(Counter(code for code, _ in corners))
    turns = Counter(round(degrees / _QUARTER) for of, degrees in corners if of == code)
    turn = max(turns, key=turns.__getitem__, default=0)
    return PageMark(code, turn * _QUARTER % 360)


def evenly_lit(grey: Image) -> Image:
    """Return a picture without grain and shadows: how much darker each dot is than its paper."""
    from PIL import Image as images  # noqa: N813, PLC0415 - slow to load
    from PIL import ImageChops, ImageFilter  # noqa: PLC0415 - as above

    soft = grey.filter(ImageFilter.GaussianBlur(_GRAIN))
    smaller = [max(1, side // _GROUND_SHARE) for side in soft.size]
    ground = soft.resize((smaller[0], smaller[1]), images.Resampling.BOX)
    ground = ground.filter(ImageFilter.MaxFilter(_GROUND_REACH))
    ground = ground.filter(ImageFilter.GaussianBlur(_GROUND_REACH - 1))
    darker = ImageChops.subtract(ground.resize(soft.size, images.Resampling.BILINEAR), soft)
    return darker.point([255 - min(255, _CONTRAST * by) for by in range(256)])


def _corners(grey: Image) -> list[tuple[str, int]]:
    """Return the page code of each corner that can be read, and by how much it is turned."""
    import zxingcpp  # noqa: PLC0415 - loads with the first picture

    # The reader wants a buffer of two dimensions; numpy would bring 17 MB for that.
    dots = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.DataMatrix)
    found = zxingcpp.read_barcodes(dots, formats=formats)
    return [(one.text[:-1], one.orientation) for one in found if _is_corner(one.text)]


def _shown(votes: Counter[str]) -> str:
    match votes.most_common(2):
        case [(code, _)]:
            return code
        case [(code, most), (_, other)] if most > other:
            return code
    # Two pages in one picture: a person has to say which of them is meant.
    return ""


def _is_corner(text: str) -> bool:
    code = text[:-1]
    return len(code) == PAGE_DIGITS and text[-1] in _CORNERS and is_sound(code)

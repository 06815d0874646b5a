"""The code of a printed page, read from its picture.

Every corner of a printed page carries a DataMatrix of the page's code and one more digit for the
corner (app.documents.codes makes them). One readable corner is enough.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from app.domain.codes import is_sound

if TYPE_CHECKING:
    from PIL.Image import Image

PAGE_DIGITS: Final = 12
_CORNERS: Final = "1234"


def page_code(image: Image) -> str:
    """Return the code of the page that the picture shows, "" for none or two alike."""
    import zxingcpp  # noqa: PLC0415 - loads with the first picture

    grey = image.convert("L")
    # The reader wants a buffer of two dimensions; numpy would bring 17 MB for that.
    dots = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.DataMatrix)
    found = zxingcpp.read_barcodes(dots, formats=formats)
    votes = Counter(one.text[:-1] for one in found if _is_corner(one.text))
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

"""A program of its own that reads the QR codes of a picture or PDF: bytes in, their texts out.

For the same reason as app.scans.scan_process: readers of pictures are native code, and files of
strangers can end the process. It knows nothing of certificates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from app.apart import run_on_input
from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import MOST_PAGES_VERIFIED
from app.domain.numbers_of_certificates import IN_TEXT
from app.scans.forms import form_of
from app.scans.page_codes import evenly_lit
from app.scans.pages import Pages

if TYPE_CHECKING:
    from PIL.Image import Image

_MOST_MEMORY = 700 * 1024 * 1024
_MOST_SECONDS = 240
_MOST_PICTURES = 300
"""Of the pages after these, what stands there in letters is all that is read."""


class PageCodes(msgspec.Struct, frozen=True):
    """What the codes of a page say, and the numbers of certificates that stand on it in letters."""

    codes: list[str]
    numbers: list[str]


class CodesRead(msgspec.Struct, frozen=True):
    """What was read on each page, or the word for why not: of EvidenceProblem."""

    pages: list[PageCodes] = []
    trouble: str = ""


def run() -> None:
    """Read a file from standard input, write what its codes and numbers say to standard output."""
    run_on_input(_answer, most_memory=_MOST_MEMORY, most_seconds=_MOST_SECONDS)


def read(content: bytes) -> CodesRead:
    """Return the texts of the codes on every page."""
    try:
        pages = Pages(content, form_of(content), MOST_PAGES_VERIFIED)
        pictures = pages.pictures(_MOST_PICTURES)
        return CodesRead([_read_page(text, next(pictures, None)) for text in pages.texts()])
    except EvidenceRefusedError as refused:
        return CodesRead(trouble=refused.problem.value)
    except MemoryError:
        return CodesRead(trouble=EvidenceProblem.TOO_MANY_DOTS.value)


def _read_page(text: str, picture: Image | None) -> PageCodes:
    numbers = [found[0] for found in IN_TEXT.finditer(text)]
    return PageCodes([] if picture is None else texts_in(picture), list(dict.fromkeys(numbers)))


def texts_in(picture: Image) -> list[str]:
    """Return the texts of the codes in a picture, each once."""
    grey = picture.convert("L")
    # What is sharp and evenly lit is read at once; only the others take further looks.
    return _texts(grey) or _texts(evenly_lit(grey)) or _texts(_larger(grey))


def _larger(grey: Image) -> Image:
    """Return a small picture enlarged, for modules of hardly more than a dot."""
    from PIL import Image as images  # noqa: N813, PLC0415 - slow to load

    return grey.resize((grey.width * 2, grey.height * 2), images.Resampling.BICUBIC)


def _texts(grey: Image) -> list[str]:
    import zxingcpp  # noqa: PLC0415 - loads with the first picture

    # The reader wants a buffer of two dimensions; numpy would bring 17 MB for that.
    dots = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    found = zxingcpp.read_barcodes(dots, formats=formats, text_mode=zxingcpp.TextMode.Plain)
    return list(dict.fromkeys(one.text for one in found if one.text))


def _answer(content: bytes) -> bytes:
    return msgspec.msgpack.encode(read(content))


if __name__ == "__main__":
    run()

"""The pages of a file as pictures, large enough to read codes and handwriting.

Runs only in the small program of its own (app.scans.scan_process): what is taken apart here was
made by strangers. What a file says besides its dots goes no further.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from typing import TYPE_CHECKING, Final

from app.domain.errors_evidence import EvidenceProblem, EvidenceRefusedError
from app.domain.evidence import MOST_COPIES, MOST_PAGES, Media

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PIL.Image import Image
    from pypdfium2 import PdfDocument, PdfPage

READ_SIDE: Final = 2_600
"""The longer side of a page while it is read: 10 dots a module of the codes of a whole A4 page."""

MOST_DOTS: Final = {Media.JPEG: 130_000_000, Media.PNG: 40_000_000}
"""A JPEG of a phone with 108 million dots is unpacked at a fraction of its size; a PNG cannot."""

_BROKEN: Final = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, KeyError)
_WRONG_PASSWORD: Final = 4


class Pages:
    """An open file: how many pages it has, and pictures of the first of them."""

    def __init__(self, content: bytes, media: Media, most_pages: int = MOST_PAGES) -> None:
        self._content = content
        self._media = media
        self._document = _opened(content) if media is Media.PDF else None
        self.count = 1 if self._document is None else len(self._document)
        if not self.count:
            raise EvidenceRefusedError(EvidenceProblem.NO_PAGES)
        if self.count > most_pages:
            raise EvidenceRefusedError(EvidenceProblem.TOO_MANY_PAGES)

    def texts(self) -> Iterator[str]:
        """Yield what the pages of a PDF say in letters, "" for a picture."""
        if self._document is None:
            yield ""
            return
        for place in range(self.count):
            yield _page_text(self._document, place)

    def pictures(self, most: int = MOST_COPIES) -> Iterator[Image]:
        """Yield pictures of the first pages; raises EvidenceRefusedError."""
        if self._document is None:
            yield _picture(self._content, self._media)
            return
        for place in range(min(self.count, most)):
            yield _page_picture(self._document, place)


def _picture(content: bytes, media: Media) -> Image:
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415 - slow to load

    try:
        with warnings.catch_warnings():
            # Our own limits say what is too much.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(content), formats=(media.value.upper(),))
        with image:
            # Asked of the head of the file, before a single dot is unpacked.
            if image.width * image.height > MOST_DOTS[media]:
                raise EvidenceRefusedError(EvidenceProblem.TOO_MANY_DOTS)
            image.draft(None, _large_enough(*image.size))
            image.load()
            return on_white(ImageOps.exif_transpose(image))
    except Image.DecompressionBombError as error:
        raise EvidenceRefusedError(EvidenceProblem.TOO_MANY_DOTS) from error
    except (UnidentifiedImageError, *_BROKEN) as error:
        raise EvidenceRefusedError(EvidenceProblem.DAMAGED) from error


def _large_enough(width: int, height: int) -> tuple[int, int]:
    share = min(1.0, READ_SIDE / max(width, height))
    return max(1, round(width * share)), max(1, round(height * share))


def on_white(image: Image) -> Image:
    """Return the picture in grey or in colours, as it looks on white paper, no larger than read."""
    from PIL import Image as images  # noqa: N813, PLC0415 - as above

    image.thumbnail((READ_SIDE, READ_SIDE))
    if image.mode.startswith("I"):
        # Sixteen bits of grey: Pillow would cut them off instead of scaling.
        image = image.convert("I").point(lambda level: level / 256).convert("L")
    if "transparency" in image.info or "A" in image.getbands() or "a" in image.getbands():
        clear = image.convert("RGBA")
        ground = images.new("RGBA", clear.size, (255, 255, 255, 255))
        image = images.alpha_composite(ground, clear)
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def _opened(content: bytes) -> PdfDocument:
    import pypdfium2  # noqa: PLC0415 - as above

    try:
        return pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _WRONG_PASSWORD:
            raise EvidenceRefusedError(EvidenceProblem.PASSWORD) from error
        raise EvidenceRefusedError(EvidenceProblem.DAMAGED) from error


def _page_picture(document: PdfDocument, place: int) -> Image:
    import pypdfium2  # noqa: PLC0415 - as above

    try:
        page = document[place]
        drawn: Image = page.render(scale=_scale(page)).to_pil()
        page.close()
    except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
        raise EvidenceRefusedError(EvidenceProblem.DAMAGED) from error
    return on_white(drawn)


def _page_text(document: PdfDocument, place: int) -> str:
    import pypdfium2  # noqa: PLC0415 - as above

    try:
        page = document[place]
        text: str = page.get_textpage().get_text_range()
        page.close()
    except (pypdfium2.PdfiumError, ValueError, MemoryError) as error:
        raise EvidenceRefusedError(EvidenceProblem.DAMAGED) from error
    return text


def _scale(page: PdfPage) -> float:
    """Return how much larger a page is drawn, whatever size it claims to have."""
    longer = max(page.get_size())
    if longer <= 0:
        raise EvidenceRefusedError(EvidenceProblem.DAMAGED)
    return READ_SIDE / float(longer)

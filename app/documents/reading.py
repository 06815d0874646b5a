"""Reading papers back: the certificate numbers that a PDF carries.

It finds what looks like a number; whether one is genuine, the register says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.documents.preview import PDFIUM
from app.domain.errors import FolderUnusableError

if TYPE_CHECKING:
    from pathlib import Path

    from pypdfium2 import PdfDocument, PdfPage

_NUMBER: Final = re.compile(r"\b[A-Z0-9]{1,6}-\d{4}-[A-Z0-9]{4}-\d{3,6}\b")
_MOST_PAGES: Final = 2_000
_LARGEST: Final = 200_000_000


def numbers_in(file: Path) -> tuple[str, ...]:
    """Return the certificate numbers on the pages of a PDF, each once, in their order.

    Raises FolderUnusableError for a file that cannot be read as a PDF.
    """
    # Loaded here: pdfium costs 60 ms, and most starts read no paper.
    import pypdfium2  # noqa: PLC0415

    try:
        if file.stat().st_size > _LARGEST:
            raise FolderUnusableError(str(file))
        content = file.read_bytes()
        with PDFIUM:
            document = pypdfium2.PdfDocument(content)
            try:
                texts = [_text_of(document[page]) for page in range(_read_pages(document))]
            finally:
                document.close()
    except (OSError, pypdfium2.PdfiumError) as error:
        raise FolderUnusableError(str(file)) from error
    return tuple(dict.fromkeys(number for text in texts for number in _NUMBER.findall(text)))


def _read_pages(document: PdfDocument) -> int:
    return min(len(document), _MOST_PAGES)


def _text_of(page: PdfPage) -> str:
    """Return the text of a page and close it: the garbage collector would not wait for the lock."""
    text_page = page.get_textpage()
    text: str = text_page.get_text_range()
    text_page.close()
    page.close()
    return text

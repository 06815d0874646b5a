"""Finished papers as pictures for the window.

Knows PDF files and pixels; nothing of windows or of what the paper says.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Final

from app.domain.pictures import Picture

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

PDFIUM: Final = Lock()  # pdfium keeps global state: one call at a time, whatever the document


class Preview:
    """An open paper. May be used from any thread; close it when done."""

    def __init__(self, pdf: bytes) -> None:
        # Loaded here: pdfium costs 60 ms, and most starts show no paper.
        import pypdfium2  # noqa: PLC0415

        with PDFIUM:
            self._document = pypdfium2.PdfDocument(pdf)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def page_count(self) -> int:
        with PDFIUM:
            return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Return the width and height of a page, counted from 0, in points."""
        with PDFIUM:
            width, height = self._document.get_page_size(page)
            return width, height

    def picture(self, page: int, width: int) -> Picture:
        """Return a page, counted from 0, so many pixels wide."""
        with PDFIUM:
            sheet = self._document[page]
            scale = width / sheet.get_width()
            bitmap = sheet.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            picture = Picture(bitmap.width, bitmap.height, bytes(bitmap.buffer))
            # Closed by hand: left to the garbage collector they would be freed outside the lock.
            bitmap.close()
            sheet.close()
            return picture

    def close(self) -> None:
        with PDFIUM:
            self._document.close()

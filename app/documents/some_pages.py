"""Some pages of a finished paper as a paper of their own, drawn as before: vectors and letters.

Printers differ in what they make of a range of pages; one that gets only those has no choice.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from app.documents.preview import PDFIUM

if TYPE_CHECKING:
    from collections.abc import Sequence


def page_count(pdf: bytes) -> int:
    """Return how many pages a paper has."""
    import pypdfium2  # noqa: PLC0415  60 ms, see the preview

    with PDFIUM:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            return len(paper)
        finally:
            paper.close()


def some_pages(pdf: bytes, pages: Sequence[int]) -> bytes:
    """Return a paper of these pages, counted from 1, in this order."""
    import pypdfium2  # noqa: PLC0415  60 ms, see the preview

    written = io.BytesIO()
    with PDFIUM:
        whole, part = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        try:
            part.import_pages(whole, [page - 1 for page in pages])
            part.save(written)
        finally:
            part.close()
            whole.close()
    return written.getvalue()


def on_own_leaves(pdf: bytes, parts: Sequence[int]) -> bytes:
    """Return the papers of a file, each with an empty page behind it where it ends on a front."""
    import pypdfium2  # noqa: PLC0415  60 ms, see the preview

    written = io.BytesIO()
    with PDFIUM:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            end = 0
            for pages in parts[:-1]:
                end += pages
                if pages % 2:
                    paper.new_page(*paper.get_page_size(end - 1), index=end).close()
                    end += 1
            paper.save(written)
        finally:
            paper.close()
    return written.getvalue()

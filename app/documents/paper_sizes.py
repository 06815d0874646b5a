"""Which paper the pages of a finished PDF are made for, and larger pages made smaller for A4.

Pages stay vectors and letters. Which sizes a printer takes is not known here.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from app.documents.preview import PDFIUM
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE
from app.domain.printing import LargePages

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_A3: Final = (A4_LONG, 2 * A4_SHORT)
_NEAR: Final = 2 * MILLIMETRE
"""Programs round the sizes of paper differently; no two sizes are so near each other."""


def large_pages(pdf: bytes) -> LargePages:
    """Tell whether a paper has pages that are larger than A4."""
    import pypdfium2  # noqa: PLC0415  60 ms, see the preview

    with PDFIUM:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            sizes = [paper.get_page_size(page) for page in range(len(paper))]
        finally:
            paper.close()
    if not any(map(_is_large, sizes)):
        return LargePages.NONE
    return LargePages.ALL_A3 if all(map(_is_a3, sizes)) else LargePages.SOME


def on_a4(pdf: bytes) -> bytes:
    """Return the paper with pages larger than A4 made smaller, whole and in the middle."""
    import pypdfium2  # noqa: PLC0415  as above

    written = io.BytesIO()
    with PDFIUM:
        large, small = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        try:
            for page in range(len(large)):
                if _is_large(large.get_page_size(page)):
                    _add_smaller(small, large, page)
                else:
                    small.import_pages(large, [page])
            small.save(written)
        finally:
            small.close()
            large.close()
    return written.getvalue()


def _add_smaller(small: PdfDocument, large: PdfDocument, page: int) -> None:
    import pypdfium2  # noqa: PLC0415  as above

    width, height = large.get_page_size(page)
    paper = (A4_LONG, A4_SHORT) if width > height else (A4_SHORT, A4_LONG)
    share = min(paper[0] / width, paper[1] / height)
    form = large.page_as_xobject(page, small)
    drawn = form.as_pageobject()
    drawn.set_matrix(
        pypdfium2.PdfMatrix(
            a=share,
            d=share,
            e=(paper[0] - width * share) / 2,
            f=(paper[1] - height * share) / 2,
        )
    )
    added: PdfPage = small.new_page(*paper)
    added.insert_obj(drawn)
    added.gen_content()
    added.close()
    form.close()


def _is_large(size: tuple[float, float]) -> bool:
    return min(size) > A4_SHORT + _NEAR or max(size) > A4_LONG + _NEAR


def _is_a3(size: tuple[float, float]) -> bool:
    sides = zip(sorted(size), _A3, strict=True)
    return all(abs(side - wanted) <= _NEAR for side, wanted in sides)

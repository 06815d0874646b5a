"""Which paper the pages of a finished PDF are made for, and other pages brought onto A4.

Pages stay vectors and letters. Which sizes a printer takes is not known here.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.documents.preview import PDFIUM
from app.documents.shapes import A4_LONG, A4_SHORT, MILLIMETRE
from app.domain.printing import OddPages

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_A3: Final = (A4_LONG, 2 * A4_SHORT)
_A5: Final = (148 * MILLIMETRE, A4_SHORT)
_NEAR: Final = 2 * MILLIMETRE
"""Programs round the sizes of paper differently; no two sizes are so near each other."""


def odd_pages(pdf: bytes) -> OddPages:
    """Tell whether a paper has pages of another size than A4 that matter to a printer."""
    import pypdfium2  # noqa: PLC0415  60 ms, see the preview

    with PDFIUM:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            sizes = [paper.get_page_size(page) for page in range(len(paper))]
        finally:
            paper.close()
    if sizes and all(map(_is_a5, sizes)):
        return OddPages.ALL_A5
    if not any(map(_is_large, sizes)):
        return OddPages.NONE
    return OddPages.ALL_A3 if all(map(_is_a3, sizes)) else OddPages.SOME


def on_a4(pdf: bytes) -> bytes:
    """Return the paper on A4: larger pages made smaller, whole and in the middle; A5 on a half."""
    import pypdfium2  # noqa: PLC0415  as above

    written = io.BytesIO()
    with PDFIUM:
        large, small = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        try:
            for page in range(len(large)):
                size = large.get_page_size(page)
                if _is_large(size) or _is_a5(size):
                    _add_on_a4(small, large, page)
                else:
                    small.import_pages(large, [page])
            small.save(written)
        finally:
            small.close()
            large.close()
    return written.getvalue()


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a page comes on a sheet: the sheet's sides, the page's share, its lower left corner."""

    sheet: tuple[float, float]
    share: float
    x: float
    y: float


def _place(size: tuple[float, float]) -> _Place:
    width, height = size
    is_wide = width > height
    if _is_a5(size):
        # One cut is enough: wide pages take the upper half of a sheet, others the left one.
        sheet = (A4_SHORT, A4_LONG) if is_wide else (A4_LONG, A4_SHORT)
        return _Place(sheet, 1.0, 0.0, sheet[1] - height)
    sheet = (A4_LONG, A4_SHORT) if is_wide else (A4_SHORT, A4_LONG)
    share = min(sheet[0] / width, sheet[1] / height)
    return _Place(sheet, share, (sheet[0] - width * share) / 2, (sheet[1] - height * share) / 2)


def _add_on_a4(small: PdfDocument, large: PdfDocument, page: int) -> None:
    import pypdfium2  # noqa: PLC0415  as above

    place = _place(large.get_page_size(page))
    form = large.page_as_xobject(page, small)
    drawn = form.as_pageobject()
    drawn.set_matrix(pypdfium2.PdfMatrix(a=place.share, d=place.share, e=place.x, f=place.y))
    added: PdfPage = small.new_page(*place.sheet)
    added.insert_obj(drawn)
    added.gen_content()
    added.close()
    form.close()


def _is_large(size: tuple[float, float]) -> bool:
    return min(size) > A4_SHORT + _NEAR or max(size) > A4_LONG + _NEAR


def _is_a5(size: tuple[float, float]) -> bool:
    sides = zip(sorted(size), _A5, strict=True)
    return all(abs(side - wanted) <= _NEAR for side, wanted in sides)


def _is_a3(size: tuple[float, float]) -> bool:
    sides = zip(sorted(size), _A3, strict=True)
    return all(abs(side - wanted) <= _NEAR for side, wanted in sides)

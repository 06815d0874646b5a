"""The pages of a finished paper shifted and scaled a little, as vectors and letters.

For printers that do not put a page where it belongs. How far, is measured by a person
(app.domain.print_calibration).
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from app.documents.preview import PDFIUM
from app.documents.shapes import MILLIMETRE
from app.domain.print_calibration import format_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from app.domain.designs import PageFormat
    from app.domain.print_calibration import Correction


def moved(pdf: bytes, correction: Correction) -> bytes:
    """Return the paper with all pages corrected; the pages keep their size."""
    if not correction.is_needed:
        return pdf
    import pypdfium2  # noqa: PLC0415  60 ms, see the preview

    written = io.BytesIO()
    with PDFIUM:
        whole, made = pypdfium2.PdfDocument(pdf), pypdfium2.PdfDocument.new()
        try:
            for page in range(len(whole)):
                _add_moved(made, whole, page, correction)
            made.save(written)
        finally:
            made.close()
            whole.close()
    return written.getvalue()


def page_format(pdf: bytes) -> PageFormat | None:
    """Return the format of the first page, None where it is none of the usual ones."""
    import pypdfium2  # noqa: PLC0415  as above

    with PDFIUM:
        paper = pypdfium2.PdfDocument(pdf)
        try:
            width, height = paper.get_page_size(0)
        finally:
            paper.close()
    return format_of(width / MILLIMETRE, height / MILLIMETRE)


def _add_moved(made: PdfDocument, whole: PdfDocument, page: int, correction: Correction) -> None:
    import pypdfium2  # noqa: PLC0415  as above

    width, height = whole.get_page_size(page)
    across, down = correction.scale_x / 100, correction.scale_y / 100
    form = whole.page_as_xobject(page, made)
    drawn = form.as_pageobject()
    drawn.set_matrix(
        pypdfium2.PdfMatrix(
            a=across,
            d=down,
            e=correction.shift_x * MILLIMETRE,
            # PDF counts from the lower corner, people from the upper one.
            f=height * (1 - down) - correction.shift_y * MILLIMETRE,
        )
    )
    added = made.new_page(width, height)
    added.insert_obj(drawn)
    added.gen_content()
    added.close()
    form.close()

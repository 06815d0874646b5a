"""Small papers for tests of printing."""

import io

from reportlab.pdfgen.canvas import Canvas


def a_paper(pages):
    """Return a PDF of A4 pages with their numbers in words."""
    written = io.BytesIO()
    canvas = Canvas(written)
    for number in range(1, pages + 1):
        canvas.drawString(100, 100, f"page {number}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()

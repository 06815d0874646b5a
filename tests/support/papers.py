"""Small papers for tests of printing."""

import io

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


def a_paper(pages, size=A4):
    """Return a PDF of pages with their numbers in words."""
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=size)
    for number in range(1, pages + 1):
        canvas.drawString(100, 100, f"page {number}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()

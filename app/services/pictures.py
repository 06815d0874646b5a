"""Pictures of finished papers for the window, which never sees the PDF library."""

from __future__ import annotations

from app.documents.preview import Preview
from app.domain.pictures import Picture

__all__ = ["PaperPictures", "Picture"]

PaperPictures = Preview
"""An open paper: `page_count`, `picture(page, width)`; close it when done."""

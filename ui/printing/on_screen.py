"""A finished paper as pictures in a preview. What the paper says is not asked here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.services.pictures import PaperPictures
from ui.widgets.page_preview import PagePicture, PageSize

if TYPE_CHECKING:
    from ui.widgets.page_preview import PagePreview

_MEASURING_WIDTH: Final = 400


class PaperOnScreen:
    """Shows one PDF after the other in a preview; keep it as long as the preview."""

    def __init__(self, preview: PagePreview) -> None:
        self._preview = preview
        self._pictures: PaperPictures | None = None

    def show(self, pdf: bytes) -> None:
        """Show all pages of a PDF; b"" shows none."""
        self.close()
        if not pdf:
            self._preview.show_pages((), self._draw)
            return
        pictures = self._pictures = PaperPictures(pdf)
        sizes = [PageSize(*pictures.size(page)) for page in range(pictures.page_count)]
        self._preview.show_pages(sizes, self._draw)

    def close(self) -> None:
        """Let go of the paper; the preview stays as it is until it is drawn again."""
        if self._pictures is not None:
            self._pictures.close()
        self._pictures = None

    def _draw(self, page: int, width: int) -> PagePicture:
        if self._pictures is None:
            return PagePicture(1, 1, bytes(3))
        drawn = self._pictures.picture(page, width)
        colours = bytearray(drawn.pixels)
        del colours[3::4]
        return PagePicture(drawn.width, drawn.height, bytes(colours))

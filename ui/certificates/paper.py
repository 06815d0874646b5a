"""Papers on the screen and in files: the preview's pictures, where to save, opening the file.

It knows how a PDF becomes pictures for the preview. What the papers say is not asked here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices

from app.services.pictures import PaperPictures
from app.texts import translate
from ui.widgets.dialogs import ask_file_to_save
from ui.widgets.page_preview import PagePicture, PageSize

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

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
        self._pictures = PaperPictures(pdf)
        # Certificates of one file have one size: measuring the first measures all.
        first = self._pictures.picture(0, _MEASURING_WIDTH)
        size = PageSize(first.width, first.height)
        self._preview.show_pages((size,) * self._pictures.page_count, self._draw)

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


def ask_where_to_save(parent: QWidget, name: str, then: Callable[[Path], object]) -> None:
    """Let the person choose where a PDF goes, among their documents to begin with."""
    location = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(location))
    title = translate("Certificates", "Save certificates")
    kinds = translate("Certificates", "PDF files (*.pdf)")
    ask_file_to_save(parent, title, folder / name, kinds, then)


def open_with_system(file: Path) -> None:
    """Open a file with the viewer that the system has for it; that one prints best."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

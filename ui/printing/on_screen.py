"""A finished paper as pictures on the screen. What the paper says is not asked here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.services.pictures import PaperPictures
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import column
from ui.widgets.page_preview import PagePicture, PagePreview, PageSize

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent


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
        return PagePicture.of(self._pictures.picture(page, width))


class PaperView(QWidget):
    """A paper before it is printed, or words in its place. While it is hidden it keeps no pages."""

    def __init__(self, *, spoken: str, name: str, sign: str) -> None:
        super().__init__()
        self._preview = PagePreview(spoken=spoken, name=name)
        self._paper = PaperOnScreen(self._preview)
        self._nothing = EmptyState("", sign=sign)
        self._pdf = b""
        both = column(self, gap=0)
        both.addWidget(self._preview)
        both.addWidget(self._nothing)

    def show_paper(self, pdf: bytes) -> None:
        """Show all pages of a PDF."""
        self._show(pdf, "")

    def show_words(self, words: str) -> None:
        """Say why there is no paper."""
        self._show(b"", words)

    def bring_into_sight(self, page: int) -> None:
        """Scroll to a page, counted from 0."""
        self._preview.bring_into_sight(page)

    def _show(self, pdf: bytes, words: str) -> None:
        self._pdf = pdf
        self._paper.show(pdf)
        self._nothing.set_sentence(words)
        self._preview.setVisible(bool(pdf))
        self._nothing.setVisible(not pdf)

    # Qt overrides
    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._paper.close()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and self._pdf:
            self._paper.show(self._pdf)
        super().showEvent(event)

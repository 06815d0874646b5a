"""A template in large beside the gallery: a paper as it will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from ui.theme.theme import current_theme
from ui.widgets.images import image_of

if TYPE_CHECKING:
    from app.domain.pictures import Picture

_ROOM: Final = QSize(344, 250)
_MARGIN: Final = 20


class TemplatePicture(QLabel):
    """A paper as it will be printed, as large as the panel allows."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("kind", "mat")
        self._image = QImage()
        self.apply_theme()

    def forget(self) -> None:
        """Show nothing until another picture comes."""
        self._image = QImage()
        self.clear()

    def show_picture(self, picture: Picture, words: str) -> None:
        """Show a paper."""
        self._image = image_of(picture)
        self.setAccessibleName(words)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Be as large as the text size in force asks for."""
        theme = current_theme()
        room = QSize(theme.px(_ROOM.width()), theme.px(_ROOM.height()))
        self.setFixedSize(room)
        if self._image.isNull():
            return
        sharpness = self.devicePixelRatioF()
        scaled = self._image.scaled(
            (room - QSize(theme.px(_MARGIN), theme.px(_MARGIN))) * sharpness,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(sharpness)
        self.setPixmap(pixmap)

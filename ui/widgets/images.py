"""Dots of the application as an image of the screen. It knows nothing of what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from app.domain.pictures import Picture


def image_of(picture: Picture) -> QImage:
    """Return an image that keeps dots of its own."""
    form = QImage.Format.Format_RGBX8888
    # Without the copy the image would read the bytes of the picture after they are gone.
    return QImage(picture.pixels, picture.width, picture.height, 4 * picture.width, form).copy()

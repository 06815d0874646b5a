"""Where the page lies on the canvas: millimetres to pixels and back. It paints nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF

from ui.template_editor.gestures import Point

if TYPE_CHECKING:
    from app.domain.design_boxes import Box

MM_PER_INCH: Final = 25.4
ZOOMS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pixels for each millimetre, and the pixel of the page's upper left corner."""

    scale: float = 1.0
    left: float = 0.0
    top: float = 0.0

    def point(self, x: float, y: float) -> QPointF:
        """Return where a point of the page is on the canvas."""
        return QPointF(self.left + x * self.scale, self.top + y * self.scale)

    def rect(self, box: Box) -> QRectF:
        """Return where a box of the page is on the canvas."""
        return QRectF(self.point(box.x, box.y), self.point(box.x + box.width, box.y + box.height))

    def at(self, place: QPointF) -> Point:
        """Return the point of the page that a pixel shows."""
        return Point((place.x() - self.left) / self.scale, (place.y() - self.top) / self.scale)

    def length(self, pixels: float) -> float:
        """Return so many pixels in millimetres."""
        return pixels / self.scale


def next_zoom(zoom: float, step: int) -> float:
    """Return the next larger (1) or smaller (-1) of the zooms that are offered."""
    if step > 0:
        return next((one for one in ZOOMS if one > zoom + 0.01), ZOOMS[-1])
    return next((one for one in reversed(ZOOMS) if one < zoom - 0.01), ZOOMS[0])

"""Pages of a paper as they will be printed, one under the other, drawn when they come into sight.

It knows nothing of PDF: pages come as pictures through a function that is handed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.buttons import icon_button
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.pictures import Picture

_GAP: Final = 16
_ZOOMS: Final = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
_MOST_KEPT: Final = 12


@dataclass(frozen=True, slots=True)
class PageSize:
    """The size of a page in any unit; only the proportion counts."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A drawn page: width, height, and three bytes (red, green, blue) for each point."""

    width: int
    height: int
    rgb: bytes

    @classmethod
    def of(cls, drawn: Picture) -> PagePicture:
        """Return a picture without what it says of transparency."""
        colours = bytearray(drawn.pixels)
        del colours[3::4]
        return cls(drawn.width, drawn.height, bytes(colours))


class _Pages(QAbstractScrollArea):
    """The pages themselves; `draw(page, width)` is asked for a page at a width in points."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sizes: tuple[PageSize, ...] = ()
        self._draw: Callable[[int, int], PagePicture] | None = None
        self._kept: dict[tuple[int, int], QImage] = {}
        self._zoom = 1.0

    def show_pages(
        self, sizes: Sequence[PageSize], draw: Callable[[int, int], PagePicture]
    ) -> None:
        self._sizes, self._draw = tuple(sizes), draw
        self._kept.clear()
        self._fit()
        self.verticalScrollBar().setValue(0)

    def bring_into_sight(self, page: int) -> None:
        frames = self._frames()
        if page < len(frames):
            above = current_theme().px(_GAP)
            self.verticalScrollBar().setValue(frames[page].top() - above)

    def zoom(self, factor: float) -> None:
        self._zoom = factor
        self._fit()

    def _page_width(self) -> int:
        gap = current_theme().px(_GAP)
        return max(int((self.viewport().width() - 2 * gap) * self._zoom), 40)

    def _frames(self) -> list[QRect]:
        gap, width, top = current_theme().px(_GAP), self._page_width(), current_theme().px(_GAP)
        left = max((self.viewport().width() - width) // 2, gap)
        frames = []
        for size in self._sizes:
            height = round(width * size.height / size.width)
            frames.append(QRect(left, top, width, height))
            top += height + gap
        return frames

    def _fit(self) -> None:
        frames = self._frames()
        gap = current_theme().px(_GAP)
        height = frames[-1].bottom() + gap if frames else 0
        upright, level = self.verticalScrollBar(), self.horizontalScrollBar()
        upright.setRange(0, max(height - self.viewport().height(), 0))
        upright.setPageStep(self.viewport().height())
        upright.setSingleStep(current_theme().px(40))
        level.setRange(0, max(self._page_width() + 2 * gap - self.viewport().width(), 0))
        level.setPageStep(self.viewport().width())
        self.viewport().update()

    def _picture(self, page: int, width: int) -> QImage:
        key = (page, width)
        if key not in self._kept and self._draw is not None:
            drawn = self._draw(page, width)
            image = QImage(
                drawn.rgb, drawn.width, drawn.height, drawn.width * 3, QImage.Format.Format_RGB888
            )
            if len(self._kept) >= _MOST_KEPT:
                self._kept.pop(next(iter(self._kept)))
            # The picture shares the bytes, which may go away; a copy owns its own.
            self._kept[key] = image.copy()
        return self._kept[key]

    # Qt overrides
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(current_theme().tokens.hover))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        points = round(self._page_width() * self.devicePixelRatioF())
        painter.setPen(QColor(current_theme().tokens.line))
        for page, frame in enumerate(self._frames()):
            place = frame.translated(-left, -top)
            if place.intersects(event.rect()):
                painter.drawImage(place, self._picture(page, points))
                painter.drawRect(place)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(480), current_theme().px(480))


class PagePreview(QWidget):
    """Pages with larger and smaller above them. Page keys and arrows scroll."""

    def __init__(self, *, spoken: str, name: str) -> None:
        super().__init__()
        self._pages = _Pages()
        self._pages.setObjectName(name)
        self._pages.setAccessibleName(spoken)
        self._count = TextLabel("", "second", wraps=False)
        self._zoom = _ZOOMS.index(1.0)
        top = row(gap=4)
        top.addWidget(self._count)
        top.addStretch(1)
        smaller = translate("Widgets", "Smaller")
        larger = translate("Widgets", "Larger")
        top.addWidget(icon_button("zoom_out", smaller, self.show_smaller, name=f"{name}.smaller"))
        top.addWidget(icon_button("zoom_in", larger, self.show_larger, name=f"{name}.larger"))
        layout = column(self, gap=4)
        # Tab comes in at the pages. What is put in before them would be passed over.
        layout.addWidget(self._pages, 1)
        layout.insertLayout(0, top)
        self.setFocusProxy(self._pages)

    def show_pages(
        self, sizes: Sequence[PageSize], draw: Callable[[int, int], PagePicture]
    ) -> None:
        """Show pages of these sizes; `draw(page, width)` makes a page of that width in points."""
        self._pages.show_pages(sizes, draw)
        self._count.set_text(translate("Widgets", "%n page(s)", n=len(sizes)))

    def bring_into_sight(self, page: int) -> None:
        """Scroll to a page, counted from 0; there is nothing to do for one that is not there."""
        self._pages.bring_into_sight(page)

    def show_smaller(self) -> None:
        """Show the pages one step smaller."""
        self._change_zoom(-1)

    def show_larger(self) -> None:
        """Show the pages one step larger."""
        self._change_zoom(1)

    def _change_zoom(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(_ZOOMS) - 1)
        self._pages.zoom(_ZOOMS[self._zoom])

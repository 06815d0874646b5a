"""The page on the screen with its rulers: zoom, scrolling, and what is painted over it.

It knows pixels; what the mouse and the keys do is in canvas.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.domain.design_boxes import Axis, box_of, page_box
from app.domain.design_edits import selected, selection_box
from app.services.pictures import PaperPictures
from ui.template_editor.canvas_paint import (
    OverPage,
    paint_grid,
    paint_margins,
    paint_paper,
    paint_ruler,
)
from ui.template_editor.sheet import MM_PER_INCH, ZOOMS, Sheet, next_zoom
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent

    from ui.template_editor.view import CanvasShown

RULER: Final = 20
_AIR: Final = 16
_MOST_DOTS: Final = 3_200


class _Ruler(QWidget):
    """Millimetres along one side of the canvas."""

    def __init__(self, page: PageView, axis: Axis) -> None:
        super().__init__(page)
        self._page = page
        self._axis = axis

    # Qt overrides
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ruler(
            painter,
            QRectF(self.rect()),
            self._page.sheet,
            self._axis,
            self._page.chosen_span(self._axis),
        )
        painter.end()


class PageView(QAbstractScrollArea):
    """A page with what is chosen of it. `zoomed` tells that it is shown at another size."""

    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._shown: CanvasShown | None = None
        self._before: CanvasShown | None = None
        self._pdf = b""
        self._image: tuple[int, QImage] | None = None
        self._zoom = 0.0  # none of its own: the whole page
        self._has_grid = False
        self._over = ""
        self._rulers = (_Ruler(self, Axis.ACROSS), _Ruler(self, Axis.UPRIGHT))
        self.sheet = Sheet()
        self.apply_theme()

    def apply_theme(self) -> None:
        """Make room for rulers at the text size in force."""
        side = current_theme().px(RULER)
        self.setViewportMargins(side, side, 0, 0)
        self._fit()

    def show_design(self, shown: CanvasShown) -> None:
        """Show a design and what is chosen of it."""
        is_new_page = self._shown is None or self._shown.design.page != shown.design.page
        self._shown = self._before = shown
        if is_new_page:
            self._fit()
        self._paint_again()

    def show_drag(self, shown: CanvasShown) -> None:
        """Show where things would be if they were let go here."""
        self._shown = shown
        self._paint_again()

    def show_page(self, pdf: bytes) -> None:
        """Show the page as it was made."""
        self._pdf = pdf
        self._image = None
        self.viewport().update()

    def show_grid(self, *, is_shown: bool) -> None:
        """Show or hide a line each centimetre."""
        self._has_grid = is_shown
        self.viewport().update()

    def hover(self, element: str) -> None:
        """Show thinly what a click would choose, "" for nothing."""
        if element != self._over:
            self._over = element
            self.viewport().update()

    def chosen_span(self, axis: Axis) -> tuple[float, float] | None:
        """Return from where to where what is chosen reaches."""
        if self._shown is None:
            return None
        box = selection_box(self._shown.design, self._shown.ids)
        return None if box is None else (box.begin(axis), box.end(axis))

    # Zoom

    @property
    def percent(self) -> int:
        """The size at which the page is shown, 100 being that of paper."""
        return round(self.sheet.scale / self.full_scale() * 100)

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self.zoom_to(next_zoom(self.sheet.scale / self.full_scale(), 1))

    def zoom_out(self) -> None:
        """Show the page one step smaller."""
        self.zoom_to(next_zoom(self.sheet.scale / self.full_scale(), -1))

    def zoom_to_fit(self) -> None:
        """Show the whole page, however large the window is."""
        self._zoom = 0.0
        self._fit()

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Show the page at a zoom; what is at `around`, or chosen, stays where it is."""
        middle = QPointF(self.viewport().rect().center())
        kept = around or self._middle_of_chosen() or middle
        at = self.sheet.at(kept)
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._fit()
        now = self.sheet.point(at.x, at.y)
        target = kept if around is not None else middle
        level, upright = self.horizontalScrollBar(), self.verticalScrollBar()
        level.setValue(level.value() + round(now.x() - target.x()))
        upright.setValue(upright.value() + round(now.y() - target.y()))

    def _middle_of_chosen(self) -> QPointF | None:
        if self._shown is None:
            return None
        box = selection_box(self._shown.design, self._shown.ids)
        return None if box is None else self.sheet.rect(box).center()

    def full_scale(self) -> float:
        """Return the pixels of a millimetre where the page is as large as paper."""
        return self.logicalDpiX() / MM_PER_INCH

    def _fit(self) -> None:
        if self._shown is None:
            return
        page, room = self._shown.design.page, self.viewport().size()
        air = current_theme().px(_AIR)
        scale = self.full_scale() * self._zoom
        if not self._zoom:
            across = (room.width() - 2 * air) / page.width
            scale = max(min(across, (room.height() - 2 * air) / page.height), 0.2)
        width, height = page.width * scale + 2 * air, page.height * scale + 2 * air
        for bar, whole, seen in (
            (self.horizontalScrollBar(), width, room.width()),
            (self.verticalScrollBar(), height, room.height()),
        ):
            bar.setRange(0, max(round(whole - seen), 0))
            bar.setPageStep(seen)
            bar.setSingleStep(current_theme().px(24))
        self.sheet = Sheet(scale)
        self._lay()
        self.zoomed.emit()

    def _lay(self) -> None:
        """Put the page where the bars say, in the middle where there is room."""
        if self._shown is None:
            return
        page, room, air = self._shown.design.page, self.viewport(), current_theme().px(_AIR)
        scale = self.sheet.scale
        left = max((room.width() - page.width * scale) / 2, air)
        top = max((room.height() - page.height * scale) / 2, air)
        bars = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.sheet = Sheet(scale, left - bars[0], top - bars[1])
        self._paint_again()

    def _paint_again(self) -> None:
        self.viewport().update()
        for ruler in self._rulers:
            ruler.update()

    def _page_image(self) -> QImage | None:
        if not self._pdf or self._shown is None:
            return None
        dots = self._shown.design.page.width * self.sheet.scale * self.devicePixelRatioF()
        width = max(min(round(dots), _MOST_DOTS), 16)
        if self._image is None or self._image[0] != width:
            with PaperPictures(self._pdf) as pictures:
                drawn = pictures.picture(0, width)
            image = QImage(
                drawn.pixels,
                drawn.width,
                drawn.height,
                drawn.width * 4,
                QImage.Format.Format_RGBX8888,
            )
            # The picture shares the bytes, which go away; a copy owns its own.
            self._image = (width, image.copy())
        return self._image[1]

    def bring_chosen_into_sight(self) -> None:
        """Scroll until what is chosen is seen."""
        if self._shown is None:
            return
        box = selection_box(self._shown.design, self._shown.ids)
        if box is None:
            return
        frame, seen = self.sheet.rect(box), QRectF(self.viewport().rect())
        for bar, begin, end, length in (
            (self.horizontalScrollBar(), frame.left(), frame.right(), seen.width()),
            (self.verticalScrollBar(), frame.top(), frame.bottom(), seen.height()),
        ):
            if end > length and end - begin < length:
                bar.setValue(bar.value() + round(end - length))
            elif begin < 0:
                bar.setValue(bar.value() + round(begin))

    # Qt overrides
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(current_theme().tokens.hover))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._shown is not None:
            self._paint_page(painter, self._shown)
        if self.hasFocus():
            side = max(current_theme().px(2), 2)
            painter.setPen(QPen(QColor(current_theme().tokens.accent), side))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = side / 2
            frame = QRectF(self.viewport().rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRect(frame)
        painter.end()

    def _paint_page(self, painter: QPainter, shown: CanvasShown) -> None:
        page = shown.design.page
        image = self._page_image()
        paint_paper(painter, self.sheet.rect(page_box(page)), image)
        if self._has_grid:
            paint_grid(painter, self.sheet, page)
        elif shown.is_dragged and shown.band is None:
            paint_margins(painter, self.sheet, page)
        over = OverPage(painter, self.sheet)
        over.empty_places(shown.design)
        if shown.is_dragged and shown.band is None and self._before is not None:
            over.ghosts(self._before.design, shown, image)
        hovered = selected(shown.design, (self._over,))
        if hovered and self._over not in shown.ids and not shown.is_dragged:
            over.hover(box_of(hovered[0]))
        over.selection(shown)
        over.guides(shown.guides)
        box = selection_box(shown.design, shown.ids)
        if shown.band is not None:
            over.band(shown.band)
        elif shown.is_dragged and box is not None:
            over.measure(box)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = current_theme().px(RULER)
        self._rulers[0].setGeometry(side, 0, max(self.width() - side, 0), side)
        self._rulers[1].setGeometry(0, side, side, max(self.height() - side, 0))
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self._lay()

    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(240), current_theme().px(200))

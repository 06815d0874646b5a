"""The page on the screen: it shows what the presenter says and hands on what the mouse and keys do.

It knows pixels, zoom and scrolling. What a press or a drag means is decided elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.domain.design_boxes import Axis, box_of, page_box
from app.domain.design_edits import selected, selection_box
from app.services.pictures import PaperPictures
from app.texts import translate
from ui.template_editor.canvas_paint import (
    OverPage,
    paint_grid,
    paint_margins,
    paint_paper,
    paint_ruler,
)
from ui.template_editor.gestures import Keys, Point, element_at
from ui.template_editor.sheet import MM_PER_INCH, ZOOMS, Sheet, next_zoom
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent, QPaintEvent, QResizeEvent

    from ui.template_editor.view import CanvasShown

RULER: Final = 20
_AIR: Final = 16
_REACH: Final = 7
_TOLERANCE: Final = 6
_MOST_DOTS: Final = 3_200
_STEP: Final = 1.0
_LARGE_STEP: Final = 10.0
_FINE_STEP: Final = 0.1
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS: Final = {
    "n": Qt.CursorShape.SizeVerCursor,
    "s": Qt.CursorShape.SizeVerCursor,
    "e": Qt.CursorShape.SizeHorCursor,
    "w": Qt.CursorShape.SizeHorCursor,
    "ne": Qt.CursorShape.SizeBDiagCursor,
    "sw": Qt.CursorShape.SizeBDiagCursor,
    "nw": Qt.CursorShape.SizeFDiagCursor,
    "se": Qt.CursorShape.SizeFDiagCursor,
    "move": Qt.CursorShape.SizeAllCursor,
}


class Hands(Protocol):
    """What the canvas hands on: the presenter of the editor."""

    def grip_at(self, at: Point, reach: float) -> str: ...
    def press(self, at: Point, reach: float, keys: Keys) -> None: ...
    def drag(self, at: Point, tolerance: float, keys: Keys) -> None: ...
    def release(self, keys: Keys) -> None: ...
    def stop_dragging(self) -> bool: ...
    def nudge(self, dx: float, dy: float) -> None: ...
    def choose_next(self, step: int) -> bool: ...
    def choose_all(self) -> None: ...
    def choose_none(self) -> None: ...
    def remove(self) -> None: ...
    def duplicate(self) -> None: ...
    def copy(self) -> None: ...
    def cut(self) -> None: ...
    def paste(self) -> None: ...


class _Ruler(QWidget):
    """Millimetres along one side of the canvas."""

    def __init__(self, canvas: Canvas, axis: Axis) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._axis = axis

    # Qt overrides
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ruler(
            painter,
            QRectF(self.rect()),
            self._canvas.sheet,
            self._axis,
            self._canvas.chosen_span(self._axis),
        )
        painter.end()


class Canvas(QAbstractScrollArea):
    """The page with what is chosen. `opened` asks for the wording, `zoomed` tells the zoom."""

    opened = Signal()
    zoomed = Signal()

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("template_editor.canvas")
        self.setAccessibleName(translate("TemplateEditor", "Page"))
        self.viewport().setMouseTracking(True)
        self._hands = hands
        self._shown: CanvasShown | None = None
        self._before: CanvasShown | None = None
        self._pdf = b""
        self._image: tuple[int, QImage] | None = None
        self._zoom = 0.0  # none of its own: the whole page
        self._has_grid = False
        self._over = ""
        self._pan: QPointF | None = None
        self._rulers = (_Ruler(self, Axis.ACROSS), _Ruler(self, Axis.UPRIGHT))
        self.sheet = Sheet()
        self.apply_theme()

    def apply_theme(self) -> None:
        """Make room for rulers at the text size in force."""
        side = current_theme().px(RULER)
        self.setViewportMargins(side, side, 0, 0)
        self._fit()

    # What the screen asks of it

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
        return round(self.sheet.scale / self._full_scale() * 100)

    def zoom_in(self) -> None:
        """Show the page one step larger."""
        self.zoom_to(next_zoom(self.sheet.scale / self._full_scale(), 1))

    def zoom_out(self) -> None:
        """Show the page one step smaller."""
        self.zoom_to(next_zoom(self.sheet.scale / self._full_scale(), -1))

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

    def _full_scale(self) -> float:
        return self.logicalDpiX() / MM_PER_INCH

    def _fit(self) -> None:
        if self._shown is None:
            return
        page, room = self._shown.design.page, self.viewport().size()
        air = current_theme().px(_AIR)
        scale = self._full_scale() * self._zoom
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

    # The mouse

    def _keys(self, event: QMouseEvent) -> Keys:
        held = event.modifiers()
        return Keys(
            adds=bool(held & Qt.KeyboardModifier.ShiftModifier)
            or bool(held & Qt.KeyboardModifier.ControlModifier),
            is_free=bool(held & Qt.KeyboardModifier.AltModifier),
        )

    def _mm(self, pixels: float) -> float:
        return self.sheet.length(current_theme().px(pixels))

    def _look_below(self, place: QPointF) -> None:
        """Show by the cursor and a thin frame what a press would get hold of."""
        if self._shown is None:
            return
        at = self.sheet.at(place)
        grip = self._hands.grip_at(at, self._mm(_REACH))
        self.viewport().setCursor(QCursor(_CURSORS.get(grip, Qt.CursorShape.ArrowCursor)))
        over = element_at(self._shown.design, at, self._mm(_REACH) / 2)
        if over != self._over:
            self._over = over
            self.viewport().update()

    # Qt overrides
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = event.position()
        elif event.button() is Qt.MouseButton.LeftButton and self._shown is not None:
            at = self.sheet.at(event.position())
            self._hands.press(at, self._mm(_REACH), self._keys(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan is not None:
            by, self._pan = event.position() - self._pan, event.position()
            for bar, step in (
                (self.horizontalScrollBar(), by.x()),
                (self.verticalScrollBar(), by.y()),
            ):
                bar.setValue(bar.value() - round(step))
        elif event.buttons() & Qt.MouseButton.LeftButton:
            at = self.sheet.at(event.position())
            self._hands.drag(at, self._mm(_TOLERANCE), self._keys(event))
        else:
            self._look_below(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.MiddleButton:
            self._pan = None
        elif event.button() is Qt.MouseButton.LeftButton:
            self._hands.release(self._keys(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over = ""
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            zoom = next_zoom(self.sheet.scale / self._full_scale(), step)
            self.zoom_to(zoom, event.position())
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (self._take_arrow(event) or self._take_act(event) or self._take_zoom(event)):
            super().keyPressEvent(event)

    def _take_arrow(self, event: QKeyEvent) -> bool:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None or self._shown is None:
            return False
        if not self._shown.ids:
            self._hands.choose_next(1 if sum(step) > 0 else -1)
            return True
        held = event.modifiers()
        length = _STEP
        if held & Qt.KeyboardModifier.ShiftModifier:
            length = _LARGE_STEP
        elif held & Qt.KeyboardModifier.ControlModifier:
            length = _FINE_STEP
        self._hands.nudge(step[0] * length, step[1] * length)
        self._bring_chosen_into_sight()
        return True

    def _take_act(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._hands.remove()
        elif key == Qt.Key.Key_Escape and self._shown is not None:
            is_idle = not self._hands.stop_dragging()
            if is_idle and not self._shown.ids:
                return False
            if is_idle:
                self._hands.choose_none()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            return self._take_common_act(event)
        return True

    def _take_common_act(self, event: QKeyEvent) -> bool:
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self._hands.choose_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._hands.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self._hands.cut()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._hands.paste()
        elif is_control and event.key() == Qt.Key.Key_D:
            self._hands.duplicate()
        else:
            return False
        return True

    def _take_zoom(self, event: QKeyEvent) -> bool:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_in()
            case Qt.Key.Key_Minus:
                self.zoom_out()
            case Qt.Key.Key_0:
                self.zoom_to_fit()
            case _:
                return False
        return True

    def _bring_chosen_into_sight(self) -> None:
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

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        # With something chosen, Tab goes on to the next element; after the last one, and once
        # Escape has let go, it leads on to the next control.
        is_choosing = self._shown is not None and bool(self._shown.ids) and self.hasFocus()
        if is_choosing and self._hands.choose_next(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

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

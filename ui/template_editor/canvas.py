"""The page under the mouse and the keys: what they do is handed on to the presenter.

It knows events of Qt. What a press or a drag means is decided elsewhere (gestures.py).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent

from app.texts import translate
from ui.template_editor.gestures import Keys, Point, element_at
from ui.template_editor.page_view import PageView
from ui.template_editor.sheet import next_zoom
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

_REACH: Final = 7
_TOLERANCE: Final = 6
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


class Canvas(PageView):
    """The page to be worked on. `opened` asks for the wording of what is chosen."""

    opened = Signal()

    def __init__(self, hands: Hands) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("template_editor.canvas")
        self.setAccessibleName(translate("TemplateEditor", "Page"))
        self.viewport().setMouseTracking(True)
        self._hands = hands
        self._pan: QPointF | None = None

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
        self.hover(element_at(self._shown.design, at, self._mm(_REACH) / 2))

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
        self.hover("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            step = 1 if event.angleDelta().y() > 0 else -1
            zoom = next_zoom(self.sheet.scale / self.full_scale(), step)
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
        self.bring_chosen_into_sight()
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

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        # With something chosen, Tab goes on to the next element; after the last one, and once
        # Escape has let go, it leads on to the next control.
        is_choosing = self._shown is not None and bool(self._shown.ids) and self.hasFocus()
        if is_choosing and self._hands.choose_next(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

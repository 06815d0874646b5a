"""A place that scrolls up and down when its content is higher than the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.theme.theme import current_theme

_ROUND_ABOUT: Final = 16
_BAR: Final = 14


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a scrolling place around a widget; keys go to the widget's fields, not to it."""
    inner.setProperty("kind", "scrolled")
    area = FollowingScrollArea()
    area.setWidget(inner)
    return area


def bring_into_sight(widget: QWidget) -> None:
    """Scroll every place around a widget until it is seen; Qt does so for the Tab key only."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget, 0, _ROUND_ABOUT)
        around = around.parentWidget()


class FollowingScrollArea(QScrollArea):
    """Scrolls by itself to the field that Tab leads to."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class UncutScrollArea(FollowingScrollArea):
    """So wide that its content is not cut at the side, as long as half of `around` is enough."""

    def __init__(self, inner: QWidget, around: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self._around = around
        inner.setProperty("kind", "scrolled")
        self.setWidget(inner)
        inner.installEventFilter(self)
        around.installEventFilter(self)

    def _fit(self) -> None:
        asked = self._inner.minimumSizeHint().width() + current_theme().px(_BAR)
        self.setMinimumWidth(min(asked, self._around.width() // 2))

    # Qt overrides
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Words and choices come after the place was laid out, so its width is asked for again.
        has_asked = watched is self._inner and event.type() == QEvent.Type.LayoutRequest
        if has_asked or (watched is self._around and event.type() == QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

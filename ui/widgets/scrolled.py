"""A place that scrolls up and down when its content is higher than the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_ROUND_ABOUT: Final = 16


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

"""A place that scrolls up and down when its content is higher than the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolled(inner: QWidget) -> QScrollArea:
    """Return a scrolling place around a widget; keys go to the widget's fields, not to it."""
    inner.setProperty("kind", "scrolled")
    area = FollowingScrollArea()
    area.setWidget(inner)
    return area


class FollowingScrollArea(QScrollArea):
    """Scrolls by itself to the field that has the keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

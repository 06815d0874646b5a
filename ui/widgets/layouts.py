"""Layouts whose gaps and margins are said in design pixels and grow with the text.

The steps of the design are 4, 8, 12, 16, 24 and 32; nothing here knows what is laid out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    Margins = tuple[int, int, int, int]


def column(
    parent: QWidget | None = None, *, gap: int = 8, margins: Margins = (0, 0, 0, 0)
) -> QVBoxLayout:
    """Return a layout from top to bottom."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    current_theme().space(layout, gap, margins)
    return layout


def row(
    parent: QWidget | None = None, *, gap: int = 8, margins: Margins = (0, 0, 0, 0)
) -> QHBoxLayout:
    """Return a layout from left to right."""
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    current_theme().space(layout, gap, margins)
    return layout


def flow(
    parent: QWidget | None = None, *, gap: int = 8, margins: Margins = (0, 0, 0, 0)
) -> FlowLayout:
    """Return a layout from left to right that goes on in the next line when the width is used."""
    layout = FlowLayout(parent)
    current_theme().space(layout, gap, margins)
    return layout


def apart(*, gap: int = 8) -> ApartLayout:
    """Return a flow in which the first item stands at the beginning, the others at the end."""
    layout = ApartLayout()
    current_theme().space(layout, gap, (0, 0, 0, 0))
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout; its widgets are deleted when the event loop comes by."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        inner = item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def _within(item: QLayoutItem, width: int) -> QSize:
    """Return the size of an item; what is narrower than it likes may need more height."""
    wished = item.sizeHint()
    if wished.width() <= width:
        return wished
    height = item.heightForWidth(width) if item.hasHeightForWidth() else wished.height()
    return QSize(width, max(height, wished.height()))


class FlowLayout(QLayout):
    """Items beside each other, in as many lines as the width asks for."""

    # Qt asks for items while the layout is made and while it is collected as garbage, when the
    # instance has no list of its own.
    _items: Sequence[QLayoutItem] = ()
    _heights: dict[int, int] | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent) if parent is not None else super().__init__()
        self._items = []
        # Qt asks for the same heights again and again while it lays out what is around.
        self._heights = {}

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Return the items that stand in each line, with the sizes they get there."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = _within(item, max(width, 1))
            if not lines or (x and x + size.width() > width):
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self.spacing()
        return lines

    def room_between(self, line: list[tuple[QLayoutItem, QSize]], width: int) -> int:
        """Return what lies between the first item of a line and the others, beside the gap."""
        del line, width
        return 0

    def _arrange(self, frame: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = frame.marginsRemoved(margins)
        y = inner.y()
        for line in self._lines(inner.width()):
            x, height = inner.x(), max(size.height() for _, size in line)
            for place, (item, size) in enumerate(line):
                if place == 1:
                    x += self.room_between(line, inner.width())
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += height + self.spacing()
        if y > inner.y():
            y -= self.spacing()
        return y - frame.y() + margins.bottom()

    # Qt overrides
    def addItem(self, item: QLayoutItem) -> None:
        self._items = [*self._items, item]

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        taken = self._items[index]
        self._items = [item for item in self._items if item is not taken]
        return taken

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._heights is None:
            return 0
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        if self._heights is not None:
            self._heights.clear()
        super().invalidate()

    def setGeometry(self, frame: QRect) -> None:
        super().setGeometry(frame)
        self._arrange(frame, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        height = max((size.height() for size in shown), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())


class ApartLayout(FlowLayout):
    """A flow whose first item stands at the beginning of its line and the others at its end."""

    def room_between(self, line: list[tuple[QLayoutItem, QSize]], width: int) -> int:
        used = sum(size.width() for _, size in line) + self.spacing() * (len(line) - 1)
        return max(width - used, 0)

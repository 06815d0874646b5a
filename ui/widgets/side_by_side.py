"""Two parts of a page beside each other, or one under the other where the width is too small."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme.theme import current_theme
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QVBoxLayout

NARROW_BELOW: Final = 860


class SideBySide(QWidget):
    """Fill `left` and `right` from top to bottom and end each with a stretch.

    The shares say how the width is parted. Where the right part has to be seen first, such as a
    warning, `is_right_above` puts it above the left one when the width is small.
    """

    def __init__(
        self,
        *,
        shares: tuple[int, int] = (1, 1),
        narrow_below: int = NARROW_BELOW,
        is_right_above: bool = False,
    ) -> None:
        super().__init__()
        self._narrow_below = narrow_below
        self._parts: list[QWidget] = []
        directions = QBoxLayout.Direction
        self._narrow = directions.BottomToTop if is_right_above else directions.TopToBottom
        self._across = row(self, gap=16)
        self.left: QVBoxLayout = self._part(shares[0])
        self.right: QVBoxLayout = self._part(shares[1])

    def _part(self, share: int) -> QVBoxLayout:
        inner = QWidget()
        self._parts.append(inner)
        layout = column(inner, gap=16)
        self._across.addWidget(inner, share)
        return layout

    @property
    def is_narrow(self) -> bool:
        """Tell whether the parts stand one under the other."""
        return self._across.direction() == self._narrow

    def _least_widths(self) -> list[int]:
        return [part.minimumSizeHint().width() for part in self._parts]

    # Qt overrides
    def minimumSizeHint(self) -> QSize:
        # What both need beside each other is no reason to scroll: they can stand in one column.
        return QSize(max(self._least_widths()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        least = sum(self._least_widths()) + self._across.spacing()
        fits = self.width() >= max(current_theme().px(self._narrow_below), least)
        self._across.setDirection(QBoxLayout.Direction.LeftToRight if fits else self._narrow)

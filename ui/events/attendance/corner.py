"""What stands over the names: how many people there are, the keys, and the order of the rows.

It tells which order was chosen; it never orders anybody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.row_order import RowOrder
from app.texts import translate
from ui.events.attendance.words import keys_words, order_word
from ui.widgets.buttons import Button, Rank
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import row

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtGui import QAction


class GridCorner(QWidget):
    """`order_chosen` carries a RowOrder."""

    order_chosen = Signal(object)

    def __init__(self, parent: QWidget, *, name: str) -> None:
        super().__init__(parent)
        self._words = TextLabel("", "small", wraps=False)
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self._actions = {order: self._action(order, name) for order in RowOrder}
        self._button = Button("", sign="chevron_down", rank=Rank.LINK)
        self._button.setObjectName(f"{name}.order")
        self._button.setMenu(self._menu)
        self._count = 0
        self._tells_keys = True
        self._row = row(self, gap=8)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._button)
        self._group.triggered.connect(self._tell_chosen)

    def show_order(self, order: RowOrder, offered: Collection[RowOrder]) -> None:
        """Show the order in force, and which others there are."""
        for one, action in self._actions.items():
            action.setVisible(one in offered)
            action.setChecked(one is order)
        self._button.set_words(order_word(order))
        spoken = translate("Attendance", "Order of the people: {order}")
        self._button.setAccessibleName(spoken.format(order=order_word(order)))

    def show_count(self, count: int) -> None:
        """Show how many people stand in the grid."""
        self._count = count
        self.share_room(self.width())

    def tell_keys(self, *, is_told: bool) -> None:
        """Show which keys mark, or leave them out where nothing is marked."""
        self._tells_keys = is_told
        self.show_count(self._count)

    def share_room(self, width: int) -> None:
        """Show the keys as well where there is room for them."""
        count = translate("Attendance", "%n people", n=self._count)
        room = width - self._button.sizeHint().width() - self._row.spacing()
        fits = self._words.fontMetrics().horizontalAdvance(keys_words()) <= room
        self._words.set_text(f"{count}\n{keys_words()}" if fits and self._tells_keys else count)

    def _action(self, order: RowOrder, name: str) -> QAction:
        action = self._menu.addAction(order_word(order))
        action.setObjectName(f"{name}.order.{order.value}")
        action.setCheckable(True)
        action.setData(order.value)
        self._group.addAction(action)
        return action

    def _tell_chosen(self, action: QAction) -> None:
        self.order_chosen.emit(RowOrder(action.data()))

"""The grid of a month: arrows move by days, Page Up and Page Down by months.

Enter opens what happens on the day, N plans an event on it, Home leads to today.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.texts import translate
from ui.events.calendar.month_model import MonthModel
from ui.events.calendar.month_paint import DayDelegate
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent

    from app.domain.ids import EventId
    from ui.events.calendar.month import MonthDay

_STEPS: Final = {
    int(Qt.Key.Key_Left): -1,
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_Up): -7,
    int(Qt.Key.Key_Down): 7,
}
_MONTHS: Final = {int(Qt.Key.Key_PageUp): -1, int(Qt.Key.Key_PageDown): 1}
_ENTER: Final = frozenset((int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)))


class MonthView(QTableView):
    """Six weeks of days.

    `moved` carries the day that the cursor is to go to, `turned` how many months, `opened` and
    `planned` the day at the cursor, `event_opened` an event that was clicked.
    """

    moved = Signal(object)
    turned = Signal(int)
    opened = Signal(object)
    planned = Signal(object)
    event_opened = Signal(object)
    today_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("events.calendar.month")
        self.setAccessibleName(translate("Events", "Calendar of the month"))
        self.setAccessibleDescription(
            translate("Events", "Enter opens the day, N plans an event on it.")
        )
        self._model = MonthModel()
        self.setModel(self._model)
        self._delegate = DayDelegate(self)
        self.setItemDelegate(self._delegate)
        self._set_behaviour()
        self.apply_theme()
        self.clicked.connect(self._note_click)
        self.doubleClicked.connect(self._open)

    def _set_behaviour(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def show_days(self, days: Sequence[MonthDay], at: date) -> None:
        """Show a month with the cursor on a day."""
        self._model.show_days(days)
        self.setCurrentIndex(self._model.place_of(at))
        self.viewport().update()

    def put_cursor(self, day: date) -> None:
        """Put the cursor on a day of the month in sight."""
        self.setCurrentIndex(self._model.place_of(day))

    @property
    def day_at_cursor(self) -> date | None:
        """Return the day at the cursor."""
        index = self.currentIndex()
        return self._model.day(index).on if index.isValid() else None

    def apply_theme(self) -> None:
        """Take over fonts and heights of the text size in force."""
        self._delegate.take_theme()
        # Where all weeks with their lines are higher than the window, the month scrolls.
        self.verticalHeader().setMinimumSectionSize(self._delegate.least_height)
        self.setMinimumHeight(current_theme().px(240))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._model.day(index).on)

    def _note_click(self, index: QModelIndex) -> None:
        if index.isValid():
            self.moved.emit(self._model.day(index).on)

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where not all weeks have room, the one with the cursor is the one to see.
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, key = self.day_at_cursor, event.key()
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if day is None or not is_plain:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.moved.emit(day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.turned.emit(_MONTHS[key])
        elif key in _ENTER:
            self.opened.emit(day)
        elif key == Qt.Key.Key_Home:
            self.today_asked.emit()
        elif key == Qt.Key.Key_N:
            self.planned.emit(day)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # What was clicked is found out first: the click itself may turn the month.
        clicked = self._event_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if clicked is not None and event.button() == Qt.MouseButton.LeftButton:
            self.event_opened.emit(clicked)

    def _event_at(self, place: QPoint) -> EventId | None:
        index = self.indexAt(place)
        if not index.isValid():
            return None
        line = self._delegate.line_at(self._model.day(index), self.visualRect(index), place.y())
        return None if line is None else line.event

"""The days of a month as a grid of seven columns for Qt."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.dates import short_weekday_name, weekday_name
from app.texts import language
from ui.events.calendar.month import DAYS_OF_WEEK, WEEKS, MonthDay

if TYPE_CHECKING:
    from collections.abc import Sequence

    Index = QModelIndex | QPersistentModelIndex

_A_MONDAY: Final = date(2026, 11, 23)
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)


class MonthModel(QAbstractTableModel):
    """Weeks as rows, Monday first; a day is asked for by `day`."""

    def __init__(self) -> None:
        super().__init__()
        self._days: tuple[MonthDay, ...] = ()

    def show_days(self, days: Sequence[MonthDay]) -> None:
        """Show other days in the same grid."""
        was_empty = not self._days
        if was_empty:
            self.beginResetModel()
        self._days = tuple(days)
        if was_empty:
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS - 1, DAYS_OF_WEEK - 1))

    def day(self, index: Index) -> MonthDay:
        """Return the day of a cell."""
        return self._days[index.row() * DAYS_OF_WEEK + index.column()]

    def place_of(self, day: date) -> QModelIndex:
        """Return the cell of a day, an invalid one where it is not in the grid."""
        for number, shown in enumerate(self._days):
            if shown.on == day:
                return self.index(number // DAYS_OF_WEEK, number % DAYS_OF_WEEK)
        return QModelIndex()

    # Qt overrides
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return WEEKS if self._days and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else DAYS_OF_WEEK

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        shown = self.day(index)
        if role == _DISPLAY:
            return str(shown.on.day)
        if role == _SPOKEN:
            return shown.spoken
        if role == _TOOLTIP:
            words = [shown.holiday, *(line.words for line in shown.lines)]
            return "\n".join(part for part in words if part) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        day = _A_MONDAY + timedelta(days=section)
        if role == _DISPLAY:
            return short_weekday_name(day, language())
        if role == _SPOKEN:
            return weekday_name(day, language())
        return None

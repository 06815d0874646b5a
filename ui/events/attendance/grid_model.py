"""People and sessions as a table: one cell is what is known of a person at a session.

It keeps marks by identity; a mark that changes is one cell that changes. It never asks a service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.events.attendance.words import cell_spoken, mark_word
from ui.events.words import column_day, times

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.domain.attendance import Grid, Mark
    from app.domain.events import Registration, Session
    from app.domain.ids import PersonId, SessionId

    Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)


class GridModel(QAbstractTableModel):
    """Rows are people, columns are sessions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Registration, ...] = ()
        self._sessions: tuple[Session, ...] = ()
        self._marks: dict[tuple[PersonId, SessionId], Mark] = {}
        self._rows: dict[PersonId, int] = {}
        self._columns: dict[SessionId, int] = {}

    def set_grid(self, grid: Grid) -> bool:
        """Show a grid; return False when people or sessions are others than before.

        After True only cells changed, each told by itself; after False the model was reset.
        """
        marks = {key: cell.mark for key, cell in grid.cells.items()}
        if (grid.people, grid.sessions) == (self._people, self._sessions):
            changed = self._marks.items() ^ marks.items()
            self._marks = marks
            for key in {key for key, _ in changed}:
                self._tell_changed(*key)
            return True
        self.beginResetModel()
        self._people, self._sessions, self._marks = grid.people, grid.sessions, marks
        self._rows = {one.person: row for row, one in enumerate(grid.people)}
        self._columns = {one.id: place for place, one in enumerate(grid.sessions)}
        self.endResetModel()
        return False

    def set_mark(self, person: PersonId, session: SessionId, mark: Mark | None) -> None:
        """Show another mark in one cell."""
        if mark is None:
            self._marks.pop((person, session), None)
        else:
            self._marks[person, session] = mark
        self._tell_changed(person, session)

    def person(self, row: int) -> Registration:
        """Return whose row it is."""
        return self._people[row]

    def session(self, column: int) -> Session:
        """Return which session's column it is."""
        return self._sessions[column]

    def mark(self, row: int, column: int) -> Mark | None:
        """Return the mark of a cell, None for a blank one."""
        return self._marks.get((self._people[row].person, self._sessions[column].id))

    def row_of(self, person: PersonId) -> int | None:
        """Return the row of a person, if there is one."""
        return self._rows.get(person)

    def column_of(self, session: SessionId) -> int | None:
        """Return the column of a session, if there is one."""
        return self._columns.get(session)

    def _tell_changed(self, person: PersonId, session: SessionId) -> None:
        row, column = self._rows.get(person), self._columns.get(session)
        if row is not None and column is not None:
            index = self.index(row, column)
            self.dataChanged.emit(index, index)

    # Qt overrides
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._sessions)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or role not in {_DISPLAY, _SPOKEN}:
            return None
        mark = self.mark(index.row(), index.column())
        if role == _DISPLAY:
            return mark_word(mark)
        name = self._people[index.row()].name
        return cell_spoken(name, self._sessions[index.column()], mark)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._people[section].name if section < len(self._people) else None
        if section >= len(self._sessions):
            return None
        session = self._sessions[section]
        return f"{column_day(session.on)}\n{times(session.starts, '')}".strip()

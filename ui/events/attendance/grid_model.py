"""People and sessions as a table: one cell is what is known of a person at a session.

It keeps marks by identity; a mark that changes is one cell that changes. It never asks a service.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.events.attendance.words import cell_spoken, cell_word, row_name
from ui.events.words import column_day, times

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from app.domain.attendance import Cell, Grid
    from app.domain.events import Registration, Session
    from app.domain.ids import PersonId, SessionId

    Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)


class KinPlace(Enum):
    """Where in the bracket of a family a row stands; those alone have none."""

    ALONE = auto()
    FIRST = auto()
    WITHIN = auto()
    LAST = auto()


class GridModel(QAbstractTableModel):
    """Rows are people, columns are sessions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Registration, ...] = ()
        self._sessions: tuple[Session, ...] = ()
        self._cells: dict[tuple[PersonId, SessionId], Cell] = {}
        self._rows: dict[PersonId, int] = {}
        self._columns: dict[SessionId, int] = {}
        self._heads: dict[PersonId, PersonId] = {}
        self._lasts: frozenset[PersonId] = frozenset()

    def set_grid(self, grid: Grid) -> bool:
        """Show a grid; return False when people or sessions are others than before.

        After True only cells changed, each told by itself; after False the model was reset. The
        families of the grid are bracketed: hand in none where they do not stand together.
        """
        heads = {one: family[0] for family in grid.families if len(family) > 1 for one in family}
        kept = (self._people, self._sessions, self._heads)
        if (grid.people, grid.sessions, heads) == kept:
            changed = self._cells.items() ^ grid.cells.items()
            self._cells = dict(grid.cells)
            for key in {key for key, _ in changed}:
                self._tell_changed(*key)
            return True
        self.beginResetModel()
        self._people, self._sessions, self._cells = grid.people, grid.sessions, dict(grid.cells)
        self._rows = {one.person: row for row, one in enumerate(grid.people)}
        self._columns = {one.id: place for place, one in enumerate(grid.sessions)}
        self._heads, self._lasts = heads, frozenset(family[-1] for family in grid.families)
        self.endResetModel()
        return False

    def set_cell(self, person: PersonId, session: SessionId, cell: Cell | None) -> None:
        """Show another mark in one cell."""
        if cell is None:
            self._cells.pop((person, session), None)
        else:
            self._cells[person, session] = cell
        self._tell_changed(person, session)

    def person(self, row: int) -> Registration:
        """Return whose row it is."""
        return self._people[row]

    def session(self, column: int) -> Session:
        """Return which session's column it is."""
        return self._sessions[column]

    def cell(self, row: int, column: int) -> Cell | None:
        """Return what is marked in a cell, None for a blank one."""
        return self._cells.get((self._people[row].person, self._sessions[column].id))

    def kin_place(self, row: int) -> KinPlace:
        """Return where in a family's bracket the row stands."""
        person = self._people[row].person
        if person not in self._heads:
            return KinPlace.ALONE
        if self._heads[person] == person:
            return KinPlace.FIRST
        return KinPlace.LAST if person in self._lasts else KinPlace.WITHIN

    def last_of_family(self, row: int) -> int:
        """Return the last row of the family that stands together with this row."""
        while self.kin_place(row) in {KinPlace.FIRST, KinPlace.WITHIN}:
            row += 1
        return row

    def row_of(self, person: PersonId) -> int | None:
        """Return the row of a person, if there is one."""
        return self._rows.get(person)

    def column_of(self, session: SessionId) -> int | None:
        """Return the column of a session, if there is one."""
        return self._columns.get(session)

    def _row_name(self, row: int) -> str:
        person = self._people[row]
        head = self._heads.get(person.person, person.person)
        leader = "" if head == person.person else self._people[self._rows[head]].name
        return row_name(person.name, is_removed=person.is_removed, head=leader)

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
        cell = self.cell(index.row(), index.column())
        if role == _DISPLAY:
            return cell_word(cell)
        return cell_spoken(self._row_name(index.row()), self._sessions[index.column()], cell)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._row_name(section) if section < len(self._people) else None
        if section >= len(self._sessions):
            return None
        session = self._sessions[section]
        return f"{column_day(session.on)}\n{times(session.starts, '')}".strip()

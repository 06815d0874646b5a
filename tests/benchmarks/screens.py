"""What is measured on the screen: a key in a search, and a key that marks somebody.

Each is there twice: on Kopā's own screen, and on a bare table of Qt over bare rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QTableView, QVBoxLayout, QWidget

from tests.benchmarks.windows import Picture, in_sight, kopa_window, qt, settle
from tests.support.gui import press, type_text
from ui.events.attendance.grid_view import GridView
from ui.events.place import EventPlace, Part
from ui.events.screen import EventsScreen
from ui.people.screen import PeopleScreen
from ui.widgets.record_table import RecordTable
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.bootstrap import Application
    from app.domain.ids import EventId, PersonId
    from tests.benchmarks.measuring import Seconds

    Rows = Sequence[Sequence[str]]
    Index = Any

_WIDTH = 240


class Search:
    """A search field with a table below."""

    def __init__(self, window: QWidget, field: QLineEdit, table: QTableView) -> None:
        self._field = field
        self._picture = Picture(window, table.viewport())

    def key(self, before: str, key: str) -> Seconds:
        """Return how long it takes from a key, after what stands in the field, to the picture."""
        self._field.setText(before)
        return self._picture.after(lambda: type_text(self._field, key))

    def close(self) -> None:
        self._picture.close()


class BareSearch(Search):
    """Rows straight from a query."""

    def __init__(self, ask: Callable[[str], Rows]) -> None:
        window, table = _bare_table()
        field = QLineEdit()
        window.centralWidget().layout().insertWidget(0, field)
        model = table.model()
        field.textChanged.connect(lambda typed: model.show_rows(ask(typed) if typed else []))
        super().__init__(window, field, table)


class KopaSearch(Search):
    """The place of people."""

    def __init__(self, application: Application) -> None:
        window = kopa_window(application, {"people": PeopleScreen})
        super().__init__(window, in_sight(window, SearchField), in_sight(window, RecordTable))


class BareMarks:
    """A list of marks; a key writes one and shows the list anew."""

    def __init__(self, rows: int, write: Callable[[int], str]) -> None:
        self._write = write
        self._rows = [["Zanda", "Ozoliņa", "", "", ""] for _ in range(rows)]
        window, table = _bare_table()
        self._model = table.model()
        self._model.show_rows(self._rows)
        self._picture = Picture(window, table.viewport())

    def mark(self, row: int) -> Seconds:
        return self._picture.after(lambda: self._mark(row))

    def close(self) -> None:
        self._picture.close()

    def _mark(self, row: int) -> None:
        self._rows[row][2] = self._write(row)
        self._model.show_rows(self._rows)


class KopaMarks:
    """The attendance of an event."""

    def __init__(self, application: Application, event: EventId) -> None:
        window = kopa_window(application, {"events": EventsScreen})
        window.resize(1366, 700)
        window.go("events", EventPlace(event, Part.ATTENDANCE))
        settle()
        self._grid = in_sight(window, GridView)
        self._picture = Picture(window, self._grid.viewport())

    def mark(self, person: PersonId, key: Qt.Key) -> Seconds:
        """Return how long it takes from a key on a person's cell to the picture of the mark."""
        self._grid.go_to(person=person)
        return self._picture.after(lambda: press(self._grid, key))

    def close(self) -> None:
        self._picture.close()


class _BareModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = []

    def show_rows(self, rows: Rows) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() or not self._rows else len(self._rows[0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


def _bare_table() -> tuple[QMainWindow, QTableView]:
    qt()
    window, middle, table = QMainWindow(), QWidget(), QTableView()
    QVBoxLayout(middle).addWidget(table)
    table.setModel(_BareModel(table))
    table.horizontalHeader().setDefaultSectionSize(_WIDTH)
    window.setCentralWidget(middle)
    return window, table

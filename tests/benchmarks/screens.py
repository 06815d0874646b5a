"""Two windows with a search field and a table, and how long one key takes until it is painted."""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QTableView, QVBoxLayout, QWidget

from tests.support.gui import type_text
from ui.jobs.runner import ThreadedJobRunner
from ui.main_window import MainWindow
from ui.people.screen import PeopleScreen
from ui.start import prepare
from ui.widgets.record_table import RecordTable
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Application
    from tests.benchmarks.measuring import Seconds

    Rows = list[tuple[str, ...]]
    Index = Any

_COLUMNS = 5
_PATIENCE = 5.0


class Painted(QObject):
    """Notes that a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.is_painted = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.is_painted = self.is_painted or event.type() == QEvent.Type.Paint
        return False


class Search:
    """A window in which people are searched; the floor and Kopā differ only in what it is."""

    def __init__(self, window: QWidget, field: QLineEdit, table: QTableView) -> None:
        self._window = window
        self._field = field
        self._painted = Painted(table.viewport())
        window.resize(1366, 700)
        window.show()
        _settle()

    def key(self, before: str, key: str) -> Seconds:
        """Return how long it takes from a key, after what stands in the field, to the picture."""
        self._field.setText(before)
        _settle()
        self._painted.is_painted = False
        gc.collect()
        begin = time.perf_counter()
        type_text(self._field, key)
        while not self._painted.is_painted:
            QCoreApplication.processEvents()
            if time.perf_counter() - begin > _PATIENCE:
                raise RuntimeError(f"nothing was painted after {before + key!r}")
        return time.perf_counter() - begin

    def close(self) -> None:
        self._window.close()
        self._window.deleteLater()
        _settle()


class BareSearch(Search):
    """A line, a table, and rows straight from a query."""

    def __init__(self, ask: Callable[[str], Rows]) -> None:
        _application()
        window = QMainWindow()
        middle = QWidget()
        layout = QVBoxLayout(middle)
        field, table = QLineEdit(), QTableView()
        model = _BareModel(table)
        table.setModel(model)
        table.horizontalHeader().setDefaultSectionSize(240)
        layout.addWidget(field)
        layout.addWidget(table)
        window.setCentralWidget(middle)
        field.textChanged.connect(lambda typed: model.show_rows(ask(typed) if typed else []))
        super().__init__(window, field, table)


class KopaSearch(Search):
    """The people screen in the main window."""

    def __init__(self, application: Application) -> None:
        prepare(_application(), application.settings.preferences())
        window = MainWindow()
        # The store goes on being used: the window may not close it with itself.
        window.take(_Lent(application), ThreadedJobRunner())
        window.serve({"people": PeopleScreen})
        screen = window._stack.currentWidget()
        field, table = _one(screen, SearchField), _one(screen, RecordTable)
        super().__init__(window, field, table)


class _Lent:
    """An application that is closed by somebody else."""

    def __init__(self, application: Application) -> None:
        self._application = application

    def __getattr__(self, name: str) -> Any:
        return getattr(self._application, name)

    def close(self) -> None:
        pass


class _BareModel(QAbstractTableModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Rows = []

    def show_rows(self, rows: Rows) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else _COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        return None


def _application() -> QApplication:
    qInstallMessageHandler(_pass_over)
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(sys.argv[:1])


def _pass_over(_kind: object, _where: object, words: str) -> None:
    """Say what Qt says, without what the offscreen platform says of every window."""
    if "propagateSizeHints" not in words:
        print(words, file=sys.stderr)


def _one(parent: QWidget, kind: type[Any]) -> Any:
    """Return the widget of this kind in sight."""
    found = [widget for widget in parent.findChildren(kind) if widget.isVisibleTo(parent)]
    assert len(found) == 1, f"{len(found)} of {kind.__name__} are in sight"
    return found[0]


def _settle() -> None:
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

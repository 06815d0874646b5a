"""A list as every screen shows one: search on top, table below, one sentence when it is empty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.record_table import RecordTable
from ui.widgets.search_field import SearchField
from ui.widgets.table_model import Column, RecordTableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

__all__ = ["Column", "ListWords", "RecordList", "RecordTable", "RecordTableModel"]


@dataclass(frozen=True, slots=True)
class ListWords:
    """What a list is called: the table for screen readers, the search, and a search in vain."""

    table: str
    search: str
    nothing_found: str


class RecordList(QWidget):
    """Search, table and empty sentence in one.

    `searched` carries the text at each key: ask the service and call `show_records`. `opened` and
    `selected` are the table's. `filters` is the layout beside the search, for a choice or a button.
    """

    searched = Signal(str)
    opened = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        identity: Callable[[Any], Hashable],
        *,
        name: str,
        words: ListWords,
        empty: EmptyState,
    ) -> None:
        super().__init__()
        self.search = SearchField(words.search, name=f"{name}.search")
        self.table = RecordTable(columns, identity, spoken=words.table, name=f"{name}.table")
        self.filters: QHBoxLayout = row(gap=8)
        self._below = column(gap=0)
        self._empty = empty
        self._nothing = EmptyState(words.nothing_found, sign="search")
        self._count = TextLabel("", "second", wraps=False)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = row(gap=12)
        top.addWidget(self.search, 1)
        top.addLayout(self.filters)
        top.addWidget(self._count)
        for page in (self.table, self._empty, self._nothing):
            self._stack.addWidget(page)
        layout = column(self, gap=12)
        layout.addLayout(top)
        layout.addLayout(self._below)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.search)

    def _connect(self) -> None:
        self.search.typed.connect(self._tell_searched)
        self.search.left_down.connect(self.table.go_to_first)
        self.search.submitted.connect(self._open_first)
        self.table.left_up.connect(self.search.setFocus)
        self.table.letter_typed.connect(self.search.type_on)
        self.table.opened.connect(self._tell_opened)
        self.table.selected.connect(self._tell_selected)

    def show_records(self, records: Sequence[Any], *, count: str = "") -> None:
        """Show records, or the sentence for none; `count` says in words how many there are."""
        self.table.show_records(records)
        self._count.set_text(count)
        if records:
            self._stack.setCurrentWidget(self.table)
        elif self.search.text().strip():
            self._stack.setCurrentWidget(self._nothing)
        else:
            self._stack.setCurrentWidget(self._empty)

    def add_below_search(self, widget: QWidget) -> None:
        """Put a widget between the search and the table, such as a line of filters."""
        self._below.addWidget(widget)

    def allow_many(self) -> None:
        """Let several rows be selected at once; `table.chosen()` returns them."""
        self.table.setSelectionMode(RecordTable.SelectionMode.ExtendedSelection)

    def show_nothing_found(self) -> None:
        """Say that nothing fits, where a filter other than the search is the reason."""
        self._stack.setCurrentWidget(self._nothing)

    def _open_first(self) -> None:
        # Three letters and Enter: the best match is the first row.
        if self.table.record_model.rowCount():
            self.table.step(0)
            self.opened.emit(self.table.identity_at_cursor())

    def _tell_searched(self, text: str) -> None:
        self.searched.emit(text)

    def _tell_opened(self, identity: object) -> None:
        self.opened.emit(identity)

    def _tell_selected(self, identity: object) -> None:
        self.selected.emit(identity)

"""A part of a page: a heading with a table under it, as high as its rows, or one sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget

from ui.theme.theme import current_theme
from ui.widgets.cards import Card
from ui.widgets.labels import heading, second
from ui.widgets.layouts import column, row
from ui.widgets.record_table import ROW_HEIGHT, RecordTable

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from ui.widgets.table_model import Column

_MOST_ROWS: Final = 8


class Listing(QWidget):
    """Some records of a page; `nothing` is the sentence for none. `table` tells what is opened."""

    def __init__(
        self,
        title: str,
        nothing: str,
        columns: Sequence[Column[Any]],
        identity: Callable[[Any], Hashable],
        *,
        name: str,
    ) -> None:
        super().__init__()
        self.table = RecordTable(columns, identity, spoken=title, name=name)
        self._about = second()
        self._nothing = Card()
        self._nothing.add(second(nothing))
        layout = column(self, gap=8)
        head = row(gap=12)
        head.addWidget(heading(title))
        head.addWidget(self._about, 1)
        layout.addLayout(head)
        layout.addWidget(self.table)
        layout.addWidget(self._nothing)

    def show_records(self, records: Sequence[Any], about: str = "") -> None:
        """Show these rows, and in words how many they are."""
        self.table.show_records(records)
        self._about.set_text(about)
        self.table.setVisible(bool(records))
        self._nothing.setVisible(not records)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Be as high as the rows at the text size in force."""
        rows = min(self.table.record_model.rowCount(), _MOST_ROWS)
        self.table.setFixedHeight(current_theme().px(ROW_HEIGHT * (rows + 1) + 8))

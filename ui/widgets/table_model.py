"""Records in a table: columns say how a record is shown, sorted and spoken.

The model keeps frozen records in a list. Rows have identities, never numbers to remember; sorting
and filtering happen in Python's list: a proxy over a Python model is a hundred times slower.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.collation import sort_key as latvian_key

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from ui.theme.tokens import Tone

    Index = QModelIndex | QPersistentModelIndex

R = TypeVar("R")

IDENTITY_ROLE: Final = Qt.ItemDataRole.UserRole
TONE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
SIGN_ROLE: Final = Qt.ItemDataRole.UserRole + 2
SECOND_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_IDENTITY: Final = int(IDENTITY_ROLE)
_TONE: Final = int(TONE_ROLE)
_SIGN: Final = int(SIGN_ROLE)
_SECOND: Final = int(SECOND_ROLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """How one thing about a record is shown.

    `text` is what stands in the cell. `sort_key` (default: the text in Latvian order), `spoken`
    (default: the text) and `second` (quieter words under the text) follow it. `tone` makes the
    cell a chip with `sign` before the word. `share` is the column's part of the width, `chars` the
    least number of letters it shows. `is_figure` sets it to the right.
    """

    title: str
    text: Callable[[R], str]
    sort_key: Callable[[R], Any] | None = None
    spoken: Callable[[R], str] | None = None
    second: Callable[[R], str] | None = None
    tone: Callable[[R], Tone] | None = None
    sign: Callable[[R], str] | None = None
    share: int = 1
    chars: int = 10
    is_figure: bool = False

    def key(self, record: R) -> Any:
        """Return what the record is sorted by in this column."""
        return latvian_key(self.text(record)) if self.sort_key is None else self.sort_key(record)


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Records as rows, columns as described; `identity` names a record over reloads."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        identity: Callable[[R], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._identity = identity
        self._records: list[R] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    @property
    def columns(self) -> tuple[Column[R], ...]:
        return self._columns

    @property
    def records(self) -> tuple[R, ...]:
        """The records in the order that is shown."""
        return tuple(self._records)

    def set_records(self, records: Sequence[R]) -> bool:
        """Show these records; return True when the rows stayed the same and only changed inside.

        After False the model was reset: selection and scrolling are lost and the view restores
        them by identity.
        """
        ordered = self._in_order(records)
        if self._identities(ordered) == self._identities(self._records):
            self._records = ordered
            if ordered:
                last = self.index(len(ordered) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return True
        self.beginResetModel()
        self._records = ordered
        self.endResetModel()
        return False

    def record(self, row: int) -> R:
        """Return the record of a row."""
        return self._records[row]

    def row_of(self, identity: Hashable) -> int | None:
        """Return the row that shows this identity, if one does."""
        for row, record in enumerate(self._records):
            if self._identity(record) == identity:
                return row
        return None

    def identity_of(self, row: int) -> Hashable:
        """Return the identity of a row."""
        return self._identity(self._records[row])

    def _identities(self, records: Sequence[R]) -> list[Hashable]:
        return [self._identity(record) for record in records]

    def _in_order(self, records: Sequence[R]) -> list[R]:
        if self._sorted_by is None:
            return list(records)
        column, order = self._sorted_by
        is_falling = order == Qt.SortOrder.DescendingOrder
        return sorted(records, key=self._columns[column].key, reverse=is_falling)

    # Qt overrides
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: PLR0911 - one per role
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        record = self._records[index.row()]
        if role == _DISPLAY:
            return column.text(record)
        if role == _ALIGNMENT:
            return _RIGHT if column.is_figure else _LEFT
        if role == _SPOKEN:
            return _spoken(column, record)
        if role == _IDENTITY:
            return self._identity(record)
        if role == _TONE:
            return None if column.tone is None else column.tone(record)
        if role == _SIGN:
            return None if column.sign is None else column.sign(record)
        if role == _SECOND:
            return None if column.second is None else column.second(record)
        if role == _TOOLTIP:
            return _tooltip(column.text(record))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == _DISPLAY:
            return self._columns[section].title
        if role == _ALIGNMENT:
            return _RIGHT if self._columns[section].is_figure else _LEFT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 goes back to the order that the records come in."""
        if not 0 <= column < len(self._columns):
            self._sorted_by = None
            return
        self.layoutAboutToBeChanged.emit()
        self._sorted_by = (column, order)
        before = self.persistentIndexList()
        kept = [(self.identity_of(index.row()), index.column()) for index in before]
        self._records = self._in_order(self._records)
        rows = {self._identity(record): row for row, record in enumerate(self._records)}
        after = [self.index(rows[identity], place) for identity, place in kept]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()


_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LONG: Final = 40


def _spoken(column: Column[R], record: R) -> str:
    if column.spoken is not None:
        return column.spoken(record)
    words = column.text(record)
    more = "" if column.second is None else column.second(record)
    return f"{words}, {more}" if more else words


def _tooltip(text: str) -> str | None:
    # Only what is likely to be cut needs to be told in full.
    return text if len(text) > _LONG else None

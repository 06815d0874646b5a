"""The rows of a page as a table with the columns of the paper: number, name, signatures, boxes.

It keeps what is shown; it asks no service.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.texts import translate
from ui.events.words import column_day, times
from ui.paper.words import cell_spoken, mark_word, standing_words, tick_heading, tick_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from app.domain.attendance import Mark
    from app.domain.events import Session
    from app.domain.paper_entry import PaperLine, PaperPage
    from app.domain.people import ConsentPurpose

    Index = QModelIndex | QPersistentModelIndex

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)


class Kind(Enum):
    """What a column is."""

    NUMBER = auto()
    NAME = auto()
    ABOUT = auto()
    SESSION = auto()
    TICK = auto()


@dataclass(frozen=True, slots=True)
class RowColumn:
    """A column of the page, in the order of the paper."""

    kind: Kind
    session: Session | None = None
    purpose: ConsentPurpose | None = None


class RowsModel(QAbstractTableModel):
    """Rows of the page; its columns are those of the paper."""

    def __init__(self, place_label: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place_label = place_label
        self._lines: tuple[PaperLine, ...] = ()
        self._columns: tuple[RowColumn, ...] = ()

    def set_page(self, page: PaperPage) -> bool:
        """Show a page; return False when the model was reset, True when only rows changed."""
        columns = _columns(page)
        is_same = columns == self._columns and len(page.lines) == len(self._lines)
        if not is_same:
            self.beginResetModel()
            self._columns, self._lines = columns, page.lines
            self.endResetModel()
            return False
        before, self._lines = self._lines, page.lines
        for row, (old, new) in enumerate(zip(before, page.lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(columns) - 1))
        return True

    def line(self, row: int) -> PaperLine:
        """Return a row of the paper."""
        return self._lines[row]

    def column(self, place: int) -> RowColumn:
        """Return what a column is."""
        return self._columns[place]

    def mark(self, row: int, place: int) -> Mark | None:
        """Return what is noted of a row in a session's column."""
        session = self._columns[place].session
        return None if session is None else self._lines[row].marks.get(session.id)

    def sessions(self) -> tuple[int, ...]:
        """Return the places of the columns that are signed."""
        return tuple(place for place, one in enumerate(self._columns) if one.kind is Kind.SESSION)

    def about(self, row: int) -> str:
        """Return the organisation or the place of somebody, as on the paper."""
        line = self._lines[row]
        return line.organisation or self._place_label(line.territory)

    # Qt overrides
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or role not in {_DISPLAY, _SPOKEN, _TOOLTIP}:
            return None
        line, place = self._lines[index.row()], self._columns[index.column()]
        if place.session is not None:
            mark = line.marks.get(place.session.id)
            return cell_spoken(line, place.session, mark) if role == _SPOKEN else mark_word(mark)
        if place.purpose is not None:
            return tick_word(place.purpose, line.ticks.get(place.purpose))
        if place.kind is Kind.NUMBER:
            return str(line.number)
        if place.kind is Kind.ABOUT:
            return self.about(index.row())
        more = standing_words(line)
        return f"{line.name}, {more}" if more else line.name

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(self._lines[section].number) if section < len(self._lines) else None
        return _heading(self._columns[section]) if section < len(self._columns) else None


def _columns(page: PaperPage) -> tuple[RowColumn, ...]:
    return (
        RowColumn(Kind.NUMBER),
        RowColumn(Kind.NAME),
        RowColumn(Kind.ABOUT),
        *(RowColumn(Kind.SESSION, session=one) for one in page.sessions),
        *(RowColumn(Kind.TICK, purpose=one) for one in page.tick_purposes),
    )


def _heading(column: RowColumn) -> str:
    if column.session is not None:
        return f"{column_day(column.session.on)}\n{times(column.session.starts, '')}".strip()
    if column.purpose is not None:
        return tick_heading(column.purpose)
    words = {
        Kind.NUMBER: lambda: translate("Paper", "No."),
        Kind.NAME: lambda: translate("Paper", "Name, surname"),
        Kind.ABOUT: lambda: translate("Paper", "Organisation or place"),
    }
    return words[column.kind]()

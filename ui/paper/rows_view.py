"""The rows of a page as people enter them: one key says signed or not, and moves on.

It tells what was asked of which cell; who saves it decides whether the cursor moves on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.domain.attendance import Mark
from app.domain.paper_entry import Standing
from app.domain.people import ConsentPurpose
from app.texts import translate
from ui.paper.rows_model import Kind, RowsModel
from ui.paper.rows_paint import HEAD_HEIGHT, ROW_HEIGHT, RowDelegate, RowsHeader
from ui.paper.words import keys_words
from ui.theme.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from app.domain.ids import SessionId
    from app.domain.paper_entry import PaperLine, PaperPage

    Index = QModelIndex | QPersistentModelIndex

# The same keys under a Russian layout: people press where the letter is printed.
MARK_KEYS: Final = {
    "p": Mark.PRESENT,
    "з": Mark.PRESENT,
    " ": Mark.PRESENT,
    "1": Mark.PRESENT,
    "a": Mark.ABSENT,
    "ф": Mark.ABSENT,
    "0": Mark.ABSENT,
}
ALL_KEYS: Final = frozenset("vм")
TICK_KEYS: Final = {
    "n": (ConsentPurpose.NEWS,),
    "т": (ConsentPurpose.NEWS,),
    "f": (ConsentPurpose.PHOTO, ConsentPurpose.CHILD_PHOTO),
    "а": (ConsentPurpose.PHOTO, ConsentPurpose.CHILD_PHOTO),
}
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PAGE: Final = 10
_NUMBER_WIDTH: Final = 58
_TICK_WIDTH: Final = 78
_LEAST_CELL: Final = 118
_WIDEST_CELL: Final = 160
_LEAST_NAME: Final = 200
_LEAST_ABOUT: Final = 120


@dataclass(frozen=True, slots=True)
class SignWish:
    """What was asked of a cell; `mark` None makes it blank."""

    line: int
    session: SessionId
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class TickWish:
    """A box whose next state was asked for."""

    line: int
    purpose: ConsentPurpose


class RowsView(QTableView):
    """Rows of paper.

    `sign_asked` carries a SignWish, `step_asked` one whose mark is not meant, `tick_asked` a
    TickWish, `all_asked` a session's id, `name_asked` letters that begin a handwritten name (or
    ""), `clear_asked` nothing, `moved` the row at the cursor, `ended` nothing: the cursor would go
    beyond the last row.
    """

    sign_asked = Signal(object)
    step_asked = Signal(object)
    tick_asked = Signal(object)
    all_asked = Signal(object)
    name_asked = Signal(str)
    clear_asked = Signal()
    moved = Signal(int)
    ended = Signal()

    def __init__(self, place_label: Callable[[str], str], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(translate("Paper", "Rows of the paper"))
        self.is_by_column = False
        self.today = date.max
        """Days after it are gone to by arrows only: nobody signed for them yet."""
        self.rows = RowsModel(place_label, self)
        self.setItemDelegate(RowDelegate(self))
        self.setHorizontalHeader(RowsHeader(self))
        self.setModel(self.rows)
        self._set_behaviour()
        self.apply_theme()
        self.clicked.connect(self._ask_step)

    def _set_behaviour(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_page(self, page: PaperPage) -> None:
        """Show a page; the cursor stays where it is on the same page."""
        self.setAccessibleDescription(keys_words(page.tick_purposes))
        if not self.rows.set_page(page):
            self._share_width()
            self.go_to(0)

    def go_to(self, line: int, session: SessionId | None = None) -> None:
        """Put the cursor on a row, in the column of a session or the one where it is."""
        places = self.rows.sessions()
        if not places or not self.rows.rowCount():
            return
        at = self.currentIndex().column()
        column = at if at in places else places[0]
        for place in places:
            own = self.rows.column(place).session
            if own is not None and own.id == session:
                column = place
        self.setCurrentIndex(self.rows.index(min(line, self.rows.rowCount() - 1), column))

    def line_at_cursor(self) -> PaperLine | None:
        """Return the row at the cursor."""
        at = self.currentIndex()
        return self.rows.line(at.row()) if at.isValid() else None

    def session_at_cursor(self) -> SessionId | None:
        """Return the session whose column the cursor is in."""
        at = self.currentIndex()
        session = self.rows.column(at.column()).session if at.isValid() else None
        return None if session is None else session.id

    def move_on(self, steps: int = 1) -> None:
        """Go to the next cell in the order of entering; behind the last one the page has ended."""
        at = self.currentIndex()
        places = self._places_until_today()
        if not at.isValid() or at.column() not in places:
            self._step(steps)
            return
        across, down = len(places), self.rows.rowCount()
        column = places.index(at.column())
        if self.is_by_column:
            column, row = divmod(column * down + at.row() + steps, down)
        else:
            row, column = divmod(at.row() * across + column + steps, across)
        if not (0 <= row < down and 0 <= column < across):
            if steps > 0:
                self.ended.emit()
            return
        self.setCurrentIndex(self.rows.index(row, places[column]))

    def ask_mark(self, mark: Mark | None) -> None:
        """Ask for a mark in the cell at the cursor."""
        line, session = self.line_at_cursor(), self.session_at_cursor()
        if line is not None and line.person is not None and session is not None:
            self.sign_asked.emit(SignWish(line.line, session, mark))

    def ask_all(self) -> None:
        """Ask for everybody who has no mark in the session at the cursor."""
        session = self.session_at_cursor()
        if session is not None:
            self.all_asked.emit(session)

    def apply_theme(self) -> None:
        """Take over the sizes of the text size in force."""
        theme = current_theme()
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.setMinimumHeight(theme.px(2 * ROW_HEIGHT + HEAD_HEIGHT))
        self._share_width()

    def _share_width(self) -> None:
        theme = current_theme()
        kinds = [self.rows.column(place).kind for place in range(self.rows.columnCount())]
        if not kinds:
            return
        frame = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        ticks, signed = kinds.count(Kind.TICK), max(kinds.count(Kind.SESSION), 1)
        room = self.width() - frame - theme.px(_NUMBER_WIDTH + ticks * _TICK_WIDTH)
        least, name = theme.px(_LEAST_CELL), theme.px(_LEAST_NAME)
        cell = min(max((room - name) // (signed + 1), least), theme.px(_WIDEST_CELL))
        rest = max(room - kinds.count(Kind.SESSION) * cell, name)
        has_about = rest >= name + theme.px(_LEAST_ABOUT)
        widths = {
            Kind.NUMBER: theme.px(_NUMBER_WIDTH),
            Kind.NAME: rest * 3 // 5 if has_about else rest,
            Kind.ABOUT: rest - rest * 3 // 5,
            Kind.SESSION: cell,
            Kind.TICK: theme.px(_TICK_WIDTH),
        }
        for place, kind in enumerate(kinds):
            self.setColumnWidth(place, widths[kind])
            if kind is Kind.ABOUT:
                self.setColumnHidden(place, not has_about)

    def _places_until_today(self) -> tuple[int, ...]:
        sessions = {place: self.rows.column(place).session for place in self.rows.sessions()}
        begun = tuple(
            place for place, one in sessions.items() if one is not None and one.on <= self.today
        )
        return begun or tuple(sessions)

    def _ask_step(self, index: QModelIndex) -> None:
        line, column = self.rows.line(index.row()), self.rows.column(index.column())
        if line.person is None:
            self.go_to(index.row())
            self.name_asked.emit("")
        elif column.session is not None:
            self.step_asked.emit(SignWish(line.line, column.session.id))
        elif column.purpose is not None:
            self.tick_asked.emit(TickWish(line.line, column.purpose))

    def _step(self, rows: int, columns: int = 0) -> None:
        at, places = self.currentIndex(), self.rows.sessions()
        if not at.isValid() or at.column() not in places:
            self.go_to(0)
            return
        row = min(max(at.row() + rows, 0), self.rows.rowCount() - 1)
        column = min(max(places.index(at.column()) + columns, 0), len(places) - 1)
        self.setCurrentIndex(self.rows.index(row, places[column]))

    def _go_back(self) -> None:
        """Take back the mark at the cursor; where there is none, the one before."""
        at = self.currentIndex()
        if at.isValid() and self.rows.mark(at.row(), at.column()) is None:
            self.move_on(-1)
            at = self.currentIndex()
        if at.isValid() and self.rows.mark(at.row(), at.column()) is not None:
            self.ask_mark(None)

    def _press_on_empty(self, event: QKeyEvent) -> bool:
        letter = event.text()
        if event.key() in _ENTER:
            self.name_asked.emit("")
        elif letter.isalpha():
            self.name_asked.emit(letter)
        elif letter.casefold() in MARK_KEYS:
            self.move_on()
        else:
            return False
        return True

    def _press_on_person(self, event: QKeyEvent, line: PaperLine) -> bool:
        letter = event.text().casefold()
        if event.key() in _ENTER:
            self.move_on()
        elif letter in MARK_KEYS:
            self.ask_mark(MARK_KEYS[letter])
        elif letter in ALL_KEYS:
            self.ask_all()
        elif letter in TICK_KEYS:
            self._ask_tick(line, TICK_KEYS[letter])
        elif event.key() == Qt.Key.Key_Insert:
            self.name_asked.emit("")
        elif event.key() == Qt.Key.Key_Delete and line.standing is Standing.WRITTEN:
            self.clear_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.ask_mark(None)
        else:
            return False
        return True

    def _ask_tick(self, line: PaperLine, purposes: tuple[ConsentPurpose, ...]) -> None:
        for place in range(self.rows.columnCount()):
            purpose = self.rows.column(place).purpose
            if purpose in purposes:
                self.tick_asked.emit(TickWish(line.line, purpose))

    # Qt overrides
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        if current.isValid():
            self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_PageUp: (-_PAGE, 0),
            Qt.Key.Key_PageDown: (_PAGE, 0),
            Qt.Key.Key_Home: (-self.rows.rowCount(), 0),
            Qt.Key.Key_End: (self.rows.rowCount(), 0),
        }
        line = self.line_at_cursor()
        is_plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if not is_plain or line is None:
            super().keyPressEvent(event)
        elif event.key() in steps:
            self._step(*steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Backspace:
            self._go_back()
        elif line.person is None and self._press_on_empty(event):
            return
        elif line.person is None or not self._press_on_person(event, line):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

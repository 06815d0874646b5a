"""The grid as people work it: letters mark, arrows move, a click steps through the marks.

It tells what was asked of which cell; who saves it decides whether the cursor moves on. Where
nothing is marked (ui.widgets.holding) it is looked at: keys and clicks move the cursor.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView

from app.domain.attendance import Mark
from app.texts import translate
from ui.events.attendance.corner import GridCorner
from ui.events.attendance.grid_model import GridModel
from ui.events.attendance.grid_paint import (
    HEAD_HEIGHT,
    LEAST_CELL,
    LEAST_NAMES,
    PADDING,
    ROW_HEIGHT,
    WIDEST_CELL,
    CellDelegate,
    NamesHeader,
    SessionsHeader,
)
from ui.events.attendance.minutes_editor import MinutesEditor
from ui.events.attendance.words import keys_words
from ui.theme.theme import current_theme
from ui.widgets.holding import current_holding

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QResizeEvent

    from app.domain.attendance import Cell, Grid
    from app.domain.ids import PersonId, SessionId

    Index = QModelIndex | QPersistentModelIndex

# The same keys under a Russian layout: people press where the letter is printed.
MARK_KEYS: Final = {
    "p": Mark.PRESENT,
    "з": Mark.PRESENT,
    " ": Mark.PRESENT,
    "a": Mark.ABSENT,
    "ф": Mark.ABSENT,
    "e": Mark.EXCUSED,
    "у": Mark.EXCUSED,
}
_MINUTE_KEYS: Final = frozenset({"m", "ь"})
_BLANK_KEYS: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})


@dataclass(frozen=True, slots=True)
class MarkWish:
    """What was asked of a cell; `mark` None makes it blank."""

    person: PersonId
    session: SessionId
    mark: Mark | None = None


class GridView(QTableView):
    """People and sessions.

    `mark_asked` carries a MarkWish; `step_asked`, `family_asked` and `minutes_asked` one whose mark
    is not meant; `minutes_given` one with what was typed of minutes; `session_chosen` the id of the
    session whose column the cursor came to; `name_typed` letters that mark nothing; `menu_asked`
    the place on the screen where further acts of the cell at the cursor are asked for.
    """

    mark_asked = Signal(object)
    step_asked = Signal(object)
    family_asked = Signal(object)
    minutes_asked = Signal(object)
    minutes_given = Signal(object, str)
    menu_asked = Signal(QPoint)
    session_chosen = Signal(object)
    name_typed = Signal(str)

    def __init__(self, place_label: Callable[[str], str], *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(translate("Attendance", "Attendance: people and sessions"))
        self.setAccessibleDescription(keys_words())
        self.grid_model = GridModel(self)
        self._delegate = CellDelegate(self)
        self._names = NamesHeader(self, place_label)
        self._held = ""
        self._minutes = MinutesEditor(self.viewport(), name=f"{name}.minutes")
        # The headers stand before the model comes: with it the cursor moves for the first time.
        self.setItemDelegate(self._delegate)
        self.setVerticalHeader(self._names)
        self.setHorizontalHeader(SessionsHeader(self))
        self.setModel(self.grid_model)
        self.corner = GridCorner(self, name=name)
        self._set_behaviour()
        self.apply_theme()
        self.clicked.connect(self._ask_step)
        self._names.sectionClicked.connect(self._go_to_row)
        self.horizontalHeader().sectionClicked.connect(self._go_to_column)
        self._minutes.given.connect(self._give_minutes)
        self._minutes.left.connect(self.close_minutes)

    def _set_behaviour(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_grid(self, grid: Grid) -> None:
        """Show people and sessions; the cursor stays with its person and session."""
        person, session = self._person_at_cursor(), self._session_at_cursor()
        scrolled = self.verticalScrollBar().value()
        if self.grid_model.set_grid(grid):
            return
        self.corner.show_count(self.grid_model.rowCount())
        self._share_width()
        self.go_to(person=person, session=session)
        self.verticalScrollBar().setValue(scrolled)

    def show_cell(self, person: PersonId, session: SessionId, cell: Cell | None) -> None:
        """Show one mark."""
        self.grid_model.set_cell(person, session, cell)

    def go_to(self, *, person: PersonId | None = None, session: SessionId | None = None) -> None:
        """Put the cursor on a person and a session; what is not named stays, or is the first."""
        at = self.currentIndex()
        row = None if person is None else self.grid_model.row_of(person)
        column = None if session is None else self.grid_model.column_of(session)
        row = max(at.row(), 0) if row is None else row
        column = max(at.column(), 0) if column is None else column
        self.setCurrentIndex(self.grid_model.index(row, column))

    def move_on(self, *, past_family: bool = False) -> None:
        """Put the cursor on the next person of the same session; it stays on the last one."""
        at = self.currentIndex()
        row = self.grid_model.last_of_family(at.row()) if past_family else at.row()
        last = self.grid_model.rowCount() - 1
        self.setCurrentIndex(self.grid_model.index(min(row + 1, last), at.column()))

    def hold(self, words: str) -> None:
        """Let nothing be marked, for the reason that these words give; "" lets it again."""
        self._held = words
        self._delegate.offers_marks = not words
        self.corner.tell_keys(is_told=not words)
        self.setAccessibleDescription(words or keys_words())
        self.viewport().setToolTip(words)
        self.viewport().update()

    def ask_mark(self, mark: Mark | None) -> None:
        """Ask for a mark in the cell at the cursor."""
        wish = self._wish_at(self.currentIndex(), mark)
        if wish is not None and not self._refuses():
            self.mark_asked.emit(wish)

    def ask_minutes(self) -> None:
        """Ask for the minutes of the cell at the cursor."""
        self._ask(self.minutes_asked)

    def ask_family(self) -> None:
        """Ask that the whole family of the person at the cursor be marked present."""
        self._ask(self.family_asked)

    def open_minutes(self, minutes: int | None, session: int) -> None:
        """Let minutes be typed over the cell at the cursor; `session` is how long it lasts."""
        at = self.currentIndex()
        self.scrollTo(at)
        name = self.grid_model.person(at.row()).name
        self._minutes.begin(self.visualRect(at), name, minutes, session)

    def close_minutes(self) -> None:
        """Give the keys back to the grid."""
        if self._minutes.isVisible():
            self._minutes.hide()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def apply_theme(self) -> None:
        """Take over the sizes of the text size in force."""
        theme = current_theme()
        self._names.setMinimumSectionSize(theme.px(24))
        self._names.setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.setMinimumHeight(theme.px(3 * ROW_HEIGHT))
        self._delegate.take_theme()
        self._share_width()

    def _share_width(self) -> None:
        theme = current_theme()
        count = self.grid_model.columnCount()
        frame = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width()
        whole = self.width() - frame
        least, widest = theme.px(LEAST_CELL), theme.px(WIDEST_CELL)
        room = (whole - theme.px(LEAST_NAMES)) // max(count, 1)
        cell = min(max(room, least), widest)
        for column in range(count):
            self.setColumnWidth(column, cell)
        names = max(whole - count * cell, theme.px(LEAST_NAMES))
        self._names.setFixedWidth(names)
        pad = theme.px(PADDING)
        self.corner.setGeometry(pad, 0, names - 2 * pad, theme.px(HEAD_HEIGHT))
        self.corner.share_room(names - 2 * pad)

    def _person_at_cursor(self) -> PersonId | None:
        at = self.currentIndex()
        return self.grid_model.person(at.row()).person if at.isValid() else None

    def _session_at_cursor(self) -> SessionId | None:
        at = self.currentIndex()
        return self.grid_model.session(at.column()).id if at.isValid() else None

    def _wish_at(self, index: QModelIndex, mark: Mark | None) -> MarkWish | None:
        if not index.isValid():
            return None
        person = self.grid_model.person(index.row()).person
        return MarkWish(person, self.grid_model.session(index.column()).id, mark)

    def _ask(self, signal: SignalInstance) -> None:
        wish = self._wish_at(self.currentIndex(), None)
        if wish is not None and not self._refuses():
            signal.emit(wish)

    def _refuses(self) -> bool:
        """Say why nothing is marked here; False where marks are taken."""
        if self._held:
            current_holding().pressed.emit(self._held)
        return bool(self._held)

    def _give_minutes(self, typed: str) -> None:
        wish = self._wish_at(self.currentIndex(), None)
        if wish is not None:
            self.minutes_given.emit(wish, typed)

    def _ask_step(self, index: QModelIndex) -> None:
        wish = self._wish_at(index, None)
        # A click has moved the cursor: whoever only reads wanted no more.
        if wish is not None and not self._held:
            self.step_asked.emit(wish)

    def _copy_row(self) -> None:
        """Copy the name and the marks at the cursor, as cells of a table."""
        row = self.currentIndex().row()
        if row >= 0:
            columns = range(self.grid_model.columnCount())
            marks = [self.grid_model.index(row, column).data() or "" for column in columns]
            name = self.grid_model.person(row).name
            QGuiApplication.clipboard().setText("\t".join([name, *marks]))

    def _go_to_row(self, row: int) -> None:
        column = max(self.currentIndex().column(), 0)
        self.setCurrentIndex(self.grid_model.index(row, column))

    def _go_to_column(self, column: int) -> None:
        row = max(self.currentIndex().row(), 0)
        self.setCurrentIndex(self.grid_model.index(row, column))

    def _repaint_row(self, index: Index) -> None:
        if index.isValid():
            for column in range(self.grid_model.columnCount()):
                self.update(self.grid_model.index(index.row(), column))

    # Qt overrides
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._repaint_row(previous)
        self._repaint_row(current)
        self._names.viewport().update()
        if current.isValid() and current.column() != previous.column():
            self.horizontalHeader().viewport().update()
            self.session_chosen.emit(self.grid_model.session(current.column()).id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        letter = event.text().casefold()
        has_shift = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_row()
        elif plain and event.key() in _BLANK_KEYS:
            self.ask_mark(None)
        elif has_shift and MARK_KEYS.get(letter) is Mark.PRESENT:
            self.ask_family()
        elif plain and letter in MARK_KEYS:
            self.ask_mark(MARK_KEYS[letter])
        elif plain and letter in _MINUTE_KEYS:
            self.ask_minutes()
        elif plain and letter.strip() and letter.isprintable():
            if not self._refuses():
                self.name_typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == event.Reason.Mouse
        at = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not at.isValid():
            return
        self.setCurrentIndex(at)
        if self._refuses():
            return
        place = event.pos() if by_mouse else self.visualRect(at).bottomLeft()
        self.menu_asked.emit(self.viewport().mapToGlobal(place))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        # Over another row it would speak of somebody else.
        self.close_minutes()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.grid_model.rowCount():
            self.go_to()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
